// Size and shape of the whole network, from counts of its graph alone. Cost O(n + m log d).
#pragma once

#include <cstddef>

#include "graph/projection.hpp"

namespace samenspel {

/// Ties over those that could be; NaN below two actors.
[[nodiscard]] double density(const Graph& graph);

/// Separate parts, ties read as undirected; an isolate is one.
[[nodiscard]] std::size_t components(const Projection& projection);

/// Share of arcs that are returned; 1 in an undirected graph; NaN without ties.
[[nodiscard]] double reciprocity(const Graph& graph);

}  // namespace samenspel
