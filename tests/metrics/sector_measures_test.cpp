#include "metrics/sector_measures.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "metrics/sector_rows.hpp"
#include "tests/metrics/direct_sectors.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;
using Values = std::vector<double>;

SectorMeasures sectors_of(const Network& network, Direction direction, bool weighted = false) {
  return sector_measures(network, project(network, {direction, {}}), weighted);
}
PairMeasures pairs_of_network(const Network& network, Direction direction) {
  return pair_measures(network, project(network, {direction, {}}), members_of(network));
}
Assortment assortment_of(const Network& network, Direction direction, bool weighted = false) {
  return assortment(network, project(network, {direction, {}}), weighted);
}

//   a – b     a, b of x; c, d of y; e of z; the guest has no sector
//   |   |
//   c – d – e
const char* const kSquare =
    "a: x\nb: x\nc: y\nd: y\ne: z\nguest:\na -- b\na -- c\nb -- d 3\nc -- d\nd -- e\ne -- guest\n";

TEST(SectorMeasures, CountTheTiesOfEachSector) {
  const SectorMeasures plain = sectors_of(network_of(kSquare), Direction::undirected);
  EXPECT_EQ(plain.actors, (Values{2, 2, 1}));
  EXPECT_EQ(plain.internal, (Values{1, 1, 0}));
  EXPECT_EQ(plain.external, (Values{2, 3, 1}));
  EXPECT_EQ(plain.ei_index, (Values{1.0 / 3, 2.0 / 4, 1}));
  const SectorMeasures arcs = sectors_of(network_of(kSquare), Direction::directed);
  EXPECT_EQ(arcs.internal, (Values{2, 2, 0})) << "both ways";
  EXPECT_EQ(arcs.external, (Values{4, 6, 2}));
  const SectorMeasures weighted = sectors_of(network_of(kSquare), Direction::undirected, true);
  EXPECT_EQ(weighted.internal, plain.internal) << "counts are not weighted";
  EXPECT_EQ(weighted.ei_index, (Values{(4.0 - 1) / 5, (5.0 - 1) / 6, 1}));
}

TEST(SectorMeasures, DivideSharedMembership) {
  // P (a) – Q (a 1/2, b 1/2) – R (b 1/4, c 3/4). Of a: P–Q 1 · 1/2 within, 1/2 across; Q–R 1/2 across.
  // Of b: P–Q 1/2 across; Q–R 1/8 within, 1/2 · 3/4 + 1/2 · 1/4 across. Of c: Q–R 3/4 across.
  const SectorMeasures values =
      sectors_of(network_of("P: a\nQ: a 0.5 b 0.5\nR: b 0.25 c 0.75\nP -- Q\nQ -- R\n"), Direction::undirected);
  EXPECT_EQ(values.actors, (Values{1.5, 0.75, 0.75}));
  EXPECT_EQ(values.internal, (Values{0.5, 0.125, 0}));
  EXPECT_EQ(values.external, (Values{0.5 + 0.5, 0.5 + 0.5, 0.75}));
  EXPECT_DOUBLE_EQ(values.ei_index[0], (1.0 - 0.5) / 1.5);
}

TEST(SectorMeasures, MakeWholeOnesOfThirds) {
  // P in a wholly, Q in a, b, c for a third each, six times over: each tie is 2/3 across for a.
  std::string text;
  for (int i = 0; i < 6; ++i) {
    const std::string n = std::to_string(i);
    text += "P" + n + ": a\nQ" + n + ": a 0.3333333333333333 b 0.3333333333333333 c 0.3333333333333333\nP" + n +
            " -- Q" + n + "\n";
  }
  const SectorMeasures values = sectors_of(network_of(text), Direction::undirected);
  EXPECT_EQ(values.internal[0], 2);
  EXPECT_EQ(values.external[0], 4);
  EXPECT_EQ(values.external[1], 2);
}

TEST(SectorMeasures, AreUndefinedOnlyWithoutTies) {
  const SectorMeasures values = sectors_of(network_of("a: x\nb: y\nguest:\na -- guest\n"), Direction::undirected);
  EXPECT_EQ(values.internal, (Values{0, 0}));
  EXPECT_TRUE(std::isnan(values.ei_index[0]));
  EXPECT_TRUE(std::isnan(values.ei_index[1]));
}

