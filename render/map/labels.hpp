// The names of actors on the map: how they are broken into lines, who stands out, how large each mark is, and the box
// that mark and label take together. Linear in the number of actors, the sorting apart.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "render/map/drawing.hpp"

namespace samenspel {

/// Text in lines of about `columns` columns (a wide sign takes two), as even as they can be; broken at blanks, and in a
/// word only where it alone is wider than `word_columns`. Runs of blanks become one. At least one line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t columns,
                                               std::size_t word_columns = 30);

/// A name beside its mark: one line up to 15 columns, two up to about 36, more where it is longer.
[[nodiscard]] std::vector<std::string> label_lines(std::string_view name);

/// A text to be measured.
struct TextBlock {
  std::vector<std::string> lines;
  int letter = 11;  ///< points; the measuring knows whole ones only
  bool bold = false;
  std::vector<std::string> more{};  ///< smaller lines below, as Label::more
};

inline constexpr double kLeastRadius = 7, kRadiusRange = 13, kPlainRadius = 9;  ///< points

/// How a measure becomes the size of marks. The area, not the radius, carries the measure.
struct SizeScale {
  bool given = false;              ///< there is a measure, with one value at least
  double lowest = 0, highest = 0;  ///< values at the least and the greatest radius; lowest is 0 unless one is below 0
  std::size_t undefined = 0;       ///< actors without a value
  [[nodiscard]] double radius(double value) const;
};
/// `values` empty: no measure. Undefined values are NaN.
[[nodiscard]] SizeScale size_scale(std::span<const double> values);

/// Those that stand out: the clamp(n/12, 3, 12) highest values above 0, the earlier actor where two are equal.
[[nodiscard]] std::vector<bool> standing_out(std::span<const double> values);

/// The room that an actor takes: its mark above its label.
struct ActorSpace {
  Size box;
  double mark_above = 0;   ///< the mark's centre above the box's centre
  double label_below = 0;  ///< the label's centre below the box's centre
};
[[nodiscard]] ActorSpace actor_space(MarkShape shape, double radius, Size label);

}  // namespace samenspel
