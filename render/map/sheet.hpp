// The page round what is drawn: title above, legend to the right, what it comes to and the footer below, in letters
// that can still be read when a large drawing is shrunk. The same for every view. No cost worth naming.
#pragma once

#include <vector>

#include "render/map/frame.hpp"
#include "render/map/legend.hpp"
#include "render/map/text_widths.hpp"

namespace samenspel {

struct Sheet {
  FrameTexts texts;
  std::vector<LegendSection> legend;
};

/// Sizes of letters, in points, whole where the measuring asks for it.
struct SheetLetters {
  double scale = 1;  ///< 1 for a drawing of 720 points or less, up to 2.6
  int letter = 11;   ///< of the legend
  int sector_name = 14, title = 22, subtitle = 12, footer = 9;
};
/// For a drawing that takes this box.
[[nodiscard]] SheetLetters sheet_letters(const Box& drawn);

/// The height below which a drawing looks lost beside the legend, in points.
[[nodiscard]] double least_height(const Sheet& sheet);

/// The words of the sheet, to be measured.
void want_words(TextWidths& widths, const Sheet& sheet, const SheetLetters& letters);

/// What a sheet takes round the drawing, in points: for sheets that are to look alike.
struct SheetRoom {
  double legend_width = 0, legend_height = 0, head_height = 0;
};
[[nodiscard]] SheetRoom larger(const SheetRoom& a, const SheetRoom& b);

/// Adds the sheet to a drawing of which all lies in `drawn`, and sets its page, title and description. The legend and
/// the title take no less room than `least`. Returns what they take.
SheetRoom compose_page(Drawing& drawing, const Box& drawn, const Sheet& sheet, const SheetLetters& letters,
                       const TextWidths& widths, const SheetRoom& least = {});

}  // namespace samenspel
