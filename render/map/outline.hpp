// Closed outlines: drawn round the positive part of a grid, smoothed, measured, turned into Beziers. Each function is
// linear in what it is given, keyholes are in rim times hole.
#pragma once

#include <span>
#include <vector>

#include "render/map/distance_transform.hpp"
#include "render/map/geometry.hpp"

namespace samenspel {

/// A closed outline; the last point is joined to the first.
using Loop = std::vector<Point>;

/// Outlines between values above 0 and the others (marching squares), each point once. Values on the border of the grid
/// must not be above 0.
[[nodiscard]] std::vector<Loop> zero_lines(const Raster& grid);

/// The same outline by points `step` apart along it, at least 8.
[[nodiscard]] Loop resampled(const Loop& loop, double step);
/// Each point drawn to the mean of its neighbours, so many times.
[[nodiscard]] Loop smoothed(Loop loop, int passes);

/// Even-odd rule.
[[nodiscard]] bool inside(const Loop& loop, Point p);
/// Positive when anticlockwise.
[[nodiscard]] double signed_area(const Loop& loop);
[[nodiscard]] Box bounds_of(std::span<const Point> points);

/// A smooth closed curve through the points (Catmull-Rom), as Beziers: p0, then c1 c2 p … back to p0.
[[nodiscard]] std::vector<Point> closed_curve(const Loop& loop);
/// As closed_curve, with each hole that lies in the rim joined to it by a cut there and back, so that a painter without
/// the even-odd rule leaves the holes open.
[[nodiscard]] std::vector<Point> closed_curve(const Loop& rim, std::span<const Loop> holes);

}  // namespace samenspel
