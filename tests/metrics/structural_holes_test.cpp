#include "metrics/structural_holes.hpp"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;
constexpr testing::Reading kDirected{Direction::directed, false}, kDirectedWeighted{Direction::directed, true},
    kUndirectedWeighted{Direction::undirected, true};

std::vector<double> constraint_of(const Projection& projection, bool weighted) {
  const Strengths strengths = weighted ? Strengths::weights : projection.directed() ? Strengths::arcs : Strengths::ones;
  const TurnedTies ties = turned_ties(projection, {false, strengths});
  HolesSums sums(projection, ties, {true, false, false, false});
  const TakeTriangles take = [&](std::span<const Triangle> triangles) { sums.take(triangles); };
  sweep_triangles(ties, {&take, 1}, 1);
  return sums.holes({}).constraint;
}

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

// Ego with a, b, c; a and b know each other; c knows d outside.
//
//     a---b
//      \\ /
//      ego---c---d
constexpr const char* kKite = "ego -- a\nego -- b\na -- b\nego -- c\nc -- d\n";

TEST(EffectiveSize, IsTheContactsLessTheTiesAmongThem) {
  const Network network = network_of(std::string(kKite) + "alone:\n");
  const auto size = testing::of_actors(network, "effective_size");
  EXPECT_DOUBLE_EQ(size.at("ego"), 3 - 2.0 * 1 / 3);
  EXPECT_DOUBLE_EQ(size.at("a"), 2 - 2.0 * 1 / 2);
  EXPECT_DOUBLE_EQ(size.at("c"), 2);
  EXPECT_DOUBLE_EQ(size.at("d"), 1);
  EXPECT_TRUE(std::isnan(size.at("alone")));
  const auto share = testing::of_actors(network, "efficiency");
  EXPECT_DOUBLE_EQ(share.at("ego"), (3 - 2.0 / 3) / 3);
  EXPECT_DOUBLE_EQ(share.at("d"), 1);
  EXPECT_TRUE(std::isnan(share.at("alone")));
}

TEST(EffectiveSize, TakesTheTiesOfAContactByItsStrongest) {
  // Undirected, weights: ego-a 3, ego-b 1, a-b 2, b-x 4. p(ego,a) = 3/4, p(ego,b) = 1/4. m(a,b) = 2/3; m(b,a) = 2/4,
  // and within the ego network, without x, 2/2.
  const Network network = network_of("ego -- a 3\nego -- b\na -- b 2\nb -- x 4\n");
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "effective_size", kUndirectedWeighted).at("ego"),
                   (1 - 0.25 * 2 / 3) + (1 - 0.75 * 2 / 4));
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "effective_size_ego", kUndirectedWeighted).at("ego"),
                   (1 - 0.25 * 2 / 3) + (1 - 0.75 * 2 / 2));
}

TEST(EffectiveSize, CountsDistinctContactsInADirectedGraph) {
  // z(ego, a) = 2, z(ego, b) = 1, z(a, b) = 1: m(a, b) = 1/2, m(b, a) = 1.
  const Network network = network_of("ego -- a\nego -> b\na -> b\n");
  const double size = (1 - 1.0 / 3 * 1 / 2) + (1 - 2.0 / 3 * 1);
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "effective_size", kDirected).at("ego"), size);
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "efficiency", kDirected).at("ego"), size / 2);
}

TEST(Hierarchy, IsZeroWhereAllConstrainAlikeAndOneAtASingleContact) {
  for (const char* ring : {"a -- b\nb -- c\nc -- a\n", "a -- b\nb -- c\nc -- d\nd -- e\ne -- a\n"})
    for (const auto& [id, value] : testing::of_actors(network_of(ring), "hierarchy"))
      EXPECT_EQ(value, 0) << id;
  EXPECT_EQ(testing::of_actors(network_of("a -- b\n"), "hierarchy").at("a"), 1);
  EXPECT_TRUE(std::isnan(testing::of_actors(network_of("a -- b\nc:\n"), "hierarchy").at("c")));
}

TEST(Hierarchy, RisesWithTheUnevennessOfConstraint) {
  // ego of the kite: a and b constrain by (1/3 + 1/3 · 1/2)² = 1/4 each, c by (1/3)² = 1/9. C = 11/18.
  const auto term = [](double c) { return c * 3 / (11.0 / 18) * std::log(c * 3 / (11.0 / 18)); };
  const double expected = (2 * term(0.25) + term(1.0 / 9)) / (3 * std::log(3));
  EXPECT_NEAR(testing::of_actors(network_of(kKite), "hierarchy").at("ego"), expected, 1e-15);
}

TEST(StructuralHoles, OfWeightsThatNoProductOfFitsInADouble) {
  const char* text = "a -- b 1e200\nb -- c 1e200\nc -- a 1e200\nd -- e 1e-300\ne -- f 1e-300\nf -- d 1e-300\n";
  for (const auto& [id, value] : testing::of_actors(network_of(text), "constraint", kUndirectedWeighted))
    EXPECT_DOUBLE_EQ(value, 2 * std::pow(0.5 + 0.25, 2)) << id;
  for (const auto& [id, value] : testing::of_actors(network_of(text), "effective_size", kUndirectedWeighted))
    EXPECT_DOUBLE_EQ(value, 1) << id;
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
      projection.is_directed = directed;
      for (const bool weighted : {false, true}) {
        const auto ours = constraint_of(projection, weighted);
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
