#include "render/poster/groups.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "render/map/contents.hpp"
#include "render/map/drawn_ties.hpp"
#include "render/map/writer.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kAround{"{0} round {1} ({2})", "{0} rond {1} ({2})"};
constexpr Text kOthers{"other {0} ({1})", "andere {0} ({1})"};
constexpr Text kWithoutSector{"without a sector", "zonder sector"};

constexpr int kNoCommunity = -1, kOther = -2;

struct Group {
  std::vector<ActorIndex> members;
};

std::optional<SectorIndex> main_sector(const Network& network, ActorIndex actor) {
  const auto shares = network.actors.sectors(actor);
  if (shares.empty()) return std::nullopt;
  return std::max_element(shares.begin(), shares.end(),
                          [](const Share& a, const Share& b) { return a.share < b.share; })
      ->sector;
}

}  // namespace

Groups grouped(const Network& network, std::span<const double> community, std::span<const double> bridging,
               Language language) {
  const Writer write{language};
  const std::size_t n = network.actors.size();
  using GroupKey = std::pair<int, int>;  // sector (-1: none), community
  std::map<GroupKey, Group> groups;
  std::vector<GroupKey> key_of(n);
  for (ActorIndex i = 0; i < n; ++i) {
    const auto sector = main_sector(network, i);
    const bool known = i < community.size() && std::isfinite(community[i]);
    key_of[i] = {sector ? static_cast<int>(*sector) : -1, known ? static_cast<int>(community[i]) : kNoCommunity};
    groups[key_of[i]].members.push_back(i);
  }
  // the largest stay, of the others those of one sector go together
  std::vector<GroupKey> order;
  for (const auto& [key, group] : groups)
    order.push_back(key);
  std::stable_sort(order.begin(), order.end(), [&](const GroupKey& a, const GroupKey& b) {
    return groups[a].members.size() > groups[b].members.size();
  });
  for (std::size_t k = 0; k < order.size(); ++k) {
    const GroupKey key = order[k];
    if (k < kMostGroups && groups[key].members.size() > 2) continue;
    Group small = std::move(groups[key]);
    groups.erase(key);
    Group& others = groups[{key.first, kOther}];
    others.members.insert(others.members.end(), small.members.begin(), small.members.end());
    for (const ActorIndex i : small.members)
      key_of[i] = {key.first, kOther};
  }

  Groups out{frame_of(network), {}, 0};
  std::map<GroupKey, ActorIndex> place;
  for (const auto& [key, group] : groups) {
    std::optional<ActorIndex> known;
    for (const ActorIndex i : group.members) {
      if (network.actors.kind(i) == ActorKind::person || network.actors.kind(i) == ActorKind::none) continue;
      const auto value = [&](ActorIndex a) { return a < bridging.size() && bridging[a] > 0 ? bridging[a] : 0.0; };
      if (!known || value(i) > value(*known)) known = i;
    }
    const std::string sector =
        key.first < 0 ? write(kWithoutSector)
                      : printable(label_of(network.sectors[static_cast<std::size_t>(key.first)], language));
    const std::string count = write.count(group.members.size());
    std::string name = sector + " (" + count + ")";
    if (key.second == kOther) {
      name = write(kOthers, {within_a_line(sector), count});
    } else if (known) {
      name = write(kAround, {sector, shown_name(network, *known), count});
    }
    const Share share{static_cast<SectorIndex>(std::max(0, key.first)), 1};
    std::string id = "group " + std::to_string(place.size() + 1);
    place[key] =
        out.network.actors.add({.id = id,
                                .name = name,
                                .sectors = key.first < 0 ? std::span<const Share>() : std::span<const Share>(&share, 1),
                                .kind = ActorKind::group});
    out.members.push_back(static_cast<double>(group.members.size()));
  }
  std::map<std::pair<ActorIndex, ActorIndex>, double> links;
  for (const DrawnTie& tie : drawn_ties(network, {})) {
    const ActorIndex a = place[key_of[tie.from]], b = place[key_of[tie.to]];
    if (a != b) ++links[std::minmax(a, b)];
  }
  out.links = links.size();
  std::vector<std::pair<std::pair<ActorIndex, ActorIndex>, double>> heaviest(links.begin(), links.end());
  std::stable_sort(heaviest.begin(), heaviest.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  if (heaviest.size() > kMostLinks) heaviest.resize(kMostLinks);
  for (const auto& [pair, weight] : heaviest)
    out.network.ties.add({.from = pair.first, .to = pair.second, .mutual = true, .weight = weight});
  return out;
}

Network brokers_of(const Network& network, const Bridges& bridges, std::size_t most) {
  Keep keep;
  keep.actors.assign(network.actors.size(), false);
  keep.ties.assign(network.ties.size(), true);
  keep.events.assign(network.events.size(), false);
  keep.stories.assign(network.stories.size(), false);
  for (std::size_t k = 0; k < std::min(most, bridges.actors.size()); ++k)
    keep.actors[bridges.actors[k]] = true;
  return subset(network, keep);
}

}  // namespace samenspel
