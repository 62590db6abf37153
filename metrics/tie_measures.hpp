// The measures of one tie that need nothing but the tie: what follows from the sectors of its two ends, and its age.
// Cost O(m), times the sectors an actor has.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"

namespace samenspel {

/// How much of a tie is each kind of social capital (Szreter & Woolcock 2004, doi:10.1093/ije/dyh013); they sum to 1.
/// All NaN where an end has no sector.
struct CapitalShares {
  double bonding;   ///< both ends in the same sector: Σ_s m_s(i) m_s(j)
  double bridging;  ///< the rest: other sectors, not with power on one side only
  double linking;   ///< one end in a civic sector, the other in an institution
};
[[nodiscard]] CapitalShares capital_shares(const Network& network, ActorIndex i, ActorIndex j);

/// The largest of the three; of equal ones (within 1e-12) bonding before bridging before linking. "" where undefined.
[[nodiscard]] std::string_view capital_word(const CapitalShares& shares);

/// One value a tie, in the order of Projection::ties. cross_sector is the external share 1 − Σ_s m_s(i) m_s(j).
[[nodiscard]] std::vector<double> cross_sector(const Network& network, const Projection& projection);
[[nodiscard]] std::vector<std::string> capital(const Network& network, const Projection& projection);

/// One value a tie, in the order of Projection::ties: whole days from the first day of the latest `confirmed` to
/// `as_of`; below 0 where it was confirmed after that day, NaN where it was not or there is no such day.
[[nodiscard]] std::vector<double> age_days(const Projection& projection, std::optional<Day> as_of);

}  // namespace samenspel
