// Makes cairo's PDF ours: the date is taken out, so that the same drawing gives the same bytes, and title, description
// and language are put in, by an incremental update (ISO 32000-1, 7.5.6).
#pragma once

#include <string>

#include "render/map/drawing.hpp"

namespace samenspel {

/// A PDF that is built in another way than cairo 1.16 does is returned as it is, without its date.
[[nodiscard]] std::string finished_pdf(std::string raw, const Drawing& drawing);

}  // namespace samenspel
