#include "metrics/sweeps/depth_first.hpp"

#include <algorithm>
#include <limits>

#include "support/stop.hpp"

namespace samenspel {

DepthFirst depth_first(const Graph& undirected) {
  constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
  const auto n = static_cast<std::uint32_t>(undirected.size());
  DepthFirst walk;
  walk.actor.resize(n);
  walk.place.assign(n, none);
  walk.parent.resize(n);
  walk.low.resize(n);
  std::vector<std::uint32_t> next(n);  // of each place: which tie of the actor comes next
  std::uint32_t met = 0;
  const auto meet = [&](std::uint32_t actor, std::uint32_t parent) {
    if (met % 1024 == 0) check_stop();
    walk.actor[met] = actor;
    walk.place[actor] = met;
    walk.parent[met] = parent;
    walk.low[met] = met;
    next[met] = 0;
    ++met;
  };

  for (std::uint32_t first = 0; first < n; ++first) {
    if (walk.place[first] != none) continue;
    std::uint32_t at = met;  // the way back is the parents
    meet(first, at);
    for (;;) {
      const auto alters = undirected.out(walk.actor[at]);
      const std::uint32_t above = walk.actor[walk.parent[at]];
      std::uint32_t low = walk.low[at];
      std::size_t k = next[at];
      std::uint32_t deeper = none;
      for (; k < alters.size() && deeper == none; ++k) {
        const std::uint32_t place = walk.place[alters[k]];
        if (place == none) {
          deeper = alters[k];
        } else if (alters[k] != above) {
          low = std::min(low, place);
        }
      }
      walk.low[at] = low;
      next[at] = static_cast<std::uint32_t>(k);
      if (deeper != none) {
        const std::uint32_t parent = at;
        at = met;
        meet(deeper, parent);
        continue;
      }
      const std::uint32_t parent = walk.parent[at];
      if (parent == at) break;
      walk.low[parent] = std::min(walk.low[parent], low);
      at = parent;
    }
  }
  return walk;
}

}  // namespace samenspel
