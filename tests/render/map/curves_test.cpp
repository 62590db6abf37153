#include "render/map/curves.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "render/graphviz/mark_shape.hpp"
#include "render/map/outline.hpp"

namespace samenspel {
namespace {

constexpr double air = 1.5;
const Box no_label{-9e6, -9e6, -9e6 + 1, -9e6 + 1};

Mark mark(Point at, MarkShape shape = MarkShape::circle, double radius = 10) {
  Mark out;
  out.at = at;
  out.shape = shape;
  out.radius = radius;
  return out;
}

TEST(Curves, StraightTieEndsJustOffTheDiscs) {
  const TieCurve tie = tie_curve(mark({0, 0}), mark({100, 0}), no_label, 0, 0);
  EXPECT_NEAR(tie.curve[0].x, 10 + air, 0.01);
  EXPECT_NEAR(tie.curve[3].x, 90 - air, 0.01);
  for (const Point& p : tie.curve)
    EXPECT_NEAR(p.y, 0, 1e-9);
  EXPECT_FALSE(tie.tip);
}

TEST(Curves, ArrowHeadStandsBetweenShaftAndBorder) {
  const TieCurve tie = tie_curve(mark({0, 0}), mark({100, 0}), no_label, 0, 6);
  ASSERT_TRUE(tie.tip);
  EXPECT_NEAR(tie.tip->x, 90 - air, 0.01);
  EXPECT_NEAR(tie.curve[3].x, 90 - air - 6, 0.3);
}

TEST(Curves, BendToTheLeftOfTheirDirection) {
  const TieCurve tie = tie_curve(mark({0, 0}), mark({100, 0}), no_label, 0.1, 0);
  EXPECT_NEAR(at(tie.curve, 0.5).y, 10, 0.2);
  EXPECT_LT(at(tie_curve(mark({100, 0}), mark({0, 0}), no_label, 0.1, 0).curve, 0.5).y, 0);
}

TEST(Curves, ArrowThatTheLabelWouldHideEndsAtTheLabel) {
  const Mark to = mark({0, 100});
  const Box label{-30, 70, 30, 88};
  const TieCurve from_below = tie_curve(mark({0, 0}), to, label, 0, 6);
  EXPECT_NEAR(from_below.tip->y, 70 - air, 0.3);
  const TieCurve from_above = tie_curve(mark({0, 200}), to, label, 0, 6);
  EXPECT_NEAR(from_above.tip->y, 110 + air, 0.01);
}

RC_GTEST_PROP(Curves, EndOnTheBordersOfAnyShape, ()) {
  const auto any_shape = [] { return static_cast<MarkShape>(*rc::gen::inRange(0, 7)); };
  const Mark from = mark({0, 0}, any_shape(), *rc::gen::inRange(7, 20));
  const double angle = *rc::gen::inRange(0, 360) * M_PI / 180, distance = *rc::gen::inRange(70, 900);
  const Mark to = mark({distance * std::cos(angle), distance * std::sin(angle)}, any_shape(), *rc::gen::inRange(7, 20));
  const Bend bend = *rc::gen::element(0.0, 0.08, -0.16, 0.26);
  const TieCurve tie = tie_curve(from, to, no_label, bend, 0);
  const auto off_border = [](const Mark& m, Point p) {
    const Point offset = p - m.at;
    if (m.shape == MarkShape::circle) return length(offset) - m.radius;
    double farthest = -1e9;  // out of which side, and how far
    const auto corners = shape_corners(m.shape, m.radius);
    for (std::size_t i = 0; i < corners.size(); ++i) {
      const Point side = corners[(i + 1) % corners.size()] - corners[i], rel = offset - corners[i];
      farthest = std::max(farthest, (side.y * rel.x - side.x * rel.y) / length(side));
    }
    return farthest;
  };
  RC_ASSERT(std::abs(off_border(from, tie.curve[0]) - air) < 0.05);
  RC_ASSERT(std::abs(off_border(to, tie.curve[3]) - air) < 0.05);
}

TEST(Curves, OfOnePairAreFannedApartAndBothWaysSeen) {
  const auto three = fanned_bends(3, 200);
  ASSERT_EQ(three.size(), 3U);
  EXPECT_DOUBLE_EQ(three[1], 0);
  EXPECT_DOUBLE_EQ(three[0], -three[2]);
  for (const double distance : {30.0, 60.0, 140.0, 500.0}) {
    const auto two = fanned_bends(2, distance);
    EXPECT_GE((two[1] - two[0]) * std::min(140.0, distance), 11.99);
  }
  EXPECT_EQ(fanned_bends(1, 50), std::vector<Bend>{0});
}

ActorMark actor(Point at) {
  ActorMark out;
  out.mark = mark(at);
  out.label.box = around(at - Point{0, 22}, {60, 20});
  return out;
}

TEST(Curves, GoRoundALabelInTheWay) {
  // the label of the middle one lies on the straight line
  const std::vector<ActorMark> actors{actor({0, 0}), actor({300, 0}), actor({150, 22})};
  const auto obstacles = obstacles_of(actors);
  const Bend bend = best_bend(obstacles, 0, 1);
  const Cubic curve = tie_curve(actors[0].mark, actors[1].mark, no_label, bend, 0).curve;
  for (int k = 0; k <= 50; ++k) {
    EXPECT_FALSE(contains(actors[2].label.box, at(curve, k / 50.0)));
    EXPECT_GT(length(at(curve, k / 50.0) - actors[2].mark.at), 10);
  }
}

RC_GTEST_PROP(BoxGrid, FindsEveryBoxThatHoldsAPoint, ()) {
  const int n = *rc::gen::inRange(0, 60);
  std::vector<Box> boxes;
  for (int i = 0; i < n; ++i) {
    const double x = *rc::gen::inRange(0, 500), y = *rc::gen::inRange(0, 300);
    boxes.push_back(around({x, y}, {double(*rc::gen::inRange(0, 90)), double(*rc::gen::inRange(0, 50))}));
  }
  const BoxGrid grid(boxes);
  const Point p{double(*rc::gen::inRange(-50, 550)), double(*rc::gen::inRange(-50, 350))};
  const auto near = grid.near(p);
  for (std::uint32_t i = 0; i < boxes.size(); ++i) {
    if (contains(boxes[i], p)) RC_ASSERT(std::find(near.begin(), near.end(), i) != near.end());
  }
}

}  // namespace
}  // namespace samenspel
