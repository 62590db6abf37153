// Small networks for the tests of the map, and a Layouter that needs no helper program.
#pragma once

#include <string>
#include <vector>

#include "graph/network.hpp"
#include "render/map/layout.hpp"

namespace samenspel {

/// Appends a built-in or own sector; returns its index.
SectorIndex add_sector(Network& network, const std::string& id);
ActorIndex add_actor(Network& network, const std::string& id, const std::vector<Share>& sectors = {});
void add_tie(Network& network, ActorIndex from, ActorIndex to, bool mutual = true, const std::string& kind = "",
             double weight = 1);

/// Five sectors in turn, every ninth actor in two, ties in a ring and some across it, of three kinds.
Network round_table(std::size_t actors);

/// Measures 0.6 letter for each column, places nodes by a seeded generator, pushes boxes apart.
Layouter plain_layouter();

}  // namespace samenspel
