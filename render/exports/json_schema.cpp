#include "render/exports/json_schema.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "graph/vocabulary.hpp"
#include "support/numbers.hpp"

namespace samenspel {

namespace {

using Json = nlohmann::ordered_json;

// ---- what is said

constexpr Text kTitle{"Network file of samenspel", "Netwerkbestand van samenspel"};
constexpr Text kAbout{
    "A map of who works with whom in a neighbourhood or city. `samenspel check FILE` finds more mistakes than an "
    "editor "
    "can.",
    "Een kaart van wie met wie werkt in een buurt of stad. `samenspel check BESTAND` vindt meer fouten dan een editor "
    "kan."};
constexpr Text kInDutch{"In Dutch: `{0}`.", "In het Nederlands: `{0}`."};
constexpr Text kInEnglish{"In English: `{0}`.", "In het Engels: `{0}`."};

constexpr Text kTextGoes{"A text goes here.", "Hier hoort een tekst."};
constexpr Text kSomethingGoes{"A text goes here; it may not be left empty.", "Hier hoort een tekst; leeg mag niet."};
constexpr Text kTextsGo{"A text goes here, or a list of texts.", "Hier hoort een tekst, of een lijst van teksten."};
constexpr Text kListGoes{"A list goes here, each line with `- ` in front.",
                         "Hier hoort een lijst, met `- ` voor elke regel."};
constexpr Text kMapGoes{"A group of lines `key: value` goes here.", "Hier hoort een groep regels `sleutel: waarde`."};
constexpr Text kActorsGo{"Actors go here: lines `name: sector`, or a list.",
                         "Hier horen actoren: regels `naam: sector`, of een lijst."};
constexpr Text kTieGoes{"A tie is written `A -- B`, `A -> B` or `{from: A, to: B}`.",
                        "Een relatie schrijft u als `A -- B`, `A -> B` of `{van: A, naar: B}`."};
constexpr Text kDateGoes{"A date is written 2024, 2024-03, 2024-03-14 or 14-3-2024.",
                         "Een datum schrijft u als 2024, 2024-03, 2024-03-14 of 14-3-2024."};
constexpr Text kSpanGoes{"A date goes here, such as 2024-03, or an interval, such as 2024-03/2025.",
                         "Hier hoort een datum, zoals 2024-03, of een tijdvak, zoals 2024-03/2025."};
constexpr Text kPositiveGoes{"A number above 0 goes here.", "Hier hoort een getal boven 0."};
constexpr Text kShareGoes{"A share goes here: a number above 0, and at most 1.",
                          "Hier hoort een deel: een getal boven 0, en hoogstens 1."};
constexpr Text kWholeGoes{"A whole number of 0 or more goes here.", "Hier hoort een geheel getal van 0 of meer."};
constexpr Text kTruthGoes{"true or false goes here.", "Hier hoort true of false."};
constexpr Text kColourGoes{"A colour goes here, such as \"#E69F00\", between quotes.",
                           "Hier hoort een kleur, zoals \"#E69F00\", tussen aanhalingstekens."};
constexpr Text kDroppedOrMap{"A group of lines `key: value` goes here, or `none` to drop a sector.",
                             "Hier hoort een groep regels `sleutel: waarde`, of `geen` om een sector weg te laten."};
constexpr Text kMissing{"{0} is missing.", "{0} ontbreekt."};
constexpr Text kTwice{"This key stands here in the other language too.",
                      "Deze sleutel staat hier ook in de andere taal."};
constexpr Text kBuiltin{"There is a built-in act of this name.", "Er is al een ingebouwde daad die zo heet."};

// ---- what is a value; expressions that both ECMA 262 and Python read

std::string date_expression() {
  const std::string year = "(?!0000)[0-9]{4}", month = "(0?[1-9]|1[0-2])", day = "(0?[1-9]|[12][0-9]|3[01])";
  return "(" + year + "(-" + month + "(-" + day + ")?)?|(" + day + "-)?" + month + "-" + year + ")";
}
/// The short form of a tie. A name may hold an arrow itself, so one anywhere will do.
constexpr std::string_view kArrow = "\\S +(--|->) +\\S";
constexpr std::string_view kPositive = "^\\+?(?=[^eE]*[1-9])([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?$";
constexpr std::string_view kOwn = "^x-";

std::string whole(const std::string& expression) {
  return "^" + expression + "$";
}

/// "^([Jj][Aa]|…)$": the words whatever their case. They are of ASCII.
std::string any_case(std::span<const std::string> words) {
  std::string out = "^(";
  for (const std::string& word : words) {
    if (out.size() > 2) out += '|';
    for (const char c : word) {
      const bool small = c >= 'a' && c <= 'z';
      if (small) {
        out.append("[").append(1, static_cast<char>(c - 'a' + 'A')).append(1, c).append("]");
      } else {
        out.append(c == '+' ? "\\" : "").append(1, c);
      }
    }
  }
  return out + ")$";
}

/// Keys that a part cannot do without. The file itself has actors, or a table of them.
struct Required {
  Part part;
  Key key;
};
constexpr std::array kRequired{Required{Part::response, Key::asked}, Required{Part::response, Key::answered},
                               Required{Part::tie, Key::from},       Required{Part::tie, Key::to},
                               Required{Part::event, Key::act},      Required{Part::event, Key::by},
                               Required{Part::story, Key::tone}};

bool is_required(Part part, Key key) {
  return std::ranges::any_of(kRequired, [&](const Required& each) { return each.part == part && each.key == key; });
}

std::string_view definition_of(Part part) {
  switch (part) {
    case Part::file:
      return "file";
    case Part::sector:
      return "sector";
    case Part::initiative:
      return "initiative";
    case Part::actor:
      return "actor";
    case Part::tie:
      return "tie";
    case Part::event:
      return "event";
    case Part::gift:
      return "gift";
    case Part::story:
      return "story";
    case Part::response:
      return "response";
    case Part::act:
      return "act";
    case Part::tables:
      return "tables";
  }
  return {};
}

std::span<const Word> words_of(Part part, Key key) {
  switch (key) {
    case Key::language:
      return language_words();
    case Key::consent:
      return consent_words();
    case Key::power:
      return power_words();
    case Key::tone:
      return tone_words();
    case Key::sign:
      return sign_words();
    case Key::stance:
      return stance_words();
    case Key::mechanism:
      return mechanism_words();
    case Key::kind:
      return part == Part::actor ? actor_kind_words() : std::span<const Word>();
    default:
      return {};
  }
}

Json reference(std::string_view definition) {
  return {{"$ref", "#/definitions/" + std::string(definition)}};
}

/// Calls `see(key)` for each word of a row.
template <typename See>
void for_words(const KeyRow& row, See see) {
  see(row.en, Language::en);
  if (row.nl != row.en) see(row.nl, Language::nl);
}

/// Makes the schema. Editors offer every type and every `null` that a schema names, so it says what a value may not be
/// wherever that keeps their lists short: `refuse`.
class Maker {
 public:
  explicit Maker(std::optional<Language> language) : language_(language) {}

