#include "graph/date.hpp"

#include <array>
#include <charconv>

namespace samenspel {

namespace {

constexpr bool leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr int days_in(int year, int month) {
  constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// Digits only, `least` to `most` of them.
std::optional<int> digits(std::string_view text, std::size_t least, std::size_t most) {
  if (text.size() < least || text.size() > most) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

// Howard Hinnant, "chrono-compatible low-level date algorithms".
Day days_from_civil(int year, int month, int day) {
  year -= month <= 2 ? 1 : 0;
  const int era = year / 400;
  const int year_of_era = year - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Date date_of(Day day) {
  const int z = day + 719468;
  const int era = (z >= 0 ? z : z - 146096) / 146097;
  const int day_of_era = z - era * 146097;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int shifted = (5 * day_of_year + 2) / 153;
  const int month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * shifted + 2) / 5 + 1};
}

std::optional<Date> Date::make(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0)) return std::nullopt;
  if (day < 0 || (month > 0 && day > days_in(year, month))) return std::nullopt;
  return Date(year, month, day);
}

Day Date::first_day() const {
  return days_from_civil(year(), month() == 0 ? 1 : month(), day() == 0 ? 1 : day());
}

Day Date::last_day() const {
  const int last_month = month() == 0 ? 12 : month();
  return days_from_civil(year(), last_month, day() == 0 ? days_in(year(), last_month) : day());
}

std::string Date::text() const {
  if (!*this) return {};
  const auto two = [](int value) {
    return std::string{static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
  };
  std::string out = two(year() / 100) + two(year() % 100);
  if (month() != 0) out.append("-").append(two(month()));
  if (day() != 0) out.append("-").append(two(day()));
  return out;
}

ReadSpan read_date(std::string_view text) {
  std::array<std::string_view, 3> parts;
  std::size_t count = 0;
  for (std::string_view rest = text;;) {
    if (count == 3) return {{}, DateFault::not_a_date};
    const auto dash = rest.find('-');
    parts[count++] = rest.substr(0, dash);
    if (dash == std::string_view::npos) break;
    rest.remove_prefix(dash + 1);
  }
  const auto year_first = digits(parts[0], 4, 4);
  std::optional<int> year = year_first, month = 0, day = 0;
  if (year_first) {
    if (count > 1) month = digits(parts[1], 1, 2);
    if (count > 2) day = digits(parts[2], 1, 2);
  } else if (count == 3) {  // Dutch: day-month-year
    day = digits(parts[0], 1, 2);
    month = digits(parts[1], 1, 2);
    year = digits(parts[2], 4, 4);
  } else if (count == 2) {  // month-year
    month = digits(parts[0], 1, 2);
    year = digits(parts[1], 4, 4);
  } else {
    return {{}, DateFault::not_a_date};
  }
  if (!year || !month || !day) return {{}, DateFault::not_a_date};
  if ((count > 1 && *month == 0) || (count > 2 && *day == 0)) return {{}, DateFault::no_such_day};
  const auto made = Date::make(*year, *month, *day);
  if (!made) return {{}, DateFault::no_such_day};
  return {{*made, {}}, DateFault::none};
}

ReadSpan read_span(std::string_view text) {
  const auto slash = text.find('/');
  const ReadSpan begin = read_date(text.substr(0, slash));
  if (slash == std::string_view::npos || begin.fault != DateFault::none) return begin;
  const ReadSpan end = read_date(text.substr(slash + 1));
  if (end.fault != DateFault::none) return end;
  if (end.span.begin.last_day() < begin.span.begin.first_day()) return {{}, DateFault::end_before_begin};
  return {{begin.span.begin, end.span.begin}, DateFault::none};
}

}  // namespace samenspel
