#include "render/poster/map_painter.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "render/graphviz/mark_shape.hpp"
#include "render/map/compose.hpp"
#include "render/map/hull.hpp"
#include "render/map/labels.hpp"
#include "render/map/marks.hpp"
#include "render/map/sector_names.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr double kLineHeight = 1.16;                       ///< of names, in letters
constexpr double kHalo = 0.13;                             ///< in letters
constexpr double kMoveApart = 0.22, kMoveFromMark = 0.15;  ///< letters between a moved label and what is near
constexpr std::array kSectorLetters{1.0, 0.85, 0.72};      ///< tries, of the letter that a name of a sector would have

Box inset(const Box& box, double by) {
  return {box.x0 + by, box.y0 + by, box.x1 - by, box.y1 - by};
}

bool holds(const Box& outer, const Box& inner) {
  return inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;
}

/// Black or white, whichever is read better on all of the fills.
Colour ink_on(const Mark& mark) {
  double white = std::numeric_limits<double>::infinity(), black = white;
  for (const Mark::Fill& fill : mark.fills) {
    white = std::min(white, contrast("#FFFFFF", fill.colour));
    black = std::min(black, contrast(kInk, fill.colour));
  }
  return white > black ? Colour("#FFFFFF") : Colour(kInk);
}

/// A darker shade, so that a line of it is seen on any tint.
Colour line_shade(const Colour& dark) {
  return mixed(dark, "#000000", 0.72);
}

}  // namespace

MapPainter::MapPainter(const Network& network, const PosterOptions& options, const MapContents& contents,
                       const Letters& letters, Size room, double scale)
    : network_(network),
      options_(options),
      contents_(contents),
      letters_(letters),
      room_{0, 0, room.width, room.height},
      scale_(scale) {}

void MapPainter::add_named(ActorIndex actor, Mark mark, Point centre, PlacedName name) {
  const ActorSpace space = actor_space(mark.shape, mark.radius, name.size);
  const TextBlock block{name.lines, static_cast<int>(name.letter), name.weight >= kBold};
  drawing_.actors.push_back(placed_actor(network_, actor, std::move(mark), space, block, name.size, centre));
  rows_.push_back({std::move(name), Anchor::middle, false});
}

void MapPainter::add_numbered(ActorIndex actor, Mark mark, Point centre, std::size_t number, double letter) {
  mark.at = centre;
  ActorMark out;
  out.id = "actor-" + std::to_string(actor);
  out.title = shown_name(network_, actor);
  out.classes = sector_classes(network_, actor);
  out.classes.insert(out.classes.begin(), "actor");
  out.mark = std::move(mark);
  const std::string text = std::to_string(number);
  const Size size{letters_.width(text, letter, kBold), letter};
  out.label.box = around(centre, size);
  drawing_.actors.push_back(std::move(out));
  rows_.push_back({{{text}, letter, kBold, size}, Anchor::middle, true});
}

Box MapPainter::space_of(std::size_t actor) const {
  const ActorMark& one = drawing_.actors[actor];
  return rows_[actor].numbered ? box_of(one.mark) : joined(box_of(one.mark), one.label.box);
}

void MapPainter::move_labels(std::span<const std::uint32_t> rank) {
  const std::size_t n = drawing_.actors.size();
  std::vector<std::size_t> order(n);
  for (std::size_t i = 0; i < n; ++i)
    order[rank[i]] = i;
  const std::vector<Point> samples = tie_samples(drawing_);
  std::vector<Box> dots;
  for (const Point p : samples)
    dots.push_back({p.x, p.y, p.x, p.y});
  const Box room = inset(room_, 2);
  const auto crossed = [&](const Box& box) {
    return static_cast<double>(
        std::count_if(samples.begin(), samples.end(), [&](Point p) { return contains(box, p); }));
  };
  for (const std::size_t i : order) {
    if (rows_[i].numbered) continue;
    ActorMark& actor = drawing_.actors[i];
    const Size mark = shape_size(actor.mark.shape, actor.mark.radius), label = rows_[i].name.size;
    const double side = mark.width / 2 + label.width / 2 + 0.2 * kNameLetter,
                 above = mark.height / 2 + label.height / 2 + 0.1 * kNameLetter;
    const std::array<Point, 8> steps{{{0, -above},
                                      {0, above},
                                      {side, 0},
                                      {-side, 0},
                                      {0.75 * side, -0.9 * above},
                                      {-0.75 * side, -0.9 * above},
                                      {0.75 * side, 0.9 * above},
                                      {-0.75 * side, 0.9 * above}}};
    double least = crossed(actor.label.box);
    for (const Point step : steps) {
      const Box box = around(actor.mark.at + step, label);
      if (!holds(room, box)) continue;
      bool free = true;
      for (std::size_t j = 0; j < n && free; ++j) {
        if (j == i) continue;
        free = !overlap(box, box_of(drawing_.actors[j].mark), kMoveFromMark * kNameLetter) &&
               (rows_[j].numbered || !overlap(box, drawing_.actors[j].label.box, kMoveApart * kNameLetter));
      }
      if (!free) continue;
      const double cost = crossed(box) + (step.x == 0 ? (step.y < 0 ? 0.0 : 0.8) : step.y == 0 ? 1.2 : 2.5);
      if (cost >= least) continue;
      least = cost;
      actor.label.box = box;
      rows_[i].anchor = step.y != 0 ? Anchor::middle : step.x > 0 ? Anchor::start : Anchor::end;
    }
  }
}

