#include "render/views/timeline_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "render/graphviz/mark_shape.hpp"
#include "render/map/frame.hpp"
#include "render/map/graphviz_layouter.hpp"
#include "render/map/legend.hpp"
#include "render/map/palette.hpp"
#include "render/map/quantise.hpp"
#include "render/map/text_widths.hpp"
#include "render/views/timeline_legend.hpp"
#include "render/views/timeline_panel.hpp"
#include "render/views/timeline_words.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

// Sizes in points.
constexpr double kMargin = 28, kLineWidth = 1150, kRadius = 8, kBandGap = 26, kPanelGap = 34, kReach = 40,
                 kSilence = 46, kSmallLine = 9;
constexpr int kTitleLetter = 22, kPanelLetter = 15, kLaneLetter = 11, kNameLetter = 9, kSmallLetter = 8;
constexpr std::size_t kMostDrawn = 500;  ///< events in one drawing, which is then some three metres high
constexpr std::string_view kLaneLine = "#D0D0D0";

constexpr Text kNoTitle{"Who moved when", "Wie deed wat wanneer"};
constexpr Text kNothing{"There are no events to draw.", "Er zijn geen gebeurtenissen om te tekenen."};
constexpr Text kUndated{"Without dates: in the order of the file.", "Zonder datums: in de volgorde van het bestand."};
constexpr Text kLastOnly{"Shown are the last {0} of {1} events: --from, --until or --initiative shows others.",
                         "Te zien zijn de laatste {0} van {1} gebeurtenissen: --from, --until of --initiative toont "
                         "andere."};
constexpr Text kFictional{"Fictitious example.", "Verzonnen voorbeeld."};
constexpr Text kSource{"Source: {0}", "Bron: {0}"};
constexpr Text kSide{"side: {0}", "kant: {0}"};
constexpr Text kReached{"reached", "bereikt"};
constexpr Text kActors{"{0} actors", "{0} actoren"}, kOneActor{"1 actor", "1 actor"};
constexpr Text kSectors{"{0} sectors", "{0} sectoren"}, kOneSector{"1 sector", "1 sector"};
constexpr Text kSilent{"silent", "stil"};
constexpr Text kEvents{"The events", "De gebeurtenissen"};

/// Where the parts of one line of a panel stand.
struct Band {
  double lanes_top = 0, left = 0, right = 0;
  std::size_t first = 0, last = 0;  ///< columns, the last one behind
};

class TimelineMaker {
 public:
  TimelineMaker(const Timeline& timeline, const TimelineOptions& options, const Layouter& layouter)
      : timeline_(timeline),
        network_(timeline.network()),
        options_(options),
        layouter_(layouter),
        words_(options.language),
        styles_(sector_styles(network_.sectors)) {}

