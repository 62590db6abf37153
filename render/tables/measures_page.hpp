// Results for people, as a page: an overview (the network in a few lines, who bridges most, what the columns mean), or
// the rows of each level with a summary of each column below them.
#pragma once

#include <optional>

#include "render/tables/measure_results.hpp"
#include "render/tables/page.hpp"

namespace samenspel {

/// The network, its interplay in short where it has events, then the ten actors (or Selection::top) who bridge most
/// with their roles.
[[nodiscard]] Page overview_page(const MeasureResults& results);

/// The rows of the level, or of each level of which a measure was asked, and what each column means. The summaries are
/// of all rows of a level, also of those that Selection::top leaves out.
[[nodiscard]] Page measures_page(const MeasureResults& results, std::optional<Level> level);

}  // namespace samenspel
