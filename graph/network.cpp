#include "graph/network.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <stdexcept>

namespace samenspel {

// ---- actors

void Actors::reserve(std::size_t actors, std::size_t bytes) {
  ids_.reserve(actors, bytes);
  membership_.reserve(actors);
  kinds_.reserve(actors);
  consents_.reserve(actors);
  places_.reserve(actors);
  const std::size_t slots = std::bit_ceil(actors + actors / 2 + 2);
  if (slots > slots_.size()) set_slots(slots);
}

ActorIndex Actors::add(const NewActor& actor) {
  make_room();
  const auto i = static_cast<ActorIndex>(ids_.size());
  slots_[slot_of(actor.id)] = i;
  append(actor);
  return i;
}

bool Actors::add_new(const NewActor& actor) {
  make_room();
  ActorIndex& slot = slots_[slot_of(actor.id)];
  if (slot != kNone) return false;
  slot = static_cast<ActorIndex>(ids_.size());
  append(actor);
  return true;
}

void Actors::append(const NewActor& actor) {
  const std::size_t i = ids_.size();
  ids_.push_back(actor.id);
  if (!actor.name.empty() && actor.name != actor.id) {
    other_names_.push_back(actor.name);
    names_.set(i, static_cast<std::uint32_t>(other_names_.size()));
  }
  membership_.push_back(membership_of(actor.sectors));
  kinds_.push_back(actor.kind);
  consents_.push_back(actor.consent);
  places_.push_back(actor.place);
}

/// For one more actor.
void Actors::make_room() {
  if (3 * (ids_.size() + 1) <= 2 * slots_.size()) return;
  set_slots(std::max<std::size_t>(16, 2 * slots_.size()));
}

void Actors::set_slots(std::size_t slots) {
  slots_.assign(slots, kNone);
  for (ActorIndex each = 0; each < ids_.size(); ++each)
    slots_[slot_of(ids_[each])] = each;
}

/// Where the actor of an id stands in the hash table, or where it would: open addressing, at most two thirds full.
std::size_t Actors::slot_of(std::string_view id) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = std::hash<std::string_view>{}(id)&mask;
  while (slots_[slot] != kNone && ids_[slots_[slot]] != id)
    slot = (slot + 1) & mask;
  return slot;
}

void Actors::prefetch(std::string_view id) const {
  if (!slots_.empty()) __builtin_prefetch(&slots_[std::hash<std::string_view>{}(id) & (slots_.size() - 1)], 1);
}

std::uint32_t Actors::membership_of(std::span<const Share> sectors) {
  std::size_t hash = sectors.size();
  for (const Share& share : sectors)
    hash = hash * 1000003U + share.sector * 31U + static_cast<std::size_t>(std::bit_cast<std::uint64_t>(share.share));
  const auto [begin, end] = by_shares_.equal_range(hash);
  for (auto it = begin; it != end; ++it)
    if (std::ranges::equal(memberships_[it->second], sectors)) return it->second;
  memberships_.emplace_back(sectors.begin(), sectors.end());
  const auto number = static_cast<std::uint32_t>(memberships_.size() - 1);
  by_shares_.emplace(hash, number);
  return number;
}

void Actors::set_sectors(ActorIndex i, std::span<const Share> sectors) {
  membership_[i] = membership_of(sectors);
}

const ActorDetails& Actors::details(ActorIndex i) const {
  static const ActorDetails empty;
  const std::uint32_t number = details_[i];
  return number == 0 ? empty : all_details_[number - 1];
}

void Actors::set_details(ActorIndex i, ActorDetails details) {
  const std::uint32_t number = details_[i];
  if (number != 0) {
    all_details_[number - 1] = std::move(details);
    return;
  }
  if (details == ActorDetails{}) return;
  all_details_.push_back(std::move(details));
  details_.set(i, static_cast<std::uint32_t>(all_details_.size()));
}

ActorIndex Actors::find(std::string_view id) const {
  return slots_.empty() ? kNone : slots_[slot_of(id)];
}

double internal_share(std::span<const Share> a, std::span<const Share> b) {
  double sum = 0;
  for (const Share& x : a)
    for (const Share& y : b)
      if (x.sector == y.sector) sum += x.share * y.share;
  return sum;
}

// ---- ties

void Ties::reserve(std::size_t ties) {
  from_.reserve(ties);
  to_.reserve(ties);
  kind_.reserve(ties);
  flags_.reserve(ties);
  places_.reserve(ties);
}

TieIndex Ties::add(const NewTie& tie) {
  const auto i = static_cast<TieIndex>(from_.size());
  from_.push_back(tie.from);
  to_.push_back(tie.to);
  if (tie.weight != 1 && weights_.empty()) {
    weights_.reserve(from_.capacity());
    weights_.assign(i, 1.0);
  }
  if (tie.weight != 1 || !weights_.empty()) weights_.push_back(tie.weight);
  kind_.push_back(kind_number(tie.kind));
  flags_.push_back(static_cast<std::uint8_t>((tie.mutual ? 1U : 0U) | (tie.negative ? 2U : 0U)));
  since_.set(i, tie.since);
  until_.set(i, tie.until);
  confirmed_.set(i, tie.confirmed);
  places_.push_back(tie.place);
  return i;
}

