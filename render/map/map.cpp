#include "render/map/map.hpp"

#include <algorithm>
#include <cmath>

#include "render/graphviz/mark_shape.hpp"
#include "render/map/compose.hpp"
#include "render/map/contents.hpp"
#include "render/map/curves.hpp"
#include "render/map/frame.hpp"
#include "render/map/graphviz_layouter.hpp"
#include "render/map/hull.hpp"
#include "render/map/legend.hpp"
#include "render/map/quantise.hpp"
#include "render/map/sector_names.hpp"
#include "render/map/text_widths.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr int kLetter = 11, kTopLetter = 13;  ///< of names, in points

/// Works on one drawing, step by step.
class MapMaker {
 public:
  MapMaker(const Network& network, const MapOptions& options, const Layouter& layouter)
      : network_(network), options_(options), layouter_(layouter), contents_(contents_of(network, options)) {}

  Drawing make() {
    legend_ = legend_sections(network_, options_, contents_);
    texts_ = frame_texts(network_, options_, contents_);
    place_actors();
    draw_ties();
    draw_hulls();
    measure_words();
    name_sectors();
    compose_page();
    drawing_.language = options_.language;
    drawing_.title = texts_.title;
    for (const std::string& line : texts_.under_title) {
      drawing_.description += (drawing_.description.empty() ? "" : " ") + line;
    }
    return quantised(std::move(drawing_));
  }

 private:
  [[nodiscard]] std::size_t size() const { return network_.actors.size(); }

  void place_actors() {
    std::vector<TextBlock> blocks;
    for (ActorIndex i = 0; i < size(); ++i) {
      const bool bold = contents_.standing_out[i];
      blocks.push_back({label_lines(shown_name(network_, i)), bold ? kTopLetter : kLetter, bold});
    }
    const std::vector<Size> labels = blocks.empty() ? std::vector<Size>{} : layouter_.measure(blocks);
    std::vector<Mark> marks;
    std::vector<ActorSpace> spaces;
    std::vector<Size> boxes;
    for (ActorIndex i = 0; i < size(); ++i) {
      marks.push_back(mark_of(network_, options_, contents_, i));
      spaces.push_back(actor_space(marks[i].shape, marks[i].radius, labels[i]));
      boxes.push_back(spaces[i].box);
    }
    // a small map is drawn about as high as its legend, so that neither looks lost
    const PlacedLegend legend = place_legend(legend_, kLetter, {}, [](auto&, int, bool) { return 0.0; });
    const double height = std::max(200.0, 0.8 * legend.box.height());
    const std::vector<Point> places =
        actor_places(network_, contents_.ties, boxes, {1.4 * height, height}, options_.seed, layouter_);
    for (ActorIndex i = 0; i < size(); ++i)
      add_actor(i, std::move(marks[i]), spaces[i], blocks[i], labels[i], places[i]);
    for (const Box& box : spaces_)
      all_ = joined(all_, box);
    const double side = std::sqrt(all_.width() * all_.height());
    scale_ = std::clamp(side / 720, 1.0, 2.6);
    letter_ = static_cast<int>(std::lround(11 * scale_));
    name_letter_ = static_cast<int>(std::lround(14 * std::pow(scale_, 0.85)));
    title_letter_ = static_cast<int>(std::lround(22 * scale_));
    subtitle_letter_ = static_cast<int>(std::lround(12 * scale_));
    footer_letter_ = static_cast<int>(std::lround(9 * scale_));
  }

  void add_actor(ActorIndex i, Mark mark, const ActorSpace& space, const TextBlock& block, Size label, Point place) {
    ActorMark actor;
    actor.id = "actor-" + std::to_string(i);
    actor.title = shown_name(network_, i);
    actor.classes = {"actor"};
    for (const Share& share : network_.actors.sectors(i)) {
      actor.classes.push_back("sector-" + class_safe(network_.sectors[share.sector].id));
    }
    if (network_.actors.sectors(i).empty()) actor.classes.push_back("no-sector");
    mark.at = place + Point{0, space.mark_above};
    actor.mark = std::move(mark);
    actor.label.lines = block.lines;
    actor.label.letter = block.letter;
    actor.label.bold = block.bold;
    actor.label.box = around(place - Point{0, space.label_below}, label);
    spaces_.push_back(around(place, space.box));
    if (i == 0) all_ = spaces_[0];
    drawing_.actors.push_back(std::move(actor));
  }

