#include "render/map/contents.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "support/unicode.hpp"

namespace samenspel {

namespace {

/// Who is highlighted, who recedes, and whose names are drawn.
void set_emphasis(const Network& network, const MapOptions& options, MapContents& contents) {
  const std::size_t n = network.actors.size();
  contents.named.assign(n, options.names == NamesDrawn::all);
  if (options.names == NamesDrawn::brokers) contents.named = contents.standing_out;
  if (options.highlight.empty()) return;
  contents.emphasis.assign(n, Emphasis::receding);
  std::vector<bool> highlighted(n, false);
  for (const ActorIndex actor : options.highlight)
    highlighted[actor] = true;
  for (const DrawnTie& tie : contents.ties) {
    for (const auto& [one, other] : {std::pair(tie.from, tie.to), std::pair(tie.to, tie.from)})
      if (highlighted[one]) contents.emphasis[other] = Emphasis::partner;
  }
  for (ActorIndex i = 0; i < n; ++i) {
    if (!highlighted[i]) continue;
    contents.emphasis[i] = Emphasis::highlighted;
    if (options.names != NamesDrawn::none) contents.named[i] = true;
  }
  contents.standing_out = std::move(highlighted);
}

}  // namespace

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
  contents.colouring = colouring_of(network, options, options.size);
  set_emphasis(network, options, contents);
  return contents;
}

Mark mark_of(const Network& network, const MapOptions& options, const MapContents& contents, ActorIndex actor) {
  constexpr double thin = 1.1, thick = 1.8, thickest = 2.8, thinnest = 0.8;
  constexpr double smaller = 0.7, weaker = 0.35;  // of who recedes: radius, colour
  Mark mark;
  const double value = actor < options.size.size() ? options.size[actor] : std::numeric_limits<double>::quiet_NaN();
  mark.radius = contents.sizes.radius(value);
  mark.outline_width = contents.standing_out[actor] ? thick : thin;
  const bool without_value = contents.sizes.given && !std::isfinite(value);
  const auto sectors = network.actors.sectors(actor);
  if (sectors.size() == 1) mark.shape = contents.styles[sectors[0].sector].shape;
  const Colouring& colouring = contents.colouring;
  if (colouring.by != ColourBy::sector) {
    const std::uint32_t group = colouring.group_of[actor];
    const bool measure = colouring.by == ColourBy::measure;
    const std::string_view none = measure ? kNoStep : kNoSectorFill;
    mark.fills = {{group == kNoGroup ? Colour(none) : colouring.groups[group].fill, 1}};
    mark.outline = group == kNoGroup ? Colour(kNoSectorDark) : colouring.groups[group].dark;
  } else if (sectors.empty()) {
    mark.fills = {{Colour(kNoSectorFill), 1}};
    mark.outline = kNoSectorDark;
  } else {
    for (const Share& share : sectors)
      mark.fills.push_back({contents.styles[share.sector].fill, share.share});
    mark.outline = sectors.size() == 1 ? contents.styles[sectors[0].sector].dark : Colour(kManySectors);
  }
  // the steps of a measure are not to be mistaken for each other
  if (without_value && colouring.by != ColourBy::measure) {
    mark.weak = true;
    for (Mark::Fill& fill : mark.fills)
      fill.colour = pale(fill.colour);
  }
  if (contents.recedes(actor)) {
    mark.radius *= smaller;
    mark.outline_width = thinnest;
    mark.outline = kReceding;
    mark.weak = true;
    for (Mark::Fill& fill : mark.fills)
      fill.colour = mixed(fill.colour, "#FFFFFF", weaker);
  } else if (!contents.emphasis.empty() && contents.emphasis[actor] == Emphasis::highlighted) {
    mark.outline_width = thickest;
    mark.outline = kInk;
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
