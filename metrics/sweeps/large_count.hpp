// A number of paths of any size, as mantissa · 2^exponent: a thousand diamonds in a row have 2^1000 shortest paths, and
// some more of them more than a double holds. As precise as a double, and slower; for the few sources that need it.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace samenspel {

class LargeCount {
 public:
  LargeCount() = default;
  explicit LargeCount(double value) : LargeCount(value, 0) {}

  LargeCount& operator+=(const LargeCount& other) {
    if (mantissa_ == 0) return *this = other;
    if (other.mantissa_ == 0) return *this;
    const std::int64_t top = std::max(exponent_, other.exponent_);
    return *this = LargeCount(in_units_of(top) + other.in_units_of(top), top);
  }
  friend LargeCount operator*(const LargeCount& a, const LargeCount& b) {
    return {a.mantissa_ * b.mantissa_, a.exponent_ + b.exponent_};
  }
  friend LargeCount operator/(const LargeCount& a, const LargeCount& b) {
    return {a.mantissa_ / b.mantissa_, a.exponent_ - b.exponent_};
  }
  explicit operator double() const { return in_units_of(0); }

 private:
  LargeCount(double value, std::int64_t exponent) {
    int power = 0;
    mantissa_ = std::frexp(value, &power);
    exponent_ = mantissa_ == 0 ? 0 : power + exponent;
  }
  /// In units of 2^power.
  [[nodiscard]] double in_units_of(std::int64_t power) const {
    return std::ldexp(mantissa_, static_cast<int>(std::clamp<std::int64_t>(exponent_ - power, -5000, 5000)));
  }

  double mantissa_ = 0;
  std::int64_t exponent_ = 0;
};

}  // namespace samenspel
