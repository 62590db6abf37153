// New combinations: who meet for the first time, each pair by how far it crosses sectors, and who of them had nobody in
// common. Taken once over the whole file: what was there before an event are the contacts of all earlier events and the
// ties that began on an earlier day. Cost: the pairs that meet, and the ties that began, are sorted; then for each new
// pair a look at the acquaintances of both. Memory 12 bytes for each of those pairs and ties, both ways. Throws
// Stopped.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"

namespace samenspel {

/// Two actors with a sector that meet for the first time.
struct FirstContact {
  std::uint32_t moment;
  double external;  ///< by how far they are of different sectors, 0…1
  bool far;         ///< nobody knew both
};
/// In the order of time.
[[nodiscard]] std::vector<FirstContact> first_contacts(const Timeline& timeline);

/// By row.
struct NewCombinations {
  std::vector<double> new_combinations;      ///< Σ of external shares
  std::vector<double> new_combinations_far;  ///< the part of it between actors that had nobody in common; NaN: no sum
};
/// `contacts` as first_contacts gives them.
[[nodiscard]] NewCombinations new_combinations(const Timeline& timeline, std::span<const InterplayRow> rows,
                                               std::span<const FirstContact> contacts);

}  // namespace samenspel
