#include "render/map/map.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "render/map/compose.hpp"
#include "render/map/contents.hpp"
#include "render/map/graphviz_layouter.hpp"
#include "render/map/hull.hpp"
#include "render/map/marks.hpp"
#include "render/map/quantise.hpp"
#include "render/map/sector_names.hpp"
#include "render/map/sheet.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kDistanceGroups{"Distance is no measure: those of one close-knit group were drawn towards each other.",
                               "Afstand is geen maat: wie bij dezelfde hechte groep hoort, is bij elkaar gezet."};
constexpr std::string_view kNeutralRim = "#737373";
constexpr double kFaintTint = 0.07;  ///< of hulls, where some actors are highlighted

/// Works on one drawing, step by step.
class MapMaker {
 public:
  MapMaker(const Network& network, const MapOptions& options, const Layouter& layouter)
      : network_(network), options_(options), layouter_(layouter), contents_(contents_of(network, options)) {
    if (options.colour_by == ColourBy::community) grouped_ = by_groups(network, contents_.colouring, options.language);
  }

  Drawing make() {
    sheet_ = {frame_texts(network_, options_, contents_, reading()), legend_sections(network_, options_, contents_)};
    place_actors();
    add_ties(drawing_, network_, options_, contents_);
    draw_hulls();
    all_ = with_ties(all_, drawing_);
    measure_words();
    name_sectors();
    compose_page(drawing_, all_, sheet_, letters_, widths_);
    drawing_.language = options_.language;
    return quantised(std::move(drawing_));
  }

 private:
  [[nodiscard]] std::size_t size() const { return network_.actors.size(); }
  [[nodiscard]] bool by_community() const { return grouped_.has_value(); }
  /// The network whose sectors are the grounds on which actors stand.
  [[nodiscard]] const Network& grounds() const { return grouped_ ? *grouped_ : network_; }

  /// Of the hull of a sector or community. Where colours tell a measure it is a neutral rim, so that they do not fight.
  void set_colours(HullMark& hull, std::size_t s) const {
    if (contents_.colouring.by == ColourBy::measure) {
      hull.colour = hull.rim_colour = kNeutralRim;
      hull.alpha = 0;
      return;
    }
    hull.colour = by_community() ? contents_.colouring.groups[s].fill : contents_.styles[s].fill;
    hull.rim_colour = by_community() ? contents_.colouring.groups[s].dark : contents_.styles[s].dark;
    if (!contents_.emphasis.empty()) hull.alpha = kFaintTint;
  }
  [[nodiscard]] Colour name_colour(std::size_t s) const {
    if (contents_.colouring.by == ColourBy::measure) return Colour(kSoftInk);
    return darkened(by_community() ? contents_.colouring.groups[s].dark : contents_.styles[s].dark, kNameContrast);
  }

  /// How distance is to be read, where that is not told by sectors.
  [[nodiscard]] std::optional<std::string> reading() const {
    if (!by_community() || contents_.colouring.groups.empty()) return std::nullopt;
    return std::string(kDistanceGroups.in(options_.language));
  }

  void place_actors() {
    std::vector<TextBlock> blocks;
    for (ActorIndex i = 0; i < size(); ++i)
      blocks.push_back(name_block(network_, contents_, i));
    const std::vector<Size> labels = name_sizes(blocks, layouter_);
    std::vector<Mark> marks;
    std::vector<ActorSpace> spaces;
    std::vector<Size> boxes;
    for (ActorIndex i = 0; i < size(); ++i) {
      marks.push_back(mark_of(network_, options_, contents_, i));
      spaces.push_back(actor_space(marks[i].shape, marks[i].radius, labels[i]));
      boxes.push_back(spaces[i].box);
    }
    const double height = least_height(sheet_);
    const std::vector<Point> places =
        actor_places(grounds(), by_community() ? drawn_ties(grounds(), options_.layers) : contents_.ties, boxes,
                     {1.4 * height, height}, options_.seed, layouter_);
    for (ActorIndex i = 0; i < size(); ++i) {
      drawing_.actors.push_back(
          placed_actor(network_, i, std::move(marks[i]), spaces[i], blocks[i], labels[i], places[i]));
      show_standing(drawing_.actors.back(), contents_, i);
      spaces_.push_back(around(places[i], spaces[i].box));
    }
    if (!spaces_.empty()) all_ = spaces_[0];
    for (const Box& box : spaces_)
      all_ = joined(all_, box);
    letters_ = sheet_letters(all_);
  }

