// How long it takes until something ends, where some were not followed to the end: the product-limit estimate (Kaplan &
// Meier 1958, doi:10.1080/01621459.1958.10501452). Who is let go on the day on which another ends counts as still
// followed on that day. Where nobody is let go before, shares are exact: 1 − ended/all. Cost O(n log n).
#pragma once

#include <span>
#include <vector>

namespace samenspel {

/// One that was followed for some days, until it ended or was let go.
struct FollowUp {
  int days;
  bool ended;
};

/// Of those alike the share for which it has not ended after this day.
struct SurvivalStep {
  int day;
  double surviving;
};

/// The days on which something ended, ascending; before the first of them the share is 1.
[[nodiscard]] std::vector<SurvivalStep> kaplan_meier(std::vector<FollowUp> followed);

/// The share after this day, were it known that far.
[[nodiscard]] double surviving_at(std::span<const SurvivalStep> steps, int day);

/// The first day on which the share is ½ or less; undefined where it stays above.
[[nodiscard]] double median_survival(std::span<const SurvivalStep> steps);

}  // namespace samenspel