  void draw_ties() {
    const std::vector<DrawnTie>& ties = contents_.ties;
    const CurveObstacles obstacles = obstacles_of(drawing_.actors);
    std::vector<Bend> bends(ties.size(), 0);
    for (const std::vector<std::uint32_t>& pair : ties_by_pair(ties)) {
      const DrawnTie& first = ties[pair[0]];
      if (pair.size() == 1) {
        bends[pair[0]] = best_bend(obstacles, first.from, first.to);
        continue;
      }
      const double distance = length(drawing_.actors[first.to].mark.at - drawing_.actors[first.from].mark.at);
      const std::vector<Bend> fan = fanned_bends(pair.size(), distance);
      for (std::size_t k = 0; k < pair.size(); ++k)
        bends[pair[k]] = ties[pair[k]].from == first.from ? fan[k] : -fan[k];
    }
    for (std::size_t i = 0; i < ties.size(); ++i)
      drawing_.ties.push_back(tie_mark(i, bends[i]));
    std::stable_partition(drawing_.ties.begin(), drawing_.ties.end(),
                          [](const TieMark& tie) { return tie.classes.size() == 1; });  // those between sectors on top
  }

  TieMark tie_mark(std::size_t i, Bend bend) {
    constexpr double arrow_length = 10;  // points, of an arrow of size 1
    const DrawnTie& tie = contents_.ties[i];
    TieMark mark;
    mark.id = "tie-" + std::to_string(i);
    mark.title = drawing_.actors[tie.from].title + (tie.mutual ? " – " : " → ") + drawing_.actors[tie.to].title;
    mark.tooltip_kind = kind_words(network_, options_, tie.kind);
    mark.classes = {"tie"};
    if (tie.cross) mark.classes.push_back("cross");
    mark.from = tie.from;
    mark.to = tie.to;
    mark.width = contents_.widths.width(tie);
    mark.arrow_size = contents_.widths.arrow_size(tie);
    mark.colour = tie.negative ? kNegativeTie : tie.cross ? kCrossTie : kWithinTie;
    for (const KindStyle& style : contents_.kinds) {
      if (std::find(style.kinds.begin(), style.kinds.end(), tie.kind) != style.kinds.end()) mark.dash = style.dash;
    }
    const ActorMark& to = drawing_.actors[tie.to];
    const TieCurve curve = tie_curve(drawing_.actors[tie.from].mark, to.mark, to.label.box, bend,
                                     tie.mutual ? 0 : arrow_length * mark.arrow_size);
    mark.curve = curve.curve;
    mark.tip = curve.tip;
    if (tie.negative) add_bar(mark);
    return mark;
  }

  /// A short bar across the middle: a negative tie is not known by its colour alone.
  void add_bar(const TieMark& tie) {
    const Point middle = at(tie.curve, 0.5), along = at(tie.curve, 0.52) - at(tie.curve, 0.48);
    const Point across = Point{-along.y, along.x} * (5 / std::max(1e-9, length(along)));
    drawing_.lines.push_back({middle - across, middle + across, tie.width + 0.6, Dash::solid, tie.colour, false});
  }

