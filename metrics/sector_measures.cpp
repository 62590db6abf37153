#include "metrics/sector_measures.hpp"

#include <algorithm>
#include <cmath>

#include "metrics/compensated_sum.hpp"
#include "metrics/sector_rows.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

/// Calls use(shares of i, shares of j, weight) for every arc i → j of a directed graph, or every tie, between two that
/// have a sector.
template <typename Use>
void each_tie(const Network& network, const Graph& graph, bool weighted, Use use) {
  check_stop();
  std::size_t steps = 0;
  for (ActorIndex i = 0; i < graph.size(); ++i) {
    const auto alters = graph.out(i);
    steps += alters.size() + 1;
    if (steps > 65536) {
      check_stop();
      steps = 0;
    }
    const auto own = network.actors.sectors(i);
    if (own.empty()) continue;
    for (std::size_t k = 0; k < alters.size(); ++k) {
      if (!graph.directed() && alters[k] < i) continue;
      const auto theirs = network.actors.sectors(alters[k]);
      if (!theirs.empty()) use(own, theirs, weighted ? graph.out_weight(i, k) : 1.0);
    }
  }
}

/// A symmetric matrix of two actors each, of which only sums are kept: of all its pairs, of their squares, and of the
/// products of two pairs that share an actor.
struct PairSums {
  double pairs = 0;    ///< Σ_{i<j} x_ij
  double squares = 0;  ///< Σ_{i<j} x_ij²
  double hinged = 0;   ///< Σ_i Σ_{j≠k} x_ij x_ik
  /// One actor more: its row sum Σ_j x_ij and the sum of its squares, for `times` such actors.
  void add(double row, double row_squares, double times = 1) {
    pairs += times * row / 2;
    squares += times * row_squares / 2;
    hinged += times * (row * row - row_squares);
  }
};

/// The sums of x_ij − x̄ from the rows of x: with both matrices centred, the variance is a sum of small numbers.
class Centred {
 public:
  Centred(double mean, double actors) : mean_(mean), others_(actors - 1) {}
  void add(PairSums& sums, double row, double row_squares, double times = 1) const {
    sums.add(row - others_ * mean_, std::max(row_squares - 2 * mean_ * row + others_ * mean_ * mean_, 0.0), times);
  }

 private:
  double mean_, others_;
};

/// Mantel (1967): the variance of Σ_{i<j} x_ij y_π(i)π(j) over all orders π of n actors, from the centred sums of x, y.
double mantel_variance(const PairSums& x, const PairSums& y, double n) {
  const double pairs = n * (n - 1) / 2;
  double variance = x.squares * y.squares / pairs;
  if (n >= 3) variance += x.hinged * y.hinged / (n * (n - 1) * (n - 2));
  // Two pairs without a common actor: all products sum to 0, so that what is left is minus the rest.
  if (n >= 4) variance += (x.squares + x.hinged) * (y.squares + y.hinged) / (pairs * (n - 2) * (n - 3) / 2);
  return variance;
}

}  // namespace

SectorMeasures sector_measures(const Network& network, const Projection& projection, bool weighted) {
  const std::vector<SectorIndex> rows = sectors_in_data(network);
  const std::size_t all = network.sectors.size();
  std::vector<CompensatedSum> actors(all), internal(all), external(all), internal_weight(all), external_weight(all);
  for (ActorIndex i = 0; i < network.actors.size(); ++i)
    for (const Share& share : network.actors.sectors(i))
      actors[share.sector] += share.share;

  const auto share_in = [](std::span<const Share> shares, SectorIndex sector) {
    for (const Share& share : shares)
      if (share.sector == sector) return share.share;
    return 0.0;
  };
  each_tie(network, projection.graph, weighted, [&](std::span<const Share> x, std::span<const Share> y, double weight) {
    const auto add = [&](SectorIndex s, double in, double out) {
      internal[s] += in;
      external[s] += out;
      internal_weight[s] += weight * in;
      external_weight[s] += weight * out;
    };
    for (const Share& mine : x) {
      const double theirs = share_in(y, mine.sector);
      add(mine.sector, mine.share * theirs, mine.share * (1 - theirs));
    }
    for (const Share& mine : y)
      add(mine.sector, 0, mine.share * (1 - share_in(x, mine.sector)));
  });

  SectorMeasures out;
  for (const SectorIndex s : rows) {
    out.actors.push_back(actors[s].value());
    out.internal.push_back(internal[s].value());
    out.external.push_back(external[s].value());
    const double in = internal_weight[s].value(), outside = external_weight[s].value();
    out.ei_index.push_back(in + outside == 0 ? kUndefined : (outside - in) / (outside + in));
  }
  return out;
}

