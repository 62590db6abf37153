// The rows of the catalogue, a file each family of readers' questions; catalogue.cpp strings them together. Only the
// catalogue includes this.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>

#include "metrics/catalogue.hpp"

namespace samenspel::catalogue {

[[nodiscard]] std::span<const Measure> actor_contacts();
[[nodiscard]] std::span<const Measure> actor_paths();
[[nodiscard]] std::span<const Measure> actor_position();
[[nodiscard]] std::span<const Measure> actor_bridging();
[[nodiscard]] std::span<const Measure> actor_brokerage();
/// Expectation, z and p of the roles: derived from their rows.
[[nodiscard]] std::span<const Measure> brokerage_inference();
[[nodiscard]] std::span<const Measure> network_brokerage_inference();
/// The same roles summed over the network: derived from the rows of the actors.
[[nodiscard]] std::span<const Measure> network_brokerage();
[[nodiscard]] std::span<const Measure> tie_rows();
[[nodiscard]] std::span<const Measure> sector_rows();
[[nodiscard]] std::span<const Measure> pair_rows();
[[nodiscard]] std::span<const Measure> network_shape();
[[nodiscard]] std::span<const Measure> network_triads();
[[nodiscard]] std::span<const Measure> network_sectors();
[[nodiscard]] std::span<const Measure> network_cohesion();

// Of interplay, at the level of initiatives; the same at the levels `levels` and `network` by at_level.
[[nodiscard]] std::span<const Measure> leapfrog();  ///< and participation shifts
[[nodiscard]] std::span<const Measure> carriers();
[[nodiscard]] std::span<const Measure> meetings();  ///< intensity
[[nodiscard]] std::span<const Measure> exchange();  ///< reciprocity
[[nodiscard]] std::span<const Measure> truth();     ///< confrontations and promises
[[nodiscard]] std::span<const Measure> adoption();
[[nodiscard]] std::span<const Measure> stances();
[[nodiscard]] std::span<const Measure> new_combinations();
[[nodiscard]] std::span<const Measure> network_suppleness();
[[nodiscard]] std::span<const Measure> actor_exchange();
[[nodiscard]] std::span<const Measure> stories();  ///< of Level::sides

// Steps for n actors and m ties.

/// Every actor and every tie once.
inline double once_over(double n, double m) {
  return n + m;
}
/// The triangle sweep: for every tie the turned ties of one end, which are √(2m) at most, and in a large network some
/// times the mean number of contacts.
inline double neighbourhoods(double n, double m) {
  return n + m * std::min(std::sqrt(2 * m), 8 * m / std::max(n, 1.0));
}
/// Neighbourhoods, and the contacts of contacts within the ego network of every actor, or their pairs 64 at a time.
inline double ego_networks(double n, double m) {
  const double contacts = n == 0 ? 0 : 2 * m / n;
  return neighbourhoods(n, m) + m * contacts * contacts / 64;
}
/// One search through the whole network from every actor.
inline double from_every_actor(double n, double m) {
  return n * (n + m);
}
/// 999 relabellings, each with a look at every tie.
inline double relabelled_ties(double n, double m) {
  return 1000 * (n + m);
}
/// Who reaches whom, in sets of five hundred actors at once.
inline double in_sets(double n, double m) {
  return n + m + n * (n + m) / 1024;
}
/// Every event some times; of events there are seldom more than of actors and ties.
inline double over_events(double n, double m) {
  return n + m;
}
/// Some tens of rounds over all ties.
inline double rounds(double n, double m) {
  return 50 * (n + m);
}

// Texts that several rows share.

inline constexpr Text kNeverUndefined{"", ""};
inline constexpr Text kWithoutSector{"For an actor without a sector.", "Bij een actor zonder sector."};

// Sources that several files name.

inline constexpr std::string_view kGranovetter =
    "Granovetter, M. S. (1973). The strength of weak ties. American Journal of Sociology 78, 1360–1380.";
inline constexpr std::string_view kGranovetterDoi = "10.1086/225469";
inline constexpr std::string_view kKrackhardtSimmelian =
    "Krackhardt, D. (1998). Simmelian ties: super strong and sticky. In R. M. Kramer & M. A. Neale (eds), Power and "
    "Influence in Organizations. Sage, 21–38.";

}  // namespace samenspel::catalogue
