// Writes the words and numbers of a drawing in its language.
#pragma once

#include <string>
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

}  // namespace samenspel
