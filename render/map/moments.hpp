// What each window of a series shows, before it has its places: the window's ties between the actors of the whole
// network, who is not there, and what changed since the window before. On scales that all windows share, so that the
// same size is the same value in each. Linear in the ties of all windows.
#pragma once

#include <vector>

#include "render/map/contents.hpp"
#include "render/map/series.hpp"

namespace samenspel {

struct Moment {
  Network network;  ///< all actors of the whole, the ties of the window
  MapOptions options;
  MapContents contents;
  std::vector<bool> absent;  ///< of each actor
  std::size_t absent_count = 0;
  std::vector<bool> fresh;     ///< of each of the ties of `contents`: it was not there before
  std::vector<DrawnTie> gone;  ///< those of the window before that are not there any more
};

/// `all`: the contents of the whole network.
[[nodiscard]] std::vector<Moment> moments_on(const Network& whole, const MapOptions& options, const MapContents& all,
                                             const std::vector<MapMoment>& given);

}  // namespace samenspel
