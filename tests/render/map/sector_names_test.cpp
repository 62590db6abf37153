#include "render/map/sector_names.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

NameScene scene_of(const std::vector<Box>& boxes, const std::vector<std::vector<double>>& shares) {
  NameScene scene;
  scene.actors = boxes;
  scene.shares = shares;
  for (const auto& row : shares) {
    std::vector<bool> member;
    for (const double share : row)
      member.push_back(share > 0);
    scene.hulls.push_back(hull_round(boxes, member, {}));
  }
  scene.page = boxes.empty() ? Box{} : boxes[0];
  for (const Box& box : boxes)
    scene.page = joined(scene.page, box);
  scene.page = {scene.page.x0 - 20, scene.page.y0 - 45, scene.page.x1 + 20, scene.page.y1 + 45};
  return scene;
}

void expect_free(const NameScene& scene, const std::vector<Box>& names) {
  for (std::size_t a = 0; a < names.size(); ++a) {
    if (names[a] == Box{}) continue;
    for (const Box& actor : scene.actors)
      EXPECT_FALSE(overlap(names[a], actor));
    for (std::size_t b = a + 1; b < names.size(); ++b)
      EXPECT_FALSE(overlap(names[a], names[b]));
  }
}

TEST(SectorNames, StandBesideTheirOwnMembers) {
  std::vector<Box> boxes;
  for (int i = 0; i < 4; ++i)
    boxes.push_back(around({100.0 * i, 0}, {70, 40}));
  const NameScene scene = scene_of(boxes, {{1, 1, 0, 0}, {0, 0, 1, 1}});
  const auto names = name_places(scene, std::vector<Size>{{60, 16}, {60, 16}});
  expect_free(scene, names);
  EXPECT_LT(names[0].centre().x, 150);
  EXPECT_GT(names[1].centre().x, 150);
}

TEST(SectorNames, NoneForASectorWithoutMembers) {
  const NameScene scene = scene_of({around({0, 0}, {70, 40})}, {{1}, {0}});
  const auto names = name_places(scene, std::vector<Size>{{60, 16}, {60, 16}});
  EXPECT_NE(names[0], Box{});
  EXPECT_EQ(names[1], Box{});
}

TEST(SectorNames, GoBesideTheMapWhereItIsFull) {
  std::vector<Box> boxes;  // shoulder to shoulder
  std::vector<std::vector<double>> shares(6, std::vector<double>(36, 0));
  for (int i = 0; i < 36; ++i) {
    boxes.push_back(around({(i % 6) * 75.0, (i / 6) * 45.0}, {70, 40}));
    shares[static_cast<std::size_t>(i * 7 % 6)][static_cast<std::size_t>(i)] = 1;
  }
  const NameScene scene = scene_of(boxes, shares);
  const auto names = name_places(scene, std::vector<Size>(6, Size{180, 18}));
  for (const Box& name : names)
    EXPECT_NE(name, Box{});
  expect_free(scene, names);
}

}  // namespace
}  // namespace samenspel
