// A column of values in six numbers. Undefined values are counted and otherwise left out. Two passes, the second one
// about the mean, so that large values close together keep their spread (Chan, Golub & LeVeque 1983,
// doi:10.1080/00031305.1983.10483115). Sums in the order given. Cost O(n).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace samenspel {

struct Summary {
  std::size_t number = 0;     ///< values that are defined
  std::size_t undefined = 0;  ///< those that are not
  double mean, deviation;     ///< deviation: standard deviation of a sample, √(Σ (x − mean)² / (number − 1))
  double least, most;         ///< all four NaN without a value, deviation also with only one
};

/// NaN is undefined.
[[nodiscard]] Summary summary_of(std::span<const double> values);

/// How often each text occurs, in the order of the bytes; "" is undefined and left out.
[[nodiscard]] std::vector<std::pair<std::string, std::size_t>> counts_of(std::span<const std::string> texts);

}  // namespace samenspel
