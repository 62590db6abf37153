#include "metrics/relabelling.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include <gtest/gtest.h>

#include "metrics/brokerage.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;

TEST(Members, AreThoseWithASectorAndTheSumsOfTheirShares) {
  const Members members = members_of(network_of("a: x\nguest:\nb: x 0.5 y 0.5\nc: y\n"));
  EXPECT_EQ(members.actors, (std::vector<ActorIndex>{0, 2, 3}));
  EXPECT_EQ(members.sum, (std::vector<double>{1.5, 1.5}));
  EXPECT_EQ(members.squares, (std::vector<double>{1.25, 1.25}));
  EXPECT_EQ(members.cubes, (std::vector<double>{1.125, 1.125}));
  EXPECT_TRUE(members.overlapping);
  EXPECT_FALSE(members_of(network_of("a: x\nb: y 1 x 0\n")).overlapping) << "a share of nothing is none";
}

TEST(Relabelling, HasTheExactMeanOfTheEiIndex) {
  // 2 of x and 3 of y: of the 10 pairs 1 + 3 are of one sector.
  const Members whole = members_of(network_of("a: x\nb: x\nc: y\nd: y\ne: y\nguest:\n"));
  EXPECT_DOUBLE_EQ(mean_internal_share(whole), 4.0 / 10);
  EXPECT_DOUBLE_EQ(expected_ei_index(whole), 1 - 2 * 0.4);
  // (1, 0) · (1/2, 1/2) = 1/2, (1, 0) · (0, 1) = 0, (1/2, 1/2) · (0, 1) = 1/2.
  EXPECT_DOUBLE_EQ(mean_internal_share(members_of(network_of("a: x\nb: x 0.5 y 0.5\nc: y\n"))), (0.5 + 0 + 0.5) / 3);
  EXPECT_TRUE(std::isnan(mean_internal_share(members_of(network_of("a: x\n")))));
  EXPECT_TRUE(std::isnan(expected_ei_index(members_of(network_of("")))));
}

TEST(Relabelling, HasTheExactChanceOfEachRole) {
  // Ordered triples of 5 · 4 · 3 = 60 for 2 of x and 3 of y: all alike only in y, 3 · 2 · 1.
  const RoleChances chances = role_chances(members_of(network_of("a: x\nb: x\nc: y\nd: y\ne: y\n")));
  EXPECT_DOUBLE_EQ(chances.coordinator, 6.0 / 60);
  // First and second alike, third not: x x y 2 · 1 · 3, y y x 3 · 2 · 2.
  EXPECT_DOUBLE_EQ(chances.each_of_three, (6.0 + 12.0) / 60);
  EXPECT_EQ(chances.liaison, 0);
  EXPECT_TRUE(std::isnan(role_chances(members_of(network_of("a: x\nb: y\n"))).coordinator));
}

TEST(Relabelling, HasTheMeanOfEachRoleWhereMembershipIsShared) {
  const Network network = network_of("a: x 0.5 y 0.5\nb: x\nc: y 0.25 z 0.75\nd: z 0.2 x 0.3 y 0.5\n");
  const auto& actors = network.actors;
  Roles sum{0, 0, 0, 0, 0};
  for (ActorIndex a = 0; a < 4; ++a)
    for (ActorIndex v = 0; v < 4; ++v)
      for (ActorIndex c = 0; c < 4; ++c) {
        if (a == v || a == c || v == c) continue;
        const Roles roles = roles_of(actors.sectors(a), actors.sectors(v), actors.sectors(c));
        sum.coordinator += roles.coordinator / 24;
        sum.itinerant += roles.itinerant / 24;
        sum.gatekeeper += roles.gatekeeper / 24;
        sum.representative += roles.representative / 24;
        sum.liaison += roles.liaison / 24;
      }
  const RoleChances chances = role_chances(members_of(network));
  EXPECT_NEAR(chances.coordinator, sum.coordinator, 1e-14);
  EXPECT_NEAR(chances.each_of_three, sum.itinerant, 1e-14);
  EXPECT_NEAR(chances.each_of_three, sum.gatekeeper, 1e-14);
  EXPECT_NEAR(chances.each_of_three, sum.representative, 1e-14);
  EXPECT_NEAR(chances.liaison, sum.liaison, 1e-14);
}

TEST(Relabelled, DealsOutTheSameLabels) {
  std::vector<std::uint32_t> labels(50);
  std::iota(labels.begin(), labels.end(), 0U);
  const auto order = [&](std::uint64_t seed, std::uint64_t number) {
    return relabelled(std::span<const std::uint32_t>(labels), seed, number);
  };
  auto sorted = order(1, 0);
  EXPECT_NE(sorted, labels);
  std::ranges::sort(sorted);
  EXPECT_EQ(sorted, labels);
  EXPECT_EQ(order(7, 3), order(7, 3));
  EXPECT_NE(order(7, 3), order(7, 4));
  EXPECT_NE(order(7, 3), order(8, 3));
  EXPECT_TRUE(relabelled(std::span<const std::uint32_t>(), 1, 1).empty());
}

TEST(Relabelled, MakesEveryOrderEquallyLikely) {
  // 24 orders of 4, 2,400 times: chi-squared of 23 degrees lies below 49.7 but once in a thousand.
  const std::vector<std::uint16_t> labels = {0, 1, 2, 3};
  std::map<std::vector<std::uint16_t>, int> times;
  for (std::uint64_t number = 0; number < 2400; ++number)
    ++times[relabelled(std::span<const std::uint16_t>(labels), 5, number)];
  ASSERT_EQ(times.size(), 24U);
  double chi_squared = 0;
  for (const auto& [order, count] : times)
    chi_squared += (count - 100.0) * (count - 100.0) / 100;
  EXPECT_LT(chi_squared, 49.7);
}

}  // namespace
}  // namespace samenspel
