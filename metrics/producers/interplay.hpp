// The passes of interplay, each run when a measure first needs it, for each level on its own, and then kept.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"
#include "metrics/measure.hpp"

namespace samenspel {

class InterplayPasses {
 public:
  /// The network and the options must outlive it.
  InterplayPasses(const Network& network, const MeasureOptions& options)
      : whole_(options.whole != nullptr ? *options.whole : network), options_(options) {}

  const Timeline& timeline() {
    if (!timeline_) timeline_.emplace(whole_, options_.window);
    return *timeline_;
  }
  const std::vector<InterplayRow>& rows(Level level) {
    return once(rows_, level, [&] { return interplay_rows(timeline(), level); });
  }

 private:
  /// One result for each of the levels initiatives, levels and network.
  template <typename T>
  using OfLevels = std::array<std::optional<T>, static_cast<std::size_t>(Level::reach) + 1>;

  template <typename T, typename Make>
  static const T& once(OfLevels<T>& kept, Level level, Make make) {
    auto& one = kept[static_cast<std::size_t>(level)];
    if (!one) one = make();
    return *one;
  }

  const Network& whole_;
  const MeasureOptions& options_;
  std::optional<Timeline> timeline_;
  OfLevels<std::vector<InterplayRow>> rows_;
};

}  // namespace samenspel
