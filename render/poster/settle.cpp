#include "render/poster/settle.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace samenspel {

namespace {

constexpr double kStep = 0.52;    ///< of an overlap, that each of the two moves
constexpr double kPull = 0.015;   ///< back to where it would like to be, in a round
constexpr double kBegin = 0.4;    ///< of its size, of a box in the first round
constexpr double kGrowing = 0.6;  ///< of the rounds, in which boxes grow
constexpr double kPackStep = 3;   ///< points between places that are tried
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

/// Boxes that are placed, to be found by where they are.
class Taken {
 public:
  Taken(const Box& room, std::span<const Size> sizes) : room_(room) {
    for (const Size& size : sizes)
      cell_ = std::max({cell_, size.width, size.height});
    columns_ = static_cast<std::size_t>(room.width() / cell_) + 1;
    rows_ = static_cast<std::size_t>(room.height() / cell_) + 1;
    cells_.resize(columns_ * rows_);
  }
  void add(const Box& box) { cells_[cell_of(box.centre())].push_back(box); }
  /// Whether a box no larger than the largest meets none.
  [[nodiscard]] bool free(const Box& box, double gap) const {
    const std::size_t at = cell_of(box.centre()), column = at % columns_, row = at / columns_;
    for (std::size_t j = row > 0 ? row - 1 : 0; j <= std::min(rows_ - 1, row + 1); ++j) {
      for (std::size_t i = column > 0 ? column - 1 : 0; i <= std::min(columns_ - 1, column + 1); ++i) {
        for (const Box& other : cells_[j * columns_ + i]) {
          if (overlap(box, other, gap)) return false;
        }
      }
    }
    return true;
  }

 private:
  [[nodiscard]] std::size_t cell_of(Point p) const {
    const auto index = [&](double at, double low, std::size_t count) {
      return std::min(count - 1, static_cast<std::size_t>(std::max(0.0, (at - low) / cell_)));
    };
    return index(p.y, room_.y0, rows_) * columns_ + index(p.x, room_.x0, columns_);
  }
  Box room_;
  double cell_ = 1;
  std::size_t columns_ = 1, rows_ = 1;
  std::vector<std::vector<Box>> cells_;
};

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
    // boxes that grow find their room; full-grown from the start they jam
    const double grown = std::min(1.0, kBegin + (1 - kBegin) * round / (kGrowing * options.rounds));
    sort_by_left(order, centres, sizes);
    for (std::size_t a = 0; a < n; ++a) {
      const std::size_t i = order[a];
      for (std::size_t b = a + 1; b < n; ++b) {
        const std::size_t j = order[b];
        if (centres[j].x - sizes[j].width / 2 > centres[i].x + sizes[i].width / 2 + widest_gap + 1) break;
        const double factor = same(i, j) ? 1 : options.foreign;
        const double x =
            grown * ((sizes[i].width + sizes[j].width) / 2 + gap_x * factor) - std::abs(centres[i].x - centres[j].x);
        const double y =
            grown * ((sizes[i].height + sizes[j].height) / 2 + gap_y * factor) - std::abs(centres[i].y - centres[j].y);
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
    if (apart && grown == 1) return centres;
  }
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t b = a + 1; b < n; ++b) {
      if (overlap(around(centres[a], sizes[a]), around(centres[b], sizes[b]), 1)) return std::nullopt;
    }
  }
  return centres;
}

std::optional<std::vector<Point>> packed(std::span<const Point> wished, std::span<const Size> sizes, const Box& room,
                                         double gap) {
  const std::size_t n = wished.size();
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return sizes[a].width * sizes[a].height > sizes[b].width * sizes[b].height;
  });
  Taken taken(room, sizes);
  std::vector<Point> out(n);
  for (const std::size_t i : order) {
    const Box inner{room.x0 + sizes[i].width / 2, room.y0 + sizes[i].height / 2, room.x1 - sizes[i].width / 2,
                    room.y1 - sizes[i].height / 2};
    if (inner.width() < 0 || inner.height() < 0) return std::nullopt;
    const Point start{std::clamp(wished[i].x, inner.x0, inner.x1), std::clamp(wished[i].y, inner.y0, inner.y1)};
    const auto reach = static_cast<int>(std::max(room.width(), room.height()) / kPackStep) + 1;
    std::optional<Point> best;
    double nearest = std::numeric_limits<double>::infinity();
    for (int ring = 0; ring <= reach && ring * kPackStep < nearest; ++ring) {
      for (int step = -ring; step <= ring; ++step) {
        const double along = step * kPackStep, off = ring * kPackStep;
        for (const Point p : {start + Point{along, off}, start + Point{along, -off}, start + Point{off, along},
                              start + Point{-off, along}}) {
          if (p.x < inner.x0 || p.x > inner.x1 || p.y < inner.y0 || p.y > inner.y1) continue;
          const double far = length(p - start);
          if (far >= nearest || !taken.free(around(p, sizes[i]), gap)) continue;
          nearest = far;
          best = p;
        }
        if (ring == 0) break;
      }
    }
    if (!best) return std::nullopt;
    out[i] = *best;
    taken.add(around(*best, sizes[i]));
  }
  return out;
}

}  // namespace samenspel
