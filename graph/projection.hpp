// One reading of a network as a graph: which kinds of tie, directed or not. MEASURES.md rule 1: directed, every `->` is
// an arc and every `--` two arcs of its weight; undirected, every tie joins its two ends with its weight. Ties between
// the same ends are merged. The window and the audience come before (`within`, `seen_by`), events-as-ties too. Only
// what is asked for is built: for ten million ties, one graph without weights and nothing else takes a fifth of it all.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/graph.hpp"
#include "graph/network.hpp"

namespace samenspel {

enum class Direction { automatic, directed, undirected };

/// One tie of a projection: merged, at the place of the first tie of the file that made it. In a directed graph a
/// `--` makes two rows, A→B then at once B→A.
struct TieRow {
  ActorIndex from, to;  ///< as written there
  double weight;        ///< the sum
  std::uint32_t kinds;  ///< index in Projection::kind_sets
  TieIndex first;       ///< the first tie of the network that made it
};

/// Parts of a projection. A part that was not asked for stays empty, and weights that were not are 1.
struct ProjectionParts {
  bool graph = true, undirected = true, weights = true, ties = true;
  /// Which arcs the ties of `undirected` are made of: kept there, or to be found in `graph` where that is built anyway.
  bool ways = false;

  [[nodiscard]] bool contain(ProjectionParts other) const {
    return graph >= other.graph && undirected >= other.undirected && weights >= other.weights && ties >= other.ties &&
           (ways || graph) >= other.ways;
  }
};
inline constexpr ProjectionParts kNoParts{false, false, false, false};

struct Projection {
  Graph graph;       ///< directed or not, as asked
  Graph undirected;  ///< the same ties read as undirected, with the weights of rule 1; equal to `graph` where that is
                     ///< undirected
  std::vector<TieRow> ties;
  SparseColumn<Date> confirmed;        ///< of each of `ties`: the latest of its ties of the file, by its first day
  std::vector<std::string> kind_sets;  ///< kinds of merged ties, in the order of the file, joined by `|`
  ProjectionParts parts = kNoParts;    ///< what is there
  bool is_directed = false;
  [[nodiscard]] bool directed() const { return is_directed; }
};

struct ProjectionOptions {
  Direction direction = Direction::automatic;  ///< automatic: directed when the file has a directed tie
  std::vector<std::string> layers;             ///< kinds of tie; empty: all
  ProjectionParts parts{};                     ///< `ties` bring `graph` with them
  int threads = 1;
};

[[nodiscard]] Projection project(const Network& network, const ProjectionOptions& options = {});

/// The network with every contact of its events added as a tie of weight 1, its kind the act: from each maker to each
/// addressee, and mutual between makers. Addressees are not joined (INTERPLAY.md rule 9).
[[nodiscard]] Network with_contacts(Network network);

}  // namespace samenspel
