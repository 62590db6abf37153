// Gould & Fernandez' brokerage roles (1989, doi:10.2307/270949): over ordered open two-paths a → v → b without a → b,
// one point to v in the role that the sectors of a, v and b make; shared membership divides the point. Of the graph of
// actors with a sector only. All two-paths follow from whom each actor is tied to, the closed ones from the triangle
// sweep. Cost beside it: O(n + m), and where membership is shared the pairs of memberships around every actor.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/graph.hpp"
#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "metrics/share_sum.hpp"
#include "metrics/sweeps/triangles.hpp"

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

/// The share of each role in one two-path, from the memberships x, y, z of its ends and its middle; they sum to 1.
struct Roles {
  double coordinator, itinerant, gatekeeper, representative, liaison;
};
[[nodiscard]] Roles roles_of(std::span<const Share> x, std::span<const Share> y, std::span<const Share> z);

/// The closed two-paths around each actor by their roles, from the triangles of the graph.
class ClosedRoles {
 public:
  ClosedRoles(const Actors& actors, const TurnedTies& ties, bool directed);
  void take(std::span<const Triangle> triangles);

 private:
  friend Brokerage brokerage(const Actors& actors, const Projection& projection, const ClosedRoles& closed);

  /// Where every actor has one sector at most the points are counted.
  struct Counts {
    std::array<std::uint32_t, 5> of_role{};  // each at most the number of arcs among the contacts
  };
  struct Sums {
    std::array<ShareSum, 5> of_role;
    std::int64_t all = 0;
  };
  void take_mutual(std::span<const Triangle> triangles);
  void take_arcs(std::span<const Triangle> triangles);
  void take_shared(std::span<const Triangle> triangles);
  [[nodiscard]] const Sums& sums_of(std::uint32_t x, std::uint32_t y, std::uint32_t z);

  const Actors& actors_;
  const TurnedTies& ties_;
  bool directed_;
  bool shared_ = false;               // some actor has several sectors
  std::vector<std::uint32_t> group_;  // by rank: its sector, or where some share several its membership number
  std::vector<Counts> counts_;        // by rank, in the order of Roles
  std::vector<Sums> sums_;            // by rank, of shared membership
  std::vector<Sums> known_;           // of three memberships, as far as there are few
  std::vector<bool> is_known_;
};

/// When `closed` has taken every triangle of the graph. Looks at ProjectionParts::ways.
[[nodiscard]] Brokerage brokerage(const Actors& actors, const Projection& projection, const ClosedRoles& closed);

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
