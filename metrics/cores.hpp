// Cores: how deep an actor lies in the densely tied part of a network. Cost O(n + m), 20 bytes an actor.
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

/// The core number of each actor: the largest k such that it belongs to a group in which everybody has k ties or more
/// within the group (Seidman 1983, doi:10.1016/0378-8733(83)90028-X). `undirected`: distinct neighbours count. By
/// taking away those with the fewest ties again and again, as Batagelj & Zaveršnik (2003, arXiv:cs/0310049) do.
[[nodiscard]] std::vector<double> core_numbers(const Graph& undirected);

}  // namespace samenspel