  [[nodiscard]] Json make() const {
    Json out{{"$schema", "http://json-schema.org/draft-07/schema#"},
             {"$comment", "samenspel " SAMENSPEL_VERSION},
             {"title", say(kTitle)},
             {"description", say(kAbout)},
             {"type", "object"}};
    out.update(keys_of(Part::file));
    Json conditions = out.contains("allOf") ? out["allOf"] : Json::array();
    conditions.push_back(has_actors());
    conditions.push_back(without(Key::acts, builtin_acts_only()));
    conditions.push_back(without(Key::sectors, builtin_sectors_only()));
    out["allOf"] = conditions;
    Json definitions = Json::object();
    for (const Part part : {Part::sector, Part::initiative, Part::actor, Part::tie, Part::event, Part::gift,
                            Part::story, Part::response, Part::act, Part::tables})
      definitions[std::string(definition_of(part))] = keys_of(part);
    definitions["tie_item"] = tie_item();
    definitions["actor_value"] = actor_value();
    definitions["membership"] = membership();
    definitions["builtin_membership"] = builtin_membership();
    definitions["builtin_sector"] = builtin_sector();
    definitions["builtin_act"] = builtin_act();
    out["definitions"] = std::move(definitions);
    return out;
  }

 private:
  // ---- words

  [[nodiscard]] std::string say(const Words& words) const {
    if (language_) return words.in(*language_);
    return words.en == words.nl ? words.en : words.en + " / " + words.nl;
  }

