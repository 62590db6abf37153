// Paints a poster with cairo: PDF at exact size (with bleed and crop marks, or in tiles to be glued) and PNG. Same
// poster, same bytes. Throws std::runtime_error when cairo cannot.
#pragma once

#include <string>

#include "render/poster/poster_drawing.hpp"

namespace samenspel {

/// One page. With `bleed` above 0, in millimetres, the sheet is larger by it and by room for crop marks, and its
/// TrimBox and BleedBox say so.
[[nodiscard]] std::string poster_pdf(const PosterDrawing& poster, double bleed = 0);

/// Sheets of a printer that together make the poster: each overlaps the next by 1 cm, with lines to cut along and its
/// row and column. `paper` in millimetres, standing.
[[nodiscard]] std::string poster_tiles(const PosterDrawing& poster, Size paper);
/// How many sheets, across and down, lying or standing: the fewest.
struct Tiling {
  Size paper;  ///< as they lie, in millimetres
  int across = 1, down = 1;
};
[[nodiscard]] Tiling tiling_of(Size page_points, Size paper);

[[nodiscard]] std::string poster_png(const PosterDrawing& poster);

}  // namespace samenspel