  void draw_hulls() {
    HullOptions options;
    options.reach = size() <= 20 ? 60 : 70;
    options.cell = std::clamp(std::sqrt(all_.width() * all_.height()) / 400, 5.0, 12.0);
    const std::size_t sectors = grounds().sectors.size();
    shares_.assign(sectors, std::vector<double>(size(), 0));
    for (ActorIndex i = 0; i < size(); ++i) {
      for (const Share& share : grounds().actors.sectors(i))
        shares_[share.sector][i] = share.share;
    }
    for (std::size_t s = 0; s < sectors; ++s) {
      std::vector<bool> member(size());
      for (ActorIndex i = 0; i < size(); ++i)
        member[i] = shares_[s][i] > 0;
      hulls_.push_back(hull_round(spaces_, member, options));
      if (hulls_.back().rims.empty()) continue;
      HullMark mark;
      mark.sector_class = "hull-" + class_safe(grounds().sectors[s].id);
      set_colours(mark, s);
      for (const Loop& rim : hulls_.back().rims) {
        mark.fill.push_back(closed_curve(rim, hulls_.back().holes));
        mark.rims.push_back(closed_curve(rim));
        all_ = joined(all_, bounds_of(mark.rims.back()));
      }
      for (const Loop& hole : hulls_.back().holes)
        mark.rims.push_back(closed_curve(hole));
      drawing_.hulls.push_back(std::move(mark));
    }
  }

  [[nodiscard]] std::vector<std::string> sector_name(std::size_t s) const {
    return wrapped(printable(label_of(grounds().sectors[s], options_.language)), 24);
  }

  void measure_words() {
    want_words(widths_, sheet_, letters_);
    for (std::size_t s = 0; s < hulls_.size(); ++s) {
      if (hulls_[s].rims.empty()) continue;
      for (std::string& line : sector_name(s))
        widths_.want({{{std::move(line)}, letters_.sector_name, true}});
    }
    widths_.measure(layouter_);
  }

  void name_sectors() {
    const double line_height = 1.25 * letters_.sector_name;
    std::vector<Size> sizes;
    for (std::size_t s = 0; s < hulls_.size(); ++s) {
      Size size;
      for (const std::string& line : sector_name(s)) {
        size.width = std::max(size.width, widths_.width(line, letters_.sector_name, true));
        size.height += line_height;
      }
      sizes.push_back(size);
    }
    const double room = 2.2 * letters_.sector_name;
    const NameScene scene{
        spaces_, shares_, hulls_, tie_samples(drawing_), {all_.x0, all_.y0 - room, all_.x1, all_.y1 + room}};
    const std::vector<Box> places = name_places(scene, sizes);
    for (std::size_t s = 0; s < hulls_.size(); ++s) {
      if (hulls_[s].rims.empty()) continue;
      double middle = places[s].y1 - line_height / 2;
      for (const std::string& line : sector_name(s)) {
        drawing_.words.push_back({line,
                                  {places[s].centre().x, middle - 0.36 * letters_.sector_name},
                                  static_cast<double>(letters_.sector_name),
                                  true,
                                  Anchor::middle,
                                  name_colour(s),
                                  widths_.width(line, letters_.sector_name, true)});
        middle -= line_height;
      }
      all_ = joined(all_, places[s]);
    }
  }

  const Network& network_;
  const MapOptions& options_;
  const Layouter& layouter_;
  MapContents contents_;
  std::optional<Network> grouped_;  ///< by communities, where colours tell them
  Sheet sheet_;
  Drawing drawing_;
  std::vector<Box> spaces_;  ///< marks with their labels
  Box all_;                  ///< all that is drawn of the map so far
  std::vector<std::vector<double>> shares_;
  std::vector<Hull> hulls_;
  TextWidths widths_;
  SheetLetters letters_;
};

}  // namespace

Drawing map_of(const Network& network, const MapOptions& options, const Layouter& layouter) {
  return MapMaker(network, options, layouter).make();
}

Drawing map_of(const Network& network, const MapOptions& options) {
  return map_of(network, options, graphviz_layouter(options.helper, Drawing{}.font));
}

}  // namespace samenspel
