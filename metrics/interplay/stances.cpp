#include "metrics/interplay/stances.hpp"

#include <algorithm>
#include <cmath>

#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

double balance(double a, double b) {
  return a + b == 0 ? kUndefined : 1 - std::abs(a - b) / (a + b);
}

double evenness(const std::array<double, kStances>& counts, double all) {
  if (all == 0) return kUndefined;
  double entropy = 0;
  for (const double count : counts)
    if (count > 0) entropy -= count / all * std::log(count / all);
  return std::min(entropy / std::log(static_cast<double>(kStances)), 1.0);
}

}  // namespace

Stances stances(const Timeline& timeline, std::span<const InterplayRow> rows) {
  Stances out;
  for (const InterplayRow& row : rows) {
    check_stop();
    std::array<double, kStances> counts{};
    double all = 0, switches = 0;
    Stance last = Stance::none;
    for (const std::uint32_t i : row.moments) {
      const Moment& moment = timeline.moments()[i];
      if (!moment.institution || moment.stance == Stance::none) continue;
      ++counts[static_cast<std::size_t>(moment.stance) - 1];
      if (all > 0 && moment.stance != last) ++switches;
      last = moment.stance;
      ++all;
    }
    for (std::size_t s = 0; s < kStances; ++s)
      out.counts[s].push_back(counts[s]);
    const auto of = [&](Stance stance) { return counts[static_cast<std::size_t>(stance) - 1]; };
    out.events.push_back(all);
    out.suppleness.push_back(evenness(counts, all));
    out.switches.push_back(switches);
    out.make_room_limit.push_back(balance(of(Stance::make_room), of(Stance::limit)));
    out.join_step_back.push_back(balance(of(Stance::join), of(Stance::step_back)));
    out.honour_lead.push_back(balance(of(Stance::honour), of(Stance::lead)));
  }
  return out;
}

double lowest_suppleness(const Stances& of_levels) {
  constexpr double kEnough = 4;
  double lowest = kUndefined;
  for (std::size_t row = 0; row < of_levels.suppleness.size(); ++row) {
    double events = 0;
    for (const std::vector<double>& counts : of_levels.counts)
      events += counts[row];
    // Held against NaN every comparison is false.
    if (events >= kEnough && !(of_levels.suppleness[row] >= lowest)) lowest = of_levels.suppleness[row];
  }
  return lowest;
}

}  // namespace samenspel
