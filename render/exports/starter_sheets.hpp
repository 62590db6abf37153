// What stands in the workbook that `samenspel new FILE.xlsx` writes, apart from how it is laid out: the sheets, their
// columns with what each is for, and the rows of the example. The headings and the words of the drop-down lists are
// those of the vocabulary. The example is the neighbourhood of the starter file: a test holds the two together.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/vocabulary.hpp"
#include "support/text.hpp"

namespace samenspel {

/// Between several values in one cell.
inline constexpr char kBetweenValues = '|';

enum class ColumnKind : std::uint8_t { text, number, date, list, actors };

struct StarterColumn {
  Key key;
  ColumnKind kind;
  bool several;  ///< a cell may hold several values, so that a choice outside the list is questioned and not refused
  bool open;     ///< values outside the list are fine in themselves, as an act of one's own
  double width;  ///< in digits, as spreadsheets count
  Text hint;     ///< what goes there, in at most 255 signs
};

struct StarterSheet {
  Key key;  ///< in Part::file: the name of the sheet
  Part part;
  Text purpose;
  std::span<const StarterColumn> columns;
  std::span<const std::span<const Text>> rows;  ///< a text a column
};

[[nodiscard]] std::span<const StarterSheet> starter_sheets();

/// The word of the file for a built-in sector: "bewoner".
[[nodiscard]] std::string_view sector_word(const SectorRow& row, Language language);

/// The words of a drop-down list, in the order of the vocabulary; empty for a column that has none.
[[nodiscard]] std::vector<std::string> list_words(const StarterSheet& sheet, const StarterColumn& column,
                                                  Language language);

}  // namespace samenspel
