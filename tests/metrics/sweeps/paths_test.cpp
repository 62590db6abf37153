#include "metrics/sweeps/paths.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <string>

#include <boost/graph/betweenness_centrality.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "graph/boost_graph.hpp"
#include "metrics/sweeps/reach.hpp"
#include "support/random.hpp"
#include "tests/metrics/direct_paths.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;

constexpr PathWants kAll{true, true, true, true, true};

/// Of a graph whose actors have no sector.
PathSums sums_of(const Graph& graph, bool weighted = false, int threads = 1) {
  PathOptions options;
  options.weighted = weighted;
  options.threads = threads;
  Actors actors;
  for (std::size_t i = 0; i < graph.size(); ++i)
    actors.add({std::to_string(i), {}, {}});
  return sweep_paths(graph, actors, kAll, options);
}

std::vector<double> betweenness(const Network& network, Direction direction, bool weighted = false) {
  return sums_of(project(network, {direction, {}}).graph, weighted).betweenness;
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
  for (std::size_t i = 0; i < ours.size(); ++i) {
    if (std::isnan(theirs[i])) {
      EXPECT_TRUE(std::isnan(ours[i])) << i;
    } else {
      EXPECT_NEAR(ours[i], theirs[i], 1e-9 * (1 + theirs[i])) << i;
    }
  }
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
    const auto values = sums_of(Graph(3 * diamonds + 1, arcs, false), weighted, 2).betweenness;
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
      const auto plain = sums_of(graph).betweenness;
      expect_near(plain, testing::igraph_betweenness_of(graph, false));
      expect_near(plain, directed ? by_boost<DirectedView>(graph) : by_boost<UndirectedView>(graph));
      expect_near(sums_of(graph, true).betweenness, testing::igraph_betweenness_of(graph, true));
    }
  }
}

TEST(Paths, AgreeWithIgraph) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed)
    for (const bool directed : {false, true})
      for (const bool weighted : {false, true}) {
        // Sparse enough for parts that cannot reach each other.
        const Graph graph = random_graph(20 + static_cast<std::uint32_t>(seed) * 5, 30 + seed * 8, directed, seed);
        const PathSums sums = sums_of(graph, weighted);
        expect_near(sums.edge_betweenness, testing::igraph_edge_betweenness_of(graph, weighted));
        expect_near(sums.closeness, testing::igraph_closeness_of(graph, weighted, false));
        expect_near(sums.closeness_in, testing::igraph_closeness_of(graph, weighted, true));
        expect_near(sums.harmonic, testing::igraph_harmonic_of(graph, weighted, false));
        expect_near(sums.harmonic_in, testing::igraph_harmonic_of(graph, weighted, true));
        EXPECT_NEAR(sums.mean_distance, testing::igraph_mean_distance_of(graph, weighted), 1e-12);
        EXPECT_NEAR(sums.diameter, testing::igraph_diameter_of(graph, weighted), 1e-12);
      }
}

