// Whether the numbers of one group are larger than those of another: the chance that one of the first is larger than
// one of the second, ties half (McGraw & Wong 1992, doi:10.1037/0033-2909.111.2.361), and how often chance alone would
// be as far from ½. Numbers within 1e-9 of each other, relatively, are equal. Cost O(n log n) and, for p, at most some
// 300,000 steps up to 30 numbers, beyond O(permutations · n). Throws Stopped.
#pragma once

#include <cstdint>
#include <vector>

namespace samenspel {

struct Superiority {
  double chance;  ///< 0…1; undefined where a group is empty
  /// Two-sided: the share of ways to deal the two labels with a chance as far from ½ or further; undefined as the
  /// chance, and where all numbers are equal. Exact up to 30 numbers, beyond (1 + #)/(B + 1) of B ways drawn by lot
  /// (Phipson & Smyth 2010, doi:10.2202/1544-6115.1585), seeded.
  double p;
};
/// Of numbers ≥ 0.
[[nodiscard]] Superiority superiority(const std::vector<double>& first, const std::vector<double>& second,
                                      std::uint64_t seed, int permutations);

}  // namespace samenspel
