// The rows of a CSV text (RFC 4180): cells between delimiters, quoted ones with doubled quotes and line breaks inside.
// Blanks round a cell are no part of it. Cost: linear.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "importers/tables/rows.hpp"

namespace samenspel {

enum class CsvFault : unsigned char { quote_open, quote_text_after };

class CsvRows : public Rows {
 public:
  /// `text` stands at `begin` in the source, whose number is `source`, and begins a row.
  CsvRows(std::string_view text, std::size_t begin, char delimiter, std::size_t source)
      : text_(text), begin_(begin), delimiter_(delimiter), source_(source) {}

  bool next(std::vector<Field>& cells) override;
  /// Offset in `text` of the row to come.
  [[nodiscard]] std::size_t at() const { return at_; }

  struct Fault {
    CsvFault what;
    Place place;
  };
  /// What was wrong in the row that next() gave. Behind a quote that is not closed nothing can be read.
  [[nodiscard]] const std::optional<Fault>& fault() const { return fault_; }

 private:
  [[nodiscard]] Field cell();
  [[nodiscard]] Field quoted_cell(std::size_t begin);
  [[nodiscard]] Place place(std::size_t from, std::size_t to) const {
    return make_place(source_, begin_ + from, begin_ + to);
  }
  [[nodiscard]] bool ends_cell(std::size_t i) const {
    return i >= text_.size() || text_[i] == delimiter_ || text_[i] == '\n' || text_[i] == '\r';
  }

  std::string_view text_;
  std::size_t begin_;
  char delimiter_;
  std::size_t source_;
  std::size_t at_ = 0;
  std::deque<std::string> unquoted_;  // texts of the row that do not stand in the source as they are
  std::optional<Fault> fault_;
};

/// Where the last row that is whole ends in `text`, which begins a row; 0 where none does. `last`: no more text
/// follows.
[[nodiscard]] std::size_t end_of_rows(std::string_view text, char delimiter, bool last);

}  // namespace samenspel