/// A graph of up to 40 actors, with sectors that overlap and actors without one.
void expect_as_defined(Random& random) {
  const auto n = static_cast<std::uint32_t>(random.below(41));
  const bool directed = random.below(2) == 0, weighted = random.below(2) == 0;
  const Graph graph = n == 0 ? Graph() : random_graph(n, random.below(n * 4 + 1), directed, random.next());
  Actors actors;
  for (std::uint32_t i = 0; i < n; ++i) {
    const std::uint64_t lot = random.below(6);
    std::vector<Share> shares;
    if (lot < 3) shares = {{static_cast<SectorIndex>(lot), 1}};
    if (lot == 3) shares = {{0, 0.5}, {2, 0.5}};
    if (lot == 4) shares = {{1, 0.25}, {2, 0.75}};
    actors.add({std::to_string(i), {}, shares});
  }
  testing::Matrix length(n, std::vector<double>(n, std::numeric_limits<double>::infinity())),
      across(n, std::vector<double>(n, 0.0));
  for (std::uint32_t i = 0; i < n; ++i) {
    for (std::size_t k = 0; k < graph.out(i).size(); ++k)
      length[i][graph.out(i)[k]] = weighted ? 1 / graph.out_weight(i, k) : 1;
    for (std::uint32_t j = 0; j < n; ++j) {
      double same = 0;
      for (const Share& a : actors.sectors(i))
        for (const Share& b : actors.sectors(j))
          if (a.sector == b.sector) same += a.share * b.share;
      if (!actors.sectors(i).empty() && !actors.sectors(j).empty()) across[i][j] = 1 - same;
    }
  }
  PathOptions options;
  options.weighted = weighted;
  options.threads = 1 + static_cast<int>(random.below(3));
  const PathSums sums = sweep_paths(graph, actors, kAll, options);
  const testing::DirectPaths expected = testing::direct_paths(length, across);
  const auto near = [](double ours, double theirs) {
    return std::isnan(theirs) ? std::isnan(ours) : std::abs(ours - theirs) <= 1e-9 * (1 + std::abs(theirs));
  };
  const double times = directed ? 1 : 2;
  for (std::uint32_t i = 0; i < n; ++i) {
    RC_ASSERT(near(sums.betweenness[i], expected.betweenness[i] / times));
    RC_ASSERT(near(sums.cross_betweenness[i],
                   actors.sectors(i).empty() ? std::nan("") : expected.cross_betweenness[i] / times));
    RC_ASSERT(near(sums.closeness[i], expected.closeness[i]));
    RC_ASSERT(near(sums.closeness_in[i], expected.closeness_in[i]));
    RC_ASSERT(near(sums.harmonic[i], expected.harmonic[i]));
    RC_ASSERT(near(sums.harmonic_in[i], expected.harmonic_in[i]));
    for (std::size_t k = 0; k < graph.out(i).size(); ++k) {
      const std::uint32_t j = graph.out(i)[k];
      const double both = expected.edge_betweenness[i][j] + (directed ? 0 : expected.edge_betweenness[j][i]);
      RC_ASSERT(near(sums.edge_betweenness[graph.first_arc(i) + k], both / times));
    }
  }
  RC_ASSERT(near(sums.mean_distance, expected.mean_distance));
  RC_ASSERT(near(sums.diameter, expected.diameter));
  RC_ASSERT(near(sums.distance_fragmentation, expected.distance_fragmentation));
  const std::vector<double> reached = reached_counts(graph);
  RC_ASSERT(reached == expected.reached);
  RC_ASSERT(near(fragmentation(reached), expected.fragmentation));
}

TEST(Paths, AgreeWithTheDefinitionsOnGraphsDrawnByLot) {
  EXPECT_TRUE(rc::check("sums over shortest paths agree with their definitions", [] {
    Random random(*rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX)));
    for (int graph = 0; graph < 10; ++graph)
      expect_as_defined(random);
  }));
}

bool same_bits(const std::vector<double>& a, const std::vector<double>& b) {
  return std::ranges::equal(
      a, b, [](double x, double y) { return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y); });
}

TEST(Paths, AreTheSameToTheLastBitWhateverTheNumberOfThreads) {
  const Graph graph = random_graph(700, 2100, true, 5);
  for (const bool weighted : {false, true}) {
    const PathSums one = sums_of(graph, weighted, 1);
    for (const int threads : {2, 3, 16}) {
      const PathSums more = sums_of(graph, weighted, threads);
      EXPECT_TRUE(same_bits(more.betweenness, one.betweenness)) << threads;
      EXPECT_TRUE(same_bits(more.edge_betweenness, one.edge_betweenness)) << threads;
      EXPECT_TRUE(same_bits(more.closeness, one.closeness)) << threads;
      EXPECT_TRUE(same_bits(more.harmonic_in, one.harmonic_in)) << threads;
      EXPECT_EQ(more.mean_distance, one.mean_distance) << threads;
    }
  }
}

TEST(Paths, GiveOnlyWhatIsWanted) {
  const Graph graph = random_graph(20, 40, true, 3);
  Actors actors;
  for (int i = 0; i < 20; ++i)
    actors.add({std::to_string(i), {}, {}});
  PathWants wants;
  wants.betweenness = true;
  const PathSums sums = sweep_paths(graph, actors, wants);
  EXPECT_TRUE(same_bits(sums.betweenness, sums_of(graph).betweenness));
  EXPECT_TRUE(sums.cross_betweenness.empty() && sums.edge_betweenness.empty() && sums.closeness.empty() &&
              sums.closeness_in.empty());
  EXPECT_TRUE(sweep_paths(graph, actors, {}).betweenness.empty());
}

