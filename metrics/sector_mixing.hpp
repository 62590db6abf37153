// How an actor's contacts lie over the sectors: Krackhardt & Stern's E-I index, Guimerà & Amaral's participation and
// the number of sectors met. Ties are read as undirected; an actor in several sectors counts in each by its share.
// An alter without a sector is not counted. Cost O(n + m) times the sectors an actor has.
#pragma once

#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"

namespace samenspel {

/// One value an actor; NaN where the actor has no sector.
struct SectorMixing {
  std::vector<double> ei_index;         ///< (E − I)/(E + I) over distinct neighbours; NaN where none has a sector
  std::vector<double> participation;    ///< 1 − Σ_s (k_s/k)²; NaN where no neighbour has a sector
  std::vector<double> iqv;              ///< participation / (1 − 1/K), K sectors in the data; NaN at K = 1 too
  std::vector<double> sectors_reached;  ///< sectors in which a neighbour has a share; 0 where there is none
};

/// `weighted`: a neighbour counts by the weight of the tie in the undirected projection, save in sectors_reached.
[[nodiscard]] SectorMixing sector_mixing(const Network& network, const Projection& projection, bool weighted);

/// E-I index and kinds of social capital of the whole network: means over the ties of the projection (arcs of a
/// directed one) with a sector at both ends, `weighted` by their weights. All NaN where there is no such tie.
struct NetworkMixing {
  double ei_index, bonding, bridging, linking;
};
[[nodiscard]] NetworkMixing network_mixing(const Network& network, const Projection& projection, bool weighted);

}  // namespace samenspel
