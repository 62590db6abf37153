// What is undefined is NaN, in one place.
#pragma once

#include <cmath>
#include <limits>

namespace samenspel {

inline constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
[[nodiscard]] inline bool is_undefined(double value) {
  return std::isnan(value);
}

/// What is left of 1 after the other shares: 0 where only their rounding is left.
[[nodiscard]] inline double rest_of_one(double others) {
  const double rest = 1 - others;
  return rest < 1e-14 ? 0 : rest;
}

}  // namespace samenspel
