// In which order sectors stand round a circle: institutions together at the top, civic sectors at the bottom, those
// without power at the sides; and within that so that wide lines cross as little as can be. Cost: some rounds of
// swaps, each against all pairs of lines; beyond 16 sectors they stay in their order.
#pragma once

#include <span>
#include <vector>

#include "graph/vocabulary.hpp"

namespace samenspel {

/// A line between two sectors, and its width.
struct Chord {
  std::size_t a, b;
  double weight;
};

struct CircleOrder {
  std::vector<std::size_t> order;  ///< sectors clockwise
  std::vector<double> angles;      ///< of each sector, in radians, 0 to the right, anticlockwise
};
[[nodiscard]] CircleOrder circle_order(std::span<const Power> powers, std::span<const Chord> chords);

}  // namespace samenspel
