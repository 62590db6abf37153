#include "metrics/sweeps/triangles.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "metrics/sweeps/closed_arcs.hpp"
#include "support/random.hpp"
#include "support/stop.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

Projection undirected(std::size_t actors, std::vector<Arc> ties) {
  Projection projection;
  projection.undirected = projection.graph = Graph(actors, ties, false);
  return projection;
}

std::vector<Triangle> triangles_of(const TurnedTies& ties, int threads) {
  std::vector<Triangle> all;
  const TakeTriangles take = [&](std::span<const Triangle> some) { all.insert(all.end(), some.begin(), some.end()); };
  sweep_triangles(ties, {&take, 1}, threads);
  return all;
}

TEST(TurnedTies, LeadFromFewTiesToMany) {
  //     2
  //     |
  // 0---1---3---4
  const TurnedTies ties = turned_ties(undirected(5, {{0, 1}, {1, 2}, {1, 3}, {3, 4}}), {});
  EXPECT_EQ(ties.actor, (std::vector<std::uint32_t>{1, 3, 0, 2, 4}));
  EXPECT_EQ(ties.begin, (std::vector<std::uint32_t>{0, 0, 1, 2, 3, 4}));
  // 3 to 1, 0 to 1, 2 to 1, 4 to 3.
  EXPECT_EQ(ties.to, (std::vector<std::uint32_t>{0, 0, 0, 1}));
  EXPECT_EQ(ties.ties(), 4U);
}

TEST(TurnedTies, KeepTheirArcsAndWeights) {
  const Network network = testing::network_of("hub -- a 2\nhub -> b 3\nb -> hub 4\nc -> hub 5\nhub -> d 6\n");
  const Projection projection = project(network, {Direction::directed, {}});
  const TurnedTies ties = turned_ties(projection, {true, Strengths::weights});
  ASSERT_EQ(ties.ties(), 4U);
  // All are turned to the hub: seen from the others.
  EXPECT_EQ(ties.arcs, (std::vector<std::uint8_t>{kMutual, kMutual, kForth, kBack}));
  EXPECT_EQ(ties.weights, (std::vector<double>{4, 7, 5, 6}));
  EXPECT_EQ(turned_ties(projection, {false, Strengths::arcs}).z(2), 1);
  EXPECT_EQ(turned_ties(projection, {false, Strengths::arcs}).z(0), 2);
  EXPECT_EQ(numbers_of(ties, projection.ties), (std::vector<std::uint32_t>{0, 0, 1, 1, 2, 3}));
}

TEST(TurnedTies, AreFoundAmongManyOfOneActor) {
  // Everybody is tied to everybody: rows of up to 99 ties.
  std::vector<Arc> ties;
  std::vector<TieRow> rows;
  for (std::uint32_t i = 0; i < 100; ++i)
    for (std::uint32_t j = i + 1; j < 100; ++j) {
      ties.push_back({i, j});
      rows.push_back(i % 2 == 0 ? TieRow{i, j, 1, 0, 0} : TieRow{j, i, 1, 0, 0});
    }
  const TurnedTies turned = turned_ties(undirected(100, ties), {});
  const auto numbers = numbers_of(turned, rows);
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const auto row = std::ranges::upper_bound(turned.begin, numbers[k]) - turned.begin.begin() - 1;
    const std::set<std::uint32_t> ends{turned.actor[static_cast<std::size_t>(row)],
                                       turned.actor[turned.to[numbers[k]]]};
    EXPECT_EQ(ends, (std::set<std::uint32_t>{rows[k].from, rows[k].to}));
  }
}

