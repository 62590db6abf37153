// Sizes of paper. In millimetres; 1 mm is 72/25.4 points.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "render/map/geometry.hpp"

namespace samenspel {

inline constexpr double kPointsPerMm = 72 / 25.4;
inline constexpr double kLeastSide = 100, kMostSide = 5000;  ///< mm

/// ISO 216, standing.
struct PaperRow {
  std::string_view name;
  Size mm;
  double distance;  ///< metres from which it is read, where nobody says so
};
/// A4 to A0, the smallest first.
[[nodiscard]] std::span<const PaperRow> all_papers();
[[nodiscard]] const PaperRow* find_paper(std::string_view name);

/// A size as it is written: "A2", or width and height in mm as "500x400". Nothing where it is no size, or a side is not
/// between kLeastSide and kMostSide.
struct SheetSize {
  Size mm;           ///< of a named paper lying, unless it was asked to stand
  std::string name;  ///< "A2"; "" for a free one
};
[[nodiscard]] std::optional<SheetSize> read_sheet_size(std::string_view text, bool standing);

/// Metres from which a sheet is read: those of the named paper that is nearest to it in area.
[[nodiscard]] double usual_distance(Size mm);

}  // namespace samenspel
