#include "render/views/rings.hpp"

#include <algorithm>
#include <numbers>

#include "render/map/layout.hpp"

namespace samenspel {

namespace {

constexpr double kAir = 5;     ///< points between boxes
constexpr double kStride = 2;  ///< points between the places tried
constexpr int kBlends = 8;
constexpr double kRound = 2 * std::numbers::pi;

/// Stands the actors one behind the other, each at the angle it wants or the first free one behind that.
std::optional<std::vector<double>> walk(std::span<const RingActor> actors, std::span<const double> wanted,
                                        const Ring& ring, std::span<const Box> taken) {
  const double stride = kStride / (kRingAspect * (ring.radius + 1));
  const std::size_t remembered = 3 * ring.rows + 3;
  std::vector<double> angles;
  std::vector<Box> boxes;
  double angle = wanted[0];
  const double end = angle + kRound;
  for (std::size_t i = 0; i < actors.size(); ++i) {
    angle = std::max(angle, wanted[i]);
    for (;; angle += stride) {
      if (angle >= end) return std::nullopt;
      const Box box = ring_box(actors[i].space, on_ring(ring, i % ring.rows, angle));
      const auto near = std::span(boxes).last(std::min(boxes.size(), remembered));
      const auto hit = [&](const Box& other) { return overlap(box, other, kAir); };
      if (std::any_of(near.begin(), near.end(), hit) || std::any_of(taken.begin(), taken.end(), hit)) continue;
      boxes.push_back(box);
      angles.push_back(angle);
      break;
    }
  }
  for (Box& box : boxes)
    box = {box.x0 - kAir / 2, box.y0 - kAir / 2, box.x1 + kAir / 2, box.y1 + kAir / 2};
  if (!overlapping(boxes).empty()) return std::nullopt;  // the last with the first
  return angles;
}

}  // namespace

Point on_ring(const Ring& ring, std::size_t row, double angle) {
  const double radius = ring.radius + static_cast<double>(row) * ring.step;
  return {kRingAspect * radius * std::cos(angle), radius * std::sin(angle)};
}

Box ring_box(const ActorSpace& space, Point mark) {
  return around(mark - Point{0, space.mark_above}, space.box);
}

std::optional<std::vector<double>> ring_angles(std::span<const RingActor> actors, const Ring& ring,
                                               std::span<const Box> taken) {
  if (actors.empty()) return std::vector<double>{};
  std::vector<double> wanted;
  for (const RingActor& actor : actors)
    wanted.push_back(actor.wanted);
  if (auto angles = walk(actors, wanted, ring, taken)) return angles;
  // Where those at the end find no room, all give way a little towards the order in which they stand closest.
  const auto closest = walk(actors, std::vector<double>(actors.size(), wanted[0]), ring, taken);
  if (!closest) return std::nullopt;
  double turn = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    turn += (wanted[i] - (*closest)[i]) / static_cast<double>(wanted.size());
  for (int k = 1; k <= kBlends; ++k) {
    const double share = static_cast<double>(k) / kBlends;
    std::vector<double> blended;
    for (std::size_t i = 0; i < wanted.size(); ++i)
      blended.push_back((1 - share) * wanted[i] + share * ((*closest)[i] + turn));
    if (auto angles = walk(actors, blended, ring, taken)) return angles;
  }
  return closest;
}

}  // namespace samenspel
