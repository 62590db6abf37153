#include "importers/tables/csv_rows.hpp"

#include <algorithm>

#include "support/unicode.hpp"

namespace samenspel {

bool CsvRows::next(std::vector<Field>& cells) {
  cells.clear();
  unquoted_.clear();
  fault_.reset();
  if (at_ >= text_.size()) return false;
  for (;;) {
    cells.push_back(cell());
    if (at_ >= text_.size()) return true;
    const char end = text_[at_++];
    if (end == delimiter_) {
      if (at_ < text_.size()) continue;
      cells.push_back({{}, place(at_, at_)});
      return true;
    }
    if (end == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
    return true;
  }
}

Field CsvRows::cell() {
  std::size_t begin = at_;
  while (begin < text_.size() && text_[begin] == ' ' && delimiter_ != ' ')
    ++begin;
  if (begin < text_.size() && text_[begin] == '"') return quoted_cell(begin);
  while (!ends_cell(at_))
    ++at_;
  const std::string_view text = trimmed(text_.substr(begin, at_ - begin));
  if (text.empty()) return {{}, place(begin, at_)};
  const auto from = static_cast<std::size_t>(text.data() - text_.data());
  return {text, place(from, from + text.size())};
}

Field CsvRows::quoted_cell(std::size_t begin) {
  std::size_t i = begin + 1, from = i;
  std::string& text = unquoted_.emplace_back();
  for (;; ++i) {
    const std::size_t quote = text_.find('"', i);
    if (quote == std::string_view::npos) {
      fault_ = {CsvFault::quote_open, place(begin, begin + 1)};
      at_ = text_.size();
      return {{}, place(begin, begin + 1)};
    }
    text += text_.substr(from, quote - from);
    i = quote + 1;
    if (i >= text_.size() || text_[i] != '"') break;
    text += '"';
    from = i + 1;
  }
  at_ = i;
  while (!ends_cell(at_))
    ++at_;
  if (const std::string_view rest = trimmed(text_.substr(i, at_ - i)); !rest.empty() && !fault_) {
    const auto at = static_cast<std::size_t>(rest.data() - text_.data());
    fault_ = {CsvFault::quote_text_after, place(at, at + rest.size())};
  }
  return {trimmed(text), place(begin, i)};
}

std::size_t end_of_rows(std::string_view text, char delimiter, bool last) {
  if (last) return text.size();
  if (text.find('"') == std::string_view::npos) {
    const auto feed = text.rfind('\n');
    if (feed != std::string_view::npos) return feed + 1;
    // A lone CR may be half of a CR LF.
    const auto lone = text.size() < 2 ? std::string_view::npos : text.rfind('\r', text.size() - 2);
    return lone == std::string_view::npos ? 0 : lone + 1;
  }
  CsvRows rows(text, 0, delimiter, 0);
  std::vector<Field> cells;
  std::size_t end = 0;
  while (rows.next(cells) && !(rows.fault() && rows.fault()->what == CsvFault::quote_open) && rows.at() < text.size())
    end = rows.at();
  return end;
}

}  // namespace samenspel
