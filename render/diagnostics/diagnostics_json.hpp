// Diagnostics for programs: the object of schema "samenspel-check/1" (docs/format.md).
#pragma once

#include <string>
#include <vector>

#include "support/diagnostic.hpp"
#include "support/source.hpp"
#include "support/text.hpp"

namespace samenspel {

/// What was read of one file of the command line.
struct CheckedFile {
  Sources sources;
  Diagnostics diagnostics;
};

/// `strict`: warnings are called errors and counted as such. At most kShownErrors errors of a file are listed;
/// `files[].errors` is the true total.
[[nodiscard]] std::string diagnostics_json(const std::vector<CheckedFile>& files, Language language, bool strict);

}  // namespace samenspel
