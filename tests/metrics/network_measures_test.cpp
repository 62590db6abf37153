#include "metrics/network_measures.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "support/random.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;

TEST(NetworkMeasures, CountArcsOrPairs) {
  // A <-> B, A -> C and two who are alone: 3 arcs of 20, 2 pairs of 10; 2 of 3 arcs are returned.
  const Network network = network_of("A -> B\nB -> A\nA -> C\nD:\nE:\n");
  const Projection directed = project(network, {Direction::directed, {}});
  EXPECT_DOUBLE_EQ(density(directed.graph), 3.0 / 20);
  EXPECT_DOUBLE_EQ(reciprocity(directed.graph), 2.0 / 3);
  EXPECT_EQ(components(directed), 3U);
  const Projection undirected = project(network, {Direction::undirected, {}});
  EXPECT_DOUBLE_EQ(density(undirected.graph), 2.0 / 10);
  EXPECT_DOUBLE_EQ(reciprocity(undirected.graph), 1);
  EXPECT_EQ(components(undirected), 3U);
}

TEST(NetworkMeasures, AreUndefinedWhereThereIsNothingToDivideBy) {
  const Projection one = project(network_of("A:\n"));
  EXPECT_TRUE(std::isnan(density(one.graph)));
  EXPECT_TRUE(std::isnan(reciprocity(one.graph)));
  EXPECT_EQ(components(one), 1U);
  EXPECT_EQ(components(project(Network())), 0U);
  EXPECT_EQ(density(project(network_of("A:\nB:\n")).graph), 0);
}

TEST(NetworkMeasures, AgreeWithIgraph) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    std::vector<Arc> arcs;
    for (std::uint64_t k = 0; k < 10 + 4 * seed; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(30)), static_cast<std::uint32_t>(random.below(30)), 1});
    Projection projection;
    projection.graph = Graph(30, arcs, true);
    projection.undirected = Graph(30, arcs, false);
    EXPECT_DOUBLE_EQ(reciprocity(projection.graph), testing::igraph_reciprocity_of(projection.graph));
    EXPECT_EQ(static_cast<double>(components(projection)), testing::igraph_components_of(projection.undirected));
  }
}

}  // namespace
}  // namespace samenspel
