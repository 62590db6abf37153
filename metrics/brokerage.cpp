#include "metrics/brokerage.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "metrics/sweeps/closed_arcs.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

double share_in(std::span<const Share> sectors, SectorIndex sector) {
  for (const Share& share : sectors)
    if (share.sector == sector) return share.share;
  return 0;
}

// Actors without a sector, among groups.
constexpr std::uint32_t kNoGroup = std::numeric_limits<std::uint32_t>::max();
enum Role : std::size_t { kCoordinator, kItinerant, kGatekeeper, kRepresentative, kLiaison };

constexpr Role role_of(bool from_is_own, bool to_is_own, bool ends_are_one) {
  if (from_is_own) return to_is_own ? kCoordinator : kRepresentative;
  if (to_is_own) return kGatekeeper;
  return ends_are_one ? kItinerant : kLiaison;
}

std::array<double, 5> in_order(const Roles& roles) {
  return {roles.coordinator, roles.itinerant, roles.gatekeeper, roles.representative, roles.liaison};
}

/// Arcs of one actor by the group of the other end; those with no group are left out.
struct Around {
  struct Group {
    std::uint32_t number;
    std::int64_t in = 0, out = 0, mutual = 0;
  };
  std::vector<Group> groups;  ///< those that are met
  std::int64_t in = 0, out = 0, mutual = 0;
};

class Neighbours {
 public:
  Neighbours(const Projection& projection, const std::vector<std::uint32_t>& group_of, std::size_t groups)
      : pairs_(projection.undirected),
        alters_(projection, {true, Strengths::ones}),
        group_of_(group_of),
        place_(groups, 0) {}

  const Around& around(ActorIndex v) {
    for (const Around::Group& group : around_.groups)
      place_[group.number] = 0;
    around_.groups.clear();
    around_.in = around_.out = around_.mutual = 0;
    alters_.read(v);
    const auto row = pairs_.out(v);
    for (std::size_t k = 0; k < row.size(); ++k) {
      if (group_of_[row[k]] == kNoGroup) continue;
      const std::int64_t forth = alters_.arcs(k) & kForth, back = alters_.arcs(k) / kBack;
      Around::Group& group = at(group_of_[row[k]]);
      group.out += forth;
      group.in += back;
      group.mutual += forth & back;
    }
    for (const Around::Group& group : around_.groups) {
      around_.in += group.in;
      around_.out += group.out;
      around_.mutual += group.mutual;
    }
    return around_;
  }

 private:
  Around::Group& at(std::uint32_t number) {
    if (place_[number] == 0) {
      around_.groups.push_back({number});
      place_[number] = static_cast<std::uint32_t>(around_.groups.size());
    }
    return around_.groups[place_[number] - 1];
  }

  const Graph& pairs_;
  AlterTies alters_;
  const std::vector<std::uint32_t>& group_of_;
  std::vector<std::uint32_t> place_;  // by number: where in groups, from 1; 0 for those not met
  Around around_;
};

/// By actor: its sector, or of shared membership its membership number; kNoGroup without a sector.
std::vector<std::uint32_t> groups_of(const Actors& actors, bool shared) {
  std::vector<std::uint32_t> group(actors.size(), kNoGroup);
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    const auto sectors = actors.sectors(i);
    if (!sectors.empty()) group[i] = shared ? actors.membership(i) : sectors[0].sector;
  }
  return group;
}

bool has_shared(const Actors& actors) {
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    const auto sectors = actors.sectors(i);
    if (sectors.size() > 1 || (sectors.size() == 1 && sectors[0].share != 1)) return true;
  }
  return false;
}

// Up to so many memberships what three of them make is worked out once.
constexpr std::size_t kFewMemberships = 32;

}  // namespace

Roles roles_of(std::span<const Share> x, std::span<const Share> y, std::span<const Share> z) {
  Roles roles{0, 0, 0, 0, 0};
  for (const Share& end : x) {
    const double there = share_in(z, end.sector), middle = share_in(y, end.sector);
    roles.coordinator += end.share * middle * there;
    roles.itinerant += end.share * there * (1 - middle);
    roles.representative += end.share * middle * (1 - there);
  }
  for (const Share& end : z)
    roles.gatekeeper += (1 - share_in(x, end.sector)) * share_in(y, end.sector) * end.share;
  roles.liaison = rest_of_one(roles.coordinator + roles.itinerant + roles.gatekeeper + roles.representative);
  return roles;
}