  Drawing make() {
    for (std::uint32_t group = 0; group <= timeline_.no_initiative(); ++group) {
      if (options_.initiative && *options_.initiative != group) continue;
      Panel panel = panel_of(timeline_, group, options_.language);
      if (!panel.events.empty()) panels_.push_back(std::move(panel));
    }
    all_events_ = keep_last(panels_, kMostDrawn);
    set_texts();
    for (const Panel& panel : panels_)
      want_texts(panel);
    widths_.measure(layouter_);
    for (const Panel& panel : panels_)
      for (const Lane& lane : panel.lanes)
        left_ = std::max({left_, width(lane.name, kLaneLetter, true) + 18,
                          lane.side ? width(side_name(*lane.side), kSmallLetter, false) + 18 : 0});
    left_ = std::max(left_, 90.0);

    double top = -kMargin;
    top = add_lines({title_}, kTitleLetter, true, kInk, top) - 4;
    top = add_lines(under_title_, kLaneLetter, false, kSoftInk, top) - 10;
    for (const Panel& panel : panels_)
      top = draw(panel, top) - kPanelGap;
    top = add_legend(top);
    top = add_lines(footer_, kSmallLetter, false, kFaintInk, top - 14);
    double right = kMargin + left_;
    for (const DrawnWord& word : drawing_.words)
      right = std::max(right, word.anchor == Anchor::start    ? word.at.x + word.width
                              : word.anchor == Anchor::middle ? word.at.x + word.width / 2
                                                              : word.at.x);
    for (const HullMark& ground : drawing_.hulls)
      right = std::max(right, ground.fill[0][3].x);
    drawing_.page = {0, top - kMargin + 10, right + kMargin, 0};
    drawing_.title = title_;
    drawing_.language = options_.language;
    return quantised(std::move(drawing_));
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string(text.in(options_.language)); }
  [[nodiscard]] std::string say(Text text, std::string value) const {
    return fill(text, {Words(std::move(value))}).in(options_.language);
  }
  [[nodiscard]] Words grouped(std::size_t n) const {
    return readable(static_cast<double>(n), 0, options_.language == Language::nl);
  }
  [[nodiscard]] std::string count(std::size_t n, Text one, Text many) const {
    return n == 1 ? say(one) : say(many, std::to_string(n));
  }
  [[nodiscard]] double width(const std::string& text, int letter, bool bold) const {
    return widths_.width(text, letter, bold);
  }
  [[nodiscard]] WidthOf width_of() const { return widths_.lookup(); }
  void want(const std::string& text, int letter, bool bold = false) {
    widths_.want(words_to_measure(text, letter, bold));
    widths_.want({TextBlock{{text}, letter, bold}});
  }

  [[nodiscard]] std::string side_name(SideIndex side) const {
    return say(kSide, printable(side_label(network_, timeline_.sides()[side], options_.language)));
  }

  void set_texts() {
    title_ = printable(trimmed(network_.title));
    if (title_.empty()) title_ = say(kNoTitle);
    std::string line;
    const auto add = [&](const std::string& sentence) { line += (line.empty() ? "" : " ") + sentence; };
    if (network_.fictional) add(say(kFictional));
    if (!options_.window.empty()) add(options_.window);
    if (all_events_ > kMostDrawn)
      add(fill(kLastOnly, {grouped(kMostDrawn), grouped(all_events_)}).in(options_.language));
    if (panels_.empty()) add(say(kNothing));
    if (!panels_.empty() && std::ranges::none_of(panels_, &Panel::dated)) add(say(kUndated));
    if (!line.empty()) under_title_.push_back(line);
    if (!network_.source.empty()) footer_.push_back(say(kSource, printable(network_.source)));
    if (!options_.footer.empty()) footer_.push_back(printable(options_.footer));
    want(title_, kTitleLetter, true);
    for (const std::string& text : under_title_)
      want(text, kLaneLetter);
    for (const std::string& text : footer_)
      want(text, kSmallLetter);
    legend_ = timeline_legend(timeline_, panels_, options_.language);
    for (const LegendSection& section : legend_)
      widths_.want(legend_texts({section}, kLaneLetter));
    want(say(kReached), kSmallLetter);
    want(say(kSilent), kSmallLetter);
    want(say(kEvents), kLaneLetter, true);
  }

  [[nodiscard]] static std::size_t apart(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }
  [[nodiscard]] static double column_width(const Panel& panel) { return TimelineWords::numbered(panel) ? 29 : 95; }
  [[nodiscard]] static double lane_height(const Panel& panel) { return TimelineWords::numbered(panel) ? 40 : 68; }

  void want_texts(const Panel& panel) {
    want(panel.title, kPanelLetter, true);
    for (const std::string& note : panel.notes)
      want(note, kLaneLetter);
    for (const Lane& lane : panel.lanes)
      if (lane.side) want(side_name(*lane.side), kSmallLetter);
    for (const Lane& lane : panel.lanes)
      want(lane.name, kLaneLetter, true);
    std::size_t open = 0;
    for (std::size_t column = 0; column < panel.events.size(); ++column) {
      const PanelEvent& event = panel.events[column];
      for (std::size_t part = 0; part < event.makers.size(); ++part)
        for (const std::string& line : words_.at_mark(panel, column, part))
          widths_.want({TextBlock{{line}, kNameLetter, false}});
      if (event.silence > 0) want(words_.silence(event.silence), kSmallLetter);
      for (const std::string& line : words_.under(panel, column))
        if (!line.empty()) want(line, kSmallLetter);
      if (event.open_promise) want(words_.open(++open), kSmallLetter);
      want(count(event.actors, kOneActor, kActors), kSmallLetter);
      want(count(event.sectors, kOneSector, kSectors), kSmallLetter);
      if (TimelineWords::numbered(panel)) want(words_.entry(panel, column), kSmallLetter);
    }
  }

