#include "metrics/interplay/dealt_labels.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

#include "metrics/undefined.hpp"
#include "support/random.hpp"
#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

/// The values of both groups. With S the sum of the first and T of all, mean(a) − mean(b) = (N S − n_a T) / (n_a n_b):
/// that numerator is all that a way to deal the labels changes, and is whole where the values are.
struct Dealt {
  std::vector<double> values;
  std::size_t first;  ///< how many get the first label
  double total = 0, least = 0;

  [[nodiscard]] double distance(double sum) const {
    return std::abs(static_cast<double>(values.size()) * sum - static_cast<double>(first) * total);
  }
  [[nodiscard]] bool as_far(double sum) const { return distance(sum) >= least; }
};

double in_full(const Dealt& dealt) {
  const std::size_t size = dealt.values.size();
  unsigned ways = 0, far = 0;
  for (unsigned chosen = 0; chosen < 1U << size; ++chosen) {
    if (static_cast<std::size_t>(std::popcount(chosen)) != dealt.first) continue;
    double sum = 0;
    for (std::size_t i = 0; i < size; ++i)
      if ((chosen >> i & 1U) != 0) sum += dealt.values[i];
    ++ways;
    if (dealt.as_far(sum)) ++far;
  }
  return static_cast<double>(far) / ways;
}

/// The sum of those who get the first label: each in turn by the chance of what is still to be dealt.
double drawn_sum(const Dealt& dealt, Random random) {
  double sum = 0;
  std::size_t wanted = dealt.first, left = dealt.values.size();
  for (const double value : dealt.values) {
    if (random.below(left--) >= wanted) continue;
    sum += value;
    if (--wanted == 0) break;
  }
  return sum;
}

double by_lot(const Dealt& dealt, const Dealing& dealing) {
  const auto lots = static_cast<std::size_t>(std::max(dealing.permutations, 0));
  const std::size_t shares =
      std::min(static_cast<std::size_t>(std::max(dealing.threads, 1)), std::max<std::size_t>(lots, 1));
  std::vector<std::size_t> far(shares, 0);
  in_shares(shares, [&](std::size_t share) {
    for (std::size_t lot = share_begin(lots, share, shares); lot < share_begin(lots, share + 1, shares); ++lot) {
      check_stop();
      if (dealt.as_far(drawn_sum(dealt, Random(Random(Random(dealing.seed).next() ^ lot).next())))) ++far[share];
    }
  });
  std::size_t count = 1;
  for (const std::size_t of_share : far)
    count += of_share;
  return static_cast<double>(count) / static_cast<double>(lots + 1);
}

}  // namespace

double dealt_labels_p(std::span<const double> a, std::span<const double> b, const Dealing& dealing) {
  if (a.empty() || b.empty()) return kUndefined;
  Dealt dealt{{a.begin(), a.end()}, a.size()};
  dealt.values.insert(dealt.values.end(), b.begin(), b.end());
  if (const auto [low, high] = std::ranges::minmax(dealt.values); high - low <= dealing.slack) return kUndefined;
  double sum = 0;
  for (std::size_t i = 0; i < dealt.values.size(); ++i) {
    if (i < dealt.first) sum += dealt.values[i];
    dealt.total += dealt.values[i];
  }
  dealt.least = dealt.distance(sum) - dealing.slack * static_cast<double>(a.size()) * static_cast<double>(b.size());
  return dealt.values.size() <= kDealtInFull ? in_full(dealt) : by_lot(dealt, dealing);
}

}  // namespace samenspel
