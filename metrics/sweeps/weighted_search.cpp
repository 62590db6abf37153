#include "metrics/sweeps/weighted_search.hpp"

#include <algorithm>
#include <functional>

#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kStepsBetweenStops = 1024;
constexpr double kEqualLengths = 1e-10;
/// Above this a number of paths, or 1 through it, is no longer safe in a double.
constexpr double kLargestCount = 1e300;

}  // namespace

WeightedSearch::WeightedSearch(const PathGraph& graph, std::span<const double> lengths, const PathWants& wants,
                               const PairWeights* weights)
    : graph_(graph),
      lengths_(lengths),
      wants_(wants),
      weights_(weights),
      place_(graph.size(), kUnseen),
      distance_(graph.size()) {}

void WeightedSearch::run(std::uint32_t source, PathTotals& totals, FromSource& from) {
  settle(source);
  if (wants_.counts()) {
    find_steps();
    if (count(counts_)) {
      share_out(counts_, totals);
    } else {
      static_cast<void>(count(large_counts_));
      share_out(large_counts_, totals);
    }
  }
  if (wants_.distances || wants_.distances_to) add_distances(totals, from);
  for (const std::uint32_t v : order_)
    place_[v] = kUnseen;
}

/// order_ (from near to far), place_ (in that order) and distance_.
void WeightedSearch::settle(std::uint32_t source) {
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
    std::size_t arc = graph_.out.begin[v];
    for (const std::uint32_t w : graph_.out.of(v)) {
      const double distance = distance_[v] + length(arc++);
      if (place_[w] != kUnseen && (place_[w] != kWaiting || distance >= distance_[w])) continue;
      place_[w] = kWaiting;
      distance_[w] = distance;
      heap_.emplace_back(distance, w);
      std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
    }
  }
}

/// steps_, by the place of the actor that they leave from. Of a tie too short to be told from nothing the place of its
/// ends decides.
void WeightedSearch::find_steps() {
  steps_.clear();
  for (const std::uint32_t v : order_) {
    std::size_t arc = graph_.out.begin[v];
    for (const std::uint32_t w : graph_.out.of(v)) {
      const double distance = distance_[v] + length(arc);
      if (distance <= distance_[w] * (1 + kEqualLengths) && place_[w] > place_[v]) steps_.push_back({v, w, arc});
      ++arc;
    }
  }
}

/// Whether all numbers of paths fit in a Count.
template <typename Count>
bool WeightedSearch::count(Counts<Count>& counts) {
  counts.paths.resize(graph_.size());
  counts.share.resize(graph_.size());
  if (wants_.cross_betweenness) counts.cross.resize(graph_.size());
  double largest = 1;
  for (const std::uint32_t v : order_)
    counts.paths[v] = Count();
  counts.paths[order_.front()] = Count(1.0);
  for (const Step& step : steps_) {
    counts.paths[step.to] += counts.paths[step.from];
    largest = std::max(largest, static_cast<double>(counts.paths[step.to]));
  }
  return largest < kLargestCount;
}

/// Brandes' dependency of the source on every actor v, δ(v) = Σ_w σ(v)/σ(w) · (1 + δ(w)) over the actors w that follow
/// v on a shortest path; `share` is (1 + δ(w))/σ(w), `cross` the same with the weight of the pair in the place of 1.
template <typename Count>
void WeightedSearch::share_out(Counts<Count>& counts, PathTotals& totals) const {
  check_stop();
  const std::vector<double>* weights = nullptr;
  if (wants_.cross_betweenness) weights = &weights_->weight[weights_->membership[order_.front()]];
  std::size_t left = steps_.size();
  for (std::size_t k = order_.size(); k-- > 0;) {
    const std::uint32_t v = order_[k];
    Count sum{}, cross{};
    for (; left > 0 && steps_[left - 1].from == v; --left) {
      const Step& step = steps_[left - 1];
      sum += counts.share[step.to];
      if (weights != nullptr) cross += counts.cross[step.to];
      if (wants_.edge_betweenness)
        totals.through_arc[step.arc] += static_cast<double>(counts.paths[v] * counts.share[step.to]);
    }
    if (k == 0) return;
    const auto through = static_cast<double>(counts.paths[v] * sum);
    counts.share[v] = Count(1 + through) / counts.paths[v];
    totals.through[v] += through;
    if (weights == nullptr) continue;
    const auto across = static_cast<double>(counts.paths[v] * cross);
    counts.cross[v] = Count((*weights)[weights_->membership[v]] + across) / counts.paths[v];
    totals.cross[v] += across;
  }
}

void WeightedSearch::add_distances(PathTotals& totals, FromSource& from) const {
  for (std::size_t k = 1; k < order_.size(); ++k) {
    const double distance = distance_[order_[k]];
    from.reached += 1;
    from.distance += distance;
    from.nearness += 1 / distance;
    from.farthest = std::max(from.farthest, distance);
    if (!wants_.distances_to) continue;
    totals.reached_by[order_[k]] += 1;
    totals.distance_to[order_[k]] += distance;
    totals.nearness_to[order_[k]] += 1 / distance;
  }
}

}  // namespace samenspel
