#include "metrics/interplay/leap_counts.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include <boost/multiprecision/cpp_int.hpp>

#include "metrics/compensated_sum.hpp"
#include "metrics/undefined.hpp"
#include "support/random.hpp"
#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

using Whole = boost::multiprecision::cpp_int;

/// C(n, k), made from C(n−1, k−1) and C(n−1, k).
class Binomials {
 public:
  explicit Binomials(std::size_t most) : rows_(most + 1) {
    for (std::size_t n = 0; n <= most; ++n) {
      rows_[n].assign(n + 1, 1);
      for (std::size_t k = 1; k < n; ++k)
        rows_[n][k] = rows_[n - 1][k - 1] + rows_[n - 1][k];
    }
  }
  [[nodiscard]] std::span<const double> of(std::size_t n) const { return rows_[n]; }

 private:
  std::vector<std::vector<double>> rows_;
};

/// A sequence of k moves, Σ n_s² of which is `squares`: E = k − squares/k, so that E is whole but for that fraction.
struct Squares {
  std::uint64_t length, squares;
};
Squares squares_of(const LeapSequence& sequence) {
  Squares out{0, 0};
  for (const std::uint64_t of_side : sequence.moves) {
    out.length += of_side;
    out.squares += of_side * of_side;
  }
  return out;
}

/// Whether another order may have another number of leaps: two moves of one side, and another to stand between them.
bool can_vary(const LeapSequence& sequence) {
  return sequence.moves.size() > 1 && std::ranges::any_of(sequence.moves, [](std::uint32_t n) { return n > 1; });
}

double variance_of(const LeapSequence& sequence) {
  if (!can_vary(sequence)) return 0;
  // The terms all but cancel for a long sequence of which one side made nearly every move.
  Whole k = 0, squares = 0, cubes = 0;
  for (const std::uint32_t of_side : sequence.moves) {
    const Whole n = of_side;
    k += n;
    squares += n * n;
    cubes += n * n * n;
  }
  const Whole above = squares * (squares + k * (k + 1)) - 2 * k * cubes - k * k * k, below = k * k * (k - 1);
  return above.convert_to<double>() / below.convert_to<double>();
}

}  // namespace

std::vector<double> leap_distribution(std::span<const std::uint32_t> moves) {
  std::vector<std::uint32_t> sides(moves.begin(), moves.end());
  // The same numbers give the same bits, whatever side comes first; and from the largest on it is least work.
  std::ranges::sort(sides, std::greater());
  std::size_t most = 0;
  for (const std::uint32_t n : sides)
    most += n;
  if (most == 0) return {1};
  const Binomials choose(most);

  // equal[b]: the probability that `placed` moves have b adjacent ones of one side.
  std::vector<double> equal{1};
  std::size_t placed = 0;
  for (const std::size_t n : sides) {
    if (n == 0) continue;
    check_stop();
    std::vector<double> next(placed + n, 0.0);
    const double all = choose.of(placed + n)[n];
    for (std::size_t b = 0; b < equal.size(); ++b) {
      if (equal[b] == 0) continue;
      // The n new ones stand as `blocks` at the placed + 1 places: `split` of them between two of one side.
      const std::size_t others = placed + 1 - b;
      for (std::size_t blocks = 1; blocks <= std::min(n, placed + 1); ++blocks) {
        const double ways = equal[b] * (choose.of(n - 1)[blocks - 1] / all);
        const std::size_t least = blocks > others ? blocks - others : 0;
        for (std::size_t split = least; split <= std::min(b, blocks); ++split)
          next[b - split + n - blocks] += ways * choose.of(b)[split] * choose.of(others)[blocks - split];
      }
    }
    placed += n;
    equal = std::move(next);
  }
  std::ranges::reverse(equal);
  return equal;
}

LeapMoments leap_moments(std::span<const LeapSequence> sequences, std::span<const std::uint32_t> row) {
  LeapMoments out;
  std::map<std::uint64_t, std::uint64_t> squares_by_length;
  CompensatedSum variance;
  std::uint64_t moves = 0;
  for (const std::uint32_t number : row) {
    const LeapSequence& sequence = sequences[number];
    const auto [length, squares] = squares_of(sequence);
    if (length < 2) continue;
    out.leaps += sequence.leaps;
    out.steps += length - 1;
    moves += length;
    squares_by_length[length] += squares;
    variance += variance_of(sequence);
  }
  out.variance = variance.value();

  // 2ΣE = 2 Σ (k − squares/k), all brought under one denominator.
  Whole below = 1;
  for (const auto& [length, squares] : squares_by_length)
    below = lcm(below, Whole(length));
  Whole above = 2 * Whole(moves) * below;
  for (const auto& [length, squares] : squares_by_length)
    above -= 2 * Whole(squares) * (below / length);
  const Whole rest = above % below;
  const auto floor = static_cast<std::int64_t>(above / below), leaps = static_cast<std::int64_t>(out.leaps);
  const std::int64_t ceiling = floor + (rest == 0 ? 0 : 1);
  out.low = std::min(leaps, floor - leaps);
  out.high = std::max(leaps, ceiling - leaps);
  // Such a denominator may be larger than any double.
  const double fraction = static_cast<double>(static_cast<std::uint64_t>((rest << 60) / below)) * 0x1p-60;
  out.expected = (static_cast<double>(floor) + fraction) / 2;
  return out;
}

