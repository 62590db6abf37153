// Actors and ties of a network as marks of a drawing, once it is known where the actors stand: the same in every view
// that shows actors. Cost: that of the curves.
#pragma once

#include "render/map/contents.hpp"
#include "render/map/drawing.hpp"
#include "render/map/labels.hpp"
#include "render/map/layout.hpp"

namespace samenspel {

inline constexpr int kNameLetter = 11, kTopNameLetter = 13;  ///< points; the second of those who stand out
inline constexpr int kSmallNameLetter = 9;                   ///< of those who recede

/// The name beside an actor, to be measured; without lines where it is not drawn.
[[nodiscard]] TextBlock name_block(const Network& network, const MapContents& contents, ActorIndex actor);

/// The room that each name takes: none for one without lines. Cost: one run of the layouter.
[[nodiscard]] std::vector<Size> name_sizes(const std::vector<TextBlock>& names, const Layouter& layouter);

/// "sector-resident": the class of each sector that an actor has, or "no-sector".
[[nodiscard]] std::vector<std::string> sector_classes(const Network& network, ActorIndex actor);

/// The actor with `mark` and its name in a box of `space` round `centre`. `label` is the size of the name.
[[nodiscard]] ActorMark placed_actor(const Network& network, ActorIndex actor, Mark mark, const ActorSpace& space,
                                     const TextBlock& name, Size label, Point centre);

/// Adds classes for the group that gives an actor its colour and for being highlighted, a partner or receding; the name
/// of who recedes is weaker.
void show_standing(ActorMark& mark, const MapContents& contents, ActorIndex actor);

/// Adds the ties of `contents` between the actors of the drawing, those between sectors on top, and those of the
/// highlighted over all.
void add_ties(Drawing& drawing, const Network& network, const MapOptions& options, const MapContents& contents);

/// Points along the ties of a drawing, their ends left out.
[[nodiscard]] std::vector<Point> tie_samples(const Drawing& drawing);

/// The box joined with all curves of the ties.
[[nodiscard]] Box with_ties(Box box, const Drawing& drawing);

}  // namespace samenspel
