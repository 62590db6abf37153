#include "render/tables/wrap.hpp"

#include <algorithm>

#include "support/unicode.hpp"

namespace samenspel {

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent, bool hanging) {
  const std::string margin(indent, ' ');
  std::string out, line = hanging ? "" : margin;
  std::size_t used = hanging ? 0 : indent;
  bool empty = true;
  const auto flush = [&] {
    while (!line.empty() && line.back() == ' ') line.pop_back();
    out += line + "\n";
    line = margin;
    used = indent;
    empty = true;
  };
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '\n') {
      flush();
      ++i;
      continue;
    }
    if (text[i] == ' ') {
      ++i;
      continue;
    }
    const std::size_t end = std::min(text.find_first_of(" \n", i), text.size());
    const std::string_view word = text.substr(i, end - i);
    const std::size_t wide = terminal_width(word);
    if (!empty && used + 1 + wide > width) flush();
    if (!empty) {
      line += ' ';
      ++used;
    }
    line += word;
    used += wide;
    empty = false;
    i = end;
  }
  if (!empty || out.empty()) flush();
  return out;
}

std::string cut_to(std::string_view text, std::size_t width) {
  if (terminal_width(text) <= width) return std::string(text);
  std::string out;
  std::size_t used = 0;
  for (const char32_t sign : to_code_points(text)) {
    std::string one;
    append_utf8(one, sign);
    const std::size_t wide = terminal_width(one);
    if (used + wide + 1 > width) break;
    out += one;
    used += wide;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out + "…";
}

std::string padded(std::string_view text, std::size_t width, bool right) {
  const std::size_t wide = terminal_width(text);
  const std::string gap(wide < width ? width - wide : 0, ' ');
  return right ? gap + std::string(text) : std::string(text) + gap;
}

std::string columned(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& right) {
  std::vector<std::size_t> widths(right.size());
  for (const auto& row : rows)
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], terminal_width(row[c]));
  std::string out;
  const auto put = [&](const auto& cell) {
    std::string line;
    for (std::size_t c = 0; c < widths.size(); ++c) line += (c == 0 ? "" : "  ") + cell(c);
    while (!line.empty() && line.back() == ' ') line.pop_back();
    out += line + "\n";
  };
  for (std::size_t r = 0; r < rows.size(); ++r) {
    put([&](std::size_t c) { return padded(rows[r][c], widths[c], right[c]); });
    if (r > 0) continue;
    put([&](std::size_t c) {
      std::string rule;
      for (std::size_t i = 0; i < widths[c]; ++i) rule += "─";
      return rule;
    });
  }
  return out;
}

}  // namespace samenspel
