#include "render/views/rings.hpp"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

std::vector<RingActor> even(std::size_t count, Size label) {
  std::vector<RingActor> out;
  for (std::size_t i = 0; i < count; ++i) {
    out.push_back({2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count),
                   actor_space(MarkShape::circle, 9, label)});
  }
  return out;
}

TEST(Rings, WhoHasRoomStandsWhereItWantsTo) {
  const auto actors = even(4, {40, 14});
  const auto angles = ring_angles(actors, {150, 1, 0}, {});
  ASSERT_TRUE(angles);
  for (std::size_t i = 0; i < 4; ++i)
    EXPECT_DOUBLE_EQ((*angles)[i], actors[i].wanted);
}

TEST(Rings, NobodyStandsOnAnotherOrOnWhatIsThere) {
  std::vector<RingActor> actors = even(12, {80, 26});
  for (RingActor& actor : actors)
    actor.wanted = 1;  // all at one place
  const Ring ring{260, 2, 60};
  const std::vector<Box> taken{around(on_ring(ring, 0, 1), {50, 50})};
  const auto angles = ring_angles(actors, ring, taken);
  ASSERT_TRUE(angles);
  std::vector<Box> boxes = taken;
  for (std::size_t i = 0; i < actors.size(); ++i) {
    const Box box = ring_box(actors[i].space, on_ring(ring, i % 2, (*angles)[i]));
    for (const Box& other : boxes)
      EXPECT_FALSE(overlap(box, other)) << i;
    boxes.push_back(box);
  }
}

TEST(Rings, TooManyForARingAreRefused) {
  EXPECT_FALSE(ring_angles(even(100, {80, 26}), {100, 1, 0}, {}));
}

TEST(Rings, TheMarkIsOnTheRing) {
  const ActorSpace space = actor_space(MarkShape::circle, 9, {60, 14});
  const Point mark = on_ring({100, 1, 0}, 0, std::numbers::pi / 2);
  EXPECT_NEAR(mark.x, 0, 1e-9);
  EXPECT_NEAR(mark.y, 100, 1e-9);
  EXPECT_NEAR(on_ring({100, 2, 20}, 1, 0).x, 120 * kRingAspect, 1e-9);
  const Box box = ring_box(space, mark);
  EXPECT_NEAR(box.y1, 100 + 9, 1e-9);  // the mark's top is the box's
}

}  // namespace
}  // namespace samenspel