  /// A text about a key: in the language that was asked for, else in that of the key.
  [[nodiscard]] std::string say_of(const KeyRow& row, Language written, const Words& words) const {
    return language_ || row.en == row.nl ? say(words) : words.in(written);
  }

  /// The words of a list to offer, in the chosen language or in both.
  [[nodiscard]] std::vector<std::string> offered(std::span<const Word> words) const {
    std::vector<std::string> out;
    for (const Word& word : words)
      for (const Language each : {Language::en, Language::nl})
        if (!language_ || *language_ == each) add_new(out, word.in(each));
    return out;
  }

  static void add_new(std::vector<std::string>& words, std::string_view word) {
    if (std::ranges::find(words, word) == words.end()) words.emplace_back(word);
  }

  // ---- values

  [[nodiscard]] Json refuse(std::initializer_list<const char*> types, const char* wanted, Text message) const {
    Json refused = Json::array();
    for (const char* type : types)
      refused.push_back(type);
    return {{"if", {{"type", refused}}}, {"then", {{"type", wanted}, {"errorMessage", say(message)}}}};
  }

  /// Whatever stands there, even nothing, as long as it is one value: editors take `no`, `007` and `2024` for other
  /// things than texts, and the file does not.
  [[nodiscard]] Json text() const { return refuse({"object", "array"}, "string", kTextGoes); }
  [[nodiscard]] Json some_text() const { return refuse({"object", "array", "null"}, "string", kSomethingGoes); }

  /// One text or a list of them. A text may be `null`, as somebody's name.
  [[nodiscard]] Json texts(bool required) const {
    Json list{{"items", text()}};
    if (required) list["minItems"] = 1;
    return {{"if", {{"type", "array"}}}, {"then", list}, {"else", refuse({"object"}, "string", kTextsGo)}};
  }

  [[nodiscard]] Json matching(const std::string& expression, Text message, Json out) const {
    out["pattern"] = expression;
    out["patternErrorMessage"] = say(message);
    return out;
  }

  [[nodiscard]] Json date(const std::string& expression, Text message) const {
    Json out = matching(whole(expression), message, refuse({"object", "array", "boolean"}, "string", message));
    out.update({{"minimum", 1}, {"maximum", 9999}, {"multipleOf", 1}});  // a year without quotes is a number
    return out;
  }

  [[nodiscard]] Json positive() const {
    Json out = matching(std::string(kPositive), kPositiveGoes,
                        refuse({"object", "array", "boolean"}, "number", kPositiveGoes));
    out["exclusiveMinimum"] = 0;
    return out;
  }

  [[nodiscard]] Json share() const {
    Json out = matching(std::string(kPositive), kShareGoes,
                        refuse({"object", "array", "boolean", "null"}, "number", kShareGoes));
    out.update({{"exclusiveMinimum", 0}, {"maximum", 1}});
    return out;
  }

  [[nodiscard]] Json whole_number(bool required) const {
    Json out = required ? refuse({"object", "array", "boolean", "null"}, "integer", kWholeGoes)
                        : refuse({"object", "array", "boolean"}, "integer", kWholeGoes);
    out = matching("^[0-9]+$", kWholeGoes, std::move(out));
    out.update({{"minimum", 0}, {"multipleOf", 1}});
    return out;
  }

  /// A list of words to offer, beside what else is right.
  [[nodiscard]] static Json either(std::initializer_list<Json> choices) {
    Json out = Json::array();
    for (const Json& choice : choices)
      out.push_back(choice);
    return {{"anyOf", out}};
  }
  [[nodiscard]] static Json nothing() {
    return {{"not", {{"type", {"string", "number", "boolean", "object", "array"}}}}};
  }

  [[nodiscard]] Json words(std::span<const Word> words, bool required) const {
    std::vector<std::string> all;
    for (const Word& word : words)
      for (const std::string_view each : {word.en, word.nl})
        add_new(all, each);
    const Json offer{{"enum", offered(words)}}, any{{"type", "string"}, {"pattern", any_case(all)}};
    return required ? either({offer, any}) : either({offer, any, nothing()});
  }

  [[nodiscard]] Json words_or_list(std::span<const Word> list) const {
    return {{"examples", offered(list)},
            {"if", {{"type", "array"}}},
            {"then", {{"items", words(list, true)}}},
            {"else", words(list, false)}};
  }

  [[nodiscard]] static Json version() {
    const auto number = read_whole(kFormatVersion).value();
    return either({{{"enum", {number, kFormatVersion}}}, nothing()});
  }

