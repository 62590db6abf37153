// Reads XLSX workbooks, any bytes at all: what is wrong with them is told as an XlsxFault, nothing is thrown for what
// stands in the file. Sheets are streamed: neither a sheet nor the shared strings ever become a document tree. Memory:
// the file, its shared strings and one row at a time; nothing is allocated because a file claims a size. Cost: linear.
// A workbook and the rows that come from it are for one thread; rows may outlive their workbook.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "importers/tables/rows.hpp"
#include "importers/tables/xlsx_fault.hpp"

namespace samenspel {

struct SheetInfo {
  std::string name;
  bool hidden = false;  ///< by its menu or by a macro alone ("very hidden")
};

/// As in make_cell_place, counted from 1. A range may lie in columns that have no place.
struct SheetCell {
  std::uint32_t row = 0, column = 0;
  friend bool operator==(const SheetCell&, const SheetCell&) = default;
};
struct CellRange {
  SheetCell first, last;  ///< its upper left and lower right cell
  friend bool operator==(const CellRange&, const CellRange&) = default;
};

/// What ended the reading of a sheet, and where: the cell always has a place. Column 1 where the whole row is meant.
struct SheetFault {
  XlsxFault fault;
  SheetCell at;
  friend bool operator==(const SheetFault&, const SheetFault&) = default;
};

/// The filled rows of a sheet. Texts are what the file holds: numbers in their shortest form of at most 15 digits and
/// without exponent where that is readable (30, 0.001), days as YYYY-MM-DD without their time, times of day as HH:MM or
/// HH:MM:SS, "true" and "false", of formulas the result that was last computed, of errors their name ("#N/A"), of a
/// formula that was never computed
/// "=" and the formula. A day
/// before the epoch or after the year 9999 stays a number. Rows in which nothing stands are passed over.
class SheetRows final : public Rows {
 public:
  ~SheetRows() override;

  /// False at the end, and at a fault.
  [[nodiscard]] bool next(std::vector<Field>& cells) override;
  /// Whether that of the last `cells`, counted from 0, is an error of the spreadsheet such as #N/A or #REF!, or a
  /// formula without a result.
  [[nodiscard]] bool is_error(std::size_t index) const;

  /// These two once next() has given false. The ranges are all there are only where there was no fault.
  [[nodiscard]] const std::optional<SheetFault>& fault() const;
  [[nodiscard]] const std::vector<CellRange>& merged() const;

 private:
  friend class Workbook;
  struct State;
  explicit SheetRows(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

class Workbook {
 public:
  /// `bytes`: the whole file, which is kept.
  [[nodiscard]] static std::variant<Workbook, XlsxFault> open(std::string bytes);

  /// Its sheets of cells in their order, sheets of charts and macros left out.
  [[nodiscard]] const std::vector<SheetInfo>& sheets() const;
  /// Rows of sheets()[sheet], from its first one; the places are in `source`. May be asked for again.
  [[nodiscard]] std::unique_ptr<SheetRows> rows(std::size_t sheet, std::size_t source) const;

 private:
  friend class SheetRows;
  struct Book;
  explicit Workbook(std::shared_ptr<const Book> book) : book_(std::move(book)) {}
  std::shared_ptr<const Book> book_;
};

}  // namespace samenspel
