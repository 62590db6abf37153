#include "metrics/brokerage_moments.hpp"

#include <cmath>
#include <vector>

#include "metrics/relabelling.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr double RoleValues::*kRoles[] = {&RoleValues::coordinator,    &RoleValues::itinerant, &RoleValues::gatekeeper,
                                          &RoleValues::representative, &RoleValues::liaison,   &RoleValues::total};
constexpr std::vector<double> Brokerage::*kColumns[] = {&Brokerage::coordinator, &Brokerage::itinerant,
                                                        &Brokerage::gatekeeper,  &Brokerage::representative,
                                                        &Brokerage::liaison,     &Brokerage::total};
constexpr RoleValues kAllUndefined{kUndefined, kUndefined, kUndefined, kUndefined, kUndefined, kUndefined};

double pairs(double n) {
  return n * (n - 1) / 2;
}

/// Σ over the sectors of a power of their sizes, and how many are not empty.
struct Powers {
  double first = 0, second = 0, third = 0, fourth = 0;
  int sectors = 0;

  explicit Powers(const std::vector<double>& sizes) {
    for (const double n : sizes) {
      first += n;
      second += n * n;
      third += n * n * n;
      fourth += n * n * n * n;
      sectors += n > 0;
    }
  }
};

RoleMoments moments_of_actor(const RoleModel& model, const Powers& powers, double size) {
  const double d = model.density, n = model.actors, others = n - size;
  const double p = d * d * (1 - d), q = d * d * d * (1 - d) * (1 - d) * (1 - d);
  // Over the sectors that are not the broker's: Σ n_g, Σ n_g², Σ n_g³.
  const double first = others, second = powers.second - size * size, third = powers.third - size * size * size;
  // With fewer than two other sectors nobody is a liaison, and no rounding shall make it otherwise.
  const bool has_liaison = powers.sectors >= 3;

  // Ordered pairs of ends for each role, and X, pairs of two-paths that share an arc.
  const double crossing = others * (size - 1);
  const RoleValues ends{
      (size - 1) * (size - 2), second - first, crossing, crossing, has_liaison ? first * first - second : 0,
      (n - 1) * (n - 2)};
  const double one_way = (size - 1) * pairs(others) + others * pairs(size - 1);
  // Liaison: 2 Σ n_g C(M − n_g, 2) over the other sectors, M = Σ n_g.
  const double liaison = has_liaison ? (first * first - first) * first + (1 - 2 * first) * second + third : 0;
  const RoleValues shared{
      (size - 1) * (size - 2) * (size - 3), third - 3 * second + 2 * first, one_way, one_way, liaison,
      (n - 1) * (n - 2) * (n - 3)};
  RoleMoments out{};
  for (const auto role : kRoles) {
    out.mean.*role = p * ends.*role;
    // Var = E(1 − p) + 2qX
    out.variance.*role = out.mean.*role * (1 - p) + 2 * q * shared.*role;
  }
  if (!model.directed)
    for (const auto role : {&RoleValues::coordinator, &RoleValues::itinerant, &RoleValues::liaison, &RoleValues::total})
      out.variance.*role *= 2;
  return out;
}

template <typename ValuesOf>
Brokerage of_every_actor(const Network& network, const RoleModel& model, ValuesOf values_of) {
  check_stop();
  const std::vector<double> none(network.actors.size(), kUndefined);
  Brokerage out{none, none, none, none, none, none};
  if (!model.defined) return out;
  const Powers powers(model.sizes);
  std::vector<RoleMoments> of_sector;
  of_sector.reserve(model.sizes.size());
  for (const double size : model.sizes)
    of_sector.push_back(moments_of_actor(model, powers, size));
  for (ActorIndex i = 0; i < network.actors.size(); ++i)
    for (const Share& share : network.actors.sectors(i))
      if (share.share > 0) values_of(i, of_sector[share.sector], out);
  return out;
}

double score(double count, double mean, double variance) {
  return variance > 0 ? (count - mean) / std::sqrt(variance) : kUndefined;
}

}  // namespace

