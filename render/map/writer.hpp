// Writes the words and numbers of a drawing in its language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/numbers.hpp"
#include "support/text.hpp"

namespace samenspel {

struct Writer {
  Language language;
  [[nodiscard]] std::string operator()(Text text, const std::vector<std::string>& values = {}) const {
    return fill(text.in(language), values);
  }
  [[nodiscard]] std::string number(double value, int decimals) const {
    return readable(value, decimals, language == Language::nl);
  }
  [[nodiscard]] std::string count(std::size_t n) const { return number(static_cast<double>(n), 0); }
};

/// A heading as it stands behind other words: its first letter small, where it begins with a word (not "E-I").
[[nodiscard]] inline std::string within_a_line(std::string_view title) {
  std::string out(title);
  const bool word = out.size() > 1 && out[1] >= 'a' && out[1] <= 'z';
  if (word && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

}  // namespace samenspel
