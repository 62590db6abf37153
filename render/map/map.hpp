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

/// Whose names are drawn. In the order of the choices of --labels.
enum class NamesDrawn : std::uint8_t { all, brokers, none };

/// What the colours of actors tell.
enum class ColourBy : std::uint8_t { sector, community, measure };

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
  NamesDrawn names = NamesDrawn::all;
  ColourBy colour_by = ColourBy::sector;
  /// For each actor the number of its community, or the measure that its colour tells, NaN where undefined; and what
  /// the legend calls the measure.
  std::vector<double> colour{};
  std::string colour_title{}, colour_meaning{};
  std::vector<ActorIndex> highlight{};  ///< who stands out, with ties and direct partners; empty: everybody alike
  bool for_everybody = false;           ///< no private person is named as the foremost of a group
};

[[nodiscard]] Drawing map_of(const Network& network, const MapOptions& options);

}  // namespace samenspel
