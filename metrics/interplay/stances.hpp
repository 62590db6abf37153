// How institutions stand: the events whose act has a stance and of which a maker stands with an institution, counted by
// stance, how evenly they are spread (Shannon 1948), how often the stance changes, and the balance of each opposed
// pair. INTERPLAY.md: suppleness of institutions. Cost O(events).
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"

namespace samenspel {

inline constexpr std::size_t kStances = 6;

/// By row; NaN: undefined.
struct Stances {
  std::array<std::vector<double>, kStances> counts;  ///< in the order of Stance, without `none`
  std::vector<double> suppleness;                    ///< 0…1; without an event undefined
  std::vector<double> switches;
  std::vector<double> events;  ///< on which all of these rest
  std::vector<double> make_room_limit, join_step_back,
      honour_lead;  ///< 1 − |a − b| / (a + b); undefined where a + b = 0
  [[nodiscard]] const std::vector<double>& count(Stance stance) const {
    return counts[static_cast<std::size_t>(stance) - 1];
  }
};
[[nodiscard]] Stances stances(const Timeline& timeline, std::span<const InterplayRow> rows);

/// The smallest suppleness of a row with at least four events; NaN where there is none.
[[nodiscard]] double lowest_suppleness(const Stances& of_levels);

}  // namespace samenspel
