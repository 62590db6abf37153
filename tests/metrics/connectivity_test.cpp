#include "metrics/connectivity.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "support/stop.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;

std::vector<std::vector<ActorIndex>> holders_of(const Network& network, Direction direction = Direction::undirected,
                                                int threads = 1) {
  MeasureOptions options;
  options.threads = threads;
  return holders_of_pairs(network, project(network, {direction, {}}), pairs_of(sectors_in_data(network)), options);
}
/// Ids of the holders of the first pair.
std::string first(const Network& network, Direction direction = Direction::undirected) {
  const auto holders = holders_of(network, direction);
  std::string ids;
  for (const ActorIndex i : holders.at(0))
    ids += network.actors.id(i);
  return ids;
}

bool is_member(const Network& network, ActorIndex i, SectorIndex sector) {
  for (const Share& share : network.actors.sectors(i))
    if (share.sector == sector && share.share > 0) return true;
  return false;
}

/// Whether a path leads from a member of a to one of b without those who are gone; a member of both is one.
bool meet(const Network& network, const Graph& graph, SectorPair pair, const std::vector<bool>& gone) {
  std::vector<ActorIndex> waiting;
  std::vector<bool> seen = gone;
  for (ActorIndex i = 0; i < graph.size(); ++i)
    if (!gone[i] && is_member(network, i, pair.a)) {
      waiting.push_back(i);
      seen[i] = true;
    }
  while (!waiting.empty()) {
    const ActorIndex i = waiting.back();
    waiting.pop_back();
    if (is_member(network, i, pair.b)) return true;
    for (const ActorIndex j : graph.out(i))
      if (!seen[j]) {
        seen[j] = true;
        waiting.push_back(j);
      }
  }
  return false;
}

TEST(Connectivity, FindsTheOneThroughWhomAllPathsLead) {
  //   a1 \        / b1
  //       m1 – m2       with m1, m2 of another sector
  //   a2 /        \ b2
  const Network network =
      network_of("a1: a\nb1: b\na2: a\nb2: b\nm1: m\nm2: m\na1 -- m1\na2 -- m1\nm1 -- m2\nm2 -- b1\nm2 -- b2\n");
  EXPECT_EQ(first(network), "m1") << "of m1 and m2 the one nearer to the first sector";
  EXPECT_EQ(holders_of(network).size(), 3U);
}

TEST(Connectivity, TakesMembersOfTheTwoSectorsToo) {
  EXPECT_EQ(first(network_of("x: a\ny: b\nx -- y\n")), "x");
  // One of b is tied to three of a: it is she who holds them together.
  EXPECT_EQ(first(network_of("x: a\nv: b\ny: a\nz: a\nx -- v\ny -- v\nz -- v\n")), "v");
  // Three ties of their own: three have to go.
  EXPECT_EQ(first(network_of("x: a\nu: b\ny: a\nv: b\nz: a\nw: b\nx -- u\ny -- v\nz -- w\n")).size(), 3U);
}

TEST(Connectivity, AlwaysHoldsWhoIsInBoth) {
  EXPECT_EQ(first(network_of("x: a 0.5 b 0.5\n")), "x") << "without any tie";
  EXPECT_EQ(first(network_of("x: a 0.9 b 0.1\ny: a\nz: b\ny -- x\nx -- z\n")), "x");
  EXPECT_EQ(first(network_of("x: a 0.9 b 0.1\ny: a\nz: b\ny -- z\n")), "xy");
  EXPECT_EQ(first(network_of("y: a\nx: b 1 a 0\n")), "") << "a share of nothing is no membership";
}

TEST(Connectivity, IsNothingBetweenSectorsThatAreApart) {
  EXPECT_EQ(first(network_of("x: a\ny: b\n")), "");
  EXPECT_TRUE(holders_of(network_of("x: a\n")).empty());
  EXPECT_TRUE(holders_of(network_of("x -- y\n")).empty());
}

TEST(Connectivity, ReadsTiesAsUndirectedAndGoesThroughThoseWithoutASector) {
  EXPECT_EQ(first(network_of("x: a\nguest:\ny: b\ny -> guest\nguest -> x\n"), Direction::directed), "x");
  EXPECT_EQ(first(network_of("w: a\nx: a\nguest:\ny: b\nz: b\ny -> guest\nz -> guest\nguest -> x\nguest -> w\n"),
                  Direction::directed),
            "guest");
}

void compare_with_all_sets(const Network& network) {
  const Graph graph = project(network, {Direction::undirected, {}}).undirected;
  const auto pairs = pairs_of(sectors_in_data(network));
  const auto holders = holders_of(network, Direction::directed);
  RC_ASSERT(holders.size() == pairs.size());
  const std::size_t n = graph.size();
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    RC_ASSERT(std::ranges::is_sorted(holders[k]));
    std::vector<bool> gone(n, false);
    for (const ActorIndex i : holders[k])
      gone[i] = true;
    RC_ASSERT(!meet(network, graph, pairs[k], gone));
    // No set of fewer keeps them apart.
    for (std::size_t set = 0; set < (std::size_t{1} << n); ++set) {
      std::size_t size = 0;
      for (std::size_t i = 0; i < n; ++i) {
        gone[i] = (set >> i & 1U) != 0;
        size += gone[i] ? 1U : 0U;
      }
      RC_ASSERT(size >= holders[k].size() || meet(network, graph, pairs[k], gone));
    }
  }
}

TEST(Connectivity, IsTheLeastThatAnyoneCouldFind) {
  EXPECT_TRUE(rc::check("holders are as few as can be", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    for (std::uint64_t k = 0; k < 10; ++k)
      compare_with_all_sets(testing::random_network(Random(seed + k)));
  }));
}

TEST(Connectivity, IsWhatIsLeftOfNoPathInLargerNetworks) {
  // Taking the holders away parts the two; any one of them put back joins them again.
  EXPECT_TRUE(rc::check("every holder counts", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    for (std::uint64_t k = 0; k < 10; ++k) {
      const Network network = testing::random_network(Random(seed + k), 40);
      const Graph graph = project(network, {Direction::undirected, {}}).undirected;
      const auto pairs = pairs_of(sectors_in_data(network));
      const auto holders = holders_of(network);
      for (std::size_t r = 0; r < pairs.size(); ++r) {
        std::vector<bool> gone(graph.size(), false);
        for (const ActorIndex i : holders[r])
          gone[i] = true;
        RC_ASSERT(!meet(network, graph, pairs[r], gone));
        for (const ActorIndex i : holders[r]) {
          gone[i] = false;
          RC_ASSERT(meet(network, graph, pairs[r], gone));
          gone[i] = true;
        }
      }
    }
  }));
}

TEST(Connectivity, IsTheSameWhateverTheNumberOfThreads) {
  Network network = testing::karate_club();
  network.sectors.resize(4);
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const Share share{static_cast<SectorIndex>(i % 4), 1};
    network.actors.set_sectors(i, {&share, 1});
  }
  EXPECT_EQ(holders_of(network, Direction::undirected, 3), holders_of(network));
}

TEST(Connectivity, CanBeStopped) {
  const Network network = network_of("x: a\ny: b\nx -- y\n");
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(holders_of(network)), Stopped);
  stop_requested = false;
}

}  // namespace
}  // namespace samenspel