  void draw_hulls() {
    HullOptions options;
    options.reach = size() <= 20 ? 60 : 70;
    options.cell = std::clamp(std::sqrt(all_.width() * all_.height()) / 400, 5.0, 12.0);
    const std::size_t sectors = network_.sectors.size();
    shares_.assign(sectors, std::vector<double>(size(), 0));
    for (ActorIndex i = 0; i < size(); ++i) {
      for (const Share& share : network_.actors.sectors(i))
        shares_[share.sector][i] = share.share;
    }
    for (std::size_t s = 0; s < sectors; ++s) {
      std::vector<bool> member(size());
      for (ActorIndex i = 0; i < size(); ++i)
        member[i] = shares_[s][i] > 0;
      hulls_.push_back(hull_round(spaces_, member, options));
      if (hulls_.back().rims.empty()) continue;
      HullMark mark;
      mark.sector_class = "hull-" + class_safe(network_.sectors[s].id);
      mark.colour = contents_.styles[s].fill;
      mark.rim_colour = contents_.styles[s].dark;
      for (const Loop& rim : hulls_.back().rims) {
        mark.fill.push_back(closed_curve(rim, hulls_.back().holes));
        mark.rims.push_back(closed_curve(rim));
        all_ = joined(all_, bounds_of(mark.rims.back()));
      }
      for (const Loop& hole : hulls_.back().holes)
        mark.rims.push_back(closed_curve(hole));
      drawing_.hulls.push_back(std::move(mark));
    }
    for (const TieMark& tie : drawing_.ties) {
      for (int k = 0; k <= 16; ++k) {
        const Point p = at(tie.curve, k / 16.0);
        all_ = joined(all_, {p.x - 1, p.y - 1, p.x + 1, p.y + 1});
        if (k > 0 && k < 16) tie_samples_.push_back(p);
      }
    }
  }

  [[nodiscard]] WidthOf width_of() const {
    return [this](const std::string& text, int letter, bool bold) { return widths_.width(text, letter, bold); };
  }

  [[nodiscard]] std::vector<std::string> sector_name(std::size_t s) const {
    return wrapped(printable(label_of(network_.sectors[s], options_.language)), 24);
  }

  void measure_words() {
    const auto want = [&](const std::vector<TextBlock>& blocks) {
      for (const TextBlock& block : blocks)
        widths_.want(block);
    };
    want(words_to_measure(texts_.title, title_letter_, true));
    for (const std::string& line : texts_.under_title)
      want(words_to_measure(line, subtitle_letter_, false));
    for (const std::string& line : texts_.footer)
      want(words_to_measure(line, footer_letter_, false));
    want(legend_texts(legend_, letter_));
    for (std::size_t s = 0; s < hulls_.size(); ++s) {
      if (hulls_[s].rims.empty()) continue;
      for (std::string& line : sector_name(s))
        widths_.want({{std::move(line)}, name_letter_, true});
    }
    widths_.measure(layouter_);
  }

  void name_sectors() {
    const double line_height = 1.25 * name_letter_;
    std::vector<Size> sizes;
    for (std::size_t s = 0; s < hulls_.size(); ++s) {
      Size size;
      for (const std::string& line : sector_name(s)) {
        size.width = std::max(size.width, widths_.width(line, name_letter_, true));
        size.height += line_height;
      }
      sizes.push_back(size);
    }
    const double room = 2.2 * name_letter_;
    const NameScene scene{spaces_, shares_, hulls_, tie_samples_, {all_.x0, all_.y0 - room, all_.x1, all_.y1 + room}};
    const std::vector<Box> places = name_places(scene, sizes);
    for (std::size_t s = 0; s < hulls_.size(); ++s) {
      if (hulls_[s].rims.empty()) continue;
      double middle = places[s].y1 - line_height / 2;
      for (const std::string& line : sector_name(s)) {
        drawing_.words.push_back({line,
                                  {places[s].centre().x, middle - 0.36 * name_letter_},
                                  static_cast<double>(name_letter_),
                                  true,
                                  Anchor::middle,
                                  contents_.styles[s].dark,
                                  widths_.width(line, name_letter_, true)});
        middle -= line_height;
      }
      all_ = joined(all_, places[s]);
    }
  }

