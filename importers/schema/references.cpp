#include "importers/schema/references.hpp"

#include <algorithm>

#include "support/unicode.hpp"

namespace samenspel {

namespace {

/// Of more, most would be names in the wrong column.
constexpr std::size_t kMostSectors = 1000;

/// As fixed words are written: "Doet mee" is doet_mee.
std::string plain_word(std::string_view written) {
  std::string out = folded(written);
  std::replace(out.begin(), out.end(), ' ', '_');
  return out;
}

/// `[a, b]` for `a, b` or `a/b`, where each part is known; `a|b` in a cell.
template <typename IsKnown>
std::optional<std::string> meant_list(std::string_view written, bool in_cell, IsKnown is_known) {
  constexpr std::size_t longest = 400;
  constexpr std::string_view between = ",/|;+&";
  if (written.size() > longest || written.find_first_of(between) == std::string_view::npos) return std::nullopt;
  std::string list;
  for (std::string_view rest = written;;) {
    const std::size_t end = std::min(rest.find_first_of(between), rest.size());
    const std::string_view part = trimmed(rest.substr(0, end));
    if (!is_known(part)) return std::nullopt;
    list += (list.empty() ? "" : in_cell ? "|" : ", ") + std::string(part);
    if (end == rest.size()) return in_cell ? list : "[" + list + "]";
    rest.remove_prefix(end + 1);
  }
}

constexpr Text kNoInitiatives{"; name it under `initiatives`", "; zet het onder `initiatieven`"};

}  // namespace

Words to_choose_from(std::span<const Word> words) {
  constexpr std::size_t most = 20;
  Words out("; there are: ", "; wel zijn er: ");
  for (std::size_t i = 0; i < std::min(most, words.size()); ++i) {
    out.en += (i == 0 ? "" : ", ") + std::string(words[i].en);
    out.nl += (i == 0 ? "" : ", ") + std::string(words[i].nl);
  }
  if (words.size() > most) {
    out.en += ", …";
    out.nl += ", …";
  }
  return out;
}

Words to_choose_from(std::span<const std::string_view> names) {
  std::vector<Word> words;
  for (const std::string_view name : names)
    words.push_back({name, name});
  return to_choose_from(std::span<const Word>(words));
}

// ---- sectors

std::string References::sector_id(std::string_view written) {
  const SectorRow* row = find_sector(written);
  return std::string(row != nullptr ? row->id : written);
}

void References::define_sector(Sector sector, std::string_view written) {
  sectors_.emplace(sector.id, static_cast<SectorIndex>(network_.sectors.size()));
  own_sectors_.emplace_back(written);
  network_.sectors.push_back(std::move(sector));
}

std::optional<SectorIndex> References::sector(Field field) {
  const std::string id = sector_id(field.text);
  const auto known = sectors_.find(id);
  if (known != sectors_.end()) return known->second;
  const SectorRow* row = find_sector(field.text);
  if (row == nullptr && in_cells_) {
    const std::string plain = plain_word(field.text);
    if (plain != field.text && (find_sector(plain) != nullptr || sectors_.contains(plain)))
      return sector({plain, field.place});
  }
  if (row != nullptr && !dropped_.contains(id)) {
    const auto index = static_cast<SectorIndex>(network_.sectors.size());
    sectors_.emplace(id, index);
    network_.sectors.push_back({id, {}, {}, std::string(row->side), row->power, field.place});
    return index;
  }
  if (silent_) return std::nullopt;
  auto meant = meant_list(field.text, in_cells_, [&](std::string_view part) {
    const std::string known_id = sector_id(in_cells_ ? plain_word(part) : std::string(part));
    return sectors_.contains(known_id) || (find_sector(known_id) != nullptr && !dropped_.contains(known_id));
  });
  if (!meant) meant = suggestions_.nearest(in_cells_ ? plain_word(field.text) : field.text, sector_words());
  const bool room = network_.sectors.size() < kMostSectors;
  if (in_cells_ && !meant && room) {
    report_.add(Code::sector_added, field.place, {field.text});
    const auto index = static_cast<SectorIndex>(network_.sectors.size());
    sectors_.emplace(id, index);  // not among the words for suggestions: a cell is no evidence against the next
    network_.sectors.push_back({id, {}, {}, id, Power::none, field.place});
    return index;
  }
  report_.add(Code::sector_unknown, field.place, {field.text}, meant);
  return std::nullopt;
}

/// All words for sectors, those in the language of the file before those in the other.
const std::vector<std::string_view>& References::sector_words() {
  if (!sector_words_.empty()) return sector_words_;
  sector_words_.assign(own_sectors_.begin(), own_sectors_.end());
  const auto add = [&](Language language) {
    for (const SectorRow& each : builtin_sectors()) {
      if (dropped_.contains(std::string(each.id))) continue;
      if (language == Language::en) {
        sector_words_.push_back(each.id);
      } else {
        sector_words_.insert(sector_words_.end(), each.aliases.begin(), each.aliases.end());
      }
    }
  };
  add(suggestions_.language());
  add(suggestions_.language() == Language::nl ? Language::en : Language::nl);
  return sector_words_;
}

// ---- acts

void References::define_act(Act act) {
  acts_.emplace(act.id, static_cast<std::uint32_t>(network_.acts.size()));
  network_.acts.push_back(std::move(act));
}

bool References::has_act(std::string_view name) const {
  return acts_.contains(std::string(name));
}

std::optional<std::uint32_t> References::act(Field field) {
  const std::span<const ActRow> rows = builtin_acts();
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i].en == field.text || rows[i].nl == field.text) return static_cast<std::uint32_t>(i);
  const auto own = acts_.find(std::string(field.text));
  if (own != acts_.end()) return own->second;
  if (in_cells_)
    if (const std::string plain = plain_word(field.text); plain != field.text)
      for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].en == plain || rows[i].nl == plain) return static_cast<std::uint32_t>(i);
  if (silent_) return std::nullopt;
  std::vector<Word> words;
  for (std::size_t i = rows.size(); i < network_.acts.size(); ++i)
    words.push_back({network_.acts[i].id, network_.acts[i].id});
  for (const ActRow& row : rows)
    words.push_back({row.en, row.nl});
  const auto meant = suggestions_.nearest(field.text, std::span<const Word>(words));
  report_.add(Code::act_unknown, field.place, {field.text, meant ? Words() : to_choose_from(words)}, meant);
  return std::nullopt;
}

