// The median of numbers of days: of an even number the mean of the middle two; of none undefined. Cost O(n).
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "metrics/undefined.hpp"

namespace samenspel {

[[nodiscard]] inline double median(std::vector<int> days) {
  if (days.empty()) return kUndefined;
  const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
  std::ranges::nth_element(days, middle);
  if (days.size() % 2 == 1) return *middle;
  return (static_cast<double>(*std::max_element(days.begin(), middle)) + *middle) / 2;
}

}  // namespace samenspel
