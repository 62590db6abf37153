// What a workbook made of parts reads as, in a form that is easy to compare.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <gtest/gtest.h>

#include "importers/tables/xlsx.hpp"
#include "tests/importers/tables/workbook_parts.hpp"

namespace samenspel::test {

/// A sheet as it was read; `rows` is one line a row: its number, then its cells, each behind a bar.
struct ReadSheet {
  std::vector<std::string> rows;
  std::vector<std::string> errors;  ///< cells that are errors
  std::vector<CellRange> merged;
  std::optional<SheetFault> fault;
};

[[nodiscard]] inline std::string cell_name(std::size_t source, const Place& place) {
  const std::size_t row = (place.begin >> 12) + 1, column = (place.begin & 0xFFF) + 1;
  EXPECT_EQ(place, make_cell_place(source, row, column));
  std::string letters;
  for (std::size_t rest = column; rest > 0; rest = (rest - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return letters + std::to_string(row);
}

[[nodiscard]] inline ReadSheet read_sheet(const Workbook& workbook, std::size_t sheet = 0) {
  constexpr std::size_t source = 3;
  ReadSheet out;
  const std::unique_ptr<SheetRows> rows = workbook.rows(sheet, source);
  std::vector<Field> cells;
  while (rows->next(cells)) {
    EXPECT_FALSE(cells.empty());
    std::string line = cells.empty() ? "" : std::to_string((cells[0].place.begin >> 12) + 1);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      EXPECT_EQ(cells[i].place, make_cell_place(source, (cells[0].place.begin >> 12) + 1, i + 1));
      line.append("|").append(cells[i].text);
      if (rows->is_error(i)) out.errors.push_back(cell_name(source, cells[i].place));
    }
    out.rows.push_back(line);
  }
  EXPECT_FALSE(rows->next(cells));
  out.merged = rows->merged();
  out.fault = rows->fault();
  return out;
}

[[nodiscard]] inline std::optional<XlsxFault> fault_of(std::string bytes) {
  const auto opened = Workbook::open(std::move(bytes));
  const XlsxFault* const fault = std::get_if<XlsxFault>(&opened);
  return fault == nullptr ? std::nullopt : std::optional(*fault);
}

/// Opened, which must succeed.
[[nodiscard]] inline Workbook open_workbook(std::string bytes) {
  return std::get<Workbook>(Workbook::open(std::move(bytes)));
}
[[nodiscard]] inline ReadSheet read_parts(const Parts& parts) {
  return read_sheet(open_workbook(parts.zip()));
}
/// The rows of a sheet with this sheetData, where there is no fault.
[[nodiscard]] inline std::vector<std::string> rows_of(const std::string& rows) {
  Parts parts;
  parts.sheet = sheet_of(rows);
  const ReadSheet read = read_parts(parts);
  EXPECT_EQ(read.fault, std::nullopt);
  return read.rows;
}
[[nodiscard]] inline std::optional<SheetFault> fault_in(const std::string& sheet_part) {
  Parts parts;
  parts.sheet = sheet_part;
  return read_parts(parts).fault;
}

}  // namespace samenspel::test
