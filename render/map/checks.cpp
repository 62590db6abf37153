#include <fmt/format.h>

#include "render/graphviz/mark_shape.hpp"
#include "render/map/compose.hpp"
#include "render/map/outline.hpp"

namespace samenspel {

Box box_of(const DrawnWord& word) {
  const double left = word.anchor == Anchor::start    ? word.at.x
                      : word.anchor == Anchor::middle ? word.at.x - word.width / 2
                                                      : word.at.x - word.width;
  return {left, word.at.y - 0.22 * word.letter, left + word.width, word.at.y + 0.75 * word.letter};
}

Box box_of(const Mark& mark) {
  return around(mark.at, shape_size(mark.shape, mark.radius));
}

std::vector<std::string> faults_of(const Drawing& drawing) {
  struct Piece {
    std::string name;
    Box box;
    std::size_t actor;  ///< parts of one actor may touch
  };
  std::vector<Piece> parts;
  for (std::size_t i = 0; i < drawing.actors.size(); ++i) {
    const ActorMark& actor = drawing.actors[i];
    parts.push_back({"mark of " + actor.title, box_of(actor.mark), i});
    parts.push_back({"label of " + actor.title, actor.label.box, i});
  }
  std::size_t next = drawing.actors.size();
  for (const PlateMark& plate : drawing.plates)
    parts.push_back({"plate of " + plate.title, plate.label.box, next++});
  for (const DrawnWord& word : drawing.words)
    parts.push_back({"'" + word.text + "'", box_of(word), next++});
  for (const Mark& icon : drawing.icons)
    parts.push_back({"icon of the legend", box_of(icon), next++});

  constexpr double touching = -0.02;  // places are rounded to hundredths
  std::vector<std::string> faults;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (std::size_t j = i + 1; j < parts.size(); ++j) {
      if (parts[i].actor != parts[j].actor && overlap(parts[i].box, parts[j].box, touching)) {
        faults.push_back(fmt::format("{} lies on {}", parts[i].name, parts[j].name));
      }
    }
  }
  const auto beyond = [&](const Box& box) {
    const Box& page = drawing.page;
    return box.x0 < page.x0 || box.y0 < page.y0 || box.x1 > page.x1 || box.y1 > page.y1;
  };
  for (const Piece& part : parts) {
    if (beyond(part.box)) faults.push_back(fmt::format("{} lies beyond the page", part.name));
  }
  for (const TieMark& tie : drawing.ties) {
    if (beyond(bounds_of(tie.curve))) faults.push_back(fmt::format("tie {} lies beyond the page", tie.title));
  }
  for (const HullMark& hull : drawing.hulls) {
    for (const auto& rim : hull.rims) {
      if (beyond(bounds_of(rim))) faults.push_back(fmt::format("{} lies beyond the page", hull.sector_class));
    }
  }
  return faults;
}

}  // namespace samenspel
