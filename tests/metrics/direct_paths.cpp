#include "tests/metrics/direct_paths.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace samenspel::testing {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kFar = std::numeric_limits<double>::infinity();

bool same_length(double a, double b) {
  return std::abs(a - b) <= 1e-10 * std::max(a, b);
}

Matrix distances(const Matrix& length) {
  const std::size_t n = length.size();
  Matrix d = length;
  for (std::size_t i = 0; i < n; ++i)
    d[i][i] = 0;
  for (std::size_t k = 0; k < n; ++k)
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j)
        d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
  return d;
}

/// Number of shortest paths of every pair: of the nearer ones first, by the last tie of each path.
Matrix path_counts(const Matrix& length, const Matrix& d) {
  const std::size_t n = length.size();
  Matrix paths(n, std::vector<double>(n, 0.0));
  for (std::size_t s = 0; s < n; ++s) {
    std::vector<std::size_t> by_distance(n);
    std::iota(by_distance.begin(), by_distance.end(), std::size_t{0});
    std::ranges::sort(by_distance, {}, [&](std::size_t t) { return d[s][t]; });
    paths[s][s] = 1;
    for (const std::size_t t : by_distance)
      for (std::size_t v = 0; v < n; ++v)
        if (t != s && d[s][t] < kFar && length[v][t] < kFar && same_length(d[s][v] + length[v][t], d[s][t]))
          paths[s][t] += paths[s][v];
  }
  return paths;
}

}  // namespace

DirectPaths direct_paths(const Matrix& length, const Matrix& across) {
  const std::size_t n = length.size();
  const Matrix d = distances(length), paths = path_counts(length, d);
  const std::vector<double> zeros(n, 0.0);
  DirectPaths out{zeros, zeros, Matrix(n, zeros), zeros, zeros, zeros, zeros, zeros, kNaN, kNaN, kNaN, kNaN};
  std::vector<double> from(n, 0.0), to(n, 0.0), reached_by(n, 0.0);
  double distance = 0, nearness = 0, joined = 0;
  for (std::size_t s = 0; s < n; ++s) {
    for (std::size_t t = 0; t < n; ++t) {
      if (s == t || d[s][t] == kFar) continue;
      out.reached[s] += 1;
      reached_by[t] += 1;
      from[s] += d[s][t];
      to[t] += d[s][t];
      out.harmonic[s] += 1 / d[s][t] / static_cast<double>(n - 1);
      out.harmonic_in[t] += 1 / d[s][t] / static_cast<double>(n - 1);
      joined += 1;
      distance += d[s][t];
      nearness += 1 / d[s][t];
      out.diameter = std::isnan(out.diameter) ? d[s][t] : std::max(out.diameter, d[s][t]);
      for (std::size_t v = 0; v < n; ++v) {
        for (std::size_t w = 0; w < n; ++w)
          if (length[v][w] < kFar && same_length(d[s][v] + length[v][w] + d[w][t], d[s][t]))
            out.edge_betweenness[v][w] += paths[s][v] * paths[w][t] / paths[s][t];
        if (v == s || v == t || !same_length(d[s][v] + d[v][t], d[s][t])) continue;
        const double share = paths[s][v] * paths[v][t] / paths[s][t];
        out.betweenness[v] += share;
        out.cross_betweenness[v] += across[s][t] * share;
      }
    }
  }
  for (std::size_t i = 0; i < n; ++i) {
    out.closeness.at(i) = out.reached[i] > 0 ? out.reached[i] / from[i] : kNaN;
    out.closeness_in.at(i) = reached_by[i] > 0 ? reached_by[i] / to[i] : kNaN;
    if (n < 2) out.harmonic[i] = out.harmonic_in[i] = kNaN;
  }
  const double pairs = static_cast<double>(n) * (static_cast<double>(n) - 1);
  if (joined > 0) out.mean_distance = distance / joined;
  if (n >= 2) {
    out.fragmentation = 1 - joined / pairs;
    out.distance_fragmentation = 1 - nearness / pairs;
  }
  return out;
}

}  // namespace samenspel::testing
