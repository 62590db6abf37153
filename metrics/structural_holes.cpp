#include "metrics/structural_holes.hpp"

#include <algorithm>
#include <cmath>

#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

/// Calls use(r, tie) for every turned tie, r the rank of its row.
template <typename Use>
void each_tie(const TurnedTies& ties, Use use) {
  for (std::uint32_t r = 0; r < ties.size(); ++r) {
    if (r % 1024 == 0) check_stop();
    for (std::uint32_t tie = ties.begin[r]; tie < ties.begin[r + 1]; ++tie)
      use(r, tie);
  }
}

}  // namespace

double hierarchy_term(double over_mean) {
  return over_mean > 0 ? over_mean * std::log(over_mean) : 0;
}

double hierarchy_of(double sum, std::size_t degree) {
  if (degree == 1) return 1;  // the limit by convention: 0 / 0
  const auto k = static_cast<double>(degree);
  const double h = sum / (k * std::log(k));
  return h < 1e-14 ? 0 : std::min(h, 1.0);
}

double effective_size_of(std::size_t degree, double redundancy) {
  return std::max(static_cast<double>(degree) - redundancy, 1.0);
}

HolesSums::HolesSums(const Projection& projection, const TurnedTies& ties, HolesWanted wanted)
    : projection_(projection), ties_(ties), wanted_(wanted), sum_(ties.size(), 0.0) {
  const std::size_t n = ties.size();
  const bool redundancy = wanted.redundancy() && ties.strengths != Strengths::ones;
  if (ties.strengths == Strengths::ones) {
    for (std::size_t r = 0; r < n; ++r)
      sum_[r] = static_cast<double>(projection.undirected.out(ties.actor[r]).size());
  } else {
    if (redundancy) most_.assign(n, 0.0);
    each_tie(ties, [&](std::uint32_t r, std::uint32_t tie) {
      const std::uint32_t other = ties_.to[tie];
      const double z = ties_.z(tie);
      sum_[r] += z;
      sum_[other] += z;
      if (!redundancy) return;
      most_[r] = std::max(most_[r], z);
      most_[other] = std::max(most_[other], z);
    });
  }
  if (redundancy) redundancy_.assign(n, 0.0);
  if (!wanted.indirect()) return;
  indirect_.assign(ties.ties(), 0.0);
  if (ties.strengths == Strengths::weights) return;
  one_by_sum_.resize(n);
  for (std::size_t r = 0; r < n; ++r)
    one_by_sum_[r] = 1 / sum_[r];
}

void HolesSums::take(std::span<const Triangle> triangles) {
  if (!indirect_.empty()) take_indirect(triangles);
  if (!redundancy_.empty()) take_redundancy(triangles);
}

void HolesSums::take_indirect(std::span<const Triangle> triangles) {
  const auto call_for = [&](std::size_t k) {
    if (k + kTrianglesAhead >= triangles.size()) return;
    const Triangle& ahead = triangles[k + kTrianglesAhead];
    __builtin_prefetch(&indirect_[ahead.vw], 1);
  };
  if (ties_.strengths == Strengths::ones) {
    for (std::size_t k = 0; k < triangles.size(); ++k) {
      call_for(k);
      const Triangle& t = triangles[k];
      indirect_[t.uv] += one_by_sum_[ties_.to[t.uw]];
      indirect_[t.uw] += one_by_sum_[ties_.to[t.uv]];
      indirect_[t.vw] += one_by_sum_[t.u];
    }
  } else if (ties_.strengths == Strengths::arcs) {
    for (std::size_t k = 0; k < triangles.size(); ++k) {
      call_for(k);
      const Triangle& t = triangles[k];
      const double uv = ties_.z(t.uv), uw = ties_.z(t.uw), vw = ties_.z(t.vw);
      indirect_[t.uv] += uw * vw * one_by_sum_[ties_.to[t.uw]];
      indirect_[t.uw] += uv * vw * one_by_sum_[ties_.to[t.uv]];
      indirect_[t.vw] += uv * uw * one_by_sum_[t.u];
    }
  } else {
    // A weight over the sum of weights first: no product of weights is too large or too small for a double.
    for (std::size_t k = 0; k < triangles.size(); ++k) {
      call_for(k);
      const Triangle& t = triangles[k];
      const double uv = ties_.weights[t.uv], uw = ties_.weights[t.uw], vw = ties_.weights[t.vw];
      indirect_[t.uv] += uw / sum_[ties_.to[t.uw]] * vw;
      indirect_[t.uw] += uv / sum_[ties_.to[t.uv]] * vw;
      indirect_[t.vw] += uv / sum_[t.u] * uw;
    }
  }
}

