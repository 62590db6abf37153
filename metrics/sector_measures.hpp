// Measures of sectors, and of pairs of them, from the ties between actors that have a sector. A tie lies between two
// sectors by the shares of its ends; arcs of a directed graph each count. Also what the network's ties say of sectors
// as a grouping: Newman's assortativity and modularity. Cost O(n + m) times the pairs of sectors that a tie has.
#pragma once

#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "metrics/relabelling.hpp"

namespace samenspel {

/// One value for each of sectors_in_data.
struct SectorMeasures {
  std::vector<double> actors;    ///< Σ m_s
  std::vector<double> internal;  ///< Σ over ties of m_s(i) m_s(j)
  std::vector<double> external;  ///< Σ over ties of m_s(i)(1 − m_s(j)) + (1 − m_s(i)) m_s(j)
  std::vector<double> ei_index;  ///< (E − I)/(E + I), by weight where weighted; NaN where the sector has no tie
};
[[nodiscard]] SectorMeasures sector_measures(const Network& network, const Projection& projection, bool weighted);

/// One value for each of pairs_of the sectors_in_data.
struct PairMeasures {
  std::vector<double> ties;      ///< Σ over ties of m_a(i) m_b(j) + m_b(i) m_a(j)
  std::vector<double> density;   ///< over all that could be; NaN where none could
  std::vector<double> expected;  ///< the exact mean of `ties` under relabelling; NaN below two actors
  std::vector<double> ratio;     ///< ties / expected; NaN where that is 0
  std::vector<double> z;         ///< (ties − expected) over the exact standard deviation; NaN where that is 0
};
/// The variance under relabelling is Mantel's (1967), exact for any ties and any shares.
[[nodiscard]] PairMeasures pair_measures(const Network& network, const Projection& projection, const Members& members);

/// Of the whole network, by weight where weighted; both NaN without ties between actors that have a sector.
struct Assortment {
  double assortativity;  ///< (Σ e_ss − Σ a_s b_s)/(1 − Σ a_s b_s); NaN where all ends of ties are of one sector
  double modularity;  ///< Σ e_ss − Σ a_s b_s: directed that of Leicht & Newman; shares in the place of Kronecker's δ
};
[[nodiscard]] Assortment assortment(const Network& network, const Projection& projection, bool weighted);

}  // namespace samenspel
