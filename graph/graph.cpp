#include "graph/graph.hpp"

#include <algorithm>

namespace samenspel {

namespace {

struct Adjacency {
  std::vector<std::size_t> begin;
  std::vector<std::uint32_t> to;
  std::vector<double> weight;  ///< empty where every weight is 1
};

/// Merges the arcs first…last of one actor, sorted by target, down to `kept` and on; returns where they end.
std::size_t merge(Adjacency& all, std::size_t first, std::size_t last, std::size_t kept) {
  const std::size_t start = kept;
  for (std::size_t k = first; k < last; ++k) {
    const std::uint32_t to = all.to[k];
    const double weight = all.weight.empty() ? 1 : all.weight[k];
    if (kept > start && all.to[kept - 1] == to) {
      if (all.weight.empty()) all.weight.assign(all.to.size(), 1.0);
      all.weight[kept - 1] += weight;
    } else {
      all.to[kept] = to;
      if (!all.weight.empty()) all.weight[kept] = weight;
      ++kept;
    }
  }
  return kept;
}

struct Row {
  std::uint32_t to, order;
  double weight;
};

/// Sorts the arcs first…last of one actor by target; equal targets keep their order, in which weights are added.
/// `rows` is room to work in.
void sort_by_target(Adjacency& all, std::size_t first, std::size_t last, std::vector<Row>& rows) {
  if (all.weight.empty()) {
    std::sort(all.to.begin() + static_cast<std::ptrdiff_t>(first), all.to.begin() + static_cast<std::ptrdiff_t>(last));
    return;
  }
  rows.clear();
  for (std::size_t k = first; k < last; ++k)
    rows.push_back({all.to[k], static_cast<std::uint32_t>(k - first), all.weight[k]});
  std::sort(rows.begin(), rows.end(),
            [](const Row& a, const Row& b) { return a.to != b.to ? a.to < b.to : a.order < b.order; });
  for (std::size_t k = first; k < last; ++k) {
    all.to[k] = rows[k - first].to;
    all.weight[k] = rows[k - first].weight;
  }
}

/// Buckets by source, sorts each and merges parallel arcs. `both`: every arc the other way round as well.
Adjacency adjacency(std::size_t actors, std::span<const Arc> arcs, bool both, bool reversed) {
  const auto each = [&](auto&& use) {
    for (const Arc& arc : arcs) {
      if (arc.from == arc.to) continue;
      if (!reversed || both) use(arc.from, arc.to, arc.weight);
      if (reversed || both) use(arc.to, arc.from, arc.weight);
    }
  };
  Adjacency out;
  out.begin.assign(actors + 1, 0);
  each([&](std::uint32_t from, std::uint32_t, double) { ++out.begin[from + 1]; });
  for (std::size_t i = 0; i < actors; ++i)
    out.begin[i + 1] += out.begin[i];
  out.to.resize(out.begin[actors]);
  if (std::any_of(arcs.begin(), arcs.end(), [](const Arc& arc) { return arc.weight != 1; }))
    out.weight.resize(out.to.size());
  {
    std::vector<std::size_t> next(out.begin.begin(), out.begin.end() - 1);
    each([&](std::uint32_t from, std::uint32_t to, double weight) {
      const std::size_t k = next[from]++;
      out.to[k] = to;
      if (!out.weight.empty()) out.weight[k] = weight;
    });
  }
  std::vector<Row> rows;
  std::size_t kept = 0, first = 0;
  for (std::size_t i = 0; i < actors; ++i) {
    const std::size_t last = out.begin[i + 1];
    sort_by_target(out, first, last, rows);
    kept = merge(out, first, last, kept);
    out.begin[i + 1] = kept;
    first = last;
  }
  out.to.resize(kept);
  out.to.shrink_to_fit();
  if (!out.weight.empty()) out.weight.resize(kept);
  if (std::all_of(out.weight.begin(), out.weight.end(), [](double weight) { return weight == 1; })) out.weight.clear();
  out.weight.shrink_to_fit();
  return out;
}

}  // namespace

Graph::Graph(std::size_t actors, std::span<const Arc> arcs, bool directed) : directed_(directed) {
  const auto out = std::make_shared<const Adjacency>(adjacency(actors, arcs, !directed, false));
  out_begin_ = out->begin;
  out_ = out->to;
  out_weight_ = out->weight;
  out_memory_ = out;
  if (!directed) return;
  const auto in = std::make_shared<const Adjacency>(adjacency(actors, arcs, false, true));
  in_begin_ = in->begin;
  in_ = in->to;
  in_weight_ = in->weight;
  in_memory_ = in;
}

std::size_t Graph::find_arc(std::uint32_t from, std::uint32_t to) const {
  const auto targets = out(from);
  const auto found = std::lower_bound(targets.begin(), targets.end(), to);
  if (found == targets.end() || *found != to) return arcs();
  return out_begin_[from] + static_cast<std::size_t>(found - targets.begin());
}

}  // namespace samenspel
