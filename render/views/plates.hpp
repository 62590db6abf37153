// Where a plate of words stands on each of many straight lines that cross: on its own line, over no box and on no other
// plate, near the middle and off the other lines where that can be. Cost: 41 places tried for each plate, each against
// all boxes, plates and lines.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "render/map/geometry.hpp"

namespace samenspel {

struct Segment {
  Point a, b;
};

/// Whether some of the segment lies within the box.
[[nodiscard]] bool crosses(const Segment& line, const Box& box);

/// The box of each line's plate, of the given size, in their order; nothing for one that fits nowhere, and for a size
/// of 0. Earlier lines choose first.
[[nodiscard]] std::vector<std::optional<Box>> plate_places(std::span<const Segment> lines, std::span<const Size> sizes,
                                                           std::span<const Box> taken);

}  // namespace samenspel
