#include "render/map/marks.hpp"

#include <algorithm>

#include "render/map/curves.hpp"

namespace samenspel {

namespace {

constexpr int kSamples = 16;
constexpr double kHeavier = 1.3, kLighter = 0.6;  ///< of ties, where some are highlighted

TieMark tie_mark(const Drawing& drawing, const Network& network, const MapOptions& options, const MapContents& contents,
                 std::size_t i, Bend bend) {
  constexpr double arrow_length = 10;  // points, of an arrow of size 1
  const DrawnTie& tie = contents.ties[i];
  TieMark mark;
  mark.id = "tie-" + std::to_string(i);
  mark.title = drawing.actors[tie.from].title + (tie.mutual ? " – " : " → ") + drawing.actors[tie.to].title;
  mark.tooltip_kind = kind_words(network, options, tie.kind);
  mark.classes = {"tie"};
  if (tie.cross) mark.classes.push_back("cross");
  mark.from = tie.from;
  mark.to = tie.to;
  mark.width = contents.widths.width(tie);
  mark.arrow_size = contents.widths.arrow_size(tie);
  mark.colour = tie.negative ? kNegativeTie : tie.cross ? kCrossTie : kWithinTie;
  if (contents.highlighted(tie)) {
    mark.classes.emplace_back("highlighted");
    mark.width *= kHeavier;
  } else if (!contents.emphasis.empty()) {
    mark.classes.emplace_back("receding");
    mark.width *= kLighter;
    mark.arrow_size *= kLighter;
    if (!tie.negative) mark.colour = kReceding;
  }
  for (const KindStyle& style : contents.kinds) {
    if (std::find(style.kinds.begin(), style.kinds.end(), tie.kind) != style.kinds.end()) mark.dash = style.dash;
  }
  const ActorMark& to = drawing.actors[tie.to];
  const TieCurve curve = tie_curve(drawing.actors[tie.from].mark, to.mark, to.label.box, bend,
                                   tie.mutual ? 0 : arrow_length * mark.arrow_size);
  mark.curve = curve.curve;
  mark.tip = curve.tip;
  return mark;
}

/// A short bar across the middle: a negative tie is not known by its colour alone.
LineMark bar_across(const TieMark& tie) {
  const Point middle = at(tie.curve, 0.5), along = at(tie.curve, 0.52) - at(tie.curve, 0.48);
  const Point across = Point{-along.y, along.x} * (5 / std::max(1e-9, length(along)));
  return {middle - across, middle + across, tie.width + 0.6, Dash::solid, tie.colour, false};
}

}  // namespace

TextBlock name_block(const Network& network, const MapContents& contents, ActorIndex actor) {
  const bool bold = contents.standing_out[actor];
  const int letter = bold ? kTopNameLetter : contents.recedes(actor) ? kSmallNameLetter : kNameLetter;
  if (!contents.named[actor]) return {{}, letter, bold};
  return {label_lines(shown_name(network, actor)), letter, bold};
}

std::vector<Size> name_sizes(const std::vector<TextBlock>& names, const Layouter& layouter) {
  std::vector<TextBlock> drawn;
  for (const TextBlock& name : names)
    if (!name.lines.empty()) drawn.push_back(name);
  std::vector<Size> sizes(names.size());
  if (drawn.empty()) return sizes;
  const std::vector<Size> measured = layouter.measure(drawn);
  std::size_t next = 0;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (!names[i].lines.empty()) sizes[i] = measured[next++];
  return sizes;
}

std::vector<std::string> sector_classes(const Network& network, ActorIndex actor) {
  std::vector<std::string> classes;
  for (const Share& share : network.actors.sectors(actor))
    classes.push_back("sector-" + class_safe(network.sectors[share.sector].id));
  if (classes.empty()) classes.push_back("no-sector");
  return classes;
}

ActorMark placed_actor(const Network& network, ActorIndex actor, Mark mark, const ActorSpace& space,
                       const TextBlock& name, Size label, Point centre) {
  ActorMark out;
  out.id = "actor-" + std::to_string(actor);
  out.title = shown_name(network, actor);
  out.classes = sector_classes(network, actor);
  out.classes.insert(out.classes.begin(), "actor");
  mark.at = centre + Point{0, space.mark_above};
  out.mark = std::move(mark);
  out.label.lines = name.lines;
  out.label.letter = name.letter;
  out.label.bold = name.bold;
  out.label.box = around(centre - Point{0, space.label_below}, label);
  return out;
}

void show_standing(ActorMark& mark, const MapContents& contents, ActorIndex actor) {
  if (const Colouring& colouring = contents.colouring;
      colouring.by == ColourBy::community && colouring.group_of[actor] != kNoGroup)
    mark.classes.push_back("group-" + std::to_string(colouring.group_of[actor] + 1));
  if (!contents.emphasis.empty()) {
    constexpr std::string_view classes[]{"highlighted", "partner", "receding"};
    mark.classes.emplace_back(classes[static_cast<std::size_t>(contents.emphasis[actor])]);
    if (contents.recedes(actor)) mark.label.colour = kRecedingLetters;
  }
}

void add_ties(Drawing& drawing, const Network& network, const MapOptions& options, const MapContents& contents) {
  const std::vector<DrawnTie>& ties = contents.ties;
  const CurveObstacles obstacles = obstacles_of(drawing.actors);
  std::vector<Bend> bends(ties.size(), 0);
  for (const std::vector<std::uint32_t>& pair : ties_by_pair(ties)) {
    const DrawnTie& first = ties[pair[0]];
    if (pair.size() == 1) {
      bends[pair[0]] = best_bend(obstacles, first.from, first.to);
      continue;
    }
    const double distance = length(drawing.actors[first.to].mark.at - drawing.actors[first.from].mark.at);
    const std::vector<Bend> fan = fanned_bends(pair.size(), distance);
    for (std::size_t k = 0; k < pair.size(); ++k)
      bends[pair[k]] = ties[pair[k]].from == first.from ? fan[k] : -fan[k];
  }
  for (std::size_t i = 0; i < ties.size(); ++i) {
    drawing.ties.push_back(tie_mark(drawing, network, options, contents, i, bends[i]));
    if (ties[i].negative) drawing.lines.push_back(bar_across(drawing.ties.back()));
  }
  const auto layer = [](const TieMark& tie) {
    const auto is = [&](std::string_view word) {
      return std::find(tie.classes.begin(), tie.classes.end(), word) != tie.classes.end() ? 1 : 0;
    };
    return 2 * is("highlighted") + is("cross");
  };
  std::stable_sort(drawing.ties.begin(), drawing.ties.end(),
                   [&](const TieMark& a, const TieMark& b) { return layer(a) < layer(b); });
}

std::vector<Point> tie_samples(const Drawing& drawing) {
  std::vector<Point> out;
  for (const TieMark& tie : drawing.ties) {
    for (int k = 1; k < kSamples; ++k)
      out.push_back(at(tie.curve, static_cast<double>(k) / kSamples));
  }
  return out;
}

Box with_ties(Box box, const Drawing& drawing) {
  for (const TieMark& tie : drawing.ties) {
    for (int k = 0; k <= kSamples; ++k) {
      const Point p = at(tie.curve, static_cast<double>(k) / kSamples);
      box = joined(box, {p.x - 1, p.y - 1, p.x + 1, p.y + 1});
    }
  }
  return box;
}

}  // namespace samenspel