void MapPainter::draw_hulls() {
  HullOptions how;
  how.margin = 0.75 * kNameLetter;
  how.reach = 5 * kNameLetter;
  how.least = 0.35 * kNameLetter;
  how.gap = 0.15 * kNameLetter;
  how.halvings = 1;  // a crowded sheet has many such boxes
  how.cell = std::max(0.28 * kNameLetter, std::sqrt(room_.width() * room_.height()) / 400);
  std::vector<Box> spaces;
  for (std::size_t i = 0; i < drawing_.actors.size(); ++i)
    spaces.push_back(space_of(i));
  const std::size_t sectors = network_.sectors.size();
  NameScene scene{spaces, {}, {}, tie_samples(drawing_), room_};
  scene.shares.assign(sectors, std::vector<double>(spaces.size(), 0));
  for (ActorIndex i = 0; i < spaces.size(); ++i) {
    for (const Share& share : network_.actors.sectors(i))
      scene.shares[share.sector][i] = share.share;
  }
  for (std::size_t s = 0; s < sectors; ++s) {
    std::vector<bool> member(spaces.size());
    for (std::size_t i = 0; i < spaces.size(); ++i)
      member[i] = scene.shares[s][i] > 0;
    Hull hull = hull_round(spaces, member, how);
    const auto within = [&](Loop& loop) {
      for (Point& p : loop)
        p = {std::clamp(p.x, room_.x0, room_.x1), std::clamp(p.y, room_.y0, room_.y1)};
    };
    HullMark mark;
    mark.sector_class = "hull-" + class_safe(network_.sectors[s].id);
    mark.colour = contents_.styles[s].fill;
    mark.rim_colour = contents_.styles[s].dark;
    for (std::vector<Loop>* loops : {&hull.rims, &hull.holes}) {
      for (Loop& loop : *loops) {
        within(loop);
        mark.rims.push_back(closed_curve(loop));
      }
    }
    if (!hull.rims.empty()) drawing_.hulls.push_back(std::move(mark));
    scene.hulls.push_back(std::move(hull));
  }

  // Names of sectors, as large as there is room for; one that finds no free place is left to the legend.
  const double asked = asked_letter(options_) / scale_;
  const double usual = std::max(1.5 * asked, std::min(1.6 * kNameLetter, 2.1 * asked));
  std::vector<bool> named(sectors, false);
  for (const double share : kSectorLetters) {
    const double letter = std::max(usual * share, small_letter(options_) / scale_);
    std::vector<Size> sizes;
    std::vector<std::vector<std::string>> lines;
    for (std::size_t s = 0; s < sectors; ++s) {
      lines.push_back(wrapped(printable(label_of(network_.sectors[s], options_.map.language)), 24));
      Size size{0, 1.2 * letter * static_cast<double>(lines.back().size())};
      for (const std::string& line : lines.back())
        size.width = std::max(size.width, letters_.width(line, letter, kHeavy));
      sizes.push_back(named[s] ? Size{} : size);
    }
    const std::vector<Box> places = name_places(scene, sizes);
    std::vector<Box> taken;
    for (const PosterLine& line : sector_names_)
      taken.push_back(around({line.at.x, line.at.y + 0.36 * line.letter}, {line.width, 1.1 * line.letter}));
    for (std::size_t s = 0; s < sectors; ++s) {
      if (named[s] || scene.hulls[s].rims.empty() || !holds(room_, places[s])) continue;
      const auto meets = [&](const Box& other) { return overlap(places[s], other, 1); };
      if (std::any_of(spaces.begin(), spaces.end(), meets) || std::any_of(taken.begin(), taken.end(), meets)) continue;
      named[s] = true;
      taken.push_back(places[s]);
      double top = places[s].y1;
      for (std::string& text : lines[s]) {
        PosterLine line;
        line.width = letters_.width(text, letter, kHeavy);
        line.text = std::move(text);
        line.at = {places[s].centre().x, top - 0.97 * letter};
        line.letter = letter;
        line.weight = kHeavy;
        line.anchor = Anchor::middle;
        line.colour = contents_.styles[s].dark;
        line.halo = 0.22 * kNameLetter;
        sector_names_.push_back(std::move(line));
        top -= 1.2 * letter;
      }
    }
  }
}

