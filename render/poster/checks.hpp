// What a poster promises, measured on the finished drawing. Sorts and sweeps the boxes of all words and marks.
#pragma once

#include <string>

#include "render/poster/options.hpp"
#include "render/poster/poster_drawing.hpp"

namespace samenspel {

struct PosterCheck {
  Size page_mm;
  double minimum_letter = 0;  ///< points of a name on the map that the distance asks
  double letter = 0;          ///< points of the smallest name on the map; where all are numbers: of the map
  double least_other = 0, smallest_other = 0;      ///< points that any other text must have, and has
  std::size_t labels = 0, numbered = 0;            ///< actors with their name, and with a number
  std::size_t overlaps = 0;                        ///< words on words or on marks, marks on marks
  std::size_t outside = 0;                         ///< words and marks that reach beyond the sheet
  double text_contrast = 21, shape_contrast = 21;  ///< the least, by WCAG 2.1
  [[nodiscard]] bool kept() const;
};

[[nodiscard]] PosterCheck checked(const PosterDrawing& poster, const PosterOptions& options, double map_letter);

/// As JSON, in the form of DESIGN section 10.
[[nodiscard]] std::string check_json(const PosterCheck& check);

}  // namespace samenspel
