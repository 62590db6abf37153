#include "metrics/sweeps/reach.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/random.hpp"

namespace samenspel {
namespace {

TEST(Reach, FollowsTheArcs) {
  // 0 -> 1 <-> 2 -> 3, 4 alone
  const std::vector<Arc> arcs{{0, 1}, {1, 2}, {2, 1}, {2, 3}};
  EXPECT_THAT(reached_counts(Graph(5, arcs, true)), ::testing::ElementsAre(3, 2, 2, 0, 0));
  EXPECT_THAT(reached_counts(Graph(5, arcs, false)), ::testing::ElementsAre(3, 3, 3, 3, 0));
}

TEST(Reach, CountsNobodyTwice) {
  // Two ways from 0 to 3, and a ring 4 -> 5 -> 6 -> 4 that both 1 and 2 lead to.
  const std::vector<Arc> arcs{{0, 1}, {0, 2}, {1, 3}, {2, 3}, {1, 4}, {2, 5}, {4, 5}, {5, 6}, {6, 4}};
  EXPECT_THAT(reached_counts(Graph(7, arcs, true)), ::testing::ElementsAre(6, 4, 4, 0, 2, 2, 2));
}

TEST(Reach, HoldsForMorePartsThanASetHasBits) {
  // 2,000 in a row, each a part: the first reaches all, the last nobody. And every tenth leads to a pair of its own.
  constexpr std::uint32_t row = 2000;
  std::vector<Arc> arcs;
  for (std::uint32_t i = 0; i + 1 < row; ++i)
    arcs.push_back({i, i + 1});
  for (std::uint32_t i = 0; i < row; i += 10) {
    const std::uint32_t a = row + i / 5;
    arcs.insert(arcs.end(), {Arc{i, a}, Arc{a, a + 1}, Arc{a + 1, a}});
  }
  const std::vector<double> reached = reached_counts(Graph(row + row / 5, arcs, true));
  for (std::uint32_t i = 0; i < row; ++i)
    ASSERT_EQ(reached[i], (row - 1 - i) + 2 * ((row - 1) / 10 - (i + 9) / 10 + 1)) << i;
  EXPECT_EQ(reached[row], 1);
}

TEST(Reach, AgreesWithAWalkFromEveryActor) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    Random random(seed);
    constexpr std::uint32_t n = 700;
    std::vector<Arc> arcs;
    for (std::uint64_t k = 0; k < 300 + seed * 30; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(n)), static_cast<std::uint32_t>(random.below(n))});
    const Graph graph(n, arcs, true);
    const std::vector<double> reached = reached_counts(graph);
    for (std::uint32_t i = 0; i < n; ++i) {
      std::vector<bool> met(n, false);
      std::vector<std::uint32_t> order{i};
      met[i] = true;
      for (std::size_t k = 0; k < order.size(); ++k)
        for (const std::uint32_t j : graph.out(order[k]))
          if (!met[j]) {
            met[j] = true;
            order.push_back(j);
          }
      ASSERT_EQ(reached[i], static_cast<double>(order.size() - 1)) << seed << " " << i;
    }
  }
}

TEST(Fragmentation, IsTheShareOfOrderedPairsOutOfReach) {
  EXPECT_DOUBLE_EQ(fragmentation({3, 2, 2, 0, 0}), 1 - 7.0 / 20);
  EXPECT_EQ(fragmentation({2, 2, 2}), 0);
  EXPECT_EQ(fragmentation({0, 0}), 1);
  EXPECT_TRUE(std::isnan(fragmentation({0})));
  EXPECT_TRUE(std::isnan(fragmentation({})));
}

}  // namespace
}  // namespace samenspel
