// Whether the stories told of an initiative do justice to who did what: for each side, its part of those whom a story
// credits less its part of the moves up to then, over the good and over the bad stories, and whether the two differ
// more than chance. Moves are looked up in the whole file, stories are those of the window. INTERPLAY.md section 5.
// Cost O(events + stories · (log stories + sides)), and of the p values a look at each story an arrangement.
#pragma once

#include <span>
#include <vector>

#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"
#include "metrics/measure.hpp"

namespace samenspel {

/// A story that credits somebody and of which somebody had moved, by its gaps.
struct ToldStory {
  const Story* story;
  std::vector<double> gaps;  ///< of each side of the timeline: its credit less its role; they sum to 0
};
/// In the order of the file.
[[nodiscard]] std::vector<ToldStory> told_stories(const Timeline& timeline);

/// By row of Level::sides; NaN: undefined.
struct Credits {
  std::vector<double> gap_good, gap_bad, tilt, tilt_p;
  std::vector<double> good, bad, fewer;  ///< stories on which the gaps rest, and the fewer of the two
};
/// `rows` as side_rows gives them; of the options the seed, permutations and threads.
[[nodiscard]] Credits credits(const Timeline& timeline, std::span<const SideRow> rows, const MeasureOptions& options);

}  // namespace samenspel
