// The countries of a map: round the members of each sector an outline in its colour, and its name beside it. Cost: that
// of the outlines (hull.hpp) and of the places for the names (sector_names.hpp).
#pragma once

#include <string>
#include <vector>

#include "render/map/contents.hpp"
#include "render/map/drawing.hpp"
#include "render/map/hull.hpp"
#include "render/map/sheet.hpp"
#include "render/map/text_widths.hpp"

namespace samenspel {

struct Countries {
  std::vector<std::vector<double>> shares;  ///< of each sector, of each actor: its share
  std::vector<Hull> hulls;                  ///< of each sector
};

// `network` is the one whose sectors are the countries: where colours tell of communities, that of by_groups.

/// Adds the outlines round `spaces`, the boxes of all actors, to the drawing, and to `all`, in which all of it lies.
[[nodiscard]] Countries add_countries(Drawing& drawing, Box& all, const Network& network, const MapContents& contents,
                                      const std::vector<Box>& spaces);

/// The names of the sectors, to be measured.
void want_sector_names(TextWidths& widths, const Countries& countries, const Network& network, Language language,
                       int letter);

/// Adds the names to a drawing that has its ties, and to `all`.
void add_sector_names(Drawing& drawing, Box& all, const Countries& countries, const Network& network,
                      const MapContents& contents, const std::vector<Box>& spaces, int letter,
                      const TextWidths& widths);

}  // namespace samenspel
