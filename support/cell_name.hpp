// What a spreadsheet program calls a cell.
#pragma once

#include <cstddef>
#include <string>

namespace samenspel {

/// "B3" for row 3, column 2, both counted from 1.
[[nodiscard]] inline std::string cell_name(std::size_t row, std::size_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters + std::to_string(row);
}

}  // namespace samenspel