TEST(PairMeasures, SetTiesAgainstWhatCouldBeAndWhatChanceGives) {
  const PairMeasures values = pairs_of_network(network_of(kSquare), Direction::undirected);
  // x–y: 2 of 2 · 2; x–z none of 2 · 1; y–z 1 of 2 · 1. Of 5 ties over 10 pairs every other one is expected.
  EXPECT_EQ(values.ties, (Values{2, 0, 1}));
  EXPECT_EQ(values.density, (Values{2.0 / 4, 0, 1.0 / 2}));
  EXPECT_EQ(values.expected, (Values{5.0 * 4 / 10, 5.0 * 2 / 10, 5.0 * 2 / 10}));
  EXPECT_EQ(values.ratio, (Values{1, 0, 1}));
  EXPECT_EQ(values.z[0], 0);
  const PairMeasures arcs = pairs_of_network(network_of(kSquare), Direction::directed);
  EXPECT_EQ(arcs.ties, (Values{4, 0, 2}));
  EXPECT_EQ(arcs.density, values.density);
  EXPECT_EQ(arcs.expected, (Values{4, 2, 2}));
  EXPECT_DOUBLE_EQ(arcs.z[1], values.z[1]) << "every tie twice";
}

TEST(PairMeasures, AreUndefinedWhereNothingCanBe) {
  const PairMeasures alone = pairs_of_network(network_of("a: x 0.5 y 0.5\nb:\n"), Direction::undirected);
  EXPECT_EQ(alone.ties, (Values{0}));
  for (const double value : {alone.density[0], alone.expected[0], alone.ratio[0], alone.z[0]})
    EXPECT_TRUE(std::isnan(value));
  const PairMeasures apart = pairs_of_network(network_of("a: x 0.5 y 0.5\nb: z\na -- b\n"), Direction::undirected);
  EXPECT_TRUE(std::isnan(apart.density[0])) << "a alone is all of x and of y";
  EXPECT_EQ(apart.expected[0], 0);
  EXPECT_TRUE(std::isnan(apart.ratio[0]));
  const PairMeasures untied = pairs_of_network(network_of("a: x\nb: y\n"), Direction::undirected);
  EXPECT_EQ(untied.density[0], 0);
  EXPECT_EQ(untied.expected[0], 0);
  EXPECT_TRUE(std::isnan(untied.z[0]));
}

TEST(PairMeasures, HaveNoZWhereEveryRelabellingGivesTheSame) {
  const std::string four = "a: x\nb: x\nc: y\nd: y\n";
  EXPECT_TRUE(std::isnan(
      pairs_of_network(network_of(four + "a -- b\na -- c\na -- d\nb -- c\nb -- d\nc -- d\n"), Direction::undirected)
          .z[0]))
      << "everybody is tied to everybody";
  // One of x anywhere in a ring has two ties with y.
  EXPECT_TRUE(std::isnan(
      pairs_of_network(network_of("a: x\nb: y\nc: y\nd: y\na -- b\nb -- c\nc -- d\nd -- a\n"), Direction::undirected)
          .z[0]));
}

TEST(PairMeasures, AgreeWithAllOrdersOfTheLabels) {
  // Mean and variance over all 6! orders, for shared and whole membership, directed and not.
  const char* const actors[] = {"a: x\nb: x\nc: y\nd: y\ne: z\nf: z\n",
                                "a: x 0.5 y 0.5\nb: x\nc: y 0.25 z 0.75\nd: z\ne: x 0.2 y 0.3 z 0.5\nf: y\n"};
  for (const std::string text : actors)
    for (const Direction direction : {Direction::directed, Direction::undirected}) {
      const std::string ties = "a -> b\nb -- c\nc -> d\nd -> a\na -> e\ne -- f\nf -> b\nf -> c\n";
      const Network network = network_of(text + ties);
      const PairMeasures values = pairs_of_network(network, direction);
      std::vector<ActorIndex> order(6);
      std::iota(order.begin(), order.end(), 0U);
      std::vector<std::vector<double>> counts(values.ties.size());
      do {
        Network other = network;
        for (ActorIndex i = 0; i < 6; ++i)
          other.actors.set_sectors(i, network.actors.sectors(order[i]));
        const PairMeasures there = pairs_of_network(other, direction);
        for (std::size_t k = 0; k < counts.size(); ++k)
          counts[k].push_back(there.ties[k]);
      } while (std::next_permutation(order.begin(), order.end()));
      for (std::size_t k = 0; k < counts.size(); ++k) {
        double mean = 0, variance = 0;
        for (const double count : counts[k])
          mean += count / 720;
        for (const double count : counts[k])
          variance += (count - mean) * (count - mean) / 720;
        EXPECT_NEAR(values.expected[k], mean, 1e-12);
        EXPECT_NEAR(values.z[k], (values.ties[k] - mean) / std::sqrt(variance), 1e-11);
      }
    }
}

