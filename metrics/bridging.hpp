// Hwang's bridging: where somebody of few ties stands between those of many. Ties are read as undirected, weights play
// no part. Cost O(n + m).
#pragma once

#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

/// ψ(v) = (1/k_v) / Σ_{i ∈ N(v)} 1/k_i (Hwang, Cho, Zhang & Ramanathan 2006); undefined for an isolate.
[[nodiscard]] std::vector<double> bridging_coefficients(const Graph& undirected);

/// b(v) · ψ(v), the raw product; `betweenness` is that of the same graph.
[[nodiscard]] std::vector<double> bridging_centralities(const Graph& undirected,
                                                        const std::vector<double>& betweenness);

}  // namespace samenspel
