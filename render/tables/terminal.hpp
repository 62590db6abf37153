// A page for a terminal of 80 columns. A table that is too wide falls into blocks below each other: names are cut
// first, then as many columns as fit stand in each block, each with the names again. Wide signs are counted as they
// are.
#pragma once

#include <string>

#include "render/tables/page.hpp"

namespace samenspel {

[[nodiscard]] std::string terminal_text(const Page& page);

}  // namespace samenspel