TEST(Assortment, FollowsTheMixingMatrix) {
  // Ends of the 5 ties between actors with a sector: x–x 2, x–y and y–x 2 each, y–y 2, y–z and z–y 1 each; of 10.
  const Assortment plain = assortment_of(network_of(kSquare), Direction::undirected);
  const double trace = 4.0 / 10, chance = (4.0 * 4 + 5 * 5 + 1) / 100;
  EXPECT_NEAR(plain.modularity, trace - chance, 1e-15);
  EXPECT_NEAR(plain.assortativity, (trace - chance) / (1 - chance), 1e-15);
  const Assortment arcs = assortment_of(network_of(kSquare), Direction::directed);
  EXPECT_DOUBLE_EQ(arcs.modularity, plain.modularity) << "a mutual tie is two arcs";
  // x -> y, x -> y, y -> x, x -> x: e_xx 1/4, rows (3/4, 1/4), columns (2/4, 2/4).
  const Assortment directed =
      assortment_of(network_of("a: x\nb: x\nc: y\na -> c\nb -> c\nc -> a\na -> b\n"), Direction::directed);
  EXPECT_DOUBLE_EQ(directed.modularity, 0.25 - (0.75 * 0.5 + 0.25 * 0.5));
  EXPECT_DOUBLE_EQ(directed.assortativity, -0.25 / 0.5);
}

TEST(Assortment, IsUndefinedWithOneSectorOrNoTies) {
  const Assortment one = assortment_of(network_of("a: x\nb: x\na -- b\n"), Direction::undirected);
  EXPECT_TRUE(std::isnan(one.assortativity));
  EXPECT_EQ(one.modularity, 0);
  const Assortment none = assortment_of(network_of("a: x\nb: y\nc:\na -- c\n"), Direction::undirected);
  EXPECT_TRUE(std::isnan(none.assortativity));
  EXPECT_TRUE(std::isnan(none.modularity));
}

void compare_with_igraph(Random random) {
  Network network;
  network.sectors.resize(4);
  const std::uint64_t n = 2 + random.below(39);
  std::vector<double> labels;
  for (std::uint64_t i = 0; i < n; ++i) {
    labels.push_back(static_cast<double>(random.below(4)));
    const Share share{static_cast<SectorIndex>(labels.back()), 1};
    network.actors.add({std::to_string(i), {}, {&share, 1}});
  }
  for (std::uint64_t t = 0; t < 3 * n; ++t) {
    NewTie tie{static_cast<ActorIndex>(random.below(n)), static_cast<ActorIndex>(random.below(n))};
    tie.weight = 1 + static_cast<double>(random.below(4));
    network.ties.add(tie);
  }
  const Projection projection = project(network, {Direction::undirected, {}});
  if (projection.undirected.ties() == 0) return;
  for (const bool weighted : {false, true}) {
    const double theirs = testing::igraph_modularity_of(projection.undirected, labels, weighted);
    RC_ASSERT(std::abs(assortment(network, projection, weighted).modularity - theirs) < 1e-12);
  }
}

TEST(Assortment, AgreesWithIgraphOnWholeMembership) {
  EXPECT_TRUE(rc::check("modularity is igraph's", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    for (std::uint64_t k = 0; k < 10; ++k)
      compare_with_igraph(Random(seed + k));
  }));
}

}  // namespace
}  // namespace samenspel
