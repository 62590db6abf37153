// Burt's structural holes over the whole network (Burt 1992, ch. 2; the reading of igraph and Pajek, not the
// ego-network model of UCINET's default). Cost: for every tie the smaller of its ends' neighbourhoods, at most O(Σ d²).
#pragma once

#include <vector>

#include "graph/projection.hpp"

namespace samenspel {

/// One value an actor; NaN for an isolate.
struct StructuralHoles {
  /// C_i = Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij = z_ij / Σ_k z_ik and z_ij = w_ij + w_ji. 1 at degree 1; may exceed 1.
  std::vector<double> constraint;
};

/// `weighted`: w is the weight of the arc, otherwise 1.
[[nodiscard]] StructuralHoles structural_holes(const Projection& projection, bool weighted);

}  // namespace samenspel
