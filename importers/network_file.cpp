#include "importers/network_file.hpp"

#include <filesystem>

#include "importers/report.hpp"
#include "importers/schema/parts.hpp"
#include "importers/tables/table_set.hpp"
#include "importers/yaml/lint.hpp"
#include "importers/yaml/source_text.hpp"
#include "importers/yaml/tree.hpp"
#include "support/files.hpp"
#include "support/sha256.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kThisFile = 0;

/// Where the tables are that the file names; what is wrong with the naming is told.
void find_tables(Context& context, const Keys& keys, const std::string& path, TableSet& tables) {
  const NodeIndex map = keys.map(Key::tables);
  if (map == kNoNode) return;
  const Keys named(context, map, Part::tables);
  // In the order in which the file names them, for that is the order of the checksum.
  for (const Key key : named.known()) {
    const Part part = key == Key::actors ? Part::actor : key == Key::ties ? Part::tie : Part::event;
    if (const auto field = named.text(key)) tables.add_named(part, path, *field);
  }
}

/// Lists and maps of the head by name, of the wanted shape, and the tables.
void read_parts(Context& context, const Keys& keys, TableSet& tables) {
  if (const NodeIndex map = keys.map(Key::sectors); map != kNoNode) read_sectors(context, map);
  if (const NodeIndex map = keys.map(Key::acts); map != kNoNode) read_acts(context, map);
  if (const NodeIndex map = keys.map(Key::initiatives); map != kNoNode) {
    read_initiatives(context, map);
  } else if (keys.written(Key::initiatives) == kNoNode && tables.has(Part::event)) {
    context.references.make_initiatives();
  }
  const Tree& tree = context.tree();
  Readers readers(context);
  const auto read_tables = [&](Part part) {
    if (!context.whole()) return;
    tables.read(part, readers);
    context.use(tree);
  };

  const NodeIndex actors = keys[Key::actors];
  const bool has_actors =
      actors != kNoNode && context.node(actors).kind != NodeKind::text && context.node(actors).first != kNoNode;
  if (has_actors) {
    readers.actors.read(actors);
  } else if (actors != kNoNode && context.node(actors).kind == NodeKind::text) {
    tell_type(context, context.node(actors).place, context.tree().text(keys.written(Key::actors)), kMap,
              NodeKind::text);
  } else if (keys.written(Key::tables) == kNoNode && keys.tells_missing()) {
    const NodeIndex key = keys.written(Key::actors);
    context.report.add(Code::actors_missing, key == kNoNode ? make_place(kThisFile, 0, 0) : context.node(key).place);
  }
  read_tables(Part::actor);
  const NodeIndex ties = keys.list(Key::ties), events = keys.list(Key::events), stories = keys.list(Key::stories);
  if (!has_actors && !tables.has(Part::actor)) {
    const bool from_ties = tables.has(Part::tie) && actors == kNoNode && context.report.errors() == 0;
    if (from_ties) {
      context.report.add(Code::actors_from_ties, context.node(keys.written(Key::tables)).place);
      context.references.make_actors();
    } else {
      // Every name would be unknown, which only follows from this.
      if (keys.written(Key::tables) != kNoNode && context.report.errors() == 0)
        context.report.add(Code::actors_missing, context.node(keys.written(Key::tables)).place);
      context.references.keep_silent();
      context.untold_ties = true;
    }
  }
  readers.actors.finish();

  if (ties != kNoNode) read_ties(context, ties);
  read_tables(Part::tie);
  if (events != kNoNode) readers.events.read(events);
  read_tables(Part::event);
  readers.events.finish();
  if (stories != kNoNode) read_stories(context, stories);
  for (const Key key : {Key::ties, Key::events})
    if (keys[key] != kNoNode && context.node(keys[key]).kind != NodeKind::list) context.untold_ties = true;
}

