// Makes Graphviz's SVG ours: classes, titles and language; names exactly as they are in the drawing, centred on their
// plates whatever font the viewer has; no comments, no document type, nothing that points outside.
#pragma once

#include <string>
#include <string_view>

#include "render/map/drawing.hpp"

namespace samenspel {

/// `raw` is what Graphviz made of a graph in which actor i has the id "a<i>", plate i "p<i>" and tie i "t<i>". Linear
/// in `raw`.
[[nodiscard]] std::string finished_svg(std::string_view raw, const Drawing& drawing);

}  // namespace samenspel
