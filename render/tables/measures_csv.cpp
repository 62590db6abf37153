#include "render/tables/measures_csv.hpp"

#include "support/numbers.hpp"

namespace samenspel {

namespace {

std::string value(const Column& column, std::size_t row) {
  return column.measure->kind == ValueKind::text ? csv_field(column.texts[row]) : shortest(column.values[row]);
}

std::string heading(std::string_view leading, const std::vector<const Column*>& columns) {
  std::string out(leading);
  for (const Column* column : columns) {
    out += ',';
    out += column->measure->id;
  }
  return out + '\n';
}

}  // namespace

std::string csv_field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

std::string measures_csv(const MeasureResults& results, Level level) {
  const std::vector<const Column*> columns = columns_of(results.results, level);
  const Actors& actors = results.network.actors;
  std::string out;
  const auto row = [&](std::string leading, std::size_t i) {
    out += leading;
    for (const Column* column : columns)
      out += ',' + value(*column, i);
    out += '\n';
  };
  switch (level) {
    case Level::actors:
      out = heading("id,name,sector", columns);
      for (const ActorIndex i : shown_rows(results, level))
        row(csv_field(actors.id(i)) + ',' + csv_field(actors.name(i)) + ',' +
                csv_field(sector_text(results.network, i)),
            i);
      break;
    case Level::ties: {
      out = heading("from,to,kind,weight", columns);
      const Projection& projection = results.projection;
      for (const std::uint32_t i : shown_rows(results, level)) {
        const TieRow& tie = projection.ties[i];
        row(csv_field(actors.id(tie.from)) + ',' + csv_field(actors.id(tie.to)) + ',' +
                csv_field(projection.kind_sets[tie.kinds]) + ',' + shortest(tie.weight),
            i);
      }
      break;
    }
    default:
      out = "measure,value\n";
      for (const Column* column : columns)
        out += std::string(column->measure->id) + ',' + value(*column, 0) + '\n';
  }
  return out;
}

}  // namespace samenspel
