#include "render/graphviz/background.hpp"

#include <cmath>
#include <iterator>
#include <numbers>
#include <span>
#include <string_view>

#include <fmt/format.h>

#include "render/graphviz/escape.hpp"
#include "render/graphviz/label.hpp"
#include "render/graphviz/mark_shape.hpp"

namespace samenspel {
namespace {

/// Writes xdot operations one behind the other.
class Pen {
 public:
  void stroke(std::string_view colour, double width, Dash dash = Dash::solid) {
    // The dash first: setting it resets the width.
    operation("S", dash == Dash::solid ? "solid" : dash == Dash::dashed ? "dashed" : "dotted");
    operation("S", fmt::format("setlinewidth({:.2f})", width));
    operation("c", colour);
  }
  void stroke_nothing(std::string_view colour) { stroke(std::string(colour) + "00", 0.5); }
  void fill(std::string_view colour) { operation("C", colour); }

  void filled_polygon(std::span<const Point> corners) { points("P", corners); }
  void line(std::span<const Point> corners) { points("L", corners); }
  void filled_curve(std::span<const Point> outline) { points("b", outline); }
  void curve(std::span<const Point> outline) { points("B", outline); }
  void filled_disc(Point centre, double radius) {
    write("E {:.2f} {:.2f} {:.2f} {:.2f} ", centre.x, centre.y, radius, radius);
  }
  void word(const DrawnWord& word, std::string_view font) {
    const int side = word.anchor == Anchor::start ? -1 : word.anchor == Anchor::middle ? 0 : 1;
    write("F {:.2f} {} ", word.letter, background_text(font));
    write("t {} ", word.bold ? 1 : 0);
    operation("c", word.colour);
    write("T {:.2f} {:.2f} {} {:.2f} {} ", word.at.x, word.at.y, side, word.width, background_text(word.text));
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  template <typename... Values>
  void write(fmt::format_string<Values...> pattern, Values&&... values) {
    fmt::format_to(std::back_inserter(text_), pattern, std::forward<Values>(values)...);
  }
  void operation(std::string_view name, std::string_view value) { write("{} {} ", name, background_text(value)); }
  void points(std::string_view name, std::span<const Point> all) {
    if (all.size() < 2) return;
    write("{} {} ", name, all.size());
    for (const Point& point : all)
      write("{:.2f} {:.2f} ", point.x, point.y);
  }

  std::string text_;
};

void paint_page(Pen& pen, const Box& page, std::string_view ground) {
  pen.stroke(ground, 0.5);
  pen.fill(ground);
  const Point corners[]{{page.x0, page.y0}, {page.x1, page.y0}, {page.x1, page.y1}, {page.x0, page.y1}};
  pen.filled_polygon(corners);
}

void paint_hulls(Pen& pen, const std::vector<HullMark>& hulls) {
  for (const HullMark& hull : hulls) {
    // No outline: it would show the keyholes.
    pen.stroke_nothing(hull.colour);
    pen.fill(with_alpha(hull.colour, hull.alpha));
    for (const auto& outline : hull.fill)
      pen.filled_curve(outline);
  }
  for (const HullMark& hull : hulls) {
    pen.stroke(with_alpha(hull.rim_colour, hull.rim_alpha), hull.rim_width, hull.rim_dash);
    for (const auto& outline : hull.rims)
      pen.curve(outline);
  }
}

/// The disc in wedges, as Graphviz cuts a node: from 3 o'clock, anticlockwise.
void paint_wedges(Pen& pen, const Mark& mark) {
  double whole = 0;
  for (const Mark::Fill& part : mark.fills)
    whole += part.share;
  double angle = 0;
  for (const Mark::Fill& part : mark.fills) {
    const double end = angle + 2 * std::numbers::pi * part.share / whole;
    std::vector<Point> wedge{mark.at};
    constexpr int steps = 24;
    for (int i = 0; i <= steps; ++i) {
      const double a = angle + (end - angle) * i / steps;
      wedge.push_back(mark.at + Point{std::cos(a), std::sin(a)} * mark.radius);
    }
    pen.fill(part.colour);
    pen.filled_polygon(wedge);
    angle = end;
  }
}

void paint_icon(Pen& pen, const Mark& mark, const Colour& ground) {
  pen.stroke(mark.outline, mark.outline_width);
  if (mark.fills.size() > 1) return paint_wedges(pen, mark);
  pen.fill(mark.fills.empty() ? ground : mark.fills[0].colour);
  std::vector<Point> corners = shape_corners(mark.shape, mark.radius);
  if (corners.empty()) return pen.filled_disc(mark.at, mark.radius);
  for (Point& corner : corners)
    corner = corner + mark.at;
  pen.filled_polygon(corners);
}

void paint_line(Pen& pen, const LineMark& line) {
  const Point way = line.to - line.from;
  const double distance = length(way);
  if (distance == 0) return;
  const Point ahead = way * (1 / distance), aside{-ahead.y, ahead.x};
  const double head = line.arrow ? std::min(distance, 4 + 2 * line.width) : 0;
  const Point neck = line.to - ahead * head;
  pen.stroke(line.colour, line.width, line.dash);
  const Point shaft[]{line.from, neck};
  pen.line(shaft);
  if (!line.arrow) return;
  pen.stroke(line.colour, 0.5);
  pen.fill(line.colour);
  const Point tip[]{line.to, neck + aside * (0.35 * head), neck - aside * (0.35 * head)};
  pen.filled_polygon(tip);
}

}  // namespace

std::string background_of(const Drawing& drawing) {
  Pen pen;
  paint_page(pen, drawing.page, drawing.ground);
  paint_hulls(pen, drawing.hulls);
  for (const Mark& icon : drawing.icons)
    paint_icon(pen, icon, drawing.ground);
  for (const LineMark& line : drawing.lines)
    paint_line(pen, line);
  for (const DrawnWord& word : drawing.words) {
    if (!word.text.empty()) pen.word(word, drawing.font);
  }
  return pen.take();
}

}  // namespace samenspel
