// How often a sequence of moves changes hands by chance: where the moves of each side keep their number and stand in
// any order, all orders alike. The mean and spread of the number of leaps (Barton & David 1957), its exact
// distribution, and the two-sided p of the leaps of one or more sequences side by side. INTERPLAY.md: sequences. Cost:
// exact where no sequence is longer than kLongestExact and a row has no more than kMostExact moves; any other row by
// lot, a look at each of its moves an arrangement. The same p for any number of threads and of rows. Throws Stopped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace samenspel {

inline constexpr std::uint64_t kLongestExact = 200, kMostExact = 2000;

/// The moves of one initiative, each of one side.
struct LeapSequence {
  std::vector<std::uint32_t> moves;  ///< of each side that made any
  std::uint32_t leaps = 0;           ///< adjacent moves by different sides
  [[nodiscard]] std::uint64_t length() const {
    std::uint64_t all = 0;
    for (const std::uint32_t of_side : moves)
      all += of_side;
    return all;
  }
};

/// The probability of each number of leaps, 0 … k−1. Cost O(k³) at most; for k ≤ 500, beyond which doubles overflow.
[[nodiscard]] std::vector<double> leap_distribution(std::span<const std::uint32_t> moves);

/// Of a row: the sequences side by side.
struct LeapMoments {
  std::uint64_t leaps = 0, steps = 0;  ///< ΣL; Σ(k−1) of sequences of at least one move
  double expected = 0;                 ///< ΣE
  double variance = 0;                 ///< ΣVar; 0 exactly where no order gives another number of leaps
  /// As far from ΣE as ΣL is, or farther: those ΣL* that are ≤ low or ≥ high. Compared as fractions, without rounding.
  std::int64_t low = 0, high = 0;
};
/// `row`: numbers of sequences.
[[nodiscard]] LeapMoments leap_moments(std::span<const LeapSequence> sequences, std::span<const std::uint32_t> row);

struct LeapLots {
  std::uint64_t seed = 1;
  int permutations = 999;  ///< random arrangements of rows that are too large to do exactly
  int threads = 1;
};
/// For each row the share of arrangements with |ΣL* − ΣE| ≥ |ΣL − ΣE|, or (1 + #) / (permutations + 1) by lot; NaN
/// where the variance is 0. The random arrangements of a sequence are drawn once, for all rows that it is in.
[[nodiscard]] std::vector<double> leap_p(std::span<const LeapSequence> sequences,
                                         std::span<const std::vector<std::uint32_t>> rows, LeapLots lots);

/// The smallest p that any arrangement of a row could have: where it is large, p says nothing. NaN where the variance
/// is 0. Cost: that of leap_p for two rows.
[[nodiscard]] double least_leap_p(std::span<const LeapSequence> sequences, std::span<const std::uint32_t> row,
                                  LeapLots lots = {});

}  // namespace samenspel
