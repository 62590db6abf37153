#include "metrics/communities.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "metrics/sweeps/parts.hpp"
#include "support/random.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using ::testing::ElementsAre;
using testing::network_of;

Graph undirected(const Network& network) {
  return project(network, {Direction::undirected, {}}).undirected;
}

TEST(Communities, AreTheTwoCirclesThatOneTieJoins) {
  const Network network = network_of(
      "a -- b\na -- c\na -- d\nb -- c\nb -- d\nc -- d\nd -- e\ne -- f\ne -- g\ne -- h\nf -- g\nf -- h\ng -- "
      "h\nalone:\n");
  EXPECT_THAT(communities(undirected(network), false, 1), ElementsAre(0, 0, 0, 0, 1, 1, 1, 1, 2));
}

TEST(Communities, AreNumberedInTheOrderOfTheirFirstActor) {
  const Network network = network_of("alone:\nd -- e\ne -- f\nf -- d\na -- b\nb -- c\nc -- a\n");
  EXPECT_THAT(communities(undirected(network), false, 1), ElementsAre(0, 1, 1, 1, 2, 2, 2));
  EXPECT_THAT(communities(undirected(network_of("a:\nb:\n")), false, 1), ElementsAre(0, 1));
  EXPECT_TRUE(communities(Graph(), false, 1).empty());
}

TEST(Communities, FollowWeightsWhereAsked) {
  // A ring of four whose heavy ties pair it up one way; unweighted either way is as good.
  const Graph graph = undirected(network_of("a -- b 9\nb -- c 1\nc -- d 9\nd -- a 1\n"));
  EXPECT_THAT(communities(graph, true, 1), ElementsAre(0, 0, 1, 1));
}

TEST(Communities, OfTheKarateClubComeNearTheKnownBest) {
  // The best partition has modularity 0.4198 (Brandes et al. 2008, doi:10.1109/TKDE.2007.190689).
  const Graph graph = undirected(testing::karate_club());
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const auto groups = communities(graph, false, seed);
    const double modularity = testing::igraph_modularity_of(graph, {groups.begin(), groups.end()}, false);
    EXPECT_GE(modularity, 0.4198 - 0.03) << seed;
    EXPECT_LE(modularity, 0.4198 + 0.00005) << seed;
    EXPECT_EQ(communities(graph, false, seed), groups) << "the same seed, the same groups";
  }
}

TEST(Communities, AreConnected) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    std::vector<Arc> arcs;
    for (int k = 0; k < 90; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(60)), static_cast<std::uint32_t>(random.below(60)),
                      1.0 + static_cast<double>(random.below(9))});
    const Graph graph(60, arcs, false);
    const auto groups = communities(graph, true, seed);
    EXPECT_EQ(connected_parts(graph, groups), groups);
  }
}

}  // namespace
}  // namespace samenspel
