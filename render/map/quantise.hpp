// Moves a drawing to where its page begins at (0, 0) and rounds every place and size to hundredths of a point, so that
// the last digits of a sum never show in a file.
#pragma once

#include "render/map/drawing.hpp"

namespace samenspel {

[[nodiscard]] Drawing quantised(Drawing drawing);

}  // namespace samenspel
