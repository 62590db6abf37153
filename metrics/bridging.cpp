#include "metrics/bridging.hpp"

#include <cstdint>

#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

std::vector<double> bridging_coefficients(const Graph& undirected) {
  std::vector<double> values(undirected.size(), kUndefined);
  for (std::uint32_t v = 0; v < values.size(); ++v) {
    if (v % 1024 == 0) check_stop();
    const auto neighbours = undirected.out(v);
    if (neighbours.empty()) continue;
    double sum = 0;
    for (const std::uint32_t i : neighbours)
      sum += 1 / static_cast<double>(undirected.out(i).size());
    values[v] = 1 / static_cast<double>(neighbours.size()) / sum;
  }
  return values;
}

std::vector<double> bridging_centralities(const Graph& undirected, const std::vector<double>& betweenness) {
  std::vector<double> values = bridging_coefficients(undirected);
  for (std::size_t v = 0; v < values.size(); ++v)
    values[v] *= betweenness[v];
  return values;
}

}  // namespace samenspel
