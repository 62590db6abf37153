// Exact distances on a grid: to the nearest cell that is marked. Two passes of the lower envelope of parabolas
// (Felzenszwalb & Huttenlocher 2012, doi:10.4086/toc.2012.v008a019). Linear in the number of cells.
#pragma once

#include <cstddef>
#include <vector>

#include "render/map/geometry.hpp"

namespace samenspel {

/// Values at the points of a grid, row by row from the lowest.
struct Raster {
  Point origin;     ///< of column 0, row 0
  double cell = 1;  ///< between neighbours, in points
  std::size_t columns = 0, rows = 0;
  std::vector<float> values;
  [[nodiscard]] std::size_t index(std::size_t column, std::size_t row) const { return row * columns + column; }
  [[nodiscard]] Point place(double column, double row) const {
    return {origin.x + column * cell, origin.y + row * cell};
  }
};

/// For each point of the grid the distance, in points, to the nearest one that is marked; `kNoDistance` where none is.
inline constexpr float kNoDistance = 1e9F;
[[nodiscard]] std::vector<float> distances(const Raster& grid, const std::vector<bool>& marked);

}  // namespace samenspel
