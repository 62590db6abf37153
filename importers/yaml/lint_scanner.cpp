#include "importers/yaml/lint_scanner.hpp"

#include <algorithm>

#include "importers/yaml/quoting.hpp"

namespace samenspel {

Linted lint(std::string_view text, const OffsetMap& to_bytes, std::size_t source, Report& report) {
  return LintScanner(text, to_bytes, source, report).run();
}

Linted LintScanner::run() {
  std::size_t cut = text_.size();
  try {
    for (line_ = line_at(0); line_.begin < text_.size(); line_ = line_at(line_.next))
      read_line();
  } catch (const Stop& end) {
    cut = end.cut;
    out_.complete = false;
  } catch (const DocumentEnd& end) {
    cut = end.cut;
  }
  finish(cut);
  return std::move(out_);
}

void LintScanner::finish(std::size_t cut) {
  std::stable_sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
  out_.text.reserve(cut + cut / 16);
  std::size_t copied = 0;
  for (const Edit& edit : edits_) {
    if (edit.begin < copied || edit.end > cut) continue;
    out_.text += slice(copied, edit.begin);
    out_.to_text.add(out_.text.size(), out_.text.size() + edit.by.size(), edit.begin, edit.end);
    out_.text += edit.by;
    copied = edit.end;
  }
  out_.text += slice(copied, cut);
}

// ---- signs and lines

bool LintScanner::blank_or_end(std::size_t i) const {
  return i >= line_.end || is_blank(text_[i]);
}

bool LintScanner::has_hard_space(std::size_t i) const {
  return i + kHardSpace.size() <= line_.end && slice(i, i + kHardSpace.size()) == kHardSpace;
}

std::size_t LintScanner::after_blanks(std::size_t i) const {
  while (i < line_.end && is_blank(text_[i]))
    ++i;
  return i;
}

LintScanner::Line LintScanner::line_at(std::size_t begin) const {
  if (begin >= text_.size()) return {text_.size(), text_.size(), text_.size()};
  const std::size_t found = text_.find('\n', begin);
  const std::size_t next = found == npos ? text_.size() : found + 1;
  std::size_t end = found == npos ? text_.size() : found;
  if (end > begin && text_[end - 1] == '\r') --end;
  return {begin, end, next};
}

std::size_t LintScanner::first_sign(Line line) const {
  std::size_t i = line.begin;
  while (i < line.end && text_[i] == ' ')
    ++i;
  return i;
}

bool LintScanner::is_empty(Line line) const {
  return std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(line.begin),
                     text_.begin() + static_cast<std::ptrdiff_t>(line.end), is_blank);
}

bool LintScanner::is_marker(Line line) const {
  const std::string_view head = slice(line.begin, line.end).substr(0, 3);
  if (head != "---" && head != "...") return false;
  return line.end == line.begin + 3 || is_blank(text_[line.begin + 3]);
}

LintScanner::Line LintScanner::next_filled() const {
  Line line = line_at(line_.next);
  while (line.begin < text_.size() && is_empty(line))
    line = line_at(line.next);
  return line;
}

std::size_t LintScanner::column(std::size_t i) const {
  return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(i - line_.begin) + column_shift_);
}

std::size_t LintScanner::trimmed_end(Line line) const {
  std::size_t end = line.end;
  while (end > line.begin && is_blank(text_[end - 1]))
    --end;
  return end;
}

// ---- telling and mending

Place LintScanner::place(std::size_t begin, std::size_t end) const {
  return make_place(source_, to_bytes_.begin_of(begin), to_bytes_.end_of(end));
}

Related LintScanner::line_above() const {
  return {place(first_sign(above_), trimmed_end(above_)), {"the line above", "de regel erboven"}};
}

void LintScanner::tell(Code code, std::size_t begin, std::size_t end, std::vector<Words> values,
                       std::optional<std::string> suggestion, std::vector<Related> related) {
  report_.add(code, place(begin, end), std::move(values), std::move(suggestion), std::move(related));
}

void LintScanner::stop(Code code, std::size_t begin, std::size_t end, std::vector<Words> values,
                       std::optional<std::string> suggestion, std::vector<Related> related) {
  tell(code, begin, end, std::move(values), std::move(suggestion), std::move(related));
  throw Stop{statement_};
}

