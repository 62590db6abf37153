// A series of maps of one network through time, to be flipped through: every actor in the same place on pages of the
// same size, with what changed since the window before. Places, countries and scales are those of the whole network.
// Cost: one map of the whole, and the marks and curves of each window.
#pragma once

#include <string>
#include <vector>

#include "graph/network.hpp"
#include "render/map/drawing.hpp"
#include "render/map/layout.hpp"
#include "render/map/map.hpp"

namespace samenspel {

/// One window of a series.
struct MapMoment {
  Network part;              ///< what lived in it; its actors are those of the whole, known by their ids
  std::vector<double> size;  ///< of the actors of `part`, as MapOptions::size
  std::string window;        ///< a sentence on it, as MapOptions::window
  std::string days;          ///< "2023-01-01 – 2023-12-31"
};

/// One drawing for each moment, in their order. An actor that is not there is a faint mark without a name (class
/// "absent"); a tie that was not there in the moment before is drawn double (class "new"), one that is there no more is
/// a faint dashed line (class "gone"). Of `options` the sizes and the window are not looked at.
[[nodiscard]] std::vector<Drawing> maps_of(const Network& whole, const MapOptions& options,
                                           const std::vector<MapMoment>& moments, const Layouter& layouter);
[[nodiscard]] std::vector<Drawing> maps_of(const Network& whole, const MapOptions& options,
                                           const std::vector<MapMoment>& moments);

}  // namespace samenspel
