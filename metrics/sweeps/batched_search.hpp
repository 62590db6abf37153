// Breadth-first searches from up to eight sources side by side. Whom they meet is kept as a bit a source, numbers of
// paths and dependencies as a double a source: what most costs, finding the neighbours of an actor in memory, is done
// about twice for eight sources instead of eight times. One search object a thread; memory some 200 bytes an actor,
// 350 where pairs are weighed. A search of s actors costs O(s + their arcs); it starts and ends with clean arrays.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "metrics/sweeps/lanes.hpp"
#include "metrics/sweeps/path_graph.hpp"
#include "metrics/sweeps/path_totals.hpp"

namespace samenspel {

/// What a pair weighs by the memberships of its ends: a row for every membership of a source.
struct PairWeights {
  std::vector<std::uint32_t> membership;  ///< of each actor, in the numbers of the searches
  std::vector<std::vector<double>> weight;
};

class BatchedSearch {
 public:
  /// `weights` for cross_betweenness only. `walks`: another than the machine's best, for tests.
  BatchedSearch(const PathGraph& graph, const PathWants& wants, const PairWeights* weights,
                const lanes::Walks& walks = lanes::walks());

  /// Adds what the searches give to `totals`, whose through_arc has lanes::kLanes places to spare; `from` gets a place
  /// a source, of at most lanes::kLanes different ones. False, with nothing done, where there are more paths than a
  /// double counts safely, or where an actor has more arcs than lanes::kLongestList and arcs must be picked.
  [[nodiscard]] bool run(std::span<const std::uint32_t> sources, PathTotals& totals, std::span<FromSource> from);

 private:
  void meet(std::span<const std::uint32_t> sources);
  void meet_next();
  [[nodiscard]] bool count(std::span<const std::uint32_t> sources);
  void share_out(std::span<const std::uint32_t> sources, PathTotals& totals);
  void add_distances(PathTotals& totals, std::span<FromSource> from) const;
  void clean();

  [[nodiscard]] std::size_t levels() const { return level_begin_.size() - 1; }
  [[nodiscard]] std::span<const lanes::Meeting> level(std::size_t distance) const {
    return {meetings_.data() + level_begin_[distance], level_begin_[distance + 1] - level_begin_[distance]};
  }

  const PathGraph& graph_;
  PathWants wants_;
  const PairWeights* weights_;
  const lanes::Walks& walks_;

  std::uint8_t all_lanes_ = 0;
  std::vector<std::uint8_t> seen_, next_, here_;  // by actor, a bit a lane: met before, in the next level, in this one
  std::vector<lanes::Meeting> meetings_;
  std::vector<std::size_t> level_begin_;
  std::size_t arcs_unseen_ = 0;  // of actors whom some lane has not met, at the last look

  lanes::Lines paths_, share_, fresh_;
  std::vector<lanes::Pick> picks_;
  lanes::Lines lane_weights_;
};

}  // namespace samenspel
