#include "render/views/circle_order.hpp"

#include <algorithm>
#include <numbers>
#include <utility>

namespace samenspel {

namespace {

constexpr std::size_t kMostSwapped = 16;

/// What crossings and long lines cost; wide ones cost more.
double cost_of(std::span<const std::size_t> order, std::span<const Chord> chords) {
  const std::size_t n = order.size();
  std::vector<std::size_t> slot(n);
  double heaviest = 0;
  for (std::size_t i = 0; i < n; ++i)
    slot[order[i]] = i;
  for (const Chord& chord : chords)
    heaviest = std::max(heaviest, chord.weight);
  double cost = 0;
  for (std::size_t i = 0; i < chords.size(); ++i) {
    const auto [a, b] = std::minmax(slot[chords[i].a], slot[chords[i].b]);
    const double share = chords[i].weight / heaviest;
    cost += 0.1 * share * static_cast<double>(std::min(b - a, n - (b - a)));
    for (std::size_t j = i + 1; j < chords.size(); ++j) {
      const std::size_t c = slot[chords[j].a], d = slot[chords[j].b];
      if (c == a || c == b || d == a || d == b) continue;
      if ((c > a && c < b) != (d > a && d < b)) cost += 0.3 + share + chords[j].weight / heaviest;
    }
  }
  return cost;
}

}  // namespace

CircleOrder circle_order(std::span<const Power> powers, std::span<const Chord> chords) {
  const std::size_t n = powers.size();
  std::vector<std::size_t> top, bottom, sides;
  for (std::size_t i = 0; i < n; ++i)
    (powers[i] == Power::institution ? top : powers[i] == Power::civic ? bottom : sides).push_back(i);
  CircleOrder out;
  std::vector<std::size_t>& order = out.order;
  const std::size_t right = (sides.size() + 1) / 2;
  order = top;
  order.insert(order.end(), sides.begin(), sides.begin() + static_cast<std::ptrdiff_t>(right));
  order.insert(order.end(), bottom.begin(), bottom.end());
  order.insert(order.end(), sides.begin() + static_cast<std::ptrdiff_t>(right), sides.end());

  if (n <= kMostSwapped && !chords.empty()) {
    double least = cost_of(order, chords);
    for (bool better = true; better;) {
      better = false;
      for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
          if (powers[order[i]] != powers[order[j]]) continue;
          std::swap(order[i], order[j]);
          const double cost = cost_of(order, chords);
          if (cost < least - 1e-9) {
            least = cost;
            better = true;
          } else {
            std::swap(order[i], order[j]);
          }
        }
      }
    }
  }

  // The middle of the institutions is at the top; without them that of the others at the bottom.
  const double step = 2 * std::numbers::pi / static_cast<double>(std::max<std::size_t>(1, n));
  const double middle = top.empty() ? static_cast<double>(right) + (static_cast<double>(bottom.size()) - 1) / 2
                                    : (static_cast<double>(top.size()) - 1) / 2;
  const double there = (top.empty() ? -0.5 : 0.5) * std::numbers::pi;
  out.angles.resize(n);
  for (std::size_t i = 0; i < n; ++i)
    out.angles[order[i]] = there - (static_cast<double>(i) - middle) * step;
  return out;
}

}  // namespace samenspel
