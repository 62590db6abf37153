#include "metrics/sweeps/paths.hpp"

#include <cmath>

#include <boost/graph/betweenness_centrality.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/boost_graph.hpp"
#include "support/random.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;

std::vector<double> betweenness(const Network& network, Direction direction, bool weighted = false) {
  return sweep_paths(project(network, {direction, {}}).graph, weighted, 1).betweenness;
}

Graph random_graph(std::uint32_t actors, std::size_t ties, bool directed, std::uint64_t seed) {
  constexpr double weights[] = {1, 2, 3, 6, 0.5, 4};
  Random random(seed);
  std::vector<Arc> arcs;
  for (std::size_t k = 0; k < ties; ++k)
    arcs.push_back({static_cast<std::uint32_t>(random.below(actors)), static_cast<std::uint32_t>(random.below(actors)),
                    weights[random.below(6)]});
  return {actors, arcs, directed};
}

template <typename View>
std::vector<double> by_boost(const Graph& graph) {
  const View view{&graph};
  std::vector<double> values(graph.size());
  boost::brandes_betweenness_centrality(
      view, boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, view)));
  return values;
}

void expect_near(const std::vector<double>& ours, const std::vector<double>& theirs) {
  ASSERT_EQ(ours.size(), theirs.size());
  for (std::size_t i = 0; i < ours.size(); ++i)
    EXPECT_NEAR(ours[i], theirs[i], 1e-9 * (1 + theirs[i])) << i;
}

TEST(Betweenness, OfKrackhardtsKiteIsAsPublished) {
  // Krackhardt, D. (1990). Assessing the political landscape. Administrative Science Quarterly 35, 342-369: Heather
  // lies between most, though Diane has most contacts.
  const auto values = testing::of_actors(
      network_of(
          "Andre -- Beverly\nAndre -- Carol\nAndre -- Diane\nAndre -- Fernando\nBeverly -- Diane\nBeverly -- Ed\n"
          "Beverly -- Garth\nCarol -- Diane\nCarol -- Fernando\nDiane -- Ed\nDiane -- Fernando\nDiane -- Garth\n"
          "Ed -- Garth\nFernando -- Garth\nFernando -- Heather\nGarth -- Heather\nHeather -- Ike\nIke -- Jane\n"),
      "betweenness");
  EXPECT_DOUBLE_EQ(values.at("Heather"), 14);
  EXPECT_DOUBLE_EQ(values.at("Fernando"), 8 + 1.0 / 3);
  EXPECT_DOUBLE_EQ(values.at("Garth"), 8 + 1.0 / 3);
  EXPECT_DOUBLE_EQ(values.at("Ike"), 8);
  EXPECT_DOUBLE_EQ(values.at("Diane"), 3 + 2.0 / 3);
  EXPECT_DOUBLE_EQ(values.at("Andre"), 5.0 / 6);
  EXPECT_EQ(values.at("Carol"), 0);
  EXPECT_EQ(values.at("Jane"), 0);
}

TEST(Betweenness, CountsUndirectedPairsOnceAndDirectedPairsInOrder) {
  const Network mutual = network_of("a -- b\nb -- c\n");
  EXPECT_THAT(betweenness(mutual, Direction::undirected), ::testing::ElementsAre(0, 1, 0));
  EXPECT_THAT(betweenness(mutual, Direction::directed), ::testing::ElementsAre(0, 2, 0));
  EXPECT_THAT(betweenness(network_of("a -> b\nb -> c\n"), Direction::directed), ::testing::ElementsAre(0, 1, 0));
  EXPECT_THAT(betweenness(network_of("a -> b\nc -> b\n"), Direction::directed), ::testing::ElementsAre(0, 0, 0));
}

TEST(Betweenness, DividesTheCreditOverEquallyShortPaths) {
  // A ring of four: the two opposite pairs have two shortest paths each.
  EXPECT_THAT(betweenness(network_of("a -- b\nb -- c\nc -- d\nd -- a\n"), Direction::undirected), ::testing::Each(0.5));
}

