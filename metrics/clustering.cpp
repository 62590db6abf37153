#include "metrics/clustering.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "metrics/sweeps/closed_arcs.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

/// Adds `value(tie)` of every turned tie to both its ends: one sum an actor.
template <typename Value>
std::vector<double> sums_of_ties(const TurnedTies& ties, Value value) {
  std::vector<double> sums(ties.size(), 0.0), by_actor(ties.size());
  for (std::uint32_t r = 0; r < ties.size(); ++r) {
    if (r % 1024 == 0) check_stop();
    for (std::uint32_t tie = ties.begin[r]; tie < ties.begin[r + 1]; ++tie) {
      const double one = value(tie);
      sums[r] += one;
      sums[ties.to[tie]] += one;
    }
  }
  for (std::uint32_t r = 0; r < ties.size(); ++r)
    by_actor[ties.actor[r]] = sums[r];
  return by_actor;
}

/// Weight in the undirected graph of every turned tie.
std::vector<double> pair_weights(const Projection& projection, const TurnedTies& ties) {
  std::vector<double> weights;
  weights.reserve(ties.ties());
  for (std::uint32_t r = 0; r < ties.size(); ++r) {
    if (r % 1024 == 0) check_stop();
    const auto row = projection.undirected.out(ties.actor[r]);
    for (std::size_t k = 0; k < row.size(); ++k)
      if (ties.rank[row[k]] < r) weights.push_back(projection.undirected.out_weight(ties.actor[r], k));
  }
  return weights;
}

}  // namespace

void SharedNeighbours::take(std::span<const Triangle> triangles) {
  for (std::size_t k = 0; k < triangles.size(); ++k) {
    if (k + kTrianglesAhead < triangles.size()) __builtin_prefetch(&counts_[triangles[k + kTrianglesAhead].vw], 1);
    const Triangle& t = triangles[k];
    ++counts_[t.uv];
    ++counts_[t.uw];
    ++counts_[t.vw];
  }
}

void StrongTies::take(std::span<const Triangle> triangles) {
  for (const Triangle& t : triangles) {
    const std::uint8_t all = (ties_.arcs_of(t.uv) & ties_.arcs_of(t.uw) & ties_.arcs_of(t.vw)) == kMutual
                                 ? std::uint8_t{1}
                                 : std::uint8_t{0};
    strong_[t.uv] |= all;
    strong_[t.uw] |= all;
    strong_[t.vw] |= all;
  }
}

void TransitiveTriples::take(std::span<const Triangle> triangles) {
  for (const Triangle& t : triangles)
    count_ += closed_arcs(ties_, t).size();
}

std::vector<double> clustering(const Projection& projection, const TurnedTies& ties,
                               std::span<const std::uint32_t> shared, bool weighted) {
  const Graph& pairs = projection.undirected;
  std::vector<double> values;
  if (weighted) {
    // Σ over pairs j, h of tied contacts of (w_ij + w_ih) / 2, both orders: Σ_j w_ij times the common neighbours.
    const std::vector<double> weights = pair_weights(projection, ties);
    values = sums_of_ties(ties, [&](std::uint32_t tie) { return weights[tie] * shared[tie]; });
  } else {
    values = sums_of_ties(ties, [&](std::uint32_t tie) { return static_cast<double>(shared[tie]); });
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto k = static_cast<double>(pairs.out(i).size());
    double strength = k;
    if (weighted) {
      strength = 0;
      for (std::size_t a = 0; a < pairs.out(i).size(); ++a)
        strength += pairs.out_weight(i, a);
    }
    values[i] = k < 2 ? kUndefined : std::min(values[i] / (strength * (k - 1)), 1.0);
  }
  return values;
}

double mean_clustering(std::span<const double> of_actors) {
  double sum = 0;
  std::size_t defined = 0;
  for (const double value : of_actors) {
    if (is_undefined(value)) continue;
    sum += value;
    ++defined;
  }
  return defined == 0 ? kUndefined : std::min(sum / static_cast<double>(defined), 1.0);
}

double transitivity(const Projection& projection, std::uint64_t transitive_triples) {
  const Graph& pairs = projection.undirected;
  AlterTies alters(projection, {true, Strengths::ones});
  double two_paths = 0;
  for (std::uint32_t j = 0; j < pairs.size(); ++j) {
    if (j % 1024 == 0) check_stop();
    alters.read(j);
    std::uint64_t in = 0, out = 0, mutual = 0;
    for (std::size_t k = 0; k < pairs.out(j).size(); ++k) {
      const std::uint64_t forth = alters.arcs(k) & kForth, back = alters.arcs(k) / kBack;
      out += forth;
      in += back;
      mutual += forth & back;
    }
    two_paths += static_cast<double>(in * out - mutual);
  }
  return two_paths == 0 ? kUndefined : static_cast<double>(transitive_triples) / two_paths;
}

std::vector<double> local_bridges(const TurnedTies& ties, std::span<const std::uint32_t> shared) {
  return sums_of_ties(ties, [&](std::uint32_t tie) { return shared[tie] == 0 ? 1.0 : 0.0; });
}

std::vector<double> simmelian(const TurnedTies& ties, std::span<const std::uint32_t> shared,
                              std::span<const std::uint8_t> strong) {
  return sums_of_ties(
      ties, [&](std::uint32_t tie) { return (strong.empty() ? shared[tie] > 0 : strong[tie] != 0) ? 1.0 : 0.0; });
}

}  // namespace samenspel