  double add_lines(const std::vector<std::string>& texts, int letter, bool bold, std::string_view colour, double top) {
    for (const std::string& text : texts) {
      const auto lines = flowed(text, letter, bold, left_ + kLineWidth, width_of());
      const PlacedLines placed = place_lines(lines, letter, bold, colour, {kMargin, top}, width_of());
      drawing_.words.insert(drawing_.words.end(), placed.words.begin(), placed.words.end());
      top -= placed.height;
    }
    return top;
  }
  void add_word(const std::string& text, Point at, int letter, Anchor anchor, std::string_view colour,
                bool bold = false) {
    if (text.empty()) return;
    drawing_.words.push_back(
        {text, at, static_cast<double>(letter), bold, anchor, Colour(colour), width(text, letter, bold)});
  }
  void add_line(Point from, Point to, double line_width, std::string_view colour, Dash dash = Dash::solid,
                bool arrow = false) {
    drawing_.lines.push_back({from, to, line_width, dash, Colour(colour), arrow});
  }

  /// Draws a panel below `top`; returns its lower edge.
  double draw(const Panel& panel, double top) {
    top = add_lines({panel.title}, kPanelLetter, true, kInk, top) - 6;
    if (!panel.notes.empty()) top = add_lines(panel.notes, kLaneLetter, false, kSoftInk, top) - 6;
    places_.assign(panel.events.size(), {});
    bands_.clear();
    band_of_.assign(panel.events.size(), 0);
    first_actor_ = drawing_.actors.size();

    // Columns from left to right, and on the next line where they reach the edge.
    const double wide = column_width(panel);
    std::size_t next = 0;
    while (next < panel.events.size()) {
      Band band;
      band.left = kMargin + left_;
      band.first = next;
      double x = band.left;
      while (next < panel.events.size()) {
        const double silence = panel.events[next].silence > 0 && next > 0 ? kSilence : 0;
        if (x + silence + wide > band.left + kLineWidth && next > band.first) break;
        x += silence;
        places_[next] = x + wide / 2;
        band_of_[next] = bands_.size();
        x += wide;
        ++next;
      }
      band.last = next;
      band.right = x;
      bands_.push_back(band);
    }
    for (Band& band : bands_)
      top = draw(panel, band, top) - kBandGap;
    top += kBandGap;
    for (const Link& link : panel.links)
      draw(panel, link);
    draw_open(panel);
    if (TimelineWords::numbered(panel)) top = draw_index(panel, top - 14);
    return top;
  }

  [[nodiscard]] double lane_y(const Panel& panel, const Band& band, std::size_t lane) const {
    return band.lanes_top - lane_height(panel) * static_cast<double>(lane) - 16;
  }
  [[nodiscard]] Point place(const Panel& panel, std::size_t column, std::size_t part = 0) const {
    return {places_[column], lane_y(panel, bands_[band_of_[column]], panel.events[column].makers[part].lane)};
  }

