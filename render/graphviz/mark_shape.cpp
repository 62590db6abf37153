#include "render/graphviz/mark_shape.hpp"

#include <span>

namespace samenspel {
namespace {

// Corners as Graphviz 2.42 draws a node two points wide and high.
constexpr Point square[]{{1, 1}, {-1, 1}, {-1, -1}, {1, -1}};
constexpr Point diamond[]{{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
constexpr Point house[]{{1, 0.309}, {0, 1}, {-1, 0.309}, {-1, -0.809}, {1, -0.809}};
constexpr Point hexagon[]{{1, 0}, {0.5, 1}, {-0.5, 1}, {-1, 0}, {-0.5, -1}, {0.5, -1}};
constexpr Point triangle[]{{1, -0.5}, {0, 1}, {-1, -0.5}};
constexpr Point pentagon[]{{1, 0.309}, {0, 1}, {-1, 0.309}, {-0.618, -0.809}, {0.618, -0.809}};

struct Row {
  std::string_view name;
  Size scale;  ///< of the half width and half height to the radius
  std::span<const Point> corners;
};

/// Scaled so that squares and hexagons cover what the disc does, and pointed shapes, which look larger, a little less.
Row row_of(MarkShape shape) {
  switch (shape) {
    case MarkShape::circle:
      return {"circle", {1, 1}, {}};
    case MarkShape::square:
      return {"square", {0.88, 0.88}, square};
    case MarkShape::diamond:
      return {"diamond", {1.15, 1.15}, diamond};
    case MarkShape::house:
      return {"house", {1, 1}, house};
    case MarkShape::hexagon:
      return {"hexagon", {1.1, 0.95}, hexagon};
    case MarkShape::triangle:
      return {"triangle", {1.19, 1.37}, triangle};
    case MarkShape::pentagon:
      break;
  }
  return {"pentagon", {1.06, 1.12}, pentagon};
}

}  // namespace

std::string_view shape_name(MarkShape shape) {
  return row_of(shape).name;
}

Size shape_size(MarkShape shape, double radius) {
  const Size scale = row_of(shape).scale;
  return {2 * radius * scale.width, 2 * radius * scale.height};
}

std::vector<Point> shape_corners(MarkShape shape, double radius) {
  const Row row = row_of(shape);
  std::vector<Point> out;
  for (const Point corner : row.corners) {
    out.push_back({corner.x * radius * row.scale.width, corner.y * radius * row.scale.height});
  }
  return out;
}

}  // namespace samenspel