TEST(Paths, TellHowFarTheyAre) {
  const Graph graph = random_graph(300, 600, false, 3);
  Actors actors;
  for (int i = 0; i < 300; ++i)
    actors.add({std::to_string(i), {}, {}});
  std::vector<double> told;
  PathOptions options;
  options.progress = [&](double done) { told.push_back(done); };
  static_cast<void>(sweep_paths(graph, actors, kAll, options));
  EXPECT_GT(told.size(), 10U);
  EXPECT_TRUE(std::ranges::is_sorted(told));
  EXPECT_EQ(told.back(), 1);
}

TEST(CrossBetweenness, CountsPairsOfDifferentSectorsOnly) {
  //  a1 - v - b1     a1, a2 of one sector, b1 of another, c without
  //  a2 /   \ c
  const Network network = network_of("a1: x\na2: x\nb1: y\nc:\nv: x\na1 -- v\na2 -- v\nb1 -- v\nc -- v\n");
  EXPECT_EQ(testing::of_actors(network, "cross_betweenness").at("v"), 2);  // a1 b1, a2 b1
  EXPECT_EQ(testing::of_actors(network, "betweenness").at("v"), 6);
  EXPECT_EQ(testing::of_actors(network, "cross_betweenness", {Direction::directed, false}).at("v"), 4);
  EXPECT_TRUE(std::isnan(testing::of_actors(network, "cross_betweenness").at("c")));
}

TEST(CrossBetweenness, WeighsSharedMembershipAndLetsPathsRunByThoseWithoutASector) {
  // a - c - b: c without a sector, a half x and half y, b wholly x: external by a half.
  const Network network = network_of("a: x 0.5 y 0.5\nb: x\nd: x 0.5 y 0.5\nm: y\na -- c\nc -- m\nm -- b\nd -- m\n");
  // By m go a-b (1/2), a-d (1 - 1/4 - 1/4), b-d (1/2); the pairs of c weigh nothing.
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "cross_betweenness").at("m"), 0.5 + 0.5 + 0.5);
}

TEST(EdgeBetweenness, OfABridgeIsTheProductOfItsSides) {
  // a - b - c - d: 1 · 3, 2 · 2, 3 · 1 pairs; in a directed graph both ways round.
  const Network network = network_of("a -- b\nb -- c\nc -- d\n");
  EXPECT_THAT(testing::measured(network, "edge_betweenness", Level::ties).values, ::testing::ElementsAre(3, 4, 3));
  EXPECT_THAT(testing::measured(network, "edge_betweenness", Level::ties, {Direction::directed, false}).values,
              ::testing::ElementsAre(3, 3, 4, 4, 3, 3));
  EXPECT_THAT(testing::measured(network_of("a -> b\nb -> c\nc -> d\n"), "edge_betweenness", Level::ties,
                                {Direction::directed, false})
                  .values,
              ::testing::ElementsAre(3, 4, 3));
}

TEST(EdgeBetweenness, OfATieThatIsNoShortestWayIsNothing) {
  const Network network = network_of("s -- x 10\nx -- t 10\ns -- t 2\n");
  EXPECT_THAT(testing::measured(network, "edge_betweenness", Level::ties, {Direction::undirected, true}).values,
              ::testing::ElementsAre(2, 2, 0));
}

TEST(EdgeBetweenness, OfTheKarateClubIsHighestWhereGirvanAndNewmanCutFirst) {
  // 71.39 between 1 and 32 (networkx 3.4: 0.12726 of the 34 · 33 / 2 pairs).
  const Network network = testing::karate_club();
  const std::vector<double> values = testing::measured(network, "edge_betweenness", Level::ties).values;
  const auto most = std::ranges::max_element(values);
  const TieRow tie = project(network).ties[static_cast<std::size_t>(most - values.begin())];
  EXPECT_EQ(network.actors.id(tie.from), "1");
  EXPECT_EQ(network.actors.id(tie.to), "32");
  EXPECT_NEAR(*most, 0.1272599949070537 * 34 * 33 / 2, 1e-9);
}

TEST(Closeness, OfKrackhardtsKiteIsAsPublished) {
  // The same paper: Fernando and Garth are closest, 9 others in 14 steps (0.643); Diane and Heather 9 in 15 (0.600).
  const Network kite = network_of(
      "Andre -- Beverly\nAndre -- Carol\nAndre -- Diane\nAndre -- Fernando\nBeverly -- Diane\nBeverly -- Ed\n"
      "Beverly -- Garth\nCarol -- Diane\nCarol -- Fernando\nDiane -- Ed\nDiane -- Fernando\nDiane -- Garth\n"
      "Ed -- Garth\nFernando -- Garth\nFernando -- Heather\nGarth -- Heather\nHeather -- Ike\nIke -- Jane\n");
  const auto values = testing::of_actors(kite, "closeness");
  EXPECT_DOUBLE_EQ(values.at("Fernando"), 9.0 / 14);
  EXPECT_DOUBLE_EQ(values.at("Garth"), 9.0 / 14);
  EXPECT_DOUBLE_EQ(values.at("Diane"), 9.0 / 15);
  EXPECT_DOUBLE_EQ(values.at("Heather"), 9.0 / 15);
  EXPECT_DOUBLE_EQ(values.at("Jane"), 9.0 / 29);
}

