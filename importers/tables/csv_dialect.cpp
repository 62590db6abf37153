#include "importers/tables/csv_dialect.hpp"

#include <algorithm>
#include <array>

#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::array kDelimiters{',', ';', '\t'};

/// How often each delimiter stands outside quotes in the first row that is not empty.
std::array<std::size_t, kDelimiters.size()> counts_of(std::string_view text) {
  std::array<std::size_t, kDelimiters.size()> counts{};
  bool quoted = false, begun = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') {
      if (begun) break;
      continue;
    }
    begun = true;
    for (std::size_t i = 0; i < kDelimiters.size(); ++i)
      if (c == kDelimiters[i]) ++counts[i];
  }
  return counts;
}

}  // namespace

CsvDialect dialect_of(std::string_view beginning) {
  CsvDialect out;
  if (beginning.starts_with("\xEF\xBB\xBF")) out.first_row = 3;
  std::string_view rest = beginning.substr(out.first_row);
  const bool says = rest.size() >= 5 && (rest[0] | 0x20) == 's' && (rest[1] | 0x20) == 'e' && (rest[2] | 0x20) == 'p' &&
                    rest[3] == '=' && (rest.size() == 5 || rest[5] == '\n' || rest[5] == '\r');
  if (says) {
    out.delimiter = rest[4];
    std::size_t end = 5;
    if (end < rest.size() && rest[end] == '\r') ++end;
    if (end < rest.size() && rest[end] == '\n') ++end;
    out.first_row += end;
    return out;
  }
  const auto counts = counts_of(rest);
  out.delimiter =
      kDelimiters[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
  return out;
}

void append_windows1252(std::string& out, std::string_view bytes) {
  for (const char c : bytes)
    append_utf8(out, windows_1252(static_cast<unsigned char>(c)));
}

}  // namespace samenspel
