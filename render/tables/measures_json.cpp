#include "render/tables/measures_json.hpp"

#include <cmath>

#include <nlohmann/json.hpp>

#include "metrics/interplay/rows.hpp"
#include "metrics/sector_rows.hpp"

namespace samenspel {

namespace {

using Json = nlohmann::ordered_json;

Json number(double value, ValueKind kind) {
  if (std::isnan(value)) return nullptr;
  const bool whole = kind == ValueKind::count || kind == ValueKind::truth || kind == ValueKind::label;
  if (whole && value == std::floor(value) && std::abs(value) < 9e15) return static_cast<std::int64_t>(value);
  return value;
}

Json values_of(const std::vector<const Column*>& columns, std::size_t row) {
  Json out = Json::object();
  for (const Column* column : columns) {
    Json& value = out[std::string(column->measure->id)];
    if (column->measure->kind != ValueKind::text) {
      value = number(column->values[row], column->measure->kind);
    } else if (!column->texts[row].empty()) {
      value = column->texts[row];
    }
  }
  return out;
}

Json run_json(const MeasureResults& results) {
  const RunFacts& facts = results.run;
  Json options = Json::object(), libraries = Json::object();
  for (const auto& [name, value] : facts.options)
    options[name] = value;
  for (const auto& [name, version] : facts.libraries)
    libraries[name] = version;
  Json notes = Json::array();
  for (const Words& note : results.notes)
    notes.push_back(note.in(results.language));
  return {{"input_sha256", facts.input_sha256},
          {"options", options},
          {"seed", facts.seed},
          {"today", facts.today},
          {"libraries", libraries},
          {"notes", notes}};
}

Json measures_json_of(const MeasureResults& results) {
  Json out = Json::array();
  for (const Column& column : results.results.columns) {
    const Measure& measure = *column.measure;
    std::string source(measure.source);
    if (!measure.doi.empty()) source += (source.empty() ? "doi:" : ", doi:") + std::string(measure.doi);
    out.push_back({{"id", measure.id},
                   {"level", level_name(measure.level)},
                   {"title", measure.title.in(results.language)},
                   {"unit", measure.unit.in(results.language)},
                   {"range", measure.range},
                   {"source", source}});
  }
  return out;
}

Json actors_json(const MeasureResults& results, const std::vector<const Column*>& columns) {
  const Network& network = results.network;
  Json out = Json::array();
  for (const ActorIndex i : shown_rows(results, Level::actors)) {
    Json sectors = Json::object();
    for (const Share& share : network.actors.sectors(i))
      sectors[network.sectors[share.sector].id] = share.share;
    out.push_back({{"id", network.actors.id(i)},
                   {"name", network.actors.name(i)},
                   {"sectors", std::move(sectors)},
                   {"measures", values_of(columns, i)}});
  }
  return out;
}

Json ties_json(const MeasureResults& results, const std::vector<const Column*>& columns) {
  const Projection& projection = results.projection;
  Json out = Json::array();
  for (const std::uint32_t i : shown_rows(results, Level::ties)) {
    const TieRow& tie = projection.ties[i];
    out.push_back({{"from", results.network.actors.id(tie.from)},
                   {"to", results.network.actors.id(tie.to)},
                   {"kind", projection.kind_sets[tie.kinds]},
                   {"weight", tie.weight},
                   {"measures", values_of(columns, i)}});
  }
  return out;
}

Json sectors_json(const MeasureResults& results, const std::vector<const Column*>& columns) {
  const std::vector<SectorIndex> sectors = sectors_in_data(results.network);
  Json out = Json::array();
  for (const std::uint32_t i : shown_rows(results, Level::sectors))
    out.push_back({{"id", results.network.sectors[sectors[i]].id}, {"measures", values_of(columns, i)}});
  return out;
}

Json pairs_json(const MeasureResults& results, const std::vector<const Column*>& columns) {
  const std::vector<SectorPair> pairs = pairs_of(sectors_in_data(results.network));
  Json out = Json::array();
  for (const std::uint32_t i : shown_rows(results, Level::pairs))
    out.push_back({{"a", results.network.sectors[pairs[i].a].id},
                   {"b", results.network.sectors[pairs[i].b].id},
                   {"measures", values_of(columns, i)}});
  return out;
}

Json initiatives_json(const MeasureResults& results, const std::vector<const Column*>& columns) {
  Json out = Json::array();
  for (const std::uint32_t i : shown_rows(results, Level::initiatives)) {
    const Initiative& initiative = results.network.initiatives[i];
    out.push_back({{"id", initiative.id}, {"name", initiative.shown()}, {"measures", values_of(columns, i)}});
  }
  return out;
}

Json levels_json(const MeasureResults& results, const std::vector<const Column*>& columns) {
  const std::vector<std::string> levels = level_texts(results.whole);
  Json out = Json::array();
  for (const std::uint32_t i : shown_rows(results, Level::levels))
    out.push_back({{"id", levels[i]}, {"measures", values_of(columns, i)}});
  return out;
}

Json sides_json(const MeasureResults& results, const std::vector<const Column*>& columns) {
  const std::vector<SideRow> sides = side_rows(results.whole);
  Json out = Json::array();
  for (const std::uint32_t i : shown_rows(results, Level::sides)) {
    const std::uint32_t initiative = sides[i].initiative;
    out.push_back({{"initiative", initiative == kNone ? Json() : Json(results.network.initiatives[initiative].id)},
                   {"side", sides[i].side},
                   {"measures", values_of(columns, i)}});
  }
  return out;
}

Json reach_json(const MeasureResults& results) {
  Json out = Json::array();
  for (const std::uint32_t i : shown_rows(results, Level::reach)) {
    const ReachStep& step = results.reach[i];
    out.push_back(
        {{"initiative", step.initiative == kNone ? Json() : Json(results.network.initiatives[step.initiative].id)},
         {"date", step.day ? Json(date_of(*step.day).text()) : Json()},
         {"actors", step.actors},
         {"sectors", step.sectors}});
  }
  return out;
}

Json network_json(const MeasureResults& results) {
  return {{"title", results.network.title},
          {"directed", results.projection.directed()},
          {"measures", values_of(columns_of(results.results, Level::network), 0)}};
}

Json window_json(const MeasureResults& results, const Window& window) {
  Json out{{"from", date_of(window.from).text()}, {"until", date_of(window.until).text()}};
  out["network"] = network_json(results);
  out["network"].erase("title");
  const auto actors = columns_of(results.results, Level::actors);
  if (!actors.empty()) out["actors"] = actors_json(results, actors);
  return out;
}

}  // namespace

std::string measures_json(const MeasureResults& results, std::optional<Level> level) {
  Json out{{"samenspel", SAMENSPEL_VERSION}, {"schema", "samenspel-measures/1"}, {"run", run_json(results)}};
  out["network"] = network_json(results);
  out["measures"] = measures_json_of(results);
  const auto wanted = [&](Level one) { return level ? *level == one : !columns_of(results.results, one).empty(); };
  if (wanted(Level::actors)) out["actors"] = actors_json(results, columns_of(results.results, Level::actors));
  if (wanted(Level::ties)) out["ties"] = ties_json(results, columns_of(results.results, Level::ties));
  if (wanted(Level::sectors)) out["sectors"] = sectors_json(results, columns_of(results.results, Level::sectors));
  if (wanted(Level::pairs)) out["pairs"] = pairs_json(results, columns_of(results.results, Level::pairs));
  if (wanted(Level::initiatives))
    out["initiatives"] = initiatives_json(results, columns_of(results.results, Level::initiatives));
  if (wanted(Level::levels)) out["levels"] = levels_json(results, columns_of(results.results, Level::levels));
  if (wanted(Level::sides)) out["sides"] = sides_json(results, columns_of(results.results, Level::sides));
  if (level ? *level == Level::reach : !columns_of(results.results, Level::initiatives).empty())
    out["reach"] = reach_json(results);
  for (const WindowResults& window : results.windows)
    out["windows"].push_back(window_json(in_window(results, window), window.window));
  return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace samenspel
