// Actors and ties without which a part of the network falls in two (Hopcroft & Tarjan 1973, doi:10.1145/362248.362272,
// by Boost.Graph's biconnected components). Ties are read as undirected. Cost O(n + m); no recursion.
#pragma once

#include <vector>

#include "graph/projection.hpp"

namespace samenspel {

struct CutPoints {
  std::vector<double> articulation;  ///< one an actor: 1 for a cut point, otherwise 0
  std::vector<double> bridge;        ///< one a tie, in the order of Projection::ties: 1 for a bridge, otherwise 0
};

[[nodiscard]] CutPoints cut_points(const Projection& projection);

}  // namespace samenspel