/// Most ties are of the kind of the one before.
std::uint16_t Ties::kind_number(std::string_view kind) {
  if (!kind_.empty() && kinds_[kind_.back()] == kind) return kind_.back();
  const auto [known, is_new] = kind_index_.try_emplace(std::string(kind), static_cast<std::uint16_t>(kinds_.size()));
  if (is_new) {
    if (kinds_.size() > std::numeric_limits<std::uint16_t>::max())
      throw std::length_error("more than 65,535 kinds of tie");
    kinds_.emplace_back(kind);
  }
  return known->second;
}

namespace {

/// Appends part of a column, or as many defaults.
template <typename T>
void append_part(std::vector<T>& out, const std::vector<T>& column, std::size_t begin, std::size_t end) {
  if (column.empty()) {
    out.resize(out.size() + (end - begin));
  } else {
    out.insert(out.end(), column.begin() + static_cast<std::ptrdiff_t>(begin),
               column.begin() + static_cast<std::ptrdiff_t>(end));
  }
}

}  // namespace

void Ties::append(const TieColumns& columns, std::size_t begin, std::size_t end) {
  if (begin == end) return;
  const std::size_t first = from_.size();
  append_part(from_, columns.from, begin, end);
  append_part(to_, columns.to, begin, end);
  append_part(places_, columns.place, begin, end);
  const auto in_part = [&](const auto& column, auto otherwise) {
    return !column.empty() && std::any_of(column.begin() + static_cast<std::ptrdiff_t>(begin),
                                          column.begin() + static_cast<std::ptrdiff_t>(end),
                                          [&](const auto& value) { return !(value == otherwise); });
  };
  if (!weights_.empty() || in_part(columns.weight, 1.0)) {
    if (weights_.empty()) {
      weights_.reserve(from_.capacity());
      weights_.assign(first, 1.0);
    }
    if (columns.weight.empty()) {
      weights_.resize(from_.size(), 1.0);
    } else {
      append_part(weights_, columns.weight, begin, end);
    }
  }
  if (columns.kind.empty()) {
    kind_.resize(from_.size());
  } else {
    std::vector<std::uint32_t> number(columns.kinds.size(), kNone);  // kinds get theirs in the order of their first tie
    for (std::size_t i = begin; i < end; ++i) {
      std::uint32_t& now = number[columns.kind[i]];
      if (now == kNone) now = kind_number(columns.kinds[columns.kind[i]]);
      kind_.push_back(static_cast<std::uint16_t>(now));
    }
  }
  flags_.resize(from_.size());
  for (std::size_t i = begin; i < (columns.mutual.empty() ? begin : end); ++i)
    if (columns.mutual[i] != 0) flags_[first + i - begin] |= 1U;
  for (std::size_t i = begin; i < (columns.negative.empty() ? begin : end); ++i)
    if (columns.negative[i] != 0) flags_[first + i - begin] |= 2U;
  const auto set = [&](SparseColumn<Date>& out, const std::vector<Date>& column) {
    for (std::size_t i = begin; i < (column.empty() ? begin : end); ++i)
      out.set(first + i - begin, column[i]);
  };
  set(since_, columns.since);
  set(until_, columns.until);
  set(confirmed_, columns.confirmed);
}

std::string_view Ties::note(TieIndex i) const {
  const auto found = notes_.find(i);
  return found == notes_.end() ? std::string_view() : std::string_view(found->second);
}

std::span<const OwnKey> Ties::own(TieIndex i) const {
  const auto found = own_.find(i);
  return found == own_.end() ? std::span<const OwnKey>() : std::span<const OwnKey>(found->second);
}

// ---- labels

std::string label_of(const Sector& sector, Language language) {
  if (!sector.label.empty()) return sector.label;
  const SectorRow* row = find_sector(sector.id);
  return row != nullptr ? std::string(row->label.in(language)) : sector.id;
}

std::string side_label(const Network& network, std::string_view side, Language language) {
  if (const Text* builtin = find_side(side)) return std::string(builtin->in(language));
  const auto sector = std::ranges::find(network.sectors, side, &Sector::id);
  return sector == network.sectors.end() ? std::string(side) : label_of(*sector, language);
}

std::string label_of(const Act& act, Language language) {
  if (!act.label.empty()) return act.label;
  for (const ActRow& row : builtin_acts())
    if (row.en == act.id) return std::string(row.label.in(language));
  return act.id;
}

// ---- the network

Network::Network() {
  for (const ActRow& row : builtin_acts())
    acts.push_back({std::string(row.en), {}, row.mechanisms, row.stance});
}

bool has_directed_tie(const Network& network) {
  for (TieIndex i = 0; i < network.ties.size(); ++i)
    if (!network.ties.mutual(i)) return true;
  return false;
}

