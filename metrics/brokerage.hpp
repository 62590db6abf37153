// Gould & Fernandez' brokerage roles (1989, doi:10.2307/270949): over ordered open two-paths a → v → b without a → b,
// one point to v in the role that the sectors of a, v and b make; shared membership divides the point. Of the graph of
// actors with a sector only. Cost: for every arc the smaller of two neighbourhoods, at most O(Σ d²), and for every
// actor the pairs of memberships around it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
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

/// Every closed two-path a → v → c with a → c, a ≠ c, of the graph of actors with a sector. An undirected one stands
/// here both ways, as (a, c) and as (c, a). With the neighbours of each actor it gives the roles under any other
/// sectors of the same actors: all pairs of an arc in and an arc out, less those of an actor with itself, less these.
struct ClosedTwoPaths {
  struct Ends {
    ActorIndex from, to;
  };
  std::vector<std::size_t> begin;  ///< those around v are ends[begin[v]] … ends[begin[v + 1] - 1]
  std::vector<Ends> ends;

  [[nodiscard]] std::span<const Ends> around(ActorIndex v) const {
    return std::span(ends).subspan(begin[v], begin[v + 1] - begin[v]);
  }
};
/// Memory: 8 bytes a closed two-path, of which every triangle of an undirected graph has six.
[[nodiscard]] ClosedTwoPaths closed_two_paths(const Actors& actors, const Graph& graph);

/// Open two-paths a → v → c around each actor v, in the graph of actors with a sector; 0 for an actor without one.
[[nodiscard]] std::vector<std::uint64_t> open_two_paths(const Actors& actors, const Graph& graph,
                                                        const ClosedTwoPaths& closed);

}  // namespace samenspel
