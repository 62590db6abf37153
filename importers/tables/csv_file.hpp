// A CSV file front to back, in blocks of whole rows, in UTF-8 whatever it was written in. It is read twice: once to
// know its encoding and how many lines it has, then for its rows; it never stands in memory as a whole.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "importers/tables/csv_dialect.hpp"
#include "support/files.hpp"
#include "support/sha256.hpp"

namespace samenspel {

/// Rows, with some zero bytes behind them, so that a reader may look ahead.
class CsvBlock {
 public:
  static constexpr std::size_t kBehind = 16;
  [[nodiscard]] std::string_view text() const { return {bytes_.data() + from_, length_}; }
  /// Takes `bytes` away in front.
  void drop(std::size_t bytes) {
    from_ += bytes;
    length_ -= bytes;
    begin += bytes;
  }
  std::size_t begin = 0;  ///< of its first byte in the text of the file

 private:
  friend class CsvFile;
  std::string bytes_ = std::string(kBehind, '\0');  // room, which stays from one block to the next
  std::size_t from_ = 0, length_ = 0;
};

class CsvFile {
 public:
  /// Throws FileError.
  explicit CsvFile(std::string path);
  /// Finds out what the file is like, and adds its bytes to `sum`. To be called once, before all that follows. Throws
  /// FileError, Stopped.
  void look_through(Sha256& sum);

  [[nodiscard]] Encoding encoding() const { return encoding_; }
  /// In UTF-8, bytes that are not: how many, and where the first one is. A file in which most signs beyond ASCII are
  /// UTF-8 is that with a mistake, else it is Windows-1252.
  [[nodiscard]] std::size_t bad_bytes() const { return encoding_ == Encoding::utf8 ? bad_bytes_ : 0; }
  [[nodiscard]] std::size_t first_bad_byte() const { return first_bad_byte_; }
  [[nodiscard]] char delimiter() const { return dialect_.delimiter; }
  /// Line ends in the file.
  [[nodiscard]] std::size_t lines() const { return lines_; }
  /// The next rows; false where there are none. A row of more than 64 MB, which an open quote makes, is the last.
  /// Throws FileError, Stopped.
  [[nodiscard]] bool next(CsvBlock& block);

  /// All of the file as its blocks have it: for the places in messages.
  [[nodiscard]] static std::string text_of(const std::string& path, Encoding encoding);

 private:
  std::size_t fill(std::string& room, std::size_t length);

  std::string path_;
  std::unique_ptr<FileReader> reader_;
  Encoding encoding_ = Encoding::utf8;
  CsvDialect dialect_;
  std::size_t block_ = 0;  ///< bytes to read at a time
  std::size_t lines_ = 0, begin_ = 0, bad_bytes_ = 0, first_bad_byte_ = 0;
  std::string rest_, raw_;  // decoded and not given yet; as read, where that is not UTF-8
  bool at_end_ = false;
};

}  // namespace samenspel
