// What a network is: actors with their memberships, ties, events, initiatives, stories, each with its place in the
// source. A plain value: importers build it, seen_by and within make smaller copies, all others read it. Actors and
// ties are columns, for a million and ten million of them (a tie takes 39 bytes at most, an actor about 35 and its id;
// details come on top for those who have any); the rest are plain rows.
// References between them are indices. Reading from several threads is safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/date.hpp"
#include "graph/vocabulary.hpp"
#include "support/source.hpp"
#include "support/text.hpp"

namespace samenspel {

using ActorIndex = std::uint32_t;
using TieIndex = std::uint32_t;
using SectorIndex = std::uint16_t;
inline constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// Texts one behind the other in one block of memory.
class TextColumn {
 public:
  [[nodiscard]] std::size_t size() const { return ends_.size(); }
  [[nodiscard]] std::string_view operator[](std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
    return std::string_view(bytes_).substr(begin, ends_[i] - begin);
  }
  void reserve(std::size_t texts, std::size_t bytes) {
    ends_.reserve(texts);
    bytes_.reserve(bytes);
  }
  void push_back(std::string_view text) {
    bytes_ += text;
    ends_.push_back(bytes_.size());
  }

 private:
  std::string bytes_;
  std::vector<std::size_t> ends_;
};

/// A column of which most networks have nothing: it takes no memory until a value other than the default is set.
template <typename T>
class SparseColumn {
 public:
  [[nodiscard]] T operator[](std::size_t i) const { return i < values_.size() ? values_[i] : T{}; }
  void set(std::size_t i, T value) {
    if (i >= values_.size()) {
      if (value == T{}) return;
      values_.resize(i + 1);
    }
    values_[i] = value;
  }
  [[nodiscard]] bool empty() const { return values_.empty(); }

 private:
  std::vector<T> values_;
};

/// Membership m_s of one sector; the shares of an actor sum to 1, no sector twice.
struct Share {
  SectorIndex sector;
  double share;
  friend bool operator==(const Share&, const Share&) = default;
};

/// What few actors have.
struct ActorDetails {
  Date since, until, keep_until;
  std::string level, note;
  std::vector<ActorIndex> part_of;
  std::vector<std::string> offers, asks;
  std::vector<std::pair<std::string, std::string>> attributes;  ///< in the order of the file; also its own `x-` keys
  friend bool operator==(const ActorDetails&, const ActorDetails&) = default;
};

/// One actor to add. `name` empty: the id is the name.
struct NewActor {
  std::string_view id, name;
  std::span<const Share> sectors;
  ActorKind kind = ActorKind::none;
  Consent consent = Consent::unsaid;
  Place place{};
};

class Actors {
 public:
  [[nodiscard]] std::size_t size() const { return ids_.size(); }
  /// Room for `actors` in all with ids of `bytes` together.
  void reserve(std::size_t actors, std::size_t bytes);
  /// Appends an actor whose id is new; returns its index.
  ActorIndex add(const NewActor& actor);
  /// As `add`, but nothing where the id is there already: one look-up for both.
  bool add_new(const NewActor& actor);

  [[nodiscard]] std::string_view id(ActorIndex i) const { return ids_[i]; }
  [[nodiscard]] std::string_view name(ActorIndex i) const {
    const std::uint32_t name = names_[i];
    return name == 0 ? ids_[i] : other_names_[name - 1];
  }
  [[nodiscard]] bool has_own_name(ActorIndex i) const { return names_[i] != 0; }
  /// Shares in the order in which the file writes them; empty for an actor without a sector.
  [[nodiscard]] std::span<const Share> sectors(ActorIndex i) const { return memberships_[membership_[i]]; }
  /// Actors with the same shares in the same order have the same membership number, below memberships().size().
  [[nodiscard]] std::uint32_t membership(ActorIndex i) const { return membership_[i]; }
  [[nodiscard]] const std::vector<std::vector<Share>>& memberships() const { return memberships_; }
  [[nodiscard]] ActorKind kind(ActorIndex i) const { return kinds_[i]; }
  [[nodiscard]] Consent consent(ActorIndex i) const { return consents_[i]; }
  [[nodiscard]] Place place(ActorIndex i) const { return places_[i]; }
  /// Of an actor that has none: the empty details.
  [[nodiscard]] const ActorDetails& details(ActorIndex i) const;
  void set_details(ActorIndex i, ActorDetails details);
  void set_sectors(ActorIndex i, std::span<const Share> sectors);

