// On how much a value of interplay rests, and below how much it is marked as resting on little: INTERPLAY.md, rule 12.
#pragma once

#include <optional>
#include <vector>

#include "metrics/producers/producers.hpp"

namespace samenspel {

/// Of each row of the level whether the measure rests on too little; nothing for a measure that is never marked.
[[nodiscard]] std::optional<std::vector<bool>> rests_on_little(const Measure& measure, Passes& passes);

}  // namespace samenspel
