#include "tests/metrics/direct.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

#include "tests/metrics/direct_paths.hpp"
#include "tests/metrics/direct_sectors.hpp"
#include "tests/metrics/direct_shape.hpp"
#include "tests/metrics/direct_triangles.hpp"

namespace samenspel::testing {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kFar = std::numeric_limits<double>::infinity();

/// m_s(i) for every sector; nothing but zeros without a sector.
Matrix memberships(const Network& network) {
  Matrix m(network.actors.size(), std::vector<double>(network.sectors.size(), 0.0));
  for (ActorIndex i = 0; i < m.size(); ++i)
    for (const Share& share : network.actors.sectors(i))
      m[i][share.sector] = share.share;
  return m;
}

int parts(const Matrix& w, std::vector<bool> gone) {
  int count = 0;
  const std::function<void(std::size_t)> visit = [&](std::size_t i) {
    gone[i] = true;
    for (std::size_t j = 0; j < w.size(); ++j)
      if (!gone[j] && w[i][j] > 0) visit(j);
  };
  for (std::size_t i = 0; i < w.size(); ++i) {
    if (gone[i]) continue;
    ++count;
    visit(i);
  }
  return count;
}

/// For every k, takes away those with fewer than k ties until nobody has.
std::vector<double> cores(const Matrix& pair) {
  const std::size_t n = pair.size();
  std::vector<double> core(n, 0.0);
  for (std::size_t k = 1; k <= n; ++k) {
    std::vector<bool> in(n, true);
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t i = 0; i < n; ++i) {
        std::size_t ties = 0;
        for (std::size_t j = 0; j < n; ++j)
          if (in[j] && j != i && pair[i][j] > 0) ++ties;
        if (in[i] && ties < k) {
          in[i] = false;
          changed = true;
        }
      }
    }
    for (std::size_t i = 0; i < n; ++i)
      if (in[i]) core[i] = static_cast<double>(k);
  }
  return core;
}

/// Ties between i and j without their own: a round of neighbours at a time.
double span(Matrix pair, std::size_t i, std::size_t j) {
  pair[i][j] = pair[j][i] = 0;
  std::vector<bool> near(pair.size(), false);
  near[i] = true;
  for (std::size_t ties = 0; ties < pair.size(); ++ties) {
    if (near[j]) return static_cast<double>(ties);
    std::vector<bool> next = near;
    for (std::size_t v = 0; v < pair.size(); ++v)
      for (std::size_t w = 0; w < pair.size(); ++w)
        if (near[v] && pair[v][w] > 0) next[w] = true;
    near = next;
  }
  return kNaN;
}

/// Lengths of the ties of a matrix of weights.
Matrix lengths(const Matrix& weight, bool weighted) {
  Matrix length(weight.size(), std::vector<double>(weight.size(), kFar));
  for (std::size_t i = 0; i < weight.size(); ++i)
    for (std::size_t j = 0; j < weight.size(); ++j)
      if (weight[i][j] > 0) length[i][j] = weighted ? 1 / weight[i][j] : 1;
  return length;
}

}  // namespace

void DirectResults::add(const DirectResults& other) {
  actors.insert(other.actors.begin(), other.actors.end());
  network.insert(other.network.begin(), other.network.end());
  for (const auto& [ends, values] : other.ties)
    ties[ends].insert(values.begin(), values.end());
}

