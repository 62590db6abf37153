#include "graph/graph.hpp"

#include <map>
#include <numeric>

#include <gtest/gtest.h>

#include "support/random.hpp"

namespace samenspel {
namespace {

using Ends = std::vector<std::uint32_t>;

Ends ends(std::span<const std::uint32_t> all) {
  return {all.begin(), all.end()};
}

TEST(Graph, CanBeEmpty) {
  const Graph none;
  EXPECT_EQ(none.size(), 0U);
  EXPECT_EQ(none.ties(), 0U);
  const Graph alone(3, {}, true);
  EXPECT_EQ(alone.size(), 3U);
  EXPECT_EQ(alone.arcs(), 0U);
  EXPECT_TRUE(alone.out(2).empty());
  EXPECT_TRUE(alone.in(2).empty());
  EXPECT_FALSE(alone.has_arc(0, 1));
}

TEST(Graph, TakesArcsInBlocksAndDropsWeightsWhenAsked) {
  const Arc first[] = {{0, 1, 2}, {1, 0, 3}}, second[] = {{0, 1, 5}, {2, 2}};
  const ArcSource arcs{2, [&](std::size_t begin, std::size_t end, const auto& use) {
                         if (begin < 1) use(first);
                         use({});
                         if (end > 1) use(second);
                       }};
  const Graph kept(3, arcs, true, Weights::kept, 1);
  EXPECT_EQ(kept.arcs(), 2U);
  EXPECT_EQ(kept.weight(kept.find_arc(0, 1)), 2 + 5);
  const Graph dropped(3, arcs, true, Weights::dropped, 1);
  EXPECT_EQ(dropped.arcs(), 2U);
  EXPECT_FALSE(dropped.has_weights());
  EXPECT_EQ(dropped.in_weight(1, 0), 1);
}

// 400,000 arcs, enough for several threads, over few actors, so that many are parallel; their weights are added in the
// order given, which shows in the last digits. Two in three actors have none, the first and the last among them.
TEST(Graph, IsTheSameForAnyNumberOfThreads) {
  constexpr std::uint32_t actors = 1'000;
  std::vector<Arc> arcs;
  Random random(5);
  const auto actor = [&] { return static_cast<std::uint32_t>(3 * random.below(332) + 1); };
  for (std::size_t i = 0; i < 400'000; ++i) {
    const std::uint32_t from = actor(), to = actor();
    arcs.push_back({from, to, 1 / static_cast<double>(1 + random.below(9))});
  }
  const ArcSource weighted{arcs.size(), [&](std::size_t first, std::size_t last, const auto& use) {
                             use(std::span(arcs).subspan(first, last - first));
                           }};
  const ArcSource plain{arcs.size(), [&](std::size_t first, std::size_t last, const auto& use) {
                          for (std::size_t i = first; i < last; ++i)
                            use(std::vector<Arc>{{arcs[i].from, arcs[i].to}});
                        }};
  for (const bool directed : {false, true})
    for (const Weights weights : {Weights::kept, Weights::dropped})
      for (const ArcSource& source : {weighted, plain}) {
        const Graph one(actors, source, directed, weights, 1);
        for (const int threads : {2, 3, 7}) {
          const Graph several(actors, source, directed, weights, threads);
          ASSERT_EQ(several.arcs(), one.arcs());
          for (std::uint32_t i = 0; i < actors; ++i) {
            ASSERT_EQ(ends(several.out(i)), ends(one.out(i)));
            ASSERT_EQ(ends(several.in(i)), ends(one.in(i)));
            for (std::size_t k = 0; k < one.out(i).size(); ++k)
              ASSERT_EQ(several.out_weight(i, k), one.out_weight(i, k));
            for (std::size_t k = 0; k < one.in(i).size(); ++k)
              ASSERT_EQ(several.in_weight(i, k), one.in_weight(i, k));
          }
        }
      }
}

// A star whose centre has so many ties, given from the last to the first, as both ways of sorting take.
TEST(Graph, SortsFewTargetsAndMany) {
  for (const std::uint32_t ties : {1U, 2U, 47U, 48U, 49U, 500U}) {
    std::vector<Arc> arcs;
    for (std::uint32_t to = ties; to > 0; --to)
      for (int twice = 0; twice < 2; ++twice)
        arcs.push_back({0, to});
    const Graph graph(ties + 1, arcs, true, Weights::dropped);
    Ends expected(ties);
    std::iota(expected.begin(), expected.end(), 1U);
    EXPECT_EQ(ends(graph.out(0)), expected) << ties;
  }
}

//   0 --- 1      4
//   |   /
//   2 --- 3
TEST(Graph, UndirectedHoldsEachTieFromBothEnds) {
  const Arc arcs[] = {{3, 2}, {0, 1}, {2, 0}, {1, 2}};
  const Graph graph(5, arcs, false);
  EXPECT_FALSE(graph.directed());
  EXPECT_EQ(graph.ties(), 4U);
  EXPECT_EQ(graph.arcs(), 2 * 4U);
  EXPECT_EQ(ends(graph.out(0)), (Ends{1, 2}));
  EXPECT_EQ(ends(graph.out(1)), (Ends{0, 2}));
  EXPECT_EQ(ends(graph.out(2)), (Ends{0, 1, 3}));
  EXPECT_EQ(ends(graph.in(2)), (Ends{0, 1, 3}));
  EXPECT_EQ(ends(graph.out(3)), (Ends{2}));
  EXPECT_TRUE(graph.out(4).empty());
  EXPECT_FALSE(graph.has_weights());
}

//   0 --> 1 --> 2
//   ^           |
//   +-----------+
TEST(Graph, DirectedKnowsOutAndIn) {
  const Arc arcs[] = {{2, 0}, {1, 2}, {0, 1}};
  const Graph graph(3, arcs, true);
  EXPECT_TRUE(graph.directed());
  EXPECT_EQ(graph.ties(), 3U);
  EXPECT_EQ(ends(graph.out(0)), (Ends{1}));
  EXPECT_EQ(ends(graph.in(0)), (Ends{2}));
  EXPECT_EQ(ends(graph.in(1)), (Ends{0}));
  EXPECT_TRUE(graph.has_arc(0, 1));
  EXPECT_FALSE(graph.has_arc(1, 0));
}

TEST(Graph, NumbersItsArcsInOrder) {
  const Arc arcs[] = {{0, 2}, {0, 1}, {2, 0}};
  const Graph graph(3, arcs, true);
  EXPECT_EQ(graph.first_arc(0), 0U);
  EXPECT_EQ(graph.first_arc(1), 2U);
  EXPECT_EQ(graph.first_arc(2), 2U);
  EXPECT_EQ(graph.target(1), 2U);
  EXPECT_EQ(graph.find_arc(0, 2), 1U);
  EXPECT_EQ(graph.find_arc(2, 0), 2U);
  EXPECT_EQ(graph.find_arc(1, 0), graph.arcs());
}

TEST(Graph, MergesParallelArcsAndAddsTheirWeights) {
  const Arc arcs[] = {{0, 1, 2}, {1, 0, 3}, {0, 1, 0.5}, {1, 2, 1}};
  const Graph directed(3, arcs, true);
  EXPECT_EQ(directed.ties(), 3U);
  EXPECT_TRUE(directed.has_weights());
  EXPECT_EQ(directed.weight(directed.find_arc(0, 1)), 2 + 0.5);
  EXPECT_EQ(directed.weight(directed.find_arc(1, 0)), 3);
  EXPECT_EQ(directed.out_weight(1, 1), 1);
  EXPECT_EQ(directed.in_weight(1, 0), 2.5);
  EXPECT_EQ(directed.in_weight(0, 0), 3);
  const Graph undirected(3, arcs, false);
  EXPECT_EQ(undirected.ties(), 2U);
  EXPECT_EQ(undirected.weight(undirected.find_arc(0, 1)), 2 + 3 + 0.5);
  EXPECT_EQ(undirected.weight(undirected.find_arc(1, 0)), 2 + 3 + 0.5);
  EXPECT_EQ(undirected.in_weight(2, 0), 1);
}

TEST(Graph, OfParallelArcsWithoutWeightsCountsThem) {
  const Arc arcs[] = {{0, 1}, {1, 2}, {1, 2}, {2, 3}, {1, 2}};
  const Graph graph(4, arcs, true);
  EXPECT_TRUE(graph.has_weights());
  EXPECT_EQ(graph.weight(graph.find_arc(0, 1)), 1);
  EXPECT_EQ(graph.weight(graph.find_arc(1, 2)), 3);
  EXPECT_EQ(graph.weight(graph.find_arc(2, 3)), 1);
}

TEST(Graph, HasNoWeightsWhereTheyAddUpToOne) {
  const Arc arcs[] = {{0, 1, 0.5}, {1, 2}, {0, 1, 0.5}};
  EXPECT_FALSE(Graph(3, arcs, true).has_weights());
}

TEST(Graph, DropsSelfArcs) {
  const Arc arcs[] = {{1, 1, 7}, {0, 1}};
  for (const bool directed : {true, false}) {
    const Graph graph(2, arcs, directed);
    EXPECT_EQ(graph.ties(), 1U);
    EXPECT_FALSE(graph.has_arc(1, 1));
  }
}

TEST(Graph, IsTheSameWhateverTheOrderOfItsArcs) {
  Random random(5);
  for (int round = 0; round < 200; ++round) {
    std::vector<Arc> arcs;
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> expected;
    for (int k = 0; k < 40; ++k) {
      const auto from = static_cast<std::uint32_t>(random.below(7)), to = static_cast<std::uint32_t>(random.below(7));
      const auto weight = static_cast<double>(1 + random.below(3));
      arcs.push_back({from, to, weight});
      if (from != to) expected[{from, to}] += weight;
    }
    const Graph graph(7, arcs, true);
    ASSERT_EQ(graph.arcs(), expected.size());
    for (const auto& [pair, weight] : expected) {
      ASSERT_EQ(graph.weight(graph.find_arc(pair.first, pair.second)), weight);
      const auto in = graph.in(pair.second);
      const auto place = static_cast<std::size_t>(std::find(in.begin(), in.end(), pair.first) - in.begin());
      ASSERT_EQ(graph.in_weight(pair.second, place), weight);
    }
  }
}

TEST(Graph, LivesOnInItsCopies) {
  Graph copy;
  {
    const Arc arcs[] = {{0, 1, 2}};
    const Graph graph(2, arcs, true);
    copy = graph;
  }
  const Graph moved = std::move(copy);
  EXPECT_EQ(ends(moved.out(0)), (Ends{1}));
  EXPECT_EQ(ends(moved.in(1)), (Ends{0}));
  EXPECT_EQ(moved.weight(0), 2);
}

TEST(Graph, KeepsTheWaysOfItsTies) {
  // 0 -> 1 twice, 1 -> 0; 2 -> 0; 2 -> 2 is dropped.
  const std::vector<Arc> arcs{{0, 1}, {2, 0}, {1, 0}, {2, 2}, {0, 1}};
  const ArcSource source{arcs.size(), [&](std::size_t first, std::size_t last, const auto& use) {
                           use(std::span(arcs).subspan(first, last - first));
                         }};
  for (const int threads : {1, 2}) {
    const Graph graph = Graph::with_ways(3, source, threads);
    EXPECT_FALSE(graph.directed());
    EXPECT_EQ(graph.ties(), 2U);
    ASSERT_TRUE(graph.has_ways());
    const auto row = [&](std::size_t i) {
      std::vector<std::pair<std::uint32_t, unsigned>> out;
      for (std::size_t k = 0; k < graph.out(i).size(); ++k)
        out.emplace_back(graph.out(i)[k], graph.ways(i)[k]);
      return out;
    };
    using Row = std::vector<std::pair<std::uint32_t, unsigned>>;
    EXPECT_EQ(row(0), (Row{{1, kMutual}, {2, kBack}}));
    EXPECT_EQ(row(1), (Row{{0, kMutual}}));
    EXPECT_EQ(row(2), (Row{{0, kForth}}));
  }
  EXPECT_FALSE(Graph(3, arcs, false).has_ways());
}

}  // namespace
}  // namespace samenspel
