// Draws how sectors are tied: each sector one mark, as large as it has members; the ties between two of them one line,
// as wide as there are many, in a colour that says whether that is more or less than chance would give. Institutions
// stand above, civic sectors below, so that what links them runs up and down. The network given is what the audience
// may see (seen_by). Same network and options: the same drawing.
#pragma once

#include <vector>

#include "graph/network.hpp"
#include "render/map/layout.hpp"
#include "render/map/map.hpp"

namespace samenspel {

/// What the view shows, as measured (metrics/measure.hpp): rows as sectors_in_data and pairs_of list them.
struct SectorFigures {
  std::vector<double> internal;               ///< ties within each sector
  std::vector<double> ties, expected, ratio;  ///< of each pair; `ratio` NaN where undefined
  bool directed = false;                      ///< the ties are arcs: a mutual one counts twice
};

/// Whether there are more ties than chance would give, about as many, or fewer: from 1.25 times on, up to 0.8 times.
enum class AgainstChance { more, alike, fewer };
/// About as many where the ratio is undefined.
[[nodiscard]] AgainstChance against_chance(double ratio);

/// Of `options` the sizes are not looked at. The sectors drawn are those in the data: there is one at least.
[[nodiscard]] Drawing sectors_view(const Network& network, const MapOptions& options, const SectorFigures& figures);
/// With a layouter of one's own: it only measures words.
[[nodiscard]] Drawing sectors_view(const Network& network, const MapOptions& options, const SectorFigures& figures,
                                   const Layouter& layouter);

}  // namespace samenspel
