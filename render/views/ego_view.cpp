#include "render/views/ego_view.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "render/map/compose.hpp"
#include "render/map/graphviz_layouter.hpp"
#include "render/map/marks.hpp"
#include "render/map/outline.hpp"
#include "render/map/quantise.hpp"
#include "render/map/sheet.hpp"
#include "render/map/writer.hpp"
#include "render/views/rings.hpp"

namespace samenspel {

namespace {

constexpr double kEgoRadius = 20, kEgoOutline = 2.4;
constexpr int kEgoLetter = 14;
constexpr std::size_t kAllNamed = 150;               ///< actors
constexpr std::size_t kRow = 40, kNamelessRow = 90;  ///< actors on a row of a ring, with and without names
constexpr double kRingGap = 46, kNamelessStep = 24;  ///< points
constexpr std::string_view kRingColour = "#7A7A7A";
constexpr double kRingStrength = 0.85;  ///< paler than any tie

constexpr Text kOne{"The surroundings of {0}: everybody with a tie to this actor, and the ties among them.",
                    "De omgeving van {0}: iedereen met wie deze actor een relatie heeft, en de relaties onderling."};
constexpr Text kWithin{"The surroundings of {0}: everybody at most {1} ties away, and the ties among them.",
                       "De omgeving van {0}: iedereen op hoogstens {1} relaties afstand, en de relaties onderling."};
constexpr Text kFigures{"{0} in the whole network: {1}, {2}, {3}.", "{0} in het hele netwerk: {1}, {2}, {3}."};
constexpr Text kOneContact{"1 direct contact", "1 direct contact"};
constexpr Text kContacts{"{0} direct contacts", "{0} directe contacten"};
constexpr Text kReached{"reaching {0} of the {1} sectors", "in {0} van de {1} sectoren"};
constexpr Text kNoSectors{"no sectors in the data", "geen sectoren in de gegevens"};
constexpr Text kConstraint{"constraint {0} (low: the contacts lie far apart; high: they know each other)",
                           "inperking {0} (laag: de contacten staan ver uiteen; hoog: ze kennen elkaar)"};
constexpr Text kNoConstraint{"constraint not defined", "inperking niet te bepalen"};
constexpr Text kRings{"Ring (number of actors)", "Ring (aantal actoren)"};
constexpr Text kRingOne{"1 tie away ({0})", "op 1 relatie afstand ({0})"};
constexpr Text kRingMore{"{0} ties away ({1})", "op {0} relaties afstand ({1})"};
constexpr Text kOnRingOne{"1 tie", "1 relatie"};
constexpr Text kOnRingMore{"{0} ties", "{0} relaties"};
constexpr Text kNames{"names of the first ring only, since there are many",
                      "alleen namen van de eerste ring, omdat het er veel zijn"};
constexpr Text kReading{
    "The ring tells how many ties away an actor is; for the rest, place and distance are no measure.",
    "De ring vertelt op hoeveel relaties afstand een actor staat; verder zijn plaats en afstand geen maat."};

Network near_ego(const Network& network, const std::vector<int>& distance) {
  Keep keep;
  keep.actors.resize(network.actors.size());
  for (ActorIndex i = 0; i < network.actors.size(); ++i)
    keep.actors[i] = distance[i] >= 0;
  keep.ties.assign(network.ties.size(), true);
  keep.events.assign(network.events.size(), false);
  keep.stories.assign(network.stories.size(), false);
  return subset(network, keep);
}

double mean_angle(std::span<const double> angles) {
  Point sum;
  for (const double angle : angles)
    sum = sum + Point{std::cos(angle), std::sin(angle)};
  return length(sum) < 1e-6 ? angles[0] : std::atan2(sum.y, sum.x);
}

/// An ellipse of half height `radius` as a closed curve.
std::vector<Point> ellipse(double radius) {
  constexpr int arcs = 8;
  const double turn = 2 * std::numbers::pi / arcs, handle = 4.0 / 3 * std::tan(turn / 4);
  const auto stretched = [&](Point p) { return Point{p.x * kRingAspect * radius, p.y * radius}; };
  std::vector<Point> out{stretched({1, 0})};
  for (int k = 0; k < arcs; ++k) {
    const double a = turn * k, b = turn * (k + 1);
    const Point from{std::cos(a), std::sin(a)}, to{std::cos(b), std::sin(b)};
    out.push_back(stretched(from + Point{-from.y, from.x} * handle));
    out.push_back(stretched(to - Point{-to.y, to.x} * handle));
    out.push_back(stretched(to));
  }
  return out;
}

class EgoMaker {
 public:
  EgoMaker(const Network& network, const EgoOptions& options, const Layouter& layouter)
      : options_(options), layouter_(layouter), write_{options.map.language} {
    const std::vector<int> all = distances_from(network, options.map.layers, options.ego, options.radius);
    network_ = near_ego(network, all);
    for (ActorIndex i = 0; i < all.size(); ++i) {
      if (i == options.ego) ego_ = static_cast<ActorIndex>(distance_.size());
      if (all[i] >= 0) distance_.push_back(all[i]);
    }
    map_ = options.map;
    keep_near(map_.size, all);
    keep_near(map_.colour, all);
    map_.highlight.clear();
    std::vector<ActorIndex> now(all.size(), kNone);
    for (ActorIndex i = 0, next = 0; i < all.size(); ++i)
      if (all[i] >= 0) now[i] = next++;
    for (const ActorIndex actor : options.map.highlight)
      if (now[actor] != kNone) map_.highlight.push_back(now[actor]);
    contents_ = contents_of(network_, map_);
    rings_.resize(static_cast<std::size_t>(*std::max_element(distance_.begin(), distance_.end())));
    for (ActorIndex i = 0; i < distance_.size(); ++i) {
      if (distance_[i] > 0) rings_[static_cast<std::size_t>(distance_[i] - 1)].push_back(i);
    }
  }

