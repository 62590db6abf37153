#include "render/poster/settle.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace samenspel {

namespace {

constexpr double kStep = 0.52;    ///< of an overlap, that each of the two moves
constexpr double kPull = 0.015;   ///< back to where it would like to be, in a round
constexpr double kEnough = 1e-6;  ///< points

/// Order of boxes by their left edge, kept from round to round.
void sort_by_left(std::vector<std::size_t>& order, const std::vector<Point>& centres, std::span<const Size> sizes) {
  const auto left = [&](std::size_t i) { return centres[i].x - sizes[i].width / 2; };
  for (std::size_t k = 1; k < order.size(); ++k) {
    const std::size_t moved = order[k];
    std::size_t at = k;
    for (; at > 0 && left(order[at - 1]) > left(moved); --at)
      order[at] = order[at - 1];
    order[at] = moved;
  }
}

}  // namespace

std::optional<std::vector<Point>> settled(std::span<const Point> wished, std::span<const Size> sizes, const Box& room,
                                          const std::function<bool(std::size_t, std::size_t)>& same,
                                          const SettleOptions& options) {
  const std::size_t n = wished.size();
  std::vector<Point> centres(wished.begin(), wished.end());
  for (std::size_t i = 0; i < n; ++i) {
    if (sizes[i].width > room.width() || sizes[i].height > room.height()) return std::nullopt;
  }
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const double gap_x = options.gap, gap_y = 0.7 * options.gap;
  const double widest_gap = gap_x * std::max(1.0, options.foreign);
  const int pulled = options.rounds / 3;
  for (int round = 0; round < options.rounds; ++round) {
    bool apart = true;
    sort_by_left(order, centres, sizes);
    for (std::size_t a = 0; a < n; ++a) {
      const std::size_t i = order[a];
      for (std::size_t b = a + 1; b < n; ++b) {
        const std::size_t j = order[b];
        if (centres[j].x - sizes[j].width / 2 > centres[i].x + sizes[i].width / 2 + widest_gap + 1) break;
        const double factor = same(i, j) ? 1 : options.foreign;
        const double x = (sizes[i].width + sizes[j].width) / 2 + gap_x * factor - std::abs(centres[i].x - centres[j].x);
        const double y =
            (sizes[i].height + sizes[j].height) / 2 + gap_y * factor - std::abs(centres[i].y - centres[j].y);
        if (x <= kEnough || y <= kEnough) continue;
        apart = false;
        if (x < 0.7 * y || x / room.width() < 0.9 * y / room.height()) {
          const double push = x * kStep * (centres[i].x <= centres[j].x ? 1 : -1);
          centres[i].x -= push;
          centres[j].x += push;
        } else {
          const double push = y * kStep * (centres[i].y <= centres[j].y ? 1 : -1);
          centres[i].y -= push;
          centres[j].y += push;
        }
      }
    }
    for (std::size_t i = 0; i < n; ++i) {
      if (round < pulled) centres[i] = centres[i] + (wished[i] - centres[i]) * kPull;
      centres[i].x = std::clamp(centres[i].x, room.x0 + sizes[i].width / 2, room.x1 - sizes[i].width / 2);
      centres[i].y = std::clamp(centres[i].y, room.y0 + sizes[i].height / 2, room.y1 - sizes[i].height / 2);
    }
    if (apart && round > pulled) return centres;
  }
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t b = a + 1; b < n; ++b) {
      if (overlap(around(centres[a], sizes[a]), around(centres[b], sizes[b]), 1)) return std::nullopt;
    }
  }
  return centres;
}

}  // namespace samenspel
