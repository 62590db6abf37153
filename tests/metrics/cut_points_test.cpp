#include "metrics/cut_points.hpp"

#include <iterator>
#include <numeric>
#include <vector>

#include <boost/graph/biconnected_components.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/boost_graph.hpp"
#include "support/random.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using ::testing::ElementsAre;
using testing::network_of;

struct CutPoints {
  std::vector<double> articulation, bridges, bridge;
};
CutPoints cut_points(const Projection& projection) {
  const DepthFirst walk = depth_first(projection.undirected);
  return {articulation(walk), incident_bridges(walk), bridges(walk, projection.ties)};
}

TEST(CutPoints, AreTheEndsOfABridgeBetweenTwoTriangles) {
  //  a         e
  //  | > c--d <|
  //  b         f
  const Network network = network_of("a -- b\nb -- c\na -- c\nc -- d\nd -- e\nd -- f\ne -- f\n");
  const CutPoints points = cut_points(project(network, {Direction::undirected, {}}));
  EXPECT_THAT(points.articulation, ElementsAre(0, 0, 1, 1, 0, 0));
  EXPECT_THAT(points.bridges, ElementsAre(0, 0, 1, 1, 0, 0));
  EXPECT_THAT(points.bridge, ElementsAre(0, 0, 0, 1, 0, 0, 0));
}

TEST(CutPoints, NeedNotBeTheEndOfABridge) {
  // Two triangles that share an actor.
  const CutPoints points = cut_points(project(network_of("a -- b\nb -- x\nx -- a\nx -- c\nc -- d\nd -- x\n")));
  EXPECT_THAT(points.articulation, ElementsAre(0, 0, 1, 0, 0));
  EXPECT_THAT(points.bridge, ::testing::Each(0));
}

TEST(CutPoints, ReadTiesAsUndirectedAndAPairAsOne) {
  // a <-> b by two arcs and parallel ties is still a bridge, both ways; the self-tie of c is nothing.
  const Network network = network_of("a -> b\nb -> a\na -> b\nb -> c\nc -> c\n");
  const CutPoints points = cut_points(project(network, {Direction::directed, {}}));
  EXPECT_THAT(points.articulation, ElementsAre(0, 1, 0));
  EXPECT_THAT(points.bridges, ElementsAre(1, 2, 1));
  EXPECT_THAT(points.bridge, ElementsAre(1, 1, 1));
}

TEST(CutPoints, OfAStarAreItsHeartAndAllItsTies) {
  const CutPoints points = cut_points(project(network_of("a -- h\nh -- b\nc -- h\nd:\n")));
  EXPECT_THAT(points.articulation, ElementsAre(0, 1, 0, 0, 0));
  EXPECT_THAT(points.bridges, ElementsAre(1, 3, 1, 1, 0));
  EXPECT_THAT(points.bridge, ElementsAre(1, 1, 1));
}

TEST(CutPoints, OfALongPathAreAllButItsEnds) {
  constexpr std::uint32_t n = 200'000;
  Projection projection;
  std::vector<Arc> arcs;
  for (std::uint32_t i = 0; i + 1 < n; ++i) {
    arcs.push_back({i, i + 1, 1});
    projection.ties.push_back({i, i + 1, 1, 0, i});
  }
  projection.graph = projection.undirected = Graph(n, arcs, false);
  const CutPoints points = cut_points(projection);
  EXPECT_EQ(std::accumulate(points.articulation.begin(), points.articulation.end(), 0.0), n - 2);
  EXPECT_EQ(std::accumulate(points.bridge.begin(), points.bridge.end(), 0.0), n - 1);
}

TEST(CutPoints, AgreeWithIgraph) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    Random random(seed);
    const auto n = static_cast<std::uint32_t>(10 + random.below(40));
    Projection projection;
    std::vector<Arc> arcs;
    for (std::uint64_t k = 0; k < n + seed; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(n)), static_cast<std::uint32_t>(random.below(n)), 1});
    const Graph graph = projection.graph = projection.undirected = Graph(n, arcs, false);
    for (std::uint32_t i = 0; i < n; ++i)
      for (const std::uint32_t j : graph.out(i))
        projection.ties.push_back({i, j, 1, 0, 0});
    const CutPoints points = cut_points(projection);
    EXPECT_EQ(points.articulation, testing::igraph_articulation_of(graph));
    EXPECT_EQ(points.bridge, testing::igraph_bridges_of(graph));
    std::vector<double> incident(n, 0.0);
    for (std::size_t k = 0; k < points.bridge.size(); ++k)
      incident[projection.ties[k].from] += points.bridge[k];
    EXPECT_EQ(points.bridges, incident);
  }
}

TEST(CutPoints, AgreeWithBoostGraph) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const auto n = static_cast<std::uint32_t>(1 + random.below(200));
    std::vector<Arc> arcs;
    for (std::uint64_t k = 0; k < n; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(n)), static_cast<std::uint32_t>(random.below(n)), 1});
    const Graph graph(n, arcs, false);
    std::vector<std::uint32_t> cuts;
    boost::articulation_points(UndirectedView{&graph}, std::back_inserter(cuts));
    std::vector<double> expected(n, 0.0);
    for (const std::uint32_t i : cuts)
      expected[i] = 1;
    EXPECT_EQ(articulation(depth_first(graph)), expected) << seed;
  }
}

}  // namespace
}  // namespace samenspel
