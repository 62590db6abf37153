#include "cli/draw_views.hpp"

#include <tuple>
#include <utility>
#include <vector>

#include "metrics/sector_rows.hpp"
#include "render/map/series.hpp"
#include "render/views/ego_view.hpp"
#include "render/views/sectors_view.hpp"
#include "render/views/timeline_view.hpp"

namespace samenspel {

namespace {

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

/// Measures what sizes and colours tell.
void measure_look(const Network& network, const View& view, PictureOptions& options) {
  const Look& look = options.look;
  MapOptions& map = options.map;
  std::vector<const Measure*> wanted = look.size.rows;
  wanted.insert(wanted.end(), look.colour.rows.begin(), look.colour.rows.end());
  if (wanted.empty()) return;
  const std::vector<std::vector<double>> found = measured(network, view, wanted, options.measures).values;
  const std::span<const std::vector<double>> columns(found);
  const std::size_t sizes = look.size.rows.size();
  if (sizes > 0) {
    map.size = sum_of(columns.first(sizes));
    std::tie(map.size_title, map.size_meaning) = words_for(look.size, map.language);
  }
  map.colour_by = look.colour_by;
  if (!look.colour.rows.empty()) {
    map.colour = sum_of(columns.subspan(sizes));
    std::tie(map.colour_title, map.colour_meaning) = words_for(look.colour, map.language);
  }
}

Drawing drawn_map(const View& view, PictureOptions& options) {
  measure_look(view.network, view, options);
  if (options.measures.progress) options.measures.progress({"the map", "de kaart"}, 0);
  return map_of(view.network, options.map);
}

Drawing drawn_ego(const View& view, PictureOptions& options) {
  measure_look(view.network, view, options);
  const auto found = measured(view.network, view,
                              {find_measure("degree", Level::actors), find_measure("sectors_reached", Level::actors),
                               find_measure("constraint", Level::actors)},
                              options.measures);
  EgoOptions ego{std::move(options.map), options.ego, options.radius, {}};
  ego.figures = {found.values[0][options.ego], found.values[1][options.ego], found.values[2][options.ego],
                 sectors_in_data(view.network).size()};
  ego.every_name = options.look.names == NamesDrawn::all;
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

/// What of the look does not have to be measured.
void settle_look(const View& view, PictureOptions& options) {
  options.measures.whole = &view.whole();
  options.measures.window = view.open_window;
  options.map.names = options.look.names.value_or(NamesDrawn::all);
  options.map.for_everybody = view.audience == Audience::everybody;
}

Drawing drawn_plainly(PictureView picture, const View& view, PictureOptions& options) {
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

}  // namespace

Drawing drawn(PictureView picture, const View& view, PictureOptions options) {
  settle_look(view, options);
  return themed(drawn_plainly(picture, view, options), options.look.theme);
}

std::vector<Drawing> drawn_series(const View& view, PictureOptions options) {
  settle_look(view, options);
  // Colours are those of all the time, so that a group keeps its own; sizes are those of each window.
  measure_look(view.network, view, options);
  const std::vector<double> colours = options.map.colour;
  std::vector<MapMoment> moments;
  for (const Window window : view.windows) {
    MapMoment& moment = moments.emplace_back();
    moment.part = in_window(view, window);
    measure_look(moment.part, view, options);
    moment.size = std::move(options.map.size);
    const std::string from = date_of(window.from).text(), until = date_of(window.until).text();
    moment.window = sentence_on(window).in(options.map.language);
    moment.days = from + " – " + until;
  }
  options.map.colour = colours;
  if (options.measures.progress) options.measures.progress({"the maps", "de kaarten"}, 0);
  std::vector<Drawing> out;
  for (Drawing& drawing : maps_of(view.network, options.map, moments))
    out.push_back(themed(std::move(drawing), options.look.theme));
  return out;
}

}  // namespace samenspel
