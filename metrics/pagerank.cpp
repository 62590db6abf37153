#include "metrics/pagerank.hpp"

#include <cmath>
#include <cstdint>

#include "metrics/igraph_session.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr double kDamping = 0.85;

double sum_of(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values)
    sum += value;
  return sum;
}

}  // namespace

std::vector<double> pagerank(const Graph& graph, bool weighted) {
  const std::size_t n = graph.size();
  if (n == 0) return {};
  check_stop();
  const bool by_weights = weighted && graph.has_weights();
  std::vector<double> rank = IgraphSession(1).pagerank(graph, weighted);

  std::vector<double> out(n, 0.0);  // what goes out of each
  for (std::uint32_t i = 0; i < n; ++i) {
    if (i % 1024 == 0) check_stop();
    for (std::size_t k = 0; k < graph.out(i).size(); ++k)
      out[i] += by_weights ? graph.out_weight(i, k) : 1;
  }
  // PRPACK ends at 1e-10 of all together. Rounds in place, each actor from what the others have by then, until nothing
  // but rounding changes: x_i = (1 − d)/n + d (Σ_j w_ji x_j / out_j + what hangs loose / n).
  std::vector<double> passed(n, 0.0);  // x_j / out_j
  const auto size = static_cast<double>(n);
  constexpr int most_rounds = 200;
  for (int round = 0; round < most_rounds; ++round) {
    double loose = 0, change = 0;
    for (std::size_t i = 0; i < n; ++i) {
      if (out[i] == 0) loose += rank[i];
      passed[i] = out[i] == 0 ? 0 : rank[i] / out[i];
    }
    for (std::uint32_t i = 0; i < n; ++i) {
      if (i % 1024 == 0) check_stop();
      const auto from = graph.in(i);
      double sum = 0;
      if (by_weights) {
        for (std::size_t k = 0; k < from.size(); ++k)
          sum += graph.in_weight(i, k) * passed[from[k]];
      } else {
        for (const std::uint32_t j : from)
          sum += passed[j];
      }
      const double now = (1 - kDamping) / size + kDamping * (sum + loose / size);
      change += std::abs(now - rank[i]);
      if (out[i] == 0) {
        loose += now - rank[i];
      } else {
        passed[i] = now / out[i];
      }
      rank[i] = now;
    }
    if (change < 1e-14) break;
  }
  const double sum = sum_of(rank);
  for (double& value : rank)
    value /= sum;
  return rank;
}

}  // namespace samenspel
