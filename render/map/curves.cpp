#include "render/map/curves.hpp"

#include <array>
#include <cmath>
#include <limits>

#include "render/graphviz/mark_shape.hpp"

namespace samenspel {

namespace {

constexpr double kLongest = 140;  ///< points of the distance that count for the bend
constexpr double kAir = 1.5;      ///< points between a mark and the end of a curve
constexpr std::array<Bend, 7> kBends{0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.0};
constexpr int kSamples = 24;

/// A quadratic Bezier.
struct Arc {
  Point a, control, b;
  [[nodiscard]] Point at(double t) const {
    const double s = 1 - t;
    return a * (s * s) + control * (2 * s * t) + b * (t * t);
  }
  [[nodiscard]] Point slope(double t) const { return (control - a) * (2 * (1 - t)) + (b - control) * (2 * t); }
};

Arc arc_between(Point a, Point b, Bend bend) {
  const Point along = b - a;
  const double distance = length(along);
  if (distance < 1e-9) return {a, a, b};
  const Point left{-along.y / distance, along.x / distance};
  return {a, (a + b) * 0.5 + left * (bend * 2 * std::min(kLongest, distance)), b};
}

/// Whether `offset` from the mark's centre lies in it, or within `kAir` of its border. All shapes are convex.
bool in_mark(const Mark& mark, std::span<const Point> corners, Point offset) {
  if (corners.empty()) return length(offset) < mark.radius + kAir;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point side = corners[(i + 1) % corners.size()] - corners[i];
    const Point to = offset - corners[i];
    const double outside = (side.y * to.x - side.x * to.y) / length(side);  // corners go anticlockwise
    if (outside >= kAir) return false;
  }
  return true;
}

/// Where the arc, begun at `from` (0 or 1), leaves the mark there for good.
double leaving(const Arc& arc, const Mark& mark, double from) {
  const std::vector<Point> corners = shape_corners(mark.shape, mark.radius);
  const auto in = [&](double t) { return in_mark(mark, corners, arc.at(t) - mark.at); };
  const double towards = from < 0.5 ? 1 : -1;
  double inside = from, outside = from;
  for (int step = 1; step <= 100; ++step) {
    outside = from + towards * 0.0049 * step;
    if (!in(outside)) break;
    inside = outside;
  }
  for (int halving = 0; halving < 20; ++halving) {
    const double middle = (inside + outside) / 2;
    (in(middle) ? inside : outside) = middle;
  }
  return outside;
}

/// The end of a shaft whose arrow head, `arrow` points long, has its tip at `border`.
double cut_back(const Arc& arc, double border, double start, double arrow) {
  double end = border;
  while (end > start + 0.05 && length(arc.at(end) - arc.at(border)) < arrow)
    end -= 0.002;
  return end;
}

/// Where the arc, followed back from `from`, has left the box and the air round it for good.
double before_box(const Arc& arc, double from, const Box& box) {
  const Box wide{box.x0 - kAir, box.y0 - kAir, box.x1 + kAir, box.y1 + kAir};
  double t = from;
  bool entered = false;
  for (double s = from; s > 0; s -= 0.002) {
    if (contains(wide, arc.at(s))) {
      entered = true;
      t = s;
    } else if (entered) {
      return s;
    }
  }
  return t;
}

}  // namespace

BoxGrid::BoxGrid(std::vector<Box> boxes) : boxes_(std::move(boxes)) {
  if (boxes_.empty()) {
    starts_ = {0, 0};
    return;
  }
  bounds_ = boxes_[0];
  for (const Box& box : boxes_)
    bounds_ = joined(bounds_, box);
  const double area = std::max(1.0, bounds_.width() * bounds_.height());
  cell_ = std::max(1.0, std::sqrt(area / static_cast<double>(boxes_.size())));
  columns_ = static_cast<std::size_t>(bounds_.width() / cell_) + 1;
  rows_ = static_cast<std::size_t>(bounds_.height() / cell_) + 1;
  const auto each_cell = [&](const Box& box, auto&& use) {
    const auto column = [&](double x) {
      return std::min(columns_ - 1, static_cast<std::size_t>((x - bounds_.x0) / cell_));
    };
    const auto row = [&](double y) { return std::min(rows_ - 1, static_cast<std::size_t>((y - bounds_.y0) / cell_)); };
    for (std::size_t j = row(box.y0); j <= row(box.y1); ++j) {
      for (std::size_t i = column(box.x0); i <= column(box.x1); ++i)
        use(j * columns_ + i);
    }
  };
  starts_.assign(columns_ * rows_ + 1, 0);
  for (const Box& box : boxes_)
    each_cell(box, [&](std::size_t k) { ++starts_[k + 1]; });
  for (std::size_t k = 1; k < starts_.size(); ++k)
    starts_[k] += starts_[k - 1];
  items_.resize(starts_.back());
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
  for (std::uint32_t i = 0; i < boxes_.size(); ++i) {
    each_cell(boxes_[i], [&](std::size_t k) { items_[next[k]++] = i; });
  }
}

