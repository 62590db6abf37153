#include "metrics/brokerage.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

double share_in(std::span<const Share> sectors, SectorIndex sector) {
  for (const Share& share : sectors)
    if (share.sector == sector) return share.share;
  return 0;
}

/// Those around one actor v that can be an end of a two-path through it, by membership number.
class Around {
 public:
  Around(const Actors& actors, const Graph& graph)
      : actors_(actors),
        graph_(graph),
        leaves_to_(actors.size(), kNone),
        out_count_(actors.memberships().size(), 0),
        closed_(actors.memberships().size(), 0) {}

  /// Calls use(A, C, open) for every pair of memberships with `open` > 0 open two-paths a → v → c.
  template <typename Use>
  void open_two_paths(ActorIndex v, Use use) {
    in_.clear();
    out_.clear();
    out_numbers_.clear();
    for (const ActorIndex a : graph_.in(v))
      if (!actors_.sectors(a).empty()) in_.push_back(a);
    for (const ActorIndex c : graph_.out(v)) {
      if (actors_.sectors(c).empty()) continue;
      out_.push_back(c);
      leaves_to_[c] = v;
      const std::uint32_t number = actors_.membership(c);
      if (out_count_[number]++ == 0) out_numbers_.push_back(number);
    }
    std::sort(in_.begin(), in_.end(), [&](ActorIndex a, ActorIndex b) {
      const std::uint32_t x = actors_.membership(a), y = actors_.membership(b);
      return x != y ? x < y : a < b;
    });

    // All pairs of a membership in and one out, less those of one actor with itself, less the closed ones: whole
    // numbers, so that nothing is left where nothing is.
    for (std::size_t begin = 0, end = 0; begin < in_.size(); begin = end) {
      const std::uint32_t from = actors_.membership(in_[begin]);
      std::int64_t itself = 0;
      for (end = begin; end < in_.size() && actors_.membership(in_[end]) == from; ++end) {
        if (leaves_to_[in_[end]] == v) ++itself;
        count_closed(in_[end], v);
      }
      for (const std::uint32_t to : out_numbers_) {
        const auto group = static_cast<std::int64_t>(end - begin);
        const std::int64_t open = group * out_count_[to] - (from == to ? itself : 0) - closed_[to];
        if (open > 0) use(from, to, open);
        closed_[to] = 0;
      }
      rest(out_numbers_.size());
    }
    for (const std::uint32_t number : out_numbers_)
      out_count_[number] = 0;
  }

 private:
  /// The c with a → c and v → c: walks the shorter of the two lists, and looks up in a hub's.
  void count_closed(ActorIndex a, ActorIndex v) {
    const auto targets = graph_.out(a);
    if (targets.size() <= out_.size() * static_cast<std::size_t>(std::bit_width(targets.size()))) {
      for (const ActorIndex c : targets)
        if (leaves_to_[c] == v) ++closed_[actors_.membership(c)];
      rest(targets.size());
    } else {
      for (const ActorIndex c : out_)
        if (graph_.has_arc(a, c)) ++closed_[actors_.membership(c)];
      rest(out_.size());
    }
  }
  void rest(std::size_t steps) {
    steps_ += steps + 1;
    if (steps_ < 100'000) return;
    steps_ = 0;
    check_stop();
  }

  const Actors& actors_;
  const Graph& graph_;
  std::vector<ActorIndex> in_, out_;
  std::vector<ActorIndex> leaves_to_;       // the last v with an arc to this actor
  std::vector<std::int64_t> out_count_;     // by membership number
  std::vector<std::uint32_t> out_numbers_;  // those with a count
  std::vector<std::int64_t> closed_;        // by membership number
  std::size_t steps_ = 0;
};

}  // namespace

