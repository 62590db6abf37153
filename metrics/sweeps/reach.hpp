// Who can reach how many others along the arcs: exact, by strongly connected parts. Of an undirected graph the size of
// an actor's part less one. Cost O(n + m); directed O(c · a/512) lines of memory beside, for c strong parts with a arcs
// between them: no search from every actor.
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

/// How many others each actor can reach along arcs.
[[nodiscard]] std::vector<double> reached_counts(const Graph& graph);

/// Share of ordered pairs of which the first cannot reach the second (Borgatti 2006,
/// doi:10.1007/s10588-006-7084-x). Undefined below two actors.
[[nodiscard]] double fragmentation(const std::vector<double>& reached);

}  // namespace samenspel
