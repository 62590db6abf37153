// The views of `samenspel draw`: what each measures before it is drawn. Cost: that of the measures, which for the map
// are the shortest paths.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "cli/draw_look.hpp"
#include "cli/input.hpp"
#include "metrics/measure.hpp"
#include "render/map/drawing.hpp"
#include "render/map/map.hpp"

namespace samenspel {

inline constexpr int kMostRadius = 99;  ///< ties from ego

struct PictureOptions {
  MapOptions map;           ///< all but the sizes and colours, which are measured here
  MeasureOptions measures;  ///< its progress is told of the drawing too
  ActorIndex ego = 0;       ///< of PictureView::ego
  int radius = 1;
  std::optional<std::uint32_t> initiative{};  ///< of PictureView::timeline: the only one; else all
  Look look{};
};

/// Draws the network of `view`, which has an actor, for PictureView::sectors a sector in the data, and for
/// PictureView::timeline an event.
[[nodiscard]] Drawing drawn(PictureView picture, const View& view, PictureOptions options);

/// The map in each window of `view`.
[[nodiscard]] std::vector<Drawing> drawn_series(const View& view, PictureOptions options);

}  // namespace samenspel
