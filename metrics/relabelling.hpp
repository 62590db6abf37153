// Random relabelling: whole membership vectors dealt out anew over the actors that have one. Here the sums of shares of
// which the exact means under relabelling are made, those means, and one relabelling by lot. MEASURES.md rule 8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/network.hpp"

namespace samenspel {

/// The actors that have a sector, and sums over them, by number of the sector.
struct Members {
  std::vector<ActorIndex> actors;           ///< in the order of the file
  std::vector<double> sum, squares, cubes;  ///< Σ m_s, Σ m_s², Σ m_s³
  bool overlapping = false;                 ///< somebody has a share in more than one sector

  [[nodiscard]] double count() const { return static_cast<double>(actors.size()); }
};
[[nodiscard]] Members members_of(const Network& network);

/// Mean of Σ_s m_s(i) m_s(j) over pairs of different actors; NaN below two actors.
[[nodiscard]] double mean_internal_share(const Members& members);
/// The mean of the E-I index of the network under relabelling, 1 − 2 · the above, whatever the ties and weights.
[[nodiscard]] double expected_ei_index(const Members& members);

/// The chance of a role in a two-path of three different actors drawn at random; with shares, its mean. Itinerant,
/// gatekeeper and representative are equally likely. NaN below three actors.
struct RoleChances {
  double coordinator, each_of_three, liaison;
};
[[nodiscard]] RoleChances role_chances(const Members& members);

/// The labels in an order drawn by lot, each order equally likely: the one of this number under this seed, the same on
/// every machine (Fisher & Yates 1938; Durstenfeld 1964, doi:10.1145/364520.364540).
template <typename Label>
[[nodiscard]] std::vector<Label> relabelled(std::span<const Label> labels, std::uint64_t seed, std::uint64_t number);

extern template std::vector<std::uint16_t> relabelled(std::span<const std::uint16_t>, std::uint64_t, std::uint64_t);
extern template std::vector<std::uint32_t> relabelled(std::span<const std::uint32_t>, std::uint64_t, std::uint64_t);

}  // namespace samenspel
