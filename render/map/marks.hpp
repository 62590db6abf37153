// Actors and ties of a network as marks of a drawing, once it is known where the actors stand: the same in every view
// that shows actors. Cost: that of the curves.
#pragma once

#include "render/map/contents.hpp"
#include "render/map/drawing.hpp"
#include "render/map/labels.hpp"

namespace samenspel {

inline constexpr int kNameLetter = 11, kTopNameLetter = 13;  ///< points; the second of those who stand out

/// The name beside an actor, to be measured.
[[nodiscard]] TextBlock name_block(const Network& network, const MapContents& contents, ActorIndex actor);

/// "sector-resident": the class of each sector that an actor has, or "no-sector".
[[nodiscard]] std::vector<std::string> sector_classes(const Network& network, ActorIndex actor);

/// The actor with `mark` and its name in a box of `space` round `centre`. `label` is the size of the name.
[[nodiscard]] ActorMark placed_actor(const Network& network, ActorIndex actor, Mark mark, const ActorSpace& space,
                                     const TextBlock& name, Size label, Point centre);

/// Adds the ties of `contents` between the actors of the drawing, those between sectors on top.
void add_ties(Drawing& drawing, const Network& network, const MapOptions& options, const MapContents& contents);

/// Points along the ties of a drawing, their ends left out.
[[nodiscard]] std::vector<Point> tie_samples(const Drawing& drawing);

/// The box joined with all curves of the ties.
[[nodiscard]] Box with_ties(Box box, const Drawing& drawing);

}  // namespace samenspel
