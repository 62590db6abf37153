// The logo on a poster: a PNG or SVG file, read once and painted as it is.
#pragma once

#include <optional>
#include <string>

#include "render/poster/poster_drawing.hpp"

typedef struct _cairo cairo_t;

namespace samenspel {

/// A logo of these bytes with the size that it asks for, in points, as its box. Nothing where they are no PNG and no
/// SVG that can be painted.
[[nodiscard]] std::optional<PosterLogo> read_logo(std::string bytes);

/// Paints it in its box.
void paint_logo(cairo_t* canvas, const PosterLogo& logo);

}  // namespace samenspel
