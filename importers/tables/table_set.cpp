#include "importers/tables/table_set.hpp"

#include <algorithm>
#include <filesystem>

#include "importers/tables/csv_rows.hpp"
#include "importers/tables/csv_table.hpp"
#include "support/cell_name.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostSources = 255;

std::string ending_of(const std::string& path) {
  return folded(fs::path(path).extension().string());
}

bool is_csv(const std::string& path) {
  const std::string ending = ending_of(path);
  return ending == ".csv" || ending == ".tsv";
}

/// What a sheet or file of this name holds; nothing where the name does not tell.
std::optional<Part> part_of_name(std::string_view name) {
  const std::string plain = folded(trimmed(name));
  if (plain == kNetworkSheet.en || plain == kNetworkSheet.nl) return Part::file;
  const KeyRow* row = find_key(Part::file, plain);
  if (row == nullptr) return std::nullopt;
  switch (row->key) {
    case Key::actors:
      return Part::actor;
    case Key::ties:
      return Part::tie;
    case Key::events:
      return Part::event;
    case Key::stories:
      return Part::story;
    case Key::sectors:
      return Part::sector;
    case Key::initiatives:
      return Part::initiative;
    default:
      return std::nullopt;
  }
}

/// Words for people: nothing of the network.
bool is_left_alone(std::string_view name) {
  const std::string plain = folded(trimmed(name));
  return plain == kExplanationSheet.en || plain == kExplanationSheet.nl;
}

Words part_words(Part part) {
  switch (part) {
    case Part::actor:
      return words_of(row_of(Part::file, Key::actors));
    case Part::tie:
      return words_of(row_of(Part::file, Key::ties));
    case Part::event:
      return words_of(row_of(Part::file, Key::events));
    case Part::story:
      return words_of(row_of(Part::file, Key::stories));
    case Part::sector:
      return words_of(row_of(Part::file, Key::sectors));
    case Part::initiative:
      return words_of(row_of(Part::file, Key::initiatives));
    default:
      return Text{"the network as a whole", "het netwerk als geheel"};
  }
}

std::string range_text(const CellRange& range) {
  return cell_name(range.first.row, range.first.column) + ":" + cell_name(range.last.row, range.last.column);
}

}  // namespace

bool is_workbook_path(const std::string& path) {
  return ending_of(path) == ".xlsx";
}

bool is_table_path(const std::string& path) {
  if (path == "-") return false;
  std::error_code error;
  return is_workbook_path(path) || is_csv(path) || fs::is_directory(path, error);
}

// ---- finding

void TableSet::add_named(Part part, const std::string& network_path, Field named) {
  std::string name(named.text), sheet;
  const fs::path folder = network_path == "-" ? fs::path() : fs::path(network_path).parent_path();
  std::error_code error;
  // A # may be part of a file's name.
  if (const auto hash = name.rfind('#'); hash != std::string::npos && !fs::exists(folder / name, error)) {
    sheet = name.substr(hash + 1);
    name.resize(hash);
  }
  const std::string path = (folder / name).string();
  if (name.empty() || !fs::exists(path, error)) {
    context_.untold_ties = true;
    context_.report.add(Code::table_missing, named.place, {path});
    return;
  }
  if (is_csv(path)) return add_csv(part, path, named.place);
  if (ending_of(path) != ".xlsx") {
    context_.untold_ties = true;
    context_.report.add(Code::table_format, named.place, {path});
    return;
  }
  const Book& book = book_of(path);
  if (book.fault) return tell(*book.fault, named.place, sheet);
  const std::vector<SheetInfo>& sheets = book.workbook->sheets();
  auto found = sheets.begin();
  if (sheet.empty()) {
    found = std::find_if(sheets.begin(), sheets.end(), [](const SheetInfo& each) { return !each.hidden; });
  } else {
    // Excel knows no two sheets that differ in case only.
    const std::string plain = folded(sheet);
    found =
        std::find_if(sheets.begin(), sheets.end(), [&](const SheetInfo& each) { return folded(each.name) == plain; });
  }
  if (found != sheets.end()) {
    add_sheet(part, path, book, static_cast<std::size_t>(found - sheets.begin()));
    return;
  }
  context_.untold_ties = true;
  std::vector<std::string_view> names;
  for (const SheetInfo& each : sheets)
    names.push_back(each.name);
  auto meant = context_.suggestions.nearest(sheet, names);
  if (meant) meant = name + "#" + *meant;
  context_.report.add(Code::sheet_missing, named.place, {sheet, path}, meant);
}

