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

/// The circulation through these arcs that carries most. Each unit through an arc costs −1; prices of the nodes are
/// refined until no more than ε can be gained on any arc, with ε ever smaller (Goldberg & Tarjan 1990,
/// doi:10.1287/moor.15.3.430; the global update of prices is Goldberg's 1997, doi:10.1006/jagm.1995.0805). Costs are
/// times nodes + 1, so that ε = 1 is exact.
class LargestCirculation {
 public:
  LargestCirculation(std::size_t nodes, const std::vector<Arc>& arcs)
      : scale_(static_cast<Price>(nodes) + 1), price_(nodes, 0), excess_(nodes, 0) {
    const Lists lists = lists_by(nodes, 2 * arcs.size(), [&](std::size_t half) {
      return half % 2 == 0 ? arcs[half / 2].from : arcs[half / 2].to;
    });
    first_ = lists.first;
    std::vector<std::size_t> place(lists.items.size());
    for (std::size_t i = 0; i < place.size(); ++i)
      place[lists.items[i]] = i;
    halves_.resize(place.size());
    for (std::size_t k = 0; k < arcs.size(); ++k) {
      halves_[place[2 * k]] = {arcs[k].amount, -scale_, place[2 * k + 1], arcs[k].to};
      halves_[place[2 * k + 1]] = {0, scale_, place[2 * k], arcs[k].from};
    }
  }

  /// What goes through all arcs together.
  [[nodiscard]] Units carried() {
    for (Price gain = scale_; gain > 1;) {
      gain = std::max<Price>(gain / 16, 1);
      refine(gain);
    }
    Units sum = 0;
    for (const Half& half : halves_)
      if (half.cost > 0) sum += half.room;  // the way back has room for what went there
    return sum;
  }

 private:
  using Price = std::int64_t;
  /// An arc, or the way back along it.
  struct Half {
    Units room;
    Price cost;
    std::size_t back;
    Node to;
  };

  [[nodiscard]] Price reduced(Node from, const Half& half) const { return half.cost + price_[from] - price_[half.to]; }
  void push(Node from, Half& half, Units amount) {
    half.room -= amount;
    halves_[half.back].room += amount;
    excess_[from] -= amount;
    excess_[half.to] += amount;
  }

  /// Makes a circulation on which no arc can gain more than `gain`.
  void refine(Price gain) {
    const auto nodes = static_cast<Node>(price_.size());
    for (Node v = 0; v < nodes; ++v)
      for (std::size_t i = first_[v]; i < first_[v + 1]; ++i)
        if (halves_[i].room > 0 && reduced(v, halves_[i]) < 0) push(v, halves_[i], halves_[i].room);
    next_.assign(first_.begin(), first_.end() - 1);
    update_prices(gain);
    std::vector<Node> active;
    for (Node v = 0; v < nodes; ++v)
      if (excess_[v] > 0) active.push_back(v);
    std::size_t relabelled = 0;
    // First in, first out: those of one round, then those that it made active.
    while (!active.empty()) {
      check_stop();
      std::vector<Node> then;
      for (const Node v : active)
        relabelled += discharge(v, gain, then);
      active = std::move(then);
      if (relabelled > price_.size()) {
        update_prices(gain);
        relabelled = 0;
      }
    }
  }

  /// Sends on all that a node has too much; returns how often its price fell for it.
  std::size_t discharge(Node v, Price gain, std::vector<Node>& active) {
    std::size_t fell = 0;
    while (excess_[v] > 0) {
      if (next_[v] == first_[v + 1]) {
        Price best = std::numeric_limits<Price>::min();
        for (std::size_t i = first_[v]; i < first_[v + 1]; ++i)
          if (halves_[i].room > 0) best = std::max(best, price_[halves_[i].to] - halves_[i].cost);
        price_[v] = best - gain;
        next_[v] = first_[v];
        ++fell;
      }
      Half& half = halves_[next_[v]];
      if (half.room == 0 || reduced(v, half) >= 0) {
        ++next_[v];
        continue;
      }
      const bool rested = excess_[half.to] <= 0;
      push(v, half, std::min(excess_[v], half.room));
      if (rested && excess_[half.to] > 0) active.push_back(half.to);
    }
    return fell;
  }

  /// Lowers the price of each node by its distance in steps of `gain` from those that lack something, so that what is
  /// too much anywhere finds its way there.
  void update_prices(Price gain) {
    constexpr std::size_t far = std::numeric_limits<std::size_t>::max();
    const std::size_t most = 8 * price_.size();
    std::vector<std::size_t> distance(price_.size(), far);
    std::vector<std::vector<Node>> at(1);
    std::size_t waiting = 0;
    for (Node v = 0; v < price_.size(); ++v) {
      if (excess_[v] > 0) ++waiting;
      if (excess_[v] >= 0) continue;
      distance[v] = 0;
      at[0].push_back(v);
    }
    if (waiting == 0) return;
    std::size_t now = 0;
    for (; now < at.size() && waiting > 0; ++now) {
      for (std::size_t k = 0; k < at[now].size(); ++k) {
        const Node v = at[now][k];
        if (distance[v] != now) continue;
        if (excess_[v] > 0 && --waiting == 0) break;
        for (std::size_t i = first_[v]; i < first_[v + 1]; ++i) {
          const Node from = halves_[i].to;
          const Half& half = halves_[halves_[i].back];
          if (half.room == 0 || distance[from] <= now) continue;
          const Price cost = reduced(from, half);
          const std::size_t reached = now + (cost < 0 ? 0 : static_cast<std::size_t>(cost / gain) + 1);
          if (reached >= distance[from] || reached > most) continue;
          distance[from] = reached;
          if (at.size() <= reached) at.resize(reached + 1);
          at[reached].push_back(from);
        }
      }
      if (waiting == 0) break;
    }
    for (std::size_t v = 0; v < price_.size(); ++v)
      price_[v] -= gain * static_cast<Price>(std::min(distance[v], now));
    next_.assign(first_.begin(), first_.end() - 1);
  }

  Price scale_;
  std::vector<Price> price_;
  std::vector<Units> excess_;
  std::vector<std::size_t> first_, next_;
  std::vector<Half> halves_;
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
    }
    round += LargestCirculation(members, one).carried();
  }
  return static_cast<double>(round) / static_cast<double>(all);
}

}  // namespace samenspel
