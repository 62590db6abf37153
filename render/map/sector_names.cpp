#include "render/map/sector_names.hpp"

#include <array>
#include <limits>

namespace samenspel {

namespace {

constexpr double kOffRim = 5;  ///< points

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

class NameCosts {
 public:
  NameCosts(const NameScene& scene, std::size_t sector, const std::vector<Box>& taken)
      : scene_(scene), sector_(sector), taken_(taken) {
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
    for (const Box& actor : scene_.actors) {
      if (overlap(box, actor, height * 0.1)) return true;
    }
    return false;
  }

  /// What is wrong with a place, beside its own `base`; not worked out further once above `limit`.
  [[nodiscard]] double cost(const Box& box, double base, double limit) const {
    double cost = base + company(box);
    for (const auto& [rim, bounds] : others_) {
      if (cost >= limit) return cost;
      if (shared_area(box, bounds) > 0) cost += 12 * points_in(*rim, box, 2);
    }
    for (const Point& p : scene_.tie_samples) {
      if (cost >= limit) return cost;
      if (contains({box.x0 - 1, box.y0 - 1, box.x1 + 1, box.y1 + 1}, p)) cost += 7;
    }
    return cost;
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

Box name_place(const NameScene& scene, std::size_t sector, Size size, const std::vector<Box>& taken) {
  const Loop* rim = largest(scene.hulls[sector].rims);
  if (rim == nullptr) return {};
  const NameCosts costs(scene, sector, taken);
  Point middle;
  for (const Point& p : *rim)
    middle = middle + p * (1.0 / static_cast<double>(rim->size()));
  Box best{};
  double least = std::numeric_limits<double>::infinity();
  for (const Point& p : *rim) {
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
  std::vector<Box> out, taken;
  for (std::size_t s = 0; s < scene.hulls.size(); ++s) {
    out.push_back(name_place(scene, s, sizes[s], taken));
    if (out.back() != Box{}) taken.push_back(out.back());
  }
  return out;
}

}  // namespace samenspel
