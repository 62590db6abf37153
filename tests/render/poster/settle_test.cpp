#include "render/poster/settle.hpp"

#include <random>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

const auto kAllSame = [](std::size_t, std::size_t) { return true; };

/// Nothing meets within `gap`, and all lies in the room.
void expect_free(const std::vector<Point>& places, const std::vector<Size>& sizes, const Box& room, double gap) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Box box = around(places[i], sizes[i]);
    EXPECT_GE(box.x0, room.x0 - 1e-6);
    EXPECT_LE(box.x1, room.x1 + 1e-6);
    EXPECT_GE(box.y0, room.y0 - 1e-6);
    EXPECT_LE(box.y1, room.y1 + 1e-6);
    for (std::size_t j = i + 1; j < places.size(); ++j)
      EXPECT_FALSE(overlap(box, around(places[j], sizes[j]), gap)) << i << " and " << j;
  }
}

struct Scene {
  std::vector<Point> wished;
  std::vector<Size> sizes;
};
Scene scattered(std::size_t count, double side, unsigned seed) {
  std::mt19937 random(seed);
  const auto part = [&] { return static_cast<double>(random()) / 4294967296.0; };
  Scene out;
  for (std::size_t i = 0; i < count; ++i) {
    out.wished.push_back({part() * side, part() * side});
    out.sizes.push_back({20 + 40 * part(), 10 + 20 * part()});
  }
  return out;
}

TEST(Settle, LeavesWhatIsFreeWhereItIs) {
  const std::vector<Point> wished{{20, 20}, {80, 20}, {50, 80}};
  const std::vector<Size> sizes(3, {10, 10});
  const auto places = settled(wished, sizes, {0, 0, 100, 100}, kAllSame, {5, 1, 100});
  ASSERT_TRUE(places);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_NEAR((*places)[i].x, wished[i].x, 0.5);
    EXPECT_NEAR((*places)[i].y, wished[i].y, 0.5);
  }
}

TEST(Settle, PartsThoseOnOnePlaceAndKeepsTheRoom) {
  const std::vector<Point> wished(6, {50, 50});
  const std::vector<Size> sizes(6, {20, 10});
  const Box room{0, 0, 100, 100};
  const auto places = settled(wished, sizes, room, kAllSame, {2, 1, 800});
  ASSERT_TRUE(places);
  expect_free(*places, sizes, room, 0);
}

TEST(Settle, NothingWhereItCannotBe) {
  const std::vector<Point> wished(3, {5, 5});
  EXPECT_FALSE(settled(wished, std::vector<Size>(3, {8, 8}), {0, 0, 10, 10}, kAllSame, {0, 1, 200}));
  EXPECT_FALSE(settled(wished, std::vector<Size>(3, {11, 1}), {0, 0, 10, 10}, kAllSame, {0, 1, 200}));
  EXPECT_FALSE(packed(wished, std::vector<Size>(3, {8, 8}), {0, 0, 10, 10}, 0));
  EXPECT_FALSE(packed(wished, std::vector<Size>(3, {11, 1}), {0, 0, 10, 10}, 0));
}

TEST(Settle, PacksAFullRoomWithoutOneBoxOnAnother) {
  for (unsigned seed = 0; seed < 10; ++seed) {
    const Scene scene = scattered(80, 400, seed);  // 80 boxes of 800 on average cover 0.4 of 400 x 400
    const Box room{0, 0, 400, 400};
    const auto places = packed(scene.wished, scene.sizes, room, 2);
    ASSERT_TRUE(places) << seed;
    expect_free(*places, scene.sizes, room, 1.99);
  }
}

TEST(Settle, AnyCountInAnyRoomHasNoOverlapOrNothing) {
  for (unsigned seed = 0; seed < 20; ++seed) {
    const Scene scene = scattered(1 + seed * 3, 300, seed);
    const Box room{-50, 20, 300, 260};
    if (const auto places = settled(scene.wished, scene.sizes, room, kAllSame, {4, 1.6, 300}))
      expect_free(*places, scene.sizes, room, 0);
  }
}

}  // namespace
}  // namespace samenspel
