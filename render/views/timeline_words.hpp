// What a timeline writes at its events. A panel of many events numbers them, and lists them below. No cost worth
// naming.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/views/timeline_panel.hpp"
#include "support/text.hpp"

namespace samenspel {

class TimelineWords {
 public:
  explicit TimelineWords(Language language) : language_(language) {}

  /// Whether its events have numbers instead of names.
  [[nodiscard]] static bool numbered(const Panel& panel);
  /// What stands at a mark: a number, or who acts, and in the first lane what they do.
  [[nodiscard]] std::vector<std::string> at_mark(const Panel& panel, std::size_t column, std::size_t part) const;
  /// An event in one line, by its number.
  [[nodiscard]] std::string entry(const Panel& panel, std::size_t column) const;
  [[nodiscard]] std::string silence(int days) const;
  /// Below a column: the date, and where it answers something elsewhere, that. Numbered columns are narrow: the year,
  /// where it changes, and an arrow; the list of events tells the rest.
  [[nodiscard]] std::vector<std::string> under(const Panel& panel, std::size_t column) const;
  /// How many promises are open where the line ends.
  [[nodiscard]] std::string open(std::size_t promises) const;

 private:
  [[nodiscard]] std::string say(Text text, std::string value = {}) const {
    return fill(text, {Words(std::move(value))}).in(language_);
  }
  Language language_;
};

}  // namespace samenspel
