#include "metrics/sweeps/paths.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <utility>

#include "metrics/sweeps/large_count.hpp"
#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kStepsBetweenStops = 1024;
/// Above this a number of paths, or 1 through it, is no longer safe in a double.
constexpr double kLargestCount = 1e300;

// Both searches give Brandes' dependency of one source on every actor v, δ(v) = Σ_w σ(v)/σ(w) · (1 + δ(w)) over the
// actors w that follow v on a shortest path, σ the number of shortest paths to an actor; `share` is (1 + δ(w)) / σ(w).
// Each is the arrays of one thread, used again for every source, and the sums over a block of sources.

/// Breadth first. All in passes over whole levels without a branch on what is found: σ of a level gathers from all arcs
/// that come in, since those from the same or a later level still hold 0; and share likewise, on the way back, from
/// all arcs that go out.
class StepSearch {
 public:
  explicit StepSearch(const Graph& graph)
      : graph_(graph), order_(graph.size() + 1), seen_(graph.size(), 0), through_(graph.size()) {
    counts_.resize(graph.size());
  }

  void clear() { std::fill(through_.begin(), through_.end(), 0.0); }
  [[nodiscard]] const std::vector<double>& through() const { return through_; }

  void run(std::uint32_t source) {
    find_levels(source);
    if (count(counts_)) {
      share_out(counts_);
    } else {
      counts_.clear(reached());
      large_counts_.resize(graph_.size());
      count(large_counts_);
      share_out(large_counts_);
      large_counts_.clear(reached());
    }
    counts_.clear(reached());
    for (const std::uint32_t v : reached())
      seen_[v] = 0;
  }

 private:
  template <typename Count>
  struct Counts {
    std::vector<Count> paths, share, level;  // `level`: of the one under way, to be put in its place when it is whole
    void resize(std::size_t n) {
      paths.resize(n);
      share.resize(n);
      level.resize(n);
    }
    void clear(std::span<const std::uint32_t> actors) {
      for (const std::uint32_t v : actors)
        paths[v] = share[v] = Count();
    }
  };

  [[nodiscard]] std::span<const std::uint32_t> reached() const { return {order_.data(), level_begin_.back()}; }

  /// order_, and where in it each level begins; the last entry is the number reached.
  void find_levels(std::uint32_t source) {
    order_[0] = source;
    seen_[source] = 1;
    level_begin_.assign(1, 0);
    std::size_t end = 1;
    for (std::size_t k = 0; k < end;) {
      const std::size_t level_end = end;
      level_begin_.push_back(level_end);
      for (; k < level_end; ++k) {
        if (k % kStepsBetweenStops == 0) check_stop();
        for (const std::uint32_t w : graph_.out(order_[k])) {
          order_[end] = w;
          end += 1U - seen_[w];
          seen_[w] = 1;
        }
      }
    }
  }

  /// Whether all fit in a Count.
  template <typename Count>
  bool count(Counts<Count>& counts) {
    double largest = 1;
    counts.paths[order_[0]] = Count(1.0);
    for (std::size_t level = 1; level + 1 < level_begin_.size(); ++level) {
      const std::size_t begin = level_begin_[level], end = level_begin_[level + 1];
      for (std::size_t k = begin; k < end; ++k) {
        if (k % kStepsBetweenStops == 0) check_stop();
        Count sum{};
        for (const std::uint32_t v : graph_.in(order_[k]))
          sum += counts.paths[v];
        counts.level[k] = sum;
      }
      for (std::size_t k = begin; k < end; ++k) {
        counts.paths[order_[k]] = counts.level[k];
        largest = std::max(largest, static_cast<double>(counts.level[k]));
      }
    }
    return largest < kLargestCount;
  }

  template <typename Count>
  void share_out(Counts<Count>& counts) {
    for (std::size_t level = level_begin_.size() - 1; level-- > 1;) {
      const std::size_t begin = level_begin_[level], end = level_begin_[level + 1];
      for (std::size_t k = begin; k < end; ++k) {
        if (k % kStepsBetweenStops == 0) check_stop();
        const std::uint32_t v = order_[k];
        Count sum{};
        for (const std::uint32_t w : graph_.out(v))
          sum += counts.share[w];
        const auto dependency = static_cast<double>(counts.paths[v] * sum);
        counts.level[k] = Count(1 + dependency) / counts.paths[v];
        through_[v] += dependency;
      }
      for (std::size_t k = begin; k < end; ++k)
        counts.share[order_[k]] = counts.level[k];
    }
  }

  const Graph& graph_;
  std::vector<std::uint32_t> order_;  // one more than there are actors: a place to write what is not kept
  std::vector<std::size_t> level_begin_;
  std::vector<std::uint8_t> seen_;
  std::vector<double> through_;
  Counts<double> counts_;
  Counts<LargeCount> large_counts_;
};

/// Dijkstra's, with lengths that are equal when they differ by rounding only, as 1/3 + 1/6 and 1/2 do.
class LengthSearch {
 public:
  /// `lengths`: of every arc, by its number.
  LengthSearch(const Graph& graph, const std::vector<double>& lengths)
      : graph_(graph),
        lengths_(lengths),
        place_(graph.size(), kUnseen),
        distance_(graph.size()),
        paths_(graph.size()),
        share_(graph.size()),
        through_(graph.size()) {}

