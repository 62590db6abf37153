// Cuts a part of a workbook into the elements that are wanted, one at a time, without a tree of the whole: a row, a
// shared string. Takes UTF-8 and UTF-16, with and without byte order mark; gives UTF-8. Knows quotes, comments, CDATA
// and any prefix of a namespace. Throws XlsxTrouble: damaged where what is around the pieces is no well-formed XML,
// external_reference at a document type, too_large for a piece of more than 16 MB or half a million elements.
// Memory: one piece. Cost: linear.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "importers/tables/xlsx_fault.hpp"
#include "importers/tables/xlsx_package.hpp"

namespace samenspel::xlsx {

/// Names of elements without prefix, from the root of the part to the wanted one.
using ElementPath = std::vector<std::string_view>;

struct Piece {
  std::size_t path;       ///< index of the one that led here
  std::span<char> bytes;  ///< one element, to be written over; lives until the next is asked for
};

[[nodiscard]] std::string_view local_name(std::string_view name);

class Pieces {
 public:
  /// `wrong_root`: the fault of a part whose root is none of the paths'.
  Pieces(PartReader read, std::vector<ElementPath> paths, XlsxFault wrong_root = XlsxFault::damaged);

  /// Nothing at the end of the part, which has then been read and found whole. Not to be called after that, nor after
  /// it threw.
  [[nodiscard]] std::optional<Piece> next();

 private:
  enum class Encoding { unknown, utf8, utf16_little, utf16_big };
  enum class Kind { opens, closes, empty };
  struct Tag {
    Kind kind;
    std::string_view name;  ///< until the buffer is filled again
  };

  [[nodiscard]] std::optional<Tag> next_tag();
  [[nodiscard]] Tag take_tag();
  void pass(std::string_view opening, std::string_view closing);
  void need(std::size_t count);
  void take_rest_of_piece();
  [[nodiscard]] std::optional<std::size_t> path_to(std::string_view name) const;

  [[nodiscard]] bool fill();
  void detect_encoding();
  [[nodiscard]] std::size_t decode(std::string_view raw);
  [[nodiscard]] std::size_t decode_utf8(std::string_view raw);
  [[nodiscard]] std::size_t decode_utf16(std::string_view raw);

  PartReader read_;
  std::vector<ElementPath> paths_;
  XlsxFault wrong_root_;
  Encoding encoding_ = Encoding::unknown;
  std::vector<char> raw_;
  std::size_t raw_size_ = 0;  ///< what stands in raw_ and could not be decoded yet
  std::string buffer_;
  std::size_t keep_ = 0;  ///< what is before it in the buffer may go
  std::size_t at_ = 0;    ///< up to where it has been read
  bool in_piece_ = false, saw_root_ = false;
  std::vector<std::string> open_;  ///< elements around the pieces, as written
};

}  // namespace samenspel::xlsx
