// Draws the map of a network: who is there, in which sectors, tied to whom, and who bridges. The network given is what
// the audience may see (seen_by). Same network, options and seed: the same drawing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/network.hpp"
#include "render/graphviz/client.hpp"
#include "render/map/drawing.hpp"
#include "render/map/layout_engine.hpp"

namespace samenspel {

struct MapOptions {
  Language language = Language::en;
  std::uint64_t seed = 1;
  LayoutEngine engine = LayoutEngine::automatic;
  /// For each actor where its mark stood in an earlier drawing (`at` + Drawing::origin), or nothing; empty: for none.
  std::vector<std::optional<Point>> kept{};
  std::vector<std::string> layers;  ///< kinds of tie to draw; empty: all
  std::string window;               ///< a sentence on the window of time, or nothing
  /// For each actor the measure by which it is sized, NaN where undefined; and what the legend calls it.
  std::vector<double> size;
  std::string size_title, size_meaning;
  bool drawn_from_events = false;  ///< the ties are the contacts of events: the drawing says so
  std::string footer;              ///< program, version, date: the last line
  HelperOptions helper;
};

[[nodiscard]] Drawing map_of(const Network& network, const MapOptions& options);

}  // namespace samenspel
