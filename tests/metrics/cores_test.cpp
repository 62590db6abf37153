#include "metrics/cores.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/random.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using ::testing::ElementsAre;
using testing::network_of;

TEST(Cores, AreWhatStaysWhenTheEdgeIsPeeledOff) {
  // Four who all know each other are core 3. e has two of them: core 2. f hangs on e, h and g on a: core 1.
  const Network network =
      network_of("a -- b\na -- c\na -- d\nb -- c\nb -- d\nc -- d\ne -- a\ne -- b\nf -- e\ng -- a\nh -- a\n");
  EXPECT_THAT(core_numbers(project(network).undirected), ElementsAre(3, 3, 3, 3, 2, 1, 1, 1));
}

TEST(Cores, OfAHubWithLeavesAreOne) {
  EXPECT_THAT(core_numbers(project(network_of("h -- a\nh -- b\nh -- c\nh -- d\n")).undirected),
              ElementsAre(1, 1, 1, 1, 1));
}

TEST(Cores, CountDistinctNeighbours) {
  const Network network = network_of("a -> b\nb -> a\na -> b\nc -> c\n");
  EXPECT_THAT(core_numbers(project(network, {Direction::directed, {}}).undirected), ElementsAre(1, 1, 0));
}

TEST(Cores, AgreeWithIgraph) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const auto n = static_cast<std::uint32_t>(1 + random.below(60));
    std::vector<Arc> arcs;
    for (std::uint64_t k = 0; k < 4 * seed; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(n)), static_cast<std::uint32_t>(random.below(n)), 1});
    const Graph graph(n, arcs, false);
    EXPECT_EQ(core_numbers(graph), testing::igraph_cores_of(graph)) << seed;
  }
}

}  // namespace
}  // namespace samenspel