PairMeasures pair_measures(const Network& network, const Projection& projection, const Members& members) {
  const std::vector<SectorIndex> sectors = sectors_in_data(network);
  const std::vector<SectorPair> rows = pairs_of(sectors);
  std::vector<std::size_t> row_of(network.sectors.size(), 0);
  for (std::size_t k = 0; k < sectors.size(); ++k)
    row_of[sectors[k]] = k;

  std::vector<CompensatedSum> across_ties(rows.size());
  double all = 0;  // ties
  each_tie(network, projection.graph, false, [&](std::span<const Share> x, std::span<const Share> y, double) {
    all += 1;
    for (const Share& one : x)
      for (const Share& other : y) {
        if (one.sector == other.sector || one.share * other.share == 0) continue;
        const auto [first, second] = std::minmax(row_of[one.sector], row_of[other.sector]);
        across_ties[pair_row(first, second, sectors.size())] += one.share * other.share;
      }
  });

  // How many ties two actors have: 0, 1, or 2 where both arcs are there.
  const double n = members.count(), pairs = n * (n - 1) / 2;
  const Graph& graph = projection.graph;
  const auto known = [&](ActorIndex i) { return !network.actors.sectors(i).empty(); };
  PairSums ties, centred_ties;
  const Centred centre_of_ties(all / pairs, n);
  for (const ActorIndex i : members.actors) {
    if (i % 256 == 0) check_stop();
    double row = 0, mutual = 0;
    for (const ActorIndex j : graph.out(i)) {
      if (!known(j)) continue;
      ++row;
      if (graph.directed() && graph.has_arc(j, i)) ++mutual;
    }
    if (graph.directed())
      for (const ActorIndex j : graph.in(i))
        if (known(j)) ++row;
    ties.add(row, row + 2 * mutual);
    centre_of_ties.add(centred_ties, row, row + 2 * mutual);
  }

  // Actors with the same membership have the same row of y_ij = m_a(i) m_b(j) + m_b(i) m_a(j).
  const auto& memberships = network.actors.memberships();
  std::vector<double> holders(memberships.size(), 0.0);
  for (const ActorIndex i : members.actors)
    ++holders[network.actors.membership(i)];
  // For every sector its holders; the products of shares in two sectors.
  std::vector<std::vector<std::uint32_t>> with(sectors.size());
  std::vector<double> shared(rows.size(), 0.0);
  for (std::uint32_t k = 0; k < memberships.size(); ++k) {
    if (holders[k] == 0) continue;
    for (const Share& one : memberships[k]) {
      if (one.share == 0) continue;
      with[row_of[one.sector]].push_back(k);
      for (const Share& other : memberships[k])
        if (row_of[one.sector] < row_of[other.sector] && other.share > 0)
          shared[pair_row(row_of[one.sector], row_of[other.sector], sectors.size())] +=
              holders[k] * one.share * other.share;
    }
  }
  const auto share_in = [&](std::uint32_t k, SectorIndex sector) {
    for (const Share& share : memberships[k])
      if (share.sector == sector) return share.share;
    return 0.0;
  };

  PairMeasures out;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    check_stop();
    const SectorIndex a = rows[r].a, b = rows[r].b;
    out.ties.push_back(across_ties[r].value());
    // Pairs of actors that could have such a tie: a member of each, but not the same actor.
    const double across = members.sum[a] * members.sum[b] - shared[r];
    const bool could = n >= 2 && across > 1e-12;
    out.density.push_back(could ? std::min(out.ties[r] / (across * (graph.directed() ? 2 : 1)), 1.0) : kUndefined);
    const double expected = n < 2 ? kUndefined : could ? all * across / pairs : 0;
    out.expected.push_back(expected);
    out.ratio.push_back(expected > 0 ? out.ties[r] / expected : kUndefined);

    PairSums labels, centred_labels;
    const Centred centre(across / pairs, n);
    double in_either = 0;
    const auto add = [&](std::uint32_t k) {
      const double x = share_in(k, a), y = share_in(k, b);
      const double row = x * (members.sum[b] - y) + y * (members.sum[a] - x);
      const double row_squares =
          x * x * (members.squares[b] - y * y) + 2 * x * y * (shared[r] - x * y) + y * y * (members.squares[a] - x * x);
      labels.add(row, row_squares, holders[k]);
      centre.add(centred_labels, row, row_squares, holders[k]);
      in_either += holders[k];
    };
    for (const std::uint32_t k : with[row_of[a]])
      add(k);
    for (const std::uint32_t k : with[row_of[b]])
      if (share_in(k, a) == 0) add(k);
    centre.add(centred_labels, 0, 0, n - in_either);

    double z = kUndefined;
    if (could) {
      const double variance = mantel_variance(centred_ties, centred_labels, n);
      // Where every relabelling gives the same, only rounding is left.
      const double nothing = 1e-12 * ties.squares * labels.squares / pairs;
      if (variance > nothing) z = (out.ties[r] - expected) / std::sqrt(variance);
    }
    out.z.push_back(z);
  }
  return out;
}

Assortment assortment(const Network& network, const Projection& projection, bool weighted) {
  const bool directed = projection.graph.directed();
  std::vector<double> from(network.sectors.size(), 0.0), to = from;
  double all = 0, together = 0;
  each_tie(network, projection.graph, weighted, [&](std::span<const Share> x, std::span<const Share> y, double weight) {
    all += weight;
    together += weight * internal_share(x, y);
    for (const Share& share : x) {
      from[share.sector] += weight * share.share;
      if (!directed) to[share.sector] += weight * share.share;
    }
    for (const Share& share : y) {
      to[share.sector] += weight * share.share;
      if (!directed) from[share.sector] += weight * share.share;
    }
  });
  if (all == 0) return {kUndefined, kUndefined};
  const double ends = directed ? all : 2 * all;
  double by_chance = 0;
  for (std::size_t s = 0; s < from.size(); ++s)
    by_chance += (from[s] / ends) * (to[s] / ends);
  const double modularity = together / all - by_chance, room = rest_of_one(by_chance);
  return {room == 0 ? kUndefined : modularity / room, modularity};
}

}  // namespace samenspel
