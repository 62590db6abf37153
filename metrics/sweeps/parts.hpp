// The parts into which a graph falls, ties read as undirected. Cost O(n + m).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

/// The number of each actor's part; parts are numbered 0, 1, 2, … in the order of their first actor. `labels`, where
/// given, has one an actor: only ties between actors with the same label then hold a part together.
[[nodiscard]] std::vector<std::uint32_t> connected_parts(const Graph& undirected,
                                                         std::span<const std::uint32_t> labels = {});

}  // namespace samenspel