void LintScanner::mend_quoted(Code code, std::size_t begin, std::size_t end, std::string_view behind) {
  while (end > begin && is_blank(text_[end - 1]))
    --end;
  const std::string_view written = slice(begin, end);
  std::string by = quoted(without_stray_quotes(written));
  const bool one_line = written.find('\n') == npos;
  tell(code, begin, end, {written, written.substr(0, 1)}, one_line ? std::optional(by) : std::nullopt);
  replace(begin, end, by.append(behind));
}

Code LintScanner::code_of_sign(std::size_t i) const {
  return text_.substr(i).starts_with("!!") ? Code::tag : Code::sign_first;
}

// ---- pieces

bool LintScanner::is_hash_in_text(std::size_t hash, std::size_t begin, Line line) const {
  if (hash < begin + 2 || text_[hash - 1] != ' ' || is_blank(text_[hash - 2]) || hash + 1 >= line.end) return false;
  constexpr std::string_view never = " \t#!-=";
  return never.find(text_[hash + 1]) == npos;
}

bool LintScanner::is_lost_hash(std::size_t hash) const {
  std::size_t end = hash + 1;
  const auto is_hexadecimal = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  };
  while (end < line_.end && is_hexadecimal(text_[end]))
    ++end;
  const std::size_t digits = end - hash - 1;
  const bool alone = blank_or_end(end) || text_[end] == ',' || text_[end] == '}' || text_[end] == ']';
  if (alone && (digits == 3 || digits == 6)) return true;
  // `name: #1 committee`: a number, not a remark
  return text_[hash - 1] == ' ' && hash >= 2 && !is_blank(text_[hash - 2]) && at(hash + 1) >= '0' &&
         at(hash + 1) <= '9';
}

LintScanner::Plain LintScanner::plain(std::size_t begin, Line line, bool for_key) const {
  Plain found;
  std::size_t i = begin;
  for (; i < line.end; ++i) {
    const char c = text_[i];
    if (c == ':') {
      const bool blank = i + 1 >= line.end || is_blank(text_[i + 1]);
      const bool hard = for_key && i + 3 <= line.end && slice(i + 1, i + 3) == kHardSpace;
      if ((blank || hard) && found.colon == npos) {
        found.colon = i;
        if (for_key) break;
      }
    } else if (c == '#' && i > line.begin && is_blank(text_[i - 1])) {
      if (!is_hash_in_text(i, begin, line)) {
        found.comment = true;
        break;
      }
      found.hash = true;
    }
  }
  while (i > begin && is_blank(text_[i - 1]))
    --i;
  found.end = i;
  return found;
}

LintScanner::Quoted LintScanner::quoted_text(std::size_t begin, std::size_t indent, bool one_line) const {
  const char quote = text_[begin];
  Line line = line_;
  std::size_t i = begin + 1;
  for (;;) {
    while (i >= line.end) {
      if (one_line || line.next >= text_.size()) return {false, i, line_};
      line = line_at(line.next);
      i = first_sign(line);
      if (is_empty(line)) {
        i = line.end;
      } else if (i - line.begin < indent || is_marker(line)) {
        return {false, i, line_};
      }
    }
    if (text_[i] == quote && quote == '\'' && i + 1 < line.end && text_[i + 1] == '\'') {
      i += 2;
    } else if (text_[i] == quote) {
      return {true, i + 1, line};
    } else {
      i += quote == '"' && text_[i] == '\\' && i + 1 < line.end ? 2 : 1;
    }
  }
}

void LintScanner::check_quoted(std::size_t begin, std::size_t end) {
  if (text_[begin] != '"') return;
  const std::string_view inside = slice(begin + 1, end - 1);
  if (inside.find('\\') == npos) return;
  Escapes escapes = check_escapes(inside);
  if (escapes.bad) {
    const bool one_line = inside.find('\n') == npos;
    std::string single = "'";
    for (const char c : inside)
      single.append(c == '\'' ? 2 : 1, c);
    tell(Code::backslash, begin, end, {inside}, one_line ? std::optional(single + "'") : std::nullopt);
  }
  if (escapes.mended) replace(begin + 1, end - 1, std::move(*escapes.mended));
}

bool LintScanner::is_block_header(std::size_t i) const {
  bool sign = false, digit = false;
  for (++i; i < line_.end; ++i) {
    const char c = text_[i];
    if ((c == '+' || c == '-') && !sign) {
      sign = true;
    } else if (c >= '1' && c <= '9' && !digit) {
      digit = true;
    } else {
      break;
    }
  }
  const std::size_t rest = after_blanks(i);
  return ends(rest) || (text_[rest] == '#' && rest > i);
}

}  // namespace samenspel
