#include "render/map/hull.hpp"

#include <algorithm>
#include <cstdint>

#include "support/stop.hpp"

namespace samenspel {

namespace {

using Field = std::vector<float>;

constexpr double kMostPoints = 3e6;  ///< of a grid that is made finer: half a second of work

Raster grid_round(const Box& box, double pad, double cell) {
  Raster grid;
  grid.origin = {box.x0 - pad, box.y0 - pad};
  grid.cell = cell;
  grid.columns = static_cast<std::size_t>((box.width() + 2 * pad) / cell) + 2;
  grid.rows = static_cast<std::size_t>((box.height() + 2 * pad) / cell) + 2;
  grid.values.resize(grid.columns * grid.rows);
  return grid;
}

/// Marks the grid points in a box, its sides moved to the nearest ones.
void mark_box(const Raster& grid, const Box& box, std::vector<bool>& marked) {
  const double last_column = static_cast<double>(grid.columns) - 1, last_row = static_cast<double>(grid.rows) - 1;
  const auto range = [](double low, double high, double last, std::size_t& from, std::size_t& to) {
    if (high < 0 || low > last) return false;
    from = static_cast<std::size_t>(std::clamp(std::round(low), 0.0, last));
    to = static_cast<std::size_t>(std::clamp(std::round(high), 0.0, last));
    return true;
  };
  std::size_t i0 = 0, i1 = 0, j0 = 0, j1 = 0;
  if (!range((box.x0 - grid.origin.x) / grid.cell, (box.x1 - grid.origin.x) / grid.cell, last_column, i0, i1)) return;
  if (!range((box.y0 - grid.origin.y) / grid.cell, (box.y1 - grid.origin.y) / grid.cell, last_row, j0, j1)) return;
  for (std::size_t j = j0; j <= j1; ++j) {
    for (std::size_t i = i0; i <= i1; ++i)
      marked[grid.index(i, j)] = true;
  }
}

template <typename Test>
std::vector<bool> where(const Field& field, Test test) {
  std::vector<bool> out(field.size());
  for (std::size_t i = 0; i < field.size(); ++i)
    out[i] = test(field[i]);
  return out;
}

/// A weighted mean of the nine neighbours, three times; the border stays.
void blur(Raster& grid) {
  for (int pass = 0; pass < 3; ++pass) {
    const Field from = grid.values;
    const std::size_t w = grid.columns;
    for (std::size_t j = 1; j + 1 < grid.rows; ++j) {
      for (std::size_t i = 1; i + 1 < w; ++i) {
        const std::size_t k = grid.index(i, j);
        grid.values[k] = (4 * from[k] + 2 * (from[k - 1] + from[k + 1] + from[k - w] + from[k + w]) + from[k - w - 1] +
                          from[k - w + 1] + from[k + w - 1] + from[k + w + 1]) /
                         16;
      }
    }
  }
}

/// Above 0 inside the hull: closing, cut, opening, blur.
Raster hull_field(std::span<const Box> boxes, const std::vector<bool>& member, const Box& around,
                  const HullOptions& options) {
  const double grown = options.reach + options.margin;
  Raster grid = grid_round(around, grown + 4 * options.cell, options.cell);
  std::vector<bool> ours(grid.values.size(), false), others(grid.values.size(), false);
  for (std::size_t k = 0; k < boxes.size(); ++k)
    mark_box(grid, boxes[k], member[k] ? ours : others);
  const Field to_member = distances(grid, ours), to_other = distances(grid, others);

  const auto grown_edge = static_cast<float>(grown);
  const Field closing = distances(grid, where(to_member, [=](float d) { return d >= grown_edge; }));
  const auto reach = static_cast<float>(options.reach), gap = static_cast<float>(options.gap),
             least = static_cast<float>(options.least);
  for (std::size_t k = 0; k < grid.values.size(); ++k) {
    const float cut = 0.7F * (to_other[k] - to_member[k] - gap);
    grid.values[k] = std::max(std::min(closing[k] - reach, cut), least - to_member[k]);
  }

  // opening: takes off the spikes where the cut met the closing
  const auto radius = static_cast<float>(options.margin * 1.1);
  const Field depth = distances(grid, where(grid.values, [](float f) { return f <= 0; }));
  const Field to_core = distances(grid, where(depth, [=](float d) { return d > radius; }));
  for (std::size_t k = 0; k < grid.values.size(); ++k) {
    grid.values[k] = std::max(std::min(grid.values[k], radius - to_core[k]), least - to_member[k]);
  }
  blur(grid);
  for (std::size_t i = 0; i < grid.columns; ++i) {
    grid.values[i] = grid.values[grid.index(i, grid.rows - 1)] = -1;
  }
  for (std::size_t j = 0; j < grid.rows; ++j) {
    grid.values[grid.index(0, j)] = grid.values[grid.index(grid.columns - 1, j)] = -1;
  }
  return grid;
}

/// A closed outline that is asked often: its sides in rows by height. Cost of a question: the sides of one row.
class OutlineRows {
 public:
  explicit OutlineRows(const Loop& loop) : loop_(loop), bounds_(bounds_of(loop)) {
    const std::size_t rows = std::clamp<std::size_t>(loop.size() / 8, 1, 4096);
    height_ = std::max(1e-9, bounds_.height() / static_cast<double>(rows));
    sides_.resize(rows);
    for (std::uint32_t i = 0; i < loop.size(); ++i) {
      const auto [low, high] = std::minmax(loop[i].y, loop[(i + 1) % loop.size()].y);
      for (std::size_t row = row_of(low); row <= row_of(high); ++row)
        sides_[row].push_back(i);
    }
  }
  /// As inside(loop, p).
  [[nodiscard]] bool holds(Point p) const {
    if (p.x < bounds_.x0 || p.x > bounds_.x1 || p.y < bounds_.y0 || p.y > bounds_.y1) return false;
    bool in = false;
    for (const std::uint32_t i : sides_[row_of(p.y)]) {
      const Point a = loop_[i], b = loop_[(i + 1) % loop_.size()];
      if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) in = !in;
    }
    return in;
  }

