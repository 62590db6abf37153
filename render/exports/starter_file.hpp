// The commented file that `samenspel new` writes for somebody to fill in: small, valid without a warning, and drawn at
// once.
#pragma once

#include <string_view>

#include "support/text.hpp"

namespace samenspel {

[[nodiscard]] std::string_view starter_file(Language language);

}  // namespace samenspel
