// The second implementation of direct.hpp, for measures of contacts who know each other: dense matrices, every three
// looked at. Fit for some tens of actors.
#pragma once

#include "tests/metrics/direct.hpp"

namespace samenspel::testing {

/// Burt's measures, within the ego network too, ego betweenness, clustering, transitivity, common contacts, local
/// bridges and Simmelian ties.
[[nodiscard]] DirectResults direct_triangles(const Network& network, Reading reading);

}  // namespace samenspel::testing
