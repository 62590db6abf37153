#include "metrics/interplay/superiority.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <utility>

#include "metrics/undefined.hpp"
#include "support/random.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kExact = 30;

/// In ascending order twice the rank of each number, equal ones sharing the mean of theirs, and whether it is of the
/// first group.
struct Ranked {
  std::vector<std::int64_t> twice;
  std::vector<bool> of_first;
};

Ranked ranked(const std::vector<double>& first, const std::vector<double>& second) {
  std::vector<std::pair<double, bool>> all;
  for (const double value : first)
    all.emplace_back(value, true);
  for (const double value : second)
    all.emplace_back(value, false);
  std::ranges::sort(all);
  Ranked out;
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin;
    while (end < all.size() && all[end].first <= all[begin].first * (1 + 1e-9))
      ++end;
    for (std::size_t i = begin; i < end; ++i) {
      out.twice.push_back(static_cast<std::int64_t>(begin + end + 1));
      out.of_first.push_back(all[i].second);
    }
    begin = end;
  }
  return out;
}

/// The share of the ways to choose `chosen` of the ranks with a sum for which `as_far` holds.
template <typename AsFar>
double exact_share(const std::vector<std::int64_t>& twice, std::size_t chosen, AsFar as_far) {
  std::int64_t most = 0;
  for (std::size_t i = twice.size() - chosen; i < twice.size(); ++i)
    most += twice[i];
  const auto width = static_cast<std::size_t>(most) + 1;
  std::vector<std::uint64_t> ways((chosen + 1) * width, 0);  // by how many are chosen, and their sum
  ways[0] = 1;
  for (std::size_t i = 0; i < twice.size(); ++i) {
    const auto rank = static_cast<std::size_t>(twice[i]);
    for (std::size_t k = std::min(i + 1, chosen); k >= 1; --k)
      for (std::size_t sum = width; sum-- > rank;)
        ways[k * width + sum] += ways[(k - 1) * width + sum - rank];
  }
  std::uint64_t all = 0, far = 0;
  for (std::size_t sum = 0; sum < width; ++sum) {
    const std::uint64_t one = ways[chosen * width + sum];
    all += one;
    if (as_far(static_cast<std::int64_t>(sum))) far += one;
  }
  return static_cast<double>(far) / static_cast<double>(all);
}

template <typename AsFar>
double drawn_share(std::vector<std::int64_t> twice, std::size_t chosen, std::uint64_t seed, int permutations,
                   AsFar as_far) {
  Random random(seed);
  int far = 0;
  for (int b = 0; b < permutations; ++b) {
    check_stop();
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < chosen; ++k) {
      std::swap(twice[k], twice[k + random.below(twice.size() - k)]);
      sum += twice[k];
    }
    if (as_far(sum)) ++far;
  }
  return (1 + static_cast<double>(far)) / (1 + static_cast<double>(permutations));
}

}  // namespace

Superiority superiority(const std::vector<double>& first, const std::vector<double>& second, std::uint64_t seed,
                        int permutations) {
  if (first.empty() || second.empty()) return {kUndefined, kUndefined};
  const Ranked ranks = ranked(first, second);
  // Of the smaller group: the larger one is as far from ½, on the other side.
  const bool of_first = first.size() <= second.size();
  const std::size_t chosen = std::min(first.size(), second.size()), others = ranks.twice.size() - chosen;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < ranks.twice.size(); ++i)
    if (ranks.of_first[i] == of_first) sum += ranks.twice[i];
  // Twice the number of pairs won, ties half: less what the chosen take of each other.
  const auto least = static_cast<std::int64_t>(chosen * (chosen + 1)),
             pairs = static_cast<std::int64_t>(chosen * others);
  const double share = static_cast<double>(sum - least) / static_cast<double>(2 * pairs);
  Superiority out{of_first ? share : 1 - share, kUndefined};
  if (ranks.twice.front() == ranks.twice.back()) return out;
  const std::int64_t ours = std::abs(sum - least - pairs);
  const auto as_far = [&](std::int64_t other) { return std::abs(other - least - pairs) >= ours; };
  out.p = ranks.twice.size() <= kExact ? exact_share(ranks.twice, chosen, as_far)
                                       : drawn_share(ranks.twice, chosen, seed, permutations, as_far);
  return out;
}

}  // namespace samenspel