  double draw(const Panel& panel, Band& band, double top) {
    band.lanes_top = top;
    const double high = lane_height(panel);
    // Lanes of one side stand on one ground.
    for (std::size_t lane = 0; lane < panel.lanes.size();) {
      std::size_t end = lane + 1;
      while (end < panel.lanes.size() && panel.lanes[end].side == panel.lanes[lane].side)
        ++end;
      add_ground({kMargin, top - high * static_cast<double>(end) + 2, band.right + 6,
                  top - high * static_cast<double>(lane) - 2});
      if (panel.lanes[lane].side)
        add_word(side_name(*panel.lanes[lane].side), {kMargin + 6, top - high * static_cast<double>(end) + 8},
                 kSmallLetter, Anchor::start, kFaintInk);
      lane = end;
    }
    for (std::size_t lane = 0; lane < panel.lanes.size(); ++lane) {
      const double y = lane_y(panel, band, lane);
      add_line({band.left - 4, y}, {band.right, y}, 1, kLaneLine);
      const std::uint32_t sector = panel.lanes[lane].sector;
      add_word(panel.lanes[lane].name, {kMargin + 6, y - 0.35 * kLaneLetter}, kLaneLetter, Anchor::start,
               sector == kNoSector ? kNoSectorDark : std::string_view(styles_[sector].dark), true);
    }
    const double lanes_bottom = top - high * static_cast<double>(panel.lanes.size());
    for (std::size_t column = band.first; column < band.last; ++column) {
      draw_event(panel, column, lanes_bottom);
      if (panel.events[column].silence > 0 && column > band.first) draw_silence(panel, column, band, lanes_bottom);
    }
    std::size_t lines = 1;
    for (std::size_t column = band.first; column < band.last; ++column)
      lines = std::max(lines, words_.under(panel, column).size());
    double bottom = lanes_bottom - 14 - kSmallLine * static_cast<double>(lines - 1);
    if (panel.events.back().actors > 0) bottom = draw_reach(panel, band, bottom - 18);
    return bottom;
  }

  void add_ground(Box box) {
    const auto side = [](Point a, Point b) { return std::array{a + (b - a) * (1.0 / 3), a + (b - a) * (2.0 / 3), b}; };
    const std::array corners{Point{box.x0, box.y0}, Point{box.x1, box.y0}, Point{box.x1, box.y1},
                             Point{box.x0, box.y1}};
    std::vector<Point> path{corners[0]};
    for (std::size_t i = 0; i < corners.size(); ++i)
      for (const Point point : side(corners[i], corners[(i + 1) % corners.size()]))
        path.push_back(point);
    HullMark ground;
    ground.sector_class = "side";
    ground.fill = {path};
    ground.colour = ground.rim_colour = "#8899AA";
    ground.alpha = 0.1;
    drawing_.hulls.push_back(std::move(ground));
  }

  void draw_event(const Panel& panel, std::size_t column, double lanes_bottom) {
    const PanelEvent& event = panel.events[column];
    const Moment& moment = timeline_.moments()[event.moment];
    const Band& band = bands_[band_of_[column]];
    const double x = places_[column];
    if (event.makers.size() > 1)
      add_line(place(panel, column), place(panel, column, event.makers.size() - 1), 5, kTogetherLine);
    for (const std::size_t lane : event.towards) {
      // From the nearest of the marks that were made together.
      std::size_t part = 0;
      for (std::size_t other = 1; other < event.makers.size(); ++other)
        if (apart(event.makers[other].lane, lane) < apart(event.makers[part].lane, lane)) part = other;
      const double to = lane_y(panel, band, lane), from = place(panel, column, part).y;
      const double down = to < from ? -1 : 1;
      add_line({x, from + down * kRadius}, {x, to - down * 5}, 1, kTowards, Dash::solid, true);
    }
    for (std::size_t part = 0; part < event.makers.size(); ++part) {
      const std::uint32_t sector = panel.lanes[event.makers[part].lane].sector;
      ActorMark mark;
      mark.id = "event-" + std::to_string(moment.event) + (part > 0 ? "-" + std::to_string(part) : "");
      mark.title = words_.entry(panel, column);
      mark.classes = {moment.move() ? "move" : "event",
                      sector == kNoSector ? "no-sector" : "sector-" + class_safe(network_.sectors[sector].id)};
      if (moment.stance != Stance::none)
        mark.classes.push_back("stance-" + std::string(stance_words()[static_cast<std::size_t>(moment.stance) - 1].en));
      mark.mark.shape = shape_of(moment.stance);
      mark.mark.radius = moment.move() ? kRadius : 4;
      mark.mark.at = place(panel, column, part);
      mark.mark.fills = {{sector == kNoSector ? Colour(kNoSectorFill) : styles_[sector].fill, 1}};
      mark.mark.outline = sector == kNoSector ? Colour(kNoSectorDark) : styles_[sector].dark;
      mark.mark.outline_width = moment.has(kPromise) ? 2.6 : 1.1;
      mark.label = label_at(panel, column, part);
      drawing_.actors.push_back(std::move(mark));
    }
    double y = lanes_bottom;
    for (const std::string& line : words_.under(panel, column))
      add_word(line, {x, y -= kSmallLine}, kSmallLetter, Anchor::middle, kSoftInk);
  }

