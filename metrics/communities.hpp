// Close-knit groups: the Leiden method for modularity (Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z;
// by igraph). Ties are read as undirected. Seeded: the same seed gives the same groups. Cost: some tens of rounds of
// O(m) each.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

/// The number of each actor's group: 0, 1, 2, … in the order of their first actor. Every group is connected; an isolate
/// is one by itself. `weighted`: by the weights of the ties. Throws Stopped, std::runtime_error when igraph fails.
[[nodiscard]] std::vector<std::uint32_t> communities(const Graph& undirected, bool weighted, std::uint64_t seed);

}  // namespace samenspel
