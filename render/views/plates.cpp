#include "render/views/plates.hpp"

#include <limits>

namespace samenspel {

namespace {

constexpr double kAir = 3;       ///< points round a plate
constexpr int kSteps = 20;       ///< places tried on either side of the middle
constexpr double kReach = 0.36;  ///< of the line, how far from its middle

}  // namespace

bool crosses(const Segment& line, const Box& box) {
  // the part of the line within each pair of borders (Liang & Barsky 1984)
  double from = 0, until = 1;
  const Point way = line.b - line.a;
  const auto within = [&](double start, double step, double low, double high) {
    if (std::abs(step) < 1e-12) return start >= low && start <= high;
    const double one = (low - start) / step, other = (high - start) / step;
    from = std::max(from, std::min(one, other));
    until = std::min(until, std::max(one, other));
    return from <= until;
  };
  return within(line.a.x, way.x, box.x0, box.x1) && within(line.a.y, way.y, box.y0, box.y1);
}

std::vector<std::optional<Box>> plate_places(std::span<const Segment> lines, std::span<const Size> sizes,
                                             std::span<const Box> taken) {
  std::vector<Box> boxes(taken.begin(), taken.end());
  std::vector<std::optional<Box>> out(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (sizes[i].width <= 0) continue;
    double least = std::numeric_limits<double>::infinity();
    for (int step = -kSteps; step <= kSteps; ++step) {
      const double off = kReach * step / kSteps;
      const Box box = around(lines[i].a + (lines[i].b - lines[i].a) * (0.5 + off), sizes[i]);
      double cost = 4 * std::abs(off);
      if (cost >= least) continue;
      const auto taken_by = [&](const Box& other) { return overlap(box, other, kAir); };
      if (std::any_of(boxes.begin(), boxes.end(), taken_by)) continue;
      for (std::size_t j = 0; j < lines.size() && cost < least; ++j)
        cost += j != i && crosses(lines[j], box) ? 1 : 0;
      if (cost < least) {
        least = cost;
        out[i] = box;
      }
    }
    if (out[i]) boxes.push_back(*out[i]);
  }
  return out;
}

}  // namespace samenspel
