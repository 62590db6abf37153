#include "metrics/ego_networks.hpp"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "metrics/sweeps/paths.hpp"
#include "support/random.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;
constexpr testing::Reading kDirected{Direction::directed, false};

TEST(EgoNetwork, LeavesOutWhatContactsHaveElsewhere) {
  // p(ego, ·) = 1/2; in the whole network p(b, a) = 1/4, within the ego network 1/2.
  const Network network = network_of("ego -- a\nego -- b\na -- b\nb -- c\nb -- d\n");
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "constraint").at("ego"),
                   std::pow(0.5 + 0.5 / 4, 2) + std::pow(0.5 + 0.5 / 2, 2));
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "constraint_ego").at("ego"), 2 * std::pow(0.5 + 0.5 / 2, 2));
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "efficiency_ego").at("ego"), (2 - 2.0 / 2) / 2);
  EXPECT_EQ(testing::of_actors(network, "hierarchy_ego").at("ego"), 0);
  EXPECT_EQ(testing::of_actors(network, "constraint_ego").at("c"), 1);
  EXPECT_EQ(testing::of_actors(network, "hierarchy_ego").at("c"), 1);
}

TEST(EgoNetwork, OfAnIsolateHasNoHolesAndNobodyBetween) {
  const Network network = network_of("alone:\na -- b\n");
  for (const char* id : {"constraint_ego", "effective_size_ego", "efficiency_ego", "hierarchy_ego"})
    EXPECT_TRUE(std::isnan(testing::of_actors(network, id).at("alone"))) << id;
  EXPECT_EQ(testing::of_actors(network, "ego_betweenness").at("alone"), 0);
  EXPECT_EQ(testing::of_actors(network, "ego_betweenness").at("a"), 0);
}

TEST(EgoBetweenness, SharesPairsWithThoseWhoLieBetweenToo) {
  // a-b tied; a and c have ego and b between them; a and d, b and d, c and d ego alone.
  //
  //     a---b---c
  //      \  |  /
  //        ego---d
  const Network network = network_of("ego -- a\nego -- b\nego -- c\nego -- d\na -- b\nb -- c\n");
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "ego_betweenness").at("ego"), 1.0 / 2 + 3);
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "ego_betweenness").at("b"), 1.0 / 2);
  EXPECT_EQ(testing::of_actors(network, "ego_betweenness").at("a"), 0);
  // All ties mutual: each pair twice.
  EXPECT_DOUBLE_EQ(testing::of_actors(network, "ego_betweenness", kDirected).at("ego"), 2 * (1.0 / 2 + 3));
}

TEST(EgoBetweenness, OutsideTheEgoNetworkNobodyCounts) {
  // a and b have x between them too, who does not know ego.
  const Network network = network_of("ego -- a\nego -- b\nx -- a\nx -- b\n");
  EXPECT_EQ(testing::of_actors(network, "ego_betweenness").at("ego"), 1);
}

TEST(EgoBetweenness, FollowsPathsOfAnyLengthThroughEgo) {
  // a -> ego -> b, and then b -> c, a contact since c -> ego. d has no way to ego, but a way from it.
  // a -> b by ego: 1. a -> c as a -> ego -> b -> c: 1. c -> b: 1. c -> d, a -> d: 2.
  const Network network = network_of("a -> ego\nego -> b\nb -> c\nc -> ego\nego -> d\n");
  // b -> c -> ego -> d: 1 more.
  EXPECT_EQ(testing::of_actors(network, "ego_betweenness", kDirected).at("ego"), 1 + 1 + 1 + 2 + 1);
}

TEST(EgoBetweenness, IsShortOfPathsThatAreShorterWithoutEgo) {
  // a -> b is tied; a -> q -> c is as long as by ego; a -> q -> c -> d is longer than a -> ego -> d.
  const Network network =
      network_of("a -> ego\nego -> b\na -> b\nego -> c\na -> q\nq -> c\nego -> q\nego -> d\nc -> d\n");
  EXPECT_EQ(testing::of_actors(network, "ego_betweenness", kDirected).at("ego"), 0 + 1.0 / 2 + 1);
}

