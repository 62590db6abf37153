// Which of the two-paths of a triangle its arcs close.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "metrics/sweeps/triangles.hpp"

namespace samenspel {

/// One of the six ways to go through a triangle, from → middle → to: each is 0, 1 or 2 for its actors u, v and w.
struct WayThrough {
  std::uint8_t from, middle, to;
};

/// The ways through the triangle that have all of from → middle, middle → to and from → to. All six where every tie is
/// mutual.
[[nodiscard]] std::span<const WayThrough> closed_arcs(const TurnedTies& ties, const Triangle& triangle);

}  // namespace samenspel
