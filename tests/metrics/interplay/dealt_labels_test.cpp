#include "metrics/interplay/dealt_labels.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "support/random.hpp"
#include "support/stop.hpp"

namespace samenspel {
namespace {

double p_of(const std::vector<double>& a, const std::vector<double>& b, const Dealing& dealing = {}) {
  return dealt_labels_p(a, b, dealing);
}

TEST(DealtLabels, AreCountedInFullByHand) {
  // Three ways to give one of −2/3, −3/5, 1/3 the second label: differences of means 29/30, −8/15, −13/30.
  EXPECT_DOUBLE_EQ(p_of({-2.0 / 3, -3.0 / 5}, {1.0 / 3}), 1.0 / 3);
  // Of the ten ways to choose two of five, those two and 1 with 2 are as far out.
  EXPECT_DOUBLE_EQ(p_of({-2.0 / 3, -3.0 / 5, 0}, {1.0 / 3, 1.0 / 3}), 2.0 / 10);
  EXPECT_DOUBLE_EQ(p_of({1}, {2}), 1);
  EXPECT_DOUBLE_EQ(p_of({1, 2}, {3, 4}), 2.0 / 6);
}

TEST(DealtLabels, AreUndefinedWithoutAGroupOrADifference) {
  EXPECT_TRUE(std::isnan(p_of({}, {1, 2})));
  EXPECT_TRUE(std::isnan(p_of({1, 2}, {})));
  EXPECT_TRUE(std::isnan(p_of({0.25, 0.25}, {0.25})));
  EXPECT_TRUE(std::isnan(p_of({0.1 + 0.2}, {0.3})));  // rounding is no difference
}

TEST(DealtLabels, TakeWhatRoundingPartsForEqual) {
  // 0.1 + 0.2 and 0.3 are one: of {0.3, 0.3, 1} the ways differ by 0.7, 0.35, 0.35; of {0.3, 0.3, 0} by 0.15, 0.15,
  // 0.3.
  EXPECT_DOUBLE_EQ(p_of({0.1 + 0.2, 0.3}, {1}), 1.0 / 3);
  EXPECT_DOUBLE_EQ(p_of({0.3}, {0.1 + 0.2, 0}), 1);
}

/// All ways by recursion, in twelfths.
void deal(const std::vector<int>& values, std::size_t next, std::size_t wanted, std::int64_t sum, std::int64_t least,
          std::int64_t total, std::int64_t first, std::int64_t& far, std::int64_t& ways) {
  if (next == values.size()) {
    if (wanted > 0) return;
    ++ways;
    if (std::abs(static_cast<std::int64_t>(values.size()) * sum - first * total) >= least) ++far;
    return;
  }
  deal(values, next + 1, wanted, sum, least, total, first, far, ways);
  if (wanted > 0) deal(values, next + 1, wanted - 1, sum + values[next], least, total, first, far, ways);
}

double slow_p(const std::vector<int>& values, std::size_t first) {
  const auto size = static_cast<std::int64_t>(values.size()), chosen = static_cast<std::int64_t>(first);
  const std::int64_t total = std::accumulate(values.begin(), values.end(), std::int64_t{0});
  const std::int64_t ours =
      std::accumulate(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(first), std::int64_t{0});
  std::int64_t far = 0, ways = 0;
  deal(values, 0, first, 0, std::abs(size * ours - chosen * total), total, chosen, far, ways);
  return static_cast<double>(far) / static_cast<double>(ways);
}

TEST(DealtLabels, AgreeWithAllWaysInWholeNumbers) {
  EXPECT_TRUE(rc::check("p is the share of ways as far out", [] {
    const auto values = *rc::gen::suchThat(
        rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(2, 11), rc::gen::inRange(-12, 13)),
        [](const std::vector<int>& all) {
          return std::ranges::count(all, all[0]) < static_cast<std::ptrdiff_t>(all.size());
        });
    const auto first = *rc::gen::inRange<std::size_t>(1, values.size());
    std::vector<double> twelfths;
    for (const int value : values)
      twelfths.push_back(value / 12.0);
    const std::vector<double> a(twelfths.begin(), twelfths.begin() + static_cast<std::ptrdiff_t>(first)),
        b(twelfths.begin() + static_cast<std::ptrdiff_t>(first), twelfths.end());
    RC_ASSERT(std::abs(p_of(a, b) - slow_p(values, first)) < 1e-12);
  }));
}

TEST(DealtLabels, AreDrawnByLotForMoreThanTen) {
  Random random(5);
  for (const std::size_t first : {3U, 8U, 13U}) {
    std::vector<int> values;
    for (std::size_t i = 0; i < 16; ++i)
      values.push_back(static_cast<int>(random.below(9)) + (i < first ? 2 : 0));
    const std::vector<double> all(values.begin(), values.end());
    const std::vector<double> a(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(first)),
        b(all.begin() + static_cast<std::ptrdiff_t>(first), all.end());
    const double exact = slow_p(values, first), lot = p_of(a, b, {4, 9999, 2, 0});
    EXPECT_NEAR(lot, exact, 4 * std::sqrt(exact * (1 - exact) / 9999) + 2.0 / 9999);
  }
}

TEST(DealtLabels, AreTheSameForAnyNumberOfThreadsAndNeverZero) {
  const std::vector<double> a(20, 0.0), b(20, 1.0);
  EXPECT_DOUBLE_EQ(p_of(a, b, {1, 99, 1}), 1.0 / 100);
  const std::vector<double> c = {1, 2, 3, 4, 5, 9}, d = {3, 4, 5, 6, 7, 8, 2};
  EXPECT_EQ(p_of(c, d, {9, 777, 1}), p_of(c, d, {9, 777, 4}));
}

TEST(DealtLabels, EndWhenAStopIsAsked) {
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(p_of(std::vector<double>(20, 0.0), std::vector<double>(20, 1.0))), Stopped);
  stop_requested = false;
}

}  // namespace
}  // namespace samenspel
