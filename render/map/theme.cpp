#include "render/map/theme.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "render/map/palette.hpp"

namespace samenspel {

namespace {

constexpr std::string_view kWhite = "#FFFFFF", kBlack = "#000000";
constexpr std::string_view kPrintRim = "#8C8C8C";
constexpr double kSeen = 3;  ///< contrast on white from which a line means something; below, it only parts or decorates

/// How one theme changes colours, by what they are of.
class Painter {
 public:
  virtual ~Painter() = default;
  [[nodiscard]] virtual Colour letters(const Colour& colour) const = 0;
  [[nodiscard]] virtual Colour line(const Colour& colour) const = 0;
  [[nodiscard]] virtual Colour outline(const Colour& colour) const { return line(colour); }
  [[nodiscard]] virtual Colour fill(const Colour& colour, bool weak) const = 0;
  virtual void hull(HullMark& hull, std::size_t number) const = 0;
  virtual void drawing(Drawing& drawing) const = 0;
};

/// Of something pale that has no colour of its own, such as the fill of who has no value.
bool is_pale(const Colour& colour) {
  constexpr double pale_contrast = 1.6;
  constexpr int grey_span = 70;
  return contrast(colour, kWhite) < pale_contrast && colour_span(colour) < grey_span;
}

void without_tint(HullMark& hull, std::string_view rim, double width) {
  hull.alpha = 0;
  if (hull.rims.empty()) {  // what is known by its tint alone
    hull.rims = hull.fill;
    hull.rim_colour = mixed(rim, kWhite, 0.4);
    hull.rim_alpha = 1;
    hull.rim_width = 0.6;
    return;
  }
  hull.rim_colour = rim;
  hull.rim_alpha = 1;
  hull.rim_width = width;
}

class DarkPainter final : public Painter {
 public:
  // What these leave over is taken by the tints on which the things may lie.
  [[nodiscard]] Colour letters(const Colour& colour) const override { return on_ground(colour, 7.5); }
  [[nodiscard]] Colour line(const Colour& colour) const override { return on_ground(colour, 5.5); }
  [[nodiscard]] Colour fill(const Colour& colour, bool weak) const override {
    if (const auto step = ramp_step(colour)) return Colour(ramp()[ramp().size() - 1 - *step]);  // high shines
    return weak || is_pale(colour) ? lightened(colour, kDarkGround, contrast(colour, kWhite)) : colour;
  }
  void hull(HullMark& hull, std::size_t) const override { hull.rim_colour = on_ground(hull.rim_colour, 5.5); }
  void drawing(Drawing& drawing) const override {
    drawing.ground = kDarkGround;
    drawing.plate_opacity = std::max(drawing.plate_opacity, 0.8);
  }

 private:
  static Colour on_ground(const Colour& colour, double least) {
    const double here = contrast(colour, kWhite);
    return lightened(colour, kDarkGround, here < kSeen ? here : std::max(here, least));
  }
};

class PrintPainter final : public Painter {
 public:
  [[nodiscard]] Colour letters(const Colour& colour) const override {
    return colour_span(colour) > 0 ? Colour(kInk) : darkened(colour, 7);
  }
  [[nodiscard]] Colour line(const Colour& colour) const override {
    return contrast(colour, kWhite) < kSeen ? grey_of(colour) : darkened(grey_of(colour), 4.5);
  }
  [[nodiscard]] Colour outline(const Colour&) const override { return Colour(kInk); }
  [[nodiscard]] Colour fill(const Colour& colour, bool) const override {
    const auto grey = grey_in_print(colour);
    return grey ? Colour(*grey) : grey_of(colour);
  }
  void hull(HullMark& hull, std::size_t number) const override {
    constexpr std::array dashes{Dash::solid, Dash::dashed, Dash::dotted};
    const bool coloured = !hull.rims.empty() && colour_span(hull.rim_colour) > 0;  // rims of one grey are no sectors to be told apart
    // grey and broad, so that no rim is taken for a tie
    without_tint(hull, kPrintRim, coloured ? 2 : 1);
    if (coloured) hull.rim_dash = dashes[number % dashes.size()];
  }
  void drawing(Drawing& drawing) const override { drawing.plate_opacity = std::max(drawing.plate_opacity, 0.85); }
};

class ContrastPainter final : public Painter {
 public:
  [[nodiscard]] Colour letters(const Colour& colour) const override { return darkest(colour, 7.2); }
  [[nodiscard]] Colour line(const Colour& colour) const override { return darkest(colour, 5); }
  [[nodiscard]] Colour outline(const Colour& colour) const override { return darkest(colour, 7.2); }
  [[nodiscard]] Colour fill(const Colour& colour, bool) const override { return colour; }
  void hull(HullMark& hull, std::size_t) const override { without_tint(hull, darkest(hull.rim_colour, 7.2), 1.8); }
  void drawing(Drawing& drawing) const override {
    constexpr double heavier = 0.5;  // points
    drawing.plate_opacity = 1;
    for (TieMark& tie : drawing.ties)
      tie.width += heavier;
    for (ActorMark& actor : drawing.actors)
      actor.mark.outline_width += heavier;
    for (Mark& icon : drawing.icons)
      icon.outline_width += heavier;
    for (LineMark& line : drawing.lines)
      line.width += heavier;
  }

 private:
  static Colour darkest(const Colour& colour, double wanted) {
    constexpr double nearly_black = 12;
    return contrast(colour, kWhite) >= nearly_black ? Colour(kBlack) : darkened(colour, wanted);
  }
};

void paint(Mark& mark, const Painter& painter) {
  for (Mark::Fill& fill : mark.fills)
    fill.colour = painter.fill(fill.colour, mark.weak);
  mark.outline = painter.outline(mark.outline);
}

}  // namespace

Drawing themed(Drawing drawing, Theme theme) {
  const DarkPainter dark;
  const PrintPainter print;
  const ContrastPainter more;
  const Painter* painter = nullptr;
  switch (theme) {
    case Theme::light:
      return drawing;
    case Theme::print:
      painter = &print;
      break;
    case Theme::dark:
      painter = &dark;
      break;
    case Theme::contrast:
      painter = &more;
      break;
  }
  std::size_t number = 0;
  for (HullMark& hull : drawing.hulls)
    painter->hull(hull, number++);
  for (TieMark& tie : drawing.ties)
    tie.colour = painter->line(tie.colour);
  for (LineMark& line : drawing.lines)
    line.colour = painter->line(line.colour);
  for (ActorMark& actor : drawing.actors) {
    paint(actor.mark, *painter);
    actor.label.colour = painter->letters(actor.label.colour);
  }
  for (PlateMark& plate : drawing.plates)
    plate.label.colour = painter->letters(plate.label.colour);
  for (Mark& icon : drawing.icons)
    paint(icon, *painter);
  for (DrawnWord& word : drawing.words)
    word.colour = painter->letters(word.colour);
  painter->drawing(drawing);
  return drawing;
}

}  // namespace samenspel
