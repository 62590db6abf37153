// The blocks beside the map: key figures, who bridges, how sure it is, the legend, the index of numbers. Each is made
// for a width and a letter, so that the page can try what fits.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "render/map/legend.hpp"
#include "render/poster/block.hpp"
#include "render/poster/options.hpp"
#include "render/poster/poster_texts.hpp"

namespace samenspel {

/// What the blocks are made from.
struct PanelScene {
  const Network& network;
  const PosterOptions& options;
  const MapContents& contents;
  const Letters& letters;
  const Bridges& bridges;
  const PosterTexts& texts;
  std::vector<LegendSection> legend;  ///< sectors first, then sizes and ties
  double small;                       ///< points of the smallest text
};
[[nodiscard]] PanelScene panel_scene(const Network& network, const PosterOptions& options, const MapContents& contents,
                                     const Letters& letters, const Bridges& bridges, const PosterTexts& texts);

[[nodiscard]] Block figures_block(const PanelScene& scene, double width, double letter);
[[nodiscard]] Block certainty_block(const PanelScene& scene, double width, double letter);
/// The first `most` of those who bridge.
[[nodiscard]] Block bridges_block(const PanelScene& scene, double width, double letter, std::size_t most);
/// A section of the legend. `map_letter`: of the names on the map, to which circles and lines are true.
[[nodiscard]] Block legend_block(const PanelScene& scene, const LegendSection& section, double width, double letter,
                                 double map_letter);

/// "12 Name" in columns, filled one after the other, in the smallest letter. Empty for nobody.
[[nodiscard]] Block index_block(const PanelScene& scene, std::vector<std::string> names, double width);

}  // namespace samenspel
