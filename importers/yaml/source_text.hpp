// The first step of reading: bytes become valid UTF-8 text, with the way back to the bytes. Bytes that are not UTF-8
// are read as Windows-1252, byte order marks and control signs are left out, a lone CR becomes LF; all but the last are
// told. Cost: linear.
#pragma once

#include <string>
#include <string_view>

#include "importers/report.hpp"
#include "importers/yaml/offset_map.hpp"

namespace samenspel {

struct SourceText {
  std::string text;
  OffsetMap to_bytes;
  bool readable = true;  ///< false: UTF-16, or too large; the text is empty
};

/// `source` is the number of the file in the places that are told.
[[nodiscard]] SourceText decode(std::string_view bytes, std::size_t source, Report& report);

/// Whether a text may not hold this sign: C0 save tab and line ends, DEL, C1 save U+0085.
[[nodiscard]] bool is_control(char32_t sign);
/// "U+0007"
[[nodiscard]] std::string code_point_name(char32_t sign);

}  // namespace samenspel
