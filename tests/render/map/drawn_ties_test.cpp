#include "render/map/drawn_ties.hpp"

#include <gtest/gtest.h>

#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

Network pair_of(const std::vector<Share>& a, const std::vector<Share>& b) {
  Network network;
  add_sector(network, "resident");
  add_sector(network, "official");
  add_sector(network, "designer");
  add_actor(network, "a", a);
  add_actor(network, "b", b);
  return network;
}

TEST(DrawnTies, LeaveOutSelfTies) {
  Network network = pair_of({}, {});
  add_tie(network, 0, 0);
  EXPECT_TRUE(drawn_ties(network, {}).empty());
}

TEST(DrawnTies, SameEndsDirectionAndKindBecomeOne) {
  Network network = pair_of({}, {});
  add_tie(network, 0, 1, true, "", 2);
  add_tie(network, 1, 0, true, "", 3);  // mutual: the same ends
  add_tie(network, 0, 1, false);
  add_tie(network, 1, 0, false);  // the other direction
  add_tie(network, 0, 1, true, "money");
  const auto ties = drawn_ties(network, {});
  ASSERT_EQ(ties.size(), 4U);
  EXPECT_DOUBLE_EQ(ties[0].weight, 2 + 3);
  ASSERT_EQ(ties_by_pair(ties).size(), 1U);
  EXPECT_EQ(ties_by_pair(ties)[0].size(), 4U);
}

TEST(DrawnTies, PositiveAndNegativeStayApart) {
  Network network = pair_of({}, {});
  add_tie(network, 0, 1);
  NewTie against{};
  against.from = 0;
  against.to = 1;
  against.mutual = true;
  against.negative = true;
  network.ties.add(against);
  ASSERT_EQ(drawn_ties(network, {}).size(), 2U);
  EXPECT_TRUE(drawn_ties(network, {})[1].negative);
}

TEST(DrawnTies, OnlyTheChosenKinds) {
  Network network = pair_of({}, {});
  add_tie(network, 0, 1, true, "talk");
  add_tie(network, 0, 1, true, "money");
  add_tie(network, 0, 1);
  const std::vector<std::string> layers{"money"};
  ASSERT_EQ(drawn_ties(network, layers).size(), 1U);
  EXPECT_EQ(network.ties.kinds()[drawn_ties(network, layers)[0].kind], "money");
}

TEST(DrawnTies, CrossIsMoreThanHalfExternal) {
  const auto crosses = [](const std::vector<Share>& a, const std::vector<Share>& b) {
    Network network = pair_of(a, b);
    add_tie(network, 0, 1);
    return drawn_ties(network, {})[0].cross;
  };
  EXPECT_FALSE(crosses({{0, 1}}, {{0, 1}}));
  EXPECT_TRUE(crosses({{0, 1}}, {{1, 1}}));
  EXPECT_FALSE(crosses({{0, 0.5}, {1, 0.5}}, {{0, 1}}));             // just half
  EXPECT_FALSE(crosses({{0, 0.7}, {1, 0.3}}, {{0, 1}}));             // external 0.3
  EXPECT_TRUE(crosses({{0, 0.3}, {1, 0.7}}, {{0, 1}}));              // external 0.7
  EXPECT_TRUE(crosses({{0, 0.5}, {1, 0.5}}, {{0, 0.5}, {2, 0.5}}));  // external 0.75
  EXPECT_FALSE(crosses({}, {{0, 1}}));
  EXPECT_FALSE(crosses({}, {}));
}

std::vector<DrawnTie> of_kinds(const std::vector<std::uint16_t>& kinds) {
  std::vector<DrawnTie> out;
  for (const std::uint16_t kind : kinds) {
    out.emplace_back();
    out.back().kind = kind;
    out.back().mutual = true;
  }
  return out;
}

TEST(DrawnTies, ThreeKindsHaveADashEach) {
  const auto styles = kind_styles(of_kinds({2, 1, 1, 0, 1, 0}));
  ASSERT_EQ(styles.size(), 3U);
  EXPECT_EQ(styles[0].kinds, std::vector<std::uint16_t>{1});
  EXPECT_EQ(styles[0].dash, Dash::solid);
  EXPECT_EQ(styles[1].kinds, std::vector<std::uint16_t>{0});
  EXPECT_EQ(styles[2].kinds, std::vector<std::uint16_t>{2});
  EXPECT_EQ(styles[2].dash, Dash::dotted);
  EXPECT_EQ(styles[0].ties, 3U);
}

TEST(DrawnTies, OfMoreKindsTheRareOnesShareADash) {
  const auto styles = kind_styles(of_kinds({4, 3, 2, 2, 1, 1, 1}));
  ASSERT_EQ(styles.size(), 3U);
  EXPECT_EQ(styles[2].kinds, (std::vector<std::uint16_t>{4, 3}));
  EXPECT_EQ(styles[2].ties, 2U);
}

TEST(DrawnTies, WidthsFollowWeightsWhateverTheirUnit) {
  auto ties = of_kinds({0, 0, 0});
  ties[0].weight = 1000;
  ties[1].weight = 5000;
  ties[2].weight = 3000;
  const WidthScale scale = width_scale(ties, 10);
  EXPECT_TRUE(scale.varies());
  EXPECT_DOUBLE_EQ(scale.width(ties[0]), 0.5 + 0.25 * 1);
  EXPECT_DOUBLE_EQ(scale.width(ties[1]), 0.5 + 0.25 * 4);
  EXPECT_DOUBLE_EQ(scale.width(ties[2]), 0.5 + 0.25 * 2.5);
  ties[1].cross = true;
  EXPECT_DOUBLE_EQ(scale.width(ties[1]), 1.2 + 0.45 * 4);
  EXPECT_FALSE(width_scale(of_kinds({0, 0}), 10).varies());
  EXPECT_FALSE(width_scale({}, 10).varies());
}

}  // namespace
}  // namespace samenspel
