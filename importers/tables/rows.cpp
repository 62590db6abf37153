#include "importers/tables/rows.hpp"

#include <algorithm>

namespace samenspel {

Place span_of(const std::vector<Field>& cells) {
  const auto filled = [](const Field& cell) { return !cell.text.empty(); };
  const auto first = std::find_if(cells.begin(), cells.end(), filled);
  if (first == cells.end()) return cells.front().place;
  const Place begin = first->place, last = std::find_if(cells.rbegin(), cells.rend(), filled)->place;
  // Cells of a sheet follow each other without anything between them.
  const bool in_sheet =
      cells.size() > 1 && cells[0].place.length == 1 && cells[1].place.begin == cells[0].place.begin + 1;
  return in_sheet ? begin : make_place(begin.source, begin.begin, std::size_t{last.begin} + last.length);
}

}  // namespace samenspel
