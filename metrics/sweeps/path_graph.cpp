#include "metrics/sweeps/path_graph.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "support/stop.hpp"

namespace samenspel {

namespace {

std::size_t arcs_at(const Graph& graph, std::uint32_t i) {
  return graph.out(i).size() + (graph.directed() ? graph.in(i).size() : 0);
}

/// Actors with most arcs first: every search meets them, and they then share pages and cache.
std::vector<std::uint32_t> by_degree(const Graph& graph) {
  std::vector<std::uint32_t> order(graph.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order,
                           [&](std::uint32_t a, std::uint32_t b) { return arcs_at(graph, a) > arcs_at(graph, b); });
  return order;
}

/// The turn of each actor in a breadth-first walk from the best connected, whatever the direction.
std::vector<std::uint32_t> by_nearness(const Graph& graph, std::span<const std::uint32_t> seeds) {
  constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> turn(graph.size(), none), order;
  order.reserve(graph.size());
  const auto meet = [&](std::uint32_t i) {
    if (turn[i] != none) return;
    turn[i] = static_cast<std::uint32_t>(order.size());
    order.push_back(i);
  };
  std::size_t next = 0;
  for (const std::uint32_t seed : seeds) {
    meet(seed);
    for (; next < order.size(); ++next) {
      if (next % 4096 == 0) check_stop();
      const std::uint32_t i = order[next];
      for (const std::uint32_t j : graph.out(i))
        meet(j);
      if (!graph.directed()) continue;
      for (const std::uint32_t j : graph.in(i))
        meet(j);
    }
  }
  return turn;
}

template <typename ListOf>
PathGraph::Lists renumbered(const PathGraph& numbers, std::size_t arcs, ListOf list_of) {
  PathGraph::Lists lists;
  lists.begin.reserve(numbers.size() + 1);
  lists.begin.push_back(0);
  lists.ends.reserve(arcs);
  for (const std::uint32_t i : numbers.actor) {
    if (lists.begin.size() % 4096 == 0) check_stop();
    for (const std::uint32_t j : list_of(i))
      lists.ends.push_back(numbers.number[j]);
    lists.begin.push_back(lists.ends.size());
  }
  return lists;
}

}  // namespace

PathGraph path_graph(const Graph& graph, bool reversed) {
  PathGraph result;
  result.directed = graph.directed();
  result.actor = by_degree(graph);
  result.number.resize(graph.size());
  for (std::uint32_t k = 0; k < result.actor.size(); ++k)
    result.number[result.actor[k]] = k;
  result.nearness = by_nearness(graph, result.actor);
  const auto out = [&](std::uint32_t i) { return graph.out(i); };
  const auto in = [&](std::uint32_t i) { return graph.in(i); };
  result.out = reversed ? renumbered(result, graph.arcs(), in) : renumbered(result, graph.arcs(), out);
  if (graph.directed())
    result.in_lists = reversed ? renumbered(result, graph.arcs(), out) : renumbered(result, graph.arcs(), in);
  return result;
}

}  // namespace samenspel
