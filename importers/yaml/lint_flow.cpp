// What stands between brackets, over as many lines as it takes.
#include <algorithm>

#include "graph/vocabulary.hpp"
#include "importers/yaml/lint_scanner.hpp"
#include "importers/yaml/quoting.hpp"

namespace samenspel {

namespace {

/// yaml-cpp holds all between one pair of brackets in memory at twenty times its size.
constexpr std::size_t kMostBetweenBrackets = std::size_t{30} << 20;

constexpr Text kOpensHere{"it opens here", "het opent hier"};

}  // namespace

void LintScanner::brackets(std::size_t begin) {
  bracket_indent_ = inner_indent();
  brackets_.assign(1, {text_[begin], begin});
  std::size_t i = begin + 1;
  while (!brackets_.empty())
    i = ends(i) ? bracket_line_end() : bracket_token(i);
  if (i - begin > kMostBetweenBrackets)
    stop(Code::brackets_too_large, begin, begin + 1, {std::to_string(kMostBetweenBrackets >> 20)});
  const std::size_t next = after_blanks(i);
  no_longer_pending();
  if (ends(next) || (text_[next] == '#' && next > i)) return;
  if (text_[next] == ':') stop(Code::key_complex, begin, i);
  if (text_[next] == ']' || text_[next] == '}') stop(Code::bracket_wrong, next, next + 1, {slice(next, next + 1)});
  stop(Code::bracket_text, next, trimmed_end(line_), {slice(next, trimmed_end(line_))});
}

/// Goes to the next line; an entry that is no deeper than what the brackets belong to shows that one is left open.
std::size_t LintScanner::bracket_line_end() {
  const auto left_open = [&] {
    const std::size_t opener = brackets_.back().at;
    stop(Code::bracket_open, opener, opener + 1, {slice(opener, opener + 1)});
  };
  if (line_.next >= text_.size()) left_open();
  line_ = line_at(line_.next);
  column_shift_ = 0;
  const std::size_t spaces = first_sign(line_);
  const std::size_t first = after_blanks(spaces);
  if (ends(first)) return first;
  const char c = text_[first];
  if (is_marker(line_)) left_open();
  if (c != ']' && c != '}' && c != '#' && spaces - line_.begin < bracket_indent_) {
    const bool dash = c == '-' && blank_or_end(first + 1);
    if (dash || plain(first, line_, true).colon != npos) left_open();
  }
  return first;
}

std::size_t LintScanner::bracket_token(std::size_t i) {
  const char c = text_[i];
  Bracket& top = brackets_.back();
  constexpr std::string_view marks = "!&*@`%|>";
  if (is_blank(c)) return after_blanks(i);
  if (c == '#' && (i == line_.begin || is_blank(text_[i - 1]))) {
    if (top.slot == Slot::colon && is_lost_hash(i)) {
      const std::size_t end = piece_end(i);
      take_slot(i, end);
      mend_quoted(Code::hash_in_text, i, end);
      return end;
    }
    return line_.end;
  }
  if (c == ',' && top.sign == '{' && top.slot == Slot::full && top.text != npos && top.text >= line_.begin) {
    std::size_t end = decimal_comma_end(top.text, i);
    if (end != i) {
      std::string dotted(slice(top.text, end));
      std::replace(dotted.begin(), dotted.end(), ',', '.');
      tell(Code::number_unreadable, top.text, end, {slice(top.text, end)}, dotted);
      replace(top.text, end, std::move(dotted));
      top.text = npos;
      return end;
    }
    end = end_behind_commas(i);
    if (end != i) {
      mend_commas(top, end);
      top.text = npos;
      return end;
    }
  }
  if (c == ',' || c == '[' || c == '{' || c == ']' || c == '}') {
    bracket_sign(i);
    return i + 1;
  }
  if (c == ':' && (top.slot == Slot::item || ends_piece(i + 1))) {
    const bool follows_quote =
        i > 0 && (text_[i - 1] == '"' || text_[i - 1] == '\'' || text_[i - 1] == ']' || text_[i - 1] == '}');
    if (top.slot == Slot::item && (follows_quote || ends_piece(i + 1))) {
      top.slot = Slot::colon;
      return i + 1;
    }
    if (top.slot == Slot::empty) stop(Code::key_complex, i, i + 1);
    stop(Code::bracket_text, i, i + 1, {slice(i, i + 1)});
  }
  if (c == '?' && blank_or_end(i + 1)) stop(Code::key_complex, i, i + 1);
  if (c == '\'' || c == '"') return bracket_quoted(i);
  if (marks.find(c) != npos || (c == '-' && ends_piece(i + 1))) return bracket_marked(i);
  return bracket_plain(i);
}

/// A comma, or a bracket that opens or closes.
void LintScanner::bracket_sign(std::size_t i) {
  const char c = text_[i];
  Bracket& top = brackets_.back();
  if (c == ',') {
    if (top.slot == Slot::empty) {
      tell(Code::bracket_empty_item, i, i + 1);
      replace(i, i + 1, " ");
    }
    top.slot = Slot::empty;
    top.text = npos;
  } else if (c == '[' || c == '{') {
    take_slot(i, i + 1);
    if (brackets_.size() + blocks_.size() >= kMostDepth) stop(Code::too_deep, i, i + 1);
    brackets_.push_back({c, i});
  } else {
    const char opener = c == ']' ? '[' : '{';
    if (top.sign != opener)
      stop(Code::bracket_wrong, i, i + 1, {slice(i, i + 1)}, {}, {{place(top.at, top.at + 1), kOpensHere}});
    brackets_.pop_back();
  }
}

/// Counts one text or bracket in the place between two commas; a second one is a mistake.
void LintScanner::take_slot(std::size_t begin, std::size_t end) {
  Slot& slot = brackets_.back().slot;
  if (slot == Slot::item || slot == Slot::full) stop(Code::bracket_text, begin, end, {slice(begin, end)});
  if (slot == Slot::empty) brackets_.back().key = slice(begin, end);
  slot = slot == Slot::empty ? Slot::item : Slot::full;
}

bool LintScanner::ends_piece(std::size_t i) const {
  constexpr std::string_view signs = ",[]{}";
  return blank_or_end(i) || signs.find(text_[i]) != npos;
}

/// The end of the place between two commas, as far as this line goes: a comma, a closing bracket or a colon.
std::size_t LintScanner::piece_end(std::size_t i) const {
  const std::size_t begin = i;
  for (; i < line_.end; ++i) {
    const char c = text_[i];
    if (c == ',' || c == ']' || c == '}' || (c == ':' && ends_piece(i + 1))) break;
  }
  while (i > begin && is_blank(text_[i - 1]))
    --i;
  return i;
}

std::size_t LintScanner::bracket_quoted(std::size_t i) {
  const auto settles = [&](std::size_t end) {
    const std::size_t next = after_blanks(end);
    constexpr std::string_view signs = ",]}:";
    return ends(next) || signs.find(text_[next]) != npos || (text_[next] == '#' && next > end);
  };
  Quoted found = quoted_text(i, bracket_indent_, true);
  const Line first_line = line_;
  if (!found.closed && slice(i, line_.end).find_first_of(",]}") == npos) {
    found = quoted_text(i, bracket_indent_, false);
    line_ = found.line;
  }
  if (found.closed && settles(found.end)) {
    take_slot(i, found.end);
    check_quoted(i, found.end);
    return found.end;
  }
  line_ = first_line;
  const std::size_t end = piece_end(i);
  take_slot(i, end);
  mend_quoted(found.closed ? Code::quote_text_after : Code::quote_open, i, end);
  return end;
}

/// A text that begins with a sign that YAML keeps for itself.
std::size_t LintScanner::bracket_marked(std::size_t i) {
  const std::size_t end = piece_end(i);
  if (text_[i] == '-' && end > i + 1) stop(Code::list_in_value, i, end);
  take_slot(i, end);
  mend_quoted(code_of_sign(i), i, end);
  return end;
}

std::size_t LintScanner::bracket_plain(std::size_t i) {
  const std::size_t begin = i;
  const bool is_value = brackets_.back().slot == Slot::colon;
  std::size_t end = i;
  bool hash = false, question = false, several_lines = false;
  const auto is_opener = [&] { return text_[i] == '[' || text_[i] == '{'; };
  for (;;) {
    bool comment = false;
    for (; i < line_.end; ++i) {
      const char c = text_[i];
      if (c == ',' || c == ']' || c == '}' || is_opener() || (c == ':' && ends_piece(i + 1))) break;
      if (c == '#' && is_blank(text_[i - 1])) {
        comment = !is_hash_in_text(i, begin, line_);
        if (comment) break;
        hash = true;
      }
      question = question || c == '?';
      if (!is_blank(c)) end = i + 1;
    }
    if (comment || !ends(i) || !plain_runs_on()) break;
    i = bracket_line_end();
    several_lines = true;
  }
  if (!ends(i) && is_opener()) stop(Code::bracket_text, i, i + 1, {slice(i, i + 1)});
  const bool colon = !ends(i) && text_[i] == ':';
  if (colon && several_lines) stop(Code::bracket_text, i, i + 1, {slice(i, i + 1)});
  take_slot(begin, end);
  if (colon && is_value) {
    for (i = piece_end(i); !ends(i) && text_[i] == ':'; i = piece_end(i + 1)) {
    }
    mend_quoted(Code::colon_in_text, begin, i);
    return i;
  }
  if (hash) {
    mend_quoted(Code::hash_in_text, begin, end);
  } else if (is_value && !several_lines && !question) {
    brackets_.back().text = begin;
  } else if (question) {
    replace(begin, end, quoted(slice(begin, end)));  // right YAML that yaml-cpp refuses
  }
  return i;
}

/// The end of a number with a decimal comma, `0,5`; the comma where it is none.
std::size_t LintScanner::decimal_comma_end(std::size_t begin, std::size_t comma) const {
  const auto all_digits = [&](std::size_t from, std::size_t to) {
    return from < to &&
           std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(from),
                       text_.begin() + static_cast<std::ptrdiff_t>(to), [](char c) { return c >= '0' && c <= '9'; });
  };
  const std::size_t end = piece_end(comma + 1);
  return all_digits(begin, comma) && all_digits(comma + 1, end) && (ends(end) || text_[end] != ':') ? end : comma;
}

