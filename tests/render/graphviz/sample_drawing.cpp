#include "tests/render/graphviz/sample_drawing.hpp"

#include <cmath>
#include <numbers>

#include "render/graphviz/client.hpp"
#include "render/graphviz/label.hpp"

namespace samenspel::testing {
namespace {

struct SectorLook {
  const char* id;
  const char* fill;
  const char* dark;
  MarkShape shape;
};
constexpr SectorLook sectors[]{{"resident", "#E69F00", "#8C6000", MarkShape::circle},
                               {"official", "#0072B2", "#005A8C", MarkShape::square},
                               {"designer", "#CC79A7", "#905576", MarkShape::diamond},
                               {"housing", "#009E73", "#007656", MarkShape::house},
                               {"business", "#D55E00", "#AC4C00", MarkShape::hexagon}};

/// A circle as four curves.
std::vector<Point> circle(Point centre, double r) {
  constexpr double k = 0.5523;
  const Point start{centre.x + r, centre.y};
  return {start,
          {centre.x + r, centre.y + k * r},
          {centre.x + k * r, centre.y + r},
          {centre.x, centre.y + r},
          {centre.x - k * r, centre.y + r},
          {centre.x - r, centre.y + k * r},
          {centre.x - r, centre.y},
          {centre.x - r, centre.y - k * r},
          {centre.x - k * r, centre.y - r},
          {centre.x, centre.y - r},
          {centre.x + k * r, centre.y - r},
          {centre.x + r, centre.y - k * r},
          start};
}

TieMark tie_between(const Drawing& drawing, std::uint32_t from, std::uint32_t to, bool mutual, bool cross) {
  const Point a = drawing.actors[from].mark.at, b = drawing.actors[to].mark.at;
  const Point way = b - a, ahead = way * (1 / length(way)), aside{-ahead.y, ahead.x};
  const Point start = a + ahead * 16, tip = b - ahead * 16, bend = (start + tip) * 0.5 + aside * 14;
  const Point end = mutual ? tip : tip - ahead * 8;
  TieMark tie;
  tie.id = "tie-" + std::to_string(drawing.ties.size());
  tie.title = drawing.actors[from].title + (mutual ? " – " : " → ") + drawing.actors[to].title;
  tie.classes = {"tie"};
  if (cross) tie.classes.push_back("cross");
  tie.from = from;
  tie.to = to;
  tie.curve = {start, bend, bend, end};
  if (!mutual) tie.tip = tip;
  tie.width = cross ? 1.8 : 0.9;
  tie.arrow_size = 0.8;
  tie.colour = cross ? "#2B2B2B" : "#808080";
  tie.dash = static_cast<Dash>(drawing.ties.size() % 3);
  return tie;
}

}  // namespace

Drawing drawing_of(const std::vector<std::string>& names, std::size_t columns) {
  GvGraph measured;
  Drawing drawing;
  measured.node_defaults = {{"shape", "plaintext"}, {"fontname", drawing.font}};
  for (const std::string& name : names) {
    measured.nodes.push_back({{{"label", label_html(std::vector{name}, 11, false), true}}});
  }
  const auto places = lay_out(measured, "osage", {}, {}).at(0);
  double widest = 0;
  for (const GvPlace& place : places)
    widest = std::max(widest, place.label.width);
  const double step = widest + 20;
  const double rows = std::ceil(static_cast<double>(names.size()) / static_cast<double>(columns));
  for (std::size_t i = 0; i < names.size(); ++i) {
    const SectorLook& sector = sectors[i % 5];
    ActorMark actor;
    actor.id = "actor-" + std::to_string(i);
    actor.title = names[i];
    actor.classes = {"actor", std::string("sector-") + sector.id};
    const Point at{(static_cast<double>(i % columns) + 0.5) * step,
                   (rows - std::floor(static_cast<double>(i) / static_cast<double>(columns)) - 0.5) * 110};
    actor.mark = {sector.shape, at, 12, {{sector.fill, 1}}, sector.dark, 1.1};
    actor.label = {{names[i]}, 11, false, around(at - Point{0, 24}, places[i].label)};
    drawing.actors.push_back(actor);
  }
  drawing.page = {-20, -20, std::max(1.0, static_cast<double>(std::min(columns, names.size()))) * step + 20,
                  std::max(1.0, rows) * 110 + 70};
  drawing.title = "Wie werkt met wie";
  drawing.description = "Een kleine tekening.";
  drawing.language = Language::nl;
  drawing.words.push_back({drawing.title, {0, drawing.page.y1 - 30}, 22, true, Anchor::start, "#1A1A1A", 200});
  return drawing;
}

Drawing sample_drawing() {
  Drawing drawing = drawing_of({"Bakkerij Crème", "Gemeenteraad", "Studio Halfrond", "Woningbouw Vooruit", "IJssalon",
                                "Dienst Groen", "Wijkteam", "Zoë"});
  ActorMark& shared = drawing.actors[5];
  shared.classes = {"actor", "sector-official", "sector-resident", "sector-business"};
  shared.mark.fills = {{"#0072B2", 0.5}, {"#E69F00", 0.25}, {"#D55E00", 0.25}};
  shared.mark.radius = 18;
  shared.mark.outline = "#333333";
  shared.label.bold = true;
  struct Ends {
    std::uint32_t from, to;
    bool mutual, cross;
  };
  constexpr Ends ends[]{{0, 1, false, true}, {1, 2, true, true},   {4, 5, false, true},
                        {6, 7, true, false}, {3, 7, false, false}, {2, 6, false, false}};
  for (const Ends& e : ends)
    drawing.ties.push_back(tie_between(drawing, e.from, e.to, e.mutual, e.cross));
  drawing.ties[0].tooltip_kind = "informeert";
  const Point first = drawing.actors[0].mark.at, last = drawing.actors[7].mark.at;
  drawing.hulls = {{"hull-resident", {circle(first, 60)}, {circle(first, 60), circle(first, 20)}, "#E69F00", "#8C6000"},
                   {"hull-official", {circle(last, 50)}, {circle(last, 50)}, "#0072B2", "#005A8C"}};
  const double x = drawing.page.x1, y = drawing.page.y1 - 60;
  drawing.page.x1 += 180;
  for (int i = 0; i < 7; ++i) {
    const Point at{x + 20, y - i * 22.0};
    drawing.icons.push_back({static_cast<MarkShape>(i), at, 8, {{sectors[i % 5].fill, 1}}, sectors[i % 5].dark, 1});
    drawing.words.push_back(
        {"Sector " + std::to_string(i + 1), at + Point{16, -4}, 11, false, Anchor::start, "#1A1A1A", 50});
  }
  drawing.icons.push_back({MarkShape::circle, {x + 120, y}, 8, {{"#E69F00", 0.7}, {"#0072B2", 0.3}}, "#333333", 1});
  drawing.lines = {{{x, y + 10}, {x, y - 150}, 0.8, Dash::solid, "#C9C9C9", false},
                   {{x + 100, y - 30}, {x + 150, y - 30}, 1.8, Dash::dashed, "#333333", true},
                   {{x + 100, y - 50}, {x + 150, y - 50}, 1.8, Dash::dotted, "#333333", false}};
  drawing.words.push_back({"rechts", {x + 150, y - 80}, 11, false, Anchor::end, "#444444", 40});
  drawing.words.push_back({"midden", {x + 125, y - 100}, 11, false, Anchor::middle, "#444444", 40});
  return drawing;
}

const std::vector<std::string>& hostile_names() {
  static const std::vector<std::string> names{
      "\\N",
      "&eacute;",
      "&amp; &#65; &lt;",
      "<b>vet</b>",
      "The \"Double\" and 'Single' Club",
      "C:\\Graph\\G\\new\\",
      "quote \\\" behind a backslash",
      "Groene 🌳 hoek",
      "בית העם Kwinta",
      "中文会 Lanthorn",
      "%5 {a|b} [c]; d",
      "Left -> Right -- Back",
      "]]> <!-- --> <?php",
      "é (e and a combining accent)",
      "007",
      "Stichting tot Zorgvuldig Behoud van Elke Bank en Lantaarn langs de Noordelijke Kade tussen de Oude Sluis en de "
      "Grote Stuw, en van al Wat Daar verder Staat of Hangt, met Inbegrip van Bloembakken, Hekken en Bo",
  };
  return names;
}

Drawing hostile_drawing() {
  Drawing drawing = drawing_of(hostile_names(), 2);
  drawing.title = "Quay & \"Square\" <1> \\\" &eacute; \\N 🌳";
  drawing.words.clear();
  double y = drawing.page.y1 - 20;
  for (const std::string& text : {drawing.title, hostile_names()[8], hostile_names()[5], hostile_names()[6]}) {
    drawing.words.push_back({text, {0, y}, 11, false, Anchor::start, "#1A1A1A", 100});
    y -= 12;
  }
  for (std::uint32_t i = 0; i + 1 < drawing.actors.size(); ++i) {
    drawing.ties.push_back(tie_between(drawing, i, i + 1, i % 2 == 0, true));
  }
  return drawing;
}

}  // namespace samenspel::testing
