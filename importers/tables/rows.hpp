// A table as its readers give it, whatever it was written in: rows of cells, front to back, each cell with its place.
#pragma once

#include <vector>

#include "importers/schema/values.hpp"

namespace samenspel {

/// The place of a row with cells: in a text from its first to its last filled cell, in a sheet its first filled cell.
[[nodiscard]] Place span_of(const std::vector<Field>& cells);

class Rows {
 public:
  Rows() = default;
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;
  virtual ~Rows() = default;

  /// Fills `cells` with the next row, one a column from the first on; false when there is none. A column that has
  /// nothing in this row is an empty text with its place; columns behind the last filled one may be left out. Texts
  /// live until the next call.
  [[nodiscard]] virtual bool next(std::vector<Field>& cells) = 0;
};

}  // namespace samenspel
