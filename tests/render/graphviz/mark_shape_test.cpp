#include "render/graphviz/mark_shape.hpp"

#include <numbers>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

constexpr MarkShape all[]{MarkShape::circle,  MarkShape::square,   MarkShape::diamond, MarkShape::house,
                          MarkShape::hexagon, MarkShape::triangle, MarkShape::pentagon};

double area(const std::vector<Point>& corners) {
  double twice = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point a = corners[i], b = corners[(i + 1) % corners.size()];
    twice += a.x * b.y - a.y * b.x;
  }
  return twice / 2;
}

TEST(MarkShape, EveryShapeHasAboutTheWeightOfItsDisc) {
  for (const MarkShape shape : all) {
    if (shape == MarkShape::circle) continue;
    const double share = area(shape_corners(shape, 10)) / (std::numbers::pi * 100);
    EXPECT_GT(share, 0.75) << shape_name(shape);
    EXPECT_LT(share, 1.05) << shape_name(shape);
  }
}

TEST(MarkShape, CornersLieWithinTheSizeOfTheNode) {
  for (const MarkShape shape : all) {
    const Size size = shape_size(shape, 7);
    for (const Point corner : shape_corners(shape, 7)) {
      EXPECT_LE(std::abs(corner.x), size.width / 2 + 1e-9) << shape_name(shape);
      EXPECT_LE(std::abs(corner.y), size.height / 2 + 1e-9) << shape_name(shape);
    }
  }
}

TEST(MarkShape, ACircleHasNoCorners) {
  EXPECT_TRUE(shape_corners(MarkShape::circle, 5).empty());
}

}  // namespace
}  // namespace samenspel
