#include "metrics/clustering.hpp"

#include <cmath>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;
constexpr testing::Reading kDirected{Direction::directed, false}, kWeighted{Direction::undirected, true};

// Two triangles that share a side, and a tail.
//
//     a---b
//     | \ |
//     c---d---e
constexpr const char* kTwoTriangles = "a -- b\nb -- d\nd -- a\na -- c\nc -- d\nd -- e\n";

TEST(Clustering, IsTheShareOfPairsOfContactsThatAreTied) {
  const auto values = testing::of_actors(network_of(std::string(kTwoTriangles) + "alone:\n"), "clustering");
  EXPECT_DOUBLE_EQ(values.at("a"), 2.0 / 3);
  EXPECT_DOUBLE_EQ(values.at("b"), 1);
  EXPECT_DOUBLE_EQ(values.at("d"), 2.0 / 6);
  EXPECT_TRUE(std::isnan(values.at("e")));
  EXPECT_TRUE(std::isnan(values.at("alone")));
  EXPECT_DOUBLE_EQ(testing::of_network(network_of(kTwoTriangles), "clustering"), (2.0 / 3 + 1 + 1 + 2.0 / 6) / 4);
}

TEST(Clustering, WeighsAPairByTheTiesWithIt) {
  // d: contacts a 1, b 2, c 4, e 8. Tied: a-b, a-c. ((1 + 2) / 2 + (1 + 4) / 2) of 15 · 3 / 2.
  const Network network = network_of("a -- b 9\nb -- d 2\nd -- a\na -- c 7\nc -- d 4\nd -- e 8\n");
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "clustering", kWeighted).at("d"), (1.5 + 2.5) / (15 * 3 / 2.0));
}

TEST(Clustering, TakesTheWeightOfBothArcsOfAPairOnceWhereMutual) {
  // Read as undirected: a -- b weighs 2, a -> c and c -> a together 4; b-c tied; d not.
  const Network network = network_of("a -- b 2\na -> c 3\nc -> a\nb -> c\na -> d\n");
  for (const Direction direction : {Direction::directed, Direction::undirected})
    EXPECT_DOUBLE_EQ(testing::of_actors(network, "clustering", {direction, true}).at("a"), (2.0 + 4) / (7 * 2));
}

TEST(Transitivity, IsThreeTrianglesOverConnectedTriples) {
  // Triples: a 3, b 1, c 1, d 6.
  EXPECT_DOUBLE_EQ(testing::of_network(network_of(kTwoTriangles), "transitivity"), 3.0 * 2 / 11);
  EXPECT_TRUE(std::isnan(testing::of_network(network_of("a -- b\n"), "transitivity")));
}

TEST(Transitivity, FollowsTheArcs) {
  // Two-paths a -> b -> c (closed by a -> c), b -> c -> a, c -> a -> b, c -> a -> c is none, a -> c -> a is none.
  EXPECT_DOUBLE_EQ(testing::of_network(network_of("a -> b\nb -> c\na -> c\n"), "transitivity", kDirected), 1);
  EXPECT_EQ(testing::of_network(network_of("a -> b\nb -> c\nc -> a\n"), "transitivity", kDirected), 0);
  EXPECT_DOUBLE_EQ(testing::of_network(network_of("a -> b\nb -> c\na -- c\n"), "transitivity", kDirected), 1.0 / 3);
}

TEST(Embeddedness, CountsCommonContactsOfEachTie) {
  const Column column = testing::measured(network_of(kTwoTriangles), "embeddedness", Level::ties);
  EXPECT_EQ(column.values, (std::vector<double>{1, 1, 2, 1, 1, 0}));
}

TEST(LocalBridges, AreTiesWithoutACommonContact) {
  const auto values = testing::of_actors(network_of(kTwoTriangles), "local_bridges");
  EXPECT_EQ(values, (std::map<std::string, double>{{"a", 0}, {"b", 0}, {"c", 0}, {"d", 1}, {"e", 1}}));
  // A ring of four has no bridge, and is made of local bridges.
  for (const auto& [id, value] : testing::of_actors(network_of("a -- b\nb -- c\nc -- d\nd -- a\n"), "local_bridges"))
    EXPECT_EQ(value, 2) << id;
}

TEST(Simmelian, AsksForThreeWhoAreAllTiedMutually) {
  // a, b, c mutually; a, b, d with one arc d -> b that is not returned.
  const Network network = network_of("a -- b\nb -- c\nc -- a\na -- d\nd -> b\n");
  EXPECT_EQ(testing::of_actors(network, "simmelian", kDirected),
            (std::map<std::string, double>{{"a", 2}, {"b", 2}, {"c", 2}, {"d", 0}}));
  EXPECT_EQ(testing::of_actors(network, "simmelian"),
            (std::map<std::string, double>{{"a", 3}, {"b", 3}, {"c", 2}, {"d", 2}}));
  EXPECT_EQ(testing::measured(network, "simmelian", Level::ties, kDirected).values,
            (std::vector<double>{1, 1, 1, 1, 1, 1, 0, 0, 0}));
  EXPECT_EQ(testing::measured(network, "simmelian", Level::ties).values, (std::vector<double>{1, 1, 1, 1, 1}));
}

TEST(Clustering, AgreesWithIgraphAlsoAroundHubs) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Random random(seed);
    std::vector<Arc> arcs;
    for (std::uint32_t i = 1; i < 80; ++i)
      arcs.push_back({0, i, 1.0 + static_cast<double>(random.below(3))});
    for (int k = 0; k < 400; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(90)), static_cast<std::uint32_t>(random.below(90)),
                      1.0 + static_cast<double>(random.below(5))});
    Projection projection;
    projection.undirected = projection.graph = Graph(92, arcs, false);
    const TurnedTies ties = turned_ties(projection, {});
    SharedNeighbours shared(ties);
    const TakeTriangles take = [&](std::span<const Triangle> triangles) { shared.take(triangles); };
    sweep_triangles(ties, {&take, 1}, 2);
    std::uint64_t common = 0;
    for (const std::uint32_t count : shared.counts())
      common += count;
    EXPECT_NEAR(transitivity(projection, 2 * common), testing::igraph_transitivity_of(projection.graph), 1e-12);
    for (const bool weighted : {false, true}) {
      const auto ours = clustering(projection, ties, shared.counts(), weighted);
      const auto theirs = testing::igraph_clustering_of(projection.graph, weighted);
      for (std::size_t i = 0; i < ours.size(); ++i) {
        EXPECT_EQ(std::isnan(ours[i]), std::isnan(theirs[i])) << i;
        if (!std::isnan(ours[i])) {
          EXPECT_NEAR(ours[i], theirs[i], 1e-12) << i;
        }
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
