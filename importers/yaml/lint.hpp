// The second step of reading: finds what YAML would misread or refuse with a riddle, and mends in memory what has only
// one plain reading (quotes round `'t Pannetje`, a blank after `Jan:`), so that reading goes on and all mistakes come
// out in one run. What cannot be mended ends the reading at that line. A scanner smaller than YAML: indentation, `- `,
// key and colon, quotes, brackets, block text and comments. Cost: linear.
#pragma once

#include <string>
#include <string_view>

#include "importers/report.hpp"
#include "importers/yaml/offset_map.hpp"

namespace samenspel {

struct Linted {
  std::string text;      ///< mended; cut where the reading had to stop
  OffsetMap to_text;     ///< back to the text that was given
  bool complete = true;  ///< false: something behind the end of `text` could not be read
};

/// Places that are told are in bytes of file `source`, by way of `to_bytes`.
[[nodiscard]] Linted lint(std::string_view text, const OffsetMap& to_bytes, std::size_t source, Report& report);

}  // namespace samenspel
