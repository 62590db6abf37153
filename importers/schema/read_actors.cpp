// Actors: their fields and memberships.
#include <cmath>
#include <unordered_set>

#include "importers/schema/parts.hpp"
#include "support/numbers.hpp"

namespace samenspel {

namespace {

/// How far shares may be from 1.
constexpr double kShareSlack = 1e-9;

constexpr Text kFirstHere{"the first one stands here", "de eerste staat hier"};

/// Flattens a free map: keys of maps in maps are joined by dots, texts of a list by `|`.
void read_attributes(Context& context, NodeIndex map, const std::string& prefix,
                     std::vector<std::pair<std::string, std::string>>& attributes) {
  for (const Entry& entry : entries_of(context, map)) {
    const std::string name = prefix + std::string(context.tree().text(entry.key));
    if (context.node(entry.value).kind == NodeKind::map) {
      read_attributes(context, entry.value, name + ".", attributes);
    } else {
      attributes.emplace_back(name, joined_texts(context, entry.value));
    }
  }
}

void read_own_keys(Context& context, const Keys& keys, ActorDetails& details) {
  for (const Entry& entry : keys.own()) {
    const std::string name(context.tree().text(entry.key));
    if (context.node(entry.value).kind == NodeKind::map) {
      read_attributes(context, entry.value, name + ".", details.attributes);
    } else {
      details.attributes.emplace_back(name, joined_texts(context, entry.value));
    }
  }
}

/// A sector once: tells a second mention, by whatever word.
bool is_first(Context& context, std::unordered_set<SectorIndex>& seen, SectorIndex sector, Field field) {
  if (seen.insert(sector).second) return true;
  context.report.add(Code::sector_repeated, field.place, {field.text});
  return false;
}

/// The share of one entry; tells what is no share, and gives 0 for it.
double read_share(Context& context, const Entry& entry) {
  constexpr double most = 1 + kShareSlack;
  const Node& value = context.node(entry.value);
  if (value.kind == NodeKind::text) {
    const auto share = context.values.number(context.field(entry.value));
    if (share && *share > 0 && *share <= most) return *share;
    if (share) context.report.add(Code::share_wrong, value.place, {context.tree().text(entry.value)});
  } else if (context.whole()) {
    const bool nothing = value.kind == NodeKind::nothing;
    context.report.add(Code::share_wrong, nothing ? context.node(entry.key).place : value.place,
                       {nothing ? std::string() : joined_texts(context, entry.value)});
  }
  return 0;
}

std::vector<Share> shares_of_map(Context& context, NodeIndex map) {
  std::vector<Share> shares;
  std::unordered_set<SectorIndex> seen;
  double sum = 0;
  bool all_right = true;
  for (const Entry& entry : entries_of(context, map)) {
    const auto sector = context.references.sector(context.field(entry.key));
    const double share = read_share(context, entry);
    sum += share;
    all_right = all_right && share > 0;
    if (sector && share > 0 && is_first(context, seen, *sector, context.field(entry.key)))
      shares.push_back({*sector, share});
  }
  if (all_right && context.whole() && std::abs(sum - 1) > kShareSlack)
    context.report.add(Code::shares_sum, context.node(map).place, {shortest(std::round(sum * 1e6) / 1e6)});
  return shares;
}

}  // namespace

std::vector<Share> read_membership(Context& context, NodeIndex value) {
  if (context.node(value).kind == NodeKind::map) return shares_of_map(context, value);
  std::vector<Share> shares;
  std::unordered_set<SectorIndex> seen;
  for (const Field& field : texts_of(context, value, "sector"))
    if (const auto sector = context.references.sector(field))
      if (is_first(context, seen, *sector, field)) shares.push_back({*sector, 1});
  for (Share& share : shares)
    share.share = 1.0 / static_cast<double>(shares.size());
  return shares;
}

/// All of an actor but the actors that it belongs to, which may stand further on.
struct ActorReader::Read {
  std::string_view id, name;
  Place place;
  std::vector<Share> shares;
  ActorKind kind = ActorKind::none;
  Consent consent = Consent::unsaid;
  ActorDetails details;
  bool sector_wrong = false;  ///< written, and not one that is known
};

void ActorReader::read_sector(NodeIndex value, Read& actor) {
  const bool empty = context_.node(value).kind != NodeKind::text && context_.node(value).first == kNoNode;
  actor.shares = read_membership(context_, value);
  actor.sector_wrong = actor.shares.empty() && !empty;
}

void ActorReader::read_fields(const Keys& keys, Read& actor) {
  if (const auto name = keys.text(Key::name)) actor.name = name->text;
  if (const NodeIndex sector = keys[Key::sector]; sector != kNoNode) {
    read_sector(sector, actor);
  } else {
    actor.sector_wrong = !keys.tells_missing();
  }
  if (const auto kind = keys.word(Key::kind, actor_kind_words())) actor.kind = static_cast<ActorKind>(*kind + 1);
  if (const auto consent = keys.word(Key::consent, consent_words())) actor.consent = static_cast<Consent>(*consent + 1);
  ActorDetails& details = actor.details;
  details.level = keys.string(Key::level);
  details.note = keys.string(Key::note);
  details.since = keys.date(Key::since);
  details.until = keys.date(Key::until);
  if (const auto until = keys.text(Key::until)) context_.values.check_life(details.since, details.until, *until);
  details.keep_until = keys.date(Key::keep_until);
  for (const Field& field : keys.texts(Key::offers))
    details.offers.emplace_back(field.text);
  for (const Field& field : keys.texts(Key::asks))
    details.asks.emplace_back(field.text);
  if (const NodeIndex map = keys.map(Key::attributes); map != kNoNode)
    read_attributes(context_, map, {}, details.attributes);
  read_own_keys(context_, keys, details);
}

void ActorReader::read(NodeIndex list_or_map) {
  if (context_.node(list_or_map).kind == NodeKind::map) {
    read_map(list_or_map);
  } else {
    read_list(list_or_map);
  }
}

void ActorReader::read_map(NodeIndex map) {
  for (const Entry& entry : entries_of(context_, map, Code::actor_duplicate)) {
    Read actor;
    actor.id = context_.tree().text(entry.key);
    actor.place = context_.node(entry.key).place;
    if (context_.node(entry.value).kind == NodeKind::map) {
      const Keys keys(context_, entry.value, Part::actor);
      if (const auto id = keys.text(Key::id); id && id->text != actor.id)
        context_.report.add(Code::id_differs, id->place, {id->text, actor.id});
      read_fields(keys, actor);
      add(std::move(actor), keys);
    } else {
      if (!context_.is_nothing(entry.value)) read_sector(entry.value, actor);
      add(std::move(actor));
    }
  }
}

void ActorReader::read_list(NodeIndex list) {
  for (NodeIndex item = context_.node(list).first; item != kNoNode; item = context_.node(item).next) {
    const Node& node = context_.node(item);
    Read actor;
    if (node.kind == NodeKind::text) {
      actor.id = context_.tree().text(item);
      actor.place = node.place;
      if (is_new(actor)) add(std::move(actor));
    } else if (const NodeIndex name = name_of_pair(item); name != kNoNode) {
      read_pair(item, name);
    } else if (node.kind == NodeKind::map) {
      const Keys keys(context_, item, Part::actor);
      const auto id = keys.text(Key::id);
      if (id && !id->text.empty()) {
        actor.id = id->text;
        actor.place = id->place;
        read_fields(keys, actor);
        if (is_new(actor)) add(std::move(actor), keys);
      } else {
        tell_no_id(keys, node.place);
      }
    } else {
      context_.report.add(Code::item_empty, node.place, {Text{"actors", "actoren"}});
    }
  }
}

void ActorReader::finish() {
  context_.references.actors_done();
  for (const auto& [actor, parents] : parents_) {
    ActorDetails details = context_.network.actors.details(actor);
    for (const Parent& written : parents) {
      const ActorIndex parent = context_.references.actor({written.id, written.place});
      if (parent == actor) {
        context_.report.add(Code::part_of_self, written.place, {written.id});
      } else if (parent != kNone) {
        details.part_of.push_back(parent);
      }
    }
    context_.network.actors.set_details(actor, std::move(details));
  }
}

/// The key of `- Jan: resident`, written as in a map; kNoNode for anything else.
NodeIndex ActorReader::name_of_pair(NodeIndex item) const {
  const NodeIndex key = context_.node(item).kind == NodeKind::map ? context_.node(item).first : kNoNode;
  if (key == kNoNode || context_.node(key).kind != NodeKind::text || context_.node(key).length == 0) return kNoNode;
  const NodeIndex value = context_.node(key).next;
  const std::string_view name = context_.tree().text(key);
  const bool alone = value != kNoNode && context_.node(value).next == kNoNode;
  return alone && find_key(Part::actor, name) == nullptr && !name.starts_with("x-") ? key : kNoNode;
}

/// Tells that the id needs a key, and takes the actor, so that its ties are known.
void ActorReader::read_pair(NodeIndex item, NodeIndex name) {
  const NodeIndex value = context_.node(name).next;
  std::optional<std::string> meant;
  if (context_.node(value).kind == NodeKind::text)
    meant = "{id: " + std::string(context_.tree().written(name)) +
            ", sector: " + std::string(context_.tree().written(value)) + "}";
  context_.report.add(Code::id_missing, context_.node(item).place, {}, meant);
  Read actor;
  actor.id = context_.tree().text(name);
  actor.place = context_.node(name).place;
  actor.sector_wrong = true;
  if (is_new(actor)) add(std::move(actor));
}

void ActorReader::tell_no_id(const Keys& keys, Place place) {
  context_.untold_ties = true;
  if (!keys.tells_missing()) return;
  std::optional<std::string> meant;
  if (const NodeIndex name = keys.written(Key::name); name != kNoNode) {
    place = context_.node(name).place;
    meant = "id";
  }
  context_.report.add(Code::id_missing, place, {}, meant);
}

bool ActorReader::is_new(const Read& actor) {
  const ActorIndex first = context_.network.actors.find(actor.id);
  if (first == kNone) return true;
  context_.report.add(Code::actor_duplicate, actor.place, {actor.id}, {},
                      {{context_.network.actors.place(first), kFirstHere}});
  return false;
}

ActorIndex ActorReader::add(Read actor) {
  const ActorIndex index =
      context_.network.actors.add({actor.id, actor.name, actor.shares, actor.kind, actor.consent, actor.place});
  context_.network.actors.set_details(index, std::move(actor.details));
  if (actor.sector_wrong) context_.sector_untold.insert(index);
  return index;
}
void ActorReader::add(Read actor, const Keys& keys) {
  const ActorIndex index = add(std::move(actor));
  std::vector<Parent> parents;
  for (const Field& field : keys.texts(Key::part_of))
    parents.push_back({std::string(field.text), field.place});
  if (!parents.empty()) parents_.emplace_back(index, std::move(parents));
}

}  // namespace samenspel
