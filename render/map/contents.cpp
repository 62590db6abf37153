#include "render/map/contents.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "support/unicode.hpp"

namespace samenspel {

MapContents contents_of(const Network& network, const MapOptions& options) {
  MapContents contents;
  contents.styles = sector_styles(network.sectors);
  contents.members.assign(network.sectors.size(), 0);
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const auto sectors = network.actors.sectors(i);
    for (const Share& share : sectors)
      ++contents.members[share.sector];
    contents.several += sectors.size() > 1 ? 1 : 0;
    contents.none += sectors.empty() ? 1 : 0;
  }
  contents.ties = drawn_ties(network, options.layers);
  for (const DrawnTie& tie : contents.ties) {
    contents.cross += tie.cross ? 1 : 0;
    contents.negative += tie.negative ? 1 : 0;
  }
  contents.kinds = kind_styles(contents.ties);
  contents.widths = width_scale(contents.ties, network.actors.size());
  std::vector<double> values = options.size;
  if (!values.empty()) values.resize(network.actors.size(), std::numeric_limits<double>::quiet_NaN());
  contents.sizes = size_scale(values);
  values.resize(network.actors.size(), 0);
  contents.standing_out = standing_out(values);
  return contents;
}

Mark mark_of(const Network& network, const MapOptions& options, const MapContents& contents, ActorIndex actor) {
  constexpr double thin = 1.1, thick = 1.8;
  Mark mark;
  const double value = actor < options.size.size() ? options.size[actor] : std::numeric_limits<double>::quiet_NaN();
  mark.radius = contents.sizes.radius(value);
  mark.outline_width = contents.standing_out[actor] ? thick : thin;
  const bool without_value = contents.sizes.given && !std::isfinite(value);
  const auto fill = [&](std::string_view colour) { return without_value ? pale(colour) : Colour(colour); };
  const auto sectors = network.actors.sectors(actor);
  if (sectors.empty()) {
    mark.fills = {{fill(kNoSectorFill), 1}};
    mark.outline = kNoSectorDark;
    return mark;
  }
  for (const Share& share : sectors)
    mark.fills.push_back({fill(contents.styles[share.sector].fill), share.share});
  if (sectors.size() == 1) {
    const SectorStyle& style = contents.styles[sectors[0].sector];
    mark.shape = style.shape;
    mark.outline = style.dark;
  } else {
    mark.outline = kManySectors;
  }
  return mark;
}

std::string shown_name(const Network& network, ActorIndex actor) {
  std::string name = printable(network.actors.name(actor));
  std::replace(name.begin(), name.end(), '\t', ' ');
  if (trimmed(name).empty()) name = printable(network.actors.id(actor));
  return name;
}

std::string kind_words(const Network& network, const MapOptions& options, std::uint16_t kind) {
  const std::string& text = network.ties.kinds()[kind];
  if (options.drawn_from_events) {
    for (const Act& act : network.acts) {
      if (act.id == text) return printable(label_of(act, options.language));
    }
  }
  return printable(text);
}

Colour pale(std::string_view fill) {
  return mixed(fill, "#FFFFFF", 0.25);
}

}  // namespace samenspel
