// Where the parts of a poster stand on one sheet. Landscape sheets have a panel to the right of the map, upright ones
// (and those whose panel would be too high) a band of columns below it.
#pragma once

#include <optional>

#include "render/poster/panel.hpp"
#include "render/poster/poster_map.hpp"

namespace samenspel {

struct Composed {
  PosterDrawing drawing;
  double map_letter;
  std::size_t numbered;
};

/// What is drawn: a map of all; or one of groups with, in a frame beside it, one of those who bridge most.
struct Maps {
  const PosterMap& all;
  const PosterMap* brokers = nullptr;
};

/// Nothing where the sheet cannot hold it legibly. Without `paint` only `numbered` counts.
[[nodiscard]] std::optional<Composed> composed(const PanelScene& scene, const Maps& maps, bool paint);

}  // namespace samenspel
