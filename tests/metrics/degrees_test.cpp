#include "metrics/degrees.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;
using Values = std::vector<double>;

TEST(Degrees, CountDistinctAltersAndAddUpWeights) {
  // A has arcs both ways with B (2 and 3), a mutual tie with C (2); D -> A twice; E is alone.
  const Network network = network_of("A -> B 2\nB -> A 3\nA -- C 2\nD -> A\nD -> A 4\nE:\n");

  const Projection directed = project(network, {Direction::directed, {}});
  EXPECT_EQ(degrees(directed.undirected), (Values{3, 1, 1, 1, 0}));
  EXPECT_EQ(in_degrees(directed.graph), (Values{3, 1, 1, 0, 0}));
  EXPECT_EQ(out_degrees(directed.graph), (Values{2, 1, 1, 1, 0}));
  EXPECT_EQ(degrees_norm(directed.undirected), (Values{3.0 / 4, 1.0 / 4, 1.0 / 4, 1.0 / 4, 0}));
  EXPECT_EQ(strengths(directed.graph), (Values{(2 + 2) + (3 + 2 + 5), 2 + 3, 2 + 2, 5, 0}));
  EXPECT_EQ(in_strengths(directed.graph), (Values{3 + 2 + 5, 2, 2, 0, 0}));
  EXPECT_EQ(out_strengths(directed.graph), (Values{2 + 2, 3, 2, 5, 0}));

  const Graph undirected = project(network, {Direction::undirected, {}}).graph;
  EXPECT_EQ(degrees(undirected), (Values{3, 1, 1, 1, 0}));
  EXPECT_EQ(in_degrees(undirected), degrees(undirected));
  EXPECT_EQ(out_degrees(undirected), degrees(undirected));
  EXPECT_EQ(strengths(undirected), (Values{5 + 2 + 5, 5, 2, 5, 0}));
  EXPECT_EQ(in_strengths(undirected), strengths(undirected));
  EXPECT_EQ(out_strengths(undirected), strengths(undirected));
}

TEST(Degrees, OfALoneActorHaveNothingToBeAShareOf) {
  EXPECT_TRUE(std::isnan(degrees_norm(project(network_of("A:\n")).undirected)[0]));
}

TEST(Degrees, DoNotCountATieWithItself) {
  const Projection directed = project(network_of("A -- A 7\nA -> B\n"), {Direction::directed, {}});
  EXPECT_EQ(degrees(directed.undirected), (Values{1, 1}));
  EXPECT_EQ(strengths(directed.graph), (Values{1, 1}));
}

}  // namespace
}  // namespace samenspel
