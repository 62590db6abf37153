// Ties: as text `A -- B`, as text with a kind, and as a map.
#include <array>
#include <limits>

#include "importers/schema/parts.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kArrow = 4;  // " -- " or " -> "

struct Split {
  std::size_t begin;  ///< of the blank before the arrow
  bool mutual;
};

std::vector<Split> splits_of(std::string_view text) {
  std::vector<Split> splits;
  for (std::size_t i = text.find(" -"); i != std::string_view::npos; i = text.find(" -", i + 1)) {
    const std::string_view arrow = text.substr(i, kArrow);
    if (arrow == " -- " || arrow == " -> ") splits.push_back({i, arrow == " -- "});
  }
  return splits;
}

/// A tie written with another arrow, or without blanks round it.
std::optional<std::string> meant_tie(std::string_view text) {
  struct Arrow {
    std::string_view written, meant;
  };
  constexpr std::array arrows{Arrow{" <-> ", " -- "}, Arrow{"<->", " -- "}, Arrow{" — ", " -- "},  Arrow{" – ", " -- "},
                              Arrow{" → ", " -> "},   Arrow{"→", " -> "},   Arrow{" => ", " -> "}, Arrow{"-->", " -> "},
                              Arrow{"->", " -> "},    Arrow{"--", " -- "},  Arrow{" - ", " -- "}};
  for (const Arrow& arrow : arrows) {
    const auto found = text.find(arrow.written);
    if (found == std::string_view::npos) continue;
    const std::string_view left = trimmed(text.substr(0, found)),
                           right = trimmed(text.substr(found + arrow.written.size()));
    if (left.empty() || right.empty()) return std::nullopt;
    return std::string(left) + std::string(arrow.meant) + std::string(right);
  }
  const auto back = text.find("<-");
  if (back == std::string_view::npos) return std::nullopt;
  const std::string_view to = trimmed(text.substr(0, back)), from = trimmed(text.substr(back + 2));
  if (to.empty() || from.empty()) return std::nullopt;
  return std::string(from) + " -> " + std::string(to);
}

class TieReader {
 public:
  explicit TieReader(Context& context) : context_(context) {}

  void read(NodeIndex item) {
    const Node& node = context_.node(item);
    if (node.kind == NodeKind::text) return read_text(item, {}, node.place);
    if (node.kind == NodeKind::map) return read_map(item);
    context_.untold_ties = true;
    if (node.kind == NodeKind::nothing) {
      context_.report.add(Code::item_empty, node.place, {Text{"ties", "relaties"}});
    } else {
      tell_type(context_, node.place, "ties",
                Text{"`A -- B`, or a group of lines `key: value`", "`A -- B`, of een groep regels `sleutel: waarde`"},
                node.kind);
    }
  }

 private:
  struct Side {
    std::string_view text;
    std::size_t begin;  ///< in the text of the tie
  };
  [[nodiscard]] static Side side(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view name = trimmed(text.substr(begin, end - begin));
    return {name, name.empty() ? begin : static_cast<std::size_t>(name.data() - text.data())};
  }

  /// `A -- B`: ids may hold an arrow themselves, so the split counts that gives two known ids.
  void read_text(NodeIndex text_node, std::string_view kind, Place place) {
    const std::string_view text = context_.tree().text(text_node);
    const std::vector<Split> splits = splits_of(text);
    if (splits.empty()) {
      context_.untold_ties = true;
      context_.report.add(Code::tie_unreadable, context_.node(text_node).place, {text}, meant_tie(text));
      return;
    }
    const References& names = context_.references;
    const Split* best = &splits.front();
    int most = -1;
    for (const Split& split : splits) {
      const auto [left, right] = sides(text, split);
      const int known = (names.has_actor(left.text) ? 1 : 0) + (names.has_actor(right.text) ? 1 : 0);
      if (known > most) {
        most = known;
        best = &split;
      }
      if (most == 2) break;
    }
    const auto [left, right] = sides(text, *best);
    const ActorIndex from = find(text_node, left), to = find(text_node, right);
    if (from == kNone || to == kNone) return;
    NewTie tie{};
    tie.from = from;
    tie.to = to;
    tie.mutual = best->mutual;
    tie.kind = kind;
    tie.place = place;
    add(tie);
  }

  [[nodiscard]] static std::pair<Side, Side> sides(std::string_view text, const Split& split) {
    return {side(text, 0, split.begin), side(text, split.begin + kArrow, text.size())};
  }

