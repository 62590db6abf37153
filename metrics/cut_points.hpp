// Actors and ties without which a part of the network falls in two (Hopcroft & Tarjan 1973, doi:10.1145/362248.362272),
// read off a walk in depth. Ties are read as undirected. Cost O(n + m) for the walk, then O(n) and O(rows).
#pragma once

#include <span>
#include <vector>

#include "graph/projection.hpp"
#include "metrics/sweeps/depth_first.hpp"

namespace samenspel {

/// One an actor: 1 for a cut point, otherwise 0.
[[nodiscard]] std::vector<double> articulation(const DepthFirst& walk);
/// One an actor: how many of its ties are bridges.
[[nodiscard]] std::vector<double> incident_bridges(const DepthFirst& walk);
/// One a row, in the order of Projection::ties: 1 for a bridge, otherwise 0.
[[nodiscard]] std::vector<double> bridges(const DepthFirst& walk, std::span<const TieRow> ties);

}  // namespace samenspel
