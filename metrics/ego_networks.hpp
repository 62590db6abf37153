// What is measured within the ego network of each actor: ego, all its alters whatever the direction, and every tie
// among them (Burt's four as UCINET's default gives them; betweenness of ego, Everett & Borgatti 2005). The ties among
// the alters of all egos take O(m^1.5) steps to find. Burt's measures take as many again; betweenness looks at the
// two-paths among alters, or at pairs of alters 64 at a time where that is less. Any number of threads.
#pragma once

#include <functional>
#include <vector>

#include "graph/projection.hpp"
#include "metrics/structural_holes.hpp"
#include "metrics/sweeps/turned_ties.hpp"

namespace samenspel {

struct EgoNetworks {
  StructuralHoles holes;  ///< p and m of structural_holes.hpp within the ego network; empty where not wanted
  /// Σ over pairs of alters of the share of their shortest paths within the ego network that run through ego: ordered
  /// pairs in a directed graph, each pair once in an undirected one. 0 below two alters. Empty where not wanted.
  std::vector<double> betweenness;
};

/// `parts` are those that `ties` was made with. Throws Stopped.
[[nodiscard]] EgoNetworks ego_networks(const Projection& projection, const TurnedTies& ties, TurnedParts parts,
                                       HolesWanted holes, bool betweenness, int threads,
                                       const std::function<void(double done)>& progress = {});

}  // namespace samenspel
