// A graph as the path sweep walks it: actors renumbered so that those who are met often lie together in memory, and
// the order in which they are best taken as sources. The lists of an actor keep the order that they have in the graph,
// so an arc is found again by its place. Cost O(n log n + m); memory 4 bytes an arc and way.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

struct PathGraph {
  struct Lists {
    std::vector<std::size_t> begin;  ///< of each actor's list, and the end of the last
    std::vector<std::uint32_t> ends;

    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t i) const {
      return {ends.data() + begin[i], begin[i + 1] - begin[i]};
    }
  };

  Lists out;
  Lists in_lists;  ///< empty of an undirected graph
  bool directed = false;
  std::vector<std::uint32_t> actor;     ///< by new number: the actor of the graph
  std::vector<std::uint32_t> number;    ///< by actor of the graph: the new number
  std::vector<std::uint32_t> nearness;  ///< by actor of the graph: its turn as a source; who lie near have turns near

  [[nodiscard]] std::size_t size() const { return actor.size(); }
  [[nodiscard]] const Lists& in() const { return directed ? in_lists : out; }
};

/// `reversed`: every arc turned round.
[[nodiscard]] PathGraph path_graph(const Graph& graph, bool reversed = false);

}  // namespace samenspel
