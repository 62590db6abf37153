#include "graph/graph.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kStepsBetweenStops = 1024;

struct Adjacency {
  std::vector<std::size_t> begin;
  std::vector<std::uint32_t> to;
  std::vector<double> weight;  ///< empty where every weight is 1
};

/// Merges the arcs first…last of one actor, sorted by target, down to `kept` and on; returns where they end.
std::size_t merge(Adjacency& all, std::size_t first, std::size_t last, std::size_t kept, Weights weights) {
  const std::size_t start = kept;
  for (std::size_t k = first; k < last; ++k) {
    const std::uint32_t to = all.to[k];
    const double weight = all.weight.empty() ? 1 : all.weight[k];
    if (kept > start && all.to[kept - 1] == to) {
      if (weights == Weights::dropped) continue;
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

/// Cuts off what is behind `size`. The memory goes back only where it is much, since that takes a copy.
template <typename T>
void cut_off(std::vector<T>& values, std::size_t size) {
  values.resize(size);
  if (size < values.capacity() - values.capacity() / 8) values.shrink_to_fit();
}

/// Buckets by source, sorts each and merges parallel arcs. `both`: every arc the other way round as well.
Adjacency adjacency(std::size_t actors, const ArcBlocks& arcs, bool both, bool reversed, Weights weights) {
  const auto each = [&](auto&& use) {
    arcs([&](std::span<const Arc> block) {
      check_stop();
      for (const Arc& arc : block) {
        if (arc.from == arc.to) continue;
        if (!reversed || both) use(arc.from, arc.to, arc.weight);
        if (reversed || both) use(arc.to, arc.from, arc.weight);
      }
    });
  };
  Adjacency out;
  out.begin.assign(actors + 1, 0);
  bool all_one = true;
  {
    std::vector<std::uint32_t> degree(actors, 0);
    each([&](std::uint32_t from, std::uint32_t, double weight) {
      ++degree[from];
      all_one = all_one && weight == 1;
    });
    for (std::size_t i = 0; i < actors; ++i)
      out.begin[i + 1] = out.begin[i] + degree[i];
  }
  out.to.resize(out.begin[actors]);
  if (weights == Weights::kept && !all_one) out.weight.resize(out.to.size());
  const auto fill = [&](auto index) {
    std::vector<decltype(index)> next(out.begin.begin(), out.begin.end() - 1);
    // Where an arc goes is anywhere in memory: some wait until it has come.
    struct Waiting {
      std::uint32_t from, to;
      double weight;
    };
    std::array<Waiting, 64> waiting{};
    std::size_t count = 0;
    const auto settle = [&] {
      for (std::size_t w = 0; w < count; ++w)
        __builtin_prefetch(&out.to[next[waiting[w].from]], 1);
      for (std::size_t w = 0; w < count; ++w) {
        const auto k = static_cast<std::size_t>(next[waiting[w].from]++);
        out.to[k] = waiting[w].to;
        if (!out.weight.empty()) out.weight[k] = waiting[w].weight;
      }
      count = 0;
    };
    each([&](std::uint32_t from, std::uint32_t to, double weight) {
      __builtin_prefetch(&next[from], 1);
      waiting[count++] = {from, to, weight};
      if (count == waiting.size()) settle();
    });
    settle();
  };
  // Half the memory, where it will do, is half the way.
  if (out.to.size() <= std::numeric_limits<std::uint32_t>::max()) {
    fill(std::uint32_t{0});
  } else {
    fill(std::size_t{0});
  }
  std::vector<Row> rows;
  std::size_t kept = 0, first = 0;
  for (std::size_t i = 0; i < actors; ++i) {
    if (i % kStepsBetweenStops == 0) check_stop();
    const std::size_t last = out.begin[i + 1];
    sort_by_target(out, first, last, rows);
    kept = merge(out, first, last, kept, weights);
    out.begin[i + 1] = kept;
    first = last;
  }
  cut_off(out.to, kept);
  if (!out.weight.empty()) cut_off(out.weight, kept);
  if (std::all_of(out.weight.begin(), out.weight.end(), [](double weight) { return weight == 1; })) out.weight = {};
  return out;
}

}  // namespace

Graph::Graph(std::size_t actors, std::span<const Arc> arcs, bool directed, Weights weights)
    : Graph(from_blocks(
          actors, [arcs](const auto& use) { use(arcs); }, directed, weights)) {}

Graph Graph::from_blocks(std::size_t actors, const ArcBlocks& arcs, bool directed, Weights weights) {
  Graph graph;
  graph.directed_ = directed;
  const auto out = std::make_shared<const Adjacency>(adjacency(actors, arcs, !directed, false, weights));
  graph.out_begin_ = out->begin;
  graph.out_ = out->to;
  graph.out_weight_ = out->weight;
  graph.out_memory_ = out;
  if (!directed) return graph;
  const auto in = std::make_shared<const Adjacency>(adjacency(actors, arcs, false, true, weights));
  graph.in_begin_ = in->begin;
  graph.in_ = in->to;
  graph.in_weight_ = in->weight;
  graph.in_memory_ = in;
  return graph;
}

std::size_t Graph::find_arc(std::uint32_t from, std::uint32_t to) const {
  const auto targets = out(from);
  const auto found = std::lower_bound(targets.begin(), targets.end(), to);
  if (found == targets.end() || *found != to) return arcs();
  return out_begin_[from] + static_cast<std::size_t>(found - targets.begin());
}

}  // namespace samenspel