DirectResults direct(const Network& network, Reading reading) {
  const std::size_t n = network.actors.size(), sectors = network.sectors.size();
  const bool directed = reading.direction == Direction::directed, weighted = reading.weighted;
  const Matrix m = memberships(network);
  const auto known = [&](std::size_t i) { return !network.actors.sectors(static_cast<ActorIndex>(i)).empty(); };
  const auto inner = [&](std::size_t i, std::size_t j) {
    double sum = 0;
    for (std::size_t s = 0; s < sectors; ++s)
      sum += m[i][s] * m[j][s];
    return sum;
  };

  const Matrix pair = tie_matrix(network, {Direction::undirected, true});
  const Matrix arc = tie_matrix(network, {reading.direction, true});
  const auto counted = [&](double w) { return w == 0 ? 0.0 : weighted ? w : 1.0; };

  DirectResults out;
  auto& actors = out.actors;
  for (const char* id : {"degree", "degree_norm", "in_degree", "out_degree", "strength", "in_strength", "out_strength",
                         "bridges", "ei_index", "participation", "sectors_reached", "articulation", "gf_coordinator",
                         "gf_itinerant", "gf_gatekeeper", "gf_representative", "gf_liaison", "gf_total"})
    actors[id].assign(n, 0.0);

  actors["core"] = cores(pair);

  Matrix across(n, std::vector<double>(n, 0.0));
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j)
      if (known(i) && known(j)) across[i][j] = 1 - inner(i, j);
  const DirectPaths paths = direct_paths(lengths(arc, weighted), across);
  const DirectPaths undirected_paths = direct_paths(lengths(pair, weighted), across);
  actors["closeness"] = paths.closeness;
  actors["closeness_in"] = paths.closeness_in;
  actors["harmonic"] = paths.harmonic;
  actors["harmonic_in"] = paths.harmonic_in;
  actors["reached"] = paths.reached;
  const double others = static_cast<double>(n) - 1;
  const double times = directed ? 1 : 2;  // that a pair is counted in the sums over ordered pairs
  double most = 0, below = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const double b = paths.betweenness[i] / times;
    most = std::max(most, b);
    actors["betweenness"].push_back(b);
    actors["betweenness_norm"].push_back(n < 3 ? kNaN : paths.betweenness[i] / (others * (others - 1)));
    actors["cross_betweenness"].push_back(known(i) ? paths.cross_betweenness[i] / times : kNaN);
    actors["closeness_norm"].push_back(paths.reached[i] / others * paths.closeness[i]);
    double degree = 0, shares = 0;
    for (std::size_t j = 0; j < n; ++j) {
      if (pair[i][j] == 0) continue;
      degree += 1;
      shares += 1 / static_cast<double>(std::ranges::count_if(pair[j], [](double w) { return w > 0; }));
    }
    actors["bridging_coefficient"].push_back(degree == 0 ? kNaN : 1 / degree / shares);
    actors["bridging_centrality"].push_back(undirected_paths.betweenness[i] / 2 *
                                            actors["bridging_coefficient"].back());
  }
  for (const double b : actors["betweenness"])
    below += most - b;

  const Matrix ties_between = tie_matrix(network, {Direction::undirected, weighted});
  actors["eigenvector"] = direct_eigenvector(ties_between);
  actors["pagerank"] = direct_pagerank(tie_matrix(network, reading));
  actors["fragmentation_without"] = direct_fragmentation_without(arc);
  const int all_parts = parts(pair, std::vector<bool>(n, false));

  for (std::size_t i = 0; i < n; ++i) {
    double all = 0, external = 0, internal = 0;
    std::vector<double> in_sector(sectors, 0.0);
    for (std::size_t j = 0; j < n; ++j) {
      if (pair[i][j] == 0) continue;
      actors["degree"][i] += 1;
      actors["degree_norm"][i] += 1 / (static_cast<double>(n) - 1);
      Matrix untied = pair;
      untied[i][j] = untied[j][i] = 0;
      actors["bridges"][i] += parts(untied, std::vector<bool>(n, false)) > all_parts;
      actors["in_strength"][i] += arc[j][i];
      actors["out_strength"][i] += arc[i][j];
      actors["in_degree"][i] += arc[j][i] > 0;
      actors["out_degree"][i] += arc[i][j] > 0;
      actors["strength"][i] += directed ? arc[i][j] + arc[j][i] : pair[i][j];
      if (!known(j)) continue;
      all += counted(pair[i][j]);
      internal += counted(pair[i][j]) * inner(i, j);
      external += counted(pair[i][j]) * (1 - inner(i, j));
      for (std::size_t s = 0; s < sectors; ++s)
        in_sector[s] += counted(pair[i][j]) * m[j][s];
    }
    double even = 1;
    int met = 0;
    for (const double k : in_sector) {
      even -= (k / all) * (k / all);
      met += k > 0;
    }
    actors["ei_index"][i] = known(i) && all > 0 ? (external - internal) / (external + internal) : kNaN;
    actors["participation"][i] = known(i) && all > 0 ? even : kNaN;
    actors["sectors_reached"][i] = known(i) ? met : kNaN;

    std::vector<bool> gone(n, false);
    gone[i] = true;
    actors["articulation"][i] = parts(pair, gone) > all_parts ? 1 : 0;

    // Gould and Fernandez: every ordered triple.
    for (std::size_t a = 0; a < n; ++a) {
      for (std::size_t c = 0; c < n; ++c) {
        if (!known(i) || !known(a) || !known(c) || a == c || arc[a][i] == 0 || arc[i][c] == 0 || arc[a][c] > 0)
          continue;
        double aaa = 0, aba = 0, abb = 0, aab = 0;
        for (std::size_t s = 0; s < sectors; ++s) {
          aaa += m[a][s] * m[i][s] * m[c][s];
          aba += m[a][s] * m[c][s] * (1 - m[i][s]);
          abb += (1 - m[a][s]) * m[i][s] * m[c][s];
          aab += m[a][s] * m[i][s] * (1 - m[c][s]);
        }
        actors["gf_coordinator"][i] += aaa;
        actors["gf_itinerant"][i] += aba;
        actors["gf_gatekeeper"][i] += abb;
        actors["gf_representative"][i] += aab;
        actors["gf_liaison"][i] += 1 - aaa - aba - abb - aab;
        actors["gf_total"][i] += 1;
      }
    }
    if (n == 1) actors["degree_norm"][i] = kNaN;
    if (!known(i))
      for (const char* id :
           {"gf_coordinator", "gf_itinerant", "gf_gatekeeper", "gf_representative", "gf_liaison", "gf_total"})
        actors[id][i] = kNaN;
  }

  double ties = 0, returned = 0, all = 0, bonding = 0, bridging = 0, linking = 0;
  for (ActorIndex i = 0; i < n; ++i) {
    for (ActorIndex j = 0; j < n; ++j) {
      if (arc[i][j] == 0 || (!directed && j < i)) continue;
      ties += 1;
      returned += arc[j][i] > 0;
      auto& tie = out.ties[{i, j}];
      Matrix without = pair;
      without[i][j] = without[j][i] = 0;
      tie["bridge"] = parts(without, std::vector<bool>(n, false)) > all_parts ? 1 : 0;
      tie["age_days"] = direct_age(network, i, j, directed);
      tie["span"] = span(pair, i, j);
      tie["edge_betweenness"] = (paths.edge_betweenness[i][j] + (directed ? 0 : paths.edge_betweenness[j][i])) / times;
      tie["cross_sector"] = known(i) && known(j) ? 1 - inner(i, j) : kNaN;
      if (!known(i) || !known(j)) continue;
      double across_power = 0;
      for (std::size_t s = 0; s < sectors; ++s)
        for (std::size_t t = 0; t < sectors; ++t) {
          const Power x = network.sectors[s].power, y = network.sectors[t].power;
          if ((x == Power::civic && y == Power::institution) || (x == Power::institution && y == Power::civic))
            across_power += m[i][s] * m[j][t];
        }
      const double weight = counted(arc[i][j]);
      all += weight;
      bonding += weight * inner(i, j);
      linking += weight * across_power;
      bridging += weight * (1 - inner(i, j) - across_power);
    }
  }
  const double possible = static_cast<double>(n) * (static_cast<double>(n) - 1) / (directed ? 1 : 2);
  out.network = {{"actors", static_cast<double>(n)},
                 {"ties", ties},
                 {"density", n < 2 ? kNaN : ties / possible},
                 {"components", all_parts},
                 {"mean_distance", paths.mean_distance},
                 {"diameter", paths.diameter},
                 {"fragmentation", paths.fragmentation},
                 {"distance_fragmentation", paths.distance_fragmentation},
                 {"betweenness_centralisation", n < 3 ? kNaN : below / (others * others * (others - 1) / times)},
                 {"reciprocity", ties == 0 ? kNaN : returned / ties},
                 {"ei_index", all == 0 ? kNaN : (all - 2 * bonding) / all},
                 {"bonding_share", all == 0 ? kNaN : bonding / all},
                 {"bridging_share", all == 0 ? kNaN : bridging / all},
                 {"linking_share", all == 0 ? kNaN : linking / all}};
  const auto sizes = direct_parts(pair);
  out.network["largest_component"] = sizes.empty() ? 0.0 : static_cast<double>(*std::ranges::max_element(sizes));
  out.network["reciprocity_dyad"] = ties == 0 ? kNaN : directed ? returned / 2 / (ties - returned / 2) : 1;
  const auto triads = direct_triads(arc);
  constexpr std::array<const char*, 16> ways = {"003",  "012",  "102", "021D", "021U", "021C", "111D", "111U",
                                                "030T", "030C", "201", "120D", "120U", "120C", "210",  "300"};
  for (std::size_t t = 0; t < ways.size(); ++t)
    out.network[std::string("triad_") + ways[t]] = triads[t];
  double most_ties = 0, short_of_most = 0;
  for (const double k : actors["degree"])
    most_ties = std::max(most_ties, k);
  for (const double k : actors["degree"])
    short_of_most += most_ties - k;
  const auto size = static_cast<double>(n);
  out.network["degree_centralisation"] = n < 3 ? kNaN : short_of_most / ((size - 1) * (size - 2));
  for (const char* id :
       {"gf_coordinator", "gf_itinerant", "gf_gatekeeper", "gf_representative", "gf_liaison", "gf_total"}) {
    double& sum = out.network[id] = 0;
    for (std::size_t i = 0; i < n; ++i)
      if (known(i)) sum += actors[id][i];
  }
  add_direct_sectors(network, reading, out);
  out.add(direct_triangles(network, reading));
  return out;
}

}  // namespace samenspel::testing
