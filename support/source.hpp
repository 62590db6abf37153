// The files that were read, and places in them. A place is a span of bytes; it becomes a line and a column (counted
// from 1, in code points, a byte order mark at the start left out) only when it is printed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace samenspel {

/// A span in a source: 8 bytes. `length` is cut at 16 million.
struct Place {
  std::uint32_t begin = 0;
  std::uint32_t length : 24 = 0;
  std::uint32_t source : 8 = 0;
  friend bool operator==(const Place&, const Place&) = default;
};
[[nodiscard]] inline Place make_place(std::size_t source, std::size_t begin, std::size_t end) {
  constexpr std::size_t most = (std::size_t{1} << 24) - 1;
  const std::size_t length = end > begin ? end - begin : 0;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(length < most ? length : most),
          static_cast<std::uint32_t>(source)};
}

/// Rows and columns of a sheet that have a place, as in a spreadsheet program counted from 1.
inline constexpr std::size_t kMostSheetRows = std::size_t{1} << 20;
inline constexpr std::size_t kMostSheetColumns = (std::size_t{1} << 12) - 1;
/// The place of a cell in a source that is a sheet; (1, 1) is A1. In the order of places, row goes before column.
[[nodiscard]] inline Place make_cell_place(std::size_t source, std::size_t row, std::size_t column) {
  const std::size_t begin = ((row - 1) << 12) | (column - 1);
  return make_place(source, begin, begin + 1);
}

/// Where a place is, for people.
struct Located {
  std::size_t line, column;    ///< from 1; of a sheet its row and column
  std::size_t end_column;      ///< the first column behind it; the end of the line where it runs over more lines
  std::string_view line_text;  ///< the line without its end; empty for a sheet
  std::string cell;            ///< "B3" in a sheet, else empty
};

/// One file as it was read: a text whose lines end at LF, CR LF or a lone CR, or a sheet of a spreadsheet.
class Source {
 public:
  Source(std::string path, std::string bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}
  /// A text that is not kept: `load` reads it again when a place in it is printed. May throw FileError.
  Source(std::string path, std::function<std::string()> load) : path_(std::move(path)), load_(std::move(load)) {}
  /// A workbook or a folder as a whole, in which nothing has a place of its own.
  [[nodiscard]] static Source of_tables(std::string path);
  /// A sheet; its places come from make_cell_place.
  [[nodiscard]] static Source of_sheet(std::string path, std::string sheet);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  [[nodiscard]] bool is_tables() const { return is_tables_; }
  /// Name of the sheet; empty for a text.
  [[nodiscard]] const std::string& sheet() const { return sheet_; }
  /// Cost: logarithmic in the lines after the first call, plus the length of the line. The first call counts the lines:
  /// not from two threads at once.
  [[nodiscard]] Located locate(Place place) const;

 private:
  std::string path_, sheet_;
  bool is_tables_ = false;
  mutable std::string bytes_;
  mutable std::function<std::string()> load_;
  mutable std::vector<std::size_t> line_starts_;
};

using Sources = std::vector<Source>;

}  // namespace samenspel
