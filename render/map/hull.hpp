// The country of a sector on the map: a soft outline round the boxes of its members that leaves strangers out. Not a
// convex hull: far members get an island of their own, a stranger in the midst a hole. The outline is the closing of
// the members' boxes (grown far, shrunk back), cut half-way to the nearest stranger. Cost: about ten passes over a grid
// of `cell` points round the members.
#pragma once

#include <span>
#include <vector>

#include "render/map/outline.hpp"

namespace samenspel {

struct HullOptions {
  double margin = 14;  ///< round the members
  double reach = 70;   ///< gaps of about this width are bridged
  double least = 6;    ///< margin that a member keeps even where a stranger is near
  double gap = 3;      ///< left free towards strangers
  double cell = 5;     ///< of the grid; small against the boxes
  int halvings = 3;    ///< of the cell at most, where a small box is lost between the points of the grid
};

struct Hull {
  std::vector<Loop> rims;   ///< none for a sector without members
  std::vector<Loop> holes;  ///< round strangers
};

/// The centre of every member lies inside; that of no other does, where boxes do not overlap each other and the grid
/// may be made fine enough for it: not on maps of many thousands.
[[nodiscard]] Hull hull_round(std::span<const Box> boxes, const std::vector<bool>& member, const HullOptions& options);

[[nodiscard]] bool inside(const Hull& hull, Point p);

}  // namespace samenspel
