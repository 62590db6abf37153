// Colours and shapes of sectors, chosen so that they differ for people with any colour vision (Okabe & Ito 2008), and
// by shape where print has no colour; and the contrast of two colours (WCAG 2.1). No cost worth naming.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/network.hpp"
#include "render/map/drawing.hpp"

namespace samenspel {

inline constexpr std::string_view kInk = "#1A1A1A", kSoftInk = "#444444", kFaintInk = "#595959";
inline constexpr std::string_view kCrossTie = "#2B2B2B", kWithinTie = "#808080", kNegativeTie = "#A3162A";
inline constexpr std::string_view kManySectors = "#333333";  ///< outline of who belongs to several
inline constexpr std::string_view kNoSectorFill = "#BDBDBD", kNoSectorDark = "#555555";
inline constexpr double kDarkContrast = 5.5;  ///< of a sector's dark shade on white

/// How a sector is drawn.
struct SectorStyle {
  Colour fill;
  Colour dark;  ///< the same hue for outlines and letters, at least kDarkContrast on white
  MarkShape shape = MarkShape::circle;
  friend bool operator==(const SectorStyle&, const SectorStyle&) = default;
};

/// Relative luminance by WCAG 2.1, 0…1. A text that is no "#RRGGBB" is read as black.
[[nodiscard]] double luminance(std::string_view colour);
/// Contrast ratio by WCAG 2.1, 1…21.
[[nodiscard]] double contrast(std::string_view a, std::string_view b);
/// `over` laid on `under` at an opacity of 0…1.
[[nodiscard]] Colour mixed(std::string_view over, std::string_view under, double opacity);
/// The colour scaled towards black until its contrast on white is at least `wanted`.
[[nodiscard]] Colour darkened(std::string_view colour, double wanted = kDarkContrast);

/// One style for each sector: a built-in sector has its own; any other takes its colour from the file, or the next one
/// of the palette that is free. Beyond seven colours repeat, with other shapes.
[[nodiscard]] std::vector<SectorStyle> sector_styles(std::span<const Sector> sectors);

/// A sector's id as part of a class in SVG and CSS: letters, digits, - and _ stay, all else becomes -.
[[nodiscard]] std::string class_safe(std::string_view id);

}  // namespace samenspel
