// One walk in depth through an undirected graph, on which all that concerns cut points rests (Tarjan 1972,
// doi:10.1137/0201010). What follows from it needs no second walk: a child always comes behind its parent, so one pass
// from the last to the first sums up over subtrees. Cost O(n + m), 16 bytes an actor kept; no recursion.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

/// By place in the walk: 0, 1, 2, … in the order in which actors were first met.
struct DepthFirst {
  std::vector<std::uint32_t> actor;   ///< who stands at each place
  std::vector<std::uint32_t> place;   ///< of each actor: the inverse
  std::vector<std::uint32_t> parent;  ///< place from which this one was met; its own where a part of the graph begins
  std::vector<std::uint32_t> low;     ///< the first place that a tie from this one or from below it leads to, the tie
                                      ///< to its parent aside; its own where none leads up

  [[nodiscard]] bool is_root(std::uint32_t at) const { return parent[at] == at; }
  /// Whether those at this place and below it hang on the rest by its parent alone.
  [[nodiscard]] bool hangs_on_parent(std::uint32_t at) const { return !is_root(at) && low[at] >= parent[at]; }
  /// Whether the tie to its parent is all that holds them.
  [[nodiscard]] bool hangs_on_tie(std::uint32_t at) const { return !is_root(at) && low[at] == at; }
};

/// Throws Stopped.
[[nodiscard]] DepthFirst depth_first(const Graph& undirected);

}  // namespace samenspel
