// How a drawing is to look: what `draw` asks of sizes, colours, names and theme, read from the options and settled for
// the network at hand.
#pragma once

#include <optional>
#include <vector>

#include "cli/input.hpp"
#include "cli/look_measure.hpp"
#include "metrics/catalogue.hpp"
#include "render/map/map.hpp"
#include "render/map/theme.hpp"

namespace samenspel {

/// In the order of the choices of --view.
enum class PictureView { map, ego, sectors, timeline };

struct Look {
  Theme theme = Theme::light;
  LookMeasure size, colour;
  ColourBy colour_by = ColourBy::sector;
  std::optional<NamesDrawn> names;  ///< where it was said
};

/// What the options say, before any file is read. Throws UsageError.
[[nodiscard]] Look look_of(const Arguments& arguments, PictureView view);

/// Settles what was not said, with a remark where that is not as usual: by what actors are sized (who bridges most:
/// DESIGN.md section 5), and whose names are drawn where there are many.
void settle(Look& look, PictureView picture, const View& view, const Talk& talk);

/// Who is to be highlighted, by id or name as the audience may see it. A text with commas is one name where there is
/// one, else a list. Throws UsageError.
[[nodiscard]] std::vector<ActorIndex> highlighted(const Network& network, const Arguments& arguments);

}  // namespace samenspel
