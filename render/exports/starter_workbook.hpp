// The workbook that `samenspel new FILE.xlsx` writes for somebody to fill in: sheets for actors, ties and events with a
// small example, drop-down lists and a hint at each heading, and a sheet that explains them. The same language gives
// the same bytes.
#pragma once

#include <string>

#include "support/text.hpp"

namespace samenspel {

/// The bytes of the XLSX file. Throws FileError where there is no room to make it.
[[nodiscard]] std::string starter_workbook(Language language);

}  // namespace samenspel