  ActorIndex find(NodeIndex text_node, const Side& name) {
    return context_.references.actor(
        {name.text, context_.tree().part(text_node, name.begin, name.begin + name.text.size())});
  }

  void read_map(NodeIndex item) {
    const NodeIndex key = context_.node(item).first;
    if (key != kNoNode && context_.node(key).kind == NodeKind::text) {
      const NodeIndex value = context_.node(key).next;
      const bool alone = value != kNoNode && context_.node(value).next == kNoNode;
      const std::string_view text = context_.tree().text(key);
      const bool arrow = !splits_of(text).empty() || (alone && meant_tie(text));
      if (alone && arrow && find_key(Part::tie, text) == nullptr) return read_text_with_kind(item, key, value);
    }
    read_fields(item);
  }

  void read_text_with_kind(NodeIndex item, NodeIndex key, NodeIndex value) {
    const Node& node = context_.node(value);
    std::string_view kind;
    if (node.kind == NodeKind::text) {
      kind = context_.tree().text(value);
    } else if (node.kind != NodeKind::nothing) {
      tell_type(context_, node.place, words_of(row_of(Part::tie, Key::kind)), kText, node.kind);
    }
    const std::size_t ties = context_.network.ties.size();
    read_text(key, kind, context_.node(item).place);
    const bool unsure = node.kind != NodeKind::text && node.kind != NodeKind::nothing;
    if (unsure && context_.network.ties.size() > ties) context_.unsure_ties.insert(static_cast<TieIndex>(ties));
  }

  void read_fields(NodeIndex item) {
    const Node& node = context_.node(item);
    const std::size_t errors = context_.report.errors();
    const Keys keys(context_, item, Part::tie);
    const auto end = [&](Key key) {
      if (keys[key] == kNoNode) {
        context_.untold_ties = true;
        if (keys.tells_missing())
          context_.report.add(Code::tie_end_missing, node.place, {words_of(row_of(Part::tie, key))});
      }
      const NodeIndex value = keys[key];
      if (value != kNoNode && context_.node(value).kind == NodeKind::list && context_.node(value).first == kNoNode)
        context_.report.add(Code::tie_end_missing, context_.node(value).place, {words_of(row_of(Part::tie, key))});
      return keys.actors(key);
    };
    const std::vector<ActorIndex> from = end(Key::from), to = end(Key::to);
    NewTie tie{};
    tie.place = node.place;
    const std::string kind = keys.string(Key::kind), note = keys.string(Key::note);
    tie.kind = kind;
    if (const auto weight = keys.text(Key::weight)) tie.weight = context_.values.positive(*weight).value_or(1);
    if (const auto mutual = keys.text(Key::mutual)) tie.mutual = context_.values.truth(*mutual).value_or(false);
    if (const auto sign = keys.word(Key::sign, sign_words())) tie.negative = *sign == 1;
    tie.since = keys.date(Key::since);
    tie.until = keys.date(Key::until);
    tie.confirmed = keys.date(Key::confirmed);
    if (const auto until = keys.text(Key::until)) context_.values.check_life(tie.since, tie.until, *until);
    if (from.empty() || to.empty()) context_.untold_ties = true;
    for (const ActorIndex a : from) {
      for (const ActorIndex b : to) {
        tie.from = a;
        tie.to = b;
        if (!add(tie)) continue;
        const auto added = static_cast<TieIndex>(context_.network.ties.size() - 1);
        if (!note.empty()) context_.network.ties.set_note(added, note);
        if (!keys.own().empty()) context_.network.ties.set_own(added, keys.own_as_written());
        if (context_.report.errors() > errors) context_.unsure_ties.insert(added);
      }
    }
  }

  bool add(const NewTie& tie) {
    if (context_.network.ties.kinds().size() > std::numeric_limits<std::uint16_t>::max()) {
      if (!context_.too_many_kinds)
        context_.report.add(Code::too_many, tie.place, {Text{"kinds of tie", "soorten relaties"}});
      context_.too_many_kinds = true;
      return false;
    }
    context_.network.ties.add(tie);
    return true;
  }

  Context& context_;
};

}  // namespace

void read_ties(Context& context, NodeIndex list) {
  TieReader reader(context);
  for (NodeIndex item = context.node(list).first; item != kNoNode; item = context.node(item).next)
    reader.read(item);
}

}  // namespace samenspel