  [[nodiscard]] Label label_at(const Panel& panel, std::size_t column, std::size_t part) const {
    Label label;
    label.lines = words_.at_mark(panel, column, part);
    label.letter = kNameLetter;
    Size size{4, 1.2 * kNameLetter * static_cast<double>(label.lines.size()) + 2};
    for (const std::string& line : label.lines)
      size.width = std::max(size.width, width(line, kNameLetter, false) + 4);
    const Point mark = place(panel, column, part);
    label.box = around({mark.x, mark.y - kRadius - 2 - size.height / 2}, size);
    return label;
  }

  void draw_silence(const Panel& panel, std::size_t column, const Band& band, double lanes_bottom) {
    const double x = places_[column] - column_width(panel) / 2 - kSilence / 2;
    add_line({x, band.lanes_top - 4}, {x, lanes_bottom + 4}, 1, kTowards, Dash::dotted);
    add_word(words_.silence(panel.events[column].silence), {x, lanes_bottom - 9}, kSmallLetter, Anchor::middle,
             kSoftInk);
    add_word(say(kSilent), {x, lanes_bottom - 18}, kSmallLetter, Anchor::middle, kSoftInk);
  }

  double draw_reach(const Panel& panel, const Band& band, double top) {
    const double bottom = top - kReach;
    const auto most = static_cast<double>(std::max<std::size_t>(1, panel.events.back().actors));
    const auto height = [&](std::size_t n) { return bottom + kReach * static_cast<double>(n) / most; };
    add_word(say(kReached), {kMargin + 6, bottom + kReach / 2}, kSmallLetter, Anchor::start, kSoftInk);
    add_line({band.left, bottom}, {band.right, bottom}, 0.6, kTowards);
    const auto curve = [&](std::size_t PanelEvent::*of, double line_width, Dash dash) {
      double y = band.first == 0 ? bottom : height(panel.events[band.first - 1].*of), x = band.left;
      for (std::size_t column = band.first; column < band.last; ++column) {
        const double to = height(panel.events[column].*of);
        add_line({x, y}, {places_[column], y}, line_width, kInk, dash);
        if (to != y) add_line({places_[column], y}, {places_[column], to}, line_width, kInk, dash);
        x = places_[column];
        y = to;
      }
      add_line({x, y}, {band.right, y}, line_width, kInk, dash);
      return y;
    };
    const double actors = curve(&PanelEvent::actors, 1.6, Dash::solid);
    double sectors = curve(&PanelEvent::sectors, 1, Dash::dashed);
    if (actors - sectors < 10) sectors = actors - 10;
    const PanelEvent& last = panel.events[band.last - 1];
    // Numbers stand where the curve ends, inside where there is no room beside it.
    const bool inside = band.right + 60 > kMargin + left_ + kLineWidth + kMargin;
    const double x = inside ? band.right - 4 : band.right + 5;
    const Anchor anchor = inside ? Anchor::end : Anchor::start;
    add_word(count(last.actors, kOneActor, kActors), {x, actors + (inside ? 3 : -2)}, kSmallLetter, anchor, kInk);
    add_word(count(last.sectors, kOneSector, kSectors), {x, sectors + (inside ? 3 : -2)}, kSmallLetter, anchor, kInk);
    return bottom - 4;
  }

