#include "graph/windows.hpp"

#include <algorithm>
#include <charconv>

namespace samenspel {

namespace {

constexpr int kLongest = 100'000;
constexpr int kLastYear = 9999;  // of Date

Day last_day_of_month(int year, int month) {
  return (month == 12 ? days_from_civil(year + 1, 1, 1) : days_from_civil(year, month + 1, 1)) - 1;
}

}  // namespace

std::optional<Length> read_length(std::string_view text) {
  if (text.size() < 2) return std::nullopt;
  Length out;
  switch (text.back()) {
    case 'd':
      out.unit = Length::Unit::days;
      break;
    case 'w':
      out.unit = Length::Unit::weeks;
      break;
    case 'm':
      out.unit = Length::Unit::months;
      break;
    case 'y':
    case 'j':
      out.unit = Length::Unit::years;
      break;
    default:
      return std::nullopt;
  }
  text.remove_suffix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out.count);
  if (error != std::errc() || end != text.data() + text.size() || out.count < 1 || out.count > kLongest)
    return std::nullopt;
  return out;
}

Day later(Day day, Length length, int times) {
  // Beyond the last year that a date can have it stays there.
  const Day last = days_from_civil(kLastYear, 12, 31);
  const auto count = static_cast<long long>(length.count) * times;
  if (length.unit == Length::Unit::days || length.unit == Length::Unit::weeks) {
    const long long days = length.unit == Length::Unit::weeks ? 7 * count : count;
    return static_cast<Day>(std::min<long long>(last, day + days));
  }
  const Date date = date_of(day);
  const long long months =
      12LL * date.year() + date.month() - 1 + (length.unit == Length::Unit::years ? 12 * count : count);
  if (months / 12 > kLastYear) return last;
  const int year = static_cast<int>(months / 12), month = static_cast<int>(months % 12) + 1;
  return std::min(days_from_civil(year, month, 1) + date.day() - 1, last_day_of_month(year, month));
}

double mean_days(Length length) {
  constexpr double year = 365.25;
  switch (length.unit) {
    case Length::Unit::days:
      return length.count;
    case Length::Unit::weeks:
      return 7.0 * length.count;
    case Length::Unit::months:
      return year / 12 * length.count;
    case Length::Unit::years:
      return year * length.count;
  }
  return 0;
}

std::optional<Window> days_of(const Network& network) {
  std::optional<Window> out;
  const auto see = [&](Date date) {
    if (!date) return;
    if (!out) out = Window{date.first_day(), date.last_day()};
    out->from = std::min(out->from, date.first_day());
    out->until = std::max(out->until, date.last_day());
  };
  const auto see_span = [&](const Span& span) {
    see(span.begin);
    see(span.end);
  };
  see(network.as_of);
  see_span(network.period);
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    see(network.actors.details(i).since);
    see(network.actors.details(i).until);
  }
  for (TieIndex i = 0; i < network.ties.size(); ++i) {
    see(network.ties.since(i));
    see(network.ties.until(i));
    see(network.ties.confirmed(i));
  }
  for (const Event& event : network.events)
    see_span(event.date);
  for (const Story& story : network.stories)
    see_span(story.date);
  return out;
}

std::optional<std::vector<Window>> windows_over(Window all, Length length, Length step, std::size_t most) {
  std::vector<Window> out;
  for (int k = 0;; ++k) {
    const Day from = later(all.from, step, k);
    if (from > all.until) break;
    if (out.size() == most) return std::nullopt;
    // By the calendar from the same first day, so that months of a year fit in it.
    out.push_back({from, later(from, length, 1) - 1});
    if (out.back().until >= all.until) break;
  }
  return out;
}

}  // namespace samenspel
