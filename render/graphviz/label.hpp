// The HTML-like labels of the drawing. Places for them are measured on the same text that is painted later: lay these
// out by "osage" with `shape=plaintext` and the drawing's `fontname`, and read GvPlace::label.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace samenspel {

inline constexpr double kMoreLetter = 0.85;
inline constexpr std::string_view kDimPlate = "#FFFFFFB8";  ///< for measuring: the colour takes no room

/// A name in one or more lines on a rounded plate through which the ties shine dimly. Graphviz takes whole points
/// only: `letter` is rounded. `more` are lines below, in plain letters of kMoreLetter times that.
[[nodiscard]] std::string label_html(std::span<const std::string> lines, double letter, bool bold,
                                     std::span<const std::string> more = {}, std::string_view plate = kDimPlate);

/// "#RRGGBB" with an opacity of 0…1 behind it.
[[nodiscard]] std::string with_alpha(std::string_view colour, double alpha);

/// One line without a plate, for the width of a word.
[[nodiscard]] std::string word_html(std::string_view text, double letter, bool bold);

}  // namespace samenspel
