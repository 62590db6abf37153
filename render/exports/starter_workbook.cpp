#include "render/exports/starter_workbook.hpp"

#include <array>
#include <cerrno>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "graph/date.hpp"
#include "render/exports/starter_explanation.hpp"
#include "render/exports/starter_sheets.hpp"
#include "support/files.hpp"
#include "support/numbers.hpp"

namespace samenspel {

namespace {

/// As far down as lists, hints and formats reach: row 5,001 of the sheet.
constexpr lxw_row_t kLastRow = 5000;
/// What the file says of its making, always the same: 1 January 2024.
constexpr time_t kCreated = 1704067200;

constexpr lxw_color_t kInk = 0x1F3A44, kHeadingFill = 0xE3ECEE, kLine = 0x5B8A94, kQuietTab = 0xA9B4B8;
constexpr const char* kDatePattern = "yyyy-mm-dd";
constexpr const char* kTextPattern = "@";  // keeps 007 and 12:30 as they were typed

constexpr Text kTitle{"Who works with whom", "Wie werkt met wie"};
constexpr Text kCannotMake{"cannot make the workbook: {0}", "kan de werkmap niet maken: {0}"};

constexpr Text kNotListed{"Not in the list", "Niet in de lijst"};
constexpr Text kChoose{"Choose a word from the list, or leave the cell empty.",
                       "Kies een woord uit de lijst, of laat de cel leeg."};
constexpr Text kOpenList{
    "This is not in the list. Is it more than one, with | between, or a word that you added yourself? Then it is fine.",
    "Dit staat niet in de lijst. Zijn het er meer, met | ertussen, of is het een woord dat u zelf toevoegde? Dan is "
    "het "
    "goed."};
constexpr Text kOpenNames{
    "There is no such name on the first sheet. Is it more than one, with | between, or a name that you will still add? "
    "Then it is fine.",
    "Deze naam staat niet op het eerste blad. Zijn het er meer, met | ertussen, of een naam die u nog toevoegt? Dan is "
    "het goed."};
constexpr Text kNotANumber{"Not a number above 0", "Geen getal boven 0"};
constexpr Text kWriteNumber{"Write a number above 0, or leave the cell empty: then it counts as 1.",
                            "Schrijf een getal boven 0, of laat de cel leeg: dan telt het als 1."};
constexpr Text kOnlyAYear{"Only a year?", "Alleen een jaar?"};
constexpr Text kWriteYear{
    "The spreadsheet takes this for another day. Put an apostrophe first, as in '2024, or write a whole day.",
    "Het rekenblad ziet dit voor een andere dag aan. Zet er een apostrof voor, zoals '2024, of schrijf een hele dag."};

void must(lxw_error error) {
  if (error != LXW_NO_ERROR) throw std::logic_error(std::string("the starter workbook: ") + lxw_strerror(error));
}

/// A file in memory, which the library can write to by a path and which leaves nothing behind.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(::memfd_create("samenspel", MFD_CLOEXEC)) {
    if (descriptor_ < 0) throw FileError(fill(kCannotMake, {system_reason(errno)}));
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { ::close(descriptor_); }
  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

 private:
  int descriptor_;
};

struct FreeWorkbook {
  void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, FreeWorkbook>;

std::string cell(lxw_row_t row, lxw_col_t column) {
  std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
  lxw_rowcol_to_cell(name.data(), row, column);
  return name.data();
}

/// "$A$2", which stays the same wherever the formula stands.
std::string fixed_cell(lxw_row_t row, lxw_col_t column) {
  std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
  lxw_rowcol_to_cell_abs(name.data(), row, column, 1, 1);
  return name.data();
}

/// The names of the first sheet, as many as there are: a formula for lists of actors.
std::string names_formula(Language language) {
  const StarterSheet& sheet = starter_sheets().front();
  const KeyRow& name = row_of(Part::file, sheet.key);
  const std::string cells = "'" + std::string(language == Language::nl ? name.nl : name.en) + "'!";
  const std::string first = fixed_cell(1, 0);
  return "=OFFSET(" + cells + first + ",0,0,MAX(1,COUNTA(" + cells + first + ":" + fixed_cell(kLastRow, 0) + ")),1)";
}

class Writer {
 public:
  Writer(lxw_workbook* workbook, Language language) : workbook_(workbook), language_(language) {
    heading_ = format();
    format_set_bold(heading_);
    format_set_bg_color(heading_, kHeadingFill);
    format_set_bottom(heading_, LXW_BORDER_THIN);
    format_set_bottom_color(heading_, kLine);
    format_set_align(heading_, LXW_ALIGN_VERTICAL_CENTER);
    date_ = format();
    format_set_num_format(date_, kDatePattern);
    format_set_align(date_, LXW_ALIGN_LEFT);
    text_ = format();
    format_set_num_format(text_, kTextPattern);
  }

