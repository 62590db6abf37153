#include "render/tables/measures_csv.hpp"

#include <algorithm>

#include "metrics/interplay/rows.hpp"
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

std::string heading(Level level, const std::vector<const Column*>& columns) {
  switch (level) {
    case Level::actors:
      return heading("id,name,sector", columns);
    case Level::ties:
      return heading("from,to,kind,weight", columns);
    case Level::sectors:
      return heading("id", columns);
    case Level::pairs:
      return heading("a,b", columns);
    case Level::initiatives:
      return heading("id,name", columns);
    case Level::levels:
      return heading("id", columns);
    case Level::sides:
      return heading("initiative,side", columns);
    case Level::reach:
      return "initiative,date,actors,sectors\n";
    default:
      return "measure,value\n";
  }
}

/// The rows of one level, each with `before` before it.
void append_rows(std::string& out, const MeasureResults& results, Level level, std::string_view before,
                 const std::function<void(std::string_view)>& take) {
  constexpr std::size_t piece = std::size_t{1} << 20;
  const std::vector<const Column*> columns = columns_of(results.results, level);
  const Actors& actors = results.network.actors;
  const auto end_row = [&](std::size_t i) {
    for (const Column* column : columns) {
      out += ',';
      append_value(out, *column, i);
    }
    out += '\n';
    if (out.size() < piece) return;
    take(out);
    out.clear();
  };
  switch (level) {
    case Level::actors: {
      const std::vector<std::uint32_t> rows = shown_rows(results, level);
      // Many actors have the same sectors.
      std::vector<std::string> sectors(actors.memberships().size());
      for (const ActorIndex i : rows) {
        out += before;
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
      const Projection& projection = results.projection;
      for (const std::uint32_t i : shown_rows(results, level)) {
        const TieRow& tie = projection.ties[i];
        out += before;
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
      const std::vector<SectorIndex> sectors = sectors_in_data(results.network);
      for (const std::uint32_t i : shown_rows(results, level)) {
        out += before;
        append_field(out, results.network.sectors[sectors[i]].id);
        end_row(i);
      }
      break;
    }
    case Level::pairs: {
      const std::vector<SectorPair> pairs = pairs_of(sectors_in_data(results.network));
      for (const std::uint32_t i : shown_rows(results, level)) {
        out += before;
        append_field(out, results.network.sectors[pairs[i].a].id);
        out += ',';
        append_field(out, results.network.sectors[pairs[i].b].id);
        end_row(i);
      }
      break;
    }
    case Level::initiatives:
      for (const std::uint32_t i : shown_rows(results, level)) {
        out += before;
        append_field(out, results.network.initiatives[i].id);
        out += ',';
        append_field(out, results.network.initiatives[i].shown());
        end_row(i);
      }
      break;
    case Level::levels: {
      const std::vector<std::string> levels = level_texts(results.whole);
      for (const std::uint32_t i : shown_rows(results, level)) {
        out += before;
        append_field(out, levels[i]);
        end_row(i);
      }
      break;
    }
    case Level::sides: {
      const std::vector<SideRow> sides = side_rows(results.whole);
      for (const std::uint32_t i : shown_rows(results, level)) {
        out += before;
        if (sides[i].initiative != kNone) append_field(out, results.network.initiatives[sides[i].initiative].id);
        out += ',';
        append_field(out, sides[i].side);
        end_row(i);
      }
      break;
    }
    case Level::reach:
      for (const std::uint32_t i : shown_rows(results, level)) {
        const ReachStep& step = results.reach[i];
        out += before;
        if (step.initiative != kNone) append_field(out, results.network.initiatives[step.initiative].id);
        out += ',';
        if (step.day) out += date_of(*step.day).text();
        out += ',' + std::to_string(step.actors) + ',' + std::to_string(step.sectors);
        end_row(i);
      }
      break;
    default:
      for (const Column* column : columns) {
        out += before;
        (out += column->measure->id) += ',';
        append_value(out, *column, 0);
        out += '\n';
      }
  }
}

}  // namespace

std::string csv_field(std::string_view text) {
  std::string out;
  append_field(out, text);
  return out;
}

std::string measures_csv(const MeasureResults& results, Level level) {
  std::string out;
  measures_csv(results, level, [&](std::string_view piece) { out += piece; });
  return out;
}

void measures_csv(const MeasureResults& results, Level level, const std::function<void(std::string_view)>& take) {
  std::string out;
  if (results.windows.empty()) {
    out = heading(level, columns_of(results.results, level));
    append_rows(out, results, level, "", take);
  } else {
    out = "from,until," + heading(level, columns_of(results.windows[0].results, level));
    for (const WindowResults& window : results.windows)
      append_rows(out, in_window(results, window), level,
                  date_of(window.window.from).text() + ',' + date_of(window.window.until).text() + ',', take);
  }
  take(out);
}

}  // namespace samenspel