/// Betweenness of each ego in a graph of its own: the ego network alone, by the sweep over shortest paths.
std::vector<double> one_by_one(const Projection& projection) {
  std::vector<double> values;
  const Graph& graph = projection.graph;
  for (std::uint32_t ego = 0; ego < graph.size(); ++ego) {
    std::vector<std::uint32_t> members{ego}, place(graph.size(), 0);
    for (const std::uint32_t alter : projection.undirected.out(ego))
      members.push_back(alter);
    for (std::uint32_t k = 0; k < members.size(); ++k)
      place[members[k]] = k + 1;
    std::vector<Arc> arcs;
    for (std::uint32_t k = 0; k < members.size(); ++k)
      for (const std::uint32_t j : graph.out(members[k]))
        if (place[j] != 0 && (graph.directed() || place[j] - 1 > k)) arcs.push_back({k, place[j] - 1});
    values.push_back(sweep_paths(Graph(members.size(), arcs, graph.directed()), false, 1).betweenness[0]);
  }
  return values;
}

TEST(EgoBetweenness, IsBetweennessInTheEgoNetworkHoweverDense) {
  // From few ties to nearly all, so that both ways to count are taken; 120 alters take two words of bits.
  for (const std::size_t percent : {3U, 20U, 60U, 97U}) {
    Random random(percent);
    std::vector<Arc> ties;
    for (std::uint32_t i = 0; i < 130; ++i)
      for (std::uint32_t j = i + 1; j < 130; ++j)
        if (random.below(100) < percent) ties.push_back({i, j});
    std::vector<Arc> arcs;
    for (const Arc& tie : ties) {
      const std::uint64_t way = random.below(4);
      if (way != 0) arcs.push_back(tie);
      if (way != 1) arcs.push_back({tie.to, tie.from});
    }
    std::vector<Arc> both = ties;
    for (const Arc& tie : ties)
      both.push_back({tie.to, tie.from});
    struct Case {
      std::vector<Arc> arcs;
      bool directed;
    };
    for (const Case& one : {Case{ties, false}, Case{arcs, true}, Case{both, true}}) {
      Projection projection;
      projection.graph = Graph(130, one.arcs, one.directed);
      projection.undirected = Graph(130, ties, false);
      projection.is_directed = one.directed;
      const TurnedParts parts{one.directed, Strengths::ones};
      const auto expected = one_by_one(projection);
      for (const int threads : {1, 3}) {
        const auto values =
            ego_networks(projection, turned_ties(projection, parts), parts, {}, true, threads).betweenness;
        ASSERT_EQ(values.size(), expected.size());
        for (std::size_t i = 0; i < values.size(); ++i)
          EXPECT_NEAR(values[i], expected[i], 1e-9 * (1 + expected[i])) << percent << " " << i;
      }
    }
  }
}

TEST(EgoBetweenness, OfAHubTakesNoPairOfContacts) {
  // 30,000 contacts in a ring: 900 million ordered pairs, of which only those two steps apart share.
  constexpr std::uint32_t n = 30'000;
  std::vector<Arc> ties;
  for (std::uint32_t i = 1; i <= n; ++i) {
    ties.push_back({0, i});
    ties.push_back({i, i % n + 1});
  }
  Projection projection;
  projection.undirected = projection.graph = Graph(n + 1, ties, false);
  const double pairs = double{n} * (n - 1) / 2;
  // n pairs are tied, n have one other between them.
  EXPECT_DOUBLE_EQ(ego_networks(projection, turned_ties(projection, {}), {}, {}, true, 1).betweenness[0],
                   pairs - n - n + n / 2.0);
}

}  // namespace
}  // namespace samenspel