// ---- initiatives

void References::define_initiative(Initiative initiative) {
  initiatives_.emplace(initiative.id, static_cast<std::uint32_t>(network_.initiatives.size()));
  network_.initiatives.push_back(std::move(initiative));
}

std::uint32_t References::initiative(Field field) {
  const auto known = initiatives_.find(std::string(field.text));
  if (known != initiatives_.end()) return known->second;
  if (makes_initiatives_ && !field.text.empty()) {
    Initiative made;
    made.id = field.text;
    made.place = field.place;
    define_initiative(std::move(made));
    return static_cast<std::uint32_t>(network_.initiatives.size() - 1);
  }
  initiative_missed_ = true;
  if (silent_) return kNone;
  if (initiative_words_.empty()) {
    for (const Initiative& each : network_.initiatives) {
      initiative_words_.push_back(each.id);
      if (!each.name.empty()) initiative_of_name_.try_emplace(folded(trimmed(each.name)), each.id);
    }
  }
  // Events name initiatives by id: for a name its id is what to write.
  const auto named = initiative_of_name_.find(folded(trimmed(field.text)));
  const auto meant = named != initiative_of_name_.end() ? std::optional(named->second)
                                                        : suggestions_.nearest(field.text, initiative_words_);
  const Words there_are = initiative_words_.empty() ? Words(kNoInitiatives) : to_choose_from(initiative_words_);
  report_.add(Code::initiative_unknown, field.place, {field.text, meant ? Words() : there_are}, meant);
  return kNone;
}

// ---- actors

void References::actors_done() {
  for (ActorIndex i = 0; i < network_.actors.size(); ++i)
    longest_id_ = std::max(longest_id_, network_.actors.id(i).size());
}

/// For suggestions only: a register has a million.
void References::list_actor_words() {
  const Actors& actors = network_.actors;
  for (ActorIndex i = 0; i < actors.size(); ++i)
    actor_of_word_.emplace(actors.id(i), i);
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    actor_words_.push_back(actors.id(i));
    if (actors.has_own_name(i) && actor_of_word_.emplace(actors.name(i), i).second)
      actor_words_.push_back(actors.name(i));
  }
}

std::optional<std::string> References::meant_actor(std::string_view written) {
  if (auto list = meant_list(written, in_cells_, [&](std::string_view part) { return has_actor(part); })) return list;
  if (actor_words_.empty()) list_actor_words();
  // Ties name actors by id: for a name, exact or nearly so, its id is what to write.
  auto word = actor_of_word_.find(written);
  if (word == actor_of_word_.end()) {
    const auto near = suggestions_.nearest(written, actor_words_);
    if (!near) return std::nullopt;
    word = actor_of_word_.find(*near);
  }
  return std::string(network_.actors.id(word->second));
}

ActorIndex References::actor(Field field) {
  const ActorIndex found = network_.actors.find(field.text);
  if (found != kNone) return found;
  const bool ascii = std::all_of(field.text.begin(), field.text.end(), [](char c) { return (c & 0x80) == 0; });
  if (!ascii) {
    if (composed_.empty())
      for (ActorIndex i = 0; i < network_.actors.size(); ++i)
        composed_.try_emplace(nfc(network_.actors.id(i)), i);
    if (const auto same = composed_.find(nfc(field.text)); same != composed_.end()) return same->second;
  }
  if (makes_actors_ && !field.text.empty()) {
    longest_id_ = std::max(longest_id_, field.text.size());
    return network_.actors.add({field.text, {}, {}, ActorKind::none, Consent::unsaid, field.place});
  }
  actor_missed_ = true;
  if (!silent_) report_.add(Code::actor_unknown, field.place, {field.text}, meant_actor(field.text));
  return kNone;
}

}  // namespace samenspel
