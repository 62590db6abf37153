// The interplay as one small timeline: a lane for each side, each move a mark in it, a line where the initiative passes
// from one side to another. Linear in the events.
#pragma once

#include <optional>

#include "render/poster/block.hpp"
#include "render/poster/panel.hpp"

namespace samenspel {

/// Nothing where no move was made.
[[nodiscard]] std::optional<Block> interplay_strip(const PanelScene& scene, double width, double letter);

}  // namespace samenspel
