// Any bytes at all as a workbook, or as the parts of one in an archive that is right (else its checksums would keep
// nearly every change from the reader): reading ends, throws nothing, and what it gives can be relied on.
// The first byte says which; parts stand behind each other, each ended by a NUL: the sheet, the shared strings, the
// styles, the workbook, its relations, those of the package. Parts that are left out are those of a plain workbook.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <variant>
#include <vector>

#include "importers/tables/xlsx.hpp"
#include "support/unicode.hpp"
#include "tests/importers/tables/workbook_parts.hpp"

using namespace samenspel;

namespace {

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

std::string archive_of(const std::string& input) {
  test::Parts parts;
  std::string test::Parts::*const order[] = {&test::Parts::sheet,    &test::Parts::strings, &test::Parts::styles,
                                             &test::Parts::workbook, &test::Parts::links,   &test::Parts::package};
  std::size_t at = 0;
  for (std::string test::Parts::*const part : order) {
    const std::size_t end = input.find('\0', at);
    if (end == std::string::npos) break;
    if (end > at) parts.*part = input.substr(at, end - at);
    at = end + 1;
  }
  return parts.zip(test::Packing::stored);
}

void check_rows(SheetRows& rows) {
  constexpr std::size_t source = 7;
  std::vector<Field> cells;
  std::uint32_t last = 0;
  while (rows.next(cells)) {
    demand(!cells.empty() && !cells.back().text.empty(), "a row ends with a filled cell");
    const std::uint32_t row = (cells[0].place.begin >> 12) + 1;
    demand(row > last && row <= kMostSheetRows && cells.size() <= kMostSheetColumns, "rows come in order");
    last = row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      demand(cells[i].place == make_cell_place(source, row, i + 1), "a cell has its place");
      demand(is_utf8(cells[i].text), "texts are UTF-8");
      demand(!rows.is_error(i) || !cells[i].text.empty(), "an error is a text");
    }
  }
  demand(!rows.next(cells) && cells.empty(), "the end is the end");
  if (!rows.fault()) return;
  const SheetCell at = rows.fault()->at;
  demand(at.row >= 1 && at.row <= kMostSheetRows && at.column >= 1 && at.column <= kMostSheetColumns,
         "a fault has a place");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string input(reinterpret_cast<const char*>(data) + 1, size - 1);
  const auto opened = Workbook::open(data[0] == 'z' ? input : archive_of(input));
  const Workbook* const workbook = std::get_if<Workbook>(&opened);
  if (workbook == nullptr) return 0;
  for (std::size_t sheet = 0; sheet < workbook->sheets().size() && sheet < 4; ++sheet) {
    demand(is_utf8(workbook->sheets()[sheet].name), "names of sheets are UTF-8");
    check_rows(*workbook->rows(sheet, 7));
  }
  return 0;
}
