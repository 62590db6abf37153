#include "metrics/census.hpp"

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

using testing::network_of;

/// The one triad that a network of three actors is.
std::string triad_of(std::string_view ties) {
  const TriadCensus census =
      triad_census(project(network_of("A:\nB:\nC:\n" + std::string(ties)), {Direction::directed, {}}).graph, 1);
  EXPECT_EQ(std::accumulate(census.begin(), census.end(), 0.0), 1);
  for (std::size_t k = 0; k < census.size(); ++k)
    if (census[k] == 1) return std::string(kTriadIds[k]);
  return "none";
}

TEST(TriadCensus, NamesEachOfTheSixteenWays) {
  EXPECT_EQ(triad_of(""), "triad_003");
  EXPECT_EQ(triad_of("A -> B\n"), "triad_012");
  EXPECT_EQ(triad_of("A -- B\n"), "triad_102");
  EXPECT_EQ(triad_of("B -> A\nB -> C\n"), "triad_021D");
  EXPECT_EQ(triad_of("A -> B\nC -> B\n"), "triad_021U");
  EXPECT_EQ(triad_of("A -> B\nB -> C\n"), "triad_021C");
  EXPECT_EQ(triad_of("A -- B\nC -> B\n"), "triad_111D");
  EXPECT_EQ(triad_of("A -- B\nB -> C\n"), "triad_111U");
  EXPECT_EQ(triad_of("A -> B\nC -> B\nA -> C\n"), "triad_030T");
  EXPECT_EQ(triad_of("B -> A\nC -> B\nA -> C\n"), "triad_030C");
  EXPECT_EQ(triad_of("A -- B\nB -- C\n"), "triad_201");
  EXPECT_EQ(triad_of("B -> A\nB -> C\nA -- C\n"), "triad_120D");
  EXPECT_EQ(triad_of("A -> B\nC -> B\nA -- C\n"), "triad_120U");
  EXPECT_EQ(triad_of("A -> B\nB -> C\nA -- C\n"), "triad_120C");
  EXPECT_EQ(triad_of("A -> B\nB -- C\nA -- C\n"), "triad_210");
  EXPECT_EQ(triad_of("A -- B\nB -- C\nA -- C\n"), "triad_300");
}

TEST(TriadCensus, CountsAStarByItsTies) {
  // A hub that reaches out to 4 of 6 others: pairs of the 4 are 021D, one of the 4 and one of the 2 is 012, the rest
  // has no tie.
  const TriadCensus census =
      triad_census(project(network_of("h -> a\nh -> b\nh -> c\nh -> d\ne:\nf:\n"), {Direction::directed, {}}).graph, 1);
  EXPECT_EQ(census[3], 4 * 3 / 2);
  EXPECT_EQ(census[1], 4 * 2);
  EXPECT_EQ(census[0], 7 * 6 * 5 / 6 - 6 - 8);
}

TEST(TriadCensus, OfTheKarateClubIsThatOfIgraph) {
  const TriadCensus census = triad_census(project(testing::karate_club()).graph, 1);
  EXPECT_EQ(std::vector<double>(census.begin(), census.end()),
            testing::igraph_triads_of(project(testing::karate_club(), {Direction::directed, {}}).graph));
}

TEST(TriadCensus, CountsThreesOfMillionsWhole) {
  // Nobody is tied but two: C(3000000, 3) threes but the 2999998 with both, more than a double holds exactly.
  const TriadCensus census = triad_census(Graph(3'000'000, std::vector<Arc>{{0, 1, 1}}, true), 1);
  EXPECT_EQ(census[1], 2'999'998);
  EXPECT_EQ(census[0], static_cast<double>(4'499'995'500'001'000'000 - 2'999'998));
}

TEST(TriadCensus, AgreesWithTheDefinitionAndIgraph) {
  EXPECT_TRUE(rc::check("the census is that of every three looked at", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX));
    const Network network = testing::random_network(Random(seed), 40);
    for (const Direction direction : {Direction::directed, Direction::undirected}) {
      const Graph graph = project(network, {direction, {}}).graph;
      const TriadCensus census = triad_census(graph, 3);
      RC_ASSERT(census == testing::direct_triads(testing::tie_matrix(network, {direction, false})));
      if (direction == Direction::directed && graph.size() > 0)
        RC_ASSERT(std::vector<double>(census.begin(), census.end()) == testing::igraph_triads_of(graph));
    }
  }));
}

}  // namespace
}  // namespace samenspel
