// Shortest paths straight from the definitions, slow: every pair, and every actor and tie between them. Shares no code
// with the product.
#pragma once

#include <vector>

namespace samenspel::testing {

using Matrix = std::vector<std::vector<double>>;

struct DirectPaths {
  std::vector<double> betweenness, cross_betweenness;  ///< over ordered pairs
  Matrix edge_betweenness;                             ///< likewise, of the arc from a row to a column
  std::vector<double> closeness, closeness_in, harmonic, harmonic_in, reached;
  double mean_distance, diameter, fragmentation, distance_fragmentation;
};

/// `length`: of each arc, infinite where there is none. `across`: what each pair weighs in cross_betweenness.
[[nodiscard]] DirectPaths direct_paths(const Matrix& length, const Matrix& across);

}  // namespace samenspel::testing
