// PageRank: where somebody is found who wanders along the arcs and now and then starts anew at random (Brin & Page
// 1998, doi:10.1016/S0169-7552(98)00110-X). Cost some tens of rounds over all arcs; by igraph's PRPACK, then made
// exact.
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

/// With damping 0.85; who has no arc to follow starts anew from anybody. Sums to 1; an undirected tie goes both ways.
/// `weighted`: arcs are taken in proportion to their weights. Throws Stopped, std::runtime_error.
[[nodiscard]] std::vector<double> pagerank(const Graph& graph, bool weighted);

}  // namespace samenspel
