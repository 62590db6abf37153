// A measure by which actors are sized or coloured, and the one that tells who bridges most.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "cli/input.hpp"
#include "cli/talk.hpp"
#include "metrics/measure.hpp"

namespace samenspel {

/// What one measure is called in a legend. Several are added up.
struct LookMeasure {
  std::vector<const Measure*> rows;  ///< of the level of actors; none: not measured
  Text title, meaning;               ///< "" where that of the catalogue holds
};

[[nodiscard]] LookMeasure look_by(const Measure* row, Text meaning = {});

/// Who bridges most (DESIGN.md section 5): by shortest paths between sectors, or where these take too long by roles,
/// with a remark, which names --size-by where `can_ask`.
[[nodiscard]] LookMeasure who_bridges(const View& view, const Talk& talk, bool can_ask);

/// Title and meaning as a legend has them.
[[nodiscard]] std::pair<std::string, std::string> words_for(const LookMeasure& look, Language language);

/// The sum of some measures for each actor. At least one.
[[nodiscard]] std::vector<double> sum_of(std::span<const std::vector<double>> columns);

}  // namespace samenspel