  void add_link(Cubic curve, std::optional<Point> tip, LinkKind kind, const std::string& title) {
    TieMark tie;
    tie.id = "link-" + std::to_string(drawing_.ties.size());
    tie.title = title;
    const LinkStyle& style = link_style(kind);
    tie.classes = {"link", std::string(style.name)};
    tie.from = static_cast<std::uint32_t>(first_actor_);
    tie.to = static_cast<std::uint32_t>(first_actor_);
    tie.curve = curve;
    tie.tip = tip;
    tie.width = style.width;
    tie.arrow_size = 0.65;
    tie.dash = style.dash;
    tie.colour = Colour(style.colour);
    drawing_.ties.push_back(std::move(tie));
  }

  void draw(const Panel& panel, const Link& link) {
    const std::string title = std::to_string(link.from + 1) + " → " + std::to_string(link.to + 1);
    // From the nearest of the marks that were made together.
    std::size_t from_part = 0, to_part = 0, least = SIZE_MAX;
    const auto& from_makers = panel.events[link.from].makers;
    const auto& to_makers = panel.events[link.to].makers;
    for (std::size_t i = 0; i < from_makers.size(); ++i)
      for (std::size_t j = 0; j < to_makers.size(); ++j) {
        if (const std::size_t lanes = apart(from_makers[i].lane, to_makers[j].lane); lanes < least) {
          least = lanes;
          from_part = i;
          to_part = j;
        }
      }
    constexpr double arrow = 6.5;
    const Point from = place(panel, link.from, from_part) + Point{kRadius + 1, 0};
    const Point tip = place(panel, link.to, to_part) - Point{kRadius + 2, 0};
    const Point to = tip - Point{arrow, 0};
    const Band& first = bands_[band_of_[link.from]];
    const Band& second = bands_[band_of_[link.to]];
    if (&first == &second) {
      const double dx = to.x - from.x;
      // What passes over other columns is lifted above their marks.
      const double lift = link.to - link.from > 1 ? 17 : 0;
      const double reach = std::max(8.0, std::min(0.5 * dx, 60.0));
      add_link({from, from + Point{reach, lift * 1.3}, to + Point{-reach, lift * 1.3}, to}, tip, link.kind, title);
      return;
    }
    // Over the edge of the line, and on from the same lane in the line of the answer.
    const Point edge{first.right + 8, from.y};
    add_link({from, from + (edge - from) * (1.0 / 3), from + (edge - from) * (2.0 / 3), edge}, std::nullopt, link.kind,
             title);
    const Point start{second.left - 4, lane_y(panel, second, from_makers[from_part].lane)};
    const double lift = link.to > second.first ? 17 : 0;
    const double reach = std::min(0.5 * (to.x - start.x), 60.0);
    add_link({start, start + Point{reach, lift * 1.3}, to + Point{-reach, lift * 1.3}, to}, tip, link.kind, title);
  }

  /// Each open promise runs to the end of the last line, in the lane of its maker, on a track of its own as far as
  /// there is room; how many they are stands at the end of each line.
  void draw_open(const Panel& panel) {
    constexpr std::size_t tracks = 3;
    constexpr double lowest = 11, between = 2.5;
    std::vector<std::size_t> promises(panel.lanes.size(), 0);
    for (std::size_t number = 0; number < bands_.size(); ++number) {
      const Band& band = bands_[number];
      const auto track = [&](std::size_t lane, std::size_t promise) {
        return lane_y(panel, band, lane) + lowest + between * static_cast<double>(std::min(promise, tracks - 1));
      };
      for (std::size_t lane = 0; lane < promises.size(); ++lane)
        for (std::size_t promise = 0; promise < std::min(promises[lane], tracks); ++promise)
          add_open({band.left - 4, track(lane, promise)}, band.right);
      for (std::size_t column = band.first; column < band.last; ++column) {
        if (!panel.events[column].open_promise) continue;
        const std::size_t lane = panel.events[column].makers[0].lane;
        const Point mark = place(panel, column);
        const Point start{mark.x + kRadius + 5, track(lane, promises[lane])};
        add_line(mark + Point{kRadius - 2, 6}, start, 1.2, kNegativeTie, Dash::dotted);
        // Further ones than there are tracks for lie on the last.
        if (promises[lane] < tracks) add_open(start, band.right);
        ++promises[lane];
      }
      for (std::size_t lane = 0; lane < promises.size(); ++lane)
        if (promises[lane] > 0)
          add_word(words_.open(promises[lane]), {band.right + 3, track(lane, 0) - 3}, kSmallLetter, Anchor::start,
                   kNegativeTie);
    }
  }
  void add_open(Point from, double to) { add_line(from, {to, from.y}, 1.2, kNegativeTie, Dash::dotted); }