  void data_sheet(const StarterSheet& sheet) {
    lxw_worksheet* page = add_page(key_word(Part::file, sheet.key), kLine);
    const std::size_t count = sheet.columns.size();
    std::vector<std::string> headings;
    for (const StarterColumn& column : sheet.columns)
      headings.push_back(key_word(sheet.part, column.key));
    for (std::size_t i = 0; i < count; ++i) {
      const auto at = static_cast<lxw_col_t>(i);
      must(worksheet_set_column(page, at, at, sheet.columns[i].width, column_format(sheet.columns[i])));
      guide(page, at, headings[i], sheet, sheet.columns[i]);
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
      for (std::size_t i = 0; i < count; ++i)
        write(page, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(i), sheet.columns[i].kind,
              std::string(sheet.rows[row][i].in(language_)));
    add_table(page, headings, sheet.rows.size());
    must(worksheet_set_row(page, 0, 21, nullptr));
    worksheet_freeze_panes(page, 1, 0);
    const std::string all = "A1:" + cell(kLastRow, static_cast<lxw_col_t>(count - 1));
    must(worksheet_ignore_errors(page, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.c_str()));
    must(worksheet_repeat_rows(page, 0, 0));
  }

  void explanation_sheet() {
    lxw_worksheet* page = add_page(std::string(kExplanationSheet.in(language_)), kQuietTab);
    lxw_format *word = format(), *wrapped = format(), *title = format(), *heading = format(), *line = format();
    for (lxw_format* each : {word, wrapped})
      format_set_align(each, LXW_ALIGN_VERTICAL_TOP);
    format_set_bold(word);
    format_set_text_wrap(word);
    format_set_text_wrap(wrapped);
    for (lxw_format* each : {title, heading})
      format_set_bold(each);
    format_set_font_size(title, 16);
    format_set_font_size(heading, 12);
    format_set_bottom(heading, LXW_BORDER_THIN);
    format_set_bottom_color(heading, kLine);
    format_set_font_name(line, "Consolas");
    must(worksheet_set_column(page, 0, 0, 22, nullptr));
    must(worksheet_set_column(page, 1, 1, 96, nullptr));
    worksheet_gridlines(page, LXW_HIDE_ALL_GRIDLINES);
    lxw_row_t at = 0;
    for (const ExplanationRow& row : starter_explanation(language_)) {
      const char* text = row.text.c_str();
      switch (row.style) {
        case ExplanationStyle::title:
          must(worksheet_set_row(page, at, 26, nullptr));
          must(worksheet_write_string(page, at, 0, text, title));
          break;
        case ExplanationStyle::heading:
          ++at;  // some air above it
          must(worksheet_write_string(page, at, 0, text, heading));
          must(worksheet_write_blank(page, at, 1, heading));
          break;
        case ExplanationStyle::entry:
          if (!row.word.empty()) must(worksheet_write_string(page, at, 0, row.word.c_str(), word));
          must(worksheet_write_string(page, at, 1, text, wrapped));
          break;
        case ExplanationStyle::command: {
          std::string typed = row.word, does = "   " + row.text;
          lxw_rich_string_tuple command{line, typed.data()}, meaning{nullptr, does.data()};
          std::array<lxw_rich_string_tuple*, 3> parts{&command, &meaning, nullptr};
          must(worksheet_write_rich_string(page, at, 1, parts.data(), wrapped));
          break;
        }
      }
      ++at;
    }
  }

 private:
  [[nodiscard]] std::string key_word(Part part, Key key) const {
    const KeyRow& row = row_of(part, key);
    return std::string(language_ == Language::nl ? row.nl : row.en);
  }

  lxw_format* format() {
    lxw_format* out = workbook_add_format(workbook_);
    if (out == nullptr) throw std::bad_alloc();
    format_set_font_color(out, kInk);
    return out;
  }

  lxw_worksheet* add_page(const std::string& name, lxw_color_t tab) {
    lxw_worksheet* page = workbook_add_worksheet(workbook_, name.c_str());
    if (page == nullptr) throw std::logic_error("the starter workbook has a sheet that it cannot have: " + name);
    worksheet_set_tab_color(page, tab);
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9);  // A4
    worksheet_fit_to_pages(page, 1, 0);
    return page;
  }

