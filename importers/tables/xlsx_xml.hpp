// The elements of a workbook's parts, by pugixml: a piece becomes a small tree, in place, and its texts are read as the
// format has them. Names are compared without their prefix. Throws XlsxTrouble, damaged, for XML that is not
// well-formed. Texts live as long as the piece and its document.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace samenspel::xlsx {

[[nodiscard]] pugi::xml_node parse_piece(pugi::xml_document& document, std::span<char> piece);

/// The first child of that name, or none.
[[nodiscard]] pugi::xml_node child_named(pugi::xml_node parent, std::string_view name);
/// Value of the attribute that has no prefix; empty where there is none.
[[nodiscard]] std::string_view attribute(pugi::xml_node element, std::string_view name);
/// Of the attribute that has one, such as r:id.
[[nodiscard]] std::string_view prefixed_attribute(pugi::xml_node element, std::string_view name);

/// The characters in an element, its children left out. `scratch` holds them where they are in several pieces.
[[nodiscard]] std::string_view content(pugi::xml_node element, std::string& scratch);

/// A text as the format escapes it: _x000D_ is a carriage return.
void append_unescaped(std::string& out, std::string_view text);
/// The text of an `si` or `is`: its runs joined, without the aids to pronounce them. Blanks at the ends of a run count
/// only where it says that they are to be preserved.
void append_rich_text(std::string& out, pugi::xml_node element);

/// Digits and nothing else.
[[nodiscard]] std::optional<std::uint32_t> read_count(std::string_view text);

}  // namespace samenspel::xlsx
