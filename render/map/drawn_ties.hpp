// Which lines a map shows: the ties of the chosen kinds without self-ties, those with the same ends, direction, kind
// and sign made one (weights added), each between or within sectors. Linear in the ties, the sorting apart.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "graph/network.hpp"
#include "render/map/drawing.hpp"

namespace samenspel {

struct DrawnTie {
  ActorIndex from = 0, to = 0;
  bool mutual = false, negative = false;
  bool cross = false;      ///< between sectors: more than half of it is external, and both ends have a sector
  std::uint16_t kind = 0;  ///< index in the network's kinds
  double weight = 1;
};
/// In the order of the file. `layers` empty: all kinds.
[[nodiscard]] std::vector<DrawnTie> drawn_ties(const Network& network, std::span<const std::string> layers);

/// A kind, or several, that share a dash.
struct KindStyle {
  std::vector<std::uint16_t> kinds;  ///< more than one only in the last row
  Dash dash = Dash::solid;
  std::size_t ties = 0;
  bool directed = false;  ///< a tie of it has a direction
};
/// Of up to three kinds each has a dash of its own, the most frequent the solid one. Of more the two most frequent
/// have, and the others share the dotted one. Kinds without ties are left out.
[[nodiscard]] std::vector<KindStyle> kind_styles(std::span<const DrawnTie> ties);

/// Line widths: heavier ties are thicker, in equal steps between the least and the greatest weight.
struct WidthScale {
  double lightest = 1, heaviest = 1;
  double thinner = 1;  ///< factor for crowded maps
  [[nodiscard]] bool varies() const { return heaviest > lightest; }
  /// 1 for the lightest, 4 for the heaviest.
  [[nodiscard]] double step(double weight) const;
  [[nodiscard]] double width(const DrawnTie& tie) const;
  [[nodiscard]] double arrow_size(const DrawnTie& tie) const;
};
[[nodiscard]] WidthScale width_scale(std::span<const DrawnTie> ties, std::size_t actors);

/// The ties of each pair of actors, as indices, pairs in the order of their first tie.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> ties_by_pair(std::span<const DrawnTie> ties);

}  // namespace samenspel
