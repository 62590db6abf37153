#include "metrics/sweeps/batched_search.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>

#include "support/stop.hpp"

namespace samenspel {

using lanes::kLanes;
using lanes::Meeting;

namespace {

constexpr std::size_t kStepsBetweenStops = 4096;
/// Above this a number of paths, or 1 through it, is no longer safe in a double.
constexpr double kLargestCount = 1e300;
/// A level is found by a look at every actor where its arcs are at least this part of the actors.
constexpr std::size_t kFewArcs = 8;

std::size_t lines_of(const PathGraph& graph, const PathWants& wants) {
  return wants.counts() ? graph.size() + 1 : 0;
}

std::size_t picks_of(const PathGraph& graph, const PathWants& wants) {
  if (!wants.cross_betweenness && !wants.edge_betweenness) return 0;
  std::size_t most = 0;
  for (std::size_t i = 0; i < graph.size(); ++i)
    most = std::max(most, graph.out.begin[i + 1] - graph.out.begin[i]);
  return lanes::room_for_picks(most);
}

}  // namespace

BatchedSearch::BatchedSearch(const PathGraph& graph, const PathWants& wants, const PairWeights* weights,
                             const lanes::Walks& walks)
    : graph_(graph),
      wants_(wants),
      weights_(weights),
      walks_(walks),
      seen_(graph.size()),
      next_(graph.size()),
      here_(graph.size()),
      paths_(lines_of(graph, wants)),
      share_(lines_of(graph, wants) * (wants.cross_betweenness ? 2 : 1)),
      fresh_(lines_of(graph, wants)),
      picks_(picks_of(graph, wants)),
      lane_weights_(wants.cross_betweenness ? weights->weight.size() : 0) {}

bool BatchedSearch::run(std::span<const std::uint32_t> sources, PathTotals& totals, std::span<FromSource> from) {
  if (picks_.size() > lanes::room_for_picks(lanes::kLongestList)) return false;
  meet(sources);
  const bool counted = !wants_.counts() || count(sources);
  if (counted) {
    if (wants_.counts()) share_out(sources, totals);
    if (wants_.distances || wants_.distances_to) add_distances(totals, from);
  }
  clean();
  return counted;
}

/// meetings_, from near to far, and where in them each distance begins; the last entry of level_begin_ is their number.
void BatchedSearch::meet(std::span<const std::uint32_t> sources) {
  meetings_.clear();
  level_begin_.assign(1, 0);
  all_lanes_ = static_cast<std::uint8_t>((1U << sources.size()) - 1);
  arcs_unseen_ = graph_.out.ends.size();
  for (std::size_t lane = 0; lane < sources.size(); ++lane) {
    seen_[sources[lane]] = static_cast<std::uint8_t>(1U << lane);
    meetings_.push_back({sources[lane], 1U << lane});
  }
  level_begin_.push_back(meetings_.size());
  while (level_begin_.back() > level_begin_[levels() - 1])
    meet_next();
  level_begin_.pop_back();
}

/// The level behind the last. Three ways to the same: through its arcs, one actor at a time, where they are few; or a
/// mark on every end of an arc, and then a look at every actor; or, where less is left unseen than was just met, the
/// unseen look whether somebody whom they can be reached from is in the last level.
void BatchedSearch::meet_next() {
  check_stop();
  const std::size_t begin = level_begin_[levels() - 1], end = level_begin_.back();
  std::size_t arcs = 0;
  for (std::size_t k = begin; k < end; ++k)
    arcs += graph_.out.begin[meetings_[k].actor + 1] - graph_.out.begin[meetings_[k].actor];

  if (arcs * kFewArcs < graph_.size()) {
    for (std::size_t k = begin; k < end; ++k) {
      const auto [u, met] = meetings_[k];
      for (const std::uint32_t v : graph_.out.of(u)) {
        const auto fresh = static_cast<std::uint8_t>(met & ~unsigned{seen_[v]});
        if (fresh == 0) continue;
        if (next_[v] == 0) meetings_.push_back({v, 0});
        next_[v] |= fresh;
      }
    }
    for (std::size_t k = end; k < meetings_.size(); ++k) {
      Meeting& meeting = meetings_[k];
      meeting.lanes = next_[meeting.actor];
      seen_[meeting.actor] |= next_[meeting.actor];
      next_[meeting.actor] = 0;
    }
    level_begin_.push_back(meetings_.size());
    return;
  }

  meetings_.resize(end + graph_.size());
  Meeting* found = meetings_.data() + end;
  const auto size = static_cast<std::uint32_t>(graph_.size());
  const auto& in_begin = graph_.in().begin;
  std::size_t unseen = 0;
  const auto take = [&](std::uint32_t v, unsigned fresh) {
    seen_[v] = static_cast<std::uint8_t>(seen_[v] | fresh);
    *found = {v, fresh};
    found += fresh != 0 ? 1 : 0;
    unseen += seen_[v] != all_lanes_ ? in_begin[v + 1] - in_begin[v] : 0;
  };
  if (arcs_unseen_ < arcs) {
    for (std::size_t k = begin; k < end; ++k)
      here_[meetings_[k].actor] = static_cast<std::uint8_t>(meetings_[k].lanes);
    for (std::uint32_t v = 0; v < size; ++v) {
      if (v % kStepsBetweenStops == 0) check_stop();
      if (seen_[v] == all_lanes_) continue;
      unsigned near = 0;
      for (const std::uint32_t u : graph_.in().of(v))
        near |= here_[u];
      take(v, near & ~unsigned{seen_[v]});
    }
    for (std::size_t k = begin; k < end; ++k)
      here_[meetings_[k].actor] = 0;
  } else {
    for (std::size_t k = begin; k < end; ++k) {
      if (k % kStepsBetweenStops == 0) check_stop();
      const auto [u, met] = meetings_[k];
      for (const std::uint32_t v : graph_.out.of(u))
        next_[v] = static_cast<std::uint8_t>(next_[v] | met);
    }
    for (std::uint32_t v = 0; v < size; ++v) {
      const unsigned fresh = next_[v] & ~unsigned{seen_[v]};
      next_[v] = 0;
      take(v, fresh);
    }
  }
  arcs_unseen_ = unseen;
  meetings_.resize(static_cast<std::size_t>(found - meetings_.data()));
  level_begin_.push_back(meetings_.size());
}

/// Whether all numbers of paths are safe in a double.
bool BatchedSearch::count(std::span<const std::uint32_t> sources) {
  for (std::size_t lane = 0; lane < sources.size(); ++lane)
    paths_.data()[sources[lane]].lane[lane] = 1;
  double largest = 1;
  for (std::size_t d = 1; d < levels(); ++d)
    largest = std::max(largest, walks_.count(graph_.in(), level(d), paths_.data(), fresh_.data()));
  return largest < kLargestCount;
}

void BatchedSearch::share_out(std::span<const std::uint32_t> sources, PathTotals& totals) {
  lanes::WayBack way{paths_.data(), share_.data(), fresh_.data(), totals.through.data()};
  if (wants_.cross_betweenness) {
    way.cross = totals.cross.data();
    way.membership = weights_->membership.data();
    way.weights = lane_weights_.data();
    for (std::size_t lane = 0; lane < sources.size(); ++lane) {
      const auto& weights = weights_->weight[weights_->membership[sources[lane]]];
      for (std::size_t m = 0; m < weights.size(); ++m)
        lane_weights_.data()[m].lane[lane] = weights[m];
    }
  }
  if (wants_.edge_betweenness) way.through_arc = totals.through_arc.data();
  const auto share = walks_.share[wants_.cross_betweenness ? 1 : 0][wants_.edge_betweenness ? 1 : 0];
  way.next = next_.data();
  way.picks = picks_.data();
  const bool picked = wants_.cross_betweenness || wants_.edge_betweenness;
  for (std::size_t d = levels(); d-- > 0;) {
    if (d == 0 && !wants_.edge_betweenness) break;
    if (d == 0) way.through = nullptr;
    const std::span<const Meeting> behind = picked && d + 1 < levels() ? level(d + 1) : std::span<const Meeting>{};
    for (const Meeting& meeting : behind)
      next_[meeting.actor] = static_cast<std::uint8_t>(meeting.lanes);
    share(graph_.out, level(d), way);
    for (const Meeting& meeting : behind)
      next_[meeting.actor] = 0;
  }
}

void BatchedSearch::add_distances(PathTotals& totals, std::span<FromSource> from) const {
  for (std::size_t d = 1; d < levels(); ++d) {
    const auto distance = static_cast<double>(d);
    std::uint64_t met[kLanes] = {};
    // One byte a lane, put together in a word: emptied before a byte runs over.
    std::uint64_t word = 0;
    std::size_t words = 0;
    const auto empty = [&] {
      for (std::size_t lane = 0; lane < kLanes; ++lane)
        met[lane] += word >> (8 * lane) & 0xFF;
      word = words = 0;
    };
    for (const Meeting& meeting : level(d)) {
      // Bit l of eight to byte l: copies of the byte, one bit kept in each, made 1.
      const std::uint64_t bits = meeting.lanes * 0x0101010101010101U & 0x8040201008040201U;
      word += ((bits + 0x7F7F7F7F7F7F7F7FU) | bits) >> 7 & 0x0101010101010101U;
      if (++words == 255) empty();
    }
    empty();
    for (std::size_t lane = 0; lane < from.size(); ++lane) {
      const auto count = static_cast<double>(met[lane]);
      from[lane].reached += count;
      from[lane].distance += distance * count;
      from[lane].nearness += count / distance;
      if (count > 0) from[lane].farthest = distance;
    }
    if (!wants_.distances_to) continue;
    for (const Meeting& meeting : level(d)) {
      const auto count = static_cast<double>(std::popcount(meeting.lanes));
      totals.reached_by[meeting.actor] += count;
      totals.distance_to[meeting.actor] += distance * count;
      totals.nearness_to[meeting.actor] += count / distance;
    }
  }
}

void BatchedSearch::clean() {
  const std::size_t lines = wants_.cross_betweenness ? 2 : 1;
  if (meetings_.size() > graph_.size() / 2) {
    std::ranges::fill(seen_, std::uint8_t{0});
    if (!wants_.counts()) return;
    std::fill_n(paths_.data(), graph_.size(), lanes::Line{});
    std::fill_n(share_.data(), graph_.size() * lines, lanes::Line{});
    return;
  }
  for (const Meeting& meeting : meetings_) {
    seen_[meeting.actor] = 0;
    if (!wants_.counts()) continue;
    paths_.data()[meeting.actor] = {};
    std::fill_n(share_.data() + meeting.actor * lines, lines, lanes::Line{});
  }
}

}  // namespace samenspel
