// What searches add up. A block of sources has totals of its own, which are added to those of the sweep in the order of
// the blocks; what is told of a source alone goes straight to its place.
#pragma once

#include <cstddef>
#include <vector>

namespace samenspel {

/// What a sweep is to give; what is not wanted is not computed, and stays empty.
struct PathWants {
  bool betweenness = false;        ///< of actors
  bool cross_betweenness = false;  ///< of actors, pairs weighed by how far they cross sectors
  bool edge_betweenness = false;   ///< of arcs
  bool distances = false;          ///< from each actor, and of the network
  bool distances_to = false;       ///< to each actor

  /// Whether paths are to be counted, and not only their lengths.
  [[nodiscard]] bool counts() const { return betweenness || cross_betweenness || edge_betweenness; }
};

/// By actor, `through_arc` by arc, in the numbers of the searches.
struct PathTotals {
  std::vector<double> through, cross, through_arc;           ///< dependencies (Brandes 2001)
  std::vector<double> reached_by, distance_to, nearness_to;  ///< sources that reach it, Σ d, Σ 1/d

  PathTotals() = default;
  PathTotals(const PathWants& wants, std::size_t actors, std::size_t arcs) {
    if (wants.counts()) through.resize(actors);
    if (wants.cross_betweenness) cross.resize(actors);
    if (wants.edge_betweenness) through_arc.resize(arcs);
    if (!wants.distances_to) return;
    reached_by.resize(actors);
    distance_to.resize(actors);
    nearness_to.resize(actors);
  }

  void clear() {
    for (std::vector<double> PathTotals::*column : kColumns)
      (this->*column).assign((this->*column).size(), 0.0);
  }
  void add(const PathTotals& other) {
    for (std::vector<double> PathTotals::*column : kColumns)
      for (std::size_t i = 0; i < (this->*column).size(); ++i)
        (this->*column)[i] += (other.*column)[i];
  }

 private:
  static constexpr std::vector<double> PathTotals::*kColumns[] = {&PathTotals::through,     &PathTotals::cross,
                                                                  &PathTotals::through_arc, &PathTotals::reached_by,
                                                                  &PathTotals::distance_to, &PathTotals::nearness_to};
};

/// Of one source: how many others it reaches, Σ d, Σ 1/d and the largest d over them.
struct FromSource {
  double reached = 0, distance = 0, nearness = 0, farthest = 0;
};

}  // namespace samenspel
