#include "metrics/sweeps/paths.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

#include "metrics/sweeps/batched_search.hpp"
#include "metrics/sweeps/weighted_search.hpp"
#include "metrics/undefined.hpp"
#include "support/random.hpp"
#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

/// At most so many blocks: each costs a walk over the totals.
constexpr std::size_t kBlocks = 256;

/// Actors of the graph, in a random order that depends on the seed alone, cut off after `sources`.
std::vector<std::uint32_t> drawn(std::size_t actors, std::size_t sources, std::uint64_t seed) {
  std::vector<std::uint32_t> order(actors);
  std::iota(order.begin(), order.end(), 0U);
  if (sources >= actors) return order;
  Random random(seed);
  for (std::size_t k = 0; k < sources; ++k)
    std::swap(order[k], order[k + random.below(actors - k)]);
  order.resize(sources);
  return order;
}

PairWeights pair_weights(const PathGraph& graph, const Actors& actors) {
  PairWeights pairs;
  pairs.membership.reserve(graph.size());
  for (const std::uint32_t i : graph.actor)
    pairs.membership.push_back(actors.membership(i));
  const auto& memberships = actors.memberships();
  pairs.weight.resize(memberships.size());
  for (std::size_t a = 0; a < memberships.size(); ++a) {
    check_stop();
    for (const auto& other : memberships)
      pairs.weight[a].push_back(
          memberships[a].empty() || other.empty() ? 0.0 : rest_of_one(internal_share(memberships[a], other)));
  }
  return pairs;
}

/// Lengths of the arcs of graph.out, which are those of `of` in the order of its actors.
std::vector<double> lengths_of(const PathGraph& graph, const Graph& of, bool reversed) {
  std::vector<double> lengths;
  lengths.reserve(of.arcs());
  for (const std::uint32_t i : graph.actor)
    for (std::size_t k = 0; k < (reversed ? of.in(i) : of.out(i)).size(); ++k)
      lengths.push_back(1 / (reversed ? of.in_weight(i, k) : of.out_weight(i, k)));
  return lengths;
}

struct Sweep {
  PathGraph graph;
  std::vector<std::uint32_t> sources;  ///< in the numbers of the searches
  std::vector<FromSource> from;        ///< a row a source
  PathTotals totals;                   ///< in the numbers of the searches
};

struct Searches {
  BatchedSearch batched;
  WeightedSearch single;  ///< by weights, and where there are too many paths
  PathTotals block;
};

Sweep searched(const Graph& graph, bool reversed, const Actors& actors, std::vector<std::uint32_t> sources,
               const PathWants& wants, const PathOptions& options) {
  Sweep sweep{path_graph(graph, reversed), {}, std::vector<FromSource>(sources.size()), {}};
  std::ranges::sort(sources, {}, [&](std::uint32_t i) { return sweep.graph.nearness[i]; });
  for (const std::uint32_t i : sources)
    sweep.sources.push_back(sweep.graph.number[i]);
  const bool weighted = options.weighted && graph.has_weights();
  const std::vector<double> lengths = weighted ? lengths_of(sweep.graph, graph, reversed) : std::vector<double>{};
  const PairWeights pairs = wants.cross_betweenness ? pair_weights(sweep.graph, actors) : PairWeights{};
  const PathTotals none(wants, graph.size(), graph.arcs() + lanes::kLanes);
  sweep.totals = none;

  const std::size_t batches = (sources.size() + lanes::kLanes - 1) / lanes::kLanes;
  const std::size_t in_block = lanes::kLanes * ((batches + kBlocks - 1) / kBlocks);
  const std::size_t blocks = in_block == 0 ? 0 : (sources.size() + in_block - 1) / in_block;
  const auto work = [&](Searches& search, std::size_t block) {
    search.block.clear();
    const std::size_t end = std::min(sources.size(), (block + 1) * in_block);
    for (std::size_t first = block * in_block; first < end; first += lanes::kLanes) {
      const std::size_t size = std::min(lanes::kLanes, end - first);
      const std::span batch = std::span<const std::uint32_t>(sweep.sources).subspan(first, size);
      const std::span rows = std::span(sweep.from).subspan(first, size);
      if (!weighted && search.batched.run(batch, search.block, rows)) continue;
      for (std::size_t k = 0; k < size; ++k)
        search.single.run(batch[k], search.block, rows[k]);
    }
  };
  PathWants batched = wants;
  if (weighted) batched = {};
  in_blocks(
      blocks, options.threads,
      [&] {
        return Searches{BatchedSearch(sweep.graph, batched, &pairs),
                        WeightedSearch(sweep.graph, lengths, wants, &pairs), none};
      },
      work,
      [&](const Searches& search, std::size_t block) {
        sweep.totals.add(search.block);
        if (options.progress) options.progress(static_cast<double>(block + 1) / static_cast<double>(blocks));
      });
  return sweep;
}

/// In the order of the graph's actors, times `scale`.
std::vector<double> by_actor(const PathGraph& graph, const std::vector<double>& values, double scale) {
  std::vector<double> out(values.size());
  for (std::size_t k = 0; k < values.size(); ++k)
    out[graph.actor[k]] = values[k] * scale;
  return out;
}

std::vector<double> by_arc(const Sweep& sweep, const Graph& graph, double scale) {
  std::vector<double> out(graph.arcs());
  const auto& begin = sweep.graph.out.begin;
  for (std::uint32_t i = 0; i < graph.size(); ++i)
    for (std::size_t k = 0; k < graph.out(i).size(); ++k)
      out[graph.first_arc(i) + k] = sweep.totals.through_arc[begin[sweep.graph.number[i]] + k] * scale;
  if (graph.directed()) return out;
  for (std::uint32_t i = 0; i < graph.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    for (std::size_t arc = graph.first_arc(i); arc < graph.first_arc(i) + graph.out(i).size(); ++arc) {
      if (graph.target(arc) < i) continue;
      double& back = out[graph.find_arc(graph.target(arc), i)];
      back = out[arc] = out[arc] + back;
    }
  }
  return out;
}

