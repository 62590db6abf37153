// Lines and entries: where a line stands among those above it, and whether it is an item, a key or a text.
#include <algorithm>

#include "graph/vocabulary.hpp"
#include "importers/yaml/lint_scanner.hpp"
#include "importers/yaml/quoting.hpp"
#include "support/unicode.hpp"

namespace samenspel {

void LintScanner::read_line() {
  statement_ = line_.begin;
  column_shift_ = 0;
  const std::size_t first = first_sign(line_);
  const std::size_t filled = after_blanks(first);
  if (ends(filled)) return;
  if (text_[filled] == '#') {
    if (filled != first) replace(first, filled, std::string(filled - first, ' '));
    return;
  }
  if (filled != first) tab_in_front(first);
  if (has_hard_space(first)) stop(Code::hard_space_indent, first, first + kHardSpace.size());
  if (first == line_.begin && marker_line(first)) return;
  started_ = true;
  const Line line = line_;
  glued_dash_ = false;
  shift_below_glued_dash(first);
  if (fit_in(first)) {
    entry(first);
  } else {
    mend_missing_dash(first);
  }
  above_ = line;
}

void LintScanner::tab_in_front(std::size_t tab) {
  std::size_t more = 0;
  for (Line line = line_at(line_.next); line.begin < text_.size(); line = line_at(line.next)) {
    const std::size_t first = first_sign(line);
    if (first < line.end && text_[first] == '\t' && !is_empty(line)) ++more;
  }
  Words others;
  if (more == 1) others = Text{" (and on 1 more line)", " (en nog op 1 regel)"};
  if (more > 1) {
    const std::string number = std::to_string(more);
    others = {" (and on " + number + " more lines)", " (en nog op " + number + " regels)"};
  }
  stop(Code::tab, tab, tab + 1, {others});
}

bool LintScanner::marker_line(std::size_t first) {
  if (is_marker(line_)) {
    if (text_[first] == '.' || started_ || marked_) end_document();
    marked_ = true;
    const std::size_t rest = after_blanks(first + 3);
    if (!ends(rest) && text_[rest] != '#') stop(Code::line_misplaced, rest, trimmed_end(line_));
    return true;
  }
  constexpr std::string_view version = "%YAML 1.";
  const std::string_view line = slice(first, trimmed_end(line_));
  if (!started_ && !marked_ && line.starts_with(version) && line.size() == version.size() + 1) {
    replace(first, first + 1, "#");
    return true;
  }
  return false;
}

void LintScanner::end_document() {
  const std::size_t cut = line_.begin;
  while (line_.begin < text_.size()) {
    const std::size_t first = after_blanks(line_.begin);
    const std::size_t end = trimmed_end(line_);
    if (is_marker(line_) && text_[line_.begin] == '-') {
      tell(Code::document_second, line_.begin, line_.begin + 3);
      break;
    }
    if (!ends(first) && text_[first] != '#' && !is_marker(line_)) {
      tell(Code::text_after_end, first, end);
      break;
    }
    line_ = line_at(line_.next);
  }
  throw DocumentEnd{cut};
}

/// Below `-key: value` the next key stands under the first, which mending moved one to the right: so must this one.
void LintScanner::shift_below_glued_dash(std::size_t first) {
  const std::size_t col = column(first);
  for (auto block = blocks_.rbegin(); block != blocks_.rend() && block->indent > col; ++block) {
    if (block->also_at != col) continue;
    replace(first, first, " ");
    column_shift_ = 1;
    return;
  }
}

/// Closes what the line does not belong to; false where it is a line of a list without its dash.
bool LintScanner::fit_in(std::size_t first) {
  const std::size_t col = column(first);
  const bool dash = text_[first] == '-' && blank_or_end(first + 1);
  const bool looks_like_item = text_[first] == '-';
  if (blocks_.empty()) return true;  // the first line
  bool further_right = true;
  while (!blocks_.empty() && blocks_.back().indent > col) {
    blocks_.pop_back();
    further_right = false;
  }
  if (blocks_.empty()) misplaced(first, false);
  const Block& top = blocks_.back();
  if (top.indent < col) {
    if (!top.pending) misplaced(first, further_right);
    return true;
  }
  if (top.list) {
    if (looks_like_item) return true;
    const bool at_its_key = blocks_.size() >= 2 && blocks_[blocks_.size() - 2].indent == col;
    const Plain found = plain(first, line_, true);
    const std::string_view text = slice(first, found.end);
    const bool tie = text.find(" -- ") != npos || text.find(" -> ") != npos;
    if (tie || (found.colon == npos && glued_colon(first, found.end) == npos && is_letter(text_[first]))) return false;
    if (!at_its_key) misplaced(first, false);
    blocks_.pop_back();
  } else if (dash && !top.pending) {
    misplaced(first, false);
  }
  return true;
}

void LintScanner::mend_missing_dash(std::size_t first) {
  const std::size_t end = trimmed_end(line_);
  tell(Code::dash_missing, first, end, {}, "- " + std::string(slice(first, end)));
  replace(first, first, "- ");
  column_shift_ += 2;
  blocks_.back().pending = false;
  key_or_text(first, false);
}

void LintScanner::misplaced(std::size_t first, bool further_right) {
  const bool dash = text_[first] == '-' && blank_or_end(first + 1);
  const bool key = plain(first, line_, true).colon != npos;
  const Code code = !further_right ? Code::line_misplaced
                    : dash         ? Code::item_too_far_right
                    : key          ? Code::key_too_far_right
                                   : Code::line_misplaced;
  stop(code, first, trimmed_end(line_), {}, {}, {line_above()});
}

void LintScanner::open_block(bool list, std::size_t indent) {
  if (blocks_.size() >= kMostDepth) stop(Code::too_deep, line_.begin + indent, line_.begin + indent + 1);
  no_longer_pending();
  blocks_.push_back({list, indent, false, {}});
  if (glued_dash_ && !list) blocks_.back().also_at = indent - 1;
}

void LintScanner::no_longer_pending() {
  if (!blocks_.empty()) blocks_.back().pending = false;
}

void LintScanner::entry(std::size_t first) {
  const std::size_t begin = dashes(first);
  if (begin == npos) return;
  const bool in_list =
      begin == first && !blocks_.empty() && blocks_.back().list && blocks_.back().indent == column(begin);
  if (in_list) misplaced(first, false);
  const bool in_map =
      begin == first && !blocks_.empty() && !blocks_.back().list && blocks_.back().indent == column(begin);
  key_or_text(begin, in_map);
}

/// Reads the dashes in front; returns where the item begins, or npos where nothing follows.
std::size_t LintScanner::dashes(std::size_t first) {
  for (std::size_t i = first;;) {
    const bool list_open = i == first && !blocks_.empty() && blocks_.back().list && blocks_.back().indent == column(i);
    if (text_[i] != '-') return i;
    const std::size_t col = column(i);
    if (blank_or_end(i + 1)) {
      if (!list_open) open_block(true, col);
      blocks_.back().pending = true;
    } else if (i != first || !mend_dash(i, list_open)) {
      return i;
    }
    std::size_t next = i + 1;
    while (next < line_.end && text_[next] == ' ')
      ++next;
    const std::size_t filled = after_blanks(next);
    if (ends(filled) || (text_[filled] == '#' && filled > i + 1)) return npos;
    if (filled != next) stop(Code::tab, next, next + 1, {Words()});
    if (next > i + 1 && has_hard_space(next)) {
      tell(Code::hard_space, i, trimmed_end(line_));
      replace(next, next + kHardSpace.size(), " ");
      column_shift_ -= 1;
      next = after_blanks(next + kHardSpace.size());
      if (ends(next)) return npos;
    }
    blocks_.back().pending = false;
    if (next == i + 1 && has_hard_space(next)) next = after_blanks(next + kHardSpace.size());
    i = next;
  }
}

/// A dash that a letter or a hard space follows at once, where a list is due.
bool LintScanner::mend_dash(std::size_t i, bool list_open) {
  const char next = at(i + 1);
  if (!is_letter(next) && next != '"' && next != '\'' && next != '[' && next != '{') return false;
  const bool list_due = !blocks_.empty() && blocks_.back().pending;
  if (!list_open && !list_due) return false;
  const std::size_t col = column(i), end = trimmed_end(line_);
  if (has_hard_space(i + 1)) {
    const std::size_t rest = i + 1 + kHardSpace.size();
    tell(Code::hard_space, i, end, {}, "- " + std::string(trimmed(slice(rest, end))));
    replace(i + 1, rest, " ");
    column_shift_ -= 1;
  } else {
    tell(Code::blank_after_dash, i, end, {}, "- " + std::string(slice(i + 1, end)));
    replace(i + 1, i + 1, " ");
    column_shift_ += 1;
    glued_dash_ = true;
  }
  if (!list_open) open_block(true, col);
  return true;
}

void LintScanner::key_or_text(std::size_t begin, bool in_map) {
  const char c = text_[begin];
  constexpr std::string_view marks = "!&*@`%,";
  if ((c == '?' || c == ':') && blank_or_end(begin + 1)) {
    stop(Code::key_complex, begin, trimmed_end(line_));
  } else if (c == '\'' || c == '"') {
    quoted_entry(begin, in_map);
  } else if (c == '[' || c == '{') {
    if (in_map) stop(Code::line_misplaced, begin, trimmed_end(line_), {}, {}, {line_above()});
    brackets(begin);
  } else if (c == ']' || c == '}') {
    stop(Code::bracket_wrong, begin, begin + 1, {slice(begin, begin + 1)});
  } else if (c == '|' || c == '>') {
    if (in_map || !is_block_header(begin)) return signed_entry(begin, in_map, Code::sign_first);
    block_text();
    no_longer_pending();
  } else if (marks.find(c) != npos) {
    signed_entry(begin, in_map, code_of_sign(begin));
  } else {
    plain_entry(begin, in_map);
  }
}

void LintScanner::quoted_entry(std::size_t begin, bool in_map) {
  const Quoted found = quoted_text(begin, inner_indent(), in_map);
  if (!found.closed) return signed_entry(begin, in_map, Code::quote_open);
  const Line first_line = line_;
  line_ = found.line;
  const std::size_t next = after_blanks(found.end);
  if (!ends(next) && text_[next] == ':') {
    if (line_.begin != first_line.begin) stop(Code::key_complex, begin, found.end);
    check_quoted(begin, found.end);
    if (!blank_or_end(next + 1) && !has_hard_space(next + 1)) {
      const std::size_t end = trimmed_end(line_);
      tell(Code::blank_after_colon, begin, end, {},
           std::string(slice(begin, next + 1)) + " " + std::string(slice(next + 1, end)));
      replace(next + 1, next + 1, " ");
    }
    return key_found(begin, next);
  }
  if (!ends(next) && !(text_[next] == '#' && next > found.end)) {
    const bool same_line = line_.begin == first_line.begin;
    line_ = first_line;
    return signed_entry(begin, in_map, same_line ? Code::quote_text_after : Code::quote_open);
  }
  check_quoted(begin, found.end);
  if (in_map) {
    tell(Code::colon_missing, begin, found.end, {slice(begin, found.end)}, std::string(slice(begin, found.end)) + ":");
    replace(found.end, found.end, ":");
  }
  no_longer_pending();
}

/// An entry that begins with a sign that YAML keeps for itself, or with a quote that went wrong.
void LintScanner::signed_entry(std::size_t begin, bool in_map, Code code) {
  const Plain found = plain(begin, line_, true);
  if (found.colon != npos) {
    mend_quoted(code, begin, found.colon);
    key_found(begin, found.colon);
  } else if (in_map || belongs_to_map(begin, found)) {
    if (!in_map) open_block(false, column(begin));
    mend_quoted(code, begin, found.end, ":");
    blocks_.back().pending = true;
  } else {
    whole_text(begin, found, code);
  }
}

void LintScanner::plain_entry(std::size_t begin, bool in_map) {
  const Plain found = plain(begin, line_, true);
  if (found.colon == npos) {
    if (in_map || belongs_to_map(begin, found)) {
      if (!in_map) open_block(false, column(begin));
      return entry_without_colon(begin, found);
    }
    return whole_text(begin, found, found.hash ? std::optional(Code::hash_in_text) : std::nullopt);
  }
  const std::size_t colon = sector_colon(begin, found.colon);
  if (colon != found.colon) {
    mend_quoted(Code::colon_in_text, begin, colon);
  } else if (found.hash) {
    mend_quoted(Code::hash_in_text, begin, colon);
  }
  key_found(begin, colon);
}

/// Of `a: b: c` among the actors the last colon counts, where `c` is a sector.
std::size_t LintScanner::sector_colon(std::size_t begin, std::size_t colon) const {
  const bool child = blocks_.size() == 2 && !blocks_[1].list;
  const bool first_child = blocks_.size() == 1 && blocks_[0].pending;
  if ((!child && !first_child) || blocks_[0].list) return colon;
  const KeyRow* row = find_key(Part::file, trimmed(blocks_[0].key));
  if (row == nullptr || row->key != Key::actors) return colon;
  const std::size_t end = plain(begin, line_, false).end;
  const std::size_t last = slice(begin, end).rfind(": ");
  if (last == npos || begin + last <= colon) return colon;
  const std::string_view tail = trimmed(slice(begin + last + 1, end));
  const bool sector = find_sector(tail) != nullptr || tail.starts_with('[') || tail.starts_with('{');
  const char first = text_[after_blanks(colon + 1)];
  return sector && first != '[' && first != '{' && first != '"' && first != '\'' ? begin + last : colon;
}

/// A colon that no blank follows, and that is no part of an address.
std::size_t LintScanner::glued_colon(std::size_t begin, std::size_t end) const {
  for (std::size_t i = begin + 1; i + 1 < end; ++i)
    if (text_[i] == ':' && slice(i, i + 3) != "://") return i;
  return npos;
}

/// Whether a first line without a colon that YAML sees was meant as an entry of a map.
bool LintScanner::belongs_to_map(std::size_t begin, const Plain& found) const {
  const bool glued = glued_colon(begin, found.end) != npos;
  const Line next = next_filled();
  const std::size_t first = first_sign(next);
  if (first < next.end && first - next.begin == column(begin) && text_[first] != '-' && text_[first] != '#') {
    const Plain sibling = plain(first, next, true);
    if (sibling.colon != npos || (glued && glued_colon(first, sibling.end) != npos)) return true;
  }
  if (!glued || blocks_.size() != 1 || blocks_[0].list) return false;
  const KeyRow* row = find_key(Part::file, trimmed(blocks_[0].key));
  return row != nullptr && row->shape == Shape::map;
}

void LintScanner::entry_without_colon(std::size_t begin, const Plain& found) {
  const std::size_t glued = glued_colon(begin, found.end);
  const std::string text(slice(begin, found.end));
  if (glued == npos) {
    tell(Code::colon_missing, begin, found.end, {text}, text + ":");
    replace(found.end, found.end, ":");
    blocks_.back().pending = true;
    return;
  }
  tell(Code::blank_after_colon, begin, found.end, {},
       std::string(slice(begin, glued + 1)) + " " + std::string(slice(glued + 1, found.end)));
  replace(glued + 1, glued + 1, " ");
  key_found(begin, glued);
}

void LintScanner::key_found(std::size_t begin, std::size_t colon) {
  constexpr std::size_t longest = 1024;  // YAML 1.2, 7.4.2
  if (colon - begin > longest) stop(Code::key_too_long, begin, colon);
  const std::size_t col = column(begin);
  if (blocks_.empty() || blocks_.back().list || blocks_.back().indent != col) open_block(false, col);
  blocks_.back().pending = false;
  blocks_.back().key = slice(begin, colon);
  value(colon);
}

/// A text that is no key: an item of a list, or what stands on the line below its key.
void LintScanner::whole_text(std::size_t begin, const Plain& found, std::optional<Code> trouble) {
  const std::size_t end = found.comment ? found.end : continuation(begin, found.end);
  if (trouble) mend_quoted(*trouble, begin, end);
  no_longer_pending();
}

}  // namespace samenspel
