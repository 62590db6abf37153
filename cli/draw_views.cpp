#include "cli/draw_views.hpp"

#include <vector>

#include "metrics/sector_rows.hpp"
#include "render/map/series.hpp"
#include "render/views/ego_view.hpp"
#include "render/views/sectors_view.hpp"
#include "render/views/timeline_view.hpp"

namespace samenspel {

namespace {

constexpr Text kSizeMeaning{"shortest paths that run through this actor", "kortste paden die via deze actor lopen"};

/// A heading as it stands behind a colon: its first letter small.
std::string within_a_line(std::string_view title) {
  std::string out(title);
  if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

struct Measured {
  std::vector<std::vector<double>> values;  ///< of each measure
  bool directed = false;
};
Measured measured(const Network& network, const View& view, const std::vector<const Measure*>& wanted,
                  const MeasureOptions& options) {
  const Projection projection =
      project(network, {view.direction, view.layers, parts_for(wanted, options), options.threads});
  Measured out;
  out.directed = projection.directed();
  for (Column& column : compute(network, projection, wanted, options).columns)
    out.values.push_back(std::move(column.values));
  return out;
}

/// What the size of a mark says.
void measure_sizes(const Network& network, const View& view, PictureOptions& options) {
  const Measure* size = find_measure("betweenness", Level::actors);
  options.map.size = std::move(measured(network, view, {size}, options.measures).values[0]);
  options.map.size_title = within_a_line(size->title.in(options.map.language));
  options.map.size_meaning = kSizeMeaning.in(options.map.language);
}

Drawing drawn_map(const View& view, PictureOptions& options) {
  measure_sizes(view.network, view, options);
  if (options.measures.progress) options.measures.progress({"the map", "de kaart"}, 0);
  return map_of(view.network, options.map);
}

Drawing drawn_ego(const View& view, PictureOptions& options) {
  const auto found = measured(view.network, view,
                              {find_measure("degree", Level::actors), find_measure("sectors_reached", Level::actors),
                               find_measure("constraint", Level::actors)},
                              options.measures);
  EgoOptions ego{std::move(options.map), options.ego, options.radius, {}};
  ego.figures = {found.values[0][options.ego], found.values[1][options.ego], found.values[2][options.ego],
                 sectors_in_data(view.network).size()};
  if (options.measures.progress) options.measures.progress({"the surroundings", "de omgeving"}, 0);
  return ego_view(view.network, ego);
}

Drawing drawn_sectors(const View& view, PictureOptions& options) {
  auto found = measured(view.network, view,
                        {find_measure("internal_ties", Level::sectors), find_measure("ties", Level::pairs),
                         find_measure("expected", Level::pairs), find_measure("ratio", Level::pairs)},
                        options.measures);
  const SectorFigures figures{std::move(found.values[0]), std::move(found.values[1]), std::move(found.values[2]),
                              std::move(found.values[3]), found.directed};
  if (options.measures.progress) options.measures.progress({"the sectors", "de sectoren"}, 0);
  return sectors_view(view.network, options.map, figures);
}

Drawing drawn_timeline(const View& view, const PictureOptions& options) {
  return timeline_view(
      Timeline(view.whole(), view.open_window),
      {options.map.language, options.initiative, options.map.window, options.map.footer, options.map.helper});
}

}  // namespace

Drawing drawn(PictureView picture, const View& view, PictureOptions options) {
  switch (picture) {
    case PictureView::ego:
      return drawn_ego(view, options);
    case PictureView::sectors:
      return drawn_sectors(view, options);
    case PictureView::timeline:
      return drawn_timeline(view, options);
    case PictureView::map:
      break;
  }
  return drawn_map(view, options);
}

std::vector<Drawing> drawn_series(const View& view, PictureOptions options) {
  std::vector<MapMoment> moments;
  for (const Window window : view.windows) {
    MapMoment& moment = moments.emplace_back();
    moment.part = in_window(view, window);
    measure_sizes(moment.part, view, options);
    moment.size = std::move(options.map.size);
    const std::string from = date_of(window.from).text(), until = date_of(window.until).text();
    moment.window = sentence_on(window).in(options.map.language);
    moment.days = from + " – " + until;
  }
  if (options.measures.progress) options.measures.progress({"the maps", "de kaarten"}, 0);
  return maps_of(view.network, options.map, moments);
}

}  // namespace samenspel
