// Reciprocity: what parties give each other, how much of it comes back, directly or along a ring, and how soon. What
// lies in an event is shared equally over its pairs of a maker and an addressee. Cost O(p log p) for the p pairs of
// each row, and circulation.hpp. Throws Stopped.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"

namespace samenspel {

/// What is given in an event to those addressed, 1 where it says no value; 0 where nothing is: neither its act is an
/// exchange, nor does it carry a gift (what is promised is not given yet).
[[nodiscard]] double given_in(const Network& network, const Moment& moment);

/// Of each moment in which something is given the number of its kind: equal for texts that are the same but for case
/// and blanks. kNone where nothing is given, or nothing is said of it.
[[nodiscard]] std::vector<std::uint32_t> gift_kinds(const Timeline& timeline);

/// By row; NaN where undefined.
struct Exchange {
  std::vector<double> exchange_reciprocity;  ///< Squartini et al. 2013, doi:10.1038/srep02729
  std::vector<double> circulation;           ///< share that lies on rings, pairs included
  std::vector<double> mutual_gain;           ///< of those who gave or received the share that did both
  std::vector<double> return_days;           ///< from a first gift to the giver's first receipt, Kaplan–Meier median
  std::vector<double> gift_kinds;
  std::vector<double> exchanges;   ///< events in which something is given
  std::vector<double> gave_first;  ///< actors on whom return_days rests
};

/// `kinds` as gift_kinds gives them.
[[nodiscard]] Exchange exchange(const Timeline& timeline, std::span<const InterplayRow> rows,
                                std::span<const std::uint32_t> kinds);

/// What each actor gave and received in the events of the window, by index in the network of all time; the balance is
/// (received − given)/(received + given), NaN where both are 0.
struct ActorExchange {
  std::vector<double> given, received, balance;
};
[[nodiscard]] ActorExchange actor_exchange(const Timeline& timeline);

/// The same of one row: the actors that gave or received in its events, in the order of the file.
struct RowExchange {
  ActorIndex actor;
  double given, received;
};
[[nodiscard]] std::vector<RowExchange> row_exchange(const Timeline& timeline, const InterplayRow& row);

}  // namespace samenspel
