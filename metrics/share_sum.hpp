// Sums of shares between 0 and 1 that are the same in any order, and from which what was added can be taken away again
// with nothing left: kept in units of 2^-80. Shares from 2^-27 up are added exactly, smaller ones to 2^-81; up to 2^46
// of them.
#pragma once

#include <cmath>
#include <cstdint>

namespace samenspel {

class ShareSum {
 public:
  ShareSum() = default;
  explicit ShareSum(double share) : units_(static_cast<Units>(std::ldexp(share, kBits))) {}

  ShareSum& operator+=(const ShareSum& other) {
    units_ += other.units_;
    return *this;
  }
  ShareSum& operator-=(const ShareSum& other) {
    units_ -= other.units_;
    return *this;
  }
  [[nodiscard]] ShareSum times(std::int64_t count) const {
    ShareSum out;
    out.units_ = units_ * count;
    return out;
  }
  [[nodiscard]] double value() const { return std::ldexp(static_cast<double>(units_), -kBits); }

 private:
  static constexpr int kBits = 80;
  __extension__ using Units = __int128;  // g++ and clang have it; the standard does not

  Units units_ = 0;
};

}  // namespace samenspel
