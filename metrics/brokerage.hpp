// Gould & Fernandez' brokerage roles (1989, doi:10.2307/270949): over ordered open two-paths a → v → b without a → b,
// one point to v in the role that the sectors of a, v and b make; shared membership divides the point. Of the graph of
// actors with a sector only. Cost: for every arc the smaller of two neighbourhoods, at most O(Σ d²), and for every
// actor the pairs of memberships around it.
#pragma once

#include <vector>

#include "graph/graph.hpp"
#include "graph/network.hpp"

namespace samenspel {

/// One value an actor; NaN for an actor without a sector. An undirected open pair counts twice, as a → v → b and as
/// b → v → a.
struct Brokerage {
  std::vector<double> coordinator;     ///< AAA: all three in one sector
  std::vector<double> itinerant;       ///< ABA: between two of a sector that is not its own
  std::vector<double> gatekeeper;      ///< ABB: lets another sector in to its own
  std::vector<double> representative;  ///< AAB: brings its own sector out to another
  std::vector<double> liaison;         ///< ABC: between two sectors, both not its own
  std::vector<double> total;           ///< open two-paths
};

[[nodiscard]] Brokerage brokerage(const Actors& actors, const Graph& graph);

/// The share of each role in one two-path, from the memberships x, y, z of its ends and its middle; they sum to 1.
struct Roles {
  double coordinator, itinerant, gatekeeper, representative, liaison;
};
[[nodiscard]] Roles roles_of(std::span<const Share> x, std::span<const Share> y, std::span<const Share> z);

}  // namespace samenspel
