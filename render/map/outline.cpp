#include "render/map/outline.hpp"

#include <array>
#include <cstdint>
#include <limits>

namespace samenspel {

namespace {

constexpr std::int64_t kNoEdge = -1;

/// Crossed edges of the grid and to which others each is joined. An edge is named by the grid point at its start,
/// twice, plus 1 when it goes up.
struct Crossings {
  const Raster& grid;
  std::vector<std::array<std::int64_t, 2>> links;

  explicit Crossings(const Raster& raster) : grid(raster), links(raster.values.size() * 2, {kNoEdge, kNoEdge}) {}

  void join(std::int64_t a, std::int64_t b) {
    add(a, b);
    add(b, a);
  }
  [[nodiscard]] Point place(std::int64_t edge) const {
    const auto start = static_cast<std::size_t>(edge / 2);
    const bool up = edge % 2 == 1;
    const std::size_t column = start % grid.columns, row = start / grid.columns;
    const double a = grid.values[start], b = grid.values[up ? start + grid.columns : start + 1];
    const double t = a / (a - b);
    return grid.place(static_cast<double>(column) + (up ? 0 : t), static_cast<double>(row) + (up ? t : 0));
  }

 private:
  void add(std::int64_t a, std::int64_t b) {
    auto& link = links[static_cast<std::size_t>(a)];
    link[link[0] == kNoEdge ? 0 : 1] = b;
  }
};

void cross_cell(Crossings& crossings, std::size_t i, std::size_t j) {
  const Raster& grid = crossings.grid;
  const auto above = [&](std::size_t column, std::size_t row) { return grid.values[grid.index(column, row)] > 0; };
  const auto edge = [&](std::size_t column, std::size_t row, int up) {
    return static_cast<std::int64_t>(grid.index(column, row)) * 2 + up;
  };
  const std::int64_t bottom = edge(i, j, 0), right = edge(i + 1, j, 1), top = edge(i, j + 1, 0), left = edge(i, j, 1);
  const int corners =
      (above(i, j) ? 1 : 0) | (above(i + 1, j) ? 2 : 0) | (above(i + 1, j + 1) ? 4 : 0) | (above(i, j + 1) ? 8 : 0);
  switch (corners) {
    case 1:
    case 14:
      crossings.join(left, bottom);
      break;
    case 2:
    case 13:
      crossings.join(bottom, right);
      break;
    case 4:
    case 11:
      crossings.join(right, top);
      break;
    case 8:
    case 7:
      crossings.join(top, left);
      break;
    case 3:
    case 12:
      crossings.join(left, right);
      break;
    case 6:
    case 9:
      crossings.join(bottom, top);
      break;
    case 5:  // two opposite corners: kept apart
      crossings.join(left, bottom);
      crossings.join(right, top);
      break;
    case 10:
      crossings.join(bottom, right);
      crossings.join(top, left);
      break;
    default:
      break;
  }
}

}  // namespace

std::vector<Loop> zero_lines(const Raster& grid) {
  Crossings crossings(grid);
  for (std::size_t j = 0; j + 1 < grid.rows; ++j) {
    for (std::size_t i = 0; i + 1 < grid.columns; ++i)
      cross_cell(crossings, i, j);
  }
  std::vector<Loop> loops;
  std::vector<bool> seen(crossings.links.size(), false);
  for (std::size_t start = 0; start < crossings.links.size(); ++start) {
    if (seen[start] || crossings.links[start][0] == kNoEdge) continue;
    Loop loop;
    auto edge = static_cast<std::int64_t>(start);
    while (edge != kNoEdge) {
      seen[static_cast<std::size_t>(edge)] = true;
      loop.push_back(crossings.place(edge));
      std::int64_t next = kNoEdge;
      for (const std::int64_t candidate : crossings.links[static_cast<std::size_t>(edge)]) {
        if (candidate != kNoEdge && !seen[static_cast<std::size_t>(candidate)]) next = candidate;
      }
      edge = next;
    }
    if (loop.size() > 2) loops.push_back(std::move(loop));
  }
  return loops;
}

Loop resampled(const Loop& loop, double step) {
  double total = 0;
  for (std::size_t i = 0; i < loop.size(); ++i)
    total += length(loop[(i + 1) % loop.size()] - loop[i]);
  const std::size_t count = std::max<std::size_t>(8, static_cast<std::size_t>(total / step));
  const double spacing = total / static_cast<double>(count);
  Loop out;
  double wanted = 0;  // along the present side
  for (std::size_t i = 0; i < loop.size() && out.size() < count; ++i) {
    const Point a = loop[i], side = loop[(i + 1) % loop.size()] - a;
    const double side_length = length(side);
    while (wanted <= side_length && out.size() < count) {
      out.push_back(side_length > 0 ? a + side * (wanted / side_length) : a);
      if (spacing <= 0) return Loop(count, a);
      wanted += spacing;
    }
    wanted -= side_length;
  }
  return out;
}

Loop smoothed(Loop loop, int passes) {
  const std::size_t n = loop.size();
  for (int pass = 0; pass < passes; ++pass) {
    Loop next(n);
    for (std::size_t i = 0; i < n; ++i) {
      next[i] = (loop[(i + n - 1) % n] + loop[i] * 2 + loop[(i + 1) % n]) * 0.25;
    }
    loop = std::move(next);
  }
  return loop;
}

bool inside(const Loop& loop, Point p) {
  bool in = false;
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const Point a = loop[i], b = loop[(i + 1) % loop.size()];
    if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) in = !in;
  }
  return in;
}

