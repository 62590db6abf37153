#include "metrics/interplay/circulation.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include "metrics/compensated_sum.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

using Node = std::uint32_t;
using Units = std::int64_t;
constexpr Node kNobody = std::numeric_limits<Node>::max();

/// An amount in whole units, between nodes numbered from 0 on.
struct Arc {
  Node from, to;
  Units amount;
};

/// In units of a power of two of which the total has some 2^60: sums of them are exact, and so is whether what comes in
/// is what goes out.
std::vector<Arc> in_units(std::span<const Amount> amounts, double total) {
  std::vector<std::uint32_t> names;
  names.reserve(2 * amounts.size());
  for (const Amount& amount : amounts) {
    names.push_back(amount.from);
    names.push_back(amount.to);
  }
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  const auto node = [&](std::uint32_t name) {
    return static_cast<Node>(std::ranges::lower_bound(names, name) - names.begin());
  };
  const int scale = 59 - std::ilogb(total);
  std::vector<Arc> arcs;
  arcs.reserve(amounts.size());
  for (const Amount& amount : amounts)
    arcs.push_back({node(amount.from), node(amount.to), std::llround(std::ldexp(amount.amount, scale))});
  return arcs;
}

/// Lists of what belongs to each node, one behind the other.
struct Lists {
  std::vector<std::size_t> first;  // by node, and one more
  std::vector<std::size_t> items;
};

template <typename NodeOf>
Lists lists_by(std::size_t nodes, std::size_t items, NodeOf node_of) {
  Lists lists{std::vector<std::size_t>(nodes + 1, 0), std::vector<std::size_t>(items)};
  for (std::size_t i = 0; i < items; ++i)
    ++lists.first[node_of(i) + 1];
  for (std::size_t v = 0; v < nodes; ++v)
    lists.first[v + 1] += lists.first[v];
  std::vector<std::size_t> next(lists.first.begin(), lists.first.end() - 1);
  for (std::size_t i = 0; i < items; ++i)
    lists.items[next[node_of(i)]++] = i;
  return lists;
}

/// The number of the strongly connected part of each node (Tarjan 1972, doi:10.1137/0201010).
std::vector<Node> strong_parts(std::size_t nodes, const std::vector<Arc>& arcs) {
  const Lists out = lists_by(nodes, arcs.size(), [&](std::size_t i) { return arcs[i].from; });
  std::vector<Node> part(nodes, kNobody), seen(nodes, kNobody), lowest(nodes);
  std::vector<std::size_t> next(out.first.begin(), out.first.end() - 1);
  std::vector<Node> path, open;
  Node count = 0, parts = 0;
  const auto enter = [&](Node v) {
    seen[v] = lowest[v] = count++;
    path.push_back(v);
    open.push_back(v);
  };
  for (Node root = 0; root < nodes; ++root) {
    if (seen[root] != kNobody) continue;
    enter(root);
    while (!path.empty()) {
      const Node v = path.back();
      if (next[v] < out.first[v + 1]) {
        const Node w = arcs[out.items[next[v]++]].to;
        if (seen[w] == kNobody) {
          enter(w);
        } else if (part[w] == kNobody) {
          lowest[v] = std::min(lowest[v], seen[w]);
        }
        continue;
      }
      path.pop_back();
      if (!path.empty()) lowest[path.back()] = std::min(lowest[path.back()], lowest[v]);
      if (lowest[v] != seen[v]) continue;
      Node member = kNobody;
      while (member != v) {
        member = open.back();
        open.pop_back();
        part[member] = parts;
      }
      ++parts;
    }
  }
  return part;
}

/// The cheapest flow from a source through the arcs, each at cost 1, to a sink, which takes all that the source gives.
class CheapestFlow {
 public:
  CheapestFlow(std::size_t nodes, const std::vector<Arc>& arcs)
      : source_(static_cast<Node>(nodes)), sink_(source_ + 1), price_(nodes + 2, 0) {
    std::vector<Units> surplus(nodes, 0);
    std::vector<std::pair<Arc, int>> all;  // with their costs
    for (const Arc& arc : arcs) {
      surplus[arc.from] += arc.amount;
      surplus[arc.to] -= arc.amount;
      all.push_back({arc, 1});
    }
    for (Node v = 0; v < nodes; ++v) {
      if (surplus[v] > 0) all.push_back({{source_, v, surplus[v]}, 0});
      if (surplus[v] < 0) all.push_back({{v, sink_, -surplus[v]}, 0});
    }
    const Lists lists = lists_by(nodes + 2, 2 * all.size(), [&](std::size_t half) {
      const Arc& arc = all[half / 2].first;
      return half % 2 == 0 ? arc.from : arc.to;
    });
    first_ = lists.first;
    halves_.resize(2 * all.size());
    std::vector<std::size_t> place(2 * all.size());
    for (std::size_t i = 0; i < lists.items.size(); ++i)
      place[lists.items[i]] = i;
    for (std::size_t k = 0; k < all.size(); ++k) {
      const auto& [arc, cost] = all[k];
      halves_[place[2 * k]] = {arc.amount, place[2 * k + 1], arc.to, cost};
      halves_[place[2 * k + 1]] = {0, place[2 * k], arc.from, -cost};
    }
  }

  [[nodiscard]] Units cost() {
    Units cost = 0;
    while (raise_prices())
      cost += push_all() * price_[sink_];
    return cost;
  }

 private:
  /// An arc, or the way back along it.
  struct Half {
    Units room;
    std::size_t back;
    Node to;
    int cost;
  };