  /// Begins to fetch from memory what the next `add` or `find` of an id looks at.
  void prefetch(std::string_view id) const;
  /// kNone where there is no such id. Cost: one look-up in a hash table.
  [[nodiscard]] ActorIndex find(std::string_view id) const;

 private:
  void append(const NewActor& actor);
  void make_room();
  void set_slots(std::size_t slots);
  std::uint32_t membership_of(std::span<const Share> sectors);
  [[nodiscard]] std::size_t slot_of(std::string_view id) const;

  TextColumn ids_, other_names_;
  SparseColumn<std::uint32_t> names_, details_;  // 0: none
  std::vector<std::uint32_t> membership_;
  std::vector<std::vector<Share>> memberships_;
  std::vector<ActorKind> kinds_;
  std::vector<Consent> consents_;
  std::vector<Place> places_;
  std::vector<ActorDetails> all_details_;
  std::vector<ActorIndex> slots_;  // hash table of indices by id: no second copy of the ids
  std::unordered_multimap<std::size_t, std::uint32_t> by_shares_;
};

/// The share by which a pair is internal: Σ_s m_s(i) m_s(j). The rest of 1 is external.
[[nodiscard]] double internal_share(std::span<const Share> a, std::span<const Share> b);

/// An `x-` key of the user's own, kept as it was written.
struct OwnKey {
  std::string key, value;
  friend bool operator==(const OwnKey&, const OwnKey&) = default;
};

/// One tie to add.
struct NewTie {
  ActorIndex from, to;
  bool mutual = false;
  double weight = 1;
  std::string_view kind{};  ///< "" for none
  bool negative = false;
  Date since{}, until{}, confirmed{};
  Place place{};
};

/// Ties to add, by column. A column that is empty has its default in every row.
struct TieColumns {
  std::vector<ActorIndex> from, to;
  std::vector<double> weight;
  std::vector<std::uint16_t> kind;  ///< index in `kinds`
  std::vector<std::string> kinds{std::string()};
  std::vector<std::uint8_t> mutual, negative;
  std::vector<Date> since, until, confirmed;
  std::vector<Place> place;
};

class Ties {
 public:
  [[nodiscard]] std::size_t size() const { return from_.size(); }
  TieIndex add(const NewTie& tie);
  /// Adds rows `begin` to `end` (the first one behind) of the columns.
  void append(const TieColumns& columns, std::size_t begin, std::size_t end);
  /// Room for `ties` in all, so that the columns do not grow beyond what they need.
  void reserve(std::size_t ties);

  [[nodiscard]] ActorIndex from(TieIndex i) const { return from_[i]; }
  [[nodiscard]] ActorIndex to(TieIndex i) const { return to_[i]; }
  [[nodiscard]] bool mutual(TieIndex i) const { return (flags_[i] & 1U) != 0; }
  [[nodiscard]] bool negative(TieIndex i) const { return (flags_[i] & 2U) != 0; }
  [[nodiscard]] double weight(TieIndex i) const { return i < weights_.size() ? weights_[i] : 1.0; }
  /// Index in kinds(); 0 is the tie without a kind.
  [[nodiscard]] std::uint16_t kind(TieIndex i) const { return kind_[i]; }
  [[nodiscard]] std::string_view kind_text(TieIndex i) const { return kinds_[kind_[i]]; }
  /// Kinds (layers) in the order of their first tie; the first is "".
  [[nodiscard]] const std::vector<std::string>& kinds() const { return kinds_; }
  [[nodiscard]] Date since(TieIndex i) const { return since_[i]; }
  [[nodiscard]] Date until(TieIndex i) const { return until_[i]; }
  [[nodiscard]] Date confirmed(TieIndex i) const { return confirmed_[i]; }
  [[nodiscard]] Place place(TieIndex i) const { return places_[i]; }
  [[nodiscard]] std::string_view note(TieIndex i) const;
  void set_note(TieIndex i, std::string note) { notes_[i] = std::move(note); }
  /// Empty for a tie that has none.
  [[nodiscard]] std::span<const OwnKey> own(TieIndex i) const;
  void set_own(TieIndex i, std::vector<OwnKey> own) { own_[i] = std::move(own); }

 private:
  [[nodiscard]] std::uint16_t kind_number(std::string_view kind);