  Drawing make() {
    make_sheet();
    measure_names();
    place_rings();
    draw_actors();
    add_ties(drawing_, network_, map_, contents_);
    draw_rings();
    all_ = with_ties(all_, drawing_);
    letters_ = sheet_letters(all_);
    want_words(widths_, sheet_, letters_);
    for (std::size_t k = 0; k < rings_.size(); ++k)
      widths_.want({{{ring_word(k)}, letters_.letter, false}});
    widths_.measure(layouter_);
    name_rings();
    compose_page(drawing_, all_, sheet_, letters_, widths_);
    drawing_.language = map_.language;
    return quantised(std::move(drawing_));
  }

 private:
  [[nodiscard]] std::size_t size() const { return network_.actors.size(); }
  [[nodiscard]] bool named(ActorIndex i) const { return contents_.named[i] && (!crowded() || distance_[i] <= 1); }
  [[nodiscard]] bool crowded() const { return size() > kAllNamed && !options_.every_name; }
  /// Of one value for each actor, those near ego.
  static void keep_near(std::vector<double>& values, const std::vector<int>& distance) {
    if (values.empty()) return;
    std::vector<double> near;
    for (std::size_t i = 0; i < distance.size(); ++i)
      if (distance[i] >= 0) near.push_back(i < values.size() ? values[i] : std::nan(""));
    values = std::move(near);
  }

  void make_sheet() {
    const std::string ego = shown_name(network_, ego_);
    sheet_.texts = frame_texts(network_, map_, contents_, write_(kReading));
    sheet_.texts.under_title.insert(
        sheet_.texts.under_title.begin(),
        options_.radius == 1 ? write_(kOne, {ego})
                             : write_(kWithin, {ego, write_.count(static_cast<std::size_t>(options_.radius))}));
    const EgoFigures& figures = options_.figures;
    const std::string contacts =
        figures.degree == 1 ? write_(kOneContact) : write_(kContacts, {write_.number(figures.degree, 0)});
    const std::string reached =
        figures.sectors == 0
            ? write_(kNoSectors)
            : write_(kReached, {write_.number(figures.sectors_reached, 0), write_.count(figures.sectors)});
    const std::string constraint = std::isnan(figures.constraint)
                                       ? write_(kNoConstraint)
                                       : write_(kConstraint, {write_.number(figures.constraint, 2)});
    sheet_.texts.under_drawing.push_back(write_(kFigures, {ego, contacts, reached, constraint}));

    sheet_.legend = legend_sections(network_, map_, contents_);
    if (rings_.empty()) return;
    LegendSection section;
    section.heading = write_(kRings);
    for (std::size_t k = 0; k < rings_.size(); ++k) {
      LineMark line;
      line.colour = mixed(kRingColour, "#FFFFFF", kRingStrength);
      const std::string members = write_.count(rings_[k].size());
      section.rows.push_back(
          {wrapped(k == 0 ? write_(kRingOne, {members}) : write_(kRingMore, {write_.count(k + 1), members}), 26),
           {},
           line,
           false,
           false});
    }
    if (crowded() && map_.names == NamesDrawn::all) {
      for (std::string& line : wrapped(write_(kNames), 34))
        section.notes.push_back(std::move(line));
    }
    sheet_.legend.push_back(std::move(section));
  }

