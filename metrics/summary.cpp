#include "metrics/summary.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "metrics/undefined.hpp"

namespace samenspel {

Summary summary_of(std::span<const double> values) {
  Summary out{0, 0, kUndefined, kUndefined, kUndefined, kUndefined};
  double sum = 0;
  for (const double x : values) {
    if (is_undefined(x)) {
      ++out.undefined;
      continue;
    }
    sum += x;
    out.least = out.number == 0 ? x : std::min(out.least, x);
    out.most = out.number == 0 ? x : std::max(out.most, x);
    ++out.number;
  }
  if (out.number == 0) return out;
  const auto n = static_cast<double>(out.number);
  const double about = sum / n;
  double rest = 0, squares = 0;  // Σ (x − about) is what rounding left of the mean
  for (const double x : values) {
    if (is_undefined(x)) continue;
    rest += x - about;
    squares += (x - about) * (x - about);
  }
  out.mean = std::clamp(about + rest / n, out.least, out.most);
  if (out.number > 1) out.deviation = std::sqrt(std::max(0.0, squares - rest * rest / n) / (n - 1));
  return out;
}

std::vector<std::pair<std::string, std::size_t>> counts_of(std::span<const std::string> texts) {
  std::map<std::string, std::size_t> counts;
  for (const std::string& text : texts)
    if (!text.empty()) ++counts[text];
  return {counts.begin(), counts.end()};
}

}  // namespace samenspel
