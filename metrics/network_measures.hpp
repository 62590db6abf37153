// Size and shape of the whole network, from counts of its graph alone. Cost O(n + m log d).
#pragma once

#include <cstddef>

#include "graph/projection.hpp"

namespace samenspel {

/// Ties over those that could be; NaN below two actors.
[[nodiscard]] double density(const Graph& graph);

struct PartCounts {
  std::size_t parts = 0;    ///< ties read as undirected; an isolate is one
  std::size_t largest = 0;  ///< actors in the largest
};
[[nodiscard]] PartCounts count_parts(const Graph& undirected);

/// Pairs that are tied, in a directed graph by arcs both ways or one way.
struct Dyads {
  std::size_t mutual = 0, one_way = 0;
};
[[nodiscard]] Dyads count_dyads(const Graph& graph);
/// Share of arcs that are returned, 2 mutual / (2 mutual + one_way), and of tied pairs that are mutual; both 1 in an
/// undirected graph and NaN without ties.
[[nodiscard]] double reciprocity(const Dyads& dyads);
[[nodiscard]] double dyad_reciprocity(const Dyads& dyads);

/// How far the network hangs on a few: Σ (max − k) over its value in a star of that size (Freeman 1979,
/// doi:10.1016/0378-8733(78)90021-7), k the number of distinct alters. NaN below 3 actors.
[[nodiscard]] double degree_centralisation(const Graph& undirected);

}  // namespace samenspel
