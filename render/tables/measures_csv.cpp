#include "render/tables/measures_csv.hpp"

#include <algorithm>

#include "metrics/sector_rows.hpp"
#include "support/numbers.hpp"

namespace samenspel {

namespace {

void append_field(std::string& out, std::string_view text) {
  const auto needs_quotes = [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; };
  if (std::none_of(text.begin(), text.end(), needs_quotes)) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_value(std::string& out, const Column& column, std::size_t row) {
  if (column.measure->kind == ValueKind::text) {
    append_field(out, column.texts[row]);
  } else {
    append_shortest(out, column.values[row]);
  }
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
  std::string out;
  append_field(out, text);
  return out;
}

std::string measures_csv(const MeasureResults& results, Level level) {
  const std::vector<const Column*> columns = columns_of(results.results, level);
  const Actors& actors = results.network.actors;
  std::string out;
  const auto end_row = [&](std::size_t i) {
    for (const Column* column : columns) {
      out += ',';
      append_value(out, *column, i);
    }
    out += '\n';
  };
  switch (level) {
    case Level::actors: {
      out = heading("id,name,sector", columns);
      constexpr std::size_t usual_row = 48;
      const std::vector<std::uint32_t> rows = shown_rows(results, level);
      out.reserve(out.size() + usual_row * rows.size());
      // Many actors have the same sectors.
      std::vector<std::string> sectors(actors.memberships().size());
      for (const ActorIndex i : rows) {
        append_field(out, actors.id(i));
        out += ',';
        append_field(out, actors.name(i));
        out += ',';
        std::string& field = sectors[actors.membership(i)];
        if (field.empty()) field = csv_field(sector_text(results.network, i));
        out += field;
        end_row(i);
      }
      break;
    }
    case Level::ties: {
      out = heading("from,to,kind,weight", columns);
      const Projection& projection = results.projection;
      for (const std::uint32_t i : shown_rows(results, level)) {
        const TieRow& tie = projection.ties[i];
        append_field(out, actors.id(tie.from));
        out += ',';
        append_field(out, actors.id(tie.to));
        out += ',';
        append_field(out, projection.kind_sets[tie.kinds]);
        out += ',';
        append_shortest(out, tie.weight);
        end_row(i);
      }
      break;
    }
    case Level::sectors: {
      out = heading("id", columns);
      const std::vector<SectorIndex> sectors = sectors_in_data(results.network);
      for (const std::uint32_t i : shown_rows(results, level)) {
        append_field(out, results.network.sectors[sectors[i]].id);
        end_row(i);
      }
      break;
    }
    case Level::pairs: {
      out = heading("a,b", columns);
      const std::vector<SectorPair> pairs = pairs_of(sectors_in_data(results.network));
      for (const std::uint32_t i : shown_rows(results, level)) {
        append_field(out, results.network.sectors[pairs[i].a].id);
        out += ',';
        append_field(out, results.network.sectors[pairs[i].b].id);
        end_row(i);
      }
      break;
    }
    default:
      out = "measure,value\n";
      for (const Column* column : columns) {
        (out += column->measure->id) += ',';
        append_value(out, *column, 0);
        out += '\n';
      }
  }
  return out;
}

}  // namespace samenspel
