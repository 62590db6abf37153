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
  // A <-> B, A -> C and two who are alone: 3 arcs of 20, 2 pairs of 10; 2 of 3 arcs and 1 of 2 pairs are returned.
  const Network network = network_of("A -> B\nB -> A\nA -> C\nD:\nE:\n");
  const Projection directed = project(network, {Direction::directed, {}});
  EXPECT_DOUBLE_EQ(density(directed.graph), 3.0 / 20);
  EXPECT_DOUBLE_EQ(reciprocity(count_dyads(directed.graph)), 2.0 / 3);
  EXPECT_DOUBLE_EQ(dyad_reciprocity(count_dyads(directed.graph)), 1.0 / 2);
  EXPECT_EQ(count_parts(directed.undirected).parts, 3U);
  EXPECT_EQ(count_parts(directed.undirected).largest, 3U);
  const Projection undirected = project(network, {Direction::undirected, {}});
  EXPECT_DOUBLE_EQ(density(undirected.graph), 2.0 / 10);
  EXPECT_DOUBLE_EQ(reciprocity(count_dyads(undirected.graph)), 1);
  EXPECT_DOUBLE_EQ(dyad_reciprocity(count_dyads(undirected.graph)), 1);
  EXPECT_EQ(count_parts(undirected.graph).parts, 3U);
}

TEST(NetworkMeasures, AreUndefinedWhereThereIsNothingToDivideBy) {
  const Graph one = project(network_of("A:\n")).graph;
  EXPECT_TRUE(std::isnan(density(one)));
  EXPECT_TRUE(std::isnan(reciprocity(count_dyads(one))));
  EXPECT_TRUE(std::isnan(dyad_reciprocity(count_dyads(one))));
  EXPECT_EQ(count_parts(one).parts, 1U);
  EXPECT_EQ(count_parts(one).largest, 1U);
  EXPECT_EQ(count_parts(Graph()).parts, 0U);
  EXPECT_EQ(count_parts(Graph()).largest, 0U);
  EXPECT_EQ(density(project(network_of("A:\nB:\n")).graph), 0);
}

TEST(NetworkMeasures, FindTheLargestPartWhereverItStands) {
  EXPECT_EQ(count_parts(project(network_of("a:\nb -- c\nd -- e\ne -- f\ng:\n")).undirected).largest, 3U);
}

TEST(NetworkMeasures, CallAStarCentralAndARingNot) {
  EXPECT_DOUBLE_EQ(degree_centralisation(project(network_of("h -- a\nh -- b\nh -- c\nh -- d\n")).undirected), 1);
  EXPECT_DOUBLE_EQ(degree_centralisation(project(network_of("a -- b\nb -- c\nc -- d\nd -- a\n")).undirected), 0);
  // a--b--c, d: (2−1) + (2−2) + (2−1) + (2−0) of 3 · 2.
  EXPECT_DOUBLE_EQ(degree_centralisation(project(network_of("a -- b\nb -- c\nd:\n")).undirected), 4.0 / (3 * 2));
  EXPECT_TRUE(std::isnan(degree_centralisation(project(network_of("a -- b\n")).undirected)));
}

TEST(NetworkMeasures, AgreeWithIgraph) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    std::vector<Arc> arcs;
    for (std::uint64_t k = 0; k < 10 + 4 * seed; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(30)), static_cast<std::uint32_t>(random.below(30)), 1});
    const Graph directed(30, arcs, true), undirected(30, arcs, false);
    EXPECT_DOUBLE_EQ(reciprocity(count_dyads(directed)), testing::igraph_reciprocity_of(directed));
    EXPECT_DOUBLE_EQ(dyad_reciprocity(count_dyads(directed)), testing::igraph_dyad_reciprocity_of(directed));
    EXPECT_EQ(static_cast<double>(count_parts(undirected).parts), testing::igraph_components_of(undirected));
    EXPECT_NEAR(degree_centralisation(undirected), testing::igraph_degree_centralisation_of(undirected), 1e-14);
  }
}

}  // namespace
}  // namespace samenspel
