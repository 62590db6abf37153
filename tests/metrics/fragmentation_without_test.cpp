#include "metrics/fragmentation_without.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "support/random.hpp"
#include "support/stop.hpp"
#include "tests/metrics/direct_shape.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using ::testing::DoubleEq;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsNan;
using testing::network_of;

std::vector<double> undirected(std::string_view text) {
  return fragmentation_without(depth_first(project(network_of(text), {Direction::undirected, {}}).undirected));
}
std::vector<double> directed(std::string_view text, int threads = 1) {
  return fragmentation_without(project(network_of(text), {Direction::directed, {}}).graph, threads, {});
}

TEST(FragmentationWithout, OfALineIsWorstInItsMiddle) {
  // a--b--c--d--e. Without c: two pairs are left, 2 · 2 of 4 · 3 ordered ones. Without b: a alone and three, 3 · 2.
  EXPECT_THAT(undirected("a -- b\nb -- c\nc -- d\nd -- e\n"),
              ElementsAre(0, DoubleEq(1 - 6.0 / 12), DoubleEq(1 - 4.0 / 12), DoubleEq(1 - 6.0 / 12), 0));
}

TEST(FragmentationWithout, CountsPartsThatWereApartBefore) {
  //  a--b    d--e--f    z: of the 5 who are left, 5 · 4 ordered pairs. Without a: d–e–f is left whole, 3 · 2. Without
  //  d: a–b and e–f. Without e: a–b. Without z: a–b and d–e–f.
  EXPECT_THAT(undirected("a -- b\nd -- e\ne -- f\nz:\n"),
              ElementsAre(DoubleEq(1 - 6.0 / 20), DoubleEq(1 - 6.0 / 20), DoubleEq(1 - 4.0 / 20),
                          DoubleEq(1 - 2.0 / 20), DoubleEq(1 - 4.0 / 20), DoubleEq(1 - 8.0 / 20)));
}

TEST(FragmentationWithout, FollowsTheArcs) {
  // a → b → c, d → b. Without b nobody reaches anybody. Without a: b→c, d→b, d→c of 6. Without c: a→b and d→b.
  EXPECT_THAT(directed("a -> b\nb -> c\nd -> b\n"),
              ElementsAre(DoubleEq(1 - 3.0 / 6), 1, DoubleEq(1 - 2.0 / 6), DoubleEq(1 - 3.0 / 6)));
  // A ring that goes one way is a line without one of it: 2 + 1 of 6.
  EXPECT_THAT(directed("a -> b\nb -> c\nc -> d\nd -> a\n"), Each(DoubleEq(1 - 3.0 / 6)));
}

TEST(FragmentationWithout, IsUndefinedWhereNoPairIsLeft) {
  EXPECT_THAT(undirected("a -- b\n"), ElementsAre(IsNan(), IsNan()));
  EXPECT_THAT(directed("a -> b\n"), ElementsAre(IsNan(), IsNan()));
  EXPECT_TRUE(directed("").empty());
}

TEST(FragmentationWithout, TellsHowFarItIs) {
  const Graph graph = project(testing::karate_club(), {Direction::directed, {}}).graph;
  std::vector<double> told;
  static_cast<void>(fragmentation_without(graph, 1, [&](double done) { told.push_back(done); }));
  EXPECT_EQ(told.back(), 1);
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(fragmentation_without(graph, 2, {})), Stopped);
  stop_requested = false;
}

TEST(FragmentationWithout, AgreesWithIgraph) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const Network network = testing::random_network(Random(seed), 40);
    for (const Direction direction : {Direction::directed, Direction::undirected}) {
      const Graph graph = project(network, {direction, {}}).graph;
      const auto values = fragmentation_without(graph, 2, {});
      for (std::uint32_t i = 0; i < graph.size() && graph.size() >= 3; ++i)
        EXPECT_DOUBLE_EQ(values[i], testing::igraph_fragmentation_without(graph, i));
    }
  }
}

TEST(FragmentationWithout, AgreesWithTheDefinition) {
  EXPECT_TRUE(rc::check("both ways give what is left when each is taken out in turn", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX));
    const Network network = testing::random_network(Random(seed), 40);
    const auto same = [](const std::vector<double>& a, const std::vector<double>& b) {
      RC_ASSERT(a.size() == b.size());
      for (std::size_t i = 0; i < a.size(); ++i)
        RC_ASSERT((std::isnan(a[i]) && std::isnan(b[i])) || std::abs(a[i] - b[i]) < 1e-15);
    };
    for (const Direction direction : {Direction::directed, Direction::undirected}) {
      const Projection projection = project(network, {direction, {}});
      const auto expected = testing::direct_fragmentation_without(testing::tie_matrix(network, {direction, false}));
      same(fragmentation_without(projection.graph, 3, {}), expected);
      if (direction == Direction::undirected) same(fragmentation_without(depth_first(projection.graph)), expected);
    }
  }));
}

}  // namespace
}  // namespace samenspel
