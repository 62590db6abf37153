// The one table of all that can be wrong with an input: stable code, severity, sentence and explanation in nl and en.
// `samenspel explain CODE` prints the explanation. A new code is a name here and a row in the .cpp, in the same order.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "support/text.hpp"

namespace samenspel {

enum class Severity : std::uint8_t { error, warning };

enum class Code : std::uint16_t {
  file_empty,
  actor_unknown,
  // importers: the full list follows here
  count_
};

struct CodeRow {
  Code code;
  std::string_view id;  ///< stable, as printed
  Severity severity;
  Text message;      ///< one sentence, without a full stop at the end; {0}, {1} are the values
  Text explanation;  ///< why, and how to mend it, with an example: several sentences
};

[[nodiscard]] const CodeRow& row_of(Code code);
[[nodiscard]] std::optional<Code> find_code(std::string_view id);
[[nodiscard]] std::span<const CodeRow> all_codes();

}  // namespace samenspel
