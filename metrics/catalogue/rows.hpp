// The rows of the catalogue, a file each family of readers' questions; catalogue.cpp strings them together. Only the
// catalogue includes this.
#pragma once

#include <cmath>
#include <span>

#include "metrics/catalogue.hpp"

namespace samenspel::catalogue {

[[nodiscard]] std::span<const Measure> actor_position();
[[nodiscard]] std::span<const Measure> actor_bridging();
[[nodiscard]] std::span<const Measure> actor_brokerage();
/// The same roles summed over the network: derived from the rows of the actors.
[[nodiscard]] std::span<const Measure> network_brokerage();
[[nodiscard]] std::span<const Measure> tie_rows();
[[nodiscard]] std::span<const Measure> network_rows();

// Steps for n actors and m ties.

/// Every actor and every tie once.
inline double once_over(double n, double m) {
  return n + m;
}
/// Two neighbourhoods compared for every tie: at most m·√m in a sparse network without extreme hubs.
inline double neighbourhoods(double n, double m) {
  return n + m * std::sqrt(m);
}
/// One search through the whole network from every actor.
inline double from_every_actor(double n, double m) {
  return n * (n + m);
}
/// Who reaches whom, in sets of five hundred actors at once.
inline double in_sets(double n, double m) {
  return n + m + n * (n + m) / 1024;
}
/// Some tens of rounds over all ties.
inline double rounds(double n, double m) {
  return 50 * (n + m);
}

// Texts that several rows share.

inline constexpr Text kNeverUndefined{"", ""};
inline constexpr Text kWithoutSector{"For an actor without a sector.", "Bij een actor zonder sector."};

}  // namespace samenspel::catalogue
