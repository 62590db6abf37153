#include "metrics/bridging.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;
using testing::of_actors;

//   a   c
//   | \ | \      a and b, c and d know each other; v stands between a, b and c, d
//   b - v - d
const char* const kTwoPairs = "a -- b\nc -- d\nv -- a\nv -- b\nv -- c\nv -- d\nalone:\n";

TEST(Bridging, CoefficientIsHighForFewTiesAmongTheWellConnected) {
  const auto values = of_actors(network_of(kTwoPairs), "bridging_coefficient");
  EXPECT_DOUBLE_EQ(values.at("v"), (1.0 / 4) / (4 * (1.0 / 2)));
  EXPECT_DOUBLE_EQ(values.at("a"), (1.0 / 2) / (1.0 / 2 + 1.0 / 4));
  EXPECT_TRUE(std::isnan(values.at("alone")));
  // A leaf of a star of four: its only contact has four.
  EXPECT_DOUBLE_EQ(of_actors(network_of("m -- p\nm -- q\nm -- r\nm -- s\n"), "bridging_coefficient").at("p"), 4);
}

TEST(Bridging, CentralityIsTheRawProductWithBetweenness) {
  const auto values = of_actors(network_of(kTwoPairs), "bridging_centrality");
  EXPECT_DOUBLE_EQ(values.at("v"), 4 * ((1.0 / 4) / 2));  // a and b with c and d: four pairs
  EXPECT_EQ(values.at("a"), 0);
  EXPECT_TRUE(std::isnan(values.at("alone")));
}

TEST(Bridging, ReadsTiesAsUndirected) {
  const Network arcs = network_of("a -> b\nc -> b\nb -> d\n");
  const Network ties = network_of("a -- b\nc -- b\nb -- d\n");
  for (const char* id : {"bridging_coefficient", "bridging_centrality"})
    EXPECT_EQ(of_actors(arcs, id, {Direction::directed, false}), of_actors(ties, id)) << id;
  EXPECT_DOUBLE_EQ(of_actors(arcs, "bridging_centrality", {Direction::directed, false}).at("b"), 3 * ((1.0 / 3) / 3));
}

TEST(Bridging, WeighsTiesForBetweennessOnly) {
  // By weights the way from s to t goes round by x; degrees are 2 all round.
  const Network network = network_of("s -- x 10\nx -- t 10\ns -- t 2\n");
  EXPECT_DOUBLE_EQ(of_actors(network, "bridging_centrality", {Direction::undirected, true}).at("x"), 1 * (1.0 / 2) / 1);
  EXPECT_EQ(of_actors(network, "bridging_centrality").at("x"), 0);
}

}  // namespace
}  // namespace samenspel
