// A network of more actors than a sheet can name, as groups: those of one sector and one community together, with how
// many ties run between groups; and apart from it those who bridge most. Linear in the network.
#pragma once

#include <span>
#include <vector>

#include "graph/network.hpp"
#include "render/poster/poster_texts.hpp"

namespace samenspel {

inline constexpr std::size_t kMostNamed = 400;   ///< actors, above which they are drawn in groups
inline constexpr std::size_t kMostGroups = 60;   ///< of one community; what is over is one group a sector
inline constexpr std::size_t kMostLinks = 160;   ///< between groups, the heaviest
inline constexpr std::size_t kMostBrokers = 30;  ///< that are drawn by name

struct Groups {
  Network network;              ///< groups as actors, links as ties whose weight counts the ties between two groups
  std::vector<double> members;  ///< of each group
  std::size_t links = 0;        ///< of any weight, drawn or not
};

/// `community` of each actor, NaN for none. A group bears the name of the organisation or group in it that bridges
/// most, where it has one.
[[nodiscard]] Groups grouped(const Network& network, std::span<const double> community,
                             std::span<const double> bridging, Language language);

/// The `most` first of those who bridge, with the ties between them.
[[nodiscard]] Network brokers_of(const Network& network, const Bridges& bridges, std::size_t most);

}  // namespace samenspel
