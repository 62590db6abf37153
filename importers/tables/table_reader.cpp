#include "importers/tables/table_reader.hpp"

#include <algorithm>
#include <array>

#include "importers/tables/rows.hpp"
#include "importers/yaml/source_text.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kRowsAtATime = 256;
constexpr char kSeparator = '|';

bool is_empty(const std::vector<Field>& cells) {
  return std::all_of(cells.begin(), cells.end(), [](const Field& cell) { return cell.text.empty(); });
}

/// Without blanks at its ends, non-breaking ones too, which nobody sees.
Field without_blanks(Field cell) {
  const bool exact = cell.place.length == cell.text.size();
  const char* const begin = cell.text.data();
  for (std::size_t before = 0; before != cell.text.size();) {
    before = cell.text.size();
    cell.text = trimmed(cell.text);
    if (cell.text.starts_with("\xC2\xA0")) cell.text.remove_prefix(2);
    if (cell.text.ends_with("\xC2\xA0")) cell.text.remove_suffix(2);
  }
  if (exact && !cell.text.empty() && cell.text.size() != cell.place.length && cell.place.length != 1) {
    const std::size_t at = cell.place.begin + static_cast<std::size_t>(cell.text.data() - begin);
    cell.place = make_place(cell.place.source, at, at + cell.text.size());
  }
  return cell;
}

/// Ids, sectors and initiatives are known by what stands before a colon.
bool is_map_of_ids(Part part) {
  return part == Part::sector || part == Part::initiative;
}

Words table_words(Part part) {
  switch (part) {
    case Part::actor:
      return Text{"actors", "actoren"};
    case Part::tie:
      return Text{"ties", "relaties"};
    case Part::event:
      return Text{"events", "gebeurtenissen"};
    case Part::story:
      return Text{"stories", "verhalen"};
    case Part::initiative:
      return Text{"initiatives", "initiatieven"};
    case Part::sector:
      return Text{"sectors", "sectoren"};
    default:
      return Text{"keys and values", "sleutels en waarden"};
  }
}

/// `1,5` is 1.5 where it can be nothing else.
std::string decimal_point(std::string_view text) {
  std::string out(text);
  const bool one_comma = std::count(text.begin(), text.end(), ',') == 1 && text.find('.') == std::string_view::npos;
  if (one_comma) std::replace(out.begin(), out.end(), ',', '.');
  return out;
}

std::vector<Field> parts_of(const Field& cell) {
  std::vector<Field> parts;
  // Sign by sign in the source, a part has a place of its own.
  const bool exact = cell.place.length == cell.text.size();
  for (std::size_t begin = 0; begin <= cell.text.size();) {
    const std::size_t end = std::min(cell.text.find(kSeparator, begin), cell.text.size());
    const std::string_view part = trimmed(cell.text.substr(begin, end - begin));
    if (!part.empty()) {
      Place place = cell.place;
      if (exact) {
        const auto at = static_cast<std::size_t>(part.data() - cell.text.data());
        place = make_place(place.source, place.begin + at, place.begin + at + part.size());
      }
      parts.push_back({part, place});
    }
    begin = end + 1;
  }
  return parts;
}

/// `resident:0.7`: what stands before and behind the last colon.
std::optional<std::pair<Field, Field>> pair_of(const Field& part) {
  const auto colon = part.text.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view left = trimmed(part.text.substr(0, colon)), right = trimmed(part.text.substr(colon + 1));
  if (left.empty() || right.empty()) return std::nullopt;
  return std::pair(Field{left, part.place}, Field{right, part.place});
}

}  // namespace

void TableReader::row(std::vector<Field>& cells) {
  for (Field& cell : cells)
    cell = without_blanks(cell);
  if (is_empty(cells)) return;
  if (!begun_) {
    begun_ = true;
    headings_ = read_headings(context_, part_, cells);
    return;
  }
  if (part_ != Part::file && !headings_.usable) {
    context_.untold_ties = true;
    context_.references.keep_silent();  // what this table would have named is not known
    return;
  }
  if (waiting_ == 0)
    tree_.open(part_ == Part::file || is_map_of_ids(part_) ? NodeKind::map : NodeKind::list, span_of(cells));
  if (part_ == Part::file) {
    add_head(cells);
  } else {
    add_row(cells);
  }
  // Repeats are found within one map: those of ids are read in one go, they are few.
  if (++waiting_ >= kRowsAtATime && part_ != Part::file && !is_map_of_ids(part_)) flush();
}