  void measure_names() {
    for (ActorIndex i = 0; i < size(); ++i) {
      contents_.standing_out[i] =
          i == ego_ || (contents_.standing_out[i] && (contents_.sizes.given || !contents_.emphasis.empty()));
      contents_.named[i] = i == ego_ ? map_.names != NamesDrawn::none : named(i);
      names_.push_back(name_block(network_, contents_, i));
      if (i == ego_) names_.back().letter = kEgoLetter;
    }
    labels_ = name_sizes(names_, layouter_);
    for (ActorIndex i = 0; i < size(); ++i) {
      marks_.push_back(mark_of(network_, map_, contents_, i));
      if (i == ego_) {
        if (!contents_.sizes.given) marks_[i].radius = kEgoRadius;
        marks_[i].outline_width = std::max(kEgoOutline, marks_[i].outline_width);
      }
      spaces_.push_back(actor_space(marks_[i].shape, marks_[i].radius, labels_[i]));
    }
    at_.resize(size());
  }

  /// Where a layout by springs would have each actor, seen from ego: those with ties or a sector in common stand near
  /// each other.
  [[nodiscard]] std::vector<double> spring_angles() const {
    const LayoutGraph graph = layout_graph(network_, contents_.ties);
    const std::vector<Point> places =
        layouter_.place(graph, {layout_seeds(map_.seed, size(), contents_.ties.size())[0]})[0];
    std::vector<double> angles(size());
    for (ActorIndex i = 0; i < size(); ++i) {
      const Point d = places[i] - places[ego_];
      angles[i] = std::atan2(d.y, d.x);
    }
    return angles;
  }

  void place_rings() {
    if (rings_.empty()) return;
    const std::vector<double> springs = spring_angles();
    std::vector<std::vector<double>> inner(size());  // angles of those on the ring within to whom an actor is tied
    std::vector<double> angle(size());
    std::vector<Box> taken{ring_box(spaces_[ego_], {})};
    double edge = 0;  // of what lies within the next ring
    for (std::size_t k = 0; k < rings_.size(); ++k) {
      std::vector<ActorIndex>& ring = rings_[k];
      std::vector<double> wanted(size());
      for (const ActorIndex i : ring)
        wanted[i] = k == 0 || inner[i].empty() ? springs[i] : mean_angle(inner[i]);
      std::stable_sort(ring.begin(), ring.end(), [&](ActorIndex a, ActorIndex b) {
        return std::pair(std::round(wanted[a] * 1e6), springs[a]) < std::pair(std::round(wanted[b] * 1e6), springs[b]);
      });
      begin_behind_gap(ring, wanted);
      Size largest;
      bool names = false;
      for (const ActorIndex i : ring) {
        largest = {std::max(largest.width, spaces_[i].box.width), std::max(largest.height, spaces_[i].box.height)};
        names = names || !names_[i].lines.empty();
      }
      Ring place;
      place.rows = 1 + (ring.size() - 1) / (names ? kRow : kNamelessRow);
      place.step = names ? largest.height + 8 : kNamelessStep;
      place.radius = edge + kRingGap + std::max(largest.height, largest.width / kRingAspect) / 2;
      if (k == 0) {
        spread_evenly(ring, wanted);
      } else {
        fan_out(ring, wanted, (names ? 50 : 22) / (place.radius * static_cast<double>(place.rows)));
      }
      std::vector<RingActor> actors;
      for (const ActorIndex i : ring)
        actors.push_back({wanted[i], spaces_[i]});
      if (k == 0) place.radius = std::max(place.radius, std::min(0.6 * least_height(sheet_), 190.0));
      std::optional<std::vector<double>> angles;
      while (!(angles = ring_angles(actors, place, taken)))
        place.radius *= 1.06;
      for (std::size_t p = 0; p < ring.size(); ++p) {
        const ActorIndex i = ring[p];
        angle[i] = (*angles)[p];
        at_[i] = on_ring(place, p % place.rows, angle[i]);
        taken.push_back(ring_box(spaces_[i], at_[i]));
      }
      for (const DrawnTie& tie : contents_.ties) {
        const auto here = static_cast<int>(k) + 1;
        if (distance_[tie.from] == here && distance_[tie.to] == here + 1) inner[tie.to].push_back(angle[tie.from]);
        if (distance_[tie.to] == here && distance_[tie.from] == here + 1) inner[tie.from].push_back(angle[tie.to]);
      }
      edge = place.radius + static_cast<double>(place.rows - 1) * place.step +
             std::max(largest.height, largest.width / kRingAspect) / 2;
      placed_.push_back(place);
    }
  }

