// What is painted behind the nodes and ties: the page, hulls, the legend's icons and lines, and words, as the value of
// Graphviz's `_background` (xdot operations). The page rectangle comes first and fixes the size of the picture.
#pragma once

#include <string>

#include "render/map/drawing.hpp"

namespace samenspel {

[[nodiscard]] std::string background_of(const Drawing& drawing);

}  // namespace samenspel
