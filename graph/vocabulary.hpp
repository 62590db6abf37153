// The words of the network file in both languages: one table of keys, one of acts, one of sectors and one of the fixed
// values. The reader, the suggestions, table headings, `new`, `schema` and the docs all read these rows.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "support/text.hpp"

namespace samenspel {

/// The version of the format that this program reads: what `samenspel:` at the top of a file may say.
inline constexpr std::string_view kFormatVersion = "1";

/// Where a key may stand.
enum class Part : std::uint8_t { file, sector, initiative, actor, tie, event, gift, story, response, act, tables };

/// Every key of the file. A key that several parts know (`since`) is one name here.
enum class Key : std::uint8_t {
  samenspel,
  title,
  description,
  source,
  licence,
  language,
  as_of,
  period,
  fictional,
  consent,
  response,
  sectors,
  initiatives,
  actors,
  ties,
  events,
  stories,
  tables,
  acts,
  asked,
  answered,
  label,
  colour,
  side,
  power,
  id,
  name,
  level,
  since,
  until,
  sector,
  kind,
  part_of,
  offers,
  asks,
  keep_until,
  note,
  attributes,
  from,
  to,
  weight,
  mutual,
  sign,
  confirmed,
  date,
  act,
  by,
  about,
  gives,
  as,
  answers,
  what,
  value,
  tone,
  credits,
  mechanism,
  stance
};

/// The shape of a value, told in messages, the docs and the schema.
enum class Shape : std::uint8_t {
  text,
  number,
  whole,
  truth,
  date,
  span,
  word,
  words,
  actor,
  actors_,
  initiative,
  sector_,
  membership,
  event_id,
  gift,
  map,
  list,
  colour
};

/// One key in one part.
struct KeyRow {
  Part part;
  Key key;
  Shape shape;
  std::string_view en, nl;  ///< `nl` is the same text where the languages agree
  Text meaning;             ///< a short sentence for the docs, `new` and the schema
};

/// Sheets of a workbook besides those that are named as a key of the file: the head of the file, a key and its value a
/// row; and the one that explains the others and holds no data.
inline constexpr Text kNetworkSheet{"network", "netwerk"};
inline constexpr Text kExplanationSheet{"explanation", "uitleg"};

[[nodiscard]] std::span<const KeyRow> all_keys();
/// The row of a key as written, in either language; null when the part does not know it.
[[nodiscard]] const KeyRow* find_key(Part part, std::string_view written);
[[nodiscard]] const KeyRow& row_of(Part part, Key key);

/// A fixed value and its Dutch word.
struct Word {
  std::string_view en, nl;
  [[nodiscard]] std::string_view in(Language language) const { return language == Language::nl ? nl : en; }
};

enum class ActorKind : std::uint8_t { none, person, organisation, group, body };
enum class Consent : std::uint8_t { unsaid, everybody, internal, none };  ///< `public`, `internal`, `none` in a file
enum class Power : std::uint8_t { none, civic, institution };
enum class Tone : std::uint8_t { good, bad, mixed };
enum class Stance : std::uint8_t { none, make_room, limit, join, step_back, honour, lead };

/// The words of each list, in the order of its enumeration (without `none`/`unsaid` at 0 where the enumeration has it).
[[nodiscard]] std::span<const Word> actor_kind_words();
[[nodiscard]] std::span<const Word> consent_words();
[[nodiscard]] std::span<const Word> power_words();
[[nodiscard]] std::span<const Word> tone_words();
[[nodiscard]] std::span<const Word> stance_words();
[[nodiscard]] std::span<const Word> mechanism_words();
[[nodiscard]] std::span<const Word> truth_words();     ///< true, false, yes, no
[[nodiscard]] std::span<const Word> sign_words();      ///< +, -
[[nodiscard]] std::span<const Word> language_words();  ///< `en` and `nl`, in the order of Language
/// Index in `words` of a word as written, in either language, whatever its case.
[[nodiscard]] std::optional<std::size_t> find_word(std::span<const Word> words, std::string_view written);

/// Mechanisms of an act, as bits in the order of mechanism_words().
enum Mechanism : std::uint8_t { kMove = 1, kExchange = 2, kPromise = 4, kFulfils = 8, kConfront = 16 };

struct ActRow {
  std::string_view en, nl;
  std::uint8_t mechanisms;
  Stance stance;
  Text label;    ///< for people: "makes room", "geeft ruimte"
  Text meaning;  ///< a few words more, for who has to choose one
};
[[nodiscard]] std::span<const ActRow> builtin_acts();

struct SectorRow {
  std::string_view id;
  std::span<const std::string_view> aliases;  ///< other words for it; the first is the Dutch one
  Text label;                                 ///< "Residents"
  Text one;                                   ///< one member: "resident"
  Text meaning;                               ///< who belongs to it
  std::string_view side;
  Power power;
};
[[nodiscard]] std::span<const SectorRow> builtin_sectors();
/// What a built-in side is called within a sentence: "the community"; nothing for any other.
[[nodiscard]] const Text* find_side(std::string_view id);
/// The built-in sector of an id or alias.
[[nodiscard]] const SectorRow* find_sector(std::string_view written);

}  // namespace samenspel
