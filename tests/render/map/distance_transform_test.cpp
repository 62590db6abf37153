#include "render/map/distance_transform.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace samenspel {
namespace {

Raster grid(std::size_t columns, std::size_t rows, double cell) {
  return {{0, 0}, cell, columns, rows, std::vector<float>(columns * rows)};
}

TEST(DistanceTransform, MeasuresFromTheMarkedCellInPoints) {
  const Raster raster = grid(4, 4, 5);
  std::vector<bool> marked(16, false);
  marked[raster.index(0, 0)] = true;
  const auto d = distances(raster, marked);
  EXPECT_FLOAT_EQ(d[raster.index(0, 0)], 0);
  EXPECT_FLOAT_EQ(d[raster.index(3, 0)], 15);
  EXPECT_FLOAT_EQ(d[raster.index(3, 3)], static_cast<float>(15 * std::sqrt(2.0)));
}

TEST(DistanceTransform, SaysThatNothingIsMarked) {
  EXPECT_EQ(distances(grid(3, 2, 1), std::vector<bool>(6, false)), std::vector<float>(6, kNoDistance));
}

RC_GTEST_PROP(DistanceTransform, AgreesWithTryingEveryCell, ()) {
  const auto columns = *rc::gen::inRange<std::size_t>(1, 14), rows = *rc::gen::inRange<std::size_t>(1, 14);
  const Raster raster = grid(columns, rows, 2);
  const auto marks = *rc::gen::container<std::vector<int>>(columns * rows, rc::gen::inRange(0, 6));
  std::vector<bool> marked;
  for (const int mark : marks)
    marked.push_back(mark == 0);
  const auto d = distances(raster, marked);
  for (std::size_t j = 0; j < rows; ++j) {
    for (std::size_t i = 0; i < columns; ++i) {
      double best = kNoDistance;
      for (std::size_t b = 0; b < rows; ++b) {
        for (std::size_t a = 0; a < columns; ++a) {
          if (marked[raster.index(a, b)])
            best = std::min(best, length(raster.place(double(a), double(b)) - raster.place(double(i), double(j))));
        }
      }
      RC_ASSERT(std::abs(d[raster.index(i, j)] - best) < 1e-3);
    }
  }
}

}  // namespace
}  // namespace samenspel
