#include "metrics/eigenvector.hpp"

#include <cmath>
#include <numbers>

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

using ::testing::DoubleNear;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsNan;
using testing::network_of;

std::vector<double> of(std::string_view text, bool weighted = false) {
  return eigenvector(project(network_of(text)).undirected, weighted);
}

TEST(Eigenvector, OfAStarIsOneOverTheRootOfItsLeaves) {
  // λ = √4: a leaf has 1/λ of the hub.
  EXPECT_THAT(of("h -- a\nh -- b\nh -- c\nh -- d\n"), ElementsAre(1, DoubleNear(0.5, 1e-14), DoubleNear(0.5, 1e-14),
                                                                  DoubleNear(0.5, 1e-14), DoubleNear(0.5, 1e-14)));
}

TEST(Eigenvector, OfALineIsASine) {
  // a--b--c--d--e: sin(kπ/6) over sin(3π/6).
  const double half = std::sin(std::numbers::pi / 6), more = std::sin(2 * std::numbers::pi / 6);
  EXPECT_THAT(of("a -- b\nb -- c\nc -- d\nd -- e\n"), ElementsAre(DoubleNear(half, 1e-14), DoubleNear(more, 1e-14), 1,
                                                                  DoubleNear(more, 1e-14), DoubleNear(half, 1e-14)));
}

TEST(Eigenvector, OfALongLineConverges) {
  constexpr std::uint32_t n = 501;
  std::vector<Arc> arcs;
  for (std::uint32_t i = 0; i + 1 < n; ++i)
    arcs.push_back({i, i + 1, 1});
  const auto values = eigenvector(Graph(n, arcs, false), false);
  for (std::uint32_t i = 0; i < n; ++i)
    ASSERT_NEAR(values[i], std::sin(std::numbers::pi * (i + 1) / (n + 1)), 1e-9) << i;
}

TEST(Eigenvector, WhereAllHaveAsManyTiesIsOne) {
  EXPECT_THAT(of("a -- b\nb -- c\nc -- d\nd -- a\n"), Each(DoubleNear(1, 1e-14)));
  EXPECT_THAT(of("a -- b\n"), ElementsAre(1, 1));
}

TEST(Eigenvector, IsZeroOutsideTheStrongestPart) {
  // A triangle (λ = 2) beside a pair (λ = 1) and one who is alone.
  EXPECT_THAT(of("p -- q\na -- b\nb -- c\nc -- a\nz:\n"),
              ElementsAre(0, 0, DoubleNear(1, 1e-14), DoubleNear(1, 1e-14), DoubleNear(1, 1e-14), 0));
}

TEST(Eigenvector, IsUndefinedWhereTwoPartsAreAsStrong) {
  EXPECT_THAT(of("a -- b\nc -- d\n"), Each(IsNan()));
  // A star of four and a square have λ = 2 both.
  EXPECT_THAT(of("h -- a\nh -- b\nh -- c\nh -- d\np -- q\nq -- r\nr -- s\ns -- p\n"), Each(IsNan()));
  // Two lines of four, whose λ is the golden ratio, beside a pair that is weaker.
  EXPECT_THAT(of("x -- y\na -- b\nb -- c\nc -- d\ne -- f\nf -- g\ng -- h\n"), Each(IsNan()));
  EXPECT_THAT(of("a:\nb:\n"), Each(IsNan()));
}

TEST(Eigenvector, ByWeightsTellsApartWhatCountsDoNot) {
  EXPECT_THAT(of("a -- b 2\nc -- d 1\n", true), ElementsAre(1, 1, 0, 0));
  EXPECT_THAT(of("a -- b 2\nc -- d 2.00000001\n", true), ElementsAre(0, 0, 1, 1)) << "5e-9 apart";
  EXPECT_THAT(of("a -- b 2\nc -- d 2.000000001\n", true), Each(IsNan())) << "5e-10 apart";
  // h tied to a by 3 and to b by 4: λ = 5.
  EXPECT_THAT(of("h -- a 3\nh -- b 4\n", true), ElementsAre(1, DoubleNear(3.0 / 5, 1e-14), DoubleNear(4.0 / 5, 1e-14)));
}

TEST(Eigenvector, KeepsTheDigitsOfSmallEntries) {
  // d--e weighs 1e9: λ = 1e9 but for 1e-10 relative; c has 1e-9 of d, b 1e-9 of c.
  const auto values = of("d -- e 1e9\nd -- c\nc -- b\n", true);
  EXPECT_NEAR(values[2] / 1e-9, 1, 1e-9);
  EXPECT_NEAR(values[3] / 1e-18, 1, 1e-9);
}

TEST(Eigenvector, EndsWhenAStopIsAsked) {
  const Graph graph = project(testing::karate_club()).undirected;
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(eigenvector(graph, false)), Stopped);
  stop_requested = false;
  EXPECT_NO_THROW(static_cast<void>(eigenvector(graph, false)));
}

TEST(Eigenvector, AgreesWithIgraph) {
  const Graph graph = project(testing::karate_club()).undirected;
  const auto ours = eigenvector(graph, false), theirs = testing::igraph_eigenvector_of(graph, false);
  for (std::size_t i = 0; i < ours.size(); ++i)
    EXPECT_NEAR(ours[i], theirs[i], 1e-12);
}

TEST(Eigenvector, AgreesWithTheDefinition) {
  EXPECT_TRUE(rc::check("the eigenvector is that of a matrix squared again and again", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX));
    const Network network = testing::random_network(Random(seed), 40);
    for (const bool weighted : {false, true}) {
      const auto ours = eigenvector(project(network).undirected, weighted);
      const auto expected =
          testing::direct_eigenvector(testing::tie_matrix(network, {Direction::undirected, weighted}));
      RC_ASSERT(ours.size() == expected.size());
      for (std::size_t i = 0; i < ours.size(); ++i)
        RC_ASSERT((std::isnan(ours[i]) && std::isnan(expected[i])) || std::abs(ours[i] - expected[i]) < 1e-10);
    }
  }));
}

}  // namespace
}  // namespace samenspel
