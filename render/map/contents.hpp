// What a map shows, counted and styled once: sectors with their members, ties, kinds, the measure of size. Marks,
// legend and title all read it. Linear in the network.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/network.hpp"
#include "render/map/drawn_ties.hpp"
#include "render/map/labels.hpp"
#include "render/map/map.hpp"
#include "render/map/palette.hpp"

namespace samenspel {

struct MapContents {
  std::vector<SectorStyle> styles;    ///< of the network's sectors
  std::vector<std::size_t> members;   ///< of the network's sectors
  std::size_t several = 0, none = 0;  ///< actors of several sectors, of none
  std::vector<DrawnTie> ties;
  std::size_t cross = 0, negative = 0;
  std::vector<KindStyle> kinds;
  WidthScale widths;
  SizeScale sizes;
  std::vector<bool> standing_out;
};

[[nodiscard]] MapContents contents_of(const Network& network, const MapOptions& options);

/// The mark of an actor at the origin: coloured and shaped by its sector, cut in wedges where it has several, pale
/// where the measure is undefined.
[[nodiscard]] Mark mark_of(const Network& network, const MapOptions& options, const MapContents& contents,
                           ActorIndex actor);

/// A name as people may see it: without control signs.
[[nodiscard]] std::string shown_name(const Network& network, ActorIndex actor);

/// A kind of tie in words: of contacts taken from events the act's label; "" for none.
[[nodiscard]] std::string kind_words(const Network& network, const MapOptions& options, std::uint16_t kind);

/// A fill for what has no value.
[[nodiscard]] Colour pale(std::string_view fill);

}  // namespace samenspel