  void clear() { std::fill(through_.begin(), through_.end(), 0.0); }
  [[nodiscard]] const std::vector<double>& through() const { return through_; }

  void run(std::uint32_t source) {
    settle(source);
    find_steps();
    if (count(paths_)) {
      share_out(paths_, share_);
    } else {
      large_paths_.resize(graph_.size());
      large_share_.resize(graph_.size());
      count(large_paths_);
      share_out(large_paths_, large_share_);
    }
    for (const std::uint32_t v : order_)
      place_[v] = kUnseen;
  }

 private:
  static constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::uint32_t kWaiting = kUnseen - 1;
  static constexpr double kEqualLengths = 1e-10;

  /// order_ (from near to far), place_ (in that order) and distance_.
  void settle(std::uint32_t source) {
    order_.clear();
    heap_.assign(1, {0.0, source});
    distance_[source] = 0;
    place_[source] = kWaiting;
    while (!heap_.empty()) {
      std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
      const std::uint32_t v = heap_.back().second;
      heap_.pop_back();
      if (place_[v] != kWaiting) continue;
      if (order_.size() % kStepsBetweenStops == 0) check_stop();
      place_[v] = static_cast<std::uint32_t>(order_.size());
      order_.push_back(v);
      std::size_t arc = graph_.first_arc(v);
      for (const std::uint32_t w : graph_.out(v)) {
        const double length = distance_[v] + lengths_[arc++];
        if (place_[w] != kUnseen && (place_[w] != kWaiting || length >= distance_[w])) continue;
        place_[w] = kWaiting;
        distance_[w] = length;
        heap_.emplace_back(length, w);
        std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
      }
    }
  }

  /// The arcs v → w that end a shortest path to w, by the place of v. Of a tie too short to be told from nothing the
  /// place of its ends decides.
  void find_steps() {
    steps_.clear();
    for (const std::uint32_t v : order_) {
      std::size_t arc = graph_.first_arc(v);
      for (const std::uint32_t w : graph_.out(v)) {
        const double length = distance_[v] + lengths_[arc++];
        if (length <= distance_[w] * (1 + kEqualLengths) && place_[w] > place_[v]) steps_.emplace_back(v, w);
      }
    }
  }

  template <typename Count>
  bool count(std::vector<Count>& paths) {
    double largest = 1;
    for (const std::uint32_t v : order_)
      paths[v] = Count();
    paths[order_.front()] = Count(1.0);
    for (const auto& [v, w] : steps_) {
      paths[w] += paths[v];
      largest = std::max(largest, static_cast<double>(paths[w]));
    }
    return largest < kLargestCount;
  }

  template <typename Count>
  void share_out(const std::vector<Count>& paths, std::vector<Count>& share) {
    check_stop();
    std::size_t left = steps_.size();
    for (std::size_t k = order_.size(); k-- > 1;) {
      const std::uint32_t v = order_[k];
      Count sum{};
      for (; left > 0 && steps_[left - 1].first == v; --left)
        sum += share[steps_[left - 1].second];
      const auto dependency = static_cast<double>(paths[v] * sum);
      share[v] = Count(1 + dependency) / paths[v];
      through_[v] += dependency;
    }
  }

  const Graph& graph_;
  const std::vector<double>& lengths_;
  std::vector<std::uint32_t> order_, place_;
  std::vector<double> distance_, paths_, share_, through_;
  std::vector<LargeCount> large_paths_, large_share_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> steps_;
  std::vector<std::pair<double, std::uint32_t>> heap_;
};

/// Σ over all sources. Blocks of sources depend on the number of actors alone.
template <typename MakeSearch>
std::vector<double> dependencies(std::size_t n, int threads, MakeSearch make_search) {
  using Search = decltype(make_search());
  std::vector<double> sum(n, 0.0);
  const std::size_t in_block = std::max<std::size_t>(64, n / 1024);
  in_blocks((n + in_block - 1) / in_block, threads, make_search,
            [&](Search& search, std::size_t block) {
              search.clear();
              const std::size_t end = std::min(n, (block + 1) * in_block);
              for (std::size_t source = block * in_block; source < end; ++source)
                search.run(static_cast<std::uint32_t>(source));
            },
            [&](const Search& search, std::size_t) {
              for (std::size_t i = 0; i < n; ++i)
                sum[i] += search.through()[i];
            });
  return sum;
}

}  // namespace

PathSums sweep_paths(const Graph& graph, bool weighted, int threads) {
  PathSums sums;
  if (weighted && graph.has_weights()) {
    std::vector<double> lengths(graph.arcs());
    for (std::size_t arc = 0; arc < lengths.size(); ++arc)
      lengths[arc] = 1 / graph.weight(arc);
    sums.betweenness = dependencies(graph.size(), threads, [&] { return LengthSearch(graph, lengths); });
  } else {
    sums.betweenness = dependencies(graph.size(), threads, [&] { return StepSearch(graph); });
  }
  if (!graph.directed())
    for (double& value : sums.betweenness)
      value /= 2;
  return sums;
}

}  // namespace samenspel
