#include "metrics/interplay/kaplan_meier.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>

#include "metrics/undefined.hpp"

namespace samenspel {

std::vector<SurvivalStep> kaplan_meier(std::vector<FollowUp> followed) {
  std::ranges::sort(followed, [](const FollowUp& a, const FollowUp& b) {
    return std::tuple(a.days, !a.ended) < std::tuple(b.days, !b.ended);
  });
  std::vector<SurvivalStep> steps;
  // S = Π (1 − ended/followed). Between two that are let go the factors are taken together, as left/since: so halves
  // come out as ½.
  double base = 1, surviving = 1;
  std::size_t since = followed.size(), left = since;
  for (std::size_t i = 0; i < followed.size();) {
    const int day = followed[i].days;
    std::size_t ended = 0, let_go = 0;
    for (; i < followed.size() && followed[i].days == day; ++i)
      ++(followed[i].ended ? ended : let_go);
    left -= ended;
    if (ended > 0) {
      surviving = base * (static_cast<double>(left) / static_cast<double>(since));
      steps.push_back({day, surviving});
    }
    left -= let_go;
    if (let_go > 0) {
      base = surviving;
      since = left;
    }
  }
  return steps;
}

double surviving_at(std::span<const SurvivalStep> steps, int day) {
  const auto after = std::ranges::upper_bound(steps, day, {}, &SurvivalStep::day);
  return after == steps.begin() ? 1 : (after - 1)->surviving;
}

double median_survival(std::span<const SurvivalStep> steps) {
  constexpr double half = 0.5 * (1 + 1e-12);  // a product of fractions
  const auto found = std::ranges::find_if(steps, [](const SurvivalStep& step) { return step.surviving <= half; });
  return found == steps.end() ? kUndefined : found->day;
}

}  // namespace samenspel
