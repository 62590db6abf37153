// What stands behind the colon of a key: a text on one line or more, block text, brackets.
#include "importers/yaml/lint_scanner.hpp"
#include "importers/yaml/quoting.hpp"
#include "support/unicode.hpp"

namespace samenspel {

void LintScanner::value(std::size_t colon) {
  std::size_t begin = after_blanks(colon + 1);
  if (has_hard_space(begin)) {
    const auto key = static_cast<std::size_t>(blocks_.back().key.data() - text_.data());
    const std::size_t end = trimmed_end(line_);
    std::size_t rest = begin;
    while (has_hard_space(rest))
      rest = after_blanks(rest + kHardSpace.size());
    tell(Code::hard_space, key, end, {},
         std::string(slice(key, colon + 1)) + " " + std::string(slice(rest, std::max(rest, end))));
    replace(begin, rest, " ");
    begin = rest;
  }
  if (ends(begin)) {
    blocks_.back().pending = true;
  } else if (text_[begin] == '#') {
    if (is_lost_hash(begin)) {
      mend_quoted(Code::hash_in_text, begin, plain(begin + 1, line_, false).end);
    } else {
      blocks_.back().pending = true;
    }
  } else {
    text_value(begin);
  }
}

void LintScanner::text_value(std::size_t begin) {
  const char c = text_[begin];
  constexpr std::string_view marks = "!&*@`%,]}|>";
  if ((c == '!' || c == '&') && mark_of_block(begin)) return;
  std::optional<Code> trouble;
  if (c == '\'' || c == '"') {
    const Quoted found = quoted_text(begin, inner_indent(), false);
    trouble = Code::quote_open;
    if (found.closed) {
      const Line first_line = line_;
      line_ = found.line;
      const std::size_t next = after_blanks(found.end);
      if (ends(next) || (text_[next] == '#' && next > found.end)) return check_quoted(begin, found.end);
      if (line_.begin == first_line.begin) trouble = Code::quote_text_after;
      line_ = first_line;
    }
  } else if (c == '[' || c == '{') {
    return brackets(begin);
  } else if ((c == '|' || c == '>') && is_block_header(begin)) {
    return block_text();
  } else if (c == '-' && blank_or_end(begin + 1)) {
    if (begin + 1 < trimmed_end(line_)) stop(Code::list_in_value, begin, trimmed_end(line_));
    trouble = Code::sign_first;
  } else if (c == '?' && blank_or_end(begin + 1)) {
    stop(Code::key_complex, begin, trimmed_end(line_));
  } else if (marks.find(c) != npos) {
    trouble = code_of_sign(begin);
  }
  const Plain found = plain(begin, line_, false);
  if (!trouble && found.colon != npos) trouble = Code::colon_in_text;
  if (!trouble && found.hash) trouble = Code::hash_in_text;
  const std::size_t end = found.comment ? found.end : continuation(begin, found.end);
  if (trouble) mend_quoted(*trouble, begin, end);
}

/// An anchor or tag alone on its line, with lines below that belong to the key: tells it and passes over it.
bool LintScanner::mark_of_block(std::size_t begin) {
  const std::size_t end = plain(begin, line_, false).end;
  const Line next = next_filled();
  const std::size_t sign = first_sign(next);
  const bool deeper = sign < next.end && sign - next.begin >= inner_indent();
  if (!deeper || slice(begin, end).find_first_of(" \t") != npos) return false;
  const bool dash = text_[sign] == '-' && sign + 1 < next.end && is_blank(text_[sign + 1]);
  if (!dash && plain(sign, next, true).colon == npos) return false;
  tell(Code::tag, begin, end, {slice(begin, end)});
  replace(begin, end, "");
  blocks_.back().pending = true;
  return true;
}

/// Follows a plain text over further lines, which stand deeper than its key or dash; returns its end.
std::size_t LintScanner::continuation(std::size_t begin, std::size_t end) {
  const std::size_t indent = inner_indent();
  const Place first{place(begin, end)};
  for (;;) {
    const Line next = next_filled();
    const std::size_t sign = first_sign(next);
    if (next.begin >= text_.size() || sign - next.begin < indent || is_marker(next) || text_[sign] == '#') return end;
    line_ = next;
    statement_ = next.begin;
    column_shift_ = 0;
    if (text_[sign] == '\t') tab_in_front(sign);
    const std::vector<Related> above{{first, {"it was joined to this", "dit is eraan vastgeplakt"}}};
    const bool dash = text_[sign] == '-' && blank_or_end(sign + 1);
    if (dash) stop(Code::item_too_far_right, sign, trimmed_end(line_), {}, {}, above);
    const Plain found = plain(sign, line_, false);
    if (found.colon != npos) stop(Code::key_too_far_right, sign, trimmed_end(line_), {}, {}, above);
    if (found.hash) tell(Code::hash_in_text, sign, found.end, {slice(sign, found.end)});
    end = found.end;
    if (found.comment) return end;
  }
}

/// Skips block text: the lines that are empty, or deeper than its key or dash.
void LintScanner::block_text() {
  const std::size_t indent = inner_indent();
  for (;;) {
    const Line next = line_at(line_.next);
    if (next.begin >= text_.size()) return;
    if (!is_empty(next) && (first_sign(next) - next.begin < indent || is_marker(next))) return;
    line_ = next;
  }
}

}  // namespace samenspel
