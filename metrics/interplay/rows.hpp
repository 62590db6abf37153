// The rows of the levels of interplay, and which events belong to each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "metrics/catalogue.hpp"
#include "metrics/interplay/timeline.hpp"

namespace samenspel {

/// An initiative, a level, or the whole network.
struct InterplayRow {
  /// Initiatives of the row, ascending; for the network also Timeline::no_initiative(). Their sequences stand side by
  /// side.
  std::vector<std::uint32_t> groups;
  /// Numbers of the moments inside the window, in the order of time.
  std::vector<std::uint32_t> moments;
};

/// Those of Level::initiatives (in the order of the file), Level::levels (as level_texts) or Level::network (one).
[[nodiscard]] std::vector<InterplayRow> interplay_rows(const Timeline& timeline, Level level);

/// The distinct levels of initiatives, in the order in which they first appear; initiatives without one are in none.
[[nodiscard]] std::vector<std::string> level_texts(const Network& network);

/// A row of Level::sides: a side in the stories of an initiative, or of the network.
struct SideRow {
  std::uint32_t initiative;  ///< kNone for the network
  std::string side;
};
/// For each initiative in the order of the file, then for the network: each side, in the order in which the actors
/// first bring it, then those that only a capacity (`as`) brings, in the order of the file.
[[nodiscard]] std::vector<SideRow> side_rows(const Timeline& timeline);
[[nodiscard]] std::vector<SideRow> side_rows(const Network& network);

/// From its first day to its last: of an initiative from the earlier of `since` and its first dated event to the later
/// of `until` and its last; of a level from the earliest to the latest of its initiatives'; of the network by `period`.
/// In a window its ends instead, where they are given. Nothing where an end is missing or the first lies after the
/// last.
[[nodiscard]] std::optional<std::pair<Day, Day>> span_of(const Timeline& timeline, Level level,
                                                         const InterplayRow& row);

}  // namespace samenspel