struct Distances {
  std::vector<double> closeness, harmonic;
};

/// Of each actor, from the distances between it and all the sources.
Distances to_actors(const Sweep& sweep) {
  const std::size_t n = sweep.graph.size();
  std::vector<double> others(n, static_cast<double>(sweep.sources.size()));
  for (const std::uint32_t source : sweep.sources)
    others[source] -= 1;
  Distances out{std::vector<double>(n), std::vector<double>(n)};
  const PathTotals& totals = sweep.totals;
  for (std::size_t k = 0; k < n; ++k) {
    const std::uint32_t i = sweep.graph.actor[k];
    out.closeness[i] = totals.reached_by[k] > 0 ? totals.reached_by[k] / totals.distance_to[k] : kUndefined;
    out.harmonic[i] = others[k] > 0 ? totals.nearness_to[k] / others[k] : kUndefined;
  }
  return out;
}

/// Of each actor, from its own search.
Distances from_actors(const Sweep& sweep) {
  const std::size_t n = sweep.graph.size();
  Distances out{std::vector<double>(n), std::vector<double>(n)};
  for (std::size_t k = 0; k < n; ++k) {
    const std::uint32_t i = sweep.graph.actor[sweep.sources[k]];
    const FromSource& from = sweep.from[k];
    out.closeness[i] = from.reached > 0 ? from.reached / from.distance : kUndefined;
    out.harmonic[i] = n > 1 ? from.nearness / static_cast<double>(n - 1) : kUndefined;
  }
  return out;
}

void add_network(PathSums& sums, const Sweep& sweep) {
  FromSource all;
  for (const FromSource& from : sweep.from) {
    all.reached += from.reached;
    all.distance += from.distance;
    all.nearness += from.nearness;
    all.farthest = std::max(all.farthest, from.farthest);
  }
  const double pairs = static_cast<double>(sweep.sources.size()) * (static_cast<double>(sweep.graph.size()) - 1);
  sums.mean_distance = all.reached > 0 ? all.distance / all.reached : kUndefined;
  sums.diameter = all.reached > 0 && !sums.estimated ? all.farthest : kUndefined;
  const double rest = 1 - all.nearness / pairs;
  sums.distance_fragmentation = pairs > 0 ? (std::abs(rest) < 1e-14 ? 0 : rest) : kUndefined;
}

}  // namespace

PathSums sweep_paths(const Graph& graph, const Actors& actors, const PathWants& wants, const PathOptions& options) {
  const std::size_t n = graph.size();
  PathSums sums;
  sums.estimated = options.sources > 0 && options.sources < n;
  const std::vector<std::uint32_t> sources = drawn(n, sums.estimated ? options.sources : n, options.seed);

  // Without direction the distance to an actor is the distance from it: the one serves for the other.
  const bool both_ways = !graph.directed() && (wants.distances || wants.distances_to);
  PathWants ahead = wants;
  if (both_ways) ahead.distances = true;
  if (!graph.directed()) ahead.distances_to = both_ways && sums.estimated;
  const Sweep sweep = searched(graph, false, actors, sources, ahead, options);

  const double scale = static_cast<double>(n) / static_cast<double>(sources.size()) / (graph.directed() ? 1 : 2);
  if (wants.betweenness) sums.betweenness = by_actor(sweep.graph, sweep.totals.through, scale);
  if (wants.edge_betweenness) sums.edge_betweenness = by_arc(sweep, graph, scale);
  if (wants.cross_betweenness) {
    sums.cross_betweenness = by_actor(sweep.graph, sweep.totals.cross, scale);
    for (std::uint32_t i = 0; i < n; ++i)
      if (actors.sectors(i).empty()) sums.cross_betweenness[i] = kUndefined;
  }
  if (ahead.distances) add_network(sums, sweep);
  if (wants.distances) {
    PathWants back;
    back.distances_to = true;
    const Distances distances =
        !sums.estimated ? from_actors(sweep)
                        : to_actors(graph.directed() ? searched(graph, true, actors, sources, back, options) : sweep);
    sums.closeness = distances.closeness;
    sums.harmonic = distances.harmonic;
  }
  if (wants.distances_to) {
    const Distances distances = graph.directed() || sums.estimated ? to_actors(sweep) : from_actors(sweep);
    sums.closeness_in = distances.closeness;
    sums.harmonic_in = distances.harmonic;
  }
  return sums;
}

double betweenness_centralisation(const std::vector<double>& betweenness, bool directed) {
  const auto n = static_cast<double>(betweenness.size());
  if (n < 3) return kUndefined;
  const double most = *std::ranges::max_element(betweenness);
  double sum = 0;
  for (const double value : betweenness)
    sum += most - value;
  return sum / ((n - 1) * (n - 1) * (n - 2) / (directed ? 1 : 2));
}

std::vector<double> normalised_betweenness(std::vector<double> betweenness, bool directed) {
  const auto n = static_cast<double>(betweenness.size());
  const double pairs = (n - 1) * (n - 2) / (directed ? 1 : 2);
  for (double& value : betweenness)
    value = n < 3 ? kUndefined : value / pairs;
  return betweenness;
}

std::vector<double> closeness_to_all(std::vector<double> closeness, const std::vector<double>& reached) {
  for (std::size_t i = 0; i < closeness.size(); ++i)
    closeness[i] *= reached[i] / (static_cast<double>(closeness.size()) - 1);
  return closeness;
}

}  // namespace samenspel
