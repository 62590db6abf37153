#include "importers/tables/xlsx_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "graph/date.hpp"

namespace samenspel::xlsx {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool begins_with_word(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

Shown shown_by(std::uint32_t built_in) {
  if (built_in == 46) return Shown::duration;
  if ((built_in >= 18 && built_in <= 21) || built_in == 45 || built_in == 47) return Shown::time;
  if ((built_in >= 14 && built_in <= 22) || (built_in >= 27 && built_in <= 36) || (built_in >= 50 && built_in <= 58))
    return built_in == 32 || built_in == 33 ? Shown::time : Shown::day;
  return Shown::number;
}

Shown shown_by_code(std::string_view code) {
  bool day = false, time = false, duration = false, month_or_minute = false;
  const auto behind = [&](std::size_t from, char closing) {
    const std::size_t end = code.find(closing, from);
    return end == std::string_view::npos ? code.size() : end + 1;
  };
  for (std::size_t i = 0; i < code.size();) {
    const char c = lower(code[i]);
    if (c == '"') {
      i = behind(i + 1, '"');
    } else if (c == '\\' || c == '_' || c == '*') {
      i += 2;
    } else if (c == '[') {
      // A colour, a condition, a currency; or [h], [mm], [ss].
      const std::size_t end = behind(i + 1, ']');
      const std::string_view inside = code.substr(i + 1, end - i - 2);
      const char unit = inside.empty() ? ' ' : lower(inside.front());
      duration = duration || ((unit == 'h' || unit == 'm' || unit == 's') &&
                              std::all_of(inside.begin(), inside.end(), [&](char d) { return lower(d) == unit; }));
      i = end;
    } else if (begins_with_word(code.substr(i), "general")) {
      i += 7;
    } else if (begins_with_word(code.substr(i), "am/pm")) {
      time = true;
      i += 5;
    } else if (begins_with_word(code.substr(i), "a/p")) {
      time = true;
      i += 3;
    } else {
      std::size_t length = 1;
      while (i + length < code.size() && lower(code[i + length]) == c)
        ++length;
      day = day || c == 'd' || c == 'y' || (c == 'm' && length >= 3);
      time = time || c == 'h' || c == 's';
      month_or_minute = month_or_minute || c == 'm';
      i += length;
    }
  }
  if (day) return Shown::day;
  if (duration) return Shown::duration;
  if (time) return Shown::time;
  return month_or_minute ? Shown::day : Shown::number;
}

std::optional<std::string> number_text(std::string_view written) {
  const std::size_t sign = written.starts_with('-') ? 1 : 0;
  if (sign == written.size() || !(is_digit(written[sign]) || written[sign] == '.')) return std::nullopt;
  if (written.size() <= 18 && written[sign] != '0' && std::all_of(written.begin() + sign, written.end(), is_digit))
    return std::string(written);

  double value = 0;
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
  if (error != std::errc() || end != written.data() + written.size()) return std::nullopt;
  std::array<char, 64> buffer{};
  char* const first = buffer.data();
  char* const last = first + buffer.size();
  const auto rounded = std::to_chars(first, last, value, std::chars_format::scientific, 14).ptr;
  std::from_chars(first, rounded, value);
  if (value == 0) return "0";  // no "-0"
  const double size = std::fabs(value);
  const bool plain = size >= 1e-7 && size < 1e21;
  const auto shortest =
      std::to_chars(first, last, value, plain ? std::chars_format::fixed : std::chars_format::scientific).ptr;
  return std::string(first, shortest);
}

namespace {

/// The first serial number behind 31 December 9999, counted since 1900.
constexpr double kSerialsEnd = 2958466;

std::string clock_text(double serial, bool whole_day) {
  auto seconds = static_cast<std::int64_t>(std::llround(serial * 86400));
  if (whole_day) seconds %= 86400;
  const std::int64_t hours = seconds / 3600, minutes = seconds / 60 % 60;
  if (seconds % 60 == 0) return fmt::format("{:02}:{:02}", hours, minutes);
  return fmt::format("{:02}:{:02}:{:02}", hours, minutes, seconds % 60);
}

}  // namespace

std::optional<std::string> shown_text(double serial, Shown shown, bool since_1904) {
  if (shown == Shown::number || !(serial >= 0 && serial < kSerialsEnd)) return std::nullopt;
  if (shown != Shown::day) return clock_text(serial, shown == Shown::time);

  const int days = static_cast<int>(serial);
  if (since_1904) {
    const Day day = days_from_civil(1904, 1, 1) + days;
    if (day > days_from_civil(9999, 12, 31)) return std::nullopt;
    return date_of(day).text();
  }
  if (days == 0) return std::nullopt;
  if (days == 60) return "1900-02-29";
  return date_of(days_from_civil(1899, 12, days < 60 ? 31 : 30) + days).text();
}

std::string_view day_of_iso(std::string_view text) {
  constexpr std::string_view pattern = "dddd-dd-dd";
  if (text.size() <= pattern.size() || (text[pattern.size()] != 'T' && text[pattern.size()] != 'Z')) return text;
  const bool fits = std::equal(pattern.begin(), pattern.end(), text.begin(),
                               [](char p, char c) { return p == 'd' ? is_digit(c) : p == c; });
  return fits ? text.substr(0, pattern.size()) : text;
}

}  // namespace samenspel::xlsx
