#include "render/views/circle_order.hpp"

#include <cmath>
#include <numbers>
#include <set>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

constexpr double kTurn = 2 * std::numbers::pi;

TEST(CircleOrder, InstitutionsStandAboveAndCivicSectorsBelow) {
  const Power powers[]{Power::civic, Power::institution, Power::civic, Power::institution, Power::civic};
  const CircleOrder out = circle_order(powers, {});
  for (std::size_t i = 0; i < 5; ++i) {
    if (powers[i] == Power::institution)
      EXPECT_GT(std::sin(out.angles[i]), 0.5);
    else
      EXPECT_LT(std::sin(out.angles[i]), 0);
  }
}

TEST(CircleOrder, TwoOfOneKindStandSideBySideTwoOfOtherKindsAboveEachOther) {
  const Power same[]{Power::civic, Power::civic}, other[]{Power::civic, Power::institution};
  const CircleOrder level = circle_order(same, {}), upright = circle_order(other, {});
  EXPECT_NEAR(std::sin(level.angles[0]), 0, 1e-12);
  EXPECT_NEAR(std::sin(level.angles[1]), 0, 1e-12);
  EXPECT_NEAR(std::sin(upright.angles[0]), -1, 1e-12);
  EXPECT_NEAR(std::sin(upright.angles[1]), 1, 1e-12);
}

TEST(CircleOrder, AllStandEvenlyEachAtAPlaceOfItsOwn) {
  const std::vector<Power> powers{Power::none, Power::civic, Power::none, Power::institution, Power::none, Power::none};
  const CircleOrder out = circle_order(powers, {});
  std::set<long> slots;
  for (const double angle : out.angles)
    slots.insert(std::lround((angle - out.angles[0]) / (kTurn / 6) + 60) % 6);
  EXPECT_EQ(slots.size(), 6U);
  EXPECT_EQ(std::set<std::size_t>(out.order.begin(), out.order.end()).size(), 6U);
}

TEST(CircleOrder, LinesThatNeedNotCrossDoNot) {
  // 0 with 2 and 1 with 3: crossing as long as they stand in their order
  const std::vector<Power> powers(4, Power::civic);
  const Chord chords[]{{0, 2, 1}, {1, 3, 1}};
  const CircleOrder out = circle_order(powers, chords);
  std::vector<std::size_t> slot(4);
  for (std::size_t i = 0; i < 4; ++i)
    slot[out.order[i]] = i;
  EXPECT_EQ((slot[0] + slot[2]) % 2, 1U) << "neighbours";
  EXPECT_EQ((slot[1] + slot[3]) % 2, 1U);
}

TEST(CircleOrder, OneAndNone) {
  EXPECT_EQ(circle_order({}, {}).angles.size(), 0U);
  const Power one[]{Power::civic};
  EXPECT_EQ(circle_order(one, {}).angles.size(), 1U);
}

}  // namespace
}  // namespace samenspel
