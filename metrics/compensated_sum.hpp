// A sum of many numbers that is off by no more than its last digit, so that thirds add up to the whole ones they make
// (Neumaier 1974, doi:10.1002/zamm.19740540106).
#pragma once

#include <cmath>

namespace samenspel {

class CompensatedSum {
 public:
  CompensatedSum& operator+=(double term) {
    const double sum = sum_ + term;
    lost_ += std::abs(sum_) >= std::abs(term) ? (sum_ - sum) + term : (term - sum) + sum_;
    sum_ = sum;
    return *this;
  }
  [[nodiscard]] double value() const { return sum_ + lost_; }

 private:
  double sum_ = 0, lost_ = 0;
};

}  // namespace samenspel
