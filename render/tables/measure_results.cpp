#include "render/tables/measure_results.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "metrics/interplay/rows.hpp"
#include "metrics/sector_rows.hpp"

namespace samenspel {

MeasureResults in_window(const MeasureResults& results, const WindowResults& window) {
  return {window.network,
          results.whole,
          window.projection,
          window.results,
          results.run,
          results.language,
          results.for_everybody,
          {},
          results.selection,
          {},
          {}};
}

std::vector<const Column*> columns_of(const Results& results, Level level) {
  std::vector<const Column*> out;
  for (const Column& column : results.columns)
    if (column.measure->level == level) out.push_back(&column);
  return out;
}

std::size_t rows_of(const MeasureResults& results, Level level) {
  switch (level) {
    case Level::actors:
      return results.network.actors.size();
    case Level::ties:
      return results.projection.ties.size();
    case Level::sectors:
      return sectors_in_data(results.network).size();
    case Level::pairs:
      return pairs_of(sectors_in_data(results.network)).size();
    case Level::initiatives:
      return results.network.initiatives.size();
    case Level::levels:
      return level_texts(results.whole).size();
    case Level::sides:
      return side_rows(results.whole).size();
    case Level::reach:
      return results.reach.size();
    default:
      return 1;
  }
}

std::vector<std::uint32_t> ordered_rows(const MeasureResults& results, Level level) {
  const auto& ties = results.projection.ties;
  std::vector<std::uint32_t> rows(rows_of(results, level));
  std::iota(rows.begin(), rows.end(), std::uint32_t{0});
  const Selection& selection = results.selection;
  if (selection.by == nullptr || selection.by->level != level) return rows;
  if (results.for_everybody && (level == Level::actors || level == Level::ties)) {
    const auto person = [&](ActorIndex i) { return results.network.actors.kind(i) == ActorKind::person; };
    std::erase_if(rows, [&](std::uint32_t row) {
      return level == Level::actors ? person(row) : person(ties[row].from) || person(ties[row].to);
    });
  }
  const auto column = std::ranges::find(results.results.columns, selection.by, &Column::measure);
  if (!column->texts.empty()) {
    const auto& texts = column->texts;
    std::ranges::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
      if (texts[a].empty() || texts[b].empty()) return !texts[a].empty() && texts[b].empty();
      return selection.least_first ? texts[a] > texts[b] : texts[a] < texts[b];
    });
  } else {
    const auto& values = column->values;
    std::ranges::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
      if (std::isnan(values[a]) || std::isnan(values[b])) return !std::isnan(values[a]) && std::isnan(values[b]);
      return selection.least_first ? values[a] < values[b] : values[a] > values[b];
    });
  }
  return rows;
}

std::vector<std::uint32_t> shown_rows(const MeasureResults& results, Level level) {
  std::vector<std::uint32_t> rows = ordered_rows(results, level);
  rows.resize(std::min(rows.size(), results.selection.top));
  return rows;
}

std::string sector_text(const Network& network, ActorIndex actor) {
  std::string out;
  for (const Share& share : network.actors.sectors(actor))
    out += (out.empty() ? "" : "|") + network.sectors[share.sector].id;
  return out;
}

}  // namespace samenspel
