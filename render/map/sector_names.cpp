#include "render/map/sector_names.hpp"

#include <array>
#include <cstdint>
#include <limits>

#include "render/map/box_index.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr double kOffRim = 5;            ///< points
constexpr std::size_t kMostSpots = 600;  ///< along a rim

double shared_area(const Box& a, const Box& b) {
  const double w = std::min(a.x1, b.x1) - std::max(a.x0, b.x0), h = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
  return w > 0 && h > 0 ? w * h : 0;
}

double distance_between(const Box& a, const Box& b) {
  const double dx = std::max({b.x0 - a.x1, 0.0, a.x0 - b.x1}), dy = std::max({b.y0 - a.y1, 0.0, a.y0 - b.y1});
  return std::hypot(dx, dy);
}

bool within(const Box& inner, const Box& outer) {
  return inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;
}

const Loop* largest(const std::vector<Loop>& loops) {
  const Loop* best = nullptr;
  double area = -1;
  for (const Loop& loop : loops) {
    if (std::abs(signed_area(loop)) > area) {
      area = std::abs(signed_area(loop));
      best = &loop;
    }
  }
  return best;
}

/// How many of 5 x `rows` points spread over the box lie in the loop.
int points_in(const Loop& loop, const Box& box, int rows) {
  int count = 0;
  for (int i = 0; i < 5; ++i) {
    for (int j = 0; j < rows; ++j) {
      count += inside(loop, {box.x0 + box.width() * i / 4, box.y0 + box.height() * j / (rows - 1)}) ? 1 : 0;
    }
  }
  return count;
}

/// Points in the cells of a grid, to be counted by the box.
class PointCells {
 public:
  explicit PointCells(std::span<const Point> points) : bounds_(bounds_of(points)) {
    const double area = std::max(1.0, bounds_.width() * bounds_.height());
    cell_ = std::max(8.0, std::sqrt(area / std::max<double>(1, static_cast<double>(points.size()) / 8)));
    columns_ = cell_of(bounds_.x1 - bounds_.x0) + 1;
    rows_ = cell_of(bounds_.y1 - bounds_.y0) + 1;
    starts_.assign(columns_ * rows_ + 1, 0);
    for (const Point& p : points)
      ++starts_[number(p) + 1];
    for (std::size_t k = 1; k < starts_.size(); ++k)
      starts_[k] += starts_[k - 1];
    points_.resize(points.size());
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    for (const Point& p : points)
      points_[next[number(p)]++] = p;
  }
  [[nodiscard]] std::size_t count(const Box& box) const {
    if (points_.empty() || !overlap(box, {bounds_.x0 - 1, bounds_.y0 - 1, bounds_.x1 + 1, bounds_.y1 + 1})) return 0;
    const auto first = [&](double value) { return cell_of(std::max(0.0, value)); };
    const std::size_t i1 = std::min(columns_ - 1, first(box.x1 - bounds_.x0)),
                      j1 = std::min(rows_ - 1, first(box.y1 - bounds_.y0));
    std::size_t found = 0;
    for (std::size_t j = first(box.y0 - bounds_.y0); j <= j1; ++j) {
      for (std::size_t i = first(box.x0 - bounds_.x0); i <= i1; ++i) {
        for (std::size_t k = starts_[j * columns_ + i]; k < starts_[j * columns_ + i + 1]; ++k)
          found += contains(box, points_[k]) ? 1 : 0;
      }
    }
    return found;
  }

 private:
  [[nodiscard]] std::size_t cell_of(double off) const { return static_cast<std::size_t>(off / cell_); }
  [[nodiscard]] std::size_t number(Point p) const {
    return cell_of(p.y - bounds_.y0) * columns_ + cell_of(p.x - bounds_.x0);
  }
  Box bounds_;
  double cell_ = 1;
  std::size_t columns_ = 1, rows_ = 1;
  std::vector<std::uint32_t> starts_;
  std::vector<Point> points_;
};

/// What stands where, to be asked for every place that a name might have.
struct Surroundings {
  explicit Surroundings(const NameScene& scene) : samples(scene.tie_samples), actors(cell_for(sizes_of(scene))) {
    for (const Box& box : scene.actors)
      actors.add(box);
  }
  static std::vector<Size> sizes_of(const NameScene& scene) {
    std::vector<Size> out;
    for (const Box& box : scene.actors)
      out.push_back({box.width(), box.height()});
    return out;
  }
  PointCells samples;
  BoxIndex actors;
};

class NameCosts {
 public:
  NameCosts(const NameScene& scene, const Surroundings& around, std::size_t sector, const std::vector<Box>& taken)
      : scene_(scene), around_(around), sector_(sector), taken_(taken) {
    for (std::size_t s = 0; s < scene.hulls.size(); ++s) {
      if (s == sector) continue;
      for (const Loop& rim : scene.hulls[s].rims)
        others_.push_back({&rim, bounds_of(rim)});
    }
  }