double signed_area(const Loop& loop) {
  double twice = 0;
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const Point a = loop[i], b = loop[(i + 1) % loop.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return twice / 2;
}

Box bounds_of(std::span<const Point> points) {
  if (points.empty()) return {};
  Box box{points[0].x, points[0].y, points[0].x, points[0].y};
  for (const Point& p : points)
    box = joined(box, {p.x, p.y, p.x, p.y});
  return box;
}

std::vector<Point> closed_curve(const Loop& loop) {
  const std::size_t n = loop.size();
  std::vector<Point> out{loop[0]};
  for (std::size_t i = 0; i < n; ++i) {
    const Point before = loop[(i + n - 1) % n], from = loop[i], to = loop[(i + 1) % n], after = loop[(i + 2) % n];
    out.push_back(from + (to - before) * (1.0 / 6));
    out.push_back(to - (after - from) * (1.0 / 6));
    out.push_back(to);
  }
  return out;
}

namespace {

/// A closed curve begun at another of its knots.
std::vector<Point> begun_at(const std::vector<Point>& curve, std::size_t knot) {
  std::vector<Point> out(curve.begin() + static_cast<std::ptrdiff_t>(3 * knot), curve.end());
  out.insert(out.end(), curve.begin() + 1, curve.begin() + static_cast<std::ptrdiff_t>(3 * knot + 1));
  return out;
}

void append_line(std::vector<Point>& curve, Point to) {
  const Point from = curve.back();
  curve.push_back(from + (to - from) * (1.0 / 3));
  curve.push_back(from + (to - from) * (2.0 / 3));
  curve.push_back(to);
}

}  // namespace

std::vector<Point> closed_curve(const Loop& rim, std::span<const Loop> holes) {
  std::vector<Point> curve = closed_curve(rim);
  for (const Loop& hole : holes) {
    if (hole.empty() || !inside(rim, hole[0])) continue;
    Loop turned = hole;
    if ((signed_area(rim) > 0) == (signed_area(hole) > 0)) std::reverse(turned.begin(), turned.end());
    std::size_t best_knot = 0, best_start = 0;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t knot = 0; 3 * knot + 1 < curve.size(); ++knot) {
      for (std::size_t start = 0; start < turned.size(); ++start) {
        const double distance = length(curve[3 * knot] - turned[start]);
        if (distance < nearest) {
          nearest = distance;
          best_knot = knot;
          best_start = start;
        }
      }
    }
    std::rotate(turned.begin(), turned.begin() + static_cast<std::ptrdiff_t>(best_start), turned.end());
    curve = begun_at(curve, best_knot);
    const Point home = curve.back();
    append_line(curve, turned[0]);
    const std::vector<Point> inner = closed_curve(turned);
    curve.insert(curve.end(), inner.begin() + 1, inner.end());
    append_line(curve, home);
  }
  return curve;
}

}  // namespace samenspel