std::vector<PosterLine> MapPainter::name_lines(std::size_t actor) const {
  const Row& row = rows_[actor];
  const ActorMark& one = drawing_.actors[actor];
  const Box& box = one.label.box;
  std::vector<PosterLine> out;
  double top = box.y1;
  for (const std::string& text : row.name.lines) {
    PosterLine line;
    line.text = text;
    line.letter = row.name.letter;
    line.weight = row.name.weight;
    line.width = letters_.width(text, line.letter, line.weight);
    line.anchor = row.anchor;
    const double x = row.anchor == Anchor::start ? box.x0 : row.anchor == Anchor::end ? box.x1 : box.centre().x;
    if (row.numbered) {
      line.at = {x, one.mark.at.y - 0.365 * line.letter};
      if (one.mark.shape == MarkShape::house || one.mark.shape == MarkShape::triangle)
        line.at.y -= 0.1 * one.mark.radius;
      line.colour = ink_on(one.mark);
      if (one.mark.fills.size() > 1) {
        line.colour = kInk;
        line.halo = 0.2 * line.letter;
      } else if (!one.mark.fills.empty()) {
        line.under = one.mark.fills[0].colour;
      }
    } else {
      line.at = {x, top - 0.92 * line.letter};
      line.halo = kHalo * kNameLetter;
    }
    top -= kLineHeight * line.letter;
    out.push_back(std::move(line));
  }
  return out;
}

void MapPainter::paint(PosterDrawing& out, const Box& room_on_page, std::span<const std::uint32_t> rank) {
  for (int pass = 0; pass < 3; ++pass) {
    drawing_.ties.clear();
    drawing_.lines.clear();
    add_ties(drawing_, network_, options_.map, contents_);
    if (pass < 2) move_labels(rank);
  }
  draw_hulls();
  bring_to_page(out, room_on_page);
}

void MapPainter::bring_to_page(PosterDrawing& out, const Box& room) const {
  const auto place = [&](Point p) { return Point{room.x0 + p.x * scale_, room.y1 - p.y * scale_}; };
  const auto placed_mark = [&](Mark mark) {
    mark.at = place(mark.at);
    mark.radius *= scale_;
    mark.outline_width *= 0.8 * scale_;
    return mark;
  };
  const auto placed_line = [&](PosterLine line) {
    line.at = place(line.at);
    line.letter *= scale_;
    line.width *= scale_;
    line.halo *= scale_;
    return line;
  };
  for (HullMark hull : drawing_.hulls) {
    for (std::vector<Point>& rim : hull.rims) {
      for (Point& p : rim)
        p = place(p);
    }
    hull.fill.clear();
    out.hulls.push_back(std::move(hull));
  }
  const auto shade = [&](std::uint32_t actor) -> std::optional<Colour> {
    const auto sectors = network_.actors.sectors(actor);
    if (sectors.empty()) return std::nullopt;
    const auto most = std::max_element(sectors.begin(), sectors.end(),
                                       [](const Share& a, const Share& b) { return a.share < b.share; });
    return line_shade(contents_.styles[most->sector].dark);
  };
  for (const TieMark& tie : drawing_.ties) {
    PosterTie one{tie, std::nullopt, std::nullopt};
    for (Point& p : one.mark.curve)
      p = place(p);
    if (one.mark.tip) one.mark.tip = place(*one.mark.tip);
    one.mark.width *= scale_;
    const bool cross = tie.colour == kCrossTie;
    if (cross) {
      one.from_colour = shade(tie.from);
      one.to_colour = shade(tie.to);
    }
    out.ties.push_back(std::move(one));
  }
  for (LineMark line : drawing_.lines) {
    line.from = place(line.from);
    line.to = place(line.to);
    line.width *= scale_;
    out.lines.push_back(std::move(line));
  }
  PosterWords names{"sector-names", {}};
  for (const PosterLine& line : sector_names_)
    names.lines.push_back(placed_line(line));
  if (!names.lines.empty()) out.words.push_back(std::move(names));
  for (std::size_t i = 0; i < drawing_.actors.size(); ++i) {
    const ActorMark& one = drawing_.actors[i];
    PosterActor actor{one.id, one.title, one.classes, placed_mark(one.mark), {}, rows_[i].numbered};
    for (PosterLine line : name_lines(i))
      actor.label.push_back(placed_line(std::move(line)));
    out.actors.push_back(std::move(actor));
  }
}

}  // namespace samenspel