Roles roles_of(std::span<const Share> x, std::span<const Share> y, std::span<const Share> z) {
  Roles roles{0, 0, 0, 0, 0};
  for (const Share& end : x) {
    const double there = share_in(z, end.sector), middle = share_in(y, end.sector);
    roles.coordinator += end.share * middle * there;
    roles.itinerant += end.share * there * (1 - middle);
    roles.representative += end.share * middle * (1 - there);
  }
  for (const Share& end : z)
    roles.gatekeeper += (1 - share_in(x, end.sector)) * share_in(y, end.sector) * end.share;
  roles.liaison = rest_of_one(roles.coordinator + roles.itinerant + roles.gatekeeper + roles.representative);
  return roles;
}

ClosedTwoPaths closed_two_paths(const Actors& actors, const Graph& graph) {
  const auto known = [&](ActorIndex i) { return !actors.sectors(i).empty(); };
  ClosedTwoPaths closed{{0}, {}};
  closed.begin.reserve(graph.size() + 1);
  std::vector<ActorIndex> leads_to(graph.size(), kNone);  // the last v with an arc to this actor
  std::size_t steps = 0;
  for (ActorIndex v = 0; v < graph.size(); ++v) {
    if (known(v)) {
      for (const ActorIndex c : graph.out(v))
        if (known(c)) leads_to[c] = v;
      for (const ActorIndex a : graph.in(v)) {
        if (!known(a)) continue;
        const auto targets = graph.out(a);
        for (const ActorIndex c : targets)
          if (leads_to[c] == v) closed.ends.push_back({a, c});
        steps += targets.size();
        if (steps < 100'000) continue;
        steps = 0;
        check_stop();
      }
    }
    closed.begin.push_back(closed.ends.size());
  }
  return closed;
}

std::vector<std::uint64_t> open_two_paths(const Actors& actors, const Graph& graph, const ClosedTwoPaths& closed) {
  std::vector<std::uint64_t> open(graph.size(), 0);
  for (ActorIndex v = 0; v < graph.size(); ++v) {
    if (v % 1024 == 0) check_stop();
    if (actors.sectors(v).empty()) continue;
    std::uint64_t in = 0, out = 0, mutual = 0;
    for (const ActorIndex c : graph.out(v))
      out += actors.sectors(c).empty() ? 0U : 1U;
    // Both lists are in rising order.
    auto to = graph.out(v).begin();
    for (const ActorIndex a : graph.in(v)) {
      if (actors.sectors(a).empty()) continue;
      ++in;
      while (to != graph.out(v).end() && *to < a)
        ++to;
      mutual += to != graph.out(v).end() && *to == a ? 1U : 0U;
    }
    open[v] = in * out - mutual - closed.around(v).size();
  }
  return open;
}

Brokerage brokerage(const Actors& actors, const Graph& graph) {
  const std::vector<double> none(graph.size(), kUndefined);
  Brokerage points{none, none, none, none, none, none};
  Around around(actors, graph);
  const auto& memberships = actors.memberships();
  for (ActorIndex v = 0; v < graph.size(); ++v) {
    if (v % 1024 == 0) check_stop();
    const auto own = actors.sectors(v);
    if (own.empty()) continue;
    Roles sum{0, 0, 0, 0, 0};
    std::int64_t total = 0;
    around.open_two_paths(v, [&](std::uint32_t from, std::uint32_t to, std::int64_t open) {
      const Roles roles = roles_of(memberships[from], own, memberships[to]);
      const auto times = static_cast<double>(open);
      sum.coordinator += times * roles.coordinator;
      sum.itinerant += times * roles.itinerant;
      sum.gatekeeper += times * roles.gatekeeper;
      sum.representative += times * roles.representative;
      sum.liaison += times * roles.liaison;
      total += open;
    });
    points.coordinator[v] = sum.coordinator;
    points.itinerant[v] = sum.itinerant;
    points.gatekeeper[v] = sum.gatekeeper;
    points.representative[v] = sum.representative;
    points.liaison[v] = sum.liaison;
    points.total[v] = static_cast<double>(total);
  }
  return points;
}

}  // namespace samenspel
