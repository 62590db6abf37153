// The second implementation of direct.hpp, for what rests on sectors: every pair of actors, every tie and every role
// looked at, formulas written out over all sectors.
#pragma once

#include "graph/network.hpp"
#include "tests/metrics/direct.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel::testing {

/// Adds the measures of sectors and pairs, and those of actors and of the network that need no random relabelling.
/// `out` holds the participation and the roles of actors already.
void add_direct_sectors(const Network& network, Reading reading, DirectResults& out);

}  // namespace samenspel::testing
