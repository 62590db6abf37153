// Results of every level asked as one JSON object of schema "samenspel-measures/1" (docs/format.md). Undefined is null.
// Rows in the order of the file unless a selection says otherwise.
#pragma once

#include <optional>
#include <string>

#include "render/tables/measure_results.hpp"

namespace samenspel {

/// `level`: that level and the network alone; otherwise every level of which a measure was asked.
[[nodiscard]] std::string measures_json(const MeasureResults& results, std::optional<Level> level);

}  // namespace samenspel
