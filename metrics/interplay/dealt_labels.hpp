// Whether two groups differ more than chance would have it: the two-sided permutation p of the difference of their
// means, over the ways to deal the two labels again, as many of each as there are. Up to kDealtInFull values all ways;
// above, (1 + #) / (permutations + 1) ways drawn by lot (Phipson & Smyth 2010, doi:10.2202/1544-6115.1585).
// Cost: a look at each value a way. The same p for any number of threads. Throws Stopped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace samenspel {

inline constexpr std::size_t kDealtInFull = 10;

struct Dealing {
  std::uint64_t seed = 1;  ///< of this comparison
  int permutations = 999;
  int threads = 1;
  /// Differences of means, and values, nearer than this are one: 0 where the values are whole numbers, as doubled
  /// ranks.
  double slack = 1e-9;
};

/// The share of ways with |mean(a*) − mean(b*)| ≥ |mean(a) − mean(b)|. NaN where a group is empty or all values are
/// equal.
[[nodiscard]] double dealt_labels_p(std::span<const double> a, std::span<const double> b, const Dealing& dealing);

}  // namespace samenspel
