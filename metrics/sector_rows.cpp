#include "metrics/sector_rows.hpp"

namespace samenspel {

std::vector<SectorIndex> sectors_in_data(const Network& network) {
  // Memberships that nobody has any more do not count: by actor, not by membership.
  std::vector<bool> has(network.sectors.size(), false), looked_at(network.actors.memberships().size(), false);
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const std::uint32_t number = network.actors.membership(i);
    if (looked_at[number]) continue;
    looked_at[number] = true;
    for (const Share& share : network.actors.sectors(i))
      if (share.share > 0) has[share.sector] = true;
  }
  std::vector<SectorIndex> sectors;
  for (std::size_t s = 0; s < has.size(); ++s)
    if (has[s]) sectors.push_back(static_cast<SectorIndex>(s));
  return sectors;
}

std::vector<SectorPair> pairs_of(const std::vector<SectorIndex>& sectors) {
  std::vector<SectorPair> pairs;
  pairs.reserve(sectors.size() * (sectors.size() - (sectors.empty() ? 0 : 1)) / 2);
  for (std::size_t i = 0; i < sectors.size(); ++i)
    for (std::size_t j = i + 1; j < sectors.size(); ++j)
      pairs.push_back({sectors[i], sectors[j]});
  return pairs;
}

}  // namespace samenspel
