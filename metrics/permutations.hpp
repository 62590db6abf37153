// Permutation tests of sectors: whole membership vectors are dealt out anew over the actors that have one, as often as
// MeasureOptions::permutations says, and a value is held against those that come out. Two-sided about the exact mean μ:
// p = (1 + #{|x* − μ| ≥ |x − μ|}) / (B + 1), equality with tolerance 1e-9. Each relabelling has a generator of its own,
// seeded by the seed and its number: the same p for any number of threads. All throw Stopped.
#pragma once

#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "metrics/measure.hpp"

namespace samenspel {

/// Of the E-I index of the network, by weight where weighted; NaN without ties between actors that have a sector. Cost:
/// a look at every tie a relabelling.
[[nodiscard]] double ei_index_p(const Network& network, const Projection& projection, const MeasureOptions& options);

/// Of each actor's count in each of Gould & Fernandez' roles; NaN for an actor without a sector, 1 for one without open
/// two-paths. The total does not depend on sectors: 1.
struct RoleTests {
  std::vector<double> coordinator, itinerant, gatekeeper, representative, liaison, total;
};
/// Cost: the closed two-paths are found once and kept (8 bytes each); a relabelling looks at every arc and at every
/// closed two-path. Whole membership is counted in whole numbers.
[[nodiscard]] RoleTests role_tests(const Network& network, const Projection& projection, const MeasureOptions& options);

}  // namespace samenspel
