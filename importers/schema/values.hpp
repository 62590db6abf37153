// Checks of single values, wherever they come from: a text and its place in, a value out, what is wrong into the
// report. Also what was probably meant by a word that is not known. Cost: constant a value; the searches for near words
// are bounded over a whole file, so that a file full of mistakes is read in linear time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/date.hpp"
#include "graph/vocabulary.hpp"
#include "importers/report.hpp"

namespace samenspel {

/// A value as written, and where.
struct Field {
  std::string_view text;
  Place place;
};

/// Finds what was meant, until the file has had its share of searching.
class Suggestions {
 public:
  /// The language of the words of a file: what is suggested where both languages have a word as near.
  void saw_key(const KeyRow& row, std::string_view written);
  void set_language(Language language) { said_ = language; }
  [[nodiscard]] Language language() const;
  /// The language of most of the keys seen, where one has more.
  [[nodiscard]] std::optional<Language> seen_language() const;

  [[nodiscard]] std::optional<std::string> nearest(std::string_view wrong, std::span<const std::string_view> words);
  /// Of pairs of words, those of the file's language before the others.
  [[nodiscard]] std::optional<std::string> nearest(std::string_view wrong, std::span<const Word> words);

 private:
  std::optional<Language> said_;
  std::size_t dutch_ = 0, english_ = 0;
  std::size_t searches_left_ = 200, words_left_ = 500'000;
};

class Values {
 public:
  Values(Report& report, Suggestions& suggestions) : report_(report), suggestions_(suggestions) {}

  [[nodiscard]] Date date(Field field);
  /// A date or an interval.
  [[nodiscard]] Span span(Field field);
  /// Tells when `until` lies wholly before `since`.
  void check_life(Date since, Date until, Field until_field);
  /// A finite number greater than 0.
  [[nodiscard]] std::optional<double> positive(Field field);
  [[nodiscard]] std::optional<double> number(Field field);
  /// A whole number of 0 or more.
  [[nodiscard]] std::optional<std::int64_t> whole(Field field);
  [[nodiscard]] std::optional<bool> truth(Field field);
  /// Index in `words`.
  [[nodiscard]] std::optional<std::size_t> word(Field field, std::span<const Word> words);
  /// "#RRGGBB" in capitals, or empty.
  [[nodiscard]] std::string colour(Field field);

 private:
  [[nodiscard]] Span checked(Field field, const ReadSpan& read);

  Report& report_;
  Suggestions& suggestions_;
};

}  // namespace samenspel
