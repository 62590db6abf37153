// A page as GitHub-flavoured Markdown. Nothing that stands in a network file can become markup: it is escaped, and a
// line feed in it a blank. Tables are padded, so that they read well as plain text too.
#pragma once

#include <string>
#include <string_view>

#include "render/tables/page.hpp"

namespace samenspel {

[[nodiscard]] std::string markdown_text(const Page& page);

/// Text within a line: what Markdown would take as markup, HTML or the end of a cell gets a backslash.
[[nodiscard]] std::string markdown_escaped(std::string_view text);

}  // namespace samenspel
