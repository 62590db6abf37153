// How the lines of a timeline are drawn, and its legend: the shapes of stances and the lines that it shows, no others.
// No cost worth naming.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "render/map/legend.hpp"
#include "render/views/timeline_panel.hpp"

namespace samenspel {

inline constexpr std::string_view kTowards = "#7A7A7A";       ///< from a move to whom it is addressed
inline constexpr std::string_view kTogetherLine = "#858585";  ///< between those who made a move together

struct LinkStyle {
  std::string_view name;  ///< its classes in SVG
  Text words;
  double width;
  Dash dash;
  std::string_view colour;
};
[[nodiscard]] const LinkStyle& link_style(LinkKind kind);

[[nodiscard]] std::vector<LegendSection> timeline_legend(const Timeline& timeline, std::span<const Panel> panels,
                                                         Language language);

}  // namespace samenspel
