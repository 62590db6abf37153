#include "metrics/sweeps/parts.hpp"

#include <limits>

#include "support/stop.hpp"

namespace samenspel {

std::vector<std::uint32_t> connected_parts(const Graph& undirected, std::span<const std::uint32_t> labels) {
  constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> part(undirected.size(), none), waiting;
  std::uint32_t parts = 0;
  for (std::uint32_t first = 0; first < part.size(); ++first) {
    if (part[first] != none) continue;
    part[first] = parts;
    waiting.push_back(first);
    while (!waiting.empty()) {
      check_stop();
      const std::uint32_t i = waiting.back();
      waiting.pop_back();
      for (const std::uint32_t j : undirected.out(i)) {
        if (part[j] != none || (!labels.empty() && labels[i] != labels[j])) continue;
        part[j] = parts;
        waiting.push_back(j);
      }
    }
    ++parts;
  }
  return part;
}

}  // namespace samenspel
