#include "metrics/degrees.hpp"

#include "support/stop.hpp"

namespace samenspel {

Degrees degrees(const Projection& projection) {
  const Graph& graph = projection.graph;
  const std::size_t n = graph.size();
  Degrees degrees{std::vector<double>(n), std::vector<double>(n), std::vector<double>(n), std::vector<double>(n, 0.0)};
  for (std::size_t i = 0; i < n; ++i) {
    if (i % 1024 == 0) check_stop();
    degrees.all[i] = static_cast<double>(projection.undirected.out(i).size());
    degrees.in[i] = static_cast<double>(graph.in(i).size());
    degrees.out[i] = static_cast<double>(graph.out(i).size());
    for (std::size_t k = 0; k < graph.out(i).size(); ++k)
      degrees.strength[i] += graph.out_weight(i, k);
    if (!graph.directed()) continue;
    for (std::size_t k = 0; k < graph.in(i).size(); ++k)
      degrees.strength[i] += graph.in_weight(i, k);
  }
  return degrees;
}

}  // namespace samenspel