  [[nodiscard]] Json truth() const {
    std::vector<std::string> all;
    for (const Word& word : truth_words())
      for (const std::string_view each : {word.en, word.nl})
        add_new(all, each);
    Json out = matching(any_case(all), kTruthGoes, refuse({"object", "array", "number"}, "boolean", kTruthGoes));
    out["anyOf"] = Json::array({{{"enum", {true, false}}}, Json{{"not", {{"type", "boolean"}}}}});
    return out;
  }

  [[nodiscard]] Json label() const {
    Json keys = Json::object();
    std::vector<std::string> names;
    for (const Word& word : language_words()) {
      keys[std::string(word.en)] = text();
      names.emplace_back(word.en);
    }
    const Json map{
        {"properties", keys}, {"patternProperties", {{any_case(names), text()}}}, {"additionalProperties", false}};
    return {{"if", {{"type", "object"}}}, {"then", map}, {"else", text()}};
  }

  // ---- sectors and acts: the built-in ones, and others where the file has its own

  [[nodiscard]] Json builtin_sector() const {
    Json words = Json::array(), meanings = Json::array();
    for (const SectorRow& row : builtin_sectors()) {
      words.push_back(row.id);
      meanings.push_back(say(row.meaning));
      for (const std::string_view alias : row.aliases) {
        words.push_back(alias);
        meanings.push_back(say(row.meaning));
      }
    }
    return {{"enum", words}, {"enumDescriptions", meanings}};
  }

  [[nodiscard]] Json builtin_act() const {
    Json words = Json::array(), meanings = Json::array();
    for (const ActRow& row : builtin_acts()) {
      for (const Language each : {Language::en, Language::nl}) {
        words.push_back(each == Language::en ? row.en : row.nl);
        meanings.push_back(language_ ? say(row.meaning) : std::string(row.meaning.in(each)));
      }
    }
    return {{"enum", words}, {"enumDescriptions", meanings}};
  }

  /// What to offer where editors do not look behind a condition.
  [[nodiscard]] Json sector_examples() const {
    Json out = Json::array();
    for (const SectorRow& row : builtin_sectors()) {
      if (language_ != Language::nl) out.push_back(row.id);
      if (language_ != Language::en) out.push_back(row.aliases.front());
    }
    return out;
  }

  [[nodiscard]] Json membership() const {
    const Json some = either({reference("builtin_sector"), text()});
    const Json shares{{"minProperties", 1}, {"additionalProperties", share()}};
    const Json list{{"items", some}, {"uniqueItems", true}};
    return {{"examples", sector_examples()},
            {"if", {{"type", "object"}}},
            {"then", shares},
            {"else",
             {{"if", {{"type", "array"}}}, {"then", list}, {"else", either({reference("builtin_sector"), text()})}}}};
  }

  [[nodiscard]] Json builtin_membership() const {
    const Json sector = reference("builtin_sector");
    return {
        {"if", {{"type", "object"}}},
        {"then", {{"propertyNames", sector}}},
        {"else", {{"if", {{"type", "array"}}}, {"then", {{"items", sector}}}, {"else", either({sector, nothing()})}}}};
  }

  [[nodiscard]] Json capacity() const {
    return {{"examples", sector_examples()},
            {"if", {{"type", "object"}}},
            {"then", {{"additionalProperties", text()}}},
            {"else", either({reference("builtin_sector"), text()})}};
  }

  /// `schema` for a file that has no keys of its own for this.
  [[nodiscard]] static Json without(Key key, const Json& schema) {
    Json has = Json::array();
    for_words(row_of(Part::file, key), [&](std::string_view word, Language) { has.push_back({{"required", {word}}}); });
    return {{"if", {{"anyOf", has}}}, {"then", true}, {"else", schema}};
  }

  /// {"properties": {each word of the key: schema}}, to judge by; what to offer stands elsewhere.
  [[nodiscard]] static Json at(Part part, Key key, Json schema) {
    schema["doNotSuggest"] = true;
    Json properties = Json::object();
    for_words(row_of(part, key), [&](std::string_view word, Language) { properties[std::string(word)] = schema; });
    return {{"properties", properties}};
  }

  [[nodiscard]] static Json builtin_acts_only() {
    return at(Part::file, Key::events, {{"items", at(Part::event, Key::act, reference("builtin_act"))}});
  }

