#include "metrics/interplay/leap_counts.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <boost/multiprecision/cpp_int.hpp>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "support/random.hpp"
#include "support/stop.hpp"
#include "tests/metrics/interplay/slow_reading.hpp"

namespace samenspel {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;
using Counts = std::vector<std::uint32_t>;

cpp_int binomial(std::uint32_t n, std::uint32_t k) {
  if (k > n) return 0;
  cpp_int out = 1;
  for (std::uint32_t i = 1; i <= k; ++i)
    out = out * (n - k + i) / i;
  return out;
}

/// In whole numbers, with minus signs: of J blocks in all c_J = J!·[x^J] Π_s Σ_j C(n_s − 1, j − 1) x^j / j!, and with l
/// equal neighbours Σ_m (−1)^(m − l) C(m, l) c_(k − m) arrangements.
std::vector<cpp_int> arrangements(const Counts& moves) {
  std::vector<cpp_rational> product{1};
  std::uint32_t k = 0;
  for (const std::uint32_t n : moves) {
    k += n;
    std::vector<cpp_rational> next(product.size() + n, 0);
    cpp_int factorial = 1;
    for (std::uint32_t j = 1; j <= n; ++j) {
      factorial *= j;
      for (std::size_t i = 0; i < product.size(); ++i)
        next[i + j] += product[i] * cpp_rational(binomial(n - 1, j - 1), factorial);
    }
    product = next;
  }
  std::vector<cpp_int> blocks;
  cpp_int factorial = 1;
  for (std::uint32_t j = 0; j <= k; ++j) {
    if (j > 0) factorial *= j;
    blocks.push_back(numerator(cpp_rational(product[j] * factorial)));
  }
  std::vector<cpp_int> by_leaps(k);
  for (std::uint32_t l = 0; l < k; ++l)
    for (std::uint32_t m = l; m < k; ++m)
      by_leaps[k - 1 - l] += ((m - l) % 2 == 0 ? 1 : -1) * binomial(m, l) * blocks[k - m];
  return by_leaps;
}

void expect_chances(const Counts& moves, const std::vector<cpp_int>& expected) {
  cpp_int all = 0;
  for (const cpp_int& ways : expected)
    all += ways;
  const std::vector<double> ours = leap_distribution(moves);
  ASSERT_EQ(ours.size(), expected.size());
  for (std::size_t i = 0; i < ours.size(); ++i) {
    const double theirs = cpp_rational(expected[i], all).convert_to<double>();
    EXPECT_NEAR(ours[i], theirs, 1e-12 * theirs) << i << " leaps";
  }
}

TEST(LeapDistribution, IsThatOfAllArrangementsByHand) {
  expect_chances({3, 3}, {0, 2, 4, 8, 4, 2});           // of 20
  expect_chances({2, 2, 1, 1}, {0, 0, 0, 24, 72, 84});  // of 180
  expect_chances({2, 2, 1}, {0, 0, 6, 12, 12});         // of 30
  expect_chances({4, 2}, {0, 2, 4, 6, 3, 0});           // of 15
  expect_chances({2, 2}, {0, 2, 2, 2});
  expect_chances({1, 1, 1}, {0, 0, 6});
  expect_chances({5}, {1, 0, 0, 0, 0});
  EXPECT_EQ(leap_distribution({}), (std::vector<double>{1}));
}

TEST(LeapDistribution, KeepsTwelveDigitsOfLongSequences) {
  for (const Counts& moves : std::initializer_list<Counts>{{53, 53}, {40, 33, 20, 13}, {100, 100}, {199, 1}})
    expect_chances(moves, arrangements(moves));
  // Of two sides with a moves each, 2 C(a − 1, m − 1)² of C(2a, a) have 2m runs, so 2m − 1 leaps.
  const cpp_rational runs(2 * binomial(52, 19) * binomial(52, 19), binomial(106, 53));
  const auto expected = runs.convert_to<double>();
  EXPECT_NEAR(leap_distribution(Counts{53, 53})[39], expected, 1e-12 * expected);
}

TEST(LeapDistribution, IsTheSameWhateverSideComesFirst) {
  EXPECT_EQ(leap_distribution(Counts{7, 3, 5}), leap_distribution(Counts{5, 7, 3}));
}

LeapSequence sequence(Counts moves, std::uint32_t leaps) {
  return {std::move(moves), leaps};
}

double p_of(std::vector<LeapSequence> sequences, LeapLots lots = {}) {
  std::vector<std::uint32_t> row(sequences.size());
  std::iota(row.begin(), row.end(), 0U);
  return leap_p(sequences, {{row}}, lots)[0];
}

TEST(LeapMoments, AddUpOverSequences) {
  // Of (1, 2): E = (9 − 5)/3, Var = [5·(5 + 12) − 6·9 − 27]/(9·2) = 2/9. Of (2, 5): E = (49 − 29)/7, Var =
  // [29·(29 + 56) − 14·133 − 343]/(49·6) = 260/294. One move alone adds nothing.
  const LeapSequence sequences[] = {sequence({1, 2}, 1), sequence({2, 5}, 3), sequence({1}, 0)};
  const std::uint32_t row[] = {0, 1, 2};
  const LeapMoments moments = leap_moments(sequences, row);
  EXPECT_EQ(moments.leaps, 4U);
  EXPECT_EQ(moments.steps, 8U);
  EXPECT_DOUBLE_EQ(moments.expected, 4.0 / 3 + 20.0 / 7);
  EXPECT_DOUBLE_EQ(moments.variance, 2.0 / 9 + 260.0 / 294);
  // 2·88/21 − 4 = 4 8/21: as far as 4 are 4 and less, 5 and more.
  EXPECT_EQ(moments.low, 4);
  EXPECT_EQ(moments.high, 5);
}

TEST(LeapMoments, CompareFractionsThatMakeAWholeExactly) {
  // E of (2, 1) is 3 − 5/3 = 4/3: three of them make 4 exactly, though 4/3 is no double. Leaps of 5 are as far as 3.
  const std::vector<LeapSequence> sequences = {sequence({2, 1}, 2), sequence({1, 2}, 2), sequence({2, 1}, 1)};
  const std::uint32_t row[] = {0, 1, 2};
  const LeapMoments moments = leap_moments(sequences, row);
  EXPECT_EQ(moments.expected, 4.0);
  EXPECT_EQ(moments.low, 3);
  EXPECT_EQ(moments.high, 5);
  // Of 27 arrangements (1, 1 or 2 leaps each) 8, 12, 6, 1 have 3, 4, 5, 6.
  EXPECT_DOUBLE_EQ(p_of(sequences), 15.0 / 27);
}

TEST(LeapMoments, HaveNoVarianceWhereEveryOrderIsAlike) {
  for (const Counts& moves : std::initializer_list<Counts>{{}, {1}, {7}, {1, 1}, {1, 1, 1}}) {
    const LeapSequence sequences[] = {
        sequence(moves, moves.empty() ? 0 : static_cast<std::uint32_t>(moves.size()) - 1)};
    const std::uint32_t row[] = {0};
    EXPECT_EQ(leap_moments(sequences, row).variance, 0);
    EXPECT_TRUE(std::isnan(p_of({sequences[0]})));
  }
}

TEST(LeapMoments, DoNotLoseTheVarianceOfOneMoveAmongAMillion) {
  // One or two leaps: the single move stands at an end with chance 2/k, so Var = 2/k · (1 − 2/k).
  const double k = 1'000'000;
  const LeapSequence sequences[] = {sequence({999'999, 1}, 2)};
  const std::uint32_t row[] = {0};
  const LeapMoments moments = leap_moments(sequences, row);
  EXPECT_NEAR(moments.variance, 2 / k * (1 - 2 / k), 1e-18);
  EXPECT_NEAR(moments.expected, 2 - 2 / k, 1e-15);
}

TEST(LeapP, IsThatOfAllArrangementsByHand) {
  EXPECT_DOUBLE_EQ(p_of({sequence({3, 3}, 5)}), 4.0 / 20);           // 1 and 5 are as far from 3 as 5 is
  EXPECT_DOUBLE_EQ(p_of({sequence({2, 2, 1, 1}, 5)}), 108.0 / 180);  // 3 and 5 are at least 2/3 from 26/6
  EXPECT_DOUBLE_EQ(p_of({sequence({2, 2, 1}, 4)}), 18.0 / 30);       // 2 and 4 from 3.2
  EXPECT_EQ(p_of({sequence({1, 2}, 1)}), 1);
  EXPECT_EQ(p_of({sequence({1, 2}, 1), sequence({2, 5}, 3)}), 1);  // nothing is nearer to 88/21 than 4
  // C G G G G C and C C H H: sums of 2 … 7 leaps 4, 12, 24, 26, 18, 6 of 90; as far from 14/3 as 3 are 2, 3 and 7.
  EXPECT_DOUBLE_EQ(p_of({sequence({2, 4}, 2), sequence({2, 2}, 1)}), 22.0 / 90);
  // What cannot vary shifts nothing: its leaps are certain.
  EXPECT_DOUBLE_EQ(p_of({sequence({3, 3}, 5), sequence({1, 1, 1}, 2), sequence({4}, 0), sequence({}, 0)}), 4.0 / 20);
}

double least_p_of(const std::vector<LeapSequence>& sequences) {
  std::vector<std::uint32_t> row(sequences.size());
  std::iota(row.begin(), row.end(), 0U);
  return least_leap_p(sequences, row);
}

TEST(LeastLeapP, IsThatOfTheArrangementFarthestOut) {
  // Of 4 orders two have one leap and two have two, as far from 1.5. One move among ten has one leap at both ends.
  EXPECT_EQ(least_p_of({sequence({3, 1}, 2)}), 1);
  EXPECT_DOUBLE_EQ(least_p_of({sequence({9, 1}, 1)}), 0.2);
  EXPECT_DOUBLE_EQ(least_p_of({sequence({9, 1}, 2)}), 0.2);
  EXPECT_DOUBLE_EQ(least_p_of({sequence({3, 3}, 3)}), 4.0 / 20);
  EXPECT_DOUBLE_EQ(least_p_of({sequence({2, 2, 1, 1}, 4)}), 24.0 / 180);  // 3 is farther from 26/6 than 5 is
  EXPECT_DOUBLE_EQ(least_p_of({sequence({4, 2}, 4)}), 2.0 / 15);          // 1 from 8/3
  // Sums of 2 … 7 leaps have 4, 12, 24, 26, 18, 6 of 90: 2 is the farthest from 14/3.
  EXPECT_DOUBLE_EQ(least_p_of({sequence({2, 4}, 2), sequence({}, 0), sequence({2, 2}, 1), sequence({1}, 0)}), 4.0 / 90);
}

TEST(LeastLeapP, IsUndefinedWhereEveryOrderIsAlike) {
  EXPECT_TRUE(std::isnan(least_p_of({})));
  EXPECT_TRUE(std::isnan(least_p_of({sequence({5}, 0), sequence({1, 1}, 1)})));
}

TEST(LeapP, AgreesWithAllArrangementsOfSmallSequences) {
  EXPECT_TRUE(rc::check("p is the share of arrangements as far out", [] {
    const auto count = *rc::gen::inRange<std::size_t>(1, 5);
    std::vector<LeapSequence> sequences;
    std::vector<double> ways{1};
    // ΣE = above / below.
    std::int64_t below = 1, above = 0, leaps = 0;
    bool varies = false;
    for (std::size_t i = 0; i < count; ++i) {
      const auto sides =
          *rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(1, 5), rc::gen::inRange(1, 5));
      const std::vector<double> of_sequence = testing::slow_arrangements(sides);
      std::vector<std::uint32_t> possible;
      for (std::uint32_t l = 0; l < of_sequence.size(); ++l)
        if (of_sequence[l] > 0) possible.push_back(l);
      varies = varies || possible.size() > 1;
      const std::uint32_t seen = *rc::gen::elementOf(possible);
      sequences.push_back(sequence({sides.begin(), sides.end()}, seen));
      leaps += seen;
      std::int64_t k = 0, squares = 0;
      for (const int n : sides) {
        k += n;
        squares += n * n;
      }
      above = above * k + (k * k - squares) * below;
      below *= k;
      std::vector<double> next(ways.size() + of_sequence.size() - 1, 0);
      for (std::size_t a = 0; a < ways.size(); ++a)
        for (std::size_t b = 0; b < of_sequence.size(); ++b)
          next[a + b] += ways[a] * of_sequence[b];
      ways = next;
    }
    double all = 0, far = 0, mean = 0, square = 0;
    for (std::size_t l = 0; l < ways.size(); ++l) {
      const auto leaps_here = static_cast<std::int64_t>(l);
      all += ways[l];
      mean += ways[l] * static_cast<double>(l);
      square += ways[l] * static_cast<double>(l * l);
      if (std::abs(leaps_here * below - above) >= std::abs(leaps * below - above)) far += ways[l];
    }
    std::vector<std::uint32_t> row(count);
    std::iota(row.begin(), row.end(), 0U);
    const LeapMoments moments = leap_moments(sequences, row);
    RC_ASSERT(testing::agrees(moments.expected, mean / all));
    RC_ASSERT(testing::agrees(moments.variance, square / all - mean / all * (mean / all)));
    RC_ASSERT(testing::agrees(p_of(sequences), varies ? far / all : std::nan("")));
  }));
}

/// By lot within four standard errors of the exact p.
void expect_near_by_lot(double by_lot, double exact, int permutations) {
  EXPECT_NEAR(by_lot, exact, 4 * std::sqrt(exact * (1 - exact) / permutations) + 2.0 / permutations);
}

/// The chance of at most `low` or at least `high` leaps.
double tails(const std::vector<double>& chances, const LeapMoments& moments) {
  double out = 0;
  for (std::size_t i = 0; i < chances.size(); ++i)
    if (static_cast<std::int64_t>(i) <= moments.low || static_cast<std::int64_t>(i) >= moments.high) out += chances[i];
  return out;
}

TEST(LeapP, IsDrawnByLotForWhatIsLong) {
  const std::uint32_t row[] = {0};
  for (const std::uint32_t leaps : {92U, 100U, 110U, 115U}) {
    const LeapSequence one = sequence({101, 110}, leaps);
    const double exact = tails(leap_distribution(one.moves), leap_moments({&one, 1}, row));
    expect_near_by_lot(p_of({one}, {7, 4999, 2}), exact, 4999);
  }
  const LeapSequence three = sequence({100, 80, 60}, 150);
  const double exact = tails(leap_distribution(three.moves), leap_moments({&three, 1}, row));
  expect_near_by_lot(p_of({three}, {7, 4999, 2}), exact, 4999);
}

TEST(LeapP, IsDrawnByLotForManyMovesTogether) {
  // 21 sequences of a hundred moves: together 21 · 49 … leaps expected, convolved here once more.
  std::vector<LeapSequence> sequences(21, sequence({50, 50}, 52));
  std::vector<std::uint32_t> row(sequences.size());
  std::iota(row.begin(), row.end(), 0U);
  std::vector<double> sum{1};
  const std::vector<double> one = leap_distribution(Counts{50, 50});
  for (std::size_t i = 0; i < sequences.size(); ++i) {
    std::vector<double> next(sum.size() + one.size() - 1, 0);
    for (std::size_t a = 0; a < sum.size(); ++a)
      for (std::size_t b = 0; b < one.size(); ++b)
        next[a + b] += sum[a] * one[b];
    sum = next;
  }
  expect_near_by_lot(p_of(sequences, {3, 9999, 2}), tails(sum, leap_moments(sequences, row)), 9999);
}

TEST(LeapP, IsNeverZeroByLot) {
  EXPECT_DOUBLE_EQ(p_of({sequence({150, 150}, 299)}, {1, 99, 1}), 1.0 / 100);
}

TEST(LeapP, IsTheSameForAnyNumberOfThreadsAndOfRows) {
  const std::vector<LeapSequence> sequences = {sequence({120, 130}, 110), sequence({3, 4}, 5),
                                               sequence({90, 95, 96}, 200), sequence({2, 2}, 1)};
  const std::vector<std::vector<std::uint32_t>> rows = {{0}, {1}, {2}, {3}, {0, 1}, {2, 3}, {0, 1, 2, 3}};
  const std::vector<double> all = leap_p(sequences, rows, {5, 700, 1});
  EXPECT_EQ(leap_p(sequences, rows, {5, 700, 3}), all);
  for (std::size_t i = 0; i < rows.size(); ++i)
    EXPECT_EQ(leap_p(sequences, {{rows[i]}}, {5, 700, 2})[0], all[i]);
  EXPECT_NE(leap_p(sequences, rows, {6, 700, 1}), all);
}

TEST(LeapP, EndsWhenAStopIsAsked) {
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(p_of({sequence({150, 150}, 140)})), Stopped);
  EXPECT_THROW(static_cast<void>(p_of({sequence({15, 15}, 9)})), Stopped);
  stop_requested = false;
}

}  // namespace
}  // namespace samenspel
