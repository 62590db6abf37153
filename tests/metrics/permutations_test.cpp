#include "metrics/permutations.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "metrics/brokerage.hpp"
#include "metrics/relabelling.hpp"
#include "metrics/sector_mixing.hpp"
#include "support/stop.hpp"
#include "tests/metrics/networks.hpp"
#include "tests/metrics/role_counts.hpp"

namespace samenspel {
namespace {

using testing::network_of;
using testing::role_counts;
using Values = std::vector<double>;

MeasureOptions options_of(int permutations, std::uint64_t seed = 1, int threads = 1) {
  MeasureOptions options;
  options.permutations = permutations;
  options.seed = seed;
  options.threads = threads;
  return options;
}
RoleTests roles_of_all(const Network& network, Direction direction, const MeasureOptions& options) {
  return role_tests(network, project(network, {direction, {}}), options);
}
double ei_of(const Network& network, Direction direction, const MeasureOptions& options) {
  return ei_index_p(network, project(network, {direction, {}}), options);
}

/// The network with the memberships of those who have one in another order.
Network with_order(const Network& network, const Members& members, const std::vector<std::uint32_t>& order) {
  Network out = network;
  for (std::size_t k = 0; k < order.size(); ++k)
    out.actors.set_sectors(members.actors[k], network.actors.sectors(members.actors[order[k]]));
  return out;
}

std::vector<std::uint32_t> numbers(std::size_t count) {
  std::vector<std::uint32_t> all(count);
  std::iota(all.begin(), all.end(), 0U);
  return all;
}

/// The exact chance, over all orders, that a value lies as far from its mean as it does.
double exact_p(const Network& network, const std::function<double(const Network&)>& value) {
  const Members members = members_of(network);
  std::vector<std::uint32_t> order = numbers(members.actors.size());
  std::vector<double> all;
  do {
    all.push_back(value(with_order(network, members, order)));
  } while (std::next_permutation(order.begin(), order.end()));
  const double mean = std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
  const double ours = std::abs(value(network) - mean);
  return static_cast<double>(std::ranges::count_if(all, [&](double x) { return std::abs(x - mean) >= ours - 1e-9; })) /
         static_cast<double>(all.size());
}

const char* const kPeople[] = {"a: x\nb: x\nc: y\nd: y\ne: z\nf: z\nguest:\n",
                               "a: x 0.5 y 0.5\nb: x\nc: y 0.25 z 0.75\nd: z\ne: x 0.2 y 0.3 z 0.5\nf: y\nguest:\n"};
const char* const kTies =
    "a -> b 2\nb -- c\nc -> d 3\nd -> a\na -> e\ne -- f 0.5\nf -> b\nf -> c\nguest -- b\na -> guest\nc -> a\n";

TEST(Permutations, OfTheEiIndexCometoItsExactChance) {
  for (const std::string people : kPeople)
    for (const Direction direction : {Direction::directed, Direction::undirected})
      for (const bool weighted : {false, true}) {
        const Network network = network_of(people + kTies);
        const double exact = exact_p(network, [&](const Network& other) {
          return network_mixing(other, project(other, {direction, {}}), weighted).ei_index;
        });
        MeasureOptions options = options_of(20'000);
        options.weighted = weighted;
        EXPECT_NEAR(ei_of(network, direction, options), exact, 5 * std::sqrt(0.25 / 20'000) + 1e-4);
      }
}

TEST(Permutations, OfRolesComeToTheirExactChance) {
  for (const std::string people : kPeople)
    for (const Direction direction : {Direction::directed, Direction::undirected}) {
      const Network network = network_of(people + kTies);
      const RoleTests tests = roles_of_all(network, direction, options_of(20'000));
      const Values Brokerage::*counts[] = {&Brokerage::coordinator, &Brokerage::itinerant, &Brokerage::gatekeeper,
                                           &Brokerage::representative, &Brokerage::liaison};
      const Values* p[] = {&tests.coordinator, &tests.itinerant, &tests.gatekeeper, &tests.representative,
                           &tests.liaison};
      for (const ActorIndex v : {0U, 1U, 2U, 5U})
        for (int role = 0; role < 5; ++role) {
          const double exact =
              exact_p(network, [&](const Network& other) { return (role_counts(other, direction).*counts[role])[v]; });
          EXPECT_NEAR((*p[role])[v], exact, 5 * std::sqrt(0.25 / 20'000) + 1e-4) << "role " << role << " of " << v;
        }
    }
}

TEST(Permutations, CountTheOneThatWasSeen) {
  // Two of x tied to each other, two of y tied to each other: −1, and the mean is 1 − 2 · 2/6 = 1/3. The other
  // relabellings give 1, nearer to it. 1 of 3 orders is as far.
  const Network network = network_of("a: x\nb: x\nc: y\nd: y\na -- b\nc -- d\n");
  const double p = ei_of(network, Direction::undirected, options_of(999));
  EXPECT_NEAR(p, 1.0 / 3, 5 * std::sqrt(2.0 / 9 / 999));
  EXPECT_EQ(p * 1000, std::round(p * 1000)) << "of 999 and itself";
  // Whatever the order, one tie of one of x to one of y.
  EXPECT_EQ(ei_of(network_of("a: x\nb: y\na -- b\n"), Direction::undirected, options_of(19)), 1);
}

TEST(Permutations, OfWhoBrokersNothingAndOfTheTotalAreOne) {
  const Network network = network_of("a: x\nv: x\nc: y\nalone: y\nguest:\na -> v\nv -> c\nguest -> v\n");
  const RoleTests tests = roles_of_all(network, Direction::directed, options_of(99));
  for (const ActorIndex i : {0U, 2U, 3U})
    for (const Values* p :
         {&tests.coordinator, &tests.itinerant, &tests.gatekeeper, &tests.representative, &tests.liaison, &tests.total})
      EXPECT_EQ((*p)[i], 1);
  EXPECT_EQ(tests.total[1], 1);
  // v is of two x and two y: representative here; others among the 6 orders are as unlikely (coordinator none).
  EXPECT_EQ(tests.coordinator[1], 1) << "never, whatever the order";
  EXPECT_LT(tests.representative[1], 1);
  EXPECT_TRUE(std::isnan(tests.coordinator[4]));
  EXPECT_TRUE(std::isnan(tests.total[4]));
}

TEST(Permutations, AreUndefinedWithoutTiesBetweenSectors) {
  EXPECT_TRUE(std::isnan(ei_of(network_of("a: x\nb:\na -- b\n"), Direction::undirected, options_of(9))));
  EXPECT_TRUE(std::isnan(ei_of(network_of(""), Direction::undirected, options_of(9))));
  EXPECT_TRUE(roles_of_all(network_of(""), Direction::undirected, options_of(9)).total.empty());
}

TEST(Permutations, DependOnTheSeedAndNotOnTheThreads) {
  const Network network = testing::network_of(std::string(kPeople[1]) + kTies);
  for (const std::string people : kPeople) {
    const Network one = network_of(people + kTies);
    const RoleTests single = roles_of_all(one, Direction::directed, options_of(499));
    for (const int threads : {2, 3, 7}) {
      const RoleTests several = roles_of_all(one, Direction::directed, options_of(499, 1, threads));
      // The guest has none.
      for (ActorIndex i = 0; i < 6; ++i) {
        EXPECT_EQ(several.coordinator[i], single.coordinator[i]);
        EXPECT_EQ(several.liaison[i], single.liaison[i]);
        EXPECT_EQ(several.gatekeeper[i], single.gatekeeper[i]);
      }
      EXPECT_EQ(ei_of(one, Direction::directed, options_of(499, 1, threads)),
                ei_of(one, Direction::directed, options_of(499)));
    }
  }
  EXPECT_NE(ei_of(network, Direction::directed, options_of(499, 1)),
            ei_of(network, Direction::directed, options_of(499, 2)));
}

TEST(Permutations, TellHowFarTheyAre) {
  MeasureOptions options = options_of(1000);
  std::vector<double> told;
  options.progress = [&](const Text&, double done) { told.push_back(done); };
  const Network network = network_of(std::string(kPeople[0]) + kTies);
  static_cast<void>(ei_of(network, Direction::directed, options));
  ASSERT_FALSE(told.empty());
  EXPECT_LE(told.size(), 101U);
  EXPECT_TRUE(std::ranges::is_sorted(told));
  EXPECT_EQ(told.back(), 1);
}

TEST(Permutations, CanBeStopped) {
  const Network network = network_of(std::string(kPeople[0]) + kTies);
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(ei_of(network, Direction::directed, options_of(10))), Stopped);
  EXPECT_THROW(static_cast<void>(roles_of_all(network, Direction::directed, options_of(10))), Stopped);
  stop_requested = false;
}

/// How many values of a role, after the same relabellings, lie as far from the exact mean; counted anew each time.
void compare_with_counts(const Network& network, Direction direction, const MeasureOptions& options) {
  const Members members = members_of(network);
  const Projection projection = project(network, {direction, {}});
  const RoleTests tests = role_tests(network, projection, options);
  const Brokerage ours = role_counts(network, direction);
  const double ei = network_mixing(network, projection, options.weighted).ei_index;
  const double ei_mean = expected_ei_index(members), ei_p = ei_index_p(network, projection, options);
  const RoleChances chances = role_chances(members);
  const Values Brokerage::*const counts[] = {&Brokerage::coordinator, &Brokerage::itinerant, &Brokerage::gatekeeper,
                                             &Brokerage::representative, &Brokerage::liaison};
  const Values RoleTests::*const ps[] = {&RoleTests::coordinator, &RoleTests::itinerant, &RoleTests::gatekeeper,
                                         &RoleTests::representative, &RoleTests::liaison};
  const double chance[] = {chances.coordinator, chances.each_of_three, chances.each_of_three, chances.each_of_three,
                           chances.liaison};
  const auto as_far = [](double value, double of_ours, double mean) {
    return std::abs(value - mean) >= std::abs(of_ours - mean) - 1e-9 ? 1 : 0;
  };
  std::vector<std::vector<int>> far(network.actors.size(), std::vector<int>(5, 1));
  int ei_far = 1;
  const std::vector<std::uint32_t> order = numbers(members.actors.size());
  for (int b = 0; b < options.permutations; ++b) {
    const Network other =
        with_order(network, members,
                   relabelled(std::span<const std::uint32_t>(order), options.seed, static_cast<std::uint64_t>(b)));
    const Brokerage theirs = role_counts(other, direction);
    ei_far += as_far(network_mixing(other, projection, options.weighted).ei_index, ei, ei_mean);
    for (const ActorIndex v : members.actors)
      for (int role = 0; role < 5; ++role) {
        const double mean = ours.total[v] == 0 ? 0 : ours.total[v] * chance[role];
        far[v][static_cast<std::size_t>(role)] += as_far((theirs.*counts[role])[v], (ours.*counts[role])[v], mean);
      }
  }
  const double all = 1.0 + options.permutations;
  RC_ASSERT(std::isnan(ei) == std::isnan(ei_p));
  if (!std::isnan(ei)) RC_ASSERT(ei_p == ei_far / all);
  for (const ActorIndex v : members.actors)
    for (std::size_t role = 0; role < 5; ++role)
      RC_ASSERT((tests.*ps[role])[v] == far[v][role] / all);
}

TEST(Permutations, AgreeWithRolesCountedAnewOnNetworksDrawnByLot) {
  EXPECT_TRUE(rc::check("p values count the same relabellings", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    for (std::uint64_t k = 0; k < 10; ++k) {
      const Network network = testing::random_network(Random(seed + k), 40);
      MeasureOptions options = options_of(19, seed, 1 + static_cast<int>(seed % 2));
      options.weighted = k % 2 == 1;
      compare_with_counts(network, k % 4 < 2 ? Direction::directed : Direction::undirected, options);
    }
  }));
}

}  // namespace
}  // namespace samenspel
