#include "importers/yaml/quoting.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include <fmt/format.h>

#include "support/unicode.hpp"

namespace samenspel {

std::string quoted(std::string_view text) {
  const bool single = text.find_first_of("\"\\") != std::string_view::npos;
  std::string out(1, single ? '\'' : '"');
  for (const char c : text) {
    if (single && c == '\'') out += '\'';
    out += c;
  }
  return out += single ? '\'' : '"';
}

std::string without_stray_quotes(std::string_view text) {
  constexpr std::string_view open_curly = "\u201C", close_curly = "\u201D", low_curly = "\u201E";
  text = trimmed(text);
  std::string out(text);
  if (out.starts_with('"') && (out.find("\" -- ") != std::string::npos || out.find("\" -> ") != std::string::npos)) {
    std::erase(out, '"');
    return out;
  }
  for (const std::string_view open : {open_curly, low_curly}) {
    if (out.starts_with(open) && out.ends_with(close_curly) && out.size() >= open.size() + close_curly.size())
      return out.substr(open.size(), out.size() - open.size() - close_curly.size());
  }
  if (out.starts_with('"') && out.find('"', 1) == std::string::npos) out.erase(0, 1);
  // 'Jan's map': quotes at both ends, and one inside that ended the text too early
  const char quote = out.empty() ? '\0' : out.front();
  const bool closed = (quote == '\'' || quote == '"') && out.size() > 2 && out.back() == quote;
  if (closed && std::count(out.begin(), out.end(), quote) % 2 == 1) return out.substr(1, out.size() - 2);
  return out;
}

namespace {

constexpr std::uint32_t kNoNumber = UINT32_MAX;

std::uint32_t hexadecimal(std::string_view digits) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size()) return kNoNumber;
  return value;
}

/// Number of hexadecimal digits of an escape; 0: none; nothing: there is no such escape.
std::optional<std::size_t> escape_digits(char c) {
  switch (c) {
    case 'x':
      return 2;
    case 'u':
      return 4;
    case 'U':
      return 8;
    default:
      break;
  }
  constexpr std::string_view known = "0abt\tnvfre \"/\\N_LP\n\r";
  if (known.find(c) == std::string_view::npos) return std::nullopt;
  return 0;
}

}  // namespace

Escapes check_escapes(std::string_view inside) {
  Escapes result;
  std::string out;
  bool changed = false;
  const auto change = [&](std::string_view by) {
    out += by;
    changed = true;
  };
  for (std::size_t i = 0; i < inside.size();) {
    if (inside[i] != '\\' || i + 1 >= inside.size()) {
      out += inside[i++];
      continue;
    }
    const char c = inside[i + 1];
    const auto digits = escape_digits(c);
    const std::size_t length = 2 + digits.value_or(0);
    const std::uint32_t value = digits.value_or(0) > 0 ? hexadecimal(inside.substr(i + 2, *digits)) : 0;
    const bool whole = i + length <= inside.size();
    if (!digits || !whole || value > 0x10FFFF) {
      change("\\\\");
      result.bad = true;
      i += 1;
    } else if (c == 'N' || c == '_') {
      change(c == 'N' ? "\\x85" : "\\xA0");
      i += 2;
    } else if (value >= 0xD800 && value < 0xE000) {
      const std::string_view next = inside.substr(i + length, 6);
      const std::uint32_t low = next.size() == 6 && next.starts_with("\\u") ? hexadecimal(next.substr(2)) : kNoNumber;
      if (value < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
        change(fmt::format("\\U{:08X}", 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)));
        i += length + 6;
      } else {
        change("\\\\");
        result.bad = true;
        i += 1;
      }
    } else {
      out += inside.substr(i, length);
      i += length;
    }
  }
  if (changed) result.mended = std::move(out);
  return result;
}

}  // namespace samenspel
