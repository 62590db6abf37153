// Diagnostics for people: place, sentence, the source line with a caret below, what was probably meant. All signs are
// safe for a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "support/diagnostic.hpp"
#include "support/source.hpp"
#include "support/text.hpp"

namespace samenspel {

/// Errors of one file that are shown at most, and warnings; all are counted.
inline constexpr std::size_t kShownErrors = 100;

struct DiagnosticsStyle {
  Language language = Language::en;
  bool colour = false;
  bool warnings = true;             ///< warnings too
  bool warnings_are_errors = false;  ///< --strict: they are called errors
};

/// One block a diagnostic, then how many were left out; "" when there is nothing to tell.
[[nodiscard]] std::string diagnostics_text(const Sources& sources, const Diagnostics& diagnostics,
                                           const DiagnosticsStyle& style);

}  // namespace samenspel
