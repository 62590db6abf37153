// The degree family: how many ties an actor has, and what they weigh together. Never undefined. Cost O(n + m).
#pragma once

#include <vector>

#include "graph/projection.hpp"

namespace samenspel {

/// One value an actor. In an undirected projection in, out and all are the same (Freeman 1979,
/// doi:10.1016/0378-8733(78)90021-7; strength Barrat et al. 2004, doi:10.1073/pnas.0400087101).
struct Degrees {
  std::vector<double> all;       ///< distinct alters, whatever the direction: not in + out
  std::vector<double> in, out;   ///< arcs
  std::vector<double> strength;  ///< Σ weights of the ties; in a directed projection of arcs in and out together
};

[[nodiscard]] Degrees degrees(const Projection& projection);

}  // namespace samenspel