 private:
  [[nodiscard]] std::size_t row_of(double y) const {
    return std::min(sides_.size() - 1, static_cast<std::size_t>(std::max(0.0, (y - bounds_.y0) / height_)));
  }
  const Loop& loop_;
  Box bounds_;
  double height_ = 1;
  std::vector<std::vector<std::uint32_t>> sides_;
};

std::vector<OutlineRows> rows_of(const std::vector<Loop>& loops) {
  std::vector<OutlineRows> out;
  out.reserve(loops.size());
  for (const Loop& loop : loops)
    out.emplace_back(loop);
  return out;
}

/// As inside(hull, p), for many points.
class HullRows {
 public:
  explicit HullRows(const Hull& hull) : rims_(rows_of(hull.rims)), holes_(rows_of(hull.holes)) {}
  [[nodiscard]] bool holds(Point p) const {
    const auto in = [&](const OutlineRows& rows) { return rows.holds(p); };
    return std::count_if(rims_.begin(), rims_.end(), in) > std::count_if(holes_.begin(), holes_.end(), in);
  }

 private:
  std::vector<OutlineRows> rims_, holes_;
};

Hull hull_on_grid(std::span<const Box> boxes, const std::vector<bool>& member, const Box& around,
                  const HullOptions& options) {
  Hull hull;
  std::vector<Loop> loops = zero_lines(hull_field(boxes, member, around, options));
  for (Loop& loop : loops) {
    loop = resampled(smoothed(resampled(loop, options.cell), 6), 2 * options.cell);
  }
  const std::vector<OutlineRows> rows = rows_of(loops);
  const auto holds = [&](std::size_t loop, bool members) {
    for (std::size_t k = 0; k < boxes.size(); ++k) {
      if (member[k] == members && rows[loop].holds(boxes[k].centre())) return true;
    }
    return false;
  };
  // Nested outlines are by turns rims and holes. A hole without a stranger is but a gap in the closing: it is filled,
  // with what lies in it.
  std::vector<std::vector<std::size_t>> outer(loops.size());
  for (std::size_t a = 0; a < loops.size(); ++a) {
    for (std::size_t b = 0; b < loops.size(); ++b) {
      if (a != b && rows[b].holds(loops[a][0])) outer[a].push_back(b);
    }
  }
  std::vector<bool> filled_gap(loops.size(), false);
  for (std::size_t a = 0; a < loops.size(); ++a)
    filled_gap[a] = outer[a].size() % 2 == 1 && !holds(a, false);
  for (std::size_t a = 0; a < loops.size(); ++a) {
    const bool in_gap = std::any_of(outer[a].begin(), outer[a].end(), [&](std::size_t b) { return filled_gap[b]; });
    if (in_gap || filled_gap[a]) continue;
    if (outer[a].size() % 2 == 1) {
      hull.holes.push_back(loops[a]);
    } else if (holds(a, true)) {
      hull.rims.push_back(loops[a]);
    }
  }
  return hull;
}

/// Whether every member's centre lies inside, and that of no stranger.
bool parts_well(const Hull& hull, std::span<const Box> boxes, const std::vector<bool>& member) {
  const HullRows rows(hull);
  for (std::size_t k = 0; k < boxes.size(); ++k) {
    check_stop();
    if (rows.holds(boxes[k].centre()) != member[k]) return false;
  }
  return true;
}

}  // namespace

Hull hull_round(std::span<const Box> boxes, const std::vector<bool>& member, const HullOptions& options) {
  const std::size_t first = static_cast<std::size_t>(std::find(member.begin(), member.end(), true) - member.begin());
  if (first >= boxes.size()) return {};
  Box around = boxes[first];
  for (std::size_t k = first; k < boxes.size(); ++k) {
    if (member[k]) around = joined(around, boxes[k]);
  }
  HullOptions finer = options;
  Hull hull = hull_on_grid(boxes, member, around, finer);
  const auto points = [&](double cell) {
    const double room = 2 * (options.reach + options.margin);
    return (around.width() + room) * (around.height() + room) / (cell * cell);
  };
  for (int halving = 0; halving < options.halvings && points(finer.cell / 2) < kMostPoints && !parts_well(hull, boxes, member);
       ++halving) {
    finer.cell /= 2;
    hull = hull_on_grid(boxes, member, around, finer);
  }
  const HullRows rows(hull);
  std::vector<std::size_t> lost;
  for (std::size_t k = 0; k < boxes.size(); ++k)
    if (member[k] && !rows.holds(boxes[k].centre())) lost.push_back(k);
  for (const std::size_t k : lost) {
    const Box box{boxes[k].x0 - 2, boxes[k].y0 - 2, boxes[k].x1 + 2, boxes[k].y1 + 2};
    hull.rims.push_back({{box.x0, box.y0}, {box.x1, box.y0}, {box.x1, box.y1}, {box.x0, box.y1}});
  }
  return hull;
}

bool inside(const Hull& hull, Point p) {
  const auto in = [&](const Loop& loop) { return inside(loop, p); };
  return std::count_if(hull.rims.begin(), hull.rims.end(), in) >
         std::count_if(hull.holes.begin(), hull.holes.end(), in);
}

}  // namespace samenspel