  /// Turns the order until it begins behind the widest gap, with angles that only grow.
  static void begin_behind_gap(std::vector<ActorIndex>& ring, std::vector<double>& wanted) {
    std::size_t first = 0;
    double widest = -1;
    for (std::size_t p = 0; p < ring.size(); ++p) {
      const double before = p == 0 ? wanted[ring.back()] - 2 * std::numbers::pi : wanted[ring[p - 1]];
      const double gap = wanted[ring[p]] - before;
      if (gap > widest + 1e-9) {
        widest = gap;
        first = p;
      }
    }
    for (std::size_t p = 0; p < first; ++p)
      wanted[ring[p]] += 2 * std::numbers::pi;
    std::rotate(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(first), ring.end());
  }

  /// In equal steps round the ring, turned to be as near to what was wanted as can be.
  static void spread_evenly(const std::vector<ActorIndex>& ring, std::vector<double>& wanted) {
    const double step = 2 * std::numbers::pi / static_cast<double>(ring.size());
    std::vector<double> turns;
    for (std::size_t p = 0; p < ring.size(); ++p)
      turns.push_back(wanted[ring[p]] - step * static_cast<double>(p));
    const double start = mean_angle(turns);
    for (std::size_t p = 0; p < ring.size(); ++p)
      wanted[ring[p]] = start + step * static_cast<double>(p);
  }

  /// Those who want the same angle on both sides of it, `step` apart.
  static void fan_out(const std::vector<ActorIndex>& ring, std::vector<double>& wanted, double step) {
    for (std::size_t p = 0, end = 0; p < ring.size(); p = end) {
      const double angle = wanted[ring[p]];
      while (end < ring.size() && std::abs(wanted[ring[end]] - angle) < 1e-6)
        ++end;
      for (std::size_t q = p; q < end; ++q)
        wanted[ring[q]] = angle + step * (static_cast<double>(q - p) - static_cast<double>(end - p - 1) / 2);
    }
    for (std::size_t p = 1; p < ring.size(); ++p)  // fans that reach into each other keep their order
      wanted[ring[p]] = std::max(wanted[ring[p]], wanted[ring[p - 1]]);
  }

  void draw_actors() {
    for (ActorIndex i = 0; i < size(); ++i) {
      const Box box = ring_box(spaces_[i], at_[i]);
      drawing_.actors.push_back(
          placed_actor(network_, i, std::move(marks_[i]), spaces_[i], names_[i], labels_[i], box.centre()));
      show_standing(drawing_.actors.back(), contents_, i);
      if (i == ego_) drawing_.actors.back().classes.push_back("ego");
      all_ = i == 0 ? box : joined(all_, box);
      boxes_.push_back(box);
    }
  }

