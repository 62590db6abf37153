#include "render/map/quantise.hpp"

#include <cmath>

namespace samenspel {

namespace {

double rounded(double value) {
  return std::round(value * 100) / 100 + 0.0;
}  // + 0: no -0

struct Mover {
  Point origin;
  void operator()(Point& p) const { p = {rounded(p.x - origin.x), rounded(p.y - origin.y)}; }
  void operator()(Box& b) const {
    b = {rounded(b.x0 - origin.x), rounded(b.y0 - origin.y), rounded(b.x1 - origin.x), rounded(b.y1 - origin.y)};
  }
  void operator()(Mark& mark) const {
    (*this)(mark.at);
    mark.radius = rounded(mark.radius);
  }
};

}  // namespace

Drawing quantised(Drawing drawing) {
  const Mover move{{drawing.page.x0, drawing.page.y0}};
  drawing.origin = {rounded(drawing.origin.x + drawing.page.x0), rounded(drawing.origin.y + drawing.page.y0)};
  move(drawing.page);
  for (HullMark& hull : drawing.hulls) {
    for (auto* outlines : {&hull.fill, &hull.rims}) {
      for (std::vector<Point>& outline : *outlines) {
        for (Point& p : outline)
          move(p);
      }
    }
  }
  for (TieMark& tie : drawing.ties) {
    for (Point& p : tie.curve)
      move(p);
    if (tie.tip) move(*tie.tip);
    tie.width = rounded(tie.width);
    tie.arrow_size = rounded(tie.arrow_size);
  }
  for (ActorMark& actor : drawing.actors) {
    move(actor.mark);
    move(actor.label.box);
  }
  for (PlateMark& plate : drawing.plates)
    move(plate.label.box);
  for (Mark& icon : drawing.icons)
    move(icon);
  for (LineMark& line : drawing.lines) {
    move(line.from);
    move(line.to);
    line.width = rounded(line.width);
  }
  for (DrawnWord& word : drawing.words) {
    move(word.at);
    word.width = rounded(word.width);
  }
  return drawing;
}

}  // namespace samenspel
