#include "importers/schema/values.hpp"

#include <algorithm>
#include <array>

#include "support/nearest.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

// ---- what was meant

void Suggestions::saw_key(const KeyRow& row, std::string_view written) {
  if (row.en == row.nl) return;
  ++(written == row.nl ? dutch_ : english_);
}

Language Suggestions::language() const {
  if (said_) return *said_;
  return dutch_ > english_ ? Language::nl : Language::en;
}

std::optional<Language> Suggestions::seen_language() const {
  if (dutch_ == english_) return std::nullopt;
  return dutch_ > english_ ? Language::nl : Language::en;
}

std::optional<std::string> Suggestions::nearest(std::string_view wrong, std::span<const std::string_view> words) {
  constexpr std::size_t always = 100;  // a short list costs next to nothing
  if (words.size() > always) {
    if (searches_left_ == 0 || words_left_ < words.size()) return std::nullopt;
    --searches_left_;
    words_left_ -= words.size();
  }
  const auto found = samenspel::nearest(wrong, words);
  if (!found || words[*found] == wrong) return std::nullopt;
  return std::string(words[*found]);
}

std::optional<std::string> Suggestions::nearest(std::string_view wrong, std::span<const Word> words) {
  std::vector<std::string_view> all;
  const Language other = language() == Language::nl ? Language::en : Language::nl;
  for (const Language each : {language(), other})
    for (const Word& word : words)
      all.push_back(word.in(each));
  return nearest(wrong, all);
}

// ---- dates

namespace {

constexpr std::array kMonths{Word{"january", "januari"}, Word{"february", "februari"}, Word{"march", "maart"},
                             Word{"april", "april"},     Word{"may", "mei"},           Word{"june", "juni"},
                             Word{"july", "juli"},       Word{"august", "augustus"},   Word{"september", "september"},
                             Word{"october", "oktober"}, Word{"november", "november"}, Word{"december", "december"}};

std::optional<std::size_t> month_of(std::string_view word) {
  const std::string plain = folded(word);
  if (plain.size() < 3) return std::nullopt;
  for (std::size_t i = 0; i < kMonths.size(); ++i)
    if (kMonths[i].en.starts_with(plain) || kMonths[i].nl.starts_with(plain) || (plain == "mrt" && i == 2))
      return i + 1;
  return std::nullopt;
}

/// A date written in another way: 14/3/2024, 14.3.2024, 2024/3/14, 14 maart 2024, March 2024.
std::optional<std::string> meant_date(std::string_view text) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    constexpr std::string_view between = "/., -";
    if (between.find(c) == std::string_view::npos) {
      parts.back() += c;
    } else if (!parts.back().empty()) {
      parts.emplace_back();
    }
  }
  if (parts.back().empty()) parts.pop_back();
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  for (std::string& part : parts)
    if (const auto month = month_of(part)) part = std::to_string(*month);
  std::string joined = parts[0];
  for (std::size_t i = 1; i < parts.size(); ++i)
    joined += "-" + parts[i];
  const ReadSpan read = read_date(joined);
  std::string iso = read.span.begin.text();
  if (read.fault != DateFault::none || iso == text) return std::nullopt;
  return iso;
}

}  // namespace

Span Values::checked(Field field, const ReadSpan& read) {
  switch (read.fault) {
    case DateFault::none:
      return read.span;
    case DateFault::not_a_date:
      report_.add(Code::date_unreadable, field.place, {field.text}, meant_date(field.text));
      break;
    case DateFault::no_such_day:
      report_.add(Code::date_impossible, field.place, {field.text});
      break;
    case DateFault::end_before_begin: {
      const auto slash = field.text.find('/');
      report_.add(Code::interval_reversed, field.place, {field.text},
                  std::string(field.text.substr(slash + 1)) + "/" + std::string(field.text.substr(0, slash)));
      break;
    }
  }
  return {};
}

Date Values::date(Field field) {
  return checked(field, read_date(field.text)).begin;
}

Span Values::span(Field field) {
  return checked(field, read_span(field.text));
}

void Values::check_life(Date since, Date until, Field until_field) {
  if (!since || !until || until.last_day() >= since.first_day()) return;
  report_.add(Code::life_reversed, until_field.place, {until.text(), since.text()});
}

// ---- numbers and words

std::optional<double> Values::number(Field field) {
  const auto value = read_number(field.text);
  if (value) return value;
  std::optional<std::string> meant;
  std::string dotted(field.text);
  std::replace(dotted.begin(), dotted.end(), ',', '.');
  if (dotted != field.text && read_number(dotted)) meant = dotted;
  report_.add(Code::number_unreadable, field.place, {field.text}, meant);
  return std::nullopt;
}

std::optional<double> Values::positive(Field field) {
  const auto value = number(field);
  if (!value || *value > 0) return value;
  report_.add(Code::number_not_positive, field.place, {field.text});
  return std::nullopt;
}

std::optional<std::int64_t> Values::whole(Field field) {
  const auto value = read_whole(field.text);
  if (value && *value >= 0) return value;
  report_.add(Code::number_not_whole, field.place, {field.text});
  return std::nullopt;
}

std::optional<bool> Values::truth(Field field) {
  const auto index = word(field, truth_words());
  if (!index) return std::nullopt;
  return *index % 2 == 0;  // true, false, yes, no
}

std::optional<std::size_t> Values::word(Field field, std::span<const Word> words) {
  const auto index = find_word(words, field.text);
  if (index) return index;
  Words known;
  for (const Word& each : words) {
    known.en += (known.en.empty() ? "" : ", ") + std::string(each.en);
    known.nl += (known.nl.empty() ? "" : ", ") + std::string(each.nl);
  }
  report_.add(Code::value_unknown, field.place, {field.text, known}, suggestions_.nearest(field.text, words));
  return std::nullopt;
}

std::string Values::colour(Field field) {
  std::string digits(field.text.substr(field.text.starts_with('#') ? 1 : 0));
  const bool hexadecimal = std::all_of(digits.begin(), digits.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  });
  const bool right = hexadecimal && (digits.size() == 3 || digits.size() == 6);
  if (!right || !field.text.starts_with('#')) {
    report_.add(Code::colour_unreadable, field.place, {field.text},
                right ? std::optional("\"#" + digits + "\"") : std::nullopt);
    return {};
  }
  std::string out = "#";
  for (char c : digits) {
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
    out.append(digits.size() == 3 ? 2 : 1, c);
  }
  return out;
}

}  // namespace samenspel
