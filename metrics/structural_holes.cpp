#include "metrics/structural_holes.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

/// p_ij for every arc of the undirected graph, by its number.
std::vector<double> proportions(const Projection& projection, bool weighted) {
  const Graph& graph = projection.graph;
  const Graph& pairs = projection.undirected;
  std::vector<double> p(pairs.arcs());
  for (std::uint32_t i = 0; i < pairs.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    const auto out = graph.out(i), in = graph.in(i), alters = pairs.out(i);
    const std::size_t first = pairs.first_arc(i);
    double sum = 0;
    for (std::size_t k = 0, o = 0, b = 0; k < alters.size(); ++k) {
      double z = 0;
      if (o < out.size() && out[o] == alters[k]) z += weighted ? graph.out_weight(i, o++) : (++o, 1.0);
      if (b < in.size() && in[b] == alters[k]) z += weighted ? graph.in_weight(i, b++) : (++b, 1.0);
      p[first + k] = z;
      sum += z;
    }
    for (std::size_t k = 0; k < alters.size(); ++k)
      p[first + k] /= sum;
  }
  return p;
}

}  // namespace

StructuralHoles structural_holes(const Projection& projection, bool weighted) {
  const Graph& pairs = projection.undirected;
  const std::size_t n = pairs.size();
  const std::vector<double> p = proportions(projection, weighted);
  StructuralHoles holes{std::vector<double>(n, kUndefined)};
  // reached[j] = p_ij + Σ_q p_iq p_qj for the alters j of ego, and `ego_of` tells them from all others.
  std::vector<double> reached(n, 0.0);
  std::vector<std::uint32_t> ego_of(n, static_cast<std::uint32_t>(n));
  std::size_t steps = 0;

  for (std::uint32_t i = 0; i < n; ++i) {
    const auto alters = pairs.out(i);
    if (alters.empty()) continue;
    const std::size_t first = pairs.first_arc(i);
    for (std::size_t k = 0; k < alters.size(); ++k) {
      ego_of[alters[k]] = i;
      reached[alters[k]] = p[first + k];
    }
    for (std::size_t k = 0; k < alters.size(); ++k) {
      const std::uint32_t q = alters[k];
      const auto theirs = pairs.out(q);
      const std::size_t their_first = pairs.first_arc(q);
      // The third parties are those in both lists: walk the shorter one, and look up in a hub's.
      if (theirs.size() <= alters.size() * static_cast<std::size_t>(std::bit_width(theirs.size()))) {
        steps += theirs.size();
        for (std::size_t l = 0; l < theirs.size(); ++l)
          if (ego_of[theirs[l]] == i) reached[theirs[l]] += p[first + k] * p[their_first + l];
      } else {
        steps += alters.size();
        for (const std::uint32_t j : alters) {
          const std::size_t arc = pairs.find_arc(q, j);
          if (arc != pairs.arcs()) reached[j] += p[first + k] * p[arc];
        }
      }
      if (steps > 100'000) {
        steps = 0;
        check_stop();
      }
    }
    double constraint = 0;
    for (const std::uint32_t j : alters)
      constraint += reached[j] * reached[j];
    holes.constraint[i] = constraint;
  }
  return holes;
}

}  // namespace samenspel
