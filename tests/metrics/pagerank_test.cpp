#include "metrics/pagerank.hpp"

#include <cmath>
#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "support/random.hpp"
#include "tests/metrics/direct_shape.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using testing::network_of;

std::vector<double> of(std::string_view text, Direction direction, bool weighted = false) {
  return pagerank(project(network_of(text), {direction, {}}).graph, weighted);
}

TEST(Pagerank, WithoutTiesIsTheSameForAll) {
  EXPECT_THAT(of("a:\nb:\nc:\nd:\n", Direction::directed), ElementsAre(0.25, 0.25, 0.25, 0.25));
  EXPECT_THAT(of("a:\n", Direction::undirected), ElementsAre(1));
  EXPECT_TRUE(pagerank(Graph(), false).empty());
}

TEST(Pagerank, FollowsTheArcs) {
  // a → b: x_b = 0.15/2 + 0.85 (x_a + x_b/2), x_a = 0.15/2 + 0.85 x_b/2, together 1: x_a = 1/2 / (1 + 0.425).
  const double a = 0.5 / 1.425;
  EXPECT_THAT(of("a -> b\n", Direction::directed), ElementsAre(DoubleNear(a, 1e-15), DoubleNear(1 - a, 1e-15)));
  EXPECT_THAT(of("a -> b\n", Direction::undirected), ElementsAre(DoubleNear(0.5, 1e-15), DoubleNear(0.5, 1e-15)));
}

TEST(Pagerank, DividesByWeightsWhereTheyCount) {
  // h passes 3/4 on to a and 1/4 to b, who both pass all back: x_h = 0.05 + 0.85 (1 − x_h), x_a = 0.05 + 0.85 · 3/4
  // x_h.
  const double h = 0.9 / 1.85;
  EXPECT_THAT(of("h -- a 3\nh -- b\n", Direction::undirected, true),
              ElementsAre(DoubleNear(h, 1e-15), DoubleNear(0.05 + 0.85 * 0.75 * h, 1e-15),
                          DoubleNear(0.05 + 0.85 * 0.25 * h, 1e-15)));
  EXPECT_THAT(of("h -- a 3\nh -- b\n", Direction::undirected),
              ElementsAre(DoubleNear(h, 1e-15), DoubleNear(0.05 + 0.85 * 0.5 * h, 1e-15),
                          DoubleNear(0.05 + 0.85 * 0.5 * h, 1e-15)));
}

TEST(Pagerank, AgreesWithTheDefinitionAndIgraph) {
  EXPECT_TRUE(rc::check("PageRank is the solution of its equations", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX));
    const Network network = testing::random_network(Random(seed), 40);
    for (const testing::Reading reading : testing::kReadings) {
      const Graph graph = project(network, {reading.direction, {}}).graph;
      const auto ours = pagerank(graph, reading.weighted);
      const auto expected = testing::direct_pagerank(testing::tie_matrix(network, reading));
      RC_ASSERT(ours.size() == expected.size());
      for (std::size_t i = 0; i < ours.size(); ++i)
        RC_ASSERT(std::abs(ours[i] - expected[i]) < 1e-13);
    }
  }));
  const Graph graph = project(testing::karate_club()).graph;
  const auto ours = pagerank(graph, false), theirs = testing::igraph_pagerank_of(graph, false);
  for (std::size_t i = 0; i < ours.size(); ++i)
    EXPECT_NEAR(ours[i], theirs[i], 1e-12);
}

TEST(Pagerank, OfALargeGraphHoldsItsEquationsToTheLastDigits) {
  // Above a hundred actors igraph iterates, to 1e-10.
  constexpr std::uint32_t n = 5000;
  Random random(7);
  std::vector<Arc> arcs;
  for (std::uint32_t k = 0; k < 4 * n; ++k)
    arcs.push_back({static_cast<std::uint32_t>(random.below(n)), static_cast<std::uint32_t>(random.below(n)), 1});
  const Graph graph(n, arcs, true);
  const auto x = pagerank(graph, false);
  EXPECT_NEAR(std::accumulate(x.begin(), x.end(), 0.0), 1, 1e-13);
  double loose = 0;
  for (std::uint32_t i = 0; i < n; ++i)
    if (graph.out(i).empty()) loose += x[i];
  ASSERT_GT(loose, 0);
  for (std::uint32_t i = 0; i < n; ++i) {
    double sum = 0;
    for (const std::uint32_t j : graph.in(i))
      sum += x[j] / static_cast<double>(graph.out(j).size());
    ASSERT_NEAR(x[i], 0.15 / n + 0.85 * (sum + loose / n), 1e-16) << i;
  }
}

}  // namespace
}  // namespace samenspel