  std::vector<ActorIndex> from_, to_;
  std::vector<double> weights_;  // empty while every weight is 1
  std::vector<std::uint16_t> kind_;
  std::vector<std::uint8_t> flags_;
  SparseColumn<Date> since_, until_, confirmed_;
  std::vector<Place> places_;
  std::vector<std::string> kinds_{std::string()};
  std::unordered_map<std::string, std::uint16_t> kind_index_{{std::string(), std::uint16_t{0}}};
  std::unordered_map<TieIndex, std::string> notes_;
  std::unordered_map<TieIndex, std::vector<OwnKey>> own_;
};

struct Sector {
  std::string id;      ///< of a built-in sector its English word, whatever the file calls it
  std::string label;   ///< empty: the built-in label, or else the id
  std::string colour;  ///< "#RRGGBB" or empty
  std::string side;
  Power power = Power::none;
  Place place;
  std::vector<OwnKey> own{};
};
[[nodiscard]] std::string label_of(const Sector& sector, Language language);
struct Network;
/// A side within a sentence: a built-in one in the language, that of a sector by the label of the sector.
[[nodiscard]] std::string side_label(const Network& network, std::string_view side, Language language);

struct Initiative {
  std::string id, name;  ///< name empty: the id is the name
  std::string level;
  Date since, until;
  Place place;
  std::vector<OwnKey> own{};
  [[nodiscard]] const std::string& shown() const { return name.empty() ? id : name; }
};

/// A built-in act or one of the file's own.
struct Act {
  std::string id;     ///< of a built-in act its English word
  std::string label;  ///< own acts only; empty: the built-in label or the id
  std::uint8_t mechanisms = 0;
  Stance stance = Stance::none;
  std::vector<OwnKey> own{};
};
[[nodiscard]] std::string label_of(const Act& act, Language language);

struct Gift {
  std::string what;
  double value = 1;
  bool has_value = false;
  std::vector<OwnKey> own{};
};

/// In which sector a maker acts.
struct Capacity {
  ActorIndex maker;
  SectorIndex sector;
};

struct Event {
  std::string id;
  Span date;
  std::uint32_t act = 0;  ///< index in Network::acts
  std::vector<ActorIndex> by, to;
  std::uint32_t about = kNone;  ///< index in Network::initiatives
  std::optional<Gift> gives;
  std::vector<Capacity> as;
  std::uint32_t answers = kNone;  ///< index in Network::events
  std::string note;
  Place place;
  std::vector<OwnKey> own{};
};

struct Story {
  Span date;
  std::uint32_t about = kNone;  ///< kNone: of the whole file
  std::string source;
  Tone tone = Tone::mixed;
  std::vector<ActorIndex> credits;
  std::string note;
  Place place;
  std::vector<OwnKey> own{};
};

struct Response {
  std::int64_t asked = 0, answered = 0;
  std::vector<OwnKey> own{};
};

struct Network {
  std::string title, description, source, licence;
  std::optional<Language> language;
  Date as_of;
  Span period;
  bool fictional = false;
  Consent consent = Consent::unsaid;  ///< for actors that do not say
  std::optional<Response> response;
  std::vector<Sector> sectors;  ///< those of the file, and of the built-in ones those that an actor or event names
  std::vector<Initiative> initiatives;
  Actors actors;
  Ties ties;
  std::vector<Act> acts;  ///< the built-in ones first, in the order of the vocabulary, then the file's own
  std::vector<Event> events;
  std::vector<Story> stories;
  std::vector<OwnKey> own;   ///< those at the top, and among the sectors and acts as `sectors.x-…`, `acts.x-…`
  std::string input_sha256;  ///< over the bytes of the file and of each table it names

  Network();  ///< with the built-in acts
};

/// Whether the file has a directed tie: what `--direction auto` goes by.
[[nodiscard]] bool has_directed_tie(const Network& network);

/// The last day of `as_of`, or else the latest of all event dates and ties' `since`, `until`, `confirmed`, each taken as
/// its first day; nothing when there is no date.
[[nodiscard]] std::optional<Day> reference_day(const Network& network);

/// All of a network but its actors, ties, events and stories.
[[nodiscard]] Network frame_of(const Network& network);

/// What a smaller copy keeps.
struct Keep {
  std::vector<bool> actors, ties, events, stories;
};
/// The network of what is kept. A tie goes with either of its ends. An event loses the parties that are not kept, and
/// goes when no maker is left; an `answers` to an event that went is lost. Sectors, initiatives and acts all stay.
[[nodiscard]] Network subset(const Network& network, const Keep& keep);

/// The part of a network that lives in a window (either end may be open): actors and ties whose life overlaps it,
/// events and stories dated within it (undated ones are left out). A partial date counts from its first to its last
/// day.
[[nodiscard]] Network within(const Network& network, std::optional<Day> from, std::optional<Day> until);

}  // namespace samenspel
