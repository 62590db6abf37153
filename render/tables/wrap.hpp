// Text on a terminal: wrapped at blanks, and set in columns by the width that signs really take.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace samenspel {

inline constexpr std::size_t kTerminalWidth = 80;

/// Lines of at most `width` columns, broken at blanks; every line but the first (`hanging`) or every line is indented.
/// A word that is longer stands on a line of its own. Line feeds in the text begin a new line, whose own blanks at the
/// beginning stay. Ends with a line feed.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t indent = 0,
                                  bool hanging = false);

/// Cut to at most `width` columns, the last sign an ellipsis where something was cut.
[[nodiscard]] std::string cut_to(std::string_view text, std::size_t width);
[[nodiscard]] std::string padded(std::string_view text, std::size_t width, bool right = false);

/// Columns that a heading takes when it is broken at every blank.
[[nodiscard]] std::size_t broken_width(std::string_view heading);

/// Rows as columns with two blanks between; the first row is the heading, underlined, and broken at its blanks where it
/// is wider than what stands below. `right[i]`: column i is set to the right. `foot`: rows below another line.
[[nodiscard]] std::string columned(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& right,
                                   const std::vector<std::vector<std::string>>& foot = {});

}  // namespace samenspel