  [[nodiscard]] static Json builtin_sectors_only() {
    const Json sector = reference("builtin_sector"), membership = reference("builtin_membership");
    const Json fields = at(Part::actor, Key::sector, membership);
    const Json value{{"if", {{"type", "object"}}}, {"then", fields}, {"else", membership}};
    Json out = at(Part::file, Key::actors, {{"items", fields}, {"additionalProperties", value}});
    const Json as{{"if", {{"type", "object"}}},
                  {"then", {{"additionalProperties", sector}}},
                  {"else", either({sector, nothing()})}};
    const Json events = at(Part::file, Key::events, {{"items", at(Part::event, Key::as, as)}});
    out["properties"].update(events["properties"]);
    return out;
  }

  // ---- larger values

  [[nodiscard]] Json actor_value() const {
    return {{"examples", sector_examples()},
            {"if", {{"type", "object"}}},
            {"then", reference("actor")},
            {"else", reference("membership")}};
  }

  [[nodiscard]] Json tie_item() const {
    const Json pair{
        {"type", "object"}, {"minProperties", 1}, {"maxProperties", 1}, {"propertyNames", {{"pattern", kArrow}}}};
    const Json line = matching(std::string(kArrow), kTieGoes, {{"type", "string"}, {"errorMessage", say(kTieGoes)}});
    return {{"if", pair},
            {"then", {{"additionalProperties", text()}}},
            {"else", {{"if", {{"type", "object"}}}, {"then", reference("tie")}, {"else", line}}}};
  }

  [[nodiscard]] Json list_of(const Json& item) const {
    Json out = refuse({"string", "number", "boolean", "object"}, "array", kListGoes);
    out["items"] = item;
    return out;
  }
  [[nodiscard]] Json map_with(Json rest) const {
    Json out = refuse({"string", "number", "boolean", "array"}, "object", kMapGoes);
    out.update(rest);
    return out;
  }
  [[nodiscard]] Json part_or_nothing(Part part) const {
    Json out = refuse({"string", "number", "boolean", "array"}, "object", kMapGoes);
    out["else"] = reference(definition_of(part));
    return out;
  }
  [[nodiscard]] static Json part(Part part) {
    return {{"type", "object"}, {"allOf", Json::array({reference(definition_of(part))})}};
  }

  [[nodiscard]] Json actors() const {
    Json in_list = reference("actor");
    const Json item{
        {"if", {{"type", "object"}}}, {"then", {{"allOf", Json::array({in_list, needs_id()})}}}, {"else", text()}};
    Json out = refuse({"string", "number", "boolean", "null"}, "object", kActorsGo);
    out.update(
        {{"minProperties", 1}, {"minItems", 1}, {"additionalProperties", reference("actor_value")}, {"items", item}});
    return out;
  }
  [[nodiscard]] Json needs_id() const {
    const std::string id(row_of(Part::actor, Key::id).en);
    return {{"required", {id}}, {"errorMessage", missing({id, id})}, {"properties", {{id, some_text()}}}};
  }

  [[nodiscard]] Json sectors() const {
    std::vector<std::string> drop{"~", "null"};
    for (const Language each : {Language::en, Language::nl})
      drop.emplace_back(consent_words().back().in(each));
    Json value = refuse({"array", "number", "boolean"}, "object", kDroppedOrMap);
    value = matching(any_case(drop), kDroppedOrMap, std::move(value));
    value["else"] = {{"if", {{"type", "object"}}}, {"then", reference("sector")}};
    return map_with({{"patternProperties", {{kOwn, true}}}, {"additionalProperties", value}});
  }

  [[nodiscard]] Json acts() const {
    Json builtin = Json::object();
    for (const ActRow& row : builtin_acts())
      for (const std::string_view word : {row.en, row.nl})
        builtin[std::string(word)] = false;
    return map_with({{"properties", builtin},
                     {"errorMessage", say(kBuiltin)},
                     {"patternProperties", {{kOwn, true}}},
                     {"additionalProperties", part_or_nothing(Part::act)}});
  }

  [[nodiscard]] Json map_of(Key key) const {
    switch (key) {
      case Key::response:
        return part_or_nothing(Part::response);
      case Key::tables:
        return part_or_nothing(Part::tables);
      case Key::sectors:
        return sectors();
      case Key::acts:
        return acts();
      case Key::initiatives:
        return map_with({{"additionalProperties", part_or_nothing(Part::initiative)}});
      case Key::actors:
        return actors();
      default:
        return map_with({{"additionalProperties", true}});
    }
  }