TEST(Betweenness, TakesLengthsThatDifferByRoundingOnlyAsEqual) {
  // 1/2 straight, 1/3 + 1/6 by way of x: two shortest paths.
  const Network network = network_of("s -- x 3\nx -- t 6\ns -- t 2\n");
  EXPECT_THAT(betweenness(network, Direction::undirected, true), ::testing::ElementsAre(0, 0.5, 0));
  EXPECT_THAT(betweenness(network, Direction::undirected, false), ::testing::ElementsAre(0, 0, 0));
  // 3/10 straight; 1/10 + 1/5 round; written as weights 10/3, 10 and 5.
  EXPECT_THAT(betweenness(network_of("s -- x 10\nx -- t 5\ns -- t 3.3333333333333335\n"), Direction::undirected, true),
              ::testing::ElementsAre(0, 0.5, 0));
}

TEST(Betweenness, GoesRoundAWeakTie) {
  EXPECT_THAT(betweenness(network_of("s -- x 10\nx -- t 10\ns -- t 2\n"), Direction::undirected, true),
              ::testing::ElementsAre(0, 1, 0));
}

TEST(Betweenness, TakesTiesTooStrongToMeasure) {
  const auto values =
      betweenness(network_of("a -- b 1\nb -- c 1e300\nc -- d 1\nd -- e 1e-300\n"), Direction::undirected, true);
  EXPECT_THAT(values, ::testing::ElementsAre(0, 3, 4, 3, 0));
}

TEST(Betweenness, CountsMorePathsThanADoubleHolds) {
  // `diamonds` in a row: joint, two sides, joint, ... with 2^diamonds shortest paths from end to end.
  constexpr std::uint32_t diamonds = 1100;
  for (const bool weighted : {false, true}) {
    std::vector<Arc> arcs;
    const double weight = weighted ? 2 : 1;
    for (std::uint32_t d = 0; d < diamonds; ++d)
      for (const std::uint32_t side : {3 * d + 1, 3 * d + 2}) {
        arcs.push_back({3 * d, side, weight});
        arcs.push_back({side, 3 * d + 3, weight});
      }
    const auto values = sweep_paths(Graph(3 * diamonds + 1, arcs, false), weighted, 2).betweenness;
    for (const std::uint32_t d : {0U, 1U, 550U, 1099U}) {
      // All who are left of the side with all who are right of it, half of them by this side and half by the other.
      const double left = 3.0 * d + 1, right = 3.0 * (diamonds - 1 - d) + 1;
      EXPECT_NEAR(values[3 * d + 1], left * right / 2, 1e-9 * left * right) << d;
    }
  }
}

TEST(Betweenness, AgreesWithIgraphAndWithBoost) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    for (const bool directed : {false, true}) {
      const Graph graph = random_graph(20 + static_cast<std::uint32_t>(seed) * 5, 60 + seed * 12, directed, seed);
      const auto plain = sweep_paths(graph, false, 1).betweenness;
      expect_near(plain, testing::igraph_betweenness_of(graph, false));
      expect_near(plain, directed ? by_boost<DirectedView>(graph) : by_boost<UndirectedView>(graph));
      expect_near(sweep_paths(graph, true, 1).betweenness, testing::igraph_betweenness_of(graph, true));
    }
  }
}

TEST(Betweenness, IsTheSameToTheLastBitWhateverTheNumberOfThreads) {
  const Graph graph = random_graph(700, 2100, true, 5);
  for (const bool weighted : {false, true}) {
    const auto one = sweep_paths(graph, weighted, 1).betweenness;
    for (const int threads : {2, 3, 16})
      EXPECT_EQ(sweep_paths(graph, weighted, threads).betweenness, one) << threads;
  }
}

}  // namespace
}  // namespace samenspel
