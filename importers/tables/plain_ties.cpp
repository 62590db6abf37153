#include "importers/tables/plain_ties.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "importers/tables/csv_rows.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kTogether = 128;  ///< look-ups that are under way at once
constexpr std::size_t kLongestCell = 1U << 16;

std::optional<bool> plain_truth(std::string_view text) {
  for (const std::string_view yes : {"true", "ja", "yes", "waar", "TRUE", "WAAR", "1"})
    if (text == yes) return true;
  for (const std::string_view no : {"false", "nee", "no", "onwaar", "FALSE", "ONWAAR", "0"})
    if (text == no) return false;
  return std::nullopt;
}

/// A finite number above 0 as from_chars reads it; of up to 15 digits without its help.
std::optional<double> plain_weight(std::string_view text) {
  if (text.size() <= 15) {
    std::uint64_t whole = 0;
    std::size_t i = 0;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
      whole = 10 * whole + static_cast<std::uint64_t>(text[i] - '0');
    if (i == text.size()) return whole > 0 ? std::optional(static_cast<double>(whole)) : std::nullopt;
  }
  std::array<char, 32> point{};  // with a point where a comma stands
  if (text.size() > point.size()) return std::nullopt;
  std::copy(text.begin(), text.end(), point.begin());
  char* const end = point.data() + text.size();
  if (text.find('.') == std::string_view::npos) std::replace(point.data(), end, ',', '.');
  double weight = 0;
  const auto [behind, error] = std::from_chars(point.data(), end, weight);
  if (error != std::errc() || behind != end || !std::isfinite(weight) || weight <= 0) return std::nullopt;
  return weight;
}

/// Dates come in runs of the same one.
class PlainDates {
 public:
  /// Nothing where it is not a whole and possible date.
  std::optional<Date> read(std::string_view text) {
    if (text == last_text_) return last_;
    const ReadSpan read = read_date(text);
    if (read.fault != DateFault::none) return std::nullopt;
    last_text_ = text;
    last_ = read.span.begin;
    return last_;
  }

 private:
  std::string_view last_text_;
  Date last_;
};

}  // namespace

void PlainTies::clear() {
  left.clear();
  TieColumns fresh;
  const auto reuse = [](auto& old, auto& now) {
    old.clear();
    now = std::move(old);
  };
  reuse(ties.from, fresh.from);
  reuse(ties.to, fresh.to);
  reuse(ties.weight, fresh.weight);
  reuse(ties.kind, fresh.kind);
  reuse(ties.mutual, fresh.mutual);
  reuse(ties.negative, fresh.negative);
  reuse(ties.since, fresh.since);
  reuse(ties.until, fresh.until);
  reuse(ties.confirmed, fresh.confirmed);
  reuse(ties.place, fresh.place);
  ties = std::move(fresh);
}

PlainTieReader::PlainTieReader(const Headings& headings, const IdTable& ids, char delimiter, std::size_t source)
    : ids_(ids), delimiter_(delimiter), source_(source) {
  for (const Column& column : headings.columns) {
    Role role = column.kind == ColumnKind::none && !column.name.empty() ? Role::unread : Role::other;
    if (column.kind == ColumnKind::key) {
      switch (column.row->key) {
        case Key::from:
          role = Role::from;
          break;
        case Key::to:
          role = Role::to;
          break;
        case Key::kind:
          role = Role::kind;
          has_kind_ = true;
          break;
        case Key::weight:
          role = Role::weight;
          has_weight_ = true;
          break;
        case Key::mutual:
          role = Role::mutual;
          has_mutual_ = true;
          break;
        case Key::sign:
          role = Role::sign;
          has_sign_ = true;
          break;
        case Key::since:
          role = Role::since;
          has_since_ = true;
          break;
        case Key::until:
          role = Role::until;
          has_until_ = true;
          break;
        case Key::confirmed:
          role = Role::confirmed;
          has_confirmed_ = true;
          break;
        default:
          break;
      }
    }
    roles_.push_back(role);
  }
}

