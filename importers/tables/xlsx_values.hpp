// What the number in a cell is to a reader: a number, a day or a time, by the format in which the cell shows it; and
// how that is written as text. Knows nothing of locales.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace samenspel::xlsx {

enum class Shown : std::uint8_t {
  number,
  day,       ///< with or without a time
  time,      ///< of day
  duration,  ///< hours, or minutes, that may be more than a day
};

/// By the number of a format that every workbook has (ECMA-376 part 1, 18.8.30).
[[nodiscard]] Shown shown_by(std::uint32_t built_in);
/// By the code of a format: "d-m-yyyy", "[h]:mm", "0.00".
[[nodiscard]] Shown shown_by_code(std::string_view code);

/// A number as a cell of a file holds it, as text: at most 15 digits of what was computed, a whole number that is
/// written as such with all of its own; without exponent from 0.0000001 up to 1e21. Nothing for what is no number.
[[nodiscard]] std::optional<std::string> number_text(std::string_view written);

/// Days since the epoch as text. The epoch of 1900 counts a 29 February 1900 that never was; it is written like that.
/// Nothing before the epoch, after the year 9999, and for a number that is shown as such.
[[nodiscard]] std::optional<std::string> shown_text(double serial, Shown shown, bool since_1904);

/// The day of a date and time of ISO 8601; other text as it is.
[[nodiscard]] std::string_view day_of_iso(std::string_view text);

}  // namespace samenspel::xlsx
