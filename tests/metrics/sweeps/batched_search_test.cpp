#include "metrics/sweeps/batched_search.hpp"

#include <algorithm>
#include <cstring>
#include <numeric>

#include <gtest/gtest.h>

#include "metrics/sweeps/weighted_search.hpp"
#include "support/random.hpp"

namespace samenspel {
namespace {

constexpr PathWants kWants[] = {{true, false, false, false, false},
                                {false, true, false, false, false},
                                {false, false, true, false, false},
                                {true, true, true, true, true},
                                {false, false, false, true, true}};

Graph random_graph(std::uint32_t actors, std::size_t ties, bool directed, std::uint64_t seed) {
  Random random(seed);
  std::vector<Arc> arcs;
  for (std::size_t k = 0; k < ties; ++k)
    arcs.push_back(
        {static_cast<std::uint32_t>(random.below(actors)),
         static_cast<std::uint32_t>(random.below(std::min<std::uint64_t>(actors, 3 + random.below(actors))))});
  return {actors, arcs, directed};
}

PairWeights weights_of(std::size_t actors) {
  PairWeights weights;
  for (std::uint32_t i = 0; i < actors; ++i)
    weights.membership.push_back(i % 3);
  weights.weight = {{0, 1, 0.5}, {1, 0, 0.25}, {0.5, 0.25, 0}};
  return weights;
}

struct Sums {
  PathTotals totals;
  std::vector<FromSource> from;
};

Sums batched(const Graph& graph, const PathWants& wants, const lanes::Walks& walks) {
  const PathGraph paths = path_graph(graph);
  const PairWeights weights = weights_of(graph.size());
  BatchedSearch search(paths, wants, &weights, walks);
  Sums sums{PathTotals(wants, graph.size(), graph.arcs() + lanes::kLanes), std::vector<FromSource>(graph.size())};
  std::vector<std::uint32_t> sources(graph.size());
  std::iota(sources.begin(), sources.end(), 0U);
  for (std::size_t first = 0; first < sources.size(); first += lanes::kLanes) {
    const std::size_t size = std::min(lanes::kLanes, sources.size() - first);
    EXPECT_TRUE(search.run(std::span<const std::uint32_t>(sources).subspan(first, size), sums.totals,
                           std::span(sums.from).subspan(first, size)));
  }
  return sums;
}

Sums one_by_one(const Graph& graph, const PathWants& wants) {
  const PathGraph paths = path_graph(graph);
  const PairWeights weights = weights_of(graph.size());
  WeightedSearch search(paths, {}, wants, &weights);
  Sums sums{PathTotals(wants, graph.size(), graph.arcs() + lanes::kLanes), std::vector<FromSource>(graph.size())};
  for (std::uint32_t source = 0; source < graph.size(); ++source)
    search.run(source, sums.totals, sums.from[source]);
  return sums;
}

constexpr std::vector<double> PathTotals::*kColumns[] = {&PathTotals::through,     &PathTotals::cross,
                                                         &PathTotals::through_arc, &PathTotals::reached_by,
                                                         &PathTotals::distance_to, &PathTotals::nearness_to};

TEST(BatchedSearch, GivesTheSameToTheLastBitWhateverTheVectorUnit) {
  for (const bool directed : {false, true}) {
    const Graph graph = random_graph(333, 1200, directed, 7);
    for (const PathWants& wants : kWants) {
      const Sums first = batched(graph, wants, lanes::all_walks().front());
      for (const lanes::Walks& walks : lanes::all_walks()) {
        const Sums sums = batched(graph, wants, walks);
        for (const auto column : kColumns) {
          const auto &a = first.totals.*column, &b = sums.totals.*column;
          ASSERT_EQ(a.size(), b.size());
          EXPECT_TRUE(a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0) << walks.width;
        }
      }
    }
  }
}

TEST(BatchedSearch, GivesWhatSearchesOneByOneGive) {
  // Dense, sparse and in parts; a long row, in which few are met at a time; a star, in which all are met at once.
  std::vector<Graph> graphs;
  for (const bool directed : {false, true}) {
    graphs.push_back(random_graph(200, 1500, directed, 1));
    graphs.push_back(random_graph(200, 170, directed, 2));
    graphs.push_back(random_graph(9, 20, directed, 3));
    std::vector<Arc> row, star;
    for (std::uint32_t i = 0; i + 1 < 300; ++i)
      row.push_back({i, i + 1});
    for (std::uint32_t i = 1; i < 3000; ++i)
      star.push_back({0, i});
    for (std::uint32_t i = 1; i < 300; ++i)
      star.push_back({i, 0});
    graphs.emplace_back(300, row, directed);
    graphs.emplace_back(3000, star, directed);
  }
  for (const Graph& graph : graphs) {
    for (const PathWants& wants : kWants) {
      const Sums ours = batched(graph, wants, lanes::walks()), theirs = one_by_one(graph, wants);
      for (const auto column : kColumns) {
        const auto &a = ours.totals.*column, &b = theirs.totals.*column;
        ASSERT_EQ(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
          ASSERT_NEAR(a[i], b[i], 1e-9 * (1 + b[i])) << graph.size() << " " << i;
      }
      for (std::size_t i = 0; i < graph.size(); ++i) {
        ASSERT_EQ(ours.from[i].reached, theirs.from[i].reached);
        ASSERT_EQ(ours.from[i].distance, theirs.from[i].distance);
        ASSERT_EQ(ours.from[i].farthest, theirs.from[i].farthest);
        ASSERT_NEAR(ours.from[i].nearness, theirs.from[i].nearness, 1e-9 * (1 + theirs.from[i].nearness));
      }
    }
  }
}

TEST(BatchedSearch, RefusesWhatADoubleCannotCountAndIsCleanAfterIt) {
  // 1,100 diamonds in a row, 2^1100 shortest paths from end to end; and beside it two who know each other.
  constexpr std::uint32_t diamonds = 1100, row = 3 * diamonds + 1;
  std::vector<Arc> arcs{{row, row + 1}};
  for (std::uint32_t d = 0; d < diamonds; ++d)
    for (const std::uint32_t side : {3 * d + 1, 3 * d + 2}) {
      arcs.push_back({3 * d, side});
      arcs.push_back({side, 3 * d + 3});
    }
  const PathGraph graph = path_graph(Graph(row + 2, arcs, false));
  const PathWants wants{true, false, false, true, true};
  BatchedSearch search(graph, wants, nullptr);
  PathTotals totals(wants, graph.size(), 0);
  std::vector<FromSource> from(2);
  const std::uint32_t ends[] = {graph.number[0], graph.number[row]};
  EXPECT_FALSE(search.run(ends, totals, from));
  EXPECT_EQ(from[0].reached, 0);
  EXPECT_TRUE(std::ranges::all_of(totals.through, [](double value) { return value == 0; }));
  EXPECT_TRUE(search.run({ends + 1, 1}, totals, {from.data() + 1, 1}));
  EXPECT_EQ(from[1].reached, 1);
  EXPECT_TRUE(std::ranges::all_of(totals.through, [](double value) { return value == 0; }));
}

}  // namespace
}  // namespace samenspel