std::span<const std::uint32_t> BoxGrid::near(Point p) const {
  if (boxes_.empty() || p.x < bounds_.x0 || p.x > bounds_.x1 || p.y < bounds_.y0 || p.y > bounds_.y1) return {};
  const auto column = std::min(columns_ - 1, static_cast<std::size_t>((p.x - bounds_.x0) / cell_));
  const auto row = std::min(rows_ - 1, static_cast<std::size_t>((p.y - bounds_.y0) / cell_));
  const std::size_t k = row * columns_ + column;
  return std::span(items_).subspan(starts_[k], starts_[k + 1] - starts_[k]);
}

CurveObstacles obstacles_of(std::span<const ActorMark> actors) {
  std::vector<Mark> marks;
  std::vector<Box> labels, mark_boxes;
  for (const ActorMark& actor : actors) {
    marks.push_back(actor.mark);
    labels.push_back(actor.label.box);
    const double reach = 2 * (actor.mark.radius + 3);
    mark_boxes.push_back(around(actor.mark.at, {reach, reach}));
  }
  return {std::move(marks), BoxGrid(std::move(labels)), BoxGrid(std::move(mark_boxes))};
}

Bend best_bend(const CurveObstacles& obstacles, std::uint32_t from, std::uint32_t to) {
  Bend best = 0;
  double least = std::numeric_limits<double>::infinity();
  for (const Bend bend : kBends) {
    const Arc arc = arc_between(obstacles.marks[from].at, obstacles.marks[to].at, bend);
    double cost = 3 * std::abs(bend) + (bend == 0 ? 0.2 : 0);
    for (int sample = 1; sample < kSamples; ++sample) {
      const Point p = arc.at(static_cast<double>(sample) / kSamples);
      for (const std::uint32_t i : obstacles.labels.near(p)) {
        if (contains(obstacles.labels.boxes()[i], p)) cost += i == from || i == to ? 0.15 : 1;
      }
      for (const std::uint32_t i : obstacles.mark_boxes.near(p)) {
        if (i != from && i != to && length(p - obstacles.marks[i].at) < obstacles.marks[i].radius + 3) cost += 2.5;
      }
    }
    if (cost < least) {
      least = cost;
      best = bend;
    }
  }
  return best;
}

std::vector<Bend> fanned_bends(std::size_t count, double distance) {
  const double step = std::max(0.14, 12 / std::max(1.0, std::min(kLongest, distance)));
  std::vector<Bend> out;
  for (std::size_t i = 0; i < count; ++i) {
    out.push_back((static_cast<double>(i) - (static_cast<double>(count) - 1) / 2) * step);
  }
  return out;
}

TieCurve tie_curve(const Mark& from, const Mark& to, const Box& to_label, Bend bend, double arrow) {
  const Arc arc = arc_between(from.at, to.at, bend);
  const double start = leaving(arc, from, 0);
  double border = leaving(arc, to, 1);
  double end = arrow > 0 ? cut_back(arc, border, start, arrow) : border;
  if (arrow > 0 && (contains(to_label, arc.at(border)) || contains(to_label, arc.at(end)))) {
    const double at_label = before_box(arc, border, to_label);
    if (at_label > start + 0.1) {
      border = at_label;
      end = cut_back(arc, border, start, arrow);
    }
  }
  const Point tip = arc.at(border);
  // the part from start to end is again a quadratic, with its control point where the tangents meet
  const Point p0 = arc.at(start), p3 = arc.at(end);
  const Point control = p0 + arc.slope(start) * ((end - start) / 2);
  TieCurve out{{p0, p0 + (control - p0) * (2.0 / 3), p3 + (control - p3) * (2.0 / 3), p3}, std::nullopt};
  if (arrow > 0) out.tip = tip;
  return out;
}

}  // namespace samenspel
