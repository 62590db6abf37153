#include "metrics/fragmentation_without.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "metrics/sweeps/dominators.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

/// Ordered pairs of so many.
std::uint64_t pairs_of(std::uint64_t actors) {
  return actors < 2 ? 0 : actors * (actors - 1);
}

/// 1 − the ordered pairs that still reach each other / those of all who are left.
double fragmentation(std::uint64_t together, std::uint64_t actors_left) {
  const std::uint64_t all = pairs_of(actors_left);
  return static_cast<double>(all - together) / static_cast<double>(all);
}

}  // namespace

std::vector<double> fragmentation_without(const DepthFirst& walk) {
  const std::size_t n = walk.actor.size();
  std::vector<double> values(n, kUndefined);
  if (n < 3) return values;
  // From the last place to the first: how many hang at each place with all below it; how many of them are cut off
  // when it goes, and how many pairs they are among themselves.
  std::vector<std::uint32_t> size(n, 1), cut_off(n, 0);
  std::vector<std::uint64_t> pairs(n, 0);
  std::uint64_t together = 0;
  for (auto at = static_cast<std::uint32_t>(n); at-- > 0;) {
    if (at % 65536 == 0) check_stop();
    const std::uint32_t parent = walk.parent[at];
    if (walk.is_root(at)) {
      together += pairs_of(size[at]);
      continue;
    }
    if (walk.hangs_on_parent(at)) {
      cut_off[parent] += size[at];
      pairs[parent] += pairs_of(size[at]);
    }
    size[parent] += size[at];
  }
  std::vector<std::uint32_t> part(n);  // size of the part of each place
  for (std::uint32_t at = 0; at < n; ++at) {
    part[at] = walk.is_root(at) ? size[at] : part[walk.parent[at]];
    const std::uint64_t rest = std::uint64_t{part[at]} - 1 - cut_off[at];
    values[walk.actor[at]] = fragmentation(together - pairs_of(part[at]) + pairs[at] + pairs_of(rest), n - 1);
  }
  return values;
}

std::vector<double> fragmentation_without(const Graph& graph, int threads,
                                          const std::function<void(double)>& progress) {
  const std::size_t n = graph.size();
  if (n < 3) return std::vector<double>(n, kUndefined);
  // When v goes, a source loses v and those whom v dominates, and v's own pairs go with it.
  struct Worker {
    Dominators dominators;
    std::vector<std::uint64_t> lost;
    std::vector<std::uint32_t> size{};
    std::uint64_t together = 0;
  };
  std::uint64_t together = 0;
  std::vector<std::uint64_t> lost(n, 0);
  constexpr std::size_t in_block = 64;
  const std::size_t blocks = (n + in_block - 1) / in_block;
  in_blocks(
      blocks, threads,
      [&] {
        return Worker{Dominators(graph), std::vector<std::uint64_t>(n, 0)};
      },
      [&](Worker& worker, std::size_t block) {
        const std::size_t end = std::min(n, (block + 1) * in_block);
        for (std::size_t source = block * in_block; source < end; ++source) {
          worker.dominators.search(static_cast<std::uint32_t>(source));
          const auto reached = worker.dominators.reached();
          worker.together += reached.size() - 1;
          worker.lost[source] += reached.size() - 1;
          worker.size.assign(reached.size(), 1);
          for (auto at = static_cast<std::uint32_t>(reached.size()); at-- > 1;) {
            worker.lost[reached[at]] += worker.size[at];
            worker.size[worker.dominators.dominator(at)] += worker.size[at];
          }
        }
      },
      [&](Worker& worker, std::size_t block) {
        together += std::exchange(worker.together, 0);
        for (std::size_t i = 0; i < n; ++i)
          lost[i] += std::exchange(worker.lost[i], 0);
        if (progress) progress(static_cast<double>(block + 1) / static_cast<double>(blocks));
      });
  std::vector<double> values(n);
  for (std::size_t i = 0; i < n; ++i)
    values[i] = fragmentation(together - lost[i], n - 1);
  return values;
}

}  // namespace samenspel
