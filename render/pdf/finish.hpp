// Makes cairo's PDF ours: title, description, author and language are put in, and the boxes of a sheet to be cut, by an
// incremental update (ISO 32000-1, 7.5.6).
#pragma once

#include <optional>
#include <string>

#include "render/map/geometry.hpp"
#include "support/text.hpp"

namespace samenspel {

struct PdfFacts {
  std::string title, subject, author;
  Language language = Language::en;
  bool dated = false;              ///< the date that cairo wrote stays; else it is taken out, so that the same drawing
                                   ///< gives the same bytes
  std::optional<Box> trim, bleed;  ///< of the only page, in points from its lower left corner
};

/// A PDF that is built in another way than cairo 1.16 does is returned as it is.
[[nodiscard]] std::string finished_pdf(std::string raw, const PdfFacts& facts);

}  // namespace samenspel