TEST(Closeness, CountsThoseReachedOnly) {
  // a -> b -> c, d alone.
  const Network network = network_of("d:\na -> b\nb -> c\n");
  const testing::Reading directed{Direction::directed, false};
  const auto of = [&](const char* id, const char* actor) {
    return testing::of_actors(network, id, directed).at(actor);
  };
  EXPECT_DOUBLE_EQ(of("closeness", "a"), 2.0 / (1 + 2));
  EXPECT_DOUBLE_EQ(of("closeness", "b"), 1);
  EXPECT_TRUE(std::isnan(of("closeness", "c")));
  EXPECT_TRUE(std::isnan(of("closeness", "d")));
  EXPECT_TRUE(std::isnan(of("closeness_in", "a")));
  EXPECT_DOUBLE_EQ(of("closeness_in", "c"), 2.0 / (1 + 2));
  EXPECT_DOUBLE_EQ(of("closeness_norm", "a"), 2.0 / 3 * 2.0 / 3);
  EXPECT_DOUBLE_EQ(of("closeness_norm", "b"), 1.0 / 3);
  EXPECT_DOUBLE_EQ(of("harmonic", "a"), (1 + 0.5) / 3);
  EXPECT_EQ(of("harmonic", "c"), 0);
  EXPECT_DOUBLE_EQ(of("harmonic_in", "c"), (1 + 0.5) / 3);
  EXPECT_EQ(of("harmonic_in", "d"), 0);
  EXPECT_EQ(of("reached", "a"), 2);
  EXPECT_EQ(of("reached", "d"), 0);
}

TEST(Distances, OfTheKarateClubAreAsPublished) {
  // Mean 2.408, longest 5.
  const Network network = testing::karate_club();
  EXPECT_NEAR(testing::of_network(network, "mean_distance"), 2.408, 0.0005);
  EXPECT_EQ(testing::of_network(network, "diameter"), 5);
}

TEST(Distances, OfTheWholeNetwork) {
  // a - b - c, d alone: of 12 ordered pairs four are 1 apart, two are 2 apart and six cannot reach each other.
  const Network network = network_of("d:\na -- b\nb -- c\n");
  EXPECT_DOUBLE_EQ(testing::of_network(network, "mean_distance"), (4 * 1 + 2 * 2) / 6.0);
  EXPECT_EQ(testing::of_network(network, "diameter"), 2);
  EXPECT_DOUBLE_EQ(testing::of_network(network, "fragmentation"), 6.0 / 12);
  EXPECT_DOUBLE_EQ(testing::of_network(network, "distance_fragmentation"), 1 - (4 * 1 + 2 * 0.5) / 12);
  // Ties of weight 2 are half as long: nearer than a direct tie.
  EXPECT_DOUBLE_EQ(
      testing::of_network(network_of("a -- b 2\n"), "distance_fragmentation", {Direction::undirected, true}), 1 - 2);
}

TEST(BetweennessCentralisation, IsOneInAStarAndNothingInARing) {
  const Network star = network_of("m -- a\nm -- b\nm -- c\nm -- d\n");
  EXPECT_DOUBLE_EQ(testing::of_network(star, "betweenness_centralisation"), 1);
  EXPECT_DOUBLE_EQ(testing::of_network(star, "betweenness_centralisation", {Direction::directed, false}), 1);
  EXPECT_DOUBLE_EQ(testing::of_actors(star, "betweenness_norm").at("m"), 1);
  EXPECT_DOUBLE_EQ(testing::of_actors(star, "betweenness_norm", {Direction::directed, false}).at("m"), 1);
  EXPECT_EQ(testing::of_network(network_of("a -- b\nb -- c\nc -- d\nd -- a\n"), "betweenness_centralisation"), 0);
  // a - b - c: b has 1, 2 · 1 is missing of 2² · 1 / 2.
  EXPECT_DOUBLE_EQ(testing::of_network(network_of("a -- b\nb -- c\n"), "betweenness_centralisation"), 1);
  EXPECT_TRUE(std::isnan(testing::of_network(network_of("a -- b\n"), "betweenness_centralisation")));
}

