// The shapes of marks, as Graphviz draws them, so that nodes and the icons of the legend are alike. Each has about the
// weight to the eye of a disc of the given radius.
#pragma once

#include <string_view>
#include <vector>

#include "render/map/drawing.hpp"

namespace samenspel {

/// The name of the shape in Graphviz.
[[nodiscard]] std::string_view shape_name(MarkShape shape);

/// Width and height to give to a node of this shape, in points. Graphviz fits the farthest corners in them.
[[nodiscard]] Size shape_size(MarkShape shape, double radius);

/// The corners round (0, 0), anticlockwise; none for a circle.
[[nodiscard]] std::vector<Point> shape_corners(MarkShape shape, double radius);

}  // namespace samenspel