namespace {

/// The distribution of the sum of two independent numbers.
std::vector<double> convolved(const std::vector<double>& a, const std::vector<double>& b) {
  std::vector<double> out(a.size() + b.size() - 1, 0.0);
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < b.size(); ++j)
      out[i + j] += a[i] * b[j];
  return out;
}

/// The chance of as many as `high` or more, or `low` or fewer; the smallest terms first.
double tails(const std::vector<double>& chances, std::int64_t low, std::int64_t high) {
  double below = 0, above = 0;
  const auto size = static_cast<std::int64_t>(chances.size());
  for (std::int64_t leaps = 0; leaps <= low && leaps < size; ++leaps)
    below += chances[static_cast<std::size_t>(leaps)];
  for (std::int64_t leaps = size - 1; leaps >= high && leaps >= 0; --leaps)
    above += chances[static_cast<std::size_t>(leaps)];
  return std::min(below + above, 1.0);
}

/// A whole number below `bound` > 0, each equally likely, by one multiplication (Lemire 2019, doi:10.1145/3230636).
std::uint32_t under(Random& random, std::uint32_t bound) {
  std::uint64_t product = (random.next() >> 32) * bound;
  if (auto low = static_cast<std::uint32_t>(product); low < bound) {
    const std::uint32_t least = (0U - bound) % bound;
    while (low < least) {
      product = (random.next() >> 32) * bound;
      low = static_cast<std::uint32_t>(product);
    }
  }
  return static_cast<std::uint32_t>(product >> 32);
}

/// Draws the moves out one after another, and counts the leaps between them. Without a branch: a guess at what comes
/// next would be wrong every other time.
std::uint32_t shuffled_leaps(std::span<std::uint32_t> moves, Random random) {
  std::uint32_t leaps = 0, before = 0;
  const auto length = static_cast<std::uint32_t>(moves.size());
  for (std::uint32_t left = length; left > 0; --left) {
    std::uint32_t& place = moves[under(random, left)];
    const std::uint32_t drawn = place;
    place = moves[left - 1];
    leaps += static_cast<std::uint32_t>(drawn != before) & static_cast<std::uint32_t>(left != length);
    before = drawn;
  }
  return leaps;
}

/// The distributions of sequences, made when first asked; those of the same numbers once.
class Distributions {
 public:
  const std::vector<double>& of(const LeapSequence& sequence) {
    std::vector<std::uint32_t> sides = sequence.moves;
    std::ranges::sort(sides);
    auto [known, added] = known_.try_emplace(std::move(sides));
    if (added) known->second = leap_distribution(sequence.moves);
    return known->second;
  }

 private:
  std::map<std::vector<std::uint32_t>, std::vector<double>> known_;
};

struct Row {
  std::size_t number;  ///< in the result
  LeapMoments moments;
};

double exact_p(std::span<const LeapSequence> sequences, std::span<const std::uint32_t> row, const LeapMoments& moments,
               Distributions& distributions) {
  std::vector<double> sum{1};
  std::int64_t certain = 0;
  for (const std::uint32_t number : row) {
    const LeapSequence& sequence = sequences[number];
    if (can_vary(sequence)) {
      sum = convolved(sum, distributions.of(sequence));
    } else {
      certain += sequence.leaps;
    }
  }
  return tails(sum, moments.low - certain, moments.high - certain);
}

/// The p of rows that share their sequences, by the same arrangements for all.
class ByLot {
 public:
  ByLot(std::span<const LeapSequence> sequences, std::span<const std::vector<std::uint32_t>> rows, LeapLots lots)
      : sequences_(sequences), rows_(rows), lots_(lots), rows_of_(sequences.size()) {}

  void add(const Row& row) {
    for (const std::uint32_t number : rows_[row.number])
      rows_of_[number].push_back(static_cast<std::uint32_t>(asked_.size()));
    asked_.push_back(row);
  }

  void draw(std::vector<double>& p) const {
    if (asked_.empty()) return;
    const auto all = static_cast<std::size_t>(std::max(lots_.permutations, 0));
    const std::size_t shares =
        std::min(static_cast<std::size_t>(std::max(lots_.threads, 1)), std::max<std::size_t>(all, 1));
    std::vector<std::vector<std::uint32_t>> extreme(shares);
    in_shares(shares, [&](std::size_t share) {
      extreme[share] = extremes(share_begin(all, share, shares), share_begin(all, share + 1, shares));
    });
    for (std::size_t i = 0; i < asked_.size(); ++i) {
      std::uint64_t count = 1;
      for (const auto& of_share : extreme)
        count += of_share[i];
      p[asked_[i].number] = static_cast<double>(count) / static_cast<double>(all + 1);
    }
  }

