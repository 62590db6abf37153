#include "graph/sector_by.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "support/stop.hpp"

namespace samenspel {

namespace {

/// Fields of an actor that are keys of their own and can be sectors.
constexpr Key kFields[] = {Key::kind, Key::level};

/// Calls use(value) for every text of an attribute that joins several by `|`.
template <typename Use>
void each_value(std::string_view joined, Use use) {
  while (!joined.empty()) {
    const std::size_t end = std::min(joined.find('|'), joined.size());
    if (end > 0) use(joined.substr(0, end));
    joined.remove_prefix(std::min(end + 1, joined.size()));
  }
}

std::string_view field_of(const Actors& actors, ActorIndex i, Key field) {
  if (field == Key::level) return actors.details(i).level;
  const ActorKind kind = actors.kind(i);
  return kind == ActorKind::none ? std::string_view() : actor_kind_words()[static_cast<std::size_t>(kind) - 1].en;
}

bool has_attribute(const Network& network, std::string_view name) {
  for (ActorIndex i = 0; i < network.actors.size(); ++i)
    for (const auto& [key, value] : network.actors.details(i).attributes)
      if (key == name) return true;
  return false;
}

}  // namespace

std::vector<ActorAttribute> attributes_of(const Network& network) {
  const Actors& actors = network.actors;
  std::vector<ActorAttribute> all;
  std::unordered_map<std::string_view, std::size_t> number;
  std::vector<std::unordered_set<std::string_view>> values;
  const auto see = [&](std::string_view name, std::string_view value) {
    const auto added = number.try_emplace(name, all.size());
    if (added.second) {
      all.push_back({Words(name), 0});
      values.emplace_back();
    }
    auto& of_name = values[added.first->second];
    each_value(value, [&](std::string_view one) { of_name.insert(one); });
  };
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    for (const auto& [key, value] : actors.details(i).attributes)
      see(key, value);
  }
  for (const Key field : kFields) {
    const KeyRow& row = row_of(Part::actor, field);
    if (number.contains(row.en)) continue;  // an attribute of that name comes first
    for (ActorIndex i = 0; i < actors.size(); ++i)
      if (const std::string_view value = field_of(actors, i, field); !value.empty()) see(row.en, value);
    if (number.contains(row.en)) all.back().name = Words(std::string(row.en), std::string(row.nl));
  }
  for (std::size_t k = 0; k < all.size(); ++k)
    all[k].values = values[k].size();
  return all;
}

Network sector_by(Network network, std::string_view attribute) {
  const KeyRow* row = has_attribute(network, attribute) ? nullptr : find_key(Part::actor, attribute);
  const Actors old = std::move(network.actors);
  std::vector<Sector> sectors;
  std::unordered_map<std::string, SectorIndex> number;
  Actors actors;
  std::vector<Share> shares;
  for (ActorIndex i = 0; i < old.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    std::string_view value;
    if (row != nullptr && std::ranges::find(kFields, row->key) != std::end(kFields)) value = field_of(old, i, row->key);
    for (const auto& [key, text] : old.details(i).attributes)
      if (key == attribute) value = text;
    shares.clear();
    each_value(value, [&](std::string_view one) {
      const auto [known, is_new] = number.try_emplace(std::string(one), static_cast<SectorIndex>(sectors.size()));
      if (is_new) {
        Sector sector;
        sector.id = sector.label = one;  // with a label, so that none is taken for a built-in sector
        sector.place = old.place(i);
        sectors.push_back(std::move(sector));
      }
      const SectorIndex of = known->second;
      if (std::ranges::find(shares, of, &Share::sector) == shares.end()) shares.push_back({of, 0});
    });
    for (Share& share : shares)
      share.share = 1.0 / static_cast<double>(shares.size());
    const ActorIndex now = actors.add({old.id(i), old.has_own_name(i) ? old.name(i) : std::string_view(), shares,
                                       old.kind(i), old.consent(i), old.place(i)});
    actors.set_details(now, old.details(i));
  }
  network.actors = std::move(actors);
  network.sectors = std::move(sectors);
  for (Event& event : network.events)
    event.as.clear();
  return network;
}

}  // namespace samenspel