TEST(Triangles, AreEachFoundOnceInTheSameOrderByAnyNumberOfThreads) {
  Random random(7);
  std::vector<Arc> arcs;
  for (int k = 0; k < 9'000; ++k)  // several blocks
    arcs.push_back({static_cast<std::uint32_t>(random.below(random.below(300) + 1)),
                    static_cast<std::uint32_t>(random.below(300))});
  const Projection projection = undirected(300, arcs);
  const Graph& graph = projection.undirected;
  const TurnedTies ties = turned_ties(projection, {});
  const std::vector<Triangle> found = triangles_of(ties, 1);

  std::set<std::array<std::uint32_t, 3>> expected, seen;
  for (std::uint32_t i = 0; i < 300; ++i)
    for (std::uint32_t j = i + 1; j < 300; ++j)
      for (std::uint32_t k = j + 1; k < 300; ++k)
        if (graph.has_arc(i, j) && graph.has_arc(j, k) && graph.has_arc(i, k)) expected.insert({i, j, k});
  for (const Triangle& t : found) {
    const std::uint32_t v = ties.to[t.uv], w = ties.to[t.uw];
    EXPECT_EQ(ties.to[t.vw], w);
    EXPECT_TRUE(t.uv >= ties.begin[t.u] && t.uv < ties.begin[t.u + 1]);
    EXPECT_TRUE(t.uw >= ties.begin[t.u] && t.uw < ties.begin[t.u + 1]);
    EXPECT_TRUE(t.vw >= ties.begin[v] && t.vw < ties.begin[v + 1]);
    std::array<std::uint32_t, 3> actors{ties.actor[t.u], ties.actor[v], ties.actor[w]};
    std::ranges::sort(actors);
    EXPECT_TRUE(seen.insert(actors).second);
  }
  EXPECT_EQ(seen, expected);

  const std::vector<Triangle> others = triangles_of(ties, 3);
  ASSERT_EQ(others.size(), found.size());
  for (std::size_t k = 0; k < found.size(); ++k)
    EXPECT_TRUE(others[k].u == found[k].u && others[k].uv == found[k].uv && others[k].uw == found[k].uw &&
                others[k].vw == found[k].vw);
}

TEST(Triangles, OfNothingAreNone) {
  EXPECT_TRUE(triangles_of(turned_ties(undirected(0, {}), {}), 2).empty());
  EXPECT_TRUE(triangles_of(turned_ties(undirected(3, {{0, 1}, {1, 2}}), {}), 2).empty());
}

TEST(Triangles, AreNoLongerLookedForWhenAStopIsAsked) {
  const TurnedTies ties = turned_ties(undirected(3, {{0, 1}, {1, 2}, {2, 0}}), {});
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(triangles_of(ties, 1)), Stopped);
  stop_requested = false;
}

TEST(ClosedArcs, AreTheWaysWithAnArcFromEndToEnd) {
  // Ranks follow the order of actors where all have two ties: u = c, v and w = a and b.
  const auto ways = [](const char* text) {
    const Projection projection =
        project(testing::network_of(std::string("a:\nb:\nc:\n") + text), {Direction::directed, {}});
    const TurnedTies ties = turned_ties(projection, {true, Strengths::ones});
    std::vector<std::string> names;
    for (const Triangle& t : triangles_of(ties, 1)) {
      const std::array<std::uint32_t, 3> actor{ties.actor[t.u], ties.actor[ties.to[t.uv]], ties.actor[ties.to[t.uw]]};
      for (const WayThrough way : closed_arcs(ties, t))
        names.push_back({static_cast<char>('a' + actor[way.from]), static_cast<char>('a' + actor[way.middle]),
                         static_cast<char>('a' + actor[way.to])});
    }
    std::ranges::sort(names);
    return names;
  };
  using Names = std::vector<std::string>;
  EXPECT_EQ(ways("a -> b\nb -> c\na -> c\n"), (Names{"abc"}));
  EXPECT_EQ(ways("a -> b\nb -> c\nc -> a\n"), Names{});
  EXPECT_EQ(ways("b -> a\na -> c\nb -> c\n"), (Names{"bac"}));
  EXPECT_EQ(ways("a -> b\nb -> c\na -- c\n"), (Names{"abc"}));
  EXPECT_EQ(ways("a -- b\nb -> c\na -> c\n"), (Names{"abc", "bac"}));
  EXPECT_EQ(ways("a -- b\nb -- c\na -- c\n"), (Names{"abc", "acb", "bac", "bca", "cab", "cba"}));
}

}  // namespace
}  // namespace samenspel
