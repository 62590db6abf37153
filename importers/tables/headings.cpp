#include "importers/tables/headings.hpp"

#include <algorithm>
#include <unordered_map>

#include "importers/tables/rows.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

/// As the keys of the vocabulary are written: "Hoort bij" is hoort_bij.
std::string plain(std::string_view heading) {
  std::string out = folded(trimmed(heading));
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == ' ' || c == '-' || c == '\n' || c == '\r' || c == '\t'; }, '_');
  return out;
}

/// Keys that a column can hold: those whose value is no group or list of further keys, and the `id` that a network file
/// writes before the colon.
std::vector<const KeyRow*> rows_of(Part part) {
  std::vector<const KeyRow*> rows;
  bool has_id = false;
  for (const KeyRow& row : all_keys()) {
    if (row.part != part || row.shape == Shape::map || row.shape == Shape::list) continue;
    rows.push_back(&row);
    has_id = has_id || row.key == Key::id;
  }
  if (!has_id && (part == Part::sector || part == Part::initiative)) rows.push_back(&row_of(Part::actor, Key::id));
  if (part == Part::event) rows.push_back(&row_of(Part::gift, Key::value));
  return rows;
}

const KeyRow* find(const std::vector<const KeyRow*>& rows, std::string_view heading) {
  const std::string word = plain(heading);
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const KeyRow* row) { return row->en == word || row->nl == word; });
  return found == rows.end() ? nullptr : *found;
}

/// What each row must have. Actors, sectors and initiatives need an id, for which a name will do.
std::vector<Key> required(Part part) {
  switch (part) {
    case Part::tie:
      return {Key::from, Key::to};
    case Part::event:
      return {Key::act, Key::by};
    case Part::story:
      return {Key::tone};
    case Part::actor:
    case Part::sector:
    case Part::initiative:
      return {Key::id};
    default:
      return {};
  }
}

Column column_of(Context& context, const KeyRow& row, std::string_view heading) {
  const bool dutch = plain(heading) == row.nl && row.nl != row.en;
  context.suggestions.saw_key(row, dutch ? row.nl : row.en);
  const ColumnKind kind = row.key == Key::id       ? ColumnKind::id
                          : row.part == Part::gift ? ColumnKind::gift
                                                   : ColumnKind::key;
  return {kind, &row, std::string(dutch ? row.nl : row.en)};
}

}  // namespace

Part part_of_headings(const std::vector<Field>& cells) {
  for (const Part part : {Part::event, Part::tie, Part::story}) {
    const std::vector<const KeyRow*> rows = rows_of(part);
    std::vector<Key> missing = required(part);
    if (part == Part::story) missing.push_back(Key::credits);
    for (const Field& cell : cells)
      if (const KeyRow* row = find(rows, cell.text)) std::erase(missing, row->key);
    if (missing.empty()) return part;
  }
  const std::vector<const KeyRow*> rows = rows_of(Part::actor);
  bool named = false, sector = false;
  for (const Field& cell : cells) {
    const KeyRow* row = find(rows, cell.text);
    named = named || (row != nullptr && (row->key == Key::id || row->key == Key::name));
    sector = sector || (row != nullptr && row->key == Key::sector);
  }
  return named && sector ? Part::actor : Part::file;
}

Headings read_headings(Context& context, Part part, const std::vector<Field>& cells) {
  Headings out;
  const std::vector<const KeyRow*> rows = rows_of(part);
  std::vector<Key> missing = required(part);
  std::unordered_map<std::string, Place> seen;
  std::vector<Field> unknown;
  bool has_name = false;
  for (const Field& cell : cells) {
    Column& column = out.columns.emplace_back();
    if (cell.text.empty()) continue;
    const KeyRow* row = find(rows, cell.text);
    std::string name = row != nullptr ? std::string(row->en) : std::string(cell.text);
    const auto [first, is_new] = seen.try_emplace(name, cell.place);
    if (!is_new) {
      column.name = cell.text;
      context.report.add(Code::heading_repeated, cell.place, {cell.text}, {},
                         {{first->second, {"the first one stands here", "de eerste staat hier"}}});
      continue;
    }
    if (row != nullptr) {
      column = column_of(context, *row, cell.text);
      std::erase(missing, row->key);
      has_name = has_name || row->key == Key::name;
    } else if (plain(cell.text).starts_with("x_")) {
      column = {ColumnKind::own, nullptr, std::string(cell.text)};
    } else {
      if (part == Part::actor) {
        column = {ColumnKind::attribute, nullptr, std::string(cell.text)};
      } else {
        column.name = cell.text;
      }
      unknown.push_back(cell);
    }
  }
  if (has_name) std::erase(missing, Key::id);

  // Without any that is known, the first row is most likely data.
  const bool none =
      std::all_of(out.columns.begin(), out.columns.end(), [](const Column& column) { return column.row == nullptr; });
  if (none && !missing.empty()) {
    context.report.add(Code::headings_none, span_of(cells),
                       {words_of(row_of(missing.front() == Key::id ? Part::actor : part, missing.front()))});
    out.usable = false;
    return out;
  }

  // A heading that is not known may be the one that is missing, misspelt.
  // Else it is taken for a misspelt one only where that is not there: most of all `consent` must not be lost.
  std::vector<Word> missing_words, absent_words;
  for (const KeyRow* row : rows) {
    const bool is_missing = std::ranges::find(missing, row->key) != missing.end() && row->part != Part::gift;
    if (is_missing) missing_words.push_back({row->en, row->nl});
    if (!seen.contains(std::string(row->en))) absent_words.push_back({row->en, row->nl});
  }
  for (const Field& cell : unknown) {
    const std::string word = plain(cell.text);
    auto meant = context.suggestions.nearest(word, std::span<const Word>(missing_words));
    if (meant) {
      std::erase_if(missing, [&](Key key) {
        const KeyRow* row = find(rows, *meant);
        return row != nullptr && row->key == key;
      });
      out.usable = false;
    } else {
      meant = context.suggestions.nearest(word, std::span<const Word>(absent_words));
    }
    if (!meant && part == Part::actor) continue;  // an attribute
    context.report.add(meant ? Code::heading_unknown : Code::column_unread, cell.place, {cell.text}, meant);
  }
  for (const Key key : missing) {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const KeyRow* each) { return each->key == key; });
    const Place place = cells.empty() ? Place{} : cells.front().place;
    context.report.add(Code::heading_missing, place, {words_of(**row)});
    out.usable = false;
  }
  return out;
}

}  // namespace samenspel
