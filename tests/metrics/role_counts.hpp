// Brokerage of a network, with the sweep over triangles that it needs.
#pragma once

#include "metrics/brokerage.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel::testing {

inline Brokerage role_counts(const Network& network, Direction direction = Direction::directed) {
  const Projection projection = project(network, {direction, {}});
  const TurnedTies ties = turned_ties(projection, {projection.directed(), Strengths::ones});
  ClosedRoles closed(network.actors, ties, projection.directed());
  const TakeTriangles take = [&](std::span<const Triangle> triangles) { closed.take(triangles); };
  sweep_triangles(ties, {&take, 1}, 1);
  return brokerage(network.actors, projection, closed);
}

}  // namespace samenspel::testing