void HolesSums::take_redundancy(std::span<const Triangle> triangles) {
  for (const Triangle& t : triangles) {
    const std::uint32_t v = ties_.to[t.uv], w = ties_.to[t.uw];
    const double uv = ties_.z(t.uv), uw = ties_.z(t.uw), vw = ties_.z(t.vw);
    // Ego i with alters j and q: z_iq m_jq + z_ij m_qj.
    redundancy_[t.u] += uw * (vw / most_[v]) + uv * (vw / most_[w]);
    redundancy_[v] += vw * (uw / most_[t.u]) + uv * (uw / most_[w]);
    redundancy_[w] += vw * (uv / most_[t.u]) + uw * (uv / most_[v]);
  }
}

StructuralHoles HolesSums::holes(std::span<const std::uint32_t> shared) const {
  const std::size_t n = ties_.size();
  StructuralHoles out;
  const auto degree = [&](std::uint32_t r) { return projection_.undirected.out(ties_.actor[r]).size(); };
  const auto by_actor = [&](auto value_of_rank) {
    std::vector<double> values(n, kUndefined);
    for (std::uint32_t r = 0; r < n && degree(r) > 0; ++r)
      values[ties_.actor[r]] = value_of_rank(r);
    return values;
  };
  // c_ij for the end at rank r.
  const auto constraint_of_tie = [&](std::uint32_t r, std::uint32_t tie) {
    const double share = (ties_.z(tie) + indirect_[tie]) / sum_[r];
    return share * share;
  };

  if (wanted_.indirect()) {
    std::vector<double> constraint(n, 0.0);
    each_tie(ties_, [&](std::uint32_t r, std::uint32_t tie) {
      const std::uint32_t other = ties_.to[tie];
      constraint[r] += constraint_of_tie(r, tie);
      constraint[other] += constraint_of_tie(other, tie);
    });
    if (wanted_.hierarchy) {
      std::vector<double> terms(n, 0.0), mean(n, 0.0);
      for (std::uint32_t r = 0; r < n && degree(r) > 0; ++r)
        mean[r] = constraint[r] / static_cast<double>(degree(r));
      each_tie(ties_, [&](std::uint32_t r, std::uint32_t tie) {
        const std::uint32_t other = ties_.to[tie];
        terms[r] += hierarchy_term(constraint_of_tie(r, tie) / mean[r]);
        terms[other] += hierarchy_term(constraint_of_tie(other, tie) / mean[other]);
      });
      out.hierarchy = by_actor([&](std::uint32_t r) { return hierarchy_of(terms[r], degree(r)); });
    }
    if (wanted_.constraint) out.constraint = by_actor([&](std::uint32_t r) { return constraint[r]; });
  }

  if (wanted_.redundancy()) {
    std::vector<double> redundancy = redundancy_;
    if (ties_.strengths == Strengths::ones) {
      // Two for every tie among the contacts: each triangle is counted at two ties of ego.
      redundancy.assign(n, 0.0);
      each_tie(ties_, [&](std::uint32_t r, std::uint32_t tie) {
        redundancy[r] += shared[tie];
        redundancy[ties_.to[tie]] += shared[tie];
      });
    }
    const auto size = [&](std::uint32_t r) { return effective_size_of(degree(r), redundancy[r] / sum_[r]); };
    if (wanted_.effective_size) out.effective_size = by_actor(size);
    if (wanted_.efficiency)
      out.efficiency = by_actor([&](std::uint32_t r) { return size(r) / static_cast<double>(degree(r)); });
  }
  return out;
}

}  // namespace samenspel
