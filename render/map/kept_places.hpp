// Places kept from an earlier drawing: who was there stays where it stood, who is new comes near its partners, in room
// that is free. So next year's map looks like this year's. Cost: that of finding the free room; linear where there is
// some.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "graph/network.hpp"
#include "render/map/drawn_ties.hpp"
#include "render/map/geometry.hpp"

namespace samenspel {

/// Centres of the boxes of all actors. `kept`: those of the boxes of who was there, one at least; they move only where
/// two of them overlap. An actor whose partners have no place either comes near its sector, else below the map. No two
/// boxes overlap.
[[nodiscard]] std::vector<Point> kept_places(const Network& network, std::span<const DrawnTie> ties,
                                             std::span<const Size> boxes, std::span<const std::optional<Point>> kept);

}  // namespace samenspel
