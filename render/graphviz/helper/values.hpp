// Which attributes a request may set and what their values may be. Nothing that could make Graphviz read a file, reach
// outward or fall over passes: names from a list, numbers within bounds, HTML-like labels of a few plain elements,
// backgrounds without images. Linear in the length of the value.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace helper {

enum class Kind { graph, node, edge };

/// Why `name=value` may not be set on an object of that kind, in words; nothing where it may.
[[nodiscard]] std::optional<std::string> objection(Kind kind, std::string_view name, std::string_view value, bool html);

/// An HTML-like label without images and links.
[[nodiscard]] bool plain_html(std::string_view text);

/// The drawing operations of `_background` (xdot) without images and gradients, each text as long as it says.
[[nodiscard]] bool plain_background(std::string_view text);

[[nodiscard]] bool known_engine(std::string_view engine);
[[nodiscard]] bool known_format(std::string_view format);

}  // namespace helper
