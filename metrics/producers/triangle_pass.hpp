// One sweep over the triangles of the graph for all measures asked that rest on them, and what it was made from.
#pragma once

#include <optional>
#include <vector>

#include "metrics/brokerage.hpp"
#include "metrics/clustering.hpp"
#include "metrics/measure.hpp"
#include "metrics/structural_holes.hpp"
#include "metrics/sweeps/turned_ties.hpp"

namespace samenspel {

/// Does all its work when it is made. What no measure asked for is not there.
class TrianglePass {
 public:
  TrianglePass(const Network& network, const Projection& projection, const MeasureOptions& options,
               std::span<const Measure* const> wanted);
  TrianglePass(const TrianglePass&) = delete;
  TrianglePass& operator=(const TrianglePass&) = delete;

  HolesWanted holes_wanted, ego_holes_wanted;
  TurnedParts parts;
  TurnedTies ties;
  std::optional<SharedNeighbours> shared;
  std::optional<StrongTies> strong;
  std::optional<TransitiveTriples> transitive;
  std::optional<HolesSums> holes;
  std::optional<ClosedRoles> roles;
};

}  // namespace samenspel
