// Colours and shapes of sectors, chosen so that they differ for people with any colour vision (Okabe & Ito 2008), and
// by shape where print has no colour; and the contrast of two colours (WCAG 2.1). No cost worth naming.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/network.hpp"
#include "render/map/drawing.hpp"

namespace samenspel {

inline constexpr std::string_view kInk = "#1A1A1A", kSoftInk = "#444444", kFaintInk = "#595959";
inline constexpr std::string_view kCrossTie = "#2B2B2B", kWithinTie = "#6E6E6E", kNegativeTie = "#A3162A";
inline constexpr std::string_view kManySectors = "#333333";  ///< outline of who belongs to several
inline constexpr std::string_view kNoSectorFill = "#BDBDBD", kNoSectorDark = "#555555";
inline constexpr std::string_view kNoStep = "#FFFFFF";                                  ///< fill of who has no value
inline constexpr std::string_view kNeutralFill = "#E8E8E8", kNeutralDark = "#555555";   ///< where colour tells nothing
inline constexpr std::string_view kReceding = "#7A7A7A", kRecedingLetters = "#5F5F5F";  ///< of what is not highlighted
inline constexpr double kDarkContrast = 5.5;  ///< of a sector's dark shade on white
inline constexpr double kNameContrast = 6.6;  ///< of its name, which may lie where two tints meet

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

/// The colour, from black over its full strength to white, at the least contrast on the dark `ground` that is `wanted`.
[[nodiscard]] Colour lightened(std::string_view colour, std::string_view ground, double wanted);
/// The grey of the same luminance.
[[nodiscard]] Colour grey_of(std::string_view colour);
/// The difference between the greatest and the least of red, green and blue, 0…255: 0 for greys.
[[nodiscard]] int colour_span(std::string_view colour);

/// Steps from low to high that differ for any colour vision and in grey (after cividis: Nuñez, Anderton & Renslow 2018,
/// doi:10.1371/journal.pone.0199239), light to dark.
[[nodiscard]] std::span<const std::string_view> ramp();
/// Which step a colour is.
[[nodiscard]] std::optional<std::size_t> ramp_step(std::string_view colour);

/// The colours of the palette for groups that are no sectors, in order: seven.
[[nodiscard]] std::vector<SectorStyle> group_styles();
/// The grey that stands for a colour of the palette in black and white: greys of sectors that have the same luminance
/// would be alike.
[[nodiscard]] std::optional<std::string_view> grey_in_print(std::string_view fill);

/// One style for each sector: a built-in sector has its own; any other takes its colour from the file, or the next one
/// of the palette that is free. Beyond seven colours repeat, with other shapes.
[[nodiscard]] std::vector<SectorStyle> sector_styles(std::span<const Sector> sectors);

/// A sector's id as part of a class in SVG and CSS: letters, digits, - and _ stay, all else becomes -.
[[nodiscard]] std::string class_safe(std::string_view id);

}  // namespace samenspel
