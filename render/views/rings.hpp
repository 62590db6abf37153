// Places on rings round a centre: each actor's mark on its ring, near the angle that it wants, mark and name free of
// all others. The rings are ellipses, since names are wide. Cost: some thousand places tried for each actor of a ring.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "render/map/labels.hpp"

namespace samenspel {

inline constexpr double kRingAspect = 1.3;  ///< width of a ring to its height

struct Ring {
  double radius = 0;     ///< half the height of the ring, in points
  std::size_t rows = 1;  ///< the actors stand in turn on so many rows
  double step = 0;       ///< from a row to the next, in points
};

/// Where an angle (radians, 0 to the right, anticlockwise) is on a row of the ring, round (0, 0).
[[nodiscard]] Point on_ring(const Ring& ring, std::size_t row, double angle);

/// An actor that is to stand on a ring.
struct RingActor {
  double wanted;  ///< angle
  ActorSpace space;
};
/// The box of mark and name of an actor whose mark is at `mark`.
[[nodiscard]] Box ring_box(const ActorSpace& space, Point mark);

/// Angles of the actors, which come in the order of the angles that they want; nothing where there is no room for all.
/// The rows are taken in turn, in that order.
[[nodiscard]] std::optional<std::vector<double>> ring_angles(std::span<const RingActor> actors, const Ring& ring,
                                                             std::span<const Box> taken);

}  // namespace samenspel