RoleModel role_model(const Network& network, const Projection& projection) {
  check_stop();
  const Members members = members_of(network);
  const Graph& graph = projection.graph;
  RoleModel model{members.count() >= 3 && !members.overlapping, graph.directed(), members.count(), 0, members.sum};
  if (!model.defined) return model;
  std::size_t arcs = 0;
  for (const ActorIndex i : members.actors) {
    if (i % 1024 == 0) check_stop();
    for (const ActorIndex j : graph.out(i))
      arcs += network.actors.sectors(j).empty() ? 0U : 1U;
  }
  model.density = static_cast<double>(arcs) / (model.actors * (model.actors - 1));
  return model;
}

RoleMoments moments_of_actor(const RoleModel& model, double size) {
  return model.defined ? moments_of_actor(model, Powers(model.sizes), size) : RoleMoments{kAllUndefined, kAllUndefined};
}

RoleMoments moments_of_network(const RoleModel& model) {
  RoleMoments out{kAllUndefined, kAllUndefined};
  if (!model.defined) return out;
  const double d = model.density, n = model.actors;
  const double p = d * d * (1 - d);
  const double a = d * d * d * (1 - d) * (1 - d) * (1 - d), b = d * d * d * d * (1 - d) * (1 - d);
  const double c = d * d * d * d * d * (1 - d);
  const auto within = [&](double size) {  // all three of one sector of this size
    return size * (size - 1) * (size - 2) * ((4 * size - 10) * (a - b) + (size - 3) * c);
  };
  double inner = 0, crossing = 0, inner_shared = 0, one_way = 0, visiting = 0;
  const Powers powers(model.sizes);
  for (const double size : model.sizes) {
    const double others = n - size;
    inner += size * (size - 1) * (size - 2);
    crossing += size * others * (size - 1);
    inner_shared += within(size);
    one_way += size * others * (size - 1) * ((n - 3) * a - (2 * size - 3) * b + (size - 2) * c);
    // Σ over the other sectors y, the broker's, of n_y [(2 n_x + 2 n_y − 6) A + (N − n_x − 1) C].
    visiting += size * (size - 1) *
                (((2 * size - 6) * others + 2 * (powers.second - size * size)) * a + others * (others - 1) * c);
  }
  // Σ over ordered triples of different sectors of n_i n_j n_k, and of n_i² n_j n_k.
  double apart = 0, apart_squared = 0;
  if (powers.sectors >= 3) {
    apart = n * n * n - 3 * n * powers.second + 2 * powers.third;
    apart_squared = powers.second * n * n - 2 * n * powers.third - powers.second * powers.second + 2 * powers.fourth;
  }
  const double liaison =
      ((4 * n - 2) * apart - 8 * apart_squared) * (a - b) + ((n - 1) * apart - 2 * apart_squared) * c;

  out.mean = {p * inner, p * crossing, p * crossing, p * crossing, p * apart, p * n * (n - 1) * (n - 2)};
  if (!model.directed) return out;
  const RoleValues shared{inner_shared, visiting, one_way, one_way, liaison, within(n)};
  for (const auto role : kRoles)
    out.variance.*role = out.mean.*role * (1 - p) + shared.*role;
  return out;
}

Brokerage expected_roles(const Network& network, const RoleModel& model) {
  return of_every_actor(network, model, [](ActorIndex i, const RoleMoments& moments, Brokerage& out) {
    for (std::size_t role = 0; role < std::size(kRoles); ++role)
      (out.*kColumns[role])[i] = moments.mean.*kRoles[role];
  });
}

Brokerage role_scores(const Network& network, const RoleModel& model, const Brokerage& counts) {
  return of_every_actor(network, model, [&](ActorIndex i, const RoleMoments& moments, Brokerage& out) {
    for (std::size_t role = 0; role < std::size(kRoles); ++role)
      (out.*kColumns[role])[i] =
          score((counts.*kColumns[role])[i], moments.mean.*kRoles[role], moments.variance.*kRoles[role]);
  });
}

RoleValues network_role_scores(const RoleModel& model, const Brokerage& counts) {
  const RoleMoments moments = moments_of_network(model);
  RoleValues out = kAllUndefined;
  for (std::size_t role = 0; role < std::size(kRoles); ++role) {
    double count = 0;
    for (const double value : counts.*kColumns[role])
      if (!is_undefined(value)) count += value;
    out.*kRoles[role] = score(count, moments.mean.*kRoles[role], moments.variance.*kRoles[role]);
  }
  return out;
}

}  // namespace samenspel
