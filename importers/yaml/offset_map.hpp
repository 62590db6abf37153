// The way back from a text that was made out of another by small replacements: an offset in the new text gives the
// offset in the old one. Replacements are added in order. Cost of a look-up: logarithmic in their number.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace samenspel {

class OffsetMap {
 public:
  /// `made_begin` to `made_end` of the new text stands for `begin` to `end` of the old one.
  void add(std::size_t made_begin, std::size_t made_end, std::size_t begin, std::size_t end) {
    points_.emplace_back(made_begin, begin);
    points_.emplace_back(made_end, end);
  }

  /// Where the sign at `made` came from; inside a replacement, a sign of what was replaced.
  [[nodiscard]] std::size_t begin_of(std::size_t made) const {
    const auto next = std::upper_bound(points_.begin(), points_.end(), made,
                                       [](std::size_t at, const auto& point) { return at < point.first; });
    if (next == points_.begin()) return made;
    const auto& [from, old] = *(next - 1);
    const std::size_t back = old + (made - from);
    return next == points_.end() ? back : std::min(back, next->second);
  }

  /// Where a span that ends before `made` ended: does not run into what was left out right behind it.
  [[nodiscard]] std::size_t end_of(std::size_t made) const {
    return made == 0 ? begin_of(0) : std::min(begin_of(made), begin_of(made - 1) + 1);
  }

 private:
  std::vector<std::pair<std::size_t, std::size_t>> points_;
};

}  // namespace samenspel
