#include "importers/network_file.hpp"

#include "importers/report.hpp"
#include "importers/schema/context.hpp"
#include "importers/yaml/lint.hpp"
#include "importers/yaml/source_text.hpp"
#include "importers/yaml/tree.hpp"
#include "support/files.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kThisFile = 0;

/// Lists and maps of the head by name, of the wanted shape.
void read_parts(Context& context, const Keys& keys) {
  if (const NodeIndex map = keys.map(Key::sectors); map != kNoNode) read_sectors(context, map);
  if (const NodeIndex map = keys.map(Key::acts); map != kNoNode) read_acts(context, map);
  if (const NodeIndex map = keys.map(Key::initiatives); map != kNoNode) read_initiatives(context, map);

  const NodeIndex actors = keys[Key::actors];
  const bool has_actors =
      actors != kNoNode && context.node(actors).kind != NodeKind::text && context.node(actors).first != kNoNode;
  if (has_actors) {
    read_actors(context, actors);
  } else if (actors != kNoNode && context.node(actors).kind == NodeKind::text) {
    tell_type(context, context.node(actors).place, context.tree.text(keys.written(Key::actors)), kMap, NodeKind::text);
  } else if (keys.written(Key::tables) == kNoNode && keys.tells_missing()) {
    const NodeIndex key = keys.written(Key::actors);
    context.report.add(Code::actors_missing, key == kNoNode ? make_place(kThisFile, 0, 0) : context.node(key).place);
  }
  if (!has_actors) {
    // Every name would be unknown, which only follows from this.
    context.references.keep_silent();
    context.untold_ties = true;
  }

  const NodeIndex ties = keys.list(Key::ties), events = keys.list(Key::events), stories = keys.list(Key::stories);
  if (ties != kNoNode) read_ties(context, ties);
  if (events != kNoNode) read_events(context, events);
  if (stories != kNoNode) read_stories(context, stories);
  for (const Key key : {Key::ties, Key::events})
    if (keys[key] != kNoNode && context.node(keys[key]).kind != NodeKind::list) context.untold_ties = true;

  if (const NodeIndex tables = keys.written(Key::tables); tables != kNoNode) {
    const NodeIndex value = keys[Key::tables];
    // A mistake in the names of the tables comes first.
    if (value == kNoNode || !context.report.is_hit(context.node(value).place))
      context.report.add(Code::tables_not_read, context.node(tables).place);
  }
}

void read_root(Context& context) {
  constexpr NodeIndex root = 0;
  if (context.tree.empty() || context.node(root).kind == NodeKind::nothing) {
    if (context.report.errors() == 0) context.report.add(Code::file_empty, make_place(kThisFile, 0, 0));
    return;
  }
  if (context.node(root).kind != NodeKind::map) {
    if (context.whole()) context.report.add(Code::root_not_map, context.node(root).place);
    return;
  }
  const Keys keys(context, root, Part::file);
  read_head(context, keys);
  read_parts(context, keys);
  if (context.whole()) warn_of_whole(context);
}

}  // namespace

ReadNetwork read_network_file(std::string path, std::string bytes) {
  ReadNetwork result;
  result.sources.emplace_back(std::move(path), std::move(bytes));
  const std::string& file = result.sources[kThisFile].bytes();
  Report report(result.diagnostics);
  Network network;
  SourceText source = decode(file, kThisFile, report);
  if (source.readable) {
    Linted linted = lint(source.text, source.to_bytes, kThisFile, report);
    const Tree tree = read_tree(std::move(source), std::move(linted), kThisFile, report);
    report.end_step();
    Context context(tree, report, network);
    read_root(context);
  }
  result.diagnostics.sort();
  if (!result.diagnostics.has_errors()) {
    network.input_sha256 = sha256(file);
    result.network = std::move(network);
  }
  return result;
}

}  // namespace samenspel