TEST(Estimates, AreExactFromAllSources) {
  const Graph graph = random_graph(60, 150, true, 8);
  Actors actors;
  for (int i = 0; i < 60; ++i)
    actors.add({std::to_string(i), {}, {}});
  PathOptions options;
  options.sources = 60;
  const PathSums all = sweep_paths(graph, actors, kAll, options);
  EXPECT_FALSE(all.estimated);
  EXPECT_TRUE(same_bits(all.betweenness, sums_of(graph).betweenness));
  EXPECT_EQ(all.diameter, sums_of(graph).diameter);
}

TEST(Estimates, AreRightOnAverage) {
  for (const bool directed : {false, true}) {
    const Graph graph = random_graph(12, 24, directed, 4);
    Actors actors;
    for (int i = 0; i < 12; ++i)
      actors.add({std::to_string(i), {}, std::vector<Share>{{static_cast<SectorIndex>(i % 2), 1}}});
    const PathSums exact = sweep_paths(graph, actors, kAll);
    std::vector<double> betweenness(12), cross(12), edges(graph.arcs()), harmonic(12), harmonic_in(12);
    double fragmentation = 0;
    constexpr int draws = 4000;
    const auto add = [](std::vector<double>& sum, const std::vector<double>& values) {
      for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += values[i] / draws;
    };
    PathOptions options;
    options.sources = 4;
    for (options.seed = 1; options.seed <= draws; ++options.seed) {
      const PathSums sums = sweep_paths(graph, actors, kAll, options);
      ASSERT_TRUE(sums.estimated);
      EXPECT_TRUE(std::isnan(sums.diameter));
      add(betweenness, sums.betweenness);
      add(cross, sums.cross_betweenness);
      add(edges, sums.edge_betweenness);
      add(harmonic, sums.harmonic);
      add(harmonic_in, sums.harmonic_in);
      fragmentation += sums.distance_fragmentation / draws;
    }
    const auto near = [](const std::vector<double>& ours, const std::vector<double>& theirs) {
      for (std::size_t i = 0; i < ours.size(); ++i)
        EXPECT_NEAR(ours[i], theirs[i], 0.06 * (1 + theirs[i])) << i;
    };
    near(betweenness, exact.betweenness);
    near(cross, exact.cross_betweenness);
    near(edges, exact.edge_betweenness);
    near(harmonic, exact.harmonic);
    near(harmonic_in, exact.harmonic_in);
    EXPECT_NEAR(fragmentation, exact.distance_fragmentation, 0.01);
  }
}

TEST(Estimates, OfARingAreExactWhereEverySourceSeesTheSame) {
  std::vector<Arc> ties;
  for (std::uint32_t i = 0; i < 9; ++i)
    ties.push_back({i, (i + 1) % 9});
  Actors actors;
  for (int i = 0; i < 9; ++i)
    actors.add({std::to_string(i), {}, {}});
  PathOptions options;
  options.sources = 2;
  const PathSums sums = sweep_paths(Graph(9, ties, false), actors, kAll, options);
  EXPECT_DOUBLE_EQ(sums.mean_distance, (1 + 2 + 3 + 4) / 4.0);
  EXPECT_DOUBLE_EQ(sums.distance_fragmentation, 1 - 2 * (1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0) / 8);
}

TEST(Estimates, AreMarkedInTheResults) {
  const Network network = testing::karate_club();
  const Measure* wanted[] = {find_measure("betweenness", Level::actors), find_measure("reached", Level::actors),
                             find_measure("degree", Level::actors), find_measure("mean_distance", Level::network)};
  MeasureOptions options;
  options.sources = 5;
  const Results results = compute(network, project(network), wanted, options);
  EXPECT_TRUE(results.columns[0].estimated);
  EXPECT_FALSE(results.columns[1].estimated);
  EXPECT_FALSE(results.columns[2].estimated);
  EXPECT_TRUE(results.columns[3].estimated);
  EXPECT_THAT(results.columns[1].values, ::testing::Each(33));
  options.sources = 34;
  EXPECT_FALSE(compute(network, project(network), wanted, options).columns[0].estimated);
}

}  // namespace
}  // namespace samenspel
