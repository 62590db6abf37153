// What all sheets of a workbook share: its archive, strings, formats of cells and epoch. Throws XlsxTrouble.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/tables/xlsx.hpp"
#include "importers/tables/xlsx_package.hpp"
#include "importers/tables/xlsx_values.hpp"

namespace samenspel {
namespace xlsx {

/// Texts that cells name by number, in blocks that never move, so that there is never a second copy. At most 512 MB,
/// else too_large.
class SharedStrings {
 public:
  SharedStrings() = default;
  explicit SharedStrings(PartReader read);
  [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const;

 private:
  struct Slot {
    std::uint32_t begin;  ///< block, and offset in it
    std::uint32_t length;
  };
  void add(std::string_view text);

  std::vector<std::string> blocks_;
  std::vector<Slot> slots_;
};

}  // namespace xlsx

struct Workbook::Book {
  explicit Book(std::string bytes);

  xlsx::Package package;
  std::vector<SheetInfo> sheets;
  std::vector<std::string> parts;  ///< of each sheet
  xlsx::SharedStrings strings;
  std::vector<xlsx::Shown> styles;  ///< by number of a cell's style
  bool since_1904 = false;
};

}  // namespace samenspel
