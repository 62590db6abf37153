// The tables of a network: those that a network file names, or the files of a folder or sheets of a workbook, found by
// their names or else by their headings. Opened in one order (that of the checksum), read in another (actors before
// their ties).
#pragma once

#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/tables/csv_file.hpp"
#include "importers/tables/table_reader.hpp"
#include "importers/tables/xlsx.hpp"

namespace samenspel {

/// Whether a path is read as a table or a set of them by its ending (.xlsx, .csv, .tsv) or because it is a folder.
[[nodiscard]] bool is_table_path(const std::string& path);
[[nodiscard]] bool is_workbook_path(const std::string& path);

class TableSet {
 public:
  TableSet(Context& context, Sources& sources, Sha256& sum, int threads)
      : context_(context), sources_(sources), sum_(sum), threads_(threads) {}

  /// A table that a network file names at `named`, as `file.csv` or `file.xlsx#Sheet`, beside `network_path`.
  void add_named(Part part, const std::string& network_path, Field named);
  /// All tables of a folder, of a workbook, or the one table that a CSV file is. `source` stands for the path as a
  /// whole.
  void add_folder(const std::string& path, std::size_t source);
  void add_workbook(const std::string& path, std::size_t source);
  void add_file(const std::string& path, std::size_t source);

  [[nodiscard]] bool has(Part part) const;
  /// Reads the tables of a part, if there are.
  void read(Part part, Readers& readers);
  /// When all tables are in the checksum.
  void finish();

 private:
  struct Book {
    std::optional<Workbook> workbook;
    std::optional<XlsxFault> fault;
  };
  struct Table {
    Part part;
    std::string path, sheet;
    std::shared_ptr<CsvFile> csv;
    std::shared_future<void> looked_through;  ///< of a CSV file
    const Book* book = nullptr;
    std::size_t sheet_number = 0;
    std::size_t source = 0;
  };

  const Book& book_of(const std::string& path);
  void tell(XlsxFault fault, Place place, std::string_view sheet);
  void add_csv(Part part, const std::string& path, Place place);
  void add_sheet(Part part, const std::string& path, const Book& book, std::size_t number);
  [[nodiscard]] bool is_taken(Part part, std::string_view name, Place place);
  void tell_nothing(std::size_t source);
  void read_sheet(const Table& table, Readers& readers);

  Context& context_;
  Sources& sources_;
  Sha256& sum_;
  int threads_;
  std::map<std::string, Book> books_;
  std::vector<Table> tables_;
  /// The last file to be looked through; the next waits for it, since their bytes make one checksum. With several
  /// threads that is done while tables before it are read.
  std::shared_future<void> looking_;
};

}  // namespace samenspel
