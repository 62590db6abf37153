// Where the names of sectors stand: beside their hull, near members of that sector only, over no actor, never on each
// other. Cost: some thousand places tried for each name, each against all boxes.
#pragma once

#include <span>
#include <vector>

#include "render/map/hull.hpp"

namespace samenspel {

/// What the names of sectors have to mind.
struct NameScene {
  std::vector<Box> actors;                  ///< marks with their labels
  std::vector<std::vector<double>> shares;  ///< of each sector: each actor's share in it, 0 for strangers
  std::vector<Hull> hulls;                  ///< of each sector
  std::vector<Point> tie_samples;
  Box page;  ///< names stay in it where there is room, else they stand just outside
};

/// The box of each sector's name, of the given sizes; an empty box for a sector without a hull.
[[nodiscard]] std::vector<Box> name_places(const NameScene& scene, std::span<const Size> sizes);

}  // namespace samenspel