  [[nodiscard]] lxw_format* column_format(const StarterColumn& column) const {
    if (column.kind == ColumnKind::date) return date_;
    return column.kind == ColumnKind::number || column.key == Key::note ? nullptr : text_;
  }

  void write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, ColumnKind kind, const std::string& value) {
    if (value.empty()) return;
    if (kind == ColumnKind::number) {
      must(worksheet_write_number(page, row, column, read_number(value).value(), nullptr));
      return;
    }
    const Date day = kind == ColumnKind::date ? read_date(value).span.begin : Date();
    if (day.day() != 0) {
      lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
      must(worksheet_write_datetime(page, row, column, &moment, date_));
    } else {  // a month or a year stays a text, or it would become a day
      must(worksheet_write_string(page, row, column, value.c_str(), kind == ColumnKind::date ? text_ : nullptr));
    }
  }

  void add_table(lxw_worksheet* page, std::vector<std::string>& headings, std::size_t rows) {
    std::vector<lxw_table_column> columns(headings.size());
    std::vector<lxw_table_column*> pointers;
    for (std::size_t i = 0; i < headings.size(); ++i) {
      columns[i].header = headings[i].data();
      columns[i].header_format = heading_;
      pointers.push_back(&columns[i]);
    }
    pointers.push_back(nullptr);
    lxw_table_options options{};
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1;
    options.columns = pointers.data();
    must(worksheet_add_table(page, 0, 0, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(headings.size() - 1),
                             &options));
  }

  /// The hint of a column, at its heading and its cells, and what its cells take.
  void guide(lxw_worksheet* page, lxw_col_t at, std::string& heading, const StarterSheet& sheet,
             const StarterColumn& column) {
    std::string hint(column.hint.in(language_)), formula, error_title, error;
    lxw_data_validation check{};
    check.input_title = heading.data();
    check.input_message = hint.data();
    check.validate = LXW_VALIDATION_TYPE_ANY;
    must(worksheet_data_validation_cell(page, 0, at, &check));

    std::vector<std::string> words = list_words(sheet, column, language_);
    std::vector<char*> pointers;
    switch (column.kind) {
      case ColumnKind::text:
        break;
      case ColumnKind::list:
        for (std::string& word : words)
          pointers.push_back(word.data());
        pointers.push_back(nullptr);
        check.validate = LXW_VALIDATION_TYPE_LIST;
        check.value_list = pointers.data();
        error_title = kNotListed.in(language_);
        error = (column.open ? kOpenList : kChoose).in(language_);
        break;
      case ColumnKind::actors:
        formula = names_formula(language_);
        check.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        check.value_formula = formula.data();
        error_title = kNotListed.in(language_);
        error = kOpenNames.in(language_);
        break;
      case ColumnKind::number:
        check.validate = LXW_VALIDATION_TYPE_DECIMAL;
        check.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN;
        check.value_number = 0;
        error_title = kNotANumber.in(language_);
        error = kWriteNumber.in(language_);
        break;
      case ColumnKind::date: {
        // A lone year in a date cell is a day of 1905: whole days before the spring of 1927 are asked about.
        const std::string first = cell(1, at);
        formula = "=OR(ISTEXT(" + first + ")," + first + ">9999)";
        check.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
        check.value_formula = formula.data();
        error_title = kOnlyAYear.in(language_);
        error = kWriteYear.in(language_);
        break;
      }
    }
    const bool asks = column.several || column.open || column.kind == ColumnKind::date;
    check.error_type = asks ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP;
    if (!error.empty()) {
      check.error_title = error_title.data();
      check.error_message = error.data();
    }
    must(worksheet_data_validation_range(page, 1, at, kLastRow, at, &check));
  }

  lxw_workbook* workbook_;
  Language language_;
  lxw_format *heading_ = nullptr, *date_ = nullptr, *text_ = nullptr;
};

}  // namespace

std::string starter_workbook(Language language) {
  const MemoryFile file;
  Workbook workbook(workbook_new(file.path().c_str()));
  if (!workbook) throw std::bad_alloc();
  std::string title(kTitle.in(language));
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.created = kCreated;
  must(workbook_set_properties(workbook.get(), &properties));

  Writer writer(workbook.get(), language);
  for (const StarterSheet& sheet : starter_sheets())
    writer.data_sheet(sheet);
  writer.explanation_sheet();

  errno = 0;
  if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
    throw FileError(fill(kCannotMake, {errno != 0 ? system_reason(errno) : Words(lxw_strerror(error))}));
  return read_file(file.path());
}

}  // namespace samenspel
