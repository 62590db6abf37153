// The degree family: how many ties an actor has, and what they weigh together. One value an actor.
// Cost O(n + m).
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

// In an undirected projection all three counts are the same (Freeman 1979, doi:10.1016/0378-8733(78)90021-7).

/// Distinct alters, whatever the direction: not in + out.
[[nodiscard]] std::vector<double> degrees(const Graph& undirected);
/// Distinct alters over those there could be, n − 1; NaN for a lone actor.
[[nodiscard]] std::vector<double> degrees_norm(const Graph& undirected);
/// Arcs.
[[nodiscard]] std::vector<double> in_degrees(const Graph& graph);
[[nodiscard]] std::vector<double> out_degrees(const Graph& graph);

/// Σ weights of the ties; in a directed graph of arcs in and out together (Barrat et al. 2004,
/// doi:10.1073/pnas.0400087101).
[[nodiscard]] std::vector<double> strengths(const Graph& graph);
/// Of the arcs in, of the arcs out; in an undirected graph both are the strength.
[[nodiscard]] std::vector<double> in_strengths(const Graph& graph);
[[nodiscard]] std::vector<double> out_strengths(const Graph& graph);

}  // namespace samenspel
