// A page as GitHub-flavoured Markdown. Nothing that stands in a network file can become markup: it is escaped, and a
// line feed in it a blank. Tables are padded, so that they read well as plain text too.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "render/tables/page.hpp"

namespace samenspel {

[[nodiscard]] std::string markdown_text(const Page& page);

/// Escaped text as lines of 80 columns, none of which begins with what Markdown takes as a list or rule. `begin` is
/// markup at the beginning, and the lines that follow are indented.
[[nodiscard]] std::string markdown_lines(std::string_view begin, const std::string& escaped, std::size_t indent = 0);

/// Text within a line: what Markdown would take as markup, HTML or the end of a cell gets a backslash.
[[nodiscard]] std::string markdown_escaped(std::string_view text);

}  // namespace samenspel
