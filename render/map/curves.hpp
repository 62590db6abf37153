// The curves of ties: bent so that they cross as few labels and marks as can be, ending on the borders of their marks,
// with parallel ties fanned apart. Cost of a tie: some 160 look-ups in a grid of the boxes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "render/map/drawing.hpp"

namespace samenspel {

/// Boxes to be found by a point.
class BoxGrid {
 public:
  explicit BoxGrid(std::vector<Box> boxes);
  [[nodiscard]] const std::vector<Box>& boxes() const { return boxes_; }
  /// Indices of boxes that may hold the point.
  [[nodiscard]] std::span<const std::uint32_t> near(Point p) const;

 private:
  std::vector<Box> boxes_;
  Box bounds_;
  double cell_ = 1;
  std::size_t columns_ = 1, rows_ = 1;
  std::vector<std::uint32_t> starts_, items_;
};

/// What a curve should not cross: marks and labels of all actors.
struct CurveObstacles {
  std::vector<Mark> marks;
  BoxGrid labels, mark_boxes;
};
[[nodiscard]] CurveObstacles obstacles_of(std::span<const ActorMark> actors);

/// How far a curve bends off the straight line to its left, as a share of min(140 points, distance).
using Bend = double;

/// The best of seven bends for the tie between two actors.
[[nodiscard]] Bend best_bend(const CurveObstacles& obstacles, std::uint32_t from, std::uint32_t to);

/// Bends for `count` ties of one pair, seen from its first actor: even steps, at least 12 points apart in the middle.
[[nodiscard]] std::vector<Bend> fanned_bends(std::size_t count, double distance);

struct TieCurve {
  Cubic curve;
  std::optional<Point> tip;
};
/// The curve between two marks, clipped at their borders; with a tip `arrow` points beyond its end where arrow > 0. An
/// arrow head that the label of `to` would hide ends at that label instead.
[[nodiscard]] TieCurve tie_curve(const Mark& from, const Mark& to, const Box& to_label, Bend bend, double arrow);

}  // namespace samenspel
