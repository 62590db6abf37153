#include "metrics/sweeps/depth_first.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/random.hpp"
#include "support/stop.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using ::testing::ElementsAre;
using testing::network_of;

DepthFirst walk_of(std::string_view text) {
  return depth_first(project(network_of(text)).undirected);
}

TEST(DepthFirst, GoesDownBeforeItGoesOn) {
  // a--b--c, a--c, c--d; e--f.
  const DepthFirst walk = walk_of("a -- b\nb -- c\na -- c\nc -- d\ne -- f\n");
  EXPECT_THAT(walk.actor, ElementsAre(0, 1, 2, 3, 4, 5));
  EXPECT_THAT(walk.parent, ElementsAre(0, 0, 1, 2, 4, 4));
  EXPECT_THAT(walk.low, ElementsAre(0, 0, 0, 3, 4, 5));
  EXPECT_TRUE(walk.is_root(0));
  EXPECT_TRUE(walk.is_root(4));
  EXPECT_FALSE(walk.hangs_on_parent(2)) << "c has another way to a";
  EXPECT_TRUE(walk.hangs_on_parent(1)) << "all that is not the root hangs on it, where nothing else holds it";
  EXPECT_TRUE(walk.hangs_on_tie(3));
  EXPECT_FALSE(walk.hangs_on_tie(1)) << "the ring is more than its tie";
}

TEST(DepthFirst, KeepsItsPromisesOnRandomGraphs) {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const Graph graph = project(testing::random_network(Random(seed), 40)).undirected;
    const DepthFirst walk = depth_first(graph);
    for (std::uint32_t at = 0; at < graph.size(); ++at) {
      EXPECT_EQ(walk.place[walk.actor[at]], at);
      EXPECT_LE(walk.low[at], at);
      if (!walk.is_root(at)) {
        EXPECT_LT(walk.parent[at], at);
        EXPECT_TRUE(graph.has_arc(walk.actor[at], walk.actor[walk.parent[at]]));
      }
      // In a walk in depth every tie joins one with somebody above it.
      for (const std::uint32_t other : graph.out(walk.actor[at])) {
        std::uint32_t low = std::max(at, walk.place[other]);
        const std::uint32_t high = std::min(at, walk.place[other]);
        while (low > high)
          low = walk.parent[low];
        EXPECT_EQ(low, high);
      }
    }
  }
}

TEST(DepthFirst, EndsWhenAStopIsAsked) {
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(walk_of("a -- b\n")), Stopped);
  stop_requested = false;
  EXPECT_TRUE(depth_first(Graph()).actor.empty());
}

}  // namespace
}  // namespace samenspel