  /// Whether the name would stand on an actor or on another name.
  [[nodiscard]] bool blocked(const Box& box) const {
    const double height = box.height();
    for (const Box& name : taken_) {
      if (overlap(box, name, height * 0.25)) return true;
    }
    const double gap = height * 0.1;
    return around_.actors.any({box.x0 - gap, box.y0 - gap, box.x1 + gap, box.y1 + gap});
  }

  /// What is wrong with a place, beside its own `base`; not worked out further once above `limit`.
  [[nodiscard]] double cost(const Box& box, double base, double limit) const {
    double cost = base + company(box);
    for (const auto& [rim, bounds] : others_) {
      if (cost >= limit) return cost;
      if (shared_area(box, bounds) > 0) cost += 12 * points_in(*rim, box, 2);
    }
    if (cost >= limit) return cost;
    const Box wide{box.x0 - 1, box.y0 - 1, box.x1 + 1, box.y1 + 1};
    return cost + 7 * static_cast<double>(around_.samples.count(wide));
  }

 private:
  /// Whose name it would seem to be: that of the nearest actor.
  [[nodiscard]] double company(const Box& box) const {
    double nearest = std::numeric_limits<double>::infinity(), share = 1;
    for (std::size_t i = 0; i < scene_.actors.size(); ++i) {
      const double distance = distance_between(box, scene_.actors[i]);
      if (distance < nearest) {
        nearest = distance;
        share = scene_.shares[sector_][i];
      }
    }
    return (share <= 0 ? 90 : share < 0.999 ? 40 : 0) + nearest / box.height() * 2;
  }

  struct Rim {
    const Loop* loop;
    Box bounds;
  };
  const NameScene& scene_;
  const Surroundings& around_;
  std::size_t sector_;
  const std::vector<Box>& taken_;
  std::vector<Rim> others_;
};

/// A free place beside the whole map, where there is none near the hull.
Box outside_place(const NameScene& scene, const NameCosts& costs, const Box& hull, Size size) {
  Box all = scene.page;
  for (const Box& actor : scene.actors)
    all = joined(all, actor);
  Box best{};
  double nearest = std::numeric_limits<double>::infinity();
  for (int step = 0; step < 400 && nearest == std::numeric_limits<double>::infinity(); ++step) {
    const double off = size.height * (0.7 + 1.3 * step);
    const std::array<Point, 2> centres{{{hull.centre().x, all.y1 + off}, {hull.centre().x, all.y0 - off}}};
    for (const Point& centre : centres) {
      const Box box = around(centre, size);
      const double distance = distance_between(box, hull);
      if (distance < nearest && !costs.blocked(box)) {
        nearest = distance;
        best = box;
      }
    }
  }
  return best;
}

Box name_place(const NameScene& scene, const Surroundings& surroundings, std::size_t sector, Size size,
               const std::vector<Box>& taken) {
  const Loop* rim = largest(scene.hulls[sector].rims);
  if (rim == nullptr) return {};
  const NameCosts costs(scene, surroundings, sector, taken);
  Point middle;
  for (const Point& p : *rim)
    middle = middle + p * (1.0 / static_cast<double>(rim->size()));
  Box best{};
  double least = std::numeric_limits<double>::infinity();
  const std::size_t stride = rim->size() / kMostSpots + 1;
  for (std::size_t spot = 0; spot < rim->size(); spot += stride) {
    check_stop();
    const Point p = (*rim)[spot];
    const Point outward = p - middle;
    const Point unit = outward * (1 / std::max(1e-9, length(outward)));
    const double half = std::abs(unit.x) * size.width / 2 + std::abs(unit.y) * size.height / 2;
    for (const bool inward : {false, true}) {
      for (const double off : {1.0, 2.2}) {
        for (const double shift : {0.0, -0.35, 0.35}) {
          const double away = (half + kOffRim * off) * (inward ? -1 : 1);
          const Box box = around(p + unit * away + Point{shift * size.width, 0}, size);
          double base = (inward ? 2 : 0) + (off > 1 ? 3 : 0) + (shift != 0 ? 1.5 : 0) + 5 * (1 - std::abs(unit.y));
          if (base >= least || !within(box, scene.page) || costs.blocked(box)) continue;
          const int in = points_in(*rim, box, 3);
          base += 2.0 * std::min(in, 15 - in);  // half in, half out reads badly
          const double cost = costs.cost(box, base, least);
          if (cost < least) {
            least = cost;
            best = box;
          }
        }
      }
    }
  }
  if (least < std::numeric_limits<double>::infinity()) return best;
  return outside_place(scene, costs, bounds_of(*rim), size);
}

}  // namespace

std::vector<Box> name_places(const NameScene& scene, std::span<const Size> sizes) {
  const Surroundings surroundings(scene);
  std::vector<Box> out, taken;
  for (std::size_t s = 0; s < scene.hulls.size(); ++s) {
    out.push_back(name_place(scene, surroundings, s, sizes[s], taken));
    if (out.back() != Box{}) taken.push_back(out.back());
  }
  return out;
}

}  // namespace samenspel