  [[nodiscard]] Json list_value(Key key) const {
    if (key == Key::ties) return list_of(reference("tie_item"));
    return list_of(part(key == Key::stories ? Part::story : Part::event));
  }

  [[nodiscard]] Json value_of(const KeyRow& row) const {
    const bool required = is_required(row.part, row.key);
    switch (row.shape) {
      case Shape::text:
        return row.key == Key::label ? label() : text();
      case Shape::initiative:
      case Shape::event_id:
      case Shape::actor:
        return text();
      case Shape::number:
        return positive();
      case Shape::whole:
        if (row.key == Key::samenspel) return version();
        return whole_number(required);
      case Shape::truth:
        return truth();
      case Shape::date:
        return date(date_expression(), kDateGoes);
      case Shape::span:
        return date(date_expression() + "(/" + date_expression() + ")?", kSpanGoes);
      case Shape::word:
        if (row.key == Key::act) return either({reference("builtin_act"), some_text()});
        return words(words_of(row.part, row.key), required);
      case Shape::words:
        if (const auto list = words_of(row.part, row.key); !list.empty()) return words_or_list(list);
        return texts(required);
      case Shape::actors_:
        return texts(required);
      case Shape::sector_:
        return capacity();
      case Shape::membership:
        return reference("membership");
      case Shape::gift:
        return {{"if", {{"type", "object"}}}, {"then", reference("gift")}, {"else", text()}};
      case Shape::map:
        return map_of(row.key);
      case Shape::list:
        return list_value(row.key);
      case Shape::colour:
        return matching("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", kColourGoes,
                        refuse({"object", "array", "number", "boolean"}, "string", kColourGoes));
    }
    return true;
  }

  // ---- parts

  [[nodiscard]] std::string missing(const Words& name) const { return say(fill(kMissing, {name})); }

  [[nodiscard]] Json has_actors() const {
    Json ways = Json::array();
    for (const Key key : {Key::actors, Key::tables})
      for_words(row_of(Part::file, key), [&](std::string_view word, Language) {
        ways.push_back({{"required", {word}}, {"errorMessage", missing({"actors", "actoren"})}});
      });
    return {{"anyOf", ways}};
  }

  [[nodiscard]] Json property(const KeyRow& row, std::string_view word, Language written) const {
    const std::string meaning = say_of(row, written, row.meaning);
    Json out{{"title", word}, {"description", meaning}};
    std::string more = meaning;
    if (row.en != row.nl) {
      const Words other = written == Language::nl ? fill(kInEnglish, {Words(row.en)}) : fill(kInDutch, {Words(row.nl)});
      more += ".\n\n" + say_of(row, written, other);
    }
    out["markdownDescription"] = more;
    if (language_ && row.en != row.nl && written != *language_) out["doNotSuggest"] = true;
    out.update(value_of(row));
    return out;
  }

  /// The keys of a part in both languages, no key in both, and those that it needs.
  [[nodiscard]] Json keys_of(Part part) const {
    Json properties = Json::object(), dependencies = Json::object(), needed = Json::array();
    for (const KeyRow& row : all_keys()) {
      if (row.part != part) continue;
      Json ways = Json::array();
      for_words(row, [&](std::string_view word, Language written) {
        properties[std::string(word)] = property(row, word, written);
        ways.push_back({{"required", {word}}, {"errorMessage", missing({std::string(row.en), std::string(row.nl)})}});
      });
      if (row.en != row.nl)
        dependencies[std::string(row.nl)] = {{"properties", {{row.en, false}}}, {"errorMessage", say(kTwice)}};
      if (is_required(part, row.key)) needed.push_back({{"anyOf", ways}});
    }
    Json out{{"properties", properties}, {"patternProperties", {{kOwn, true}}}, {"additionalProperties", false}};
    if (!dependencies.empty()) out["dependencies"] = dependencies;
    if (!needed.empty()) out["allOf"] = needed;
    return out;
  }

  std::optional<Language> language_;
};

}  // namespace

std::string json_schema(std::optional<Language> language) {
  return Maker(language).make().dump(2) + "\n";
}

}  // namespace samenspel
