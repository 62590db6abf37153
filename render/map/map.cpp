#include "render/map/map.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "render/map/compose.hpp"
#include "render/map/contents.hpp"
#include "render/map/countries.hpp"
#include "render/map/graphviz_layouter.hpp"
#include "render/map/kept_places.hpp"
#include "render/map/marks.hpp"
#include "render/map/quantise.hpp"
#include "render/map/sheet.hpp"

namespace samenspel {

namespace {

/// Works on one drawing, step by step.
class MapMaker {
 public:
  MapMaker(const Network& network, const MapOptions& options, const Layouter& layouter)
      : network_(network), options_(options), layouter_(layouter), contents_(contents_of(network, options)) {
    if (options.colour_by == ColourBy::community) grouped_ = by_groups(network, contents_.colouring, options.language);
  }

  Drawing make() {
    sheet_ = {frame_texts(network_, options_, contents_), legend_sections(network_, options_, contents_)};
    drawing_.language = options_.language;
    place_actors();
    add_ties(drawing_, network_, options_, contents_);
    const Countries countries = add_countries(drawing_, all_, grounds(), contents_, spaces_);
    all_ = with_ties(all_, drawing_);
    TextWidths widths;
    want_words(widths, sheet_, letters_);
    want_sector_names(widths, countries, grounds(), options_.language, letters_.sector_name);
    widths.measure(layouter_);
    add_sector_names(drawing_, all_, countries, grounds(), contents_, spaces_, letters_.sector_name, widths);
    compose_page(drawing_, all_, sheet_, letters_, widths);
    return quantised(std::move(drawing_));
  }

 private:
  [[nodiscard]] std::size_t size() const { return network_.actors.size(); }
  [[nodiscard]] bool by_community() const { return grouped_.has_value(); }
  /// The network whose sectors are the grounds on which actors stand.
  [[nodiscard]] const Network& grounds() const { return grouped_ ? *grouped_ : network_; }

  void place_actors() {
    std::vector<TextBlock> blocks;
    for (ActorIndex i = 0; i < size(); ++i)
      blocks.push_back(name_block(network_, contents_, i));
    const std::vector<Size> labels = name_sizes(blocks, layouter_);
    std::vector<Mark> marks;
    std::vector<ActorSpace> spaces;
    for (ActorIndex i = 0; i < size(); ++i) {
      marks.push_back(mark_of(network_, options_, contents_, i));
      spaces.push_back(actor_space(marks[i].shape, marks[i].radius, labels[i]));
    }
    const double height = least_height(sheet_);
    const std::vector<Point> places =
        map_places(grounds(), by_community() ? drawn_ties(grounds(), options_.layers) : contents_.ties, spaces,
                   {1.4 * height, height}, options_, layouter_);
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

  const Network& network_;
  const MapOptions& options_;
  const Layouter& layouter_;
  MapContents contents_;
  std::optional<Network> grouped_;  ///< by communities, where colours tell them
  Sheet sheet_;
  Drawing drawing_;
  std::vector<Box> spaces_;  ///< marks with their labels
  Box all_;                  ///< all that is drawn of the map so far
  SheetLetters letters_;
};

}  // namespace

std::vector<Point> map_places(const Network& network, std::span<const DrawnTie> ties,
                              std::span<const ActorSpace> spaces, Size least, const MapOptions& options,
                              const Layouter& layouter) {
  std::vector<Size> boxes;
  for (const ActorSpace& space : spaces)
    boxes.push_back(space.box);
  std::vector<std::optional<Point>> kept(spaces.size());
  for (ActorIndex i = 0; i < std::min(kept.size(), options.kept.size()); ++i) {
    if (options.kept[i]) kept[i] = *options.kept[i] - Point{0, spaces[i].mark_above};
  }
  const bool some = std::any_of(kept.begin(), kept.end(), [](const auto& place) { return place.has_value(); });
  if (some) return kept_places(network, ties, boxes, kept);
  return actor_places(network, ties, boxes, least, options.seed, layouter, options.engine);
}

Drawing map_of(const Network& network, const MapOptions& options, const Layouter& layouter) {
  return MapMaker(network, options, layouter).make();
}

Drawing map_of(const Network& network, const MapOptions& options) {
  return map_of(network, options, graphviz_layouter(options.helper, Drawing{}.font));
}

}  // namespace samenspel
