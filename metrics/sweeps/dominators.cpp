#include "metrics/sweeps/dominators.hpp"

#include <algorithm>

#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kStepsBetweenStops = 4096;

}  // namespace

Dominators::Dominators(const Graph& graph) : graph_(graph), place_(graph.size()), stamp_(graph.size(), 0) {}

void Dominators::search(std::uint32_t source) {
  ++search_;
  for (auto* column : {&actor_, &parent_, &next_})
    column->clear();
  const auto meet = [&](std::uint32_t actor, std::uint32_t parent) {
    if (actor_.size() % kStepsBetweenStops == 0) check_stop();
    stamp_[actor] = search_;
    place_[actor] = static_cast<std::uint32_t>(actor_.size());
    actor_.push_back(actor);
    parent_.push_back(parent);
    next_.push_back(0);
  };
  // In depth: places are numbers of the order in which actors are met.
  meet(source, 0);
  for (std::uint32_t at = 0;;) {
    const auto targets = graph_.out(actor_[at]);
    std::uint32_t k = next_[at];
    while (k < targets.size() && stamp_[targets[k]] == search_)
      ++k;
    if (k < targets.size()) {
      next_[at] = k + 1;
      meet(targets[k], at);
      at = static_cast<std::uint32_t>(actor_.size()) - 1;
    } else {
      if (at == 0) break;
      at = parent_[at];
    }
  }

  const auto reached = static_cast<std::uint32_t>(actor_.size());
  semi_.resize(reached);
  label_.resize(reached);
  for (std::uint32_t at = 0; at < reached; ++at)
    semi_[at] = label_[at] = at;
  ancestor_ = parent_;
  // semi(w): the first place from which a path leads to w over places behind w only. Backwards, so that those behind w
  // have theirs.
  for (std::uint32_t w = reached; w-- > 1;) {
    if (w % kStepsBetweenStops == 0) check_stop();
    std::uint32_t semi = parent_[w];
    for (const std::uint32_t from : graph_.in(actor_[w])) {
      if (stamp_[from] != search_) continue;
      const std::uint32_t v = place_[from];
      semi = std::min(semi, v <= w ? v : semi_[least_semi(v, w)]);
    }
    semi_[w] = semi;
  }
  // The dominator of w is the nearest common ancestor of its parent and its semi-dominator, in the tree so far.
  dominator_ = parent_;
  for (std::uint32_t w = 1; w < reached; ++w) {
    std::uint32_t v = dominator_[w];
    while (v > semi_[w])
      v = dominator_[v];
    dominator_[w] = v;
  }
}

/// Of the places above `at` in the tree of the search, `at` included, that lie behind `last`: the one whose semi is
/// least. Shortens the way for the next time.
std::uint32_t Dominators::least_semi(std::uint32_t at, std::uint32_t last) {
  trail_.clear();
  std::uint32_t v = at;
  while (ancestor_[v] > last) {
    trail_.push_back(v);
    v = ancestor_[v];
  }
  for (; !trail_.empty(); trail_.pop_back()) {
    const std::uint32_t below = trail_.back(), above = ancestor_[below];
    if (semi_[label_[above]] < semi_[label_[below]]) label_[below] = label_[above];
    ancestor_[below] = ancestor_[v];
  }
  return label_[at];
}

}  // namespace samenspel
