#include "metrics/network_measures.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "metrics/sweeps/parts.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

double density(const Graph& graph) {
  const auto n = static_cast<double>(graph.size());
  return n < 2 ? kUndefined : static_cast<double>(graph.arcs()) / (n * (n - 1));
}

PartCounts count_parts(const Graph& undirected) {
  PartCounts counts;
  std::vector<std::size_t> size;
  for (const std::uint32_t part : connected_parts(undirected)) {
    if (part >= size.size()) size.push_back(0);
    counts.largest = std::max(counts.largest, ++size[part]);
  }
  counts.parts = size.size();
  return counts;
}

Dyads count_dyads(const Graph& graph) {
  check_stop();
  if (!graph.directed()) return {graph.ties(), 0};
  std::size_t returned = 0;
  for (std::size_t i = 0; i < graph.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    // Whom i is tied to both ways: what its two lists share, in rising order both.
    const auto out = graph.out(i), in = graph.in(i);
    for (std::size_t a = 0, b = 0; a < out.size() && b < in.size();) {
      if (out[a] == in[b]) {
        ++returned;
        ++a;
        ++b;
      } else if (out[a] < in[b]) {
        ++a;
      } else {
        ++b;
      }
    }
  }
  return {returned / 2, graph.arcs() - returned};
}

double reciprocity(const Dyads& dyads) {
  const auto returned = static_cast<double>(2 * dyads.mutual), all = returned + static_cast<double>(dyads.one_way);
  return all == 0 ? kUndefined : returned / all;
}

double dyad_reciprocity(const Dyads& dyads) {
  const auto mutual = static_cast<double>(dyads.mutual), all = mutual + static_cast<double>(dyads.one_way);
  return all == 0 ? kUndefined : mutual / all;
}

double degree_centralisation(const Graph& undirected) {
  const std::size_t n = undirected.size();
  if (n < 3) return kUndefined;
  std::uint64_t most = 0;
  for (std::size_t i = 0; i < n; ++i) {
    if (i % 1024 == 0) check_stop();
    most = std::max<std::uint64_t>(most, undirected.out(i).size());
  }
  const auto size = static_cast<double>(n);
  return static_cast<double>(most * n - undirected.arcs()) / ((size - 1) * (size - 2));
}

}  // namespace samenspel
