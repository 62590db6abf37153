// A series of windows of time that step through a network by the calendar.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "graph/network.hpp"

namespace samenspel {

/// A length of time as on the command line: "90d", "6w", "3m", "1y" (Dutch "1j").
struct Length {
  enum class Unit { days, weeks, months, years };
  int count = 1;  ///< 1…100,000
  Unit unit = Unit::days;
};
[[nodiscard]] std::optional<Length> read_length(std::string_view text);

/// The day `times` lengths after `day`, by the calendar: a month after 31 January is the last day of February, two
/// months after it 31 March.
[[nodiscard]] Day later(Day day, Length length, int times);

/// How many days it is on the average: a month 365.25 / 12, a year 365.25.
[[nodiscard]] double mean_days(Length length);

/// Both days belong to it.
struct Window {
  Day from, until;
};

/// A window of which an end may be open: then it is not there.
struct OpenWindow {
  std::optional<Day> from, until;
  [[nodiscard]] explicit operator bool() const { return from || until; }
  [[nodiscard]] bool holds(Day day) const { return !(from && day < *from) && !(until && day > *until); }
};

/// The first and the last day that the network tells of: of `period` and `as_of`, and of the lives of actors and ties,
/// of events and stories. Nothing where there is no date.
[[nodiscard]] std::optional<Window> days_of(const Network& network);

/// Windows of one length, the first from the first day of `all` on, each one `step` after the one before, up to the
/// first that reaches the last day of `all`; so the last may reach behind it. At most `most`: nothing where it would
/// take more.
[[nodiscard]] std::optional<std::vector<Window>> windows_over(Window all, Length length, Length step, std::size_t most);

}  // namespace samenspel
