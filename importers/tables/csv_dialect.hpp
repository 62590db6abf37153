// How a CSV file is written: its encoding, what parts its cells, where its rows begin. Told by its bytes alone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace samenspel {

enum class Encoding : unsigned char { utf8, windows1252, utf16 };

struct CsvDialect {
  char delimiter = ',';
  std::size_t first_row = 0;  ///< bytes of a byte order mark and a `sep=` line
};

/// From the first bytes of a text: `sep=;` where it stands, else whichever of comma, semicolon and tab parts the first
/// row into most cells.
[[nodiscard]] CsvDialect dialect_of(std::string_view beginning);

/// Adds bytes in Windows-1252 to `out` in UTF-8; the five that it leaves undefined become U+FFFD.
void append_windows1252(std::string& out, std::string_view bytes);

}  // namespace samenspel
