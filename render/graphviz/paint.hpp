// Paints a Drawing by Graphviz: svg, pdf, png, or dot that `dot -Tsvg` alone draws the same. Every coordinate is given
// (engine nop2); Graphviz lays out nothing here. Same drawing, same bytes.
#pragma once

#include <string>

#include "render/graphviz/client.hpp"
#include "render/map/drawing.hpp"

namespace samenspel {

enum class PictureFormat { svg, pdf, png, dot };

/// The bytes of the file. In the SVG each actor and tie is a `g` with its classes and its own <title>.
[[nodiscard]] std::string paint(const Drawing& drawing, PictureFormat format, const HelperOptions& options);

}  // namespace samenspel
