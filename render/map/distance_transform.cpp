#include "render/map/distance_transform.hpp"

#include <limits>

#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr double kFar = 1e18;

/// Room for one row or column at a time.
struct Workspace {
  std::vector<double> in, out, from;
  std::vector<std::size_t> parabola;
  explicit Workspace(std::size_t n) : in(n), out(n), from(n + 1), parabola(n) {}
};

/// out[q] = min over p of (q - p)² + in[p], for the first n.
void transform_line(Workspace& work, std::size_t n) {
  std::size_t count = 0;
  for (std::size_t q = 0; q < n; ++q) {
    if (work.in[q] >= kFar) continue;
    const auto dq = static_cast<double>(q);
    double start = -std::numeric_limits<double>::infinity();
    while (count > 0) {
      const std::size_t p = work.parabola[count - 1];
      const auto dp = static_cast<double>(p);
      start = ((work.in[q] + dq * dq) - (work.in[p] + dp * dp)) / (2 * (dq - dp));
      if (start > work.from[count - 1]) break;
      --count;
    }
    if (count == 0) start = -std::numeric_limits<double>::infinity();
    work.parabola[count] = q;
    work.from[count] = start;
    ++count;
  }
  if (count == 0) {
    for (std::size_t q = 0; q < n; ++q)
      work.out[q] = kFar;
    return;
  }
  std::size_t k = 0;
  for (std::size_t q = 0; q < n; ++q) {
    const auto dq = static_cast<double>(q);
    while (k + 1 < count && work.from[k + 1] < dq)
      ++k;
    const double step = dq - static_cast<double>(work.parabola[k]);
    work.out[q] = step * step + work.in[work.parabola[k]];
  }
}

}  // namespace

std::vector<float> distances(const Raster& grid, const std::vector<bool>& marked) {
  check_stop();
  const std::size_t columns = grid.columns, rows = grid.rows;
  Workspace work(std::max(columns, rows));
  std::vector<double> squared(columns * rows);
  for (std::size_t i = 0; i < columns; ++i) {
    for (std::size_t j = 0; j < rows; ++j)
      work.in[j] = marked[grid.index(i, j)] ? 0 : kFar;
    transform_line(work, rows);
    for (std::size_t j = 0; j < rows; ++j)
      squared[grid.index(i, j)] = work.out[j];
  }
  std::vector<float> out(columns * rows);
  for (std::size_t j = 0; j < rows; ++j) {
    for (std::size_t i = 0; i < columns; ++i)
      work.in[i] = squared[grid.index(i, j)];
    transform_line(work, columns);
    for (std::size_t i = 0; i < columns; ++i) {
      const double square = work.out[i];
      out[grid.index(i, j)] = square >= kFar ? kNoDistance : static_cast<float>(std::sqrt(square) * grid.cell);
    }
  }
  return out;
}

}  // namespace samenspel