std::optional<Day> reference_day(const Network& network) {
  if (network.as_of) return network.as_of.last_day();
  std::optional<Day> last;
  const auto see = [&](Date date) {
    if (date && (!last || date.first_day() > *last)) last = date.first_day();
  };
  for (const Event& event : network.events)
    see(event.date.begin);
  for (TieIndex i = 0; i < network.ties.size(); ++i) {
    see(network.ties.since(i));
    see(network.ties.until(i));
    see(network.ties.confirmed(i));
  }
  return last;
}

// ---- smaller copies

namespace {

/// New index of each old one, kNone for what goes.
std::vector<std::uint32_t> renumbered(const std::vector<bool>& keep) {
  std::vector<std::uint32_t> out(keep.size(), kNone);
  std::uint32_t next = 0;
  for (std::size_t i = 0; i < keep.size(); ++i)
    if (keep[i]) out[i] = next++;
  return out;
}

std::vector<ActorIndex> those_left(const std::vector<ActorIndex>& actors, const std::vector<std::uint32_t>& renumber) {
  std::vector<ActorIndex> out;
  for (const ActorIndex actor : actors)
    if (renumber[actor] != kNone) out.push_back(renumber[actor]);
  return out;
}

}  // namespace

Network frame_of(const Network& network) {
  Network out;
  out.title = network.title;
  out.description = network.description;
  out.source = network.source;
  out.licence = network.licence;
  out.language = network.language;
  out.as_of = network.as_of;
  out.period = network.period;
  out.fictional = network.fictional;
  out.consent = network.consent;
  out.response = network.response;
  out.sectors = network.sectors;
  out.initiatives = network.initiatives;
  out.acts = network.acts;
  out.own = network.own;
  out.input_sha256 = network.input_sha256;
  return out;
}

Network subset(const Network& network, const Keep& keep) {
  Network out = frame_of(network);
  const std::vector<std::uint32_t> actor = renumbered(keep.actors);
  const Actors& actors = network.actors;
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    if (actor[i] == kNone) continue;
    const ActorIndex now = out.actors.add({actors.id(i), actors.has_own_name(i) ? actors.name(i) : std::string_view(),
                                           actors.sectors(i), actors.kind(i), actors.consent(i), actors.place(i)});
    ActorDetails details = actors.details(i);
    details.part_of = those_left(details.part_of, actor);
    out.actors.set_details(now, std::move(details));
  }

  const Ties& ties = network.ties;
  out.ties.reserve(static_cast<std::size_t>(std::count(keep.ties.begin(), keep.ties.end(), true)));
  for (TieIndex i = 0; i < ties.size(); ++i) {
    const ActorIndex from = actor[ties.from(i)], to = actor[ties.to(i)];
    if (!keep.ties[i] || from == kNone || to == kNone) continue;
    const TieIndex now = out.ties.add({from, to, ties.mutual(i), ties.weight(i), ties.kind_text(i), ties.negative(i),
                                       ties.since(i), ties.until(i), ties.confirmed(i), ties.place(i)});
    if (!ties.note(i).empty()) out.ties.set_note(now, std::string(ties.note(i)));
    if (const auto own = ties.own(i); !own.empty()) out.ties.set_own(now, {own.begin(), own.end()});
  }

  std::vector<bool> event_stays = keep.events;
  for (std::size_t i = 0; i < network.events.size(); ++i)
    event_stays[i] = event_stays[i] && !those_left(network.events[i].by, actor).empty();
  const std::vector<std::uint32_t> event_number = renumbered(event_stays);
  for (std::size_t i = 0; i < network.events.size(); ++i) {
    if (!event_stays[i]) continue;
    Event event = network.events[i];
    event.by = those_left(event.by, actor);
    event.to = those_left(event.to, actor);
    std::erase_if(event.as, [&](const Capacity& capacity) { return actor[capacity.maker] == kNone; });
    for (Capacity& capacity : event.as)
      capacity.maker = actor[capacity.maker];
    if (event.answers != kNone) event.answers = event_number[event.answers];
    out.events.push_back(std::move(event));
  }
  for (std::size_t i = 0; i < network.stories.size(); ++i) {
    if (!keep.stories[i]) continue;
    Story story = network.stories[i];
    story.credits = those_left(story.credits, actor);
    out.stories.push_back(std::move(story));
  }
  return out;
}

Network within(const Network& network, std::optional<Day> from, std::optional<Day> until) {
  const auto lives = [&](Date since, Date end) {
    return !(until && since && since.first_day() > *until) && !(from && end && end.last_day() < *from);
  };
  Keep keep;
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const ActorDetails& details = network.actors.details(i);
    keep.actors.push_back(lives(details.since, details.until));
  }
  for (TieIndex i = 0; i < network.ties.size(); ++i)
    keep.ties.push_back(lives(network.ties.since(i), network.ties.until(i)));
  // INTERPLAY.md: an event counts on the first day of its span, a story on the last day of its own.
  for (const Event& event : network.events)
    keep.events.push_back(event.date && !(from && event.date.first_day() < *from) &&
                          !(until && event.date.first_day() > *until));
  for (const Story& story : network.stories)
    keep.stories.push_back(story.date && !(from && story.date.last_day() < *from) &&
                           !(until && story.date.last_day() > *until));
  return subset(network, keep);
}

}  // namespace samenspel