  /// Legend to the right, title above, footer below; the page holds all of it.
  void compose_page() {
    const double margin = 18 * scale_;
    const WidthOf width = width_of();
    Box body = all_;
    if (!legend_.empty()) {
      const double rule_x = all_.x1 + 1.2 * margin, left = rule_x + 12 * scale_;
      PlacedLegend legend = place_legend(legend_, letter_, {left, 0}, width);
      // the taller of map and legend sets the height; the map hangs in the middle beside a taller legend
      const double lift = std::max(0.0, (legend.box.height() - all_.height()) / 2);
      legend = place_legend(legend_, letter_, {left, all_.y1 + lift}, width);
      body = joined(all_, legend.box);
      drawing_.lines.push_back({{rule_x, body.y0}, {rule_x, body.y1}, 0.8, Dash::solid, "#C9C9C9", false});
      drawing_.icons = std::move(legend.icons);
      drawing_.lines.insert(drawing_.lines.end(), legend.lines.begin(), legend.lines.end());
      drawing_.words.insert(drawing_.words.end(), legend.words.begin(), legend.words.end());
    }
    body = joined(body, {body.x0, body.y0, body.x0 + 300 * scale_, body.y0});  // room for the words of a lone actor
    const double top = body.y1 + margin * 0.8 + place_head(body, 0, false);
    place_head(body, top, true);
    const double foot = place_foot(body, body.y0 - margin * 0.8);
    drawing_.page = {body.x0 - margin, foot - 0.6 * margin, body.x1 + margin, top + 0.8 * margin};
    for (const DrawnWord& word : drawing_.words)
      drawing_.page.x1 = std::max(drawing_.page.x1, box_of(word).x1 + margin);
  }

  /// Title and what stands under it, from `top` down; returns the height.
  double place_head(const Box& body, double top, bool add) {
    const WidthOf width = width_of();
    double y = top;
    const auto lines = [&](const std::string& text, int letter, bool bold, std::string_view colour) {
      const PlacedLines placed =
          place_lines(flowed(text, letter, bold, body.width(), width), letter, bold, colour, {body.x0, y}, width);
      if (add) drawing_.words.insert(drawing_.words.end(), placed.words.begin(), placed.words.end());
      y -= placed.height;
    };
    lines(texts_.title, title_letter_, true, kInk);
    y -= 0.2 * title_letter_;
    for (const std::string& line : texts_.under_title)
      lines(line, subtitle_letter_, false, kSoftInk);
    return top - y;
  }

  double place_foot(const Box& body, double y) {
    const WidthOf width = width_of();
    for (const std::string& text : texts_.footer) {
      const PlacedLines placed = place_lines(flowed(text, footer_letter_, false, body.width(), width), footer_letter_,
                                             false, kFaintInk, {body.x0, y}, width);
      drawing_.words.insert(drawing_.words.end(), placed.words.begin(), placed.words.end());
      y -= placed.height;
    }
    return y;
  }

  const Network& network_;
  const MapOptions& options_;
  const Layouter& layouter_;
  MapContents contents_;
  std::vector<LegendSection> legend_;
  FrameTexts texts_;
  Drawing drawing_;
  std::vector<Box> spaces_;  ///< marks with their labels
  Box all_;                  ///< all that is drawn of the map so far
  std::vector<std::vector<double>> shares_;
  std::vector<Hull> hulls_;
  std::vector<Point> tie_samples_;
  TextWidths widths_;
  double scale_ = 1;  ///< of the words round the map, so that they can be read when it is shrunk
  int letter_ = 11, name_letter_ = 14, title_letter_ = 22, subtitle_letter_ = 12, footer_letter_ = 9;
};

}  // namespace

Drawing map_of(const Network& network, const MapOptions& options, const Layouter& layouter) {
  return MapMaker(network, options, layouter).make();
}

Drawing map_of(const Network& network, const MapOptions& options) {
  return map_of(network, options, graphviz_layouter(options.helper, Drawing{}.font));
}

}  // namespace samenspel
