// Any attribute of the actors as their sector: streets, age groups, a column of a table. Attributes are texts; those of
// a map in a map are called `address.street`, and of a list every text counts, in equal shares. Cost O(n).
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "graph/network.hpp"
#include "support/text.hpp"

namespace samenspel {

/// The most sectors that a network can have.
inline constexpr std::size_t kMostSectors = std::numeric_limits<SectorIndex>::max();

/// An attribute of the actors as it is called, and how many different values it has.
struct ActorAttribute {
  Words name;
  std::size_t values;
};
/// What there is to choose from, in the order of the file; last the keys `kind` and `level`, where an actor has them.
[[nodiscard]] std::vector<ActorAttribute> attributes_of(const Network& network);

/// The network whose sectors are the values of the attribute, in the order in which actors first have them. They have
/// no power and no side; an actor without the attribute has no sector. What events say of the capacity in which
/// somebody acts is lost, since it names the old sectors. The keys `kind` and `level` may be named in Dutch too. Of
/// kMostSectors values at most; an attribute that nobody has leaves nobody a sector.
[[nodiscard]] Network sector_by(Network network, std::string_view attribute);

}  // namespace samenspel
