#include "metrics/degrees.hpp"

#include <gtest/gtest.h>

#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;
using Values = std::vector<double>;

TEST(Degrees, CountDistinctAltersAndAddUpWeights) {
  // A has arcs both ways with B (2 and 3), a mutual tie with C (2); D -> A twice; E is alone.
  const Network network = network_of("A -> B 2\nB -> A 3\nA -- C 2\nD -> A\nD -> A 4\nE:\n");

  const Degrees directed = degrees(project(network, {Direction::directed, {}}));
  EXPECT_EQ(directed.all, (Values{3, 1, 1, 1, 0}));
  EXPECT_EQ(directed.in, (Values{3, 1, 1, 0, 0}));
  EXPECT_EQ(directed.out, (Values{2, 1, 1, 1, 0}));
  EXPECT_EQ(directed.strength, (Values{(2 + 2) + (3 + 2 + 5), 2 + 3, 2 + 2, 5, 0}));

  const Degrees undirected = degrees(project(network, {Direction::undirected, {}}));
  EXPECT_EQ(undirected.all, (Values{3, 1, 1, 1, 0}));
  EXPECT_EQ(undirected.in, undirected.all);
  EXPECT_EQ(undirected.out, undirected.all);
  EXPECT_EQ(undirected.strength, (Values{5 + 2 + 5, 5, 2, 5, 0}));
}

TEST(Degrees, DoNotCountATieWithItself) {
  const Degrees values = degrees(project(network_of("A -- A 7\nA -> B\n"), {Direction::directed, {}}));
  EXPECT_EQ(values.all, (Values{1, 1}));
  EXPECT_EQ(values.strength, (Values{1, 1}));
}

}  // namespace
}  // namespace samenspel
