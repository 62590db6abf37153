#include "metrics/interplay/circulation.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "metrics/undefined.hpp"
#include "support/random.hpp"

namespace samenspel {
namespace {

TEST(Circulation, TakesAWholeRingAndWhatOfItAllCanGive) {
  EXPECT_EQ(circulating_share(std::vector<Amount>{{0, 1, 1}, {1, 2, 1}, {2, 0, 1}}), 1);
  // 4 there, 1 of it back; a ring of the least of 3, 2, 5.
  EXPECT_DOUBLE_EQ(circulating_share(std::vector<Amount>{{7, 9, 4}, {9, 7, 1}}), 2.0 / 5);
  EXPECT_DOUBLE_EQ(circulating_share(std::vector<Amount>{{0, 1, 3}, {1, 2, 2}, {2, 0, 5}}), 6.0 / 10);
}

TEST(Circulation, IsNothingWhereNothingComesBack) {
  EXPECT_EQ(circulating_share(std::vector<Amount>{{0, 1, 0.1}, {1, 2, 0.2}, {0, 2, 0.7}}), 0);
  EXPECT_TRUE(is_undefined(circulating_share({})));
}

TEST(Circulation, DoesNotTakeTheShortRingWhereTheLongOneIsMore) {
  // The ring 0 1 2 3 of 1 each, and 2 → 0: the ring 0 1 2 would leave 2 → 3 → 0 lying; the long one is 4 of 5.
  EXPECT_DOUBLE_EQ(circulating_share(std::vector<Amount>{{0, 1, 1}, {1, 2, 1}, {2, 3, 1}, {3, 0, 1}, {2, 0, 1}}),
                   4.0 / 5);
}

TEST(Circulation, LetsThirdsAddUp) {
  // 1 and three times a third.
  const double third = 1.0 / 3;
  const double share = circulating_share(std::vector<Amount>{
      {0, 1, third}, {0, 2, third}, {0, 3, third}, {1, 4, third}, {2, 4, third}, {3, 4, third}, {4, 0, 1}});
  EXPECT_NEAR(share, 1, 1e-15);
}

/// By all ways to send whole units round: the largest Σ f over 0 ≤ f ≤ x with balance everywhere.
int by_all_ways(const std::vector<Amount>& amounts, std::size_t nodes) {
  std::vector<int> balance(nodes, 0);
  int best = 0;
  const std::function<void(std::size_t, int)> choose = [&](std::size_t i, int sum) {
    if (i == amounts.size()) {
      if (std::ranges::all_of(balance, [](int one) { return one == 0; })) best = std::max(best, sum);
      return;
    }
    for (int f = 0; f <= static_cast<int>(amounts[i].amount); ++f) {
      balance[amounts[i].from] -= f;
      balance[amounts[i].to] += f;
      choose(i + 1, sum + f);
      balance[amounts[i].from] += f;
      balance[amounts[i].to] -= f;
    }
  };
  choose(0, 0);
  return best;
}

/// Up to `arcs` pairs of `nodes`, each once, with amounts of 1 to `most`.
std::vector<Amount> drawn(Random random, std::uint64_t nodes, std::uint64_t arcs, std::uint64_t most) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> amounts;
  for (std::uint64_t k = 0; k < arcs; ++k) {
    const auto from = static_cast<std::uint32_t>(random.below(nodes)),
               to = static_cast<std::uint32_t>(random.below(nodes));
    if (from != to) amounts[{from, to}] = static_cast<double>(1 + random.below(most));
  }
  std::vector<Amount> out;
  for (const auto& [ends, amount] : amounts)
    out.push_back({ends.first, ends.second, amount});
  return out;
}

TEST(Circulation, IsThatOfAllWaysToSendThingsRound) {
  EXPECT_TRUE(rc::check("no way to send things round is more", [] {
    Random random(*rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX)));
    const std::uint64_t nodes = 2 + random.below(4);
    const auto amounts = drawn(random, nodes, random.below(9), 3);
    double total = 0;
    for (const Amount& amount : amounts)
      total += amount.amount;
    const double ours = circulating_share(amounts);
    if (total == 0) {
      RC_ASSERT(is_undefined(ours));
      return;
    }
    RC_ASSERT(std::abs(ours * total - by_all_ways(amounts, nodes)) < 1e-9);
  }));
}

