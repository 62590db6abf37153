// What the columns of a table mean, by their headings in either language. Cost: some comparisons a heading.
#pragma once

#include <string>
#include <vector>

#include "importers/schema/context.hpp"

namespace samenspel {

/// What a column holds.
enum class ColumnKind : std::uint8_t {
  id,         ///< by what others name the row
  key,        ///< a key of the part
  gift,       ///< how much is given: the `value` of `gives`
  attribute,  ///< a further column of actors
  own,        ///< an `x-` column
  none        ///< nothing that is read
};

struct Column {
  ColumnKind kind = ColumnKind::none;
  const KeyRow* row = nullptr;  ///< of `id` and `key`; of `gift` that of its value
  std::string name;             ///< of an attribute or own column; else the key, in the language of the heading
};

struct Headings {
  std::vector<Column> columns;
  bool usable = true;  ///< all that a row must have is there
};

/// Which part a table is about by its headings alone, or Part::file where they do not tell.
[[nodiscard]] Part part_of_headings(const std::vector<Field>& cells);

/// Tells what is missing, repeated or not known.
[[nodiscard]] Headings read_headings(Context& context, Part part, const std::vector<Field>& cells);

}  // namespace samenspel
