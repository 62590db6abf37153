// How far the ends of a tie would lie apart without it: the shortcut that it is. Ties are read as undirected, weights
// play no part. From both ends at once, always on from the end that has less to look at. Cost a tie: the neighbours of
// its ends where they have one in common, otherwise two searches that meet half way.
#pragma once

#include <span>
#include <vector>

#include "graph/projection.hpp"

namespace samenspel {

/// For each of Projection::ties the fewest ties between its ends once the pair is untied; undefined where it is one of
/// `bridges` (1 where it is, in the same order).
[[nodiscard]] std::vector<double> spans(const Projection& projection, std::span<const double> bridges, int threads);

}  // namespace samenspel
