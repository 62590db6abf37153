// A series of windows as tables for people: the network with a row a window, and each measure of actors with a column a
// window. Adds nothing where there is no series.
#pragma once

#include <vector>

#include "render/tables/measure_results.hpp"
#include "render/tables/page.hpp"

namespace samenspel {

/// `columns`: of the whole network, at the levels network and actors; others are left out.
void add_series(Page& page, const MeasureResults& results, const std::vector<const Column*>& columns);

}  // namespace samenspel
