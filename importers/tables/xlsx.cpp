#include "importers/tables/xlsx.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <memory_resource>
#include <string_view>
#include <utility>

#include "importers/tables/xlsx_book.hpp"
#include "importers/tables/xlsx_pieces.hpp"
#include "importers/tables/xlsx_xml.hpp"
#include "support/unicode.hpp"

namespace samenspel {

using namespace xlsx;

namespace {

[[noreturn]] void damaged() {
  throw XlsxTrouble{XlsxFault::damaged};
}

/// The last column that a workbook can have: XFD.
constexpr std::uint32_t kLastColumn = 16384;

/// Cells that a sheet may give, empty ones before the filled included. As many filled ones would not fit into a part,
/// so that a sheet with more was made to keep its reader busy.
constexpr std::size_t kMostCells = std::size_t{1} << 29;

/// "B3", in capitals or not.
std::optional<SheetCell> read_cell_name(std::string_view name) {
  SheetCell cell;
  std::size_t i = 0;
  for (; i < name.size() && i < 3; ++i) {
    const char c = static_cast<char>(name[i] & ~0x20);
    if (c < 'A' || c > 'Z') break;
    cell.column = cell.column * 26 + static_cast<std::uint32_t>(c - 'A' + 1);
  }
  const std::optional<std::uint32_t> row = read_count(name.substr(i));
  if (!row || *row == 0 || cell.column == 0 || cell.column > kLastColumn) return std::nullopt;
  cell.row = *row;
  return cell;
}

/// "A1:B3", or a single cell.
CellRange read_range(std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::optional<SheetCell> first = read_cell_name(text.substr(0, colon));
  const std::optional<SheetCell> last =
      colon == std::string_view::npos ? first : read_cell_name(text.substr(colon + 1));
  if (!first || !last) damaged();
  return {*first, *last};
}

}  // namespace

struct SheetRows::State {
  State(std::shared_ptr<const Workbook::Book> of, std::size_t number, std::size_t place)
      : book(std::move(of)), sheet(number), source(place) {}

  [[nodiscard]] bool next(std::vector<Field>& cells);
  void take_row(pugi::xml_node node, std::vector<Field>& cells);
  [[nodiscard]] std::string_view text_of(pugi::xml_node cell, std::string_view type, std::string_view style);
  [[nodiscard]] std::string_view number_of(std::string_view written, std::string_view style);
  [[nodiscard]] std::string_view unescaped(std::string_view text);
  [[nodiscard]] std::string_view keep(std::string_view text);
  [[nodiscard]] SheetCell at() const;

