// On how many shoulders the moves rest: the effective number of makers (Hill 1973, of order 1: e to the power of the
// entropy of their shares), and whether it grows. A move is split equally over its makers, those without a sector too.
// INTERPLAY.md: carriers. Cost O(makers of moves) and one number for each actor.
#pragma once

#include <span>
#include <vector>

#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"

namespace samenspel {

/// By row; NaN: undefined.
struct Carriers {
  std::vector<double> carriers;  ///< without a move undefined
  std::vector<double> growth;    ///< second half of the moves / first half; with fewer than 4 moves undefined
};
[[nodiscard]] Carriers carriers(const Timeline& timeline, std::span<const InterplayRow> rows);

}  // namespace samenspel
