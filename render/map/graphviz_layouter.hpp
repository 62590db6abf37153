// The Layouter that asks Graphviz, by the helper program: osage measures texts, neato (sfdp for large networks) finds
// places, prism takes away overlap. One run of the helper for each question. Trouble is a HelperError.
#pragma once

#include <string>

#include "render/graphviz/client.hpp"
#include "render/map/layout.hpp"

namespace samenspel {

[[nodiscard]] Layouter graphviz_layouter(const HelperOptions& helper, const std::string& font);

}  // namespace samenspel
