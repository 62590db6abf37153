#include "metrics/interplay/superiority.hpp"

#include <cmath>
#include <cstdlib>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "metrics/undefined.hpp"

namespace samenspel {
namespace {

Superiority of(const std::vector<double>& first, const std::vector<double>& second) {
  return superiority(first, second, 1, 999);
}

TEST(Superiority, CountsPairsWonAndTiesHalf) {
  // 3 > 1, 3 > 2, 2 > 1, 2 = 2: 3½ of 4. Of the 6 ways to choose two of 1 2 2 3 (for the sums of ranks 3½ 3½ 5 5 6½ 6½)
  // four lie as far from the mean 5 as 6½.
  const Superiority one = of({3, 2}, {1, 2});
  EXPECT_DOUBLE_EQ(one.chance, 3.5 / 4);
  EXPECT_DOUBLE_EQ(one.p, 4.0 / 6);
  const Superiority other = of({1, 2}, {3, 2});
  EXPECT_DOUBLE_EQ(other.chance, 0.5 / 4);
  EXPECT_DOUBLE_EQ(other.p, 4.0 / 6);
}

TEST(Superiority, GivesTheExactTailsOfMannAndWhitney) {
  // All of four above all of five: 2 of the 9!/(4! 5!) = 126 ways.
  EXPECT_DOUBLE_EQ(of({6, 7, 8, 9}, {1, 2, 3, 4, 5}).p, 2.0 / 126);
  EXPECT_DOUBLE_EQ(of({6, 7, 8, 9}, {1, 2, 3, 4, 5}).chance, 1);
  // U = 1 of 9 of three against three: of 20 ways one has U = 0, one 1, and as many 9 and 8.
  EXPECT_DOUBLE_EQ(of({1, 2, 4}, {3, 5, 6}).p, 4.0 / 20);
}

TEST(Superiority, IsUndefinedWhereThereIsNothingToCompare) {
  EXPECT_TRUE(is_undefined(of({}, {1}).chance));
  EXPECT_TRUE(is_undefined(of({1}, {}).p));
  EXPECT_EQ(of({2, 2}, {2}).chance, 0.5);
  EXPECT_TRUE(is_undefined(of({2, 2}, {2}).p));
  EXPECT_TRUE(is_undefined(of({0}, {0}).p));
  // Equal but for rounding.
  EXPECT_EQ(of({1 + 1e-12}, {1}).chance, 0.5);
  EXPECT_EQ(of({1 + 1e-6}, {1}).chance, 1);
}

TEST(Superiority, AgreesWithAllWaysToDealTheLabels) {
  EXPECT_TRUE(rc::check("chance and p are those of all ways to deal the labels", [] {
    const auto n = *rc::gen::inRange<std::size_t>(2, 11);
    const auto values = *rc::gen::container<std::vector<int>>(n, rc::gen::inRange(0, 6));
    const auto labels = *rc::gen::inRange<unsigned>(1, (1U << n) - 1);
    const auto chance_of = [&](unsigned mask) {
      int won = 0, pairs = 0;
      for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
          if ((mask >> i & 1U) == 0 || (mask >> j & 1U) != 0) continue;
          pairs += 2;
          won += values[i] > values[j] ? 2 : values[i] == values[j] ? 1 : 0;
        }
      return std::pair(won, pairs);
    };
    std::vector<double> first, second;
    for (std::size_t i = 0; i < n; ++i)
      ((labels >> i & 1U) != 0 ? first : second).push_back(values[i]);
    const auto [won, pairs] = chance_of(labels);
    int ways = 0, far = 0;
    for (unsigned mask = 0; mask < 1U << n; ++mask) {
      if (__builtin_popcount(mask) != __builtin_popcount(labels)) continue;
      ++ways;
      if (std::abs(2 * chance_of(mask).first - pairs) >= std::abs(2 * won - pairs)) ++far;
    }
    const Superiority ours = of(first, second);
    RC_ASSERT(std::abs(ours.chance - static_cast<double>(won) / pairs) < 1e-12);
    bool equal = true;
    for (const int value : values)
      equal = equal && value == values[0];
    RC_ASSERT((equal ? is_undefined(ours.p) : std::abs(ours.p - static_cast<double>(far) / ways) < 1e-12));
  }));
}

TEST(Superiority, DrawsLotsWhereTheNumbersAreMany) {
  // 16 against 15, of which one: the normal approximation with continuity correction is near.
  std::vector<double> first, second;
  for (int i = 0; i < 31; ++i)
    (i % 2 == 0 ? first : second).push_back(i < 8 ? i : i + (i % 2 == 0 ? 6 : 0));
  double won = 0;
  for (const double a : first)
    for (const double b : second)
      won += a > b ? 1 : a == b ? 0.5 : 0;
  const Superiority drawn = superiority(first, second, 1, 9999);
  EXPECT_DOUBLE_EQ(drawn.chance, won / (16 * 15));
  const double sd = std::sqrt(16.0 * 15 * 32 / 12);  // no ties
  const double z = (std::abs(won - 120) - 0.5) / sd;
  EXPECT_NEAR(drawn.p, std::erfc(z / std::sqrt(2.0)), 0.02);
  EXPECT_EQ(superiority(first, second, 1, 9999).p, drawn.p);
}

}  // namespace
}  // namespace samenspel
