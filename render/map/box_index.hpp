// Boxes that come and move, to be found by those they overlap: cells of a grid without bounds, each with its boxes.
// Cost of a question: the cells that the box covers, and what lies in them.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "render/map/geometry.hpp"

namespace samenspel {

class BoxIndex {
 public:
  /// `cell`: about the side of a usual box, in points; above 0.
  explicit BoxIndex(double cell) : cell_(cell) {}

  /// Numbers them from 0 on.
  void add(const Box& box);
  [[nodiscard]] const std::vector<Box>& boxes() const { return boxes_; }
  /// Whether one shares an area with `box`.
  [[nodiscard]] bool any(const Box& box) const;
  /// Calls use(i) with those that share an area with `box`, each once, in no order to rely on.
  template <typename Use>
  void each(const Box& box, Use use) const {
    const Cells cells = cells_of(box);
    for (std::int64_t row = cells.y0; row <= cells.y1; ++row) {
      for (std::int64_t column = cells.x0; column <= cells.x1; ++column) {
        const auto found = lists_.find(key(column, row));
        if (found == lists_.end()) continue;
        for (const std::uint32_t i : found->second) {
          // In which of their common cells it is told: the first.
          const Cells theirs = cells_of(boxes_[i]);
          if (column != std::max(cells.x0, theirs.x0) || row != std::max(cells.y0, theirs.y0)) continue;
          if (overlap(box, boxes_[i])) use(i);
        }
      }
    }
  }

 private:
  struct Cells {
    std::int64_t x0, y0, x1, y1;
  };
  [[nodiscard]] Cells cells_of(const Box& box) const {
    const auto cell = [&](double value) { return static_cast<std::int64_t>(std::floor(value / cell_)); };
    return {cell(box.x0), cell(box.y0), cell(box.x1), cell(box.y1)};
  }
  [[nodiscard]] static std::uint64_t key(std::int64_t column, std::int64_t row) {
    return (static_cast<std::uint64_t>(column) << 32U) ^ (static_cast<std::uint64_t>(row) & 0xFFFFFFFFU);
  }

  double cell_;
  std::vector<Box> boxes_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> lists_;
};

/// A cell for boxes of these sizes: the mean of their sides, 1 at least.
[[nodiscard]] double cell_for(std::span<const Size> sizes);

}  // namespace samenspel
