#include "render/map/marks.hpp"

#include <algorithm>

#include "render/map/curves.hpp"

namespace samenspel {

namespace {

constexpr int kSamples = 16;

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
  return {label_lines(shown_name(network, actor)), bold ? kTopNameLetter : kNameLetter, bold};
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
  std::stable_partition(drawing.ties.begin(), drawing.ties.end(),
                        [](const TieMark& tie) { return tie.classes.size() == 1; });
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
