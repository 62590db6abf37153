// Numbers as text, whatever the locale: the shortest form that reads back to the same double, and strict reading.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace samenspel {

/// Shortest decimal form that reads back to `value`, in the style of C ("0.1", "1e-07", "3"); "" for NaN.
[[nodiscard]] std::string shortest(double value);
/// The same, behind what `out` holds.
void append_shortest(std::string& out, double value);

/// For people: at most `decimals` behind the point, no trailing zeros, decimal comma and point per thousand in Dutch
/// when `comma`; "–" for NaN.
[[nodiscard]] std::string readable(double value, int decimals, bool comma);

/// The whole of `text` as a finite number with a decimal point; nothing when it is something else.
[[nodiscard]] std::optional<double> read_number(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> read_whole(std::string_view text);

}  // namespace samenspel