void TableSet::add_folder(const std::string& path, std::size_t source) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(path, error)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || name.starts_with('~')) continue;
    if (is_csv(name)) {
      files.push_back(entry.path());  // what is no ordinary file is told when it is opened
    } else if (part_of_name(entry.path().stem().string())) {
      context_.report.add(Code::file_unread, make_place(source, 0, 0), {name});
    }
  }
  if (error)
    throw FileError(
        fill(Text{"cannot read {0}: {1}", "kan {0} niet lezen: {1}"}, {Words(path), Words(error.message())}));
  std::sort(files.begin(), files.end());
  // Those that are found by name go before those that are found by their headings.
  std::vector<fs::path> unnamed;
  for (const fs::path& file : files) {
    const std::string stem = file.stem().string();
    if (is_left_alone(stem)) continue;
    if (const auto part = part_of_name(stem)) {
      if (!is_taken(*part, file.filename().string(), make_place(source, 0, 0)))
        add_csv(*part, file.string(), make_place(source, 0, 0));
    } else {
      unnamed.push_back(file);
    }
  }
  for (const fs::path& file : unnamed)
    add_file(file.string(), source);
  tell_nothing(source);
}

void TableSet::add_file(const std::string& path, std::size_t source) {
  Sha256 unused;
  CsvFile file(path);
  file.look_through(unused);
  CsvBlock block;
  std::vector<Field> cells;
  Part part = Part::file;
  if (file.encoding() != Encoding::utf16 && file.next(block)) {
    CsvRows rows(block.text(), block.begin, file.delimiter(), source);
    while (rows.next(cells) &&
           std::all_of(cells.begin(), cells.end(), [](const Field& cell) { return cell.text.empty(); })) {
    }
    part = part_of_headings(cells);
  }
  const Place place = make_place(source, 0, 0);
  const std::string name = fs::path(path).filename().string();
  if (part == Part::file) {
    if (const auto named = part_of_name(fs::path(path).stem().string())) {
      add_csv(*named, path, place);
    } else if (sources_[source].path() == path) {
      tell_nothing(source);
    } else {
      context_.report.add(Code::sheet_unread, place, {name});
    }
    return;
  }
  if (!is_taken(part, name, place)) add_csv(part, path, place);
}

void TableSet::add_workbook(const std::string& path, std::size_t source) {
  const Book& book = book_of(path);
  const Place place = make_place(source, 0, 0);
  if (book.fault) return tell(*book.fault, place, {});
  const std::vector<SheetInfo>& sheets = book.workbook->sheets();
  std::vector<std::pair<std::size_t, Part>> unnamed;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (is_left_alone(sheets[i].name)) continue;
    if (sheets[i].hidden) {
      context_.report.add(Code::sheet_hidden, place, {sheets[i].name});
      continue;
    }
    std::vector<Field> cells;
    const auto rows = book.workbook->rows(i, source);
    if (!rows->next(cells) && !rows->fault()) continue;  // an empty sheet
    if (const auto part = part_of_name(sheets[i].name)) {
      if (!is_taken(*part, sheets[i].name, place)) add_sheet(*part, path, book, i);
    } else {
      unnamed.emplace_back(i, part_of_headings(cells));
    }
  }
  for (const auto& [i, part] : unnamed) {
    if (part == Part::file) {
      context_.report.add(Code::sheet_unread, place, {sheets[i].name});
    } else if (!is_taken(part, sheets[i].name, place)) {
      add_sheet(part, path, book, i);
    }
  }
  tell_nothing(source);
}

bool TableSet::is_taken(Part part, std::string_view name, Place place) {
  const auto first =
      std::find_if(tables_.begin(), tables_.end(), [&](const Table& table) { return table.part == part; });
  if (first == tables_.end()) return false;
  const std::string other = first->sheet.empty() ? fs::path(first->path).filename().string() : first->sheet;
  context_.report.add(Code::table_twice, place, {other, name, part_words(part)});
  return true;
}

void TableSet::tell_nothing(std::size_t source) {
  const bool some = has(Part::tie) || has(Part::event) || has(Part::actor);
  if (!some && context_.report.errors() == 0) context_.report.add(Code::tables_none, make_place(source, 0, 0));
}

bool TableSet::has(Part part) const {
  return std::any_of(tables_.begin(), tables_.end(), [&](const Table& table) { return table.part == part; });
}

// ---- opening

