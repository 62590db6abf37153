// Eigenvector centrality: who is tied to those who are well tied themselves (Bonacich 1972,
// doi:10.1080/0022250X.1972.9989806). Ties are read as undirected. Cost some tens of rounds over all ties, by ARPACK in
// igraph; 20 numbers an actor of memory while it runs.
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

/// The eigenvector of the largest eigenvalue of the adjacency matrix, largest entry 1; 0 outside the part of the
/// network that has that eigenvalue. NaN for everybody without ties, or where two parts have it both, to 1e-9 relative.
/// Throws Stopped, std::runtime_error where it does not converge.
[[nodiscard]] std::vector<double> eigenvector(const Graph& undirected, bool weighted);

}  // namespace samenspel
