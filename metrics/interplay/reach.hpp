// The reach curve: how many actors and sectors the contacts of an initiative, and of the network, have touched so far.
// A step for each contact that brings an actor who had none before; between steps the curve is flat. Data for the
// timeline, no measure. INTERPLAY.md section 5. Cost O(parties of contacts + memberships).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "metrics/interplay/timeline.hpp"

namespace samenspel {

struct ReachStep {
  std::uint32_t initiative;  ///< kNone for the network
  std::optional<Day> day;    ///< first day of the contact's date; nothing where it has none
  std::size_t actors;        ///< distinct ones that have had a contact by now
  std::size_t sectors;       ///< those of which one of them has half or more of its membership
  friend bool operator==(const ReachStep&, const ReachStep&) = default;
};

/// For each initiative in the order of the file, then for the network, in the order of time: contacts inside the
/// window.
[[nodiscard]] std::vector<ReachStep> reach_curve(const Timeline& timeline);

}  // namespace samenspel
