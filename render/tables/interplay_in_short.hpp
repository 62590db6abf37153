// The interplay of the whole network in a few sentences of an overview: how many moves, whether the turn changes hands,
// who moved first, which promises are open, and how to read the whole story.
#pragma once

#include <vector>

#include "render/tables/measure_results.hpp"
#include "render/tables/page.hpp"

namespace samenspel {

/// Appends them from columns of Level::network, of which any may be missing; nothing where the file has no events.
void add_interplay_in_short(Page& page, const MeasureResults& results, const std::vector<const Column*>& network);

}  // namespace samenspel
