#include "metrics/cut_points.hpp"

#include "support/stop.hpp"

namespace samenspel {

namespace {

/// Calls use(place) for every place of the walk.
template <typename Use>
void each_place(const DepthFirst& walk, Use use) {
  for (std::uint32_t at = 0; at < walk.actor.size(); ++at) {
    if (at % 65536 == 0) check_stop();
    use(at);
  }
}

}  // namespace

std::vector<double> articulation(const DepthFirst& walk) {
  std::vector<double> cut(walk.actor.size(), 0.0);
  // The walk comes back to where it began before it leaves for a second child: that hangs on it alone. The first child
  // does so always, and says nothing of it.
  std::vector<bool> left_before(walk.actor.size(), false);
  each_place(walk, [&](std::uint32_t at) {
    if (!walk.hangs_on_parent(at)) return;
    const std::uint32_t parent = walk.parent[at];
    if (!walk.is_root(parent) || left_before[parent]) cut[walk.actor[parent]] = 1;
    left_before[parent] = true;
  });
  return cut;
}

std::vector<double> incident_bridges(const DepthFirst& walk) {
  std::vector<double> count(walk.actor.size(), 0.0);
  each_place(walk, [&](std::uint32_t at) {
    if (!walk.hangs_on_tie(at)) return;
    ++count[walk.actor[at]];
    ++count[walk.actor[walk.parent[at]]];
  });
  return count;
}

std::vector<double> bridges(const DepthFirst& walk, std::span<const TieRow> ties) {
  std::vector<double> values;
  values.reserve(ties.size());
  for (const TieRow& tie : ties) {
    if (values.size() % 1024 == 0) check_stop();
    const std::uint32_t a = walk.place[tie.from], b = walk.place[tie.to];
    values.push_back(
        (walk.hangs_on_tie(a) && walk.parent[a] == b) || (walk.hangs_on_tie(b) && walk.parent[b] == a) ? 1 : 0);
  }
  return values;
}

}  // namespace samenspel
