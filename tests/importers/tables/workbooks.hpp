// Workbooks for tests: the parts that every one has, to be changed one by one, and what a sheet reads as.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "importers/tables/xlsx.hpp"
#include "tests/importers/tables/zipped.hpp"

namespace samenspel::test {

inline const std::string kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const std::string kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

[[nodiscard]] inline std::string relation(const std::string& id, const std::string& kind, const std::string& target,
                                          const std::string& more = {}) {
  return fmt::format("<Relationship Id=\"{}\" Type=\"{}/{}\" Target=\"{}\" {}/>", id, kRelations, kind, target, more);
}
[[nodiscard]] inline std::string relations(const std::string& inside) {
  return fmt::format("<?xml version=\"1.0\"?>\n<Relationships xmlns=\"{}\">{}</Relationships>", kPackage, inside);
}
[[nodiscard]] inline std::string sheet_of(const std::string& rows, const std::string& behind = {}) {
  return fmt::format("<?xml version=\"1.0\"?>\n<worksheet xmlns=\"{}\"><sheetData>{}</sheetData>{}</worksheet>", kMain,
                     rows, behind);
}
[[nodiscard]] inline std::string strings_of(const std::string& inside) {
  return fmt::format("<sst xmlns=\"{}\">{}</sst>", kMain, inside);
}
[[nodiscard]] inline std::string styles_of(const std::string& formats, const std::string& styles) {
  return fmt::format(
      "<styleSheet xmlns=\"{}\"><numFmts>{}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      "<cellXfs>{}</cellXfs></styleSheet>",
      kMain, formats, styles);
}
[[nodiscard]] inline std::string workbook_of(const std::string& sheets, const std::string& properties = {}) {
  return fmt::format("<workbook xmlns=\"{}\" xmlns:r=\"{}\">{}<sheets>{}</sheets></workbook>", kMain, kRelations,
                     properties, sheets);
}

/// One sheet, Actoren; every part may be replaced. Those whose content is empty are left out.
struct Parts {
  std::string package = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
  std::string workbook = workbook_of("<sheet name=\"Actoren\" sheetId=\"1\" r:id=\"rId1\"/>");
  std::string links =
      relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml"));
  std::string strings = strings_of({});
  std::string styles = styles_of({}, {});
  std::string sheet = sheet_of({});
  ZipParts more;

  [[nodiscard]] ZipParts list() const {
    ZipParts out;
    for (const auto& part : ZipParts{{"_rels/.rels", package},
                                     {"xl/workbook.xml", workbook},
                                     {"xl/_rels/workbook.xml.rels", links},
                                     {"xl/sharedStrings.xml", strings},
                                     {"xl/styles.xml", styles},
                                     {"xl/worksheets/sheet1.xml", sheet}}) {
      if (!part.second.empty()) out.push_back(part);
    }
    out.insert(out.end(), more.begin(), more.end());
    return out;
  }
  [[nodiscard]] std::string zip(Packing packing = Packing::deflated) const { return zipped(list(), packing); }
};

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
