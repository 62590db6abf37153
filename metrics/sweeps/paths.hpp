// The path sweep: one search through the graph from every actor, breadth first and eight at a time, or by weights,
// Dijkstra's. Everything that rests on shortest paths comes out of it together (Brandes 2001,
// doi:10.1080/0022250X.2001.9990249), and only what is wanted is computed. Cost O(n(n + m)), weighted
// O(n(n + m) log n); memory O(n) a thread, and O(m) where arcs are wanted. The same values to the last bit whatever the
// number of threads and the machine's vector unit.
//
// With `sources` = K, 0 < K < n, the searches start from K actors drawn without replacement, and values are estimates:
// - betweenness of all three kinds is n/K times the sum over the sources (Brandes & Pich 2007,
//   doi:10.1142/S0218127407018403);
// - closeness and harmonic of an actor rest on its distances to or from the drawn actors, itself left out (Eppstein &
//   Wang 2001, doi:10.7155/jgaa.00081); those along the arcs take searches against the arcs, from the same actors;
// - mean_distance and distance_fragmentation are those of the pairs that begin at a source;
// - diameter is undefined: a sample gives no more than a bound.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "graph/graph.hpp"
#include "graph/network.hpp"
#include "metrics/sweeps/path_totals.hpp"

namespace samenspel {

struct PathOptions {
  bool weighted = false;  ///< the length of an arc is 1/weight; lengths within 1e-10 relative are equal
  int threads = 1;
  std::size_t sources = 0;  ///< so many, drawn; 0: all
  std::uint64_t seed = 1;
  std::function<void(double done)> progress{};  ///< told what share is done, by one thread at a time; may be empty
};

/// What was not wanted is empty.
struct PathSums {
  bool estimated = false;  ///< not all actors were sources

  /// Σ over pairs s, t of the share of their shortest paths that run through the actor, ends excluded, unnormalised.
  /// Ordered pairs in a directed graph, each pair once in an undirected one (Freeman 1977, doi:10.2307/3033543).
  std::vector<double> betweenness;
  /// As betweenness, each pair weighed by its external share; 0 where an end has no sector. Undefined for an actor
  /// without a sector.
  std::vector<double> cross_betweenness;
  /// As betweenness, of arcs by number; both arcs of an undirected tie have the value of the pair (Girvan & Newman
  /// 2002, doi:10.1073/pnas.122653799).
  std::vector<double> edge_betweenness;

  // PathWants::distances: along the arcs.
  std::vector<double> closeness;   ///< r/Σd over the r reached; undefined where nobody is
  std::vector<double> harmonic;    ///< Σ 1/d over n − 1
  double mean_distance, diameter;  ///< over ordered pairs of which the first reaches the second; undefined without any
  double distance_fragmentation;   ///< 1 − Σ 1/d over n(n − 1)

  // PathWants::distances_to: against the arcs.
  std::vector<double> closeness_in, harmonic_in;
};

/// `actors` are those of the graph; only cross_betweenness looks at them. Throws Stopped.
[[nodiscard]] PathSums sweep_paths(const Graph& graph, const Actors& actors, const PathWants& wants,
                                   const PathOptions& options = {});

/// How far the most central actor stands above the others, of what it would be in a star: Σ(max − b)/((n−1)²(n−2)), in
/// an undirected graph half of that denominator (Freeman 1979, doi:10.1016/0378-8733(78)90021-7). Undefined below three
/// actors.
[[nodiscard]] double betweenness_centralisation(const std::vector<double>& betweenness, bool directed);
/// Betweenness over the pairs of others: (n−1)(n−2), or half of it. Undefined below three actors.
[[nodiscard]] std::vector<double> normalised_betweenness(std::vector<double> betweenness, bool directed);
/// Wasserman & Faust's closeness, by the share of all others that is reached: r/(n−1) · r/Σd.
[[nodiscard]] std::vector<double> closeness_to_all(std::vector<double> closeness, const std::vector<double>& reached);

}  // namespace samenspel