/// The work on one block: rows are split and wait, a number at a time, for their actors.
class PlainTieBlock {
 public:
  PlainTieBlock(const PlainTieReader& reader, const CsvBlock& block, PlainTies& out)
      : reader_(reader), text_(block.text()), begin_(block.begin), out_(out) {
    classes_.fill(kPlain);
    for (unsigned char c = 0; c < 0x20; ++c)
      classes_[c] = kLeave;
    classes_[0x7F] = classes_[static_cast<unsigned char>('"')] = kLeave;
    classes_[static_cast<unsigned char>('\n')] = classes_[static_cast<unsigned char>('\r')] = kEnd;
    classes_[static_cast<unsigned char>(reader.delimiter_)] = kNext;
  }

  void read() {
    std::size_t at = 0;
    while (at < text_.size())
      at = row(at);
    settle();
  }

 private:
  using Role = PlainTieReader::Role;
  enum Class : unsigned char { kPlain, kNext, kEnd, kLeave };
  struct Waiting {
    std::size_t begin, end;                 ///< of the row, without its line end
    std::size_t first_filled, last_filled;  ///< where its first filled cell begins, and its last one ends
    const char *from, *to;
    IdTable::Key from_key, to_key;
    double weight;
    std::uint16_t kind;
    bool mutual, negative;
    Date since, until, confirmed;
  };

  /// Reads the row at `begin`; returns where the next one begins.
  std::size_t row(std::size_t begin) {
    Waiting tie{};
    tie.begin = begin;
    tie.weight = 1;
    bool plain = true;
    std::size_t cell = begin, column = 0, i = begin;
    for (;; ++i) {
      // Behind the text stand zero bytes, which end the run.
      while (classes_[static_cast<unsigned char>(text_.data()[i])] == kPlain)
        ++i;
      const Class found = i < text_.size() ? classes_[static_cast<unsigned char>(text_[i])] : kEnd;
      if (found == kLeave) return leave_from(begin);
      plain = plain && take(text_.data() + cell, i - cell, column++, tie);
      if (found == kEnd) break;
      cell = i + 1;
    }
    tie.end = i;
    if (i < text_.size() && text_[i++] == '\r' && i < text_.size() && text_[i] == '\n') ++i;
    if (tie.end == begin) return i;  // an empty line
    if (!plain || tie.from == nullptr || tie.to == nullptr || !lives(tie)) {
      settle();
      out_.left.push_back({out_.ties.from.size(), begin, i});
      return i;
    }
    reader_.ids_.prefetch(tie.from_key);
    reader_.ids_.prefetch(tie.to_key);
    waiting_[waiting_count_++] = tie;
    if (waiting_count_ == kTogether) settle();
    return i;
  }

  [[nodiscard]] static bool lives(const Waiting& tie) {
    return !tie.since || !tie.until || tie.until.last_day() >= tie.since.first_day();
  }

  /// Leaves a row that may hold quotes, and so line ends.
  std::size_t leave_from(std::size_t begin) {
    settle();
    CsvRows rows(text_.substr(begin), begin_ + begin, reader_.delimiter_, reader_.source_);
    static_cast<void>(rows.next(cells_));
    out_.left.push_back({out_.ties.from.size(), begin, begin + rows.at()});
    return begin + rows.at();
  }

