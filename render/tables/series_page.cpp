#include "render/tables/series_page.hpp"

#include "render/tables/page_writer.hpp"

namespace samenspel {

namespace {

constexpr Text kThroughTime{"Through time", "Door de tijd"};
constexpr Text kOfActors{"{0}, by the first day of each window", "{0}, per eerste dag van elk tijdvak"};
constexpr Text kUntilDay{"up to", "tot en met"};

const Column* same(const WindowResults& window, const Column& column) {
  return find(columns_of(window.results, column.measure->level), column.measure->id);
}

void add_network(Page& page, const MeasureResults& results, const std::vector<const Column*>& columns) {
  const Writer writer(results);
  Grid grid{{{writer.say(kFrom), Align::left, {}}, {writer.say(kUntilDay), Align::left, {}}}, 2, 1};
  for (const WindowResults& window : results.windows) {
    grid.columns[0].cells.push_back(date_of(window.window.from).text());
    grid.columns[1].cells.push_back(date_of(window.window.until).text());
  }
  for (const Column* column : columns) {
    GridColumn out{writer.say(column->measure->title), writer.alignment(*column->measure), {}};
    for (const WindowResults& window : results.windows) {
      const Column* there = same(window, *column);
      out.cells.push_back(there == nullptr ? std::string(kMissingMark) : writer.value(*there, 0));
    }
    grid.columns.push_back(std::move(out));
  }
  page.emplace_back(std::move(grid));
}

void add_actors(Page& page, const MeasureResults& results, const Column& column) {
  const Writer writer(results);
  const std::vector<std::uint32_t> rows = shown_rows(results, Level::actors);
  Grid grid{{{writer.say(kActor), Align::left, {}}}, 1, 1};
  for (const ActorIndex row : rows)
    grid.columns[0].cells.push_back(writer.name(row));
  for (const WindowResults& window : results.windows) {
    const Column* there = same(window, column);
    GridColumn out{date_of(window.window.from).text(), writer.alignment(*column.measure), {}};
    for (const ActorIndex row : rows) {
      const ActorIndex now = window.network.actors.find(results.network.actors.id(row));
      out.cells.push_back(there == nullptr || now == kNone ? std::string(kMissingMark) : writer.value(*there, now));
    }
    grid.columns.push_back(std::move(out));
  }
  page.emplace_back(Paragraph{writer.say(kOfActors, {Words(column.measure->title)})});
  page.emplace_back(std::move(grid));
}

}  // namespace

void add_series(Page& page, const MeasureResults& results, const std::vector<const Column*>& columns) {
  if (results.windows.empty()) return;
  std::vector<const Column*> of_network, of_actors;
  for (const Column* column : columns) {
    if (column->measure->level == Level::network) of_network.push_back(column);
    if (column->measure->level == Level::actors) of_actors.push_back(column);
  }
  if (of_network.empty() && of_actors.empty()) return;
  page.emplace_back(Heading{Writer(results).say(kThroughTime)});
  if (!of_network.empty()) add_network(page, results, of_network);
  for (const Column* column : of_actors)
    add_actors(page, results, *column);
}

}  // namespace samenspel