void read_root(Context& context, const std::string& path, TableSet& tables) {
  constexpr NodeIndex root = 0;
  if (context.tree().empty() || context.node(root).kind == NodeKind::nothing) {
    if (context.report.errors() == 0) context.report.add(Code::file_empty, make_place(kThisFile, 0, 0));
    return;
  }
  if (context.node(root).kind != NodeKind::map) {
    if (context.whole()) context.report.add(Code::root_not_map, context.node(root).place);
    return;
  }
  const Keys keys(context, root, Part::file);
  read_head(context, keys);
  find_tables(context, keys, path, tables);
  read_parts(context, keys, tables);
  if (context.whole()) warn_of_whole(context);
}

ReadNetwork finished(ReadNetwork result, Network network, Sha256& sum) {
  result.diagnostics.sort();
  result.language = network.language;
  if (!result.diagnostics.has_errors()) {
    network.input_sha256 = sum.digits();
    result.network = std::move(network);
  }
  return result;
}

ReadNetwork read_tables(const std::string& path, int threads) {
  ReadNetwork result;
  result.sources.push_back(Source::of_tables(path));
  Report report(result.diagnostics);
  Network network;
  Context context(report, network);
  context.threads = threads;
  const Tree nothing;
  context.use(nothing);
  Sha256 sum;
  TableSet tables(context, result.sources, sum, threads);
  if (std::error_code error; std::filesystem::is_directory(path, error)) {
    tables.add_folder(path, kThisFile);
  } else if (is_workbook_path(path)) {
    tables.add_workbook(path, kThisFile);
  } else {
    tables.add_file(path, kThisFile);
  }
  Readers readers(context);
  for (const Part part : {Part::file, Part::sector, Part::initiative, Part::actor})
    tables.read(part, readers);
  if (!tables.has(Part::initiative)) context.references.make_initiatives();
  if (!tables.has(Part::actor) && report.errors() == 0) {
    report.add(Code::actors_from_ties, make_place(kThisFile, 0, 0));
    context.references.make_actors();
  } else if (!tables.has(Part::actor)) {
    context.references.keep_silent();
  }
  readers.actors.finish();
  tables.read(Part::tie, readers);
  tables.read(Part::event, readers);
  readers.events.finish();
  tables.read(Part::story, readers);
  context.use(nothing);
  tables.finish();
  if (report.errors() == 0 && network.actors.size() == 0) report.add(Code::actors_missing, make_place(kThisFile, 0, 0));
  warn_of_whole(context);
  // Who fills in Dutch headings reads Dutch.
  if (!network.language) network.language = context.suggestions.seen_language();
  return finished(std::move(result), std::move(network), sum);
}

}  // namespace

ReadNetwork read_network_file(std::string path, std::string bytes, int threads) {
  ReadNetwork result;
  Sha256 sum;
  sum.add(bytes);
  result.sources.emplace_back(path, std::move(bytes));
  Report report(result.diagnostics);
  Network network;
  SourceText source = decode(result.sources[kThisFile].bytes(), kThisFile, report);
  if (source.readable) {
    Linted linted = lint(source.text, source.to_bytes, kThisFile, report);
    const Tree tree = read_tree(std::move(source), std::move(linted), kThisFile, report);
    report.end_step();
    Context context(report, network);
    context.threads = threads;
    context.use(tree);
    TableSet tables(context, result.sources, sum, threads);
    read_root(context, path, tables);
    tables.finish();
  }
  return finished(std::move(result), std::move(network), sum);
}

ReadNetwork read_network(const std::string& path, int threads) {
  if (is_table_path(path)) return read_tables(path, threads);
  std::string bytes = read_file(path);
  // A zip archive, or what workbooks were before: any network file is a text.
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
    ReadNetwork result;
    result.sources.push_back(Source::of_tables(path));
    Report(result.diagnostics).add(Code::workbook_name, make_place(kThisFile, 0, 0));
    return result;
  }
  return read_network_file(path, std::move(bytes), threads);
}

}  // namespace samenspel