  double draw_index(const Panel& panel, double top) {
    top = add_lines({say(kEvents)}, kLaneLetter, true, kInk, top) - 2;
    constexpr std::size_t columns = 4;
    const double wide = (left_ + kLineWidth) / columns;
    std::vector<std::vector<std::string>> entries;
    std::size_t lines = 0;
    for (std::size_t column = 0; column < panel.events.size(); ++column) {
      entries.push_back(flowed(words_.entry(panel, column), kSmallLetter, false, wide - 14, width_of()));
      lines += entries.back().size();
    }
    const std::size_t most = (lines + columns - 1) / columns + 1;
    double lowest = top;
    std::size_t next = 0;
    for (std::size_t column = 0; column < columns; ++column) {
      double y = top;
      std::size_t used = 0;
      while (next < entries.size() && (column + 1 == columns || used + entries[next].size() <= most)) {
        const PlacedLines placed = place_lines(entries[next], kSmallLetter, false, kInk,
                                               {kMargin + wide * static_cast<double>(column), y}, width_of());
        drawing_.words.insert(drawing_.words.end(), placed.words.begin(), placed.words.end());
        y -= placed.height + 1;
        used += entries[next].size();
        ++next;
      }
      lowest = std::min(lowest, y);
    }
    return lowest;
  }

  double add_legend(double top) {
    double x = kMargin, lowest = top;
    for (const LegendSection& section : legend_) {
      const PlacedLegend placed = place_legend({section}, kLaneLetter, {x, top}, width_of());
      drawing_.icons.insert(drawing_.icons.end(), placed.icons.begin(), placed.icons.end());
      drawing_.lines.insert(drawing_.lines.end(), placed.lines.begin(), placed.lines.end());
      drawing_.words.insert(drawing_.words.end(), placed.words.begin(), placed.words.end());
      x = placed.box.x1 + 40;
      lowest = std::min(lowest, placed.box.y0);
    }
    return lowest;
  }

  const Timeline& timeline_;
  const Network& network_;
  const TimelineOptions& options_;
  const Layouter& layouter_;
  TimelineWords words_;
  std::vector<SectorStyle> styles_;
  std::vector<Panel> panels_;
  std::size_t all_events_ = 0;  ///< of the panels before the oldest were left out
  std::string title_;
  std::vector<std::string> under_title_, footer_;
  std::vector<LegendSection> legend_;
  TextWidths widths_;
  double left_ = 0;  ///< room for the names of lanes
  Drawing drawing_;
  // Of the panel that is being drawn.
  std::vector<double> places_;  ///< x by column
  std::vector<Band> bands_;
  std::vector<std::size_t> band_of_;
  std::size_t first_actor_ = 0;
};

}  // namespace

Drawing timeline_view(const Timeline& timeline, const TimelineOptions& options) {
  return timeline_view(timeline, options, graphviz_layouter(options.helper, Drawing().font));
}

Drawing timeline_view(const Timeline& timeline, const TimelineOptions& options, const Layouter& layouter) {
  return TimelineMaker(timeline, options, layouter).make();
}

}  // namespace samenspel
