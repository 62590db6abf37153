// What a map shows, counted and styled once: sectors with their members, ties, kinds, the measure of size. Marks,
// legend and title all read it. Linear in the network.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "graph/network.hpp"
#include "render/map/colouring.hpp"
#include "render/map/drawn_ties.hpp"
#include "render/map/labels.hpp"
#include "render/map/map.hpp"
#include "render/map/palette.hpp"

namespace samenspel {

/// What becomes of an actor where some are highlighted.
enum class Emphasis : std::uint8_t { highlighted, partner, receding };

struct MapContents {
  std::vector<SectorStyle> styles;    ///< of the network's sectors
  std::vector<std::size_t> members;   ///< of the network's sectors
  std::size_t several = 0, none = 0;  ///< actors of several sectors, of none
  std::vector<DrawnTie> ties;
  std::size_t cross = 0, negative = 0;
  std::vector<KindStyle> kinds;
  WidthScale widths;
  SizeScale sizes;
  std::vector<bool> standing_out;  ///< bold; where some are highlighted, those
  std::vector<bool> named{};       ///< whose name is drawn
  Colouring colouring{};
  std::vector<Emphasis> emphasis{};  ///< of each actor; empty: nobody is highlighted
  [[nodiscard]] bool recedes(ActorIndex actor) const {
    return !emphasis.empty() && emphasis[actor] == Emphasis::receding;
  }
  /// A tie of a highlighted actor.
  [[nodiscard]] bool highlighted(const DrawnTie& tie) const {
    return !emphasis.empty() &&
           (emphasis[tie.from] == Emphasis::highlighted || emphasis[tie.to] == Emphasis::highlighted);
  }
};

[[nodiscard]] MapContents contents_of(const Network& network, const MapOptions& options);

/// The mark of an actor at the origin: shaped by its sector; coloured by it too, and cut in wedges where it has
/// several, unless colours tell something else; pale where the measure of size is undefined;
/// small and weak where it recedes.
[[nodiscard]] Mark mark_of(const Network& network, const MapOptions& options, const MapContents& contents,
                           ActorIndex actor);

/// A name as people may see it: without control signs.
[[nodiscard]] std::string shown_name(const Network& network, ActorIndex actor);

/// A kind of tie in words: of contacts taken from events the act's label; "" for none.
[[nodiscard]] std::string kind_words(const Network& network, const MapOptions& options, std::uint16_t kind);

/// A fill for what has no value.
[[nodiscard]] Colour pale(std::string_view fill);

}  // namespace samenspel
