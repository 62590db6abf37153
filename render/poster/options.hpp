// What a poster is asked to be, and what is known of the network that it shows.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "graph/seen_by.hpp"
#include "metrics/interplay/timeline.hpp"
#include "render/map/map.hpp"
#include "render/poster/poster_drawing.hpp"
#include "render/poster/sheet_size.hpp"

namespace samenspel {

inline constexpr double kLeastLetter = 8.5;     ///< points, of any text on any poster
inline constexpr double kLetterPerMetre = 9.5;  ///< points, of the names on the map
inline constexpr double kSmallShare = 0.62;     ///< of that, of the smallest other text

/// Measures of the whole network that the poster tells of; NaN where undefined.
struct PosterFigures {
  double external_share = std::numeric_limits<double>::quiet_NaN();  ///< of the ties, between sectors, 0…1
  double expected_share = std::numeric_limits<double>::quiet_NaN();  ///< by chance
  double share_p = std::numeric_limits<double>::quiet_NaN();
  int permutations = 999;  ///< behind share_p
  double moves = std::numeric_limits<double>::quiet_NaN();
  double leaps = std::numeric_limits<double>::quiet_NaN();
  double leapfrog_p = std::numeric_limits<double>::quiet_NaN();
  double promises_open = std::numeric_limits<double>::quiet_NaN();
};

struct PosterOptions {
  MapOptions map;  ///< `size`: who bridges most
  SheetSize sheet;
  double distance = 1;         ///< metres from which it is read
  std::string title, finding;  ///< in the maker's own words; "": made here
  std::optional<PosterLogo> logo;
  Audience audience = Audience::everybody;
  std::string today;  ///< YYYY-MM-DD
  PosterFigures figures;
  std::vector<double> community;       ///< of each actor; needed above kMostNamed actors
  const Timeline* timeline = nullptr;  ///< of the events; null: none to tell of
};

/// Points of the names on the map.
[[nodiscard]] inline double asked_letter(const PosterOptions& options) {
  return std::max(kLeastLetter, kLetterPerMetre * options.distance);
}
/// Points of the smallest text.
[[nodiscard]] inline double small_letter(const PosterOptions& options) {
  return std::max(kLeastLetter, kSmallShare * asked_letter(options));
}

}  // namespace samenspel
