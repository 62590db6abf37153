#include "render/map/outline.hpp"

#include <array>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

const Loop square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};

/// Above 0 within `outer` of the middle, but not within `inner`.
Raster ring(double outer, double inner) {
  Raster raster{{-50, -50}, 2, 51, 51, std::vector<float>(51 * 51)};
  for (std::size_t j = 0; j < 51; ++j) {
    for (std::size_t i = 0; i < 51; ++i) {
      const double r = length(raster.place(static_cast<double>(i), static_cast<double>(j)));
      raster.values[raster.index(i, j)] = static_cast<float>(std::min(outer - r, r - inner));
    }
  }
  return raster;
}

TEST(Outline, OfADiscIsItsCircle) {
  const auto loops = zero_lines(ring(30, -100));
  ASSERT_EQ(loops.size(), 1U);
  for (const Point& p : loops[0])
    EXPECT_NEAR(length(p), 30, 0.1);
}

TEST(Outline, OfARingIsTwoCircles) {
  const auto loops = zero_lines(ring(40, 15));
  ASSERT_EQ(loops.size(), 2U);
  EXPECT_NEAR(std::abs(signed_area(loops[0])), M_PI * 40 * 40, 40);
  EXPECT_NEAR(std::abs(signed_area(loops[1])), M_PI * 15 * 15, 15);
}

TEST(Outline, KnowsInsideAndArea) {
  EXPECT_TRUE(inside(square, {5, 5}));
  EXPECT_FALSE(inside(square, {15, 5}));
  EXPECT_FALSE(inside(square, {5, -1}));
  EXPECT_DOUBLE_EQ(signed_area(square), 100);
  EXPECT_DOUBLE_EQ(signed_area({{0, 0}, {0, 10}, {10, 10}, {10, 0}}), -100);
  EXPECT_FALSE(inside(Loop{}, {0, 0}));
}

TEST(Outline, ResampledPointsLieEvenlyOnTheOutline) {
  const Loop even = resampled(square, 2);
  ASSERT_EQ(even.size(), 20U);
  for (std::size_t i = 0; i < even.size(); ++i)
    EXPECT_NEAR(length(even[(i + 1) % even.size()] - even[i]), 2, 1e-9);
}

TEST(Outline, ResamplingCoincidentPointsEnds) {
  EXPECT_EQ(resampled({{1, 1}, {1, 1}, {1, 1}}, 2).size(), 8U);
}

TEST(Outline, SmoothingShrinksAndKeepsTheMiddle) {
  const Loop smooth = smoothed(square, 4);
  EXPECT_LT(signed_area(smooth), 100);
  EXPECT_TRUE(inside(smooth, {5, 5}));
}

TEST(Outline, ClosedCurveGoesThroughEveryPointAndHome) {
  const auto curve = closed_curve(square);
  ASSERT_EQ(curve.size(), 13U);
  for (std::size_t i = 0; i < 4; ++i)
    EXPECT_EQ(curve[3 * i], square[i]);
  EXPECT_EQ(curve.back(), square[0]);
}

/// Area under Beziers, by many short lines.
double area_of(const std::vector<Point>& curve) {
  Loop loop;
  for (std::size_t k = 0; k + 3 < curve.size(); k += 3) {
    for (int i = 0; i < 50; ++i)
      loop.push_back(at(Cubic{curve[k], curve[k + 1], curve[k + 2], curve[k + 3]}, i / 50.0));
  }
  return std::abs(signed_area(loop));
}

TEST(Outline, KeyholeLeavesTheHoleOpenWhicheverWayItTurns) {
  const Loop rim{{0, 0}, {30, 0}, {30, 30}, {0, 30}};
  const Loop hole{{10, 10}, {20, 10}, {20, 20}, {10, 20}}, turned(hole.rbegin(), hole.rend());
  const double open = area_of(closed_curve(rim)) - area_of(closed_curve(hole));
  for (const Loop& one : {hole, turned}) {
    const std::array<Loop, 1> holes{one};
    const auto curve = closed_curve(rim, holes);
    EXPECT_EQ(curve.size() % 3, 1U);
    EXPECT_EQ(curve.front(), curve.back());
    EXPECT_NEAR(area_of(curve), open, 1e-6);
  }
}

TEST(Outline, KeyholePassesOverAHoleOfAnotherRim) {
  const std::array<Loop, 1> far{Loop{{100, 100}, {110, 100}, {110, 110}}};
  EXPECT_EQ(closed_curve(square, far), closed_curve(square));
}

}  // namespace
}  // namespace samenspel
