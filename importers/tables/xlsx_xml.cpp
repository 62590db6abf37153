#include "importers/tables/xlsx_xml.hpp"

#include <algorithm>
#include <charconv>
#include <new>

#include "importers/tables/xlsx_fault.hpp"
#include "importers/tables/xlsx_pieces.hpp"
#include "support/unicode.hpp"

namespace samenspel::xlsx {
namespace {

/// `_xHHHH_` at the start of the text: a unit of UTF-16.
std::optional<char32_t> escaped_unit(std::string_view text) {
  if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_') return std::nullopt;
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, value, 16);
  if (error != std::errc() || end != text.data() + 6) return std::nullopt;
  return static_cast<char32_t>(value);
}

constexpr std::size_t kEscape = 7;

}  // namespace

pugi::xml_node parse_piece(pugi::xml_document& document, std::span<char> piece) {
  constexpr unsigned flags =
      pugi::parse_escapes | pugi::parse_eol | pugi::parse_cdata | pugi::parse_wconv_attribute | pugi::parse_ws_pcdata;
  const pugi::xml_parse_result result =
      document.load_buffer_inplace(piece.data(), piece.size(), flags, pugi::encoding_utf8);
  if (result.status == pugi::status_out_of_memory) throw std::bad_alloc();
  if (!result) throw XlsxTrouble{XlsxFault::damaged};
  return document.first_child();
}

pugi::xml_node child_named(pugi::xml_node parent, std::string_view name) {
  for (pugi::xml_node child = parent.first_child(); child; child = child.next_sibling()) {
    if (local_name(child.name()) == name) return child;
  }
  return {};
}

std::string_view attribute(pugi::xml_node element, std::string_view name) {
  for (pugi::xml_attribute found = element.first_attribute(); found; found = found.next_attribute()) {
    if (found.name() == name) return found.value();
  }
  return {};
}

std::string_view prefixed_attribute(pugi::xml_node element, std::string_view name) {
  for (pugi::xml_attribute found = element.first_attribute(); found; found = found.next_attribute()) {
    const std::string_view whole = found.name();
    if (whole.size() > name.size() && local_name(whole) == name) return found.value();
  }
  return {};
}

std::string_view content(pugi::xml_node element, std::string& scratch) {
  std::string_view first;
  bool several = false;
  for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
    if (child.type() != pugi::node_pcdata && child.type() != pugi::node_cdata) continue;
    if (!several && first.empty()) {
      first = child.value();
      continue;
    }
    if (!several) scratch = first;
    several = true;
    scratch += child.value();
  }
  return several ? std::string_view(scratch) : first;
}

void append_unescaped(std::string& out, std::string_view text) {
  // A reference such as &#xD800; makes bytes that are no UTF-8 out of a file that is.
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (!plain && !is_utf8(text)) throw XlsxTrouble{XlsxFault::damaged};
  for (;;) {
    const std::size_t at = text.find("_x");
    if (at == std::string_view::npos) break;
    out.append(text, 0, at);
    text.remove_prefix(at);
    const std::optional<char32_t> unit = escaped_unit(text);
    if (!unit) {
      out += '_';
      text.remove_prefix(1);
      continue;
    }
    text.remove_prefix(kEscape);
    char32_t sign = *unit;
    if (sign >= 0xD800 && sign <= 0xDFFF) {
      const char32_t low = escaped_unit(text).value_or(0);
      const bool pair = sign < 0xDC00 && low >= 0xDC00 && low <= 0xDFFF;
      sign = pair ? 0x10000 + ((sign - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD;
      if (pair) text.remove_prefix(kEscape);
    }
    append_utf8(out, sign);
  }
  out += text;
}

namespace {

void append_run(std::string& out, pugi::xml_node t, std::string& scratch) {
  const std::string_view text = content(t, scratch);
  const bool preserve = t.attribute("xml:space").value() == std::string_view("preserve");
  append_unescaped(out, preserve ? text : trimmed(text));
}

}  // namespace

void append_rich_text(std::string& out, pugi::xml_node element) {
  std::string scratch;
  for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
    const std::string_view name = local_name(child.name());
    if (name == "t") {
      append_run(out, child, scratch);
    } else if (name == "r") {
      const pugi::xml_node t = child_named(child, "t");
      if (t) append_run(out, t, scratch);
    }
  }
}

std::optional<std::uint32_t> read_count(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace samenspel::xlsx