 private:
  /// Of each row, how many of the arrangements `begin` to `end` (the first one behind) are as far out as it is.
  [[nodiscard]] std::vector<std::uint32_t> extremes(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kAtOnce = 256;
    std::vector<std::uint32_t> counts(asked_.size(), 0);
    for (; begin < end; begin += kAtOnce) {
      const auto sums = drawn(begin, std::min(begin + kAtOnce, end));
      for (std::size_t i = 0; i < asked_.size(); ++i) {
        const LeapMoments& moments = asked_[i].moments;
        counts[i] += static_cast<std::uint32_t>(std::ranges::count_if(
            sums[i], [&](std::int64_t leaps) { return leaps <= moments.low || leaps >= moments.high; }));
      }
    }
    return counts;
  }

  /// The leaps of each row in each of these arrangements.
  [[nodiscard]] std::vector<std::vector<std::uint32_t>> drawn(std::size_t begin, std::size_t end) const {
    std::vector<std::vector<std::uint32_t>> sums(asked_.size(), std::vector<std::uint32_t>(end - begin, 0));
    std::vector<std::uint32_t> moves, shuffled;
    for (std::uint32_t number = 0; number < sequences_.size(); ++number) {
      if (rows_of_[number].empty()) continue;
      const LeapSequence& sequence = sequences_[number];
      const bool varies = can_vary(sequence);
      moves.clear();
      for (std::uint32_t side = 0; varies && side < sequence.moves.size(); ++side)
        moves.insert(moves.end(), sequence.moves[side], side);
      const std::uint64_t of_sequence = Random(Random(lots_.seed).next() ^ number).next();
      for (std::size_t lot = begin; lot < end; ++lot) {
        check_stop();
        shuffled = moves;
        const std::uint32_t leaps =
            varies ? shuffled_leaps(shuffled, Random(Random(of_sequence ^ lot).next())) : sequence.leaps;
        for (const std::uint32_t row : rows_of_[number])
          sums[row][lot - begin] += leaps;
      }
    }
    return sums;
  }

  std::span<const LeapSequence> sequences_;
  std::span<const std::vector<std::uint32_t>> rows_;
  LeapLots lots_;
  std::vector<Row> asked_;
  std::vector<std::vector<std::uint32_t>> rows_of_;  // by sequence: numbers in asked_
};

}  // namespace

std::vector<double> leap_p(std::span<const LeapSequence> sequences, std::span<const std::vector<std::uint32_t>> rows,
                           LeapLots lots) {
  std::vector<double> p(rows.size(), kUndefined);
  Distributions distributions;
  ByLot by_lot(sequences, rows, lots);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row row{i, leap_moments(sequences, rows[i])};
    if (row.moments.variance == 0) continue;
    std::uint64_t moves = 0, longest = 0;
    for (const std::uint32_t number : rows[i]) {
      const std::uint64_t length = sequences[number].length();
      moves += length;
      longest = std::max(longest, length);
    }
    if (row.moments.low + 1 >= row.moments.high) {
      p[i] = 1;  // every number of leaps is as far out
    } else if (longest <= kLongestExact && moves <= kMostExact) {
      p[i] = exact_p(sequences, rows[i], row.moments, distributions);
    } else {
      by_lot.add(row);
    }
  }
  by_lot.draw(p);
  return p;
}

double least_leap_p(std::span<const LeapSequence> sequences, std::span<const std::uint32_t> row, LeapLots lots) {
  // p falls with the distance from the mean, so it is least where all have their fewest leaps or all their most: the
  // moves of each side in one block, or those of the largest side between all others.
  std::vector<LeapSequence> fewest, most;
  for (const std::uint32_t number : row) {
    LeapSequence sequence = sequences[number];
    const std::uint64_t length = sequence.length();
    if (length == 0) continue;
    sequence.leaps =
        static_cast<std::uint32_t>(std::ranges::count_if(sequence.moves, [](auto n) { return n > 0; }) - 1);
    fewest.push_back(sequence);
    const std::uint64_t others = length - *std::ranges::max_element(sequence.moves);
    sequence.leaps = static_cast<std::uint32_t>(std::min(length - 1, 2 * others));
    most.push_back(std::move(sequence));
  }
  std::vector<std::uint32_t> all(fewest.size());
  std::iota(all.begin(), all.end(), 0U);
  return std::min(leap_p(fewest, {{all}}, lots)[0], leap_p(most, {{all}}, lots)[0]);
}

}  // namespace samenspel
