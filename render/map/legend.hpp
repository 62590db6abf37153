// The legend: what it says (sections of rows, from what the map shows) and where each part of it stands. No cost worth
// naming.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "render/map/contents.hpp"

namespace samenspel {

/// How wide a text is, in points.
using WidthOf = std::function<double(const std::string& text, int letter, bool bold)>;

struct LegendRow {
  std::vector<std::string> lines;
  std::optional<Mark> mark;      ///< a sample before the text; its radius in letters
  std::optional<LineMark> line;  ///< a sample; only its width, dash, colour and arrow count
  bool barred = false;           ///< the line is crossed by a short bar
  bool doubled = false;          ///< the line is two, as TieMark::doubled
};

struct LegendCircle {
  double radius;  ///< points: true to the map
  std::string value;
};

/// Shown in the order of the members.
struct LegendSection {
  std::string heading;
  std::vector<LegendCircle> circles;
  std::vector<LegendRow> rows;
  std::vector<std::string> notes;  ///< lines in small letters
};

/// The sectors that have members, with who belongs to several or to none.
[[nodiscard]] LegendSection sector_section(const Network& network, const MapContents& contents, Language language);

[[nodiscard]] std::vector<LegendSection> legend_sections(const Network& network, const MapOptions& options,
                                                         const MapContents& contents);

struct PlacedLegend {
  std::vector<Mark> icons;
  std::vector<LineMark> lines;
  std::vector<DrawnWord> words;
  Box box;
};
/// `letter` in whole points.
[[nodiscard]] PlacedLegend place_legend(const std::vector<LegendSection>& sections, int letter, Point top_left,
                                        const WidthOf& width_of);

/// All texts of the legend with their letters, to be measured.
[[nodiscard]] std::vector<TextBlock> legend_texts(const std::vector<LegendSection>& sections, int letter);

}  // namespace samenspel