void TableReader::add_row(const std::vector<Field>& cells) {
  const std::vector<Column>& columns = headings_.columns;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool has_heading = i < columns.size() && (columns[i].kind != ColumnKind::none || !columns[i].name.empty());
    if (has_heading || cells[i].text.empty()) continue;
    // In a sheet or under an empty heading it is one mistake, of the column; else most likely a comma in a name.
    const bool of_column = i < columns.size() || in_sheet_;
    if (!of_column || told_columns_.insert(i).second) context_.report.add(Code::row_too_long, cells[i].place);
    break;
  }
  const std::size_t filled = std::min(columns.size(), cells.size());
  Cell id, name;
  Field gift, worth;
  for (std::size_t i = 0; i < filled; ++i) {
    const Column& column = columns[i];
    if (column.kind == ColumnKind::id) id = {cleaned(cells[i]), cells[i].place};
    if (column.kind == ColumnKind::gift) worth = cells[i];
    if (column.kind != ColumnKind::key) continue;
    if (column.row->key == Key::name) name = {cleaned(cells[i]), cells[i].place};
    if (column.row->key == Key::gives) gift = cells[i];
  }
  const bool has_id = part_ == Part::actor || is_map_of_ids(part_);
  if (has_id && id.text.empty()) id = name;
  if (is_map_of_ids(part_)) {
    tree_.text(id.text, id.text.empty() ? span_of(cells) : id.place);
  }
  tree_.open(NodeKind::map, span_of(cells));
  if (part_ == Part::actor && !id.text.empty()) {
    tree_.text(row_of(Part::actor, Key::id).en, id.place);
    tree_.text(id.text, id.place);
  }
  bool has_attributes = false;
  for (std::size_t i = 0; i < filled; ++i) {
    if (cells[i].text.empty()) continue;
    if (has_id && columns[i].kind == ColumnKind::id) continue;
    if (columns[i].kind == ColumnKind::attribute) {
      has_attributes = true;
    } else {
      add_cell(columns[i], cells[i]);
    }
  }
  if (!gift.text.empty() || !worth.text.empty()) add_gift(gift, worth);
  if (has_attributes) {
    tree_.text(row_of(Part::actor, Key::attributes).en, cells.front().place);
    tree_.open(NodeKind::map, cells.front().place);
    for (std::size_t i = 0; i < filled; ++i) {
      if (columns[i].kind != ColumnKind::attribute || cells[i].text.empty()) continue;
      tree_.text(columns[i].name, cells[i].place);
      tree_.text(cleaned(cells[i], true), cells[i].place);
    }
    tree_.close();
  }
  tree_.close();
}

void TableReader::add_cell(const Column& column, const Field& cell) {
  switch (column.kind) {
    case ColumnKind::own:
    case ColumnKind::id:
      tree_.text(column.name, cell.place);
      tree_.text(cleaned(cell, column.kind == ColumnKind::own), cell.place);
      break;
    case ColumnKind::key:
      if (column.row->key == Key::gives) break;
      tree_.text(column.name, cell.place);
      add_value(column.row->shape, cell);
      break;
    default:
      break;
  }
}

void TableReader::add_value(Shape shape, const Field& cell) {
  switch (shape) {
    case Shape::number:
    case Shape::whole:
      tree_.text(decimal_point(cell.text), cell.place);
      break;
    case Shape::truth: {
      const std::string_view text = cell.text;
      tree_.text(text == "1" || text == "x" || text == "X" ? "true" : text == "0" ? "false" : text, cell.place);
      break;
    }
    case Shape::actors_:
      // An id may hold the sign that parts several.
      if (cell.text.find(kSeparator) == std::string_view::npos || context_.references.has_actor(cell.text)) {
        tree_.text(cleaned(cell), cell.place);
      } else {
        add_texts(cell);
      }
      break;
    case Shape::words:
      add_texts(cell);
      break;
    case Shape::membership:
    case Shape::sector_:
      add_pairs(cell);
      break;
    default:
      tree_.text(cleaned(cell, true), cell.place);
  }
}

void TableReader::add_texts(const Field& cell) {
  tree_.open(NodeKind::list, cell.place);
  for (const Field& part : parts_of(cell))
    tree_.text(cleaned(part), part.place);
  tree_.close();
}

