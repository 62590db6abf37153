#include "metrics/network_measures.hpp"

#include <algorithm>

#include "metrics/sweeps/parts.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

double density(const Graph& graph) {
  const auto n = static_cast<double>(graph.size());
  return n < 2 ? kUndefined : static_cast<double>(graph.arcs()) / (n * (n - 1));
}

std::size_t components(const Projection& projection) {
  const std::vector<std::uint32_t> part = connected_parts(projection.undirected);
  return part.empty() ? 0 : std::size_t{*std::ranges::max_element(part)} + 1;
}

double reciprocity(const Graph& graph) {
  if (graph.arcs() == 0) return kUndefined;
  if (!graph.directed()) return 1;
  std::size_t returned = 0;
  for (std::uint32_t i = 0; i < graph.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    for (const std::uint32_t j : graph.out(i))
      if (graph.has_arc(j, i)) ++returned;
  }
  return static_cast<double>(returned) / static_cast<double>(graph.arcs());
}

}  // namespace samenspel