  /// Whether the cell is plain.
  bool take(const char* cell, std::size_t length, std::size_t column, Waiting& tie) {
    while (length > 0 && *cell == ' ') {
      ++cell;
      --length;
    }
    while (length > 0 && cell[length - 1] == ' ')
      --length;
    if (length == 0) return true;
    const auto at = static_cast<std::size_t>(cell - text_.data());
    if (tie.last_filled == 0) tie.first_filled = at;
    tie.last_filled = at + length;
    if (column >= reader_.roles_.size() || length > kLongestCell) return false;
    const std::string_view text(cell, length);
    switch (reader_.roles_[column]) {
      case Role::from:
        tie.from = cell;
        tie.from_key = IdTable::key_readable(cell, length);
        return true;
      case Role::to:
        tie.to = cell;
        tie.to_key = IdTable::key_readable(cell, length);
        return true;
      case Role::kind:
        return take_kind(text, tie);
      case Role::weight: {
        const auto weight = plain_weight(text);
        tie.weight = weight.value_or(1);
        return weight.has_value();
      }
      case Role::mutual: {
        const auto mutual = plain_truth(text);
        tie.mutual = mutual.value_or(false);
        return mutual.has_value();
      }
      case Role::sign:
        tie.negative = text == "-";
        return text == "-" || text == "+";
      case Role::since:
        return take_date(dates_[0], text, tie.since);
      case Role::until:
        return take_date(dates_[1], text, tie.until);
      case Role::confirmed:
        return take_date(dates_[2], text, tie.confirmed);
      case Role::unread:
        return true;
      case Role::other:
        return false;
    }
    return false;
  }

  static bool take_date(PlainDates& dates, std::string_view text, Date& into) {
    const auto date = dates.read(text);
    if (date) into = *date;
    return date.has_value();
  }

  bool take_kind(std::string_view text, Waiting& tie) {
    std::vector<std::string>& kinds = out_.ties.kinds;
    if (text != last_kind_) {
      const auto known = kind_number_.find(text);
      if (known != kind_number_.end()) {
        last_kind_number_ = known->second;
      } else {
        if (kinds.size() > std::numeric_limits<std::uint16_t>::max()) return false;
        last_kind_number_ = static_cast<std::uint16_t>(kinds.size());
        kinds.emplace_back(text);
        kind_number_.emplace(text, last_kind_number_);
      }
      last_kind_ = text;
    }
    tie.kind = last_kind_number_;
    return true;
  }

  /// Looks up the actors of those that wait, and puts them in the columns.
  void settle() {
    TieColumns& ties = out_.ties;
    for (std::size_t w = 0; w < waiting_count_; ++w) {
      const Waiting& tie = waiting_[w];
      const ActorIndex from = reader_.ids_.find(tie.from_key, tie.from), to = reader_.ids_.find(tie.to_key, tie.to);
      if (from == kNone || to == kNone) {
        out_.left.push_back({ties.from.size(), tie.begin, tie.end});
        continue;
      }
      ties.from.push_back(from);
      ties.to.push_back(to);
      ties.place.push_back(make_place(reader_.source_, begin_ + tie.first_filled, begin_ + tie.last_filled));
      if (reader_.has_weight_) ties.weight.push_back(tie.weight);
      if (reader_.has_kind_) ties.kind.push_back(tie.kind);
      if (reader_.has_mutual_) ties.mutual.push_back(tie.mutual ? 1 : 0);
      if (reader_.has_sign_) ties.negative.push_back(tie.negative ? 1 : 0);
      if (reader_.has_since_) ties.since.push_back(tie.since);
      if (reader_.has_until_) ties.until.push_back(tie.until);
      if (reader_.has_confirmed_) ties.confirmed.push_back(tie.confirmed);
    }
    waiting_count_ = 0;
  }

  const PlainTieReader& reader_;
  std::string_view text_;
  std::size_t begin_;
  PlainTies& out_;
  std::array<Class, 256> classes_;
  std::array<Waiting, kTogether> waiting_;
  std::size_t waiting_count_ = 0;
  std::array<PlainDates, 3> dates_;
  std::unordered_map<std::string_view, std::uint16_t> kind_number_;
  std::string_view last_kind_;
  std::uint16_t last_kind_number_ = 0;
  std::vector<Field> cells_;
};

void PlainTieReader::read(const CsvBlock& block, PlainTies& out) const {
  out.clear();
  PlainTieBlock(*this, block, out).read();
}

}  // namespace samenspel
