// The look of a finished drawing: its colours changed for a dark page, for paper in black and white, or for eyes that
// need more contrast. It works on what is drawn, whatever view drew it, so that no colour escapes. Shapes, dashes and
// widths carry all that colours say; so a theme loses nothing. No cost worth naming.
#pragma once

#include <cstdint>

#include "render/map/drawing.hpp"

namespace samenspel {

/// In the order of the choices of --theme.
enum class Theme : std::uint8_t {
  light,    ///< tints on white, as the views draw it
  print,    ///< black and greys on white, no tints: what a copier makes of it is what one sees
  dark,     ///< on a dark page; each colour keeps at least the contrast that it has on white
  contrast  ///< white without tints, letters of 7:1 or more, heavier lines
};

inline constexpr std::string_view kDarkGround = "#14181E";

/// The drawing, made by a view, in a theme. Of letters the contrast (WCAG 2.1) on page, tint or plate is at least 4.5:1
/// (Theme::contrast: 7:1), of ties, outlines and rims at least 3:1, for every colour of the palette.
[[nodiscard]] Drawing themed(Drawing drawing, Theme theme);

}  // namespace samenspel
