#include "tests/metrics/direct_triangles.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "tests/metrics/direct_shape.hpp"

namespace samenspel::testing {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Burt's four of actor i, over those actors that are `in` the network looked at.
struct Burt {
  double effective_size, efficiency, constraint, hierarchy;
};
Burt burt(const Matrix& z, std::size_t i, const std::vector<bool>& in) {
  const std::size_t n = z.size();
  std::vector<double> sums(n, 0.0), mosts(n, 0.0);
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t b = 0; b < n; ++b) {
      if (!in[b]) continue;
      sums[a] += z[a][b];
      mosts[a] = std::max(mosts[a], z[a][b]);
    }
  }
  double k = 0, size = 0, constraint = 0;
  std::vector<double> of_tie;
  for (std::size_t j = 0; j < n; ++j) {
    if (z[i][j] == 0) continue;
    k += 1;
    double through = z[i][j] / sums[i], said_twice = 0;
    for (std::size_t q = 0; q < n; ++q) {
      if (!in[q] || q == i || q == j || z[i][q] == 0 || z[q][j] == 0) continue;
      through += z[i][q] / sums[i] * (z[q][j] / sums[q]);
      said_twice += z[i][q] / sums[i] * (z[j][q] / mosts[j]);
    }
    of_tie.push_back(through * through);
    constraint += of_tie.back();
    size += 1 - said_twice;
  }
  if (k == 0) return {kNaN, kNaN, kNaN, kNaN};
  double hierarchy = 0;
  for (const double c : of_tie) {
    const double r = c * k / constraint;
    hierarchy += r * std::log(r) / (k * std::log(k));
  }
  return {size, size / k, constraint, k == 1 ? 1 : hierarchy};
}

/// Over ordered pairs of others, the share of the shortest paths among `members` that run through `ego`: distances by
/// trying every actor between, paths counted step by step.
double between(const Matrix& arc, const std::vector<std::size_t>& members, std::size_t ego) {
  const std::size_t n = arc.size();
  const double far = 2 * static_cast<double>(n);
  Matrix d(n, std::vector<double>(n, far));
  for (const std::size_t a : members)
    for (const std::size_t b : members)
      d[a][b] = a == b ? 0 : arc[a][b] > 0 ? 1 : far;
  for (const std::size_t k : members)
    for (const std::size_t a : members)
      for (const std::size_t b : members)
        d[a][b] = std::min(d[a][b], d[a][k] + d[k][b]);
  // Number of shortest paths, by their length: of one step more from those of one less.
  Matrix paths(n, std::vector<double>(n, 0.0));
  for (const std::size_t a : members)
    paths[a][a] = 1;
  for (double length = 1; length < far; ++length)
    for (const std::size_t a : members)
      for (const std::size_t b : members)
        if (d[a][b] == length)
          for (const std::size_t q : members)
            if (d[a][q] == length - 1 && arc[q][b] > 0) paths[a][b] += paths[a][q];
  double sum = 0;
  for (const std::size_t s : members)
    for (const std::size_t t : members)
      if (s != t && s != ego && t != ego && d[s][t] < far && d[s][ego] + d[ego][t] == d[s][t])
        sum += paths[s][ego] * paths[ego][t] / paths[s][t];
  return sum;
}

}  // namespace

DirectResults direct_triangles(const Network& network, Reading reading) {
  const std::size_t n = network.actors.size();
  const bool directed = reading.direction == Direction::directed;
  const Matrix pair = tie_matrix(network, {Direction::undirected, true});
  const Matrix arc = tie_matrix(network, {reading.direction, true});
  const auto counted = [&](double w) { return w == 0 ? 0.0 : reading.weighted ? w : 1.0; };
  Matrix z(n, std::vector<double>(n, 0.0));
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j)
      z[i][j] = counted(arc[i][j]) + counted(arc[j][i]);
  const auto common = [&](std::size_t i, std::size_t j) {
    double count = 0;
    for (std::size_t q = 0; q < n; ++q)
      count += pair[i][q] > 0 && pair[j][q] > 0;
    return count;
  };
  const auto mutual = [&](std::size_t i, std::size_t j) { return arc[i][j] > 0 && arc[j][i] > 0; };
  const auto simmelian = [&](std::size_t i, std::size_t j) {
    for (std::size_t q = 0; q < n; ++q)
      if (mutual(i, j) && mutual(i, q) && mutual(j, q)) return 1.0;
    return 0.0;
  };

  DirectResults out;
  auto& actors = out.actors;
  for (const char* id :
       {"clustering", "local_bridges", "simmelian", "effective_size", "efficiency", "constraint", "hierarchy",
        "effective_size_ego", "efficiency_ego", "constraint_ego", "hierarchy_ego", "ego_betweenness"})
    actors[id].assign(n, 0.0);
  double local = 0, defined = 0, two_paths = 0, closed = 0;
  for (std::size_t i = 0; i < n; ++i) {
    std::vector<bool> ego_network(n, false);
    std::vector<std::size_t> members{i};
    ego_network[i] = true;
    // Barrat et al.: over ordered pairs of tied contacts.
    double tied = 0, strength = 0, contacts = 0;
    for (std::size_t j = 0; j < n; ++j) {
      if (pair[i][j] == 0) continue;
      ego_network[j] = true;
      members.push_back(j);
      contacts += 1;
      strength += counted(pair[i][j]);
      for (std::size_t h = 0; h < n; ++h)
        if (h != j && pair[i][h] > 0 && pair[j][h] > 0) tied += (counted(pair[i][j]) + counted(pair[i][h])) / 2;
      actors["local_bridges"][i] += common(i, j) == 0;
      actors["simmelian"][i] += simmelian(i, j);
    }
    actors["clustering"][i] = contacts < 2 ? kNaN : tied / (strength * (contacts - 1));
    if (contacts >= 2) {
      local += actors["clustering"][i];
      defined += 1;
    }
    const auto give = [&](const Burt& values, const std::string& ending) {
      actors["effective_size" + ending][i] = values.effective_size;
      actors["efficiency" + ending][i] = values.efficiency;
      actors["constraint" + ending][i] = values.constraint;
      actors["hierarchy" + ending][i] = values.hierarchy;
    };
    give(burt(z, i, std::vector<bool>(n, true)), "");
    give(burt(z, i, ego_network), "_ego");
    actors["ego_betweenness"][i] = between(arc, members, i) / (directed ? 1 : 2);

    for (std::size_t j = 0; j < n; ++j)
      for (std::size_t k = 0; k < n; ++k) {
        if (i == k || arc[i][j] == 0 || arc[j][k] == 0) continue;
        two_paths += 1;
        closed += arc[i][k] > 0;
      }
    for (std::size_t j = 0; j < n; ++j) {
      if (arc[i][j] == 0 || (!directed && j < i)) continue;
      auto& tie = out.ties[{static_cast<ActorIndex>(i), static_cast<ActorIndex>(j)}];
      tie["embeddedness"] = common(i, j);
      tie["simmelian"] = simmelian(i, j);
    }
  }
  out.network["transitivity"] = two_paths == 0 ? kNaN : closed / two_paths;
  out.network["clustering"] = defined == 0 ? kNaN : local / defined;
  return out;
}

}  // namespace samenspel::testing
