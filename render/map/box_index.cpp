#include "render/map/box_index.hpp"

namespace samenspel {

void BoxIndex::add(const Box& box) {
  const auto number = static_cast<std::uint32_t>(boxes_.size());
  boxes_.push_back(box);
  const Cells cells = cells_of(box);
  for (std::int64_t row = cells.y0; row <= cells.y1; ++row) {
    for (std::int64_t column = cells.x0; column <= cells.x1; ++column)
      lists_[key(column, row)].push_back(number);
  }
}

bool BoxIndex::any(const Box& box) const {
  const Cells cells = cells_of(box);
  for (std::int64_t row = cells.y0; row <= cells.y1; ++row) {
    for (std::int64_t column = cells.x0; column <= cells.x1; ++column) {
      const auto found = lists_.find(key(column, row));
      if (found == lists_.end()) continue;
      for (const std::uint32_t i : found->second) {
        if (overlap(box, boxes_[i])) return true;
      }
    }
  }
  return false;
}

double cell_for(std::span<const Size> sizes) {
  double sum = 0;
  for (const Size& size : sizes)
    sum += (size.width + size.height) / 2;
  return sizes.empty() ? 1 : std::max(1.0, sum / static_cast<double>(sizes.size()));
}

}  // namespace samenspel