void TableSet::add_csv(Part part, const std::string& path, Place place) {
  if (sources_.size() >= kMostSources) {
    context_.report.add(Code::table_format, place, {path});
    return;
  }
  const auto file = std::make_shared<CsvFile>(path);
  looking_ =
      std::async(threads_ > 1 ? std::launch::async : std::launch::deferred, [file, before = looking_, &sum = sum_] {
        if (before.valid()) before.get();
        file->look_through(sum);
      }).share();
  tables_.push_back({part, path, {}, file, looking_, nullptr, 0, sources_.size()});
  sources_.emplace_back(path, [path, file] { return CsvFile::text_of(path, file->encoding()); });
}

const TableSet::Book& TableSet::book_of(const std::string& path) {
  const auto [known, is_new] = books_.try_emplace(path);
  if (!is_new) return known->second;
  if (looking_.valid()) looking_.get();
  std::string bytes = read_file(path);
  sum_.add(bytes);
  auto opened = Workbook::open(std::move(bytes));
  if (const XlsxFault* fault = std::get_if<XlsxFault>(&opened)) {
    known->second.fault = *fault;
  } else {
    known->second.workbook = std::get<Workbook>(std::move(opened));
  }
  return known->second;
}

void TableSet::add_sheet(Part part, const std::string& path, const Book& book, std::size_t number) {
  if (sources_.size() >= kMostSources) return;
  const std::string& name = book.workbook->sheets()[number].name;
  tables_.push_back({part, path, name, nullptr, {}, &book, number, sources_.size()});
  sources_.push_back(Source::of_sheet(path, name));
}

void TableSet::tell(XlsxFault fault, Place place, std::string_view sheet) {
  switch (fault) {
    case XlsxFault::not_a_workbook:
      context_.report.add(Code::workbook_unreadable, place);
      break;
    case XlsxFault::damaged:
      context_.report.add(Code::workbook_damaged, place);
      break;
    case XlsxFault::encrypted:
      context_.report.add(Code::workbook_locked, place);
      break;
    case XlsxFault::old_format:
      context_.report.add(Code::workbook_old, place);
      break;
    case XlsxFault::too_large:
      context_.report.add(Code::workbook_too_large, place);
      break;
    case XlsxFault::external_reference:
      context_.report.add(Code::workbook_external, place);
      break;
    case XlsxFault::too_many_columns:
    case XlsxFault::too_many_rows:
      context_.report.add(Code::sheet_too_large, place, {sheet});
      break;
  }
  // What stands in it is not known.
  context_.untold_ties = true;
  context_.references.keep_silent();
}

// ---- reading

void TableSet::read(Part part, Readers& readers) {
  for (Table& table : tables_) {
    if (table.part != part) continue;
    if (table.csv) {
      table.looked_through.get();
      if (table.csv->encoding() == Encoding::utf16) {
        context_.report.add(Code::file_utf16, make_place(table.source, 0, 0));
        context_.untold_ties = true;
        context_.references.keep_silent();
        continue;
      }
      if (const std::size_t bad = table.csv->bad_bytes(); bad > 0) {
        const std::size_t first = table.csv->first_bad_byte();
        context_.report.add(Code::file_not_utf8, make_place(table.source, first, first + 1), {std::to_string(bad)});
      }
      read_csv_table(context_, readers, part, *table.csv, table.source, threads_);
    } else {
      read_sheet(table, readers);
    }
  }
}

void TableSet::finish() {
  if (looking_.valid()) looking_.get();
}

void TableSet::read_sheet(const Table& table, Readers& readers) {
  const auto rows = table.book->workbook->rows(table.sheet_number, table.source);
  TableReader reader(context_, readers, table.part, table.source, true);
  std::vector<Field> cells;
  while (rows->next(cells)) {
    bool wrong = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!rows->is_error(i)) continue;
      const bool computed = !cells[i].text.starts_with('=');
      context_.report.add(computed ? Code::cell_error : Code::cell_uncomputed, cells[i].place, {cells[i].text});
      cells[i].text = {};
      wrong = true;
    }
    // What else is amiss in the row follows from that; an actor is taken all the same, so that its ties are known.
    if (wrong && table.part != Part::actor) {
      context_.untold_ties = true;
      continue;
    }
    reader.row(cells);
  }
  if (const auto& fault = rows->fault()) {
    reader.flush();
    tell(fault->fault, make_cell_place(table.source, fault->at.row, fault->at.column), table.sheet);
    return;
  }
  reader.finish();
  for (const CellRange& range : rows->merged()) {
    if (range.first.row > kMostSheetRows || range.first.column > kMostSheetColumns) continue;
    context_.report.add(Code::cells_merged, make_cell_place(table.source, range.first.row, range.first.column),
                        {range_text(range)});
  }
}

}  // namespace samenspel
