// Draws the surroundings of one actor: ego in the middle, those within some ties on rings round it by their distance,
// and the ties among them. The network given is what the audience may see (seen_by). Same network, options and seed:
// the same drawing.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/network.hpp"
#include "render/map/layout.hpp"
#include "render/map/map.hpp"

namespace samenspel {

/// What was measured of ego, in the whole network (metrics/measure.hpp); NaN where undefined.
struct EgoFigures {
  double degree = 0, sectors_reached = 0, constraint = 0;
  std::size_t sectors = 0;  ///< in the data
};

struct EgoOptions {
  MapOptions map;  ///< sizes, colours and who is highlighted are of the whole network
  ActorIndex ego = 0;
  int radius = 1;  ///< ties from ego, at least 1
  EgoFigures figures;
  bool every_name = false;  ///< also where there are very many
};

/// Who is within `radius` ties of ego, whatever their direction: the distance of each actor, -1 where farther.
[[nodiscard]] std::vector<int> distances_from(const Network& network, const std::vector<std::string>& layers,
                                              ActorIndex ego, int radius);

/// All names of up to 150 actors are drawn; of more only those of the first ring, and the legend says so.
[[nodiscard]] Drawing ego_view(const Network& network, const EgoOptions& options);
[[nodiscard]] Drawing ego_view(const Network& network, const EgoOptions& options, const Layouter& layouter);

}  // namespace samenspel
