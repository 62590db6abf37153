#include "support/numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace samenspel {

std::string shortest(double value) {
  std::string out;
  append_shortest(out, value);
  return out;
}

void append_shortest(std::string& out, double value) {
  if (std::isnan(value)) return;
  if (value == 0) value = 0;  // no "-0"
  std::array<char, 40> buffer{};
  // Most numbers are small counts, and to_chars of a whole number is much the faster. From 100,000 on the shortest form
  // may be another ("1e+05").
  constexpr double most = 99'999;
  const auto whole = value > 0 && value <= most ? static_cast<std::int32_t>(value) : 0;
  const bool is_whole = value == 0 || (whole > 0 && static_cast<double>(whole) == value);
  char* const end = buffer.data() + buffer.size();
  out.append(buffer.data(),
             is_whole ? std::to_chars(buffer.data(), end, whole).ptr : std::to_chars(buffer.data(), end, value).ptr);
}

std::string readable(double value, int decimals, bool comma) {
  if (std::isnan(value)) return "–";
  std::array<char, 400> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals).ptr;
  std::string digits(buffer.data(), end);
  if (digits.find('.') != std::string::npos) {
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
  }
  if (digits == "-0") digits = "0";
  const std::size_t point = std::min(digits.find('.'), digits.size());
  std::string out;
  const std::size_t first = digits[0] == '-' ? 1 : 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i < point && i > first && (point - i) % 3 == 0 && point - first > 4) out += comma ? '.' : ',';
    out += i == point ? (comma ? ',' : '.') : digits[i];
  }
  return out;
}

std::optional<double> read_number(std::string_view text) {
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::optional<std::int64_t> read_whole(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace samenspel
