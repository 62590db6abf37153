// How many actors hold two sectors together: the fewest without whom no member of one reaches a member of the other,
// members of the two included (Menger 1927). Ties are read as undirected; an actor in both sectors is always one of
// them. By the maximum flow of Boykov & Kolmogorov (2004, doi:10.1109/TPAMI.2004.60) in Boost.Graph on a view of the
// graph in which every actor is split in two. Cost a pair: at most its answer times O(n + m), mostly far less; a thread
// takes 8 bytes an arc and about 120 an actor. Throws Stopped.
#pragma once

#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "metrics/measure.hpp"
#include "metrics/sector_rows.hpp"

namespace samenspel {

/// For each pair those who hold the two together, in the order of the file; their number is the connectivity. Where
/// several sets of so few would do it is the one nearest to the members of `a`.
[[nodiscard]] std::vector<std::vector<ActorIndex>> holders_of_pairs(const Network& network,
                                                                    const Projection& projection,
                                                                    const std::vector<SectorPair>& pairs,
                                                                    const MeasureOptions& options);

}  // namespace samenspel
