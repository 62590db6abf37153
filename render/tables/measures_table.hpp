// Results for people, on a terminal of 80 columns: an overview (the network in a few lines, who bridges most, what the
// columns mean), or the whole of each level in blocks that fit.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "render/tables/measure_results.hpp"

namespace samenspel {

inline constexpr std::size_t kTerminalWidth = 80;

/// The network, then the ten actors who bridge most with their roles.
[[nodiscard]] std::string overview_table(const MeasureResults& results);

/// Every row of the level, or of each level of which a measure was asked, and what each column means.
[[nodiscard]] std::string measures_table(const MeasureResults& results, std::optional<Level> level);

}  // namespace samenspel
