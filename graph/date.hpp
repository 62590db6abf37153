// A date of the Gregorian calendar that may be partial (a year, a month): then it is a span of days. 4 bytes.
// Reading and writing know nothing of locales.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace samenspel {

/// Days since 1970-01-01.
using Day = std::int32_t;

class Date {
 public:
  constexpr Date() = default;  ///< no date
  /// month and day 0 where left out; the parts are not checked: see `make`.
  constexpr Date(int year, int month, int day) : packed_(year * 1024 + month * 32 + day) {}
  /// Nothing when there is no such day (31 April, 29 February 2023, month 13) or the year lies outside 1…9999.
  [[nodiscard]] static std::optional<Date> make(int year, int month, int day);

  [[nodiscard]] constexpr explicit operator bool() const { return packed_ != 0; }
  [[nodiscard]] constexpr int year() const { return packed_ / 1024; }
  [[nodiscard]] constexpr int month() const { return packed_ / 32 % 32; }  ///< 0: the whole year
  [[nodiscard]] constexpr int day() const { return packed_ % 32; }         ///< 0: the whole month
  /// First and last day of the span. Not for the absent date.
  [[nodiscard]] Day first_day() const;
  [[nodiscard]] Day last_day() const;
  /// As written in ISO 8601: "2011", "2011-03", "2011-03-14"; "" for no date.
  [[nodiscard]] std::string text() const;
  friend constexpr bool operator==(Date, Date) = default;

 private:
  std::int32_t packed_ = 0;
};

[[nodiscard]] Day days_from_civil(int year, int month, int day);
[[nodiscard]] Date date_of(Day day);

/// A date, or an interval "2011/2014"; `end` is absent for a single date.
struct Span {
  Date begin, end;
  [[nodiscard]] Day first_day() const { return begin.first_day(); }
  [[nodiscard]] Day last_day() const { return (end ? end : begin).last_day(); }
  [[nodiscard]] explicit operator bool() const { return static_cast<bool>(begin); }
  friend bool operator==(const Span&, const Span&) = default;
};

enum class DateFault { none, not_a_date, no_such_day, end_before_begin };

struct ReadSpan {
  Span span;
  DateFault fault = DateFault::none;
};

/// "2011", "2011-03", "2011-03-14" and Dutch "14-3-2011"; with "2011-03/2014" for an interval.
[[nodiscard]] ReadSpan read_span(std::string_view text);
/// As read_span, an interval not allowed.
[[nodiscard]] ReadSpan read_date(std::string_view text);

}  // namespace samenspel