ClosedTwoPaths closed_two_paths(const Actors& actors, const Graph& graph) {
  const auto known = [&](ActorIndex i) { return !actors.sectors(i).empty(); };
  ClosedTwoPaths closed{{0}, {}};
  closed.begin.reserve(graph.size() + 1);
  std::vector<ActorIndex> leads_to(graph.size(), kNone);  // the last v with an arc to this actor
  std::size_t steps = 0;
  for (ActorIndex v = 0; v < graph.size(); ++v) {
    if (known(v)) {
      for (const ActorIndex c : graph.out(v))
        if (known(c)) leads_to[c] = v;
      for (const ActorIndex a : graph.in(v)) {
        if (!known(a)) continue;
        const auto targets = graph.out(a);
        for (const ActorIndex c : targets)
          if (leads_to[c] == v) closed.ends.push_back({a, c});
        steps += targets.size();
        if (steps < 100'000) continue;
        steps = 0;
        check_stop();
      }
    }
    closed.begin.push_back(closed.ends.size());
  }
  return closed;
}

std::vector<std::uint64_t> open_two_paths(const Actors& actors, const Graph& graph, const ClosedTwoPaths& closed) {
  std::vector<std::uint64_t> open(graph.size(), 0);
  for (ActorIndex v = 0; v < graph.size(); ++v) {
    if (v % 1024 == 0) check_stop();
    if (actors.sectors(v).empty()) continue;
    std::uint64_t in = 0, out = 0, mutual = 0;
    for (const ActorIndex c : graph.out(v))
      out += actors.sectors(c).empty() ? 0U : 1U;
    // Both lists are in rising order.
    auto to = graph.out(v).begin();
    for (const ActorIndex a : graph.in(v)) {
      if (actors.sectors(a).empty()) continue;
      ++in;
      while (to != graph.out(v).end() && *to < a)
        ++to;
      mutual += to != graph.out(v).end() && *to == a ? 1U : 0U;
    }
    open[v] = in * out - mutual - closed.around(v).size();
  }
  return open;
}

ClosedRoles::ClosedRoles(const Actors& actors, const TurnedTies& ties, bool directed)
    : actors_(actors), ties_(ties), directed_(directed), shared_(has_shared(actors)), group_(ties.size()) {
  const std::vector<std::uint32_t> by_actor = groups_of(actors, shared_);
  for (std::size_t r = 0; r < ties.size(); ++r)
    group_[r] = by_actor[ties.actor[r]];
  if (!shared_) {
    counts_.resize(ties.size());
    return;
  }
  sums_.resize(ties.size());
  const std::size_t memberships = actors.memberships().size();
  if (memberships > kFewMemberships) return;
  known_.resize(memberships * memberships * memberships);
  is_known_.resize(known_.size());
}

void ClosedRoles::take(std::span<const Triangle> triangles) {
  if (shared_) {
    take_shared(triangles);
  } else if (directed_) {
    take_arcs(triangles);
  } else {
    take_mutual(triangles);
  }
}

/// Every way through is closed: each actor is the middle of two, there and back.
void ClosedRoles::take_mutual(std::span<const Triangle> triangles) {
  // By how many of the ends are of the middle's sector, and whether both ends are of one.
  constexpr std::array<std::array<std::uint8_t, 2>, 3> role{
      {{kLiaison, kItinerant}, {kGatekeeper, kGatekeeper}, {kCoordinator, kCoordinator}}};
  for (std::size_t k = 0; k < triangles.size(); ++k) {
    if (k + kTrianglesAhead < triangles.size()) {
      const Triangle& ahead = triangles[k + kTrianglesAhead];
      __builtin_prefetch(&counts_[ties_.to[ahead.uv]], 1);
      __builtin_prefetch(&counts_[ties_.to[ahead.uw]], 1);
    }
    const Triangle& t = triangles[k];
    const std::uint32_t v = ties_.to[t.uv], w = ties_.to[t.uw];
    const std::uint32_t a = group_[t.u], b = group_[v], c = group_[w];
    if (a == kNoGroup || b == kNoGroup || c == kNoGroup) continue;
    const unsigned ab = a == b ? 1 : 0, ac = a == c ? 1 : 0, bc = b == c ? 1 : 0;
    ++counts_[t.u].of_role[role[ab + ac][bc]];
    ++counts_[v].of_role[role[ab + bc][ac]];
    ++counts_[w].of_role[role[ac + bc][ab]];
  }
}

void ClosedRoles::take_arcs(std::span<const Triangle> triangles) {
  for (const Triangle& t : triangles) {
    const std::array<std::uint32_t, 3> rank{t.u, ties_.to[t.uv], ties_.to[t.uw]};
    const std::array<std::uint32_t, 3> group{group_[rank[0]], group_[rank[1]], group_[rank[2]]};
    if (group[0] == kNoGroup || group[1] == kNoGroup || group[2] == kNoGroup) continue;
    for (const WayThrough way : closed_arcs(ties_, t)) {
      const std::uint32_t from = group[way.from], middle = group[way.middle], to = group[way.to];
      ++counts_[rank[way.middle]].of_role[role_of(from == middle, to == middle, from == to)];
    }
  }
}

void ClosedRoles::take_shared(std::span<const Triangle> triangles) {
  for (const Triangle& t : triangles) {
    const std::array<std::uint32_t, 3> rank{t.u, ties_.to[t.uv], ties_.to[t.uw]};
    const std::array<std::uint32_t, 3> group{group_[rank[0]], group_[rank[1]], group_[rank[2]]};
    if (group[0] == kNoGroup || group[1] == kNoGroup || group[2] == kNoGroup) continue;
    for (const WayThrough way : closed_arcs(ties_, t)) {
      ++sums_[rank[way.middle]].all;
      const Sums& points = sums_of(group[way.from], group[way.middle], group[way.to]);
      for (std::size_t role = 0; role < 5; ++role)
        sums_[rank[way.middle]].of_role[role] += points.of_role[role];
    }
  }
}

/// What one two-path of these three memberships adds.
const ClosedRoles::Sums& ClosedRoles::sums_of(std::uint32_t x, std::uint32_t y, std::uint32_t z) {
  const auto& memberships = actors_.memberships();
  const std::size_t at = known_.empty() ? 0 : (std::size_t{x} * memberships.size() + y) * memberships.size() + z;
  if (known_.empty()) {
    known_.resize(1);
    is_known_.resize(1);
  }
  if (is_known_[at]) return known_[at];
  const std::array<double, 5> shares = in_order(roles_of(memberships[x], memberships[y], memberships[z]));
  for (std::size_t role = 0; role < 5; ++role)
    known_[at].of_role[role] = ShareSum(shares[role]);
  is_known_[at] = known_.size() > 1;
  return known_[at];
}

Brokerage brokerage(const Actors& actors, const Projection& projection, const ClosedRoles& closed) {
  const std::size_t n = projection.undirected.size();
  const std::vector<double> none(n, kUndefined);
  Brokerage points{none, none, none, none, none, none};
  const std::array<std::vector<double>*, 5> columns{&points.coordinator, &points.itinerant, &points.gatekeeper,
                                                    &points.representative, &points.liaison};
  const auto& memberships = actors.memberships();
  const std::vector<std::uint32_t> group = groups_of(actors, closed.shared_);
  std::size_t groups = memberships.size();
  for (const std::uint32_t number : group)
    if (number != kNoGroup) groups = std::max<std::size_t>(groups, std::size_t{number} + 1);
  Neighbours neighbours(projection, group, groups);

  for (ActorIndex v = 0; v < n; ++v) {
    if (v % 1024 == 0) check_stop();
    if (group[v] == kNoGroup) continue;
    const Around& around = neighbours.around(v);
    const std::uint32_t rank = closed.ties_.rank[v];
    const std::int64_t all = around.in * around.out - around.mutual;
    if (!closed.shared_) {
      std::int64_t own_in = 0, own_out = 0, own_mutual = 0, within = 0;  // within: two-paths from a sector to itself
      for (const Around::Group& one : around.groups) {
        within += one.in * one.out - one.mutual;
        if (one.number != group[v]) continue;
        own_in = one.in;
        own_out = one.out;
        own_mutual = one.mutual;
      }
      std::array<std::int64_t, 5> open{};
      open[kCoordinator] = own_in * own_out - own_mutual;
      open[kItinerant] = within - open[kCoordinator];
      open[kGatekeeper] = (around.in - own_in) * own_out;
      open[kRepresentative] = own_in * (around.out - own_out);
      open[kLiaison] = all - within - open[kGatekeeper] - open[kRepresentative];
      const auto& taken = closed.counts_[rank].of_role;
      for (std::size_t role = 0; role < 5; ++role)
        open[role] -= std::int64_t{taken[role]} * (closed.directed_ ? 1 : 2);
      if (!closed.directed_) {  // counted as gatekeeper, each for one of either
        open[kGatekeeper] += std::int64_t{taken[kGatekeeper]};
        open[kRepresentative] -= std::int64_t{taken[kGatekeeper]};
      }
      std::int64_t total = 0;
      for (std::size_t role = 0; role < 5; ++role) {
        (*columns[role])[v] = static_cast<double>(open[role]);
        total += open[role];
      }
      points.total[v] = static_cast<double>(total);
      continue;
    }

    // All pairs of a membership in and one out, less those of one actor with itself.
    std::array<ShareSum, 5> open{};
    std::size_t steps = 0;
    for (const Around::Group& from : around.groups) {
      if (from.in == 0) continue;
      steps += around.groups.size();
      if (steps > 10'000) {
        steps = 0;
        check_stop();
      }
      for (const Around::Group& to : around.groups) {
        const std::int64_t times = from.in * to.out - (from.number == to.number ? from.mutual : 0);
        if (times == 0) continue;
        const std::array<double, 5> shares =
            in_order(roles_of(memberships[from.number], memberships[group[v]], memberships[to.number]));
        for (std::size_t role = 0; role < 5; ++role)
          open[role] += ShareSum(shares[role]).times(times);
      }
    }
    for (std::size_t role = 0; role < 5; ++role) {
      open[role] -= closed.sums_[rank].of_role[role];
      (*columns[role])[v] = open[role].value();
    }
    points.total[v] = static_cast<double>(all - closed.sums_[rank].all);
  }
  return points;
}

}  // namespace samenspel
