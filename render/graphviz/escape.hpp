// Names of people put where Graphviz and XML read signs of their own: each comes out as it went in. What no XML 1.0
// document may hold (control signs, bytes that are not UTF-8) becomes U+FFFD, and a line break a blank.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace samenspel {

/// Text that may be drawn: valid UTF-8 on one line, without control signs.
[[nodiscard]] std::string drawable(std::string_view text);

/// For the content and the attributes of XML.
[[nodiscard]] std::string xml_escaped(std::string_view text);

/// For an HTML-like label. Graphviz expands \N, \G and \L even there: backslashes are doubled.
[[nodiscard]] std::string html_escaped(std::string_view text);

/// For a plain attribute that Graphviz hands on to the SVG (`id`, `class`).
[[nodiscard]] std::string attribute_escaped(std::string_view text);

/// Classes as one attribute, not escaped.
[[nodiscard]] std::string class_list(std::span<const std::string> classes);

/// For `_background`: "n -text", n in bytes. Within it all signs are read as they are, but a backslash before a quote
/// does not survive a dot file: an invisible U+2060 is put between them.
[[nodiscard]] std::string background_text(std::string_view text);

}  // namespace samenspel
