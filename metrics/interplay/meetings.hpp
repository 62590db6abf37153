// Intensity: how often parties meet, how steadily, how lately, and across which levels. A contact is an event with two
// or more parties that meet, whatever its act. Cost: a look at every event of every row, and at every pair that meets.
// Throws Stopped.
#pragma once

#include <span>
#include <vector>

#include "metrics/catalogue.hpp"
#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"

namespace samenspel {

/// By row; NaN where undefined.
struct Meetings {
  std::vector<double> contacts;           ///< undated ones too
  std::vector<double> contacts_per_year;  ///< dated contacts a year of 365.25 days of the span
  std::vector<double> continuity;         ///< share of the calendar months of the span that have a dated contact
  std::vector<double> burstiness;         ///< −1…1: Kim & Jo 2016, doi:10.1103/PhysRevE.94.032311
  std::vector<double> familiarity;        ///< Σ 2^(−age/half-life) over dated contacts not after the reference day
  std::vector<double> cross_level_share;  ///< of the pairs that meet, both with a level: those of different levels
};

/// `half_life` in days.
[[nodiscard]] Meetings meetings(const Timeline& timeline, Level level, std::span<const InterplayRow> rows,
                                double half_life);

/// Of the days on which something happened, ascending: −1 at equal gaps, about 0 at random, 1 when all fall together
/// but one. Undefined below two gaps, and where all gaps are 0.
[[nodiscard]] double burstiness(std::span<const Day> days);

}  // namespace samenspel
