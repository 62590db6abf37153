// Boxes put in a rectangle so that none meets another: pushed apart from where they would like to be. Cost: some
// thousand rounds over those that are near each other.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "render/map/geometry.hpp"

namespace samenspel {

struct SettleOptions {
  double gap = 0;      ///< wanted between boxes side by side; 0.7 of it between those above each other
  double foreign = 1;  ///< factor of the gap between boxes of which `same` is false
  int rounds = 800;
};

/// Centres near `wished`, all boxes within `room`; nothing where so many rounds leave two that meet.
[[nodiscard]] std::optional<std::vector<Point>> settled(std::span<const Point> wished, std::span<const Size> sizes,
                                                        const Box& room,
                                                        const std::function<bool(std::size_t, std::size_t)>& same,
                                                        const SettleOptions& options);

/// For a room too full for that: each box, the largest first, in the free place nearest to where it would like to be,
/// `gap` from all others. Nothing where one finds no place. Cost: some ten thousand places tried for each box.
[[nodiscard]] std::optional<std::vector<Point>> packed(std::span<const Point> wished, std::span<const Size> sizes,
                                                       const Box& room, double gap);

}  // namespace samenspel
