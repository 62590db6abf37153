#include "metrics/interplay/meetings.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "metrics/compensated_sum.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr double kYear = 365.25;

/// The number of the level of each actor, 0 for one that has none.
std::vector<std::uint32_t> levels_of(const Actors& actors) {
  std::unordered_map<std::string_view, std::uint32_t> number;
  std::vector<std::uint32_t> out(actors.size(), 0);
  for (ActorIndex i = 0; i < actors.size(); ++i)
    if (const std::string& level = actors.details(i).level; !level.empty())
      out[i] = number.try_emplace(level, static_cast<std::uint32_t>(number.size() + 1)).first->second;
  return out;
}

int month_of(Day day) {
  const Date date = date_of(day);
  return 12 * date.year() + date.month();
}

/// Calendar months in which one of these days falls.
int months_of(std::span<const Day> days) {
  int months = 0, last = 0;
  for (const Day day : days) {
    const int month = month_of(day);
    if (month != last) ++months;
    last = month;
  }
  return months;
}

double familiarity_of(std::span<const Day> days, Day as_of, double half_life) {
  CompensatedSum sum;
  for (const Day day : days)
    if (day <= as_of) sum += std::exp2(-(as_of - day) / half_life);
  return sum.value();
}

}  // namespace

double burstiness(std::span<const Day> days) {
  if (days.size() < 3) return kUndefined;
  // r = √(n Σg² − (Σg)²) / Σg in whole numbers, so that equal gaps give exactly 0.
  __extension__ using Whole = __int128;
  Whole sum = 0, squares = 0;
  for (std::size_t i = 1; i < days.size(); ++i) {
    const Whole gap = days[i] - days[i - 1];
    sum += gap;
    squares += gap * gap;
  }
  if (sum == 0) return kUndefined;
  const auto n = static_cast<double>(days.size() - 1);
  const Whole spread = static_cast<Whole>(days.size() - 1) * squares - sum * sum;
  const double r = std::sqrt(static_cast<double>(spread)) / static_cast<double>(sum);
  const double more = std::sqrt(n + 1), less = std::sqrt(n - 1);
  return std::clamp((more * r - less) / ((more - 2) * r + less), -1.0, 1.0);
}

Meetings meetings(const Timeline& timeline, Level level, std::span<const InterplayRow> rows, double half_life) {
  check_stop();
  const std::vector<std::uint32_t> level_of = levels_of(timeline.network().actors);
  Meetings out;
  std::vector<Day> days;  // of the dated contacts, ascending
  for (const InterplayRow& row : rows) {
    days.clear();
    std::size_t contacts = 0, pairs = 0, across = 0;
    for (const std::uint32_t number : row.moments) {
      const Moment& moment = timeline.moments()[number];
      if (number % 4096 == 0) check_stop();
      if (!moment.contact()) continue;
      ++contacts;
      if (moment.dated) days.push_back(moment.day);
      each_pair(moment, [&](ActorIndex a, ActorIndex b) {
        if (level_of[a] == 0 || level_of[b] == 0) return;
        ++pairs;
        if (level_of[a] != level_of[b]) ++across;
      });
    }
    const bool no_days = contacts > 0 && days.empty();
    const auto span = span_of(timeline, level, row);
    const double length = span ? span->second - span->first : 0;
    out.contacts.push_back(static_cast<double>(contacts));
    out.contacts_per_year.push_back(no_days || length == 0 ? kUndefined
                                                           : static_cast<double>(days.size()) / (length / kYear));
    out.continuity.push_back(no_days || !span ? kUndefined
                                              : static_cast<double>(months_of(days)) /
                                                    (month_of(span->second) - month_of(span->first) + 1));
    out.burstiness.push_back(burstiness(days));
    out.familiarity.push_back(no_days || !timeline.as_of() ? kUndefined
                                                           : familiarity_of(days, *timeline.as_of(), half_life));
    out.cross_level_share.push_back(pairs == 0 ? kUndefined : static_cast<double>(across) / static_cast<double>(pairs));
  }
  return out;
}

}  // namespace samenspel
