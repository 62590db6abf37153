// Colours that tell something other than the sector: close-knit groups, or a measure in steps. Cost: sorting the
// values.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "graph/network.hpp"
#include "render/map/map.hpp"
#include "render/map/palette.hpp"

namespace samenspel {

inline constexpr std::uint32_t kNoGroup = std::numeric_limits<std::uint32_t>::max();

/// Actors of one colour.
struct ColourGroup {
  Colour fill, dark;
  std::size_t actors = 0;
  std::optional<ActorIndex> foremost{};  ///< of a community: its most important member, where it may be named
  double lowest = 0, highest = 0;        ///< of a step of a measure: the values that occur in it
};

struct Colouring {
  ColourBy by = ColourBy::sector;         ///< then the rest is empty
  std::vector<ColourGroup> groups;        ///< communities, largest first; or steps, lowest first
  std::vector<std::uint32_t> group_of;    ///< of each actor; kNoGroup without a value, or in a community without colour
  std::size_t rest = 0, rest_groups = 0;  ///< actors with kNoGroup, and the communities that they are in
};

/// Communities of two members or more have a colour, the largest seven of them. A measure has a step for each value
/// that occurs, or where those are more than ramp() holds, steps with as many different values in each. `importance`
/// tells who is the foremost of a community; empty, or nobody above 0: none is.
[[nodiscard]] Colouring colouring_of(const Network& network, const MapOptions& options,
                                     std::span<const double> importance);

/// The network with its communities that have a colour as sectors, in the order of the groups, named as in the legend:
/// for a layout and hulls by them.
[[nodiscard]] Network by_groups(Network network, const Colouring& colouring, Language language);

/// A community as the legend and the map call it: by its foremost member, else by its number, counted from 1.
[[nodiscard]] std::string group_name(const Network& network, const Colouring& colouring, std::size_t group,
                                     Language language);

}  // namespace samenspel
