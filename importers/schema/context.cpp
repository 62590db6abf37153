#include "importers/schema/context.hpp"

#include <algorithm>
#include <unordered_map>

namespace samenspel {

namespace {

constexpr Text kFirstHere{"it stands here first", "hier staat het voor het eerst"};
constexpr Text kSameKey{"the same key in the other language", "dezelfde sleutel in de andere taal"};

Text found_words(NodeKind kind) {
  switch (kind) {
    case NodeKind::nothing:
      return {"nothing", "niets"};
    case NodeKind::text:
      return kText;
    case NodeKind::list:
      return {"a list", "een lijst"};
    case NodeKind::map:
      return {"a group of keys with values", "een groep sleutels met waarden"};
  }
  return {};
}

Text place_words(Part part) {
  switch (part) {
    case Part::file:
      return {"at the top of a network file", "bovenaan in een netwerkbestand"};
    case Part::sector:
      return {"in a sector", "bij een sector"};
    case Part::initiative:
      return {"in an initiative", "bij een initiatief"};
    case Part::actor:
      return {"in an actor", "bij een actor"};
    case Part::tie:
      return {"in a tie", "bij een relatie"};
    case Part::event:
      return {"in an event", "bij een gebeurtenis"};
    case Part::gift:
      return {"in what is given", "bij wat er gegeven wordt"};
    case Part::story:
      return {"in a story", "bij een verhaal"};
    case Part::response:
      return {"in the response", "bij de respons"};
    case Part::act:
      return {"in an act", "bij een daad"};
    case Part::tables:
      return {"in the tables", "bij de tabellen"};
  }
  return {};
}

/// Calls `see(key, value)` for each entry.
template <typename See>
void for_entries(const Context& context, NodeIndex map, See see) {
  for (NodeIndex key = context.node(map).first; key != kNoNode;) {
    const NodeIndex value = context.node(key).next;
    if (value == kNoNode) return;  // the reading ended here
    see(key, value);
    key = context.node(value).next;
  }
}

/// Whether a key is a text that is not empty; tells it otherwise.
bool is_key(Context& context, NodeIndex key) {
  const Node& node = context.node(key);
  if (node.kind == NodeKind::text && node.length > 0) return true;
  context.report.add(Code::key_empty, node.place);
  return false;
}

void tell_repeat(Context& context, NodeIndex key, NodeIndex first, Code code) {
  const bool same = context.tree().text(key) == context.tree().text(first);
  context.report.add(code, context.node(key).place, {context.tree().text(key)}, {},
                     {{context.node(first).place, same ? kFirstHere : kSameKey}});
}

}  // namespace

std::vector<Entry> entries_of(Context& context, NodeIndex map, Code repeated) {
  std::vector<Entry> entries;
  std::unordered_map<std::string_view, NodeIndex> first;
  for_entries(context, map, [&](NodeIndex key, NodeIndex value) {
    if (!is_key(context, key)) return;
    const auto [known, is_new] = first.try_emplace(context.tree().text(key), key);
    if (is_new) {
      entries.push_back({key, value});
    } else {
      tell_repeat(context, key, known->second, repeated);
    }
  });
  return entries;
}

Words words_of(const KeyRow& row) {
  return {std::string(row.en), std::string(row.nl)};
}

void tell_type(Context& context, Place place, const Words& name, Text wanted, NodeKind found,
               std::optional<std::string> suggestion) {
  context.report.add(Code::type_wrong, place, {name, wanted, found_words(found)}, std::move(suggestion));
}

Keys::Keys(Context& context, NodeIndex map, Part part) : context_(context), part_(part) {
  std::unordered_map<std::string_view, NodeIndex> others;
  for_entries(context, map, [&](NodeIndex key, NodeIndex value) {
    if (!is_key(context, key)) return;
    const std::string_view written = context.tree().text(key);
    const KeyRow* row = find_key(part, written);
    if (row == nullptr) {
      const auto [first, is_new] = others.try_emplace(written, key);
      if (!is_new) {
        tell_repeat(context, key, first->second, Code::key_duplicate);
      } else if (written.starts_with("x-")) {
        own_.push_back({key, value});
      } else {
        tell_unknown(key, value, part);
      }
      return;
    }
    if (const Known* first = find(row->key)) return tell_repeat(context, key, first->key, Code::key_duplicate);
    context.suggestions.saw_key(*row, written);
    known_.push_back({row->key, key, value});
  });
}

void Keys::tell_unknown(NodeIndex key, NodeIndex value, Part part) {
  has_unknown_ = true;
  context_.untold_ties = true;
  const std::string_view written = context_.tree().text(key);
  const Place place = context_.node(key).place;
  if (written == "<<") {
    context_.report.add(Code::key_merge, place);
    return;
  }
  std::vector<Word> words;
  for (const KeyRow& row : all_keys())
    if (row.part == part) words.push_back({row.en, row.nl});
  auto meant = context_.suggestions.nearest(written, std::span<const Word>(words));
  const auto colon = written.find(':');
  const bool glued = colon != std::string_view::npos && context_.node(value).kind == NodeKind::nothing &&
                     find_key(part, written.substr(0, colon)) != nullptr;
  if (glued) meant = std::string(written.substr(0, colon + 1)) + " " + std::string(written.substr(colon + 1));
  context_.report.add(Code::key_unknown, place, {written, place_words(part)}, meant);
}

const Keys::Known* Keys::find(Key key) const {
  const auto found = std::find_if(known_.begin(), known_.end(), [&](const Known& known) { return known.name == key; });
  return found == known_.end() ? nullptr : &*found;
}

NodeIndex Keys::operator[](Key key) const {
  const Known* known = find(key);
  if (known == nullptr) return kNoNode;
  const bool names_actors = row_of(part_, key).shape == Shape::actors_;  // one may be called `null`
  const bool nothing =
      names_actors ? context_.node(known->value).kind == NodeKind::nothing : context_.is_nothing(known->value);
  return nothing ? kNoNode : known->value;
}

std::vector<Key> Keys::known() const {
  std::vector<Key> keys;
  for (const Known& known : known_)
    keys.push_back(known.name);
  return keys;
}

OwnKey own_key(const Context& context, const Entry& entry, std::string_view before) {
  const bool text = context.node(entry.value).kind == NodeKind::text;
  return {std::string(before) + std::string(context.tree().text(entry.key)),
          std::string(text ? context.tree().text(entry.value) : context.tree().written(entry.value))};
}

std::vector<OwnKey> Keys::own_as_written() const {
  std::vector<OwnKey> keys;
  keys.reserve(own_.size());
  for (const Entry& entry : own_)
    keys.push_back(own_key(context_, entry));
  return keys;
}

NodeIndex Keys::written(Key key) const {
  const Known* known = find(key);
  return known == nullptr ? kNoNode : known->key;
}

std::optional<Field> Keys::text(Key key) const {
  const NodeIndex value = (*this)[key];
  if (value == kNoNode) return std::nullopt;
  const Node& node = context_.node(value);
  if (node.kind == NodeKind::text) return context_.field(value);
  tell_type(context_, node.place, context_.tree().text(written(key)), kText, node.kind);
  return std::nullopt;
}

std::string Keys::string(Key key) const {
  const auto field = text(key);
  return field ? std::string(field->text) : std::string();
}

std::string Keys::label(Key key) const {
  const NodeIndex value = (*this)[key];
  if (value == kNoNode || context_.node(value).kind != NodeKind::map) return string(key);
  std::string chosen;
  for (const Entry& entry : entries_of(context_, value)) {
    const auto language = context_.values.word(context_.field(entry.key), language_words());
    const Node& node = context_.node(entry.value);
    if (node.kind != NodeKind::text) {
      tell_type(context_, node.place, context_.tree().text(entry.key), kText, node.kind);
    } else if (language && (chosen.empty() || Language(*language) == context_.suggestions.language())) {
      chosen = context_.tree().text(entry.value);
    }
  }
  return chosen;
}

Date Keys::date(Key key) const {
  const auto field = text(key);
  return field ? context_.values.date(*field) : Date();
}

Span Keys::span(Key key) const {
  const auto field = text(key);
  return field ? context_.values.span(*field) : Span();
}

std::vector<Field> Keys::texts(Key key) const {
  const NodeIndex value = (*this)[key];
  if (value == kNoNode) return {};
  return texts_of(context_, value, context_.tree().text(written(key)));
}

std::vector<ActorIndex> Keys::actors(Key key) const {
  std::vector<ActorIndex> found;
  std::unordered_map<ActorIndex, bool> seen;
  for (const Field& field : texts(key)) {
    const ActorIndex actor = context_.references.actor(field);
    if (actor == kNone || !seen.try_emplace(actor, true).second) continue;
    found.push_back(actor);
  }
  return found;
}

NodeIndex Keys::map(Key key) const {
  const NodeIndex value = (*this)[key];
  if (value == kNoNode || context_.node(value).kind == NodeKind::map) return value;
  tell_type(context_, context_.node(value).place, context_.tree().text(written(key)), kMap, context_.node(value).kind);
  return kNoNode;
}

NodeIndex Keys::list(Key key) const {
  const NodeIndex value = (*this)[key];
  if (value == kNoNode || context_.node(value).kind == NodeKind::list) return value;
  tell_type(context_, context_.node(value).place, context_.tree().text(written(key)), kList, context_.node(value).kind);
  return kNoNode;
}

std::optional<std::size_t> Keys::word(Key key, std::span<const Word> words) const {
  const auto field = text(key);
  return field ? context_.values.word(*field, words) : std::nullopt;
}

std::vector<Field> texts_of(Context& context, NodeIndex value, std::string_view name) {
  const Node& node = context.node(value);
  if (node.kind == NodeKind::text) return {context.field(value)};
  if (node.kind == NodeKind::map) {
    tell_type(context, node.place, name, kTextOrList, node.kind);
    return {};
  }
  std::vector<Field> fields;
  for (NodeIndex item = node.first; item != kNoNode; item = context.node(item).next) {
    const Node& each = context.node(item);
    if (each.kind == NodeKind::text) {
      fields.push_back(context.field(item));
    } else if (each.kind == NodeKind::nothing) {
      context.report.add(Code::item_empty, each.place, {name});
    } else {
      tell_type(context, each.place, name, kTextOrList, each.kind);
    }
  }
  return fields;
}

std::string joined_texts(const Context& context, NodeIndex value) {
  const Node& node = context.node(value);
  if (node.kind == NodeKind::text) return std::string(context.tree().text(value));
  std::string joined;
  for (NodeIndex child = node.first; child != kNoNode; child = context.node(child).next) {
    if (child != node.first) joined += '|';
    joined += joined_texts(context, child);
  }
  return joined;
}

}  // namespace samenspel
