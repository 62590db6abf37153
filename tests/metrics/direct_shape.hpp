// The second implementation of direct.hpp, for measures of standing and of shape: dense matrices, every three looked
// at, everybody taken out in turn. w[i][j] is what the arc from i to j weighs, 0 where there is none. Up to 64 actors.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "graph/network.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel::testing {

using Matrix = std::vector<std::vector<double>>;

/// Of the ties of a network as it is read; without `weighted` 1 for each. An undirected network's is symmetric.
[[nodiscard]] Matrix tie_matrix(const Network& network, Reading reading);

/// `w` symmetric. By squaring each part's matrix until one eigenvector is left of it.
[[nodiscard]] std::vector<double> direct_eigenvector(const Matrix& w);
/// By elimination.
[[nodiscard]] std::vector<double> direct_pagerank(const Matrix& w);
/// By who still reaches whom when each is taken out in turn.
[[nodiscard]] std::vector<double> direct_fragmentation_without(const Matrix& w);
/// In the order 003, 012, 102, 021D, 021U, 021C, 111D, 111U, 030T, 030C, 201, 120D, 120U, 120C, 210, 300: each three is
/// turned in all six ways until it looks as one of these is drawn.
[[nodiscard]] std::array<double, 16> direct_triads(const Matrix& w);
/// How many actors each part has, `w` read as undirected.
[[nodiscard]] std::vector<std::size_t> direct_parts(const Matrix& w);

/// Days from the latest `confirmed` of the ties that go from a to b, or join them in an undirected reading.
[[nodiscard]] double direct_age(const Network& network, ActorIndex a, ActorIndex b, bool directed);

}  // namespace samenspel::testing
