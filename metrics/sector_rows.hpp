// Which rows the levels of sectors and of pairs have: the sectors in the data, in the order of the file, and every two
// of them. A sector is in the data when some actor has a share in it, whether or not the file declares it.
#pragma once

#include <cstddef>
#include <vector>

#include "graph/network.hpp"

namespace samenspel {

[[nodiscard]] std::vector<SectorIndex> sectors_in_data(const Network& network);

/// Two different sectors; a stands first in the file.
struct SectorPair {
  SectorIndex a, b;
  friend bool operator==(const SectorPair&, const SectorPair&) = default;
};

/// Every two of `sectors`: the first with each behind it, then the second, and so on.
[[nodiscard]] std::vector<SectorPair> pairs_of(const std::vector<SectorIndex>& sectors);

/// Where the pair of the sectors number i and j > i of `sectors` stands in pairs_of them.
[[nodiscard]] constexpr std::size_t pair_row(std::size_t i, std::size_t j, std::size_t sectors) {
  return i * (2 * sectors - i - 1) / 2 + (j - i - 1);
}

}  // namespace samenspel
