#include "metrics/cores.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "support/stop.hpp"

namespace samenspel {

std::vector<double> core_numbers(const Graph& undirected) {
  const std::size_t n = undirected.size();
  std::vector<std::uint32_t> degree(n), left(n), peeled;
  for (std::uint32_t i = 0; i < n; ++i) {
    degree[i] = static_cast<std::uint32_t>(undirected.out(i).size());
    left[i] = i;
  }
  // Level by level: all with k ties or fewer go, and those whom that leaves with k go after them. An actor is looked at
  // once for each level up to its own, so together no more often than there are ties.
  for (std::uint32_t k = 0; !left.empty(); ++k) {
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
    for (const std::uint32_t i : left)
      least = std::min(least, degree[i]);
    k = std::max(k, least);
    peeled.clear();
    std::size_t stay = 0;
    for (const std::uint32_t i : left) {
      if (degree[i] <= k) {
        peeled.push_back(i);
      } else {
        left[stay++] = i;
      }
    }
    left.resize(stay);
    for (std::size_t at = 0; at < peeled.size(); ++at) {
      if (at % (1U << 16U) == 0) check_stop();
      // Where the ties of the next ones begin and then the ties themselves, so that they are here when their turn
      // comes.
      if (at + 16 < peeled.size()) undirected.prefetch_begin(peeled[at + 16]);
      if (at + 8 < peeled.size()) __builtin_prefetch(undirected.out(peeled[at + 8]).data());
      for (const std::uint32_t j : undirected.out(peeled[at]))
        if (degree[j] > k && --degree[j] == k) peeled.push_back(j);
    }
    // Those who went after the others have degree k now, and are no longer left.
    std::erase_if(left, [&](std::uint32_t i) { return degree[i] <= k; });
    for (const std::uint32_t i : peeled)
      degree[i] = k;
  }
  return {degree.begin(), degree.end()};
}

}  // namespace samenspel
