// What Gould & Fernandez' roles (1989, doi:10.2307/270949) would come to if every arc were there or not by an even lot,
// at the density that the graph has and with the sectors as they are: means, and how many standard deviations the
// counts lie from them. Of the graph of actors with a sector. All NaN below three such actors, and where anybody is in
// several sectors, for which the formulas were not made. Cost O(n + m).
#pragma once

#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "metrics/brokerage.hpp"

namespace samenspel {

/// A value for each role, and for them all together.
struct RoleValues {
  double coordinator, itinerant, gatekeeper, representative, liaison, total;
};

struct RoleMoments {
  RoleValues mean, variance;
};

/// What the moments rest on.
struct RoleModel {
  bool defined = false;
  bool directed = false;
  double actors = 0;            ///< that have a sector: N
  double density = 0;           ///< arcs among them over N(N − 1)
  std::vector<double> sizes{};  ///< actors in each sector, by its number
};
[[nodiscard]] RoleModel role_model(const Network& network, const Projection& projection);

/// Of one actor in a sector of `size`. In an undirected graph the variances of coordinator, itinerant, liaison and
/// total are twice those of a directed one: a → v → c and c → v → a are one event there.
[[nodiscard]] RoleMoments moments_of_actor(const RoleModel& model, double size);

/// Of the sums over all actors, by the exact variances (DEFINITIONS 5 tells how sna's differ); NaN in an undirected
/// graph, for which none was derived.
[[nodiscard]] RoleMoments moments_of_network(const RoleModel& model);

/// The means of every actor, NaN for one without a sector.
[[nodiscard]] Brokerage expected_roles(const Network& network, const RoleModel& model);
/// (count − mean) / standard deviation of every actor; NaN where the variance is 0.
[[nodiscard]] Brokerage role_scores(const Network& network, const RoleModel& model, const Brokerage& counts);
/// The same of the sums of the counts.
[[nodiscard]] RoleValues network_role_scores(const RoleModel& model, const Brokerage& counts);

}  // namespace samenspel
