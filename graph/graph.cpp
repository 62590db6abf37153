#include "graph/graph.hpp"

#include <algorithm>

namespace samenspel {

namespace {

struct Row {
  std::uint32_t to;
  double weight;
};

struct Adjacency {
  std::vector<std::size_t> begin;
  std::vector<std::uint32_t> to;
  std::vector<double> weight;
};

/// Buckets by source, sorts each and merges parallel arcs. `both`: every arc the other way round as well.
Adjacency adjacency(std::size_t actors, std::span<const Arc> arcs, bool both, bool reversed) {
  std::vector<std::size_t> begin(actors + 1, 0);
  const auto each = [&](auto&& use) {
    for (const Arc& arc : arcs) {
      if (arc.from == arc.to) continue;
      if (!reversed || both) use(arc.from, arc.to, arc.weight);
      if (reversed || both) use(arc.to, arc.from, arc.weight);
    }
  };
  each([&](std::uint32_t from, std::uint32_t, double) { ++begin[from + 1]; });
  for (std::size_t i = 0; i < actors; ++i) begin[i + 1] += begin[i];
  std::vector<Row> rows(begin[actors]);
  std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
  each([&](std::uint32_t from, std::uint32_t to, double weight) { rows[next[from]++] = {to, weight}; });

  Adjacency out;
  out.begin.assign(actors + 1, 0);
  std::size_t kept = 0;
  bool weighted = false;
  for (std::size_t i = 0; i < actors; ++i) {
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(begin[i]);
    const auto last = rows.begin() + static_cast<std::ptrdiff_t>(begin[i + 1]);
    std::stable_sort(first, last, [](const Row& a, const Row& b) { return a.to < b.to; });
    const std::size_t start = kept;
    for (auto row = first; row != last; ++row) {
      if (kept > start && rows[kept - 1].to == row->to) {
        rows[kept - 1].weight += row->weight;
      } else {
        rows[kept++] = *row;
      }
    }
    out.begin[i + 1] = kept;
  }
  out.to.resize(kept);
  for (std::size_t k = 0; k < kept; ++k) {
    out.to[k] = rows[k].to;
    weighted = weighted || rows[k].weight != 1;
  }
  if (weighted) {
    out.weight.resize(kept);
    for (std::size_t k = 0; k < kept; ++k) out.weight[k] = rows[k].weight;
  }
  return out;
}

}  // namespace

Graph::Graph(std::size_t actors, std::span<const Arc> arcs, bool directed) : directed_(directed) {
  Adjacency out = adjacency(actors, arcs, !directed, false);
  out_begin_ = std::move(out.begin);
  out_ = std::move(out.to);
  out_weight_ = std::move(out.weight);
  if (!directed) return;
  Adjacency in = adjacency(actors, arcs, false, true);
  in_begin_ = std::move(in.begin);
  in_ = std::move(in.to);
  in_weight_ = std::move(in.weight);
}

std::size_t Graph::find_arc(std::uint32_t from, std::uint32_t to) const {
  const auto targets = out(from);
  const auto found = std::lower_bound(targets.begin(), targets.end(), to);
  if (found == targets.end() || *found != to) return arcs();
  return out_begin_[from] + static_cast<std::size_t>(found - targets.begin());
}

}  // namespace samenspel