/// A value with commas: a list where its key takes several, else one text.
void LintScanner::mend_commas(const Bracket& bracket, std::size_t end) {
  const bool takes_several = std::any_of(all_keys().begin(), all_keys().end(), [&](const KeyRow& row) {
    const bool several = row.shape == Shape::actors_ || row.shape == Shape::words || row.shape == Shape::membership;
    return several && (row.en == bracket.key || row.nl == bracket.key);
  });
  if (!takes_several) return mend_quoted(Code::comma_in_text, bracket.text, end);
  std::string list = "[" + std::string(slice(bracket.text, end)) + "]";
  tell(Code::list_brackets, bracket.text, end, {}, list);
  replace(bracket.text, end, std::move(list));
}

/// Where a value ends that runs on behind this comma, as what follows is no key with a value; the comma where it does
/// not. A known key without a value, and one with a colon in it (`to:Jan`), are not taken for text.
std::size_t LintScanner::end_behind_commas(std::size_t comma) const {
  std::size_t end = comma;
  while (end < line_.end && text_[end] == ',') {
    const std::size_t begin = after_blanks(end + 1);
    const std::size_t next = piece_end(begin);
    const std::string_view piece = slice(begin, next);
    constexpr std::string_view signs = "\"'[{#:?!&*@`%|><";
    const bool closed = after_blanks(next) < line_.end && text_[after_blanks(next)] != ':';
    const bool is_key = std::any_of(all_keys().begin(), all_keys().end(),
                                    [&](const KeyRow& row) { return row.en == piece || row.nl == piece; });
    if (piece.empty() || !closed || is_key || begin == end + 1 || piece.find_first_of(signs) != npos) return end;
    end = next;
  }
  return end;
}

/// Whether a text between brackets goes on on the next line that holds something.
bool LintScanner::plain_runs_on() {
  const Line next = next_filled();
  std::size_t first = first_sign(next);
  while (first < next.end && is_blank(text_[first]))
    ++first;
  constexpr std::string_view signs = ",[]{}#:\"'";
  return first < next.end && signs.find(text_[first]) == npos && !is_marker(next);
}

}  // namespace samenspel