/// The same by cancelling, as long as there is one, a ring that adds (Klein 1967): found by Bellman and Ford's steps.
double by_rings(const std::vector<Amount>& amounts, std::size_t nodes) {
  struct Step {
    std::uint32_t from, to;
    int gain;
    double room;
  };
  std::vector<Step> steps;
  for (const Amount& amount : amounts) {
    steps.push_back({amount.from, amount.to, 1, amount.amount});
    steps.push_back({amount.to, amount.from, -1, 0});
  }
  for (;;) {
    std::vector<int> gain(nodes, 0);
    std::vector<std::size_t> by(nodes, steps.size());
    std::uint32_t changed = 0;
    bool any = true;
    for (std::size_t round = 0; round < nodes && any; ++round) {
      any = false;
      for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].room > 1e-9 && gain[steps[i].from] + steps[i].gain > gain[steps[i].to]) {
          gain[steps[i].to] = gain[steps[i].from] + steps[i].gain;
          by[steps[i].to] = i;
          changed = steps[i].to;
          any = true;
        }
    }
    if (!any) break;
    for (std::size_t k = 0; k < nodes; ++k)
      changed = steps[by[changed]].from;
    std::vector<std::size_t> ring;
    std::uint32_t at = changed;
    do {
      ring.push_back(by[at]);
      at = steps[by[at]].from;
    } while (at != changed);
    double most = steps[ring[0]].room;
    for (const std::size_t i : ring)
      most = std::min(most, steps[i].room);
    for (const std::size_t i : ring) {
      steps[i].room -= most;
      steps[i ^ 1U].room += most;
    }
  }
  double sum = 0;
  for (std::size_t i = 1; i < steps.size(); i += 2)
    sum += steps[i].room;
  return sum;
}

TEST(Circulation, IsThatOfCancellingRingsInLargerNetworks) {
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    Random random(seed);
    const std::uint64_t nodes = 5 + random.below(25);
    auto amounts = drawn(random, nodes, 1 + random.below(4 * nodes), 20);
    double total = 0;
    for (Amount& amount : amounts) {
      if (seed % 2 == 0) amount.amount /= 3;
      total += amount.amount;
    }
    if (total == 0) continue;
    EXPECT_NEAR(circulating_share(amounts), by_rings(amounts, nodes) / total, 1e-9) << seed;
  }
}

TEST(Circulation, DoesNotDependOnTheOrderOrTheUnit) {
  const auto amounts = drawn(Random(3), 40, 160, 50);
  auto other = amounts;
  std::ranges::reverse(other);
  for (Amount& amount : other)
    amount.amount *= 1024;
  EXPECT_EQ(circulating_share(other), circulating_share(amounts));
  for (Amount& amount : other)
    amount.amount *= 1e200;
  EXPECT_NEAR(circulating_share(other), circulating_share(amounts), 1e-12);
}

TEST(Circulation, TakesTenThousandActors) {
  // A ring of all of them, of 2 each, beside chance: no less than the ring goes round.
  constexpr std::uint32_t actors = 10000;
  auto amounts = drawn(Random(5), actors, 90000, 9);
  double total = 0;
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> all;
  for (const Amount& amount : amounts)
    all[{amount.from, amount.to}] += amount.amount;
  for (std::uint32_t i = 0; i < actors; ++i)
    all[{i, (i + 1) % actors}] += 2;
  amounts.clear();
  for (const auto& [ends, amount] : all) {
    amounts.push_back({ends.first, ends.second, amount});
    total += amount;
  }
  const double share = circulating_share(amounts);
  EXPECT_GE(share, 2.0 * actors / total);
  EXPECT_LE(share, 1);
}

}  // namespace
}  // namespace samenspel
