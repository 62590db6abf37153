#include "render/graphviz/escape.hpp"

#include <fmt/format.h>

#include "support/unicode.hpp"

namespace samenspel {
namespace {

bool breaks_line(char32_t sign) {
  return sign == U'\t' || sign == U'\n' || sign == U'\r' || sign == U'\u2028' || sign == U'\u2029';
}

bool forbidden(char32_t sign) {
  const bool control = sign < 0x20 || (sign >= 0x7F && sign < 0xA0);
  return control || sign == 0xFFFE || sign == 0xFFFF;
}

/// `text` made drawable, with `replace` applied to each of its ASCII signs.
template <typename Replace>
std::string each_sign(std::string_view text, Replace replace) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char c : drawable(text)) {
    const std::string_view other = replace(c);
    if (other.empty()) {
      out += c;
    } else {
      out += other;
    }
  }
  return out;
}

std::string_view xml_entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

}  // namespace

std::string drawable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    if (breaks_line(point.value)) {
      out += ' ';
    } else {
      append_utf8(out, !point.valid || forbidden(point.value) ? U'\uFFFD' : point.value);
    }
    text.remove_prefix(point.length);
  }
  return out;
}

std::string xml_escaped(std::string_view text) {
  return each_sign(text, xml_entity);
}

std::string html_escaped(std::string_view text) {
  return each_sign(text, [](char c) { return c == '\\' ? std::string_view("\\\\") : xml_entity(c); });
}

std::string attribute_escaped(std::string_view text) {
  // Graphviz escapes the other signs itself, but takes "&eacute;" for a letter. A backslash would begin an escape.
  return each_sign(text, [](char c) {
    return c == '&' ? std::string_view("&amp;") : c == '\\' ? std::string_view("\u2216") : std::string_view();
  });
}

std::string class_list(std::span<const std::string> classes) {
  std::string out;
  for (const std::string& each : classes) {
    if (!out.empty()) out += ' ';
    out += each;
  }
  return out;
}

std::string background_text(std::string_view text) {
  std::string out;
  char before = '\0';
  for (const char c : drawable(text)) {
    if (before == '\\' && c == '"') out += "\u2060";
    out += c;
    before = c;
  }
  return fmt::format("{} -{}", out.size(), out);
}

}  // namespace samenspel