/// One text, several, or pairs with a colon (shares, or makers and their sectors).
void TableReader::add_pairs(const Field& cell) {
  const std::vector<Field> parts = parts_of(cell);
  const bool pairs = !parts.empty() && std::all_of(parts.begin(), parts.end(),
                                                   [](const Field& part) { return pair_of(part).has_value(); });
  if (pairs) {
    tree_.open(NodeKind::map, cell.place);
    for (const Field& part : parts) {
      const auto pair = pair_of(part);
      tree_.text(cleaned(pair->first), part.place);
      tree_.text(decimal_point(pair->second.text), part.place);
    }
    tree_.close();
  } else if (parts.size() == 1) {
    tree_.text(cleaned(parts[0]), parts[0].place);
  } else {
    add_texts(cell);
  }
}

void TableReader::add_gift(const Field& gift, const Field& value) {
  const Place place = gift.text.empty() ? value.place : gift.place;
  tree_.text(row_of(Part::event, Key::gives).en, place);
  if (value.text.empty()) {
    tree_.text(cleaned(gift), place);
    return;
  }
  tree_.open(NodeKind::map, place);
  if (!gift.text.empty()) {
    tree_.text(row_of(Part::gift, Key::what).en, gift.place);
    tree_.text(cleaned(gift), gift.place);
  }
  tree_.text(row_of(Part::gift, Key::value).en, value.place);
  tree_.text(decimal_point(value.text), value.place);
  tree_.close();
}

void TableReader::add_head(const std::vector<Field>& cells) {
  std::string key = folded(cleaned(cells[0]));
  std::replace(key.begin(), key.end(), ' ', '_');
  const Field value = cells.size() > 1 ? cells[1] : Field{{}, cells[0].place};
  if (key.empty() && !value.text.empty()) context_.report.add(Code::key_empty, cells[0].place);
  for (std::size_t i = 2; i < cells.size(); ++i) {
    if (cells[i].text.empty()) continue;
    context_.report.add(Code::row_too_long, cells[i].place);
    break;
  }
  if (key.empty() || value.text.empty()) return;
  for (const std::string_view response : {"response.", "respons."}) {
    if (!key.starts_with(response)) continue;
    response_.push_back({{key.substr(response.size()), cells[0].place}, {std::string(value.text), value.place}});
    return;
  }
  tree_.text(key, cells[0].place);
  tree_.text(cleaned(value, true), value.place);
}

/// Without line breaks, which a name cannot have; a text of several lines keeps them.
std::string TableReader::cleaned(const Field& cell, bool keep_lines) {
  std::string out;
  out.reserve(cell.text.size());
  for (std::string_view rest = cell.text; !rest.empty();) {
    const CodePoint sign = first_code_point(rest);
    if (is_control(sign.value)) {
      context_.report.add(Code::control_character, cell.place, {code_point_name(sign.value)});
    } else {
      out += rest.substr(0, sign.length);  // without it, no name is missed that only follows from it
    }
    rest.remove_prefix(sign.length);
  }
  if (!keep_lines)
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return out;
}

void TableReader::flush() {
  if (waiting_ == 0) return;
  if (!response_.empty()) {
    const Place place = response_.front().first.place;
    tree_.text(row_of(Part::file, Key::response).en, place);
    tree_.open(NodeKind::map, place);
    for (const auto& [key, value] : response_) {
      tree_.text(key.text, key.place);
      tree_.text(value.text, value.place);
    }
    response_.clear();
  }
  while (tree_.is_open())
    tree_.close();
  const Tree& before = context_.tree();  // this one goes with the table
  context_.use(tree_.tree());
  context_.references.read_cells(true);
  constexpr NodeIndex root = 0;
  switch (part_) {
    case Part::actor:
      readers_.actors.read(root);
      break;
    case Part::tie:
      read_ties(context_, root);
      break;
    case Part::event:
      readers_.events.read(root);
      break;
    case Part::story:
      read_stories(context_, root);
      break;
    case Part::sector:
      read_sectors(context_, root);
      break;
    case Part::initiative:
      read_initiatives(context_, root);
      break;
    default:
      read_head(context_, Keys(context_, root, Part::file));
  }
  context_.references.read_cells(false);
  context_.use(before);
  tree_.clear();
  waiting_ = 0;
}

void TableReader::finish() {
  flush();
  if (begun_) return;
  context_.untold_ties = true;
  context_.report.add(Code::table_empty, make_place(source_, 0, 0), {table_words(part_)});
}

}  // namespace samenspel
