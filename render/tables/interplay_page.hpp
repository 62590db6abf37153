// Initiatives and levels told as a story: who moved first, how often the initiative changed hands, who carries it, what
// was given and came back, which confrontations and promises there are, how the institutions stood, who gets the
// credit.
#pragma once

#include <vector>

#include "render/tables/measure_results.hpp"
#include "render/tables/page.hpp"

namespace samenspel {

/// Whether these columns of Level::initiatives or Level::levels are told as stories: all that a story takes is there.
[[nodiscard]] bool tells_stories(const std::vector<const Column*>& columns);

/// Appends a story for each row that is shown.
void add_stories(Page& page, const MeasureResults& results, Level level, const std::vector<const Column*>& columns);

}  // namespace samenspel