  /// What a path costs beyond the cheapest one when it takes this half: 0 or more.
  [[nodiscard]] int beyond(Node from, const Half& half) const { return half.cost + price_[from] - price_[half.to]; }

  /// Makes price_ the cost of the cheapest path from the source, as far as the sink. False where no path is left.
  bool raise_prices() {
    check_stop();
    constexpr int far = std::numeric_limits<int>::max();
    std::vector<int> more(price_.size(), far);
    std::vector<std::vector<Node>> at(1, {source_});
    more[source_] = 0;
    int now = 0;
    for (; static_cast<std::size_t>(now) < at.size() && more[sink_] > now; ++now)
      for (std::size_t k = 0; k < at[static_cast<std::size_t>(now)].size(); ++k) {
        const Node v = at[static_cast<std::size_t>(now)][k];
        if (more[v] != now) continue;
        for (std::size_t i = first_[v]; i < first_[v + 1]; ++i) {
          const Half& half = halves_[i];
          if (half.room == 0) continue;
          const int cost = now + beyond(v, half);
          if (cost >= more[half.to]) continue;
          more[half.to] = cost;
          if (at.size() <= static_cast<std::size_t>(cost)) at.resize(static_cast<std::size_t>(cost) + 1);
          at[static_cast<std::size_t>(cost)].push_back(half.to);
        }
      }
    if (more[sink_] == far) return false;
    for (std::size_t v = 0; v < price_.size(); ++v)
      price_[v] += std::min(more[v], more[sink_]);
    return true;
  }

  /// As much as the cheapest paths take, by layers (Dinitz 1970).
  Units push_all() {
    Units pushed = 0;
    while (set_layers()) {
      check_stop();
      next_.assign(first_.begin(), first_.end() - 1);
      while (const Units more = push_one())
        pushed += more;
    }
    return pushed;
  }

  [[nodiscard]] bool cheapest(Node from, const Half& half) const { return half.room > 0 && beyond(from, half) == 0; }

  bool set_layers() {
    layer_.assign(price_.size(), kNobody);
    layer_[source_] = 0;
    std::vector<Node> queue{source_};
    for (std::size_t k = 0; k < queue.size() && layer_[sink_] == kNobody; ++k) {
      const Node v = queue[k];
      for (std::size_t i = first_[v]; i < first_[v + 1]; ++i)
        if (const Half& half = halves_[i]; cheapest(v, half) && layer_[half.to] == kNobody) {
          layer_[half.to] = layer_[v] + 1;
          queue.push_back(half.to);
        }
    }
    return layer_[sink_] != kNobody;
  }

  /// Along one path from layer to layer; 0 where none is left.
  Units push_one() {
    path_.clear();
    Node v = source_;
    while (v != sink_) {
      std::size_t& i = next_[v];
      while (i < first_[v + 1] && !(cheapest(v, halves_[i]) && layer_[halves_[i].to] == layer_[v] + 1))
        ++i;
      if (i < first_[v + 1]) {
        path_.push_back(i);
        v = halves_[i].to;
      } else if (path_.empty()) {
        return 0;
      } else {
        v = halves_[halves_[path_.back()].back].to;
        path_.pop_back();
        ++next_[v];
      }
    }
    Units amount = std::numeric_limits<Units>::max();
    for (const std::size_t i : path_)
      amount = std::min(amount, halves_[i].room);
    for (const std::size_t i : path_) {
      halves_[i].room -= amount;
      halves_[halves_[i].back].room += amount;
    }
    return amount;
  }

  Node source_, sink_;
  std::vector<int> price_;
  std::vector<std::size_t> first_, next_;
  std::vector<Half> halves_;
  std::vector<Node> layer_;
  std::vector<std::size_t> path_;
};

}  // namespace

double circulating_share(std::span<const Amount> amounts) {
  check_stop();
  CompensatedSum sum;
  for (const Amount& amount : amounts)
    sum += amount.amount;
  const double total = sum.value();
  if (!(total > 0) || !std::isfinite(total)) return kUndefined;

  std::vector<Arc> arcs = in_units(amounts, total);
  Units all = 0;
  for (const Arc& arc : arcs)
    all += arc.amount;
  // Nothing goes round between strongly connected parts, so each is a case of its own.
  Node nodes = 0;
  for (const Arc& arc : arcs)
    nodes = std::max({nodes, arc.from + 1, arc.to + 1});
  const std::vector<Node> part = strong_parts(nodes, arcs);
  std::erase_if(arcs, [&](const Arc& arc) { return part[arc.from] != part[arc.to]; });
  std::ranges::stable_sort(arcs, {}, [&](const Arc& arc) { return part[arc.from]; });
  std::vector<Node> number(nodes, kNobody);
  Units round = 0;
  for (std::size_t begin = 0; begin < arcs.size();) {
    std::vector<Arc> one;
    Node members = 0;
    const auto member = [&](Node node) {
      if (number[node] == kNobody) number[node] = members++;
      return number[node];
    };
    const Node of = part[arcs[begin].from];
    for (; begin < arcs.size() && part[arcs[begin].from] == of; ++begin) {
      const Node from = member(arcs[begin].from), to = member(arcs[begin].to);
      one.push_back({from, to, arcs[begin].amount});
      round += arcs[begin].amount;
    }
    round -= CheapestFlow(members, one).cost();
  }
  return static_cast<double>(round) / static_cast<double>(all);
}

}  // namespace samenspel