  std::shared_ptr<const Workbook::Book> book;
  std::size_t sheet, source;
  std::optional<Pieces> pieces;
  pugi::xml_document document;
  std::pmr::monotonic_buffer_resource texts;  ///< of this row that do not stand in the piece or with the shared ones
  std::string scratch, made;
  std::vector<std::size_t> errors;
  bool uncomputed = false;  ///< the cell at hand has a formula and no result
  std::vector<CellRange> merged;
  std::uint32_t row = 0, column = 0;
  std::size_t given = 0;
  bool in_row = false, ended = false;
  std::optional<SheetFault> fault;
};

bool SheetRows::State::next(std::vector<Field>& cells) {
  enum : std::size_t { row_path, merged_path };
  if (!pieces)
    pieces.emplace(
        book->package.open(book->parts[sheet]),
        std::vector<ElementPath>{{"worksheet", "sheetData", "row"}, {"worksheet", "mergeCells", "mergeCell"}});
  while (const std::optional<Piece> piece = pieces->next()) {
    const pugi::xml_node node = parse_piece(document, piece->bytes);
    if (piece->path == merged_path) {
      merged.push_back(read_range(attribute(node, "ref")));
      continue;
    }
    in_row = true;
    take_row(node, cells);
    in_row = false;
    if (!cells.empty()) return true;
  }
  return false;
}

void SheetRows::State::take_row(pugi::xml_node node, std::vector<Field>& cells) {
  cells.clear();
  errors.clear();
  texts.release();
  const std::uint32_t last_row = row;
  column = 0;
  row = last_row + 1;
  if (const std::string_view written = attribute(node, "r"); !written.empty()) {
    const std::optional<std::uint32_t> number = read_count(written);
    if (!number || *number <= last_row) damaged();
    row = *number;
  }
  if (row > kMostSheetRows) throw XlsxTrouble{XlsxFault::too_many_rows};

  for (pugi::xml_node cell = node.first_child(); cell; cell = cell.next_sibling()) {
    if (local_name(cell.name()) != "c") continue;
    std::string_view name, style, type;
    for (pugi::xml_attribute one = cell.first_attribute(); one; one = one.next_attribute()) {
      const std::string_view key = one.name();
      if (key == "r") name = one.value();
      if (key == "s") style = one.value();
      if (key == "t") type = one.value();
    }
    const std::uint32_t last_column = column;
    ++column;
    if (!name.empty()) {
      const std::optional<SheetCell> place = read_cell_name(name);
      if (!place || place->row != row || place->column <= last_column) damaged();
      column = place->column;
    }
    uncomputed = false;
    const std::string_view text = text_of(cell, type, style);
    if (text.empty()) continue;
    if (column > kMostSheetColumns) throw XlsxTrouble{XlsxFault::too_many_columns};
    while (cells.size() < column)
      cells.push_back({{}, make_cell_place(source, row, cells.size() + 1)});
    cells.back().text = text;
    if (type == "e" || uncomputed) errors.push_back(cells.size() - 1);
  }
  given += cells.size();
  if (given > kMostCells) throw XlsxTrouble{XlsxFault::too_large};
}

std::string_view SheetRows::State::text_of(pugi::xml_node cell, std::string_view type, std::string_view style) {
  if (type == "inlineStr") {
    if (const pugi::xml_node is = child_named(cell, "is")) {
      made.clear();
      append_rich_text(made, is);
      return keep(made);
    }
  }
  const pugi::xml_node v = child_named(cell, "v");
  if (!v) {
    const pugi::xml_node formula = child_named(cell, "f");
    if (!formula) return {};
    uncomputed = true;
    made = "=" + std::string(content(formula, scratch));
    return keep(made);
  }
  const std::string_view value = content(v, scratch);
  const std::string_view bare = trimmed(value);
  if (bare.empty() && type != "str") return {};
  if (type.empty() || type == "n") return number_of(bare, style);
  if (type == "s") {
    const std::optional<std::uint32_t> index = read_count(bare);
    const std::optional<std::string_view> text = index ? book->strings.at(*index) : std::nullopt;
    if (!text) damaged();
    return *text;
  }
  if (type == "b") return bare == "0" || bare == "false" ? "false" : "true";
  if (type == "d") return unescaped(day_of_iso(bare));
  return unescaped(type == "e" ? bare : value);
}

std::string_view SheetRows::State::number_of(std::string_view written, std::string_view style) {
  const Shown shown = [&] {
    const std::optional<std::uint32_t> number = read_count(style);
    return number && *number < book->styles.size() ? book->styles[*number] : Shown::number;
  }();
  if (shown != Shown::number) {
    double serial = 0;
    const char* const end = written.data() + written.size();
    const auto read = std::from_chars(written.data(), end, serial);
    if (read.ec == std::errc() && read.ptr == end) {
      if (const std::optional<std::string> text = shown_text(serial, shown, book->since_1904)) return keep(*text);
    }
  }
  const std::optional<std::string> text = number_text(written);
  return text ? keep(*text) : unescaped(written);
}

std::string_view SheetRows::State::unescaped(std::string_view text) {
  made.clear();
  append_unescaped(made, text);
  return keep(made);
}

std::string_view SheetRows::State::keep(std::string_view text) {
  if (text.empty()) return {};
  char* const copy = static_cast<char*>(texts.allocate(text.size(), 1));
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

/// Where reading is, or between rows the row that should have come.
SheetCell SheetRows::State::at() const {
  const auto most_rows = static_cast<std::uint32_t>(kMostSheetRows);
  const auto most_columns = static_cast<std::uint32_t>(kMostSheetColumns);
  if (!in_row) return {std::min(row + 1, most_rows), 1};
  return {std::clamp(row, std::uint32_t{1}, most_rows), std::clamp(column, std::uint32_t{1}, most_columns)};
}

SheetRows::SheetRows(std::unique_ptr<State> state) : state_(std::move(state)) {}
SheetRows::~SheetRows() = default;

bool SheetRows::next(std::vector<Field>& cells) {
  cells.clear();
  if (state_->ended) return false;
  try {
    if (state_->next(cells)) return true;
  } catch (const XlsxTrouble& trouble) {
    cells.clear();
    state_->fault = SheetFault{trouble.fault, state_->at()};
  }
  state_->ended = true;
  state_->errors.clear();
  return false;
}

bool SheetRows::is_error(std::size_t index) const {
  return std::binary_search(state_->errors.begin(), state_->errors.end(), index);
}

const std::optional<SheetFault>& SheetRows::fault() const {
  return state_->fault;
}

const std::vector<CellRange>& SheetRows::merged() const {
  return state_->merged;
}

std::variant<Workbook, XlsxFault> Workbook::open(std::string bytes) {
  try {
    return Workbook(std::make_shared<const Book>(std::move(bytes)));
  } catch (const XlsxTrouble& trouble) {
    return trouble.fault;
  }
}

const std::vector<SheetInfo>& Workbook::sheets() const {
  return book_->sheets;
}

std::unique_ptr<SheetRows> Workbook::rows(std::size_t sheet, std::size_t source) const {
  return std::unique_ptr<SheetRows>(new SheetRows(std::make_unique<SheetRows::State>(book_, sheet, source)));
}

}  // namespace samenspel
