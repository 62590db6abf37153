// Burt's structural holes over the whole network (Burt 1992, ch. 2; the reading of igraph and Pajek, not the
// ego-network model of UCINET's default: that is ego_networks.hpp). With z_ij = w_ij + w_ji, p_ij = z_ij / Σ_q z_iq and
// m_jq = z_jq / max_q z_jq. Beside the triangle sweep O(n + m).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/projection.hpp"
#include "metrics/sweeps/triangles.hpp"

namespace samenspel {

/// Which of the four are looked for; the others stay empty.
struct HolesWanted {
  bool constraint = false, effective_size = false, efficiency = false, hierarchy = false;

  [[nodiscard]] bool indirect() const { return constraint || hierarchy; }
  [[nodiscard]] bool redundancy() const { return effective_size || efficiency; }
  [[nodiscard]] bool any() const { return indirect() || redundancy(); }
};

/// One value an actor; NaN for an isolate. All 1 at degree 1.
struct StructuralHoles {
  /// C_i = Σ_j c_ij, c_ij = (p_ij + Σ_q p_iq p_qj)². May exceed 1.
  std::vector<double> constraint;
  /// e_i = Σ_j (1 − Σ_q p_iq m_jq); efficiency is e_i / k_i, k_i the distinct alters.
  std::vector<double> effective_size, efficiency;
  /// H_i = Σ_j r_ij ln r_ij / (k_i ln k_i), r_ij = c_ij k_i / C_i.
  std::vector<double> hierarchy;
};

/// What of Burt's measures comes from triangles: Σ_q z_iq z_qj / Σ z_q· is the same for both ends i, j of a tie, so
/// that a triangle adds to one sum a tie; and how much of an actor's contacts is said twice, one sum an actor.
class HolesSums {
 public:
  HolesSums(const Projection& projection, const TurnedTies& ties, HolesWanted wanted);

  void take(std::span<const Triangle> triangles);
  /// When all triangles were taken. `shared` is the number of common neighbours of each turned tie, looked at where
  /// every tie is of strength 1.
  [[nodiscard]] StructuralHoles holes(std::span<const std::uint32_t> shared) const;
  /// Whether holes() looks at `shared`.
  [[nodiscard]] static bool needs_shared(Strengths strengths, HolesWanted wanted) {
    return strengths == Strengths::ones && wanted.redundancy();
  }

 private:
  void take_indirect(std::span<const Triangle> triangles);
  void take_redundancy(std::span<const Triangle> triangles);

  const Projection& projection_;
  const TurnedTies& ties_;
  HolesWanted wanted_;
  std::vector<double> sum_, most_;  // by rank: Σ_q z_iq and max_q z_iq
  std::vector<double> one_by_sum_;  // by rank
  std::vector<double> indirect_;    // by turned tie: Σ_q z_iq z_qj / Σ z_q·
  std::vector<double> redundancy_;  // by rank: Σ_j Σ_q z_iq m_jq
};

/// r ln r for one alter, r = c_ij k_i / C_i: its constraint over the mean of all.
[[nodiscard]] double hierarchy_term(double over_mean);
/// Of the sum of those terms: 0 where only rounding is left, 1 at degree 1.
[[nodiscard]] double hierarchy_of(double sum, std::size_t degree);
/// k_i − Σ_j Σ_q p_iq m_jq, which is never below 1.
[[nodiscard]] double effective_size_of(std::size_t degree, double redundancy);

}  // namespace samenspel
