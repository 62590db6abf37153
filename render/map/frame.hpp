// The words round a map: title, what it holds, where it comes from, how to read it. In the language of the map; no cost
// worth naming.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/map/contents.hpp"
#include "render/map/legend.hpp"

namespace samenspel {

struct FrameTexts {
  std::string title;
  std::vector<std::string> under_title;      ///< counts, fiction, period, response
  std::vector<std::string> under_drawing{};  ///< what the drawing comes to, between it and the footer
  std::vector<std::string> footer;           ///< source, how to read distance, the program's own line
};
/// `reading`: how the places in the drawing are to be read, where that is not as in a map.
[[nodiscard]] FrameTexts frame_texts(const Network& network, const MapOptions& options, const MapContents& contents,
                                     const std::optional<std::string>& reading = std::nullopt);

/// The words of a text as far as they fit in `width` on each line; a word that is wider has a line of its own.
[[nodiscard]] std::vector<std::string> flowed(const std::string& text, int letter, bool bold, double width,
                                              const WidthOf& width_of);

/// Each word of a text, to be measured for `flowed`.
[[nodiscard]] std::vector<TextBlock> words_to_measure(const std::string& text, int letter, bool bold);

/// Lines below each other from `top` down, the first letter at `left`; returns them with the height they take.
struct PlacedLines {
  std::vector<DrawnWord> words;
  double height = 0;
};
[[nodiscard]] PlacedLines place_lines(const std::vector<std::string>& lines, int letter, bool bold,
                                      std::string_view colour, Point top_left, const WidthOf& width_of);

}  // namespace samenspel
