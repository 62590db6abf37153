// Points, boxes and cubic curves of a drawing, in points (1/72 inch), y upward as in Graphviz and PDF.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>

namespace samenspel {

struct Point {
  double x = 0, y = 0;
  friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
  friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
  friend Point operator*(Point a, double s) { return {a.x * s, a.y * s}; }
  friend bool operator==(const Point&, const Point&) = default;
};
[[nodiscard]] inline double length(Point a) {
  return std::hypot(a.x, a.y);
}

struct Size {
  double width = 0, height = 0;
};

struct Box {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  [[nodiscard]] double width() const { return x1 - x0; }
  [[nodiscard]] double height() const { return y1 - y0; }
  [[nodiscard]] Point centre() const { return {(x0 + x1) / 2, (y0 + y1) / 2}; }
  friend bool operator==(const Box&, const Box&) = default;
};
/// Whether two boxes, each grown by half of `gap`, share an area.
[[nodiscard]] inline bool overlap(const Box& a, const Box& b, double gap = 0) {
  return a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.y0 < b.y1 + gap && b.y0 < a.y1 + gap;
}
[[nodiscard]] inline bool contains(const Box& b, Point p) {
  return p.x > b.x0 && p.x < b.x1 && p.y > b.y0 && p.y < b.y1;
}
[[nodiscard]] inline Box around(Point centre, Size size) {
  return {centre.x - size.width / 2, centre.y - size.height / 2, centre.x + size.width / 2, centre.y + size.height / 2};
}
[[nodiscard]] inline Box joined(const Box& a, const Box& b) {
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

/// Start, two control points, end.
using Cubic = std::array<Point, 4>;
[[nodiscard]] inline Point at(const Cubic& c, double t) {
  const double s = 1 - t;
  return c[0] * (s * s * s) + c[1] * (3 * s * s * t) + c[2] * (3 * s * t * t) + c[3] * (t * t * t);
}

}  // namespace samenspel
