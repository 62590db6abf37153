// Results of one level as CSV (RFC 4180, UTF-8, LF): the leading columns of the level, then its measures in the order
// asked. Numbers in the shortest form that reads back; undefined is an empty field. Rows in the order of the file
// unless a selection says otherwise.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "render/tables/measure_results.hpp"

namespace samenspel {

/// `level`: actors, ties, sectors, pairs or network. Of a series of windows: the rows of each, with its first and last
/// day before them in the columns `from` and `until`.
[[nodiscard]] std::string measures_csv(const MeasureResults& results, Level level);
/// The same, piece by piece: all rows of a register together would take more memory than the measures.
void measures_csv(const MeasureResults& results, Level level, const std::function<void(std::string_view)>& take);

/// A field, quoted where it must be.
[[nodiscard]] std::string csv_field(std::string_view text);

}  // namespace samenspel
