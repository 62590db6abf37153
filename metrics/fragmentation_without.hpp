// What is left of a network when an actor leaves: the share of the ordered pairs of all others that then cannot reach
// each other along the arcs (Borgatti 2006, doi:10.1007/s10588-006-7084-x, its fragmentation F with one actor taken
// out). Exact, in whole numbers up to the last division. Cost: undirected O(n + m), from the walk in depth that finds
// cut points; directed a search for dominators from every actor, O(n (n + m) log n) at worst, with 48 bytes an actor
// and thread. The same for any number of threads.
#pragma once

#include <functional>
#include <vector>

#include "graph/graph.hpp"
#include "metrics/sweeps/depth_first.hpp"

namespace samenspel {

/// Of the graph of that walk, which is undirected. NaN for everybody below 3 actors.
[[nodiscard]] std::vector<double> fragmentation_without(const DepthFirst& walk);

/// Of any graph. `progress` may be empty; it is told the share done. Throws Stopped.
[[nodiscard]] std::vector<double> fragmentation_without(const Graph& graph, int threads,
                                                        const std::function<void(double)>& progress);

}  // namespace samenspel
