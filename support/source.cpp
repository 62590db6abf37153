#include "support/source.hpp"

#include <algorithm>
#include <utility>

#include "support/cell_name.hpp"
#include "support/unicode.hpp"

namespace samenspel {

Source Source::of_tables(std::string path) {
  Source source(std::move(path), std::string());
  source.is_tables_ = true;
  return source;
}

Source Source::of_sheet(std::string path, std::string sheet) {
  Source source(std::move(path), std::string());
  source.sheet_ = std::move(sheet);
  return source;
}

Located Source::locate(Place place) const {
  if (!sheet_.empty()) {
    const std::size_t row = (place.begin >> 12) + 1, column = (place.begin & kMostSheetColumns) + 1;
    return {row, column, column + 1, {}, cell_name(row, column)};
  }
  if (load_) bytes_ = std::exchange(load_, nullptr)();
  if (line_starts_.empty()) {
    line_starts_.push_back(bytes_.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    for (std::size_t i = 0; i < bytes_.size(); ++i)
      if (bytes_[i] == '\n' || (bytes_[i] == '\r' && (i + 1 == bytes_.size() || bytes_[i + 1] != '\n')))
        line_starts_.push_back(i + 1);
  }
  const std::size_t begin = std::clamp<std::size_t>(place.begin, line_starts_.front(), bytes_.size());
  const auto after = std::upper_bound(line_starts_.begin() + 1, line_starts_.end(), begin);
  const std::size_t start = *(after - 1);
  std::size_t end = after == line_starts_.end() ? bytes_.size() : *after;
  while (end > start && (bytes_[end - 1] == '\n' || bytes_[end - 1] == '\r'))
    --end;
  const std::string_view text = std::string_view(bytes_).substr(start, end - start);
  const std::size_t from = std::min(begin - start, text.size());
  const std::size_t to = std::clamp<std::size_t>(begin - start + place.length, from, text.size());
  const std::size_t column = 1 + code_points(text.substr(0, from));
  return {static_cast<std::size_t>(after - line_starts_.begin()),
          column,
          column + code_points(text.substr(from, to - from)),
          text,
          {}};
}

}  // namespace samenspel
