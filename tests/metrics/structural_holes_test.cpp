#include "metrics/structural_holes.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;
constexpr testing::Reading kDirected{Direction::directed, false}, kDirectedWeighted{Direction::directed, true},
    kUndirectedWeighted{Direction::undirected, true};

TEST(Constraint, IsOneForASingleContactAndHalfBetweenTwoStrangers) {
  const auto values = testing::of_actors(network_of("a -- b\nb -- c\nalone:\n"), "constraint");
  EXPECT_DOUBLE_EQ(values.at("a"), 1);
  EXPECT_DOUBLE_EQ(values.at("b"), 2 * (0.5 * 0.5));
  EXPECT_TRUE(std::isnan(values.at("alone")));
}

TEST(Constraint, ExceedsOneInATriangle) {
  for (const auto& [id, value] : testing::of_actors(network_of("a -- b\nb -- c\nc -- a\n"), "constraint"))
    EXPECT_DOUBLE_EQ(value, 2 * std::pow(0.5 + 0.5 * 0.5, 2)) << id;
}

TEST(Constraint, AddsTheArcsOfBothWays) {
  // z(A, B) = 2, z(A, C) = 1; B and C only know A, C by an arc that comes in.
  const auto values = testing::of_actors(network_of("A -> B\nB -> A\nA -> C\n"), "constraint", kDirected);
  EXPECT_DOUBLE_EQ(values.at("A"), (4.0 + 1) / 9);
  EXPECT_DOUBLE_EQ(values.at("B"), 1);
  EXPECT_DOUBLE_EQ(values.at("C"), 1);
}

TEST(Constraint, CountsAMutualTieTwiceInADirectedGraphOnly) {
  const Network network = network_of("A -- B 2\nA -> C 3\n");
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "constraint", kDirectedWeighted).at("A"), (4.0 * 4 + 3 * 3) / 49);
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "constraint", kUndirectedWeighted).at("A"), (2.0 * 2 + 3 * 3) / 25);
}

TEST(Constraint, SeesThirdPartiesByTheirOwnShares) {
  // Ego with a and b, who know each other; b knows two more. p(ego,·) = 1/2; p(a,b) = 1/2; p(b,a) = 1/4.
  const auto values = testing::of_actors(network_of("ego -- a\nego -- b\na -- b\nb -- c\nb -- d\n"), "constraint");
  EXPECT_DOUBLE_EQ(values.at("ego"), std::pow(0.5 + 0.5 * 0.25, 2) + std::pow(0.5 + 0.5 * 0.5, 2));
}

TEST(Constraint, AgreesWithIgraphAlsoAroundAHub) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Random random(seed);
    std::vector<Arc> arcs;
    for (std::uint32_t i = 1; i < 80; ++i)
      arcs.push_back({0, i, 1.0 + static_cast<double>(random.below(3))});
    for (int k = 0; k < 120; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(90)), static_cast<std::uint32_t>(random.below(90)),
                      1.0 + static_cast<double>(random.below(5))});
    for (const bool directed : {false, true}) {
      Projection projection;
      projection.graph = Graph(92, arcs, directed);
      projection.undirected = Graph(92, arcs, false);
      for (const bool weighted : {false, true}) {
        const auto ours = structural_holes(projection, weighted).constraint;
        const auto theirs = testing::igraph_constraint_of(projection.graph, weighted);
        for (std::size_t i = 0; i < ours.size(); ++i) {
          EXPECT_EQ(std::isnan(ours[i]), std::isnan(theirs[i])) << i;
          if (!std::isnan(ours[i])) {
            EXPECT_NEAR(ours[i], theirs[i], 1e-12) << i;
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
