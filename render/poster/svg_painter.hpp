// Writes a poster as SVG: text stays text, actors and ties are groups with their names (DESIGN section 10), and
// classes for a designer to style by.
#pragma once

#include <string>

#include "render/poster/poster_drawing.hpp"

namespace samenspel {

[[nodiscard]] std::string poster_svg(const PosterDrawing& poster);

}  // namespace samenspel
