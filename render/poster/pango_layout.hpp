// A line of text as pango lays it out: the same for measuring and for painting. For the files of this folder that know
// cairo.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <pango/pangocairo.h>

namespace samenspel {

struct Unreference {
  void operator()(void* object) const { g_object_unref(object); }
};
using PangoLine = std::unique_ptr<PangoLayout, Unreference>;
using PangoWorld = std::unique_ptr<PangoContext, Unreference>;

/// A context in which a point is a point, and glyphs stand where their widths put them.
[[nodiscard]] PangoWorld pango_world();

/// A line in a letter of `size` points.
[[nodiscard]] PangoLine pango_line(PangoContext* world, const std::string& families, std::string_view text, double size,
                                   int weight);

/// Its logical width in points.
[[nodiscard]] double width_of(PangoLayout* line);

}  // namespace samenspel