  void draw_rings() {
    for (std::size_t k = placed_.size(); k-- > 0;) {
      HullMark ring;
      ring.sector_class = "ring-" + std::to_string(k + 1);
      const double middle = placed_[k].radius + static_cast<double>(placed_[k].rows - 1) * placed_[k].step / 2;
      ring.fill = {ellipse(middle)};
      ring.rims = ring.fill;
      ring.colour = ring.rim_colour = kRingColour;
      ring.alpha = 0.05;
      ring.rim_alpha = kRingStrength;
      all_ = joined(all_, bounds_of(ring.rims[0]));
      drawing_.hulls.push_back(std::move(ring));
    }
  }

  [[nodiscard]] std::string ring_word(std::size_t k) const {
    return k == 0 ? write_(kOnRingOne) : write_(kOnRingMore, {write_.count(k + 1)});
  }

  /// Each ring's distance beside it, where there is room: the legend tells it too.
  void name_rings() {
    const std::vector<Point> samples = tie_samples(drawing_);
    for (std::size_t k = 0; k < placed_.size(); ++k) {
      DrawnWord word{ring_word(k),
                     {},
                     static_cast<double>(letters_.letter),
                     false,
                     Anchor::middle,
                     Colour(kSoftInk),
                     widths_.width(ring_word(k), letters_.letter, false)};
      double least = 1e9;
      DrawnWord best;
      for (int degrees = 0; degrees < 360; degrees += 3) {
        const double angle = (90 + degrees) * std::numbers::pi / 180;
        const double middle = placed_[k].radius + static_cast<double>(placed_[k].rows - 1) * placed_[k].step / 2;
        const double out = 0.8 * letters_.letter + 0.5 * word.width * std::abs(std::cos(angle));
        word.at = Point{(kRingAspect * middle + out) * std::cos(angle), (middle + out) * std::sin(angle)} -
                  Point{0, 0.3 * word.letter};
        const Box box = box_of(word);
        const auto hit = [&](const Box& other) { return overlap(box, other, 3); };
        if (std::any_of(boxes_.begin(), boxes_.end(), hit)) continue;
        double cost = 0.002 * std::min(degrees, 360 - degrees);
        for (const Point& p : samples)
          cost += contains(box, p) ? 1 : 0;
        if (cost < least) {
          least = cost;
          best = word;
        }
      }
      if (best.text.empty()) continue;
      boxes_.push_back(box_of(best));
      all_ = joined(all_, boxes_.back());
      drawing_.words.push_back(std::move(best));
    }
  }

  const EgoOptions& options_;
  const Layouter& layouter_;
  Writer write_;
  Network network_;  ///< ego and those near
  ActorIndex ego_ = 0;
  std::vector<int> distance_;
  MapOptions map_;
  MapContents contents_;
  std::vector<std::vector<ActorIndex>> rings_;  ///< by distance, from 1
  std::vector<Ring> placed_;
  std::vector<TextBlock> names_;
  std::vector<Size> labels_;
  std::vector<Mark> marks_;
  std::vector<ActorSpace> spaces_;
  std::vector<Point> at_;  ///< of the marks
  std::vector<Box> boxes_;
  Sheet sheet_;
  SheetLetters letters_;
  TextWidths widths_;
  Drawing drawing_;
  Box all_;
};

}  // namespace

std::vector<int> distances_from(const Network& network, const std::vector<std::string>& layers, ActorIndex ego,
                                int radius) {
  const std::size_t n = network.actors.size();
  std::vector<std::vector<ActorIndex>> alters(n);
  for (const DrawnTie& tie : drawn_ties(network, layers)) {
    alters[tie.from].push_back(tie.to);
    alters[tie.to].push_back(tie.from);
  }
  std::vector<int> distance(n, -1);
  std::vector<ActorIndex> reached{ego};
  distance[ego] = 0;
  for (std::size_t next = 0; next < reached.size(); ++next) {
    const ActorIndex i = reached[next];
    if (distance[i] == radius) break;
    for (const ActorIndex j : alters[i]) {
      if (distance[j] >= 0) continue;
      distance[j] = distance[i] + 1;
      reached.push_back(j);
    }
  }
  return distance;
}

Drawing ego_view(const Network& network, const EgoOptions& options, const Layouter& layouter) {
  return EgoMaker(network, options, layouter).make();
}

Drawing ego_view(const Network& network, const EgoOptions& options) {
  return ego_view(network, options, graphviz_layouter(options.map.helper, Drawing{}.font));
}

}  // namespace samenspel
