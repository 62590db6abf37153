// The path sweep: one search through the graph from every actor, breadth first or, by weights, Dijkstra's. Everything
// that rests on shortest paths comes out of it together (Brandes 2001, doi:10.1080/0022250X.2001.9990249).
// Cost O(n(n + m)), weighted O(n(n + m) log n); memory O(n) a thread. The same values whatever the number of threads.
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

struct PathSums {
  /// Σ over pairs s, t of the share of their shortest paths that run through the actor, ends excluded, unnormalised.
  /// Ordered pairs in a directed graph, each pair once in an undirected one (Freeman 1977, doi:10.2307/3033543).
  std::vector<double> betweenness;
};

/// Along the arcs. `weighted`: the length of an arc is 1/weight, and lengths that differ by at most 1e-10 relative are
/// equal. Throws Stopped.
[[nodiscard]] PathSums sweep_paths(const Graph& graph, bool weighted, int threads);

}  // namespace samenspel
