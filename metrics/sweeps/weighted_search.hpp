// Dijkstra's search from one source, with lengths that are equal when they differ by rounding only, as 1/3 + 1/6 and
// 1/2 do (1e-10 relative); with lengths of 1 also the search for networks with more shortest paths than a double
// counts. One search object a thread. A search of s actors costs O(s log s + their arcs log s).
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "metrics/sweeps/batched_search.hpp"
#include "metrics/sweeps/large_count.hpp"
#include "metrics/sweeps/path_graph.hpp"
#include "metrics/sweeps/path_totals.hpp"

namespace samenspel {

class WeightedSearch {
 public:
  /// `lengths`: of every arc of graph.out; none: all 1. `weights` for cross_betweenness only.
  WeightedSearch(const PathGraph& graph, std::span<const double> lengths, const PathWants& wants,
                 const PairWeights* weights);

  void run(std::uint32_t source, PathTotals& totals, FromSource& from);

 private:
  static constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::uint32_t kWaiting = kUnseen - 1;

  template <typename Count>
  struct Counts {
    std::vector<Count> paths, share, cross;
  };
  /// An arc that ends a shortest path to its target.
  struct Step {
    std::uint32_t from, to;
    std::size_t arc;
  };

  [[nodiscard]] double length(std::size_t arc) const { return lengths_.empty() ? 1.0 : lengths_[arc]; }
  void settle(std::uint32_t source);
  void find_steps();
  template <typename Count>
  [[nodiscard]] bool count(Counts<Count>& counts);
  template <typename Count>
  void share_out(Counts<Count>& counts, PathTotals& totals) const;
  void add_distances(PathTotals& totals, FromSource& from) const;

  const PathGraph& graph_;
  std::span<const double> lengths_;
  PathWants wants_;
  const PairWeights* weights_;

  std::vector<std::uint32_t> order_, place_;  // settled, from near to far; by actor, its place in that order
  std::vector<double> distance_;
  std::vector<Step> steps_;
  std::vector<std::pair<double, std::uint32_t>> heap_;
  Counts<double> counts_;
  Counts<LargeCount> large_counts_;
};

}  // namespace samenspel
