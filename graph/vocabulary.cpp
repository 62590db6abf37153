#include "graph/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>

#include "support/unicode.hpp"

namespace samenspel {

namespace {

// clang-format off
constexpr std::array kKeys{
    KeyRow{Part::file, Key::samenspel, Shape::whole, "samenspel", "samenspel", {"version of this format, 1 where left out", "versie van dit formaat, 1 waar het ontbreekt"}},
    KeyRow{Part::file, Key::title, Shape::text, "title", "titel", {"what the map is about", "waar de kaart over gaat"}},
    KeyRow{Part::file, Key::description, Shape::text, "description", "beschrijving", {"more words about it", "meer woorden daarover"}},
    KeyRow{Part::file, Key::source, Shape::text, "source", "bron", {"where the data come from", "waar de gegevens vandaan komen"}},
    KeyRow{Part::file, Key::licence, Shape::text, "licence", "licentie", {"under which terms others may use the data", "onder welke voorwaarden anderen de gegevens mogen gebruiken"}},
    KeyRow{Part::file, Key::language, Shape::word, "language", "taal", {"nl or en: the language of drawings and reports", "nl of en: de taal van tekeningen en verslagen"}},
    KeyRow{Part::file, Key::as_of, Shape::date, "as_of", "peildatum", {"the day the data describe; ages are counted back from it", "de dag die de gegevens beschrijven; ouderdom telt vanaf die dag terug"}},
    KeyRow{Part::file, Key::period, Shape::span, "period", "periode", {"the time that the data cover, such as 2011-03/2014", "de tijd die de gegevens beslaan, zoals 2011-03/2014"}},
    KeyRow{Part::file, Key::fictional, Shape::truth, "fictional", "fictief", {"true puts that on every drawing and report", "true zet dat op elke tekening en elk verslag"}},
    KeyRow{Part::file, Key::consent, Shape::word, "consent", "toestemming", {"who may see the names of actors that do not say: public, internal or none", "wie de namen mag zien van actoren die er niets over zeggen: public, internal of none"}},
    KeyRow{Part::file, Key::response, Shape::map, "response", "respons", {"how many were asked and how many answered", "hoeveel er gevraagd zijn en hoeveel er geantwoord hebben"}},
    KeyRow{Part::file, Key::sectors, Shape::map, "sectors", "sectoren", {"the worlds that meet; only to rename, recolour or add them", "de werelden die elkaar treffen; alleen om ze te hernoemen, te kleuren of toe te voegen"}},
    KeyRow{Part::file, Key::initiatives, Shape::map, "initiatives", "initiatieven", {"what people take up together", "wat mensen samen oppakken"}},
    KeyRow{Part::file, Key::actors, Shape::map, "actors", "actoren", {"who takes part, each with a sector", "wie er meedoen, elk met een sector"}},
    KeyRow{Part::file, Key::ties, Shape::list, "ties", "relaties", {"who works with whom", "wie met wie werkt"}},
    KeyRow{Part::file, Key::events, Shape::list, "events", "gebeurtenissen", {"who did what, and when", "wie wat deed, en wanneer"}},
    KeyRow{Part::file, Key::stories, Shape::list, "stories", "verhalen", {"what was told of an initiative, and whom the story credits", "wat er over een initiatief verteld is, en wie het verhaal noemt"}},
    KeyRow{Part::file, Key::tables, Shape::map, "tables", "tabellen", {"files with large lists of actors, ties or events", "bestanden met grote lijsten actoren, relaties of gebeurtenissen"}},
    KeyRow{Part::file, Key::acts, Shape::map, "acts", "daden", {"acts of your own, beside the built-in ones", "eigen daden, naast de ingebouwde"}},

    KeyRow{Part::response, Key::asked, Shape::whole, "asked", "gevraagd", {"how many were asked", "hoeveel er gevraagd zijn"}},
    KeyRow{Part::response, Key::answered, Shape::whole, "answered", "geantwoord", {"how many answered", "hoeveel er geantwoord hebben"}},

    KeyRow{Part::sector, Key::label, Shape::text, "label", "label", {"the name on drawings", "de naam op tekeningen"}},
    KeyRow{Part::sector, Key::colour, Shape::colour, "colour", "kleur", {"a colour such as \"#E69F00\"", "een kleur zoals \"#E69F00\""}},
    KeyRow{Part::sector, Key::side, Shape::text, "side", "kant", {"the side it plays on, for leapfrog", "de kant waar zij aan staat, voor haasje-over"}},
    KeyRow{Part::sector, Key::power, Shape::word, "power", "macht", {"civic or institution: tells bridging from linking", "civic of institution: onderscheidt bruggen van schakels"}},

    KeyRow{Part::initiative, Key::name, Shape::text, "name", "naam", {"its name, when it is not the id", "de naam, als dat niet het id is"}},
    KeyRow{Part::initiative, Key::level, Shape::text, "level", "niveau", {"neighbourhood, city, region …", "buurt, stad, regio …"}},
    KeyRow{Part::initiative, Key::since, Shape::date, "since", "sinds", {"when it began", "wanneer het begon"}},
    KeyRow{Part::initiative, Key::until, Shape::date, "until", "tot", {"when it ended", "wanneer het ophield"}},

    KeyRow{Part::actor, Key::id, Shape::text, "id", "id", {"by what ties and events name the actor", "hoe relaties en gebeurtenissen de actor noemen"}},
    KeyRow{Part::actor, Key::name, Shape::text, "name", "naam", {"the name, when it is not the id", "de naam, als dat niet het id is"}},
    KeyRow{Part::actor, Key::sector, Shape::membership, "sector", "sector", {"one sector, a list of several, or shares that sum to 1", "één sector, een lijst van meer, of delen die samen 1 zijn"}},
    KeyRow{Part::actor, Key::kind, Shape::word, "kind", "soort", {"person, organisation, group or body", "persoon, organisatie, groep of orgaan"}},
    KeyRow{Part::actor, Key::level, Shape::text, "level", "niveau", {"neighbourhood, city, region …", "buurt, stad, regio …"}},
    KeyRow{Part::actor, Key::since, Shape::date, "since", "sinds", {"since when it takes part", "sinds wanneer de actor meedoet"}},
    KeyRow{Part::actor, Key::until, Shape::date, "until", "tot", {"until when it takes part", "tot wanneer de actor meedoet"}},
    KeyRow{Part::actor, Key::part_of, Shape::actors_, "part_of", "hoort_bij", {"the actors that it belongs to", "de actoren waar deze bij hoort"}},
    KeyRow{Part::actor, Key::offers, Shape::words, "offers", "biedt", {"what it has to offer", "wat de actor te bieden heeft"}},
    KeyRow{Part::actor, Key::asks, Shape::words, "asks", "vraagt", {"what it is looking for", "wat de actor zoekt"}},
    KeyRow{Part::actor, Key::consent, Shape::word, "consent", "toestemming", {"who may see the name: public, internal or none", "wie de naam mag zien: public, internal of none"}},
    KeyRow{Part::actor, Key::keep_until, Shape::date, "keep_until", "bewaren_tot", {"after this day the actor appears nowhere", "na deze dag komt de actor nergens meer voor"}},
    KeyRow{Part::actor, Key::note, Shape::text, "note", "notitie", {"a note for yourself", "een notitie voor uzelf"}},
    KeyRow{Part::actor, Key::attributes, Shape::map, "attributes", "kenmerken", {"anything else worth keeping", "alles wat u verder wilt bewaren"}},

    KeyRow{Part::tie, Key::from, Shape::actors_, "from", "van", {"one end of the tie", "het ene eind van de relatie"}},
    KeyRow{Part::tie, Key::to, Shape::actors_, "to", "naar", {"the other end, or several", "het andere eind, of meer"}},
    KeyRow{Part::tie, Key::kind, Shape::text, "kind", "soort", {"what sort of tie it is", "wat voor relatie het is"}},
    KeyRow{Part::tie, Key::weight, Shape::number, "weight", "gewicht", {"how strong it is, more than 0", "hoe sterk zij is, meer dan 0"}},
    KeyRow{Part::tie, Key::mutual, Shape::truth, "mutual", "wederzijds", {"true when it goes both ways", "true als zij beide kanten op gaat"}},
    KeyRow{Part::tie, Key::sign, Shape::word, "sign", "teken", {"+ or -", "+ of -"}},
    KeyRow{Part::tie, Key::since, Shape::date, "since", "sinds", {"when it began", "wanneer zij begon"}},
    KeyRow{Part::tie, Key::until, Shape::date, "until", "tot", {"when it ended", "wanneer zij ophield"}},
    KeyRow{Part::tie, Key::confirmed, Shape::date, "confirmed", "bevestigd", {"when it was last confirmed", "wanneer zij het laatst bevestigd is"}},
    KeyRow{Part::tie, Key::note, Shape::text, "note", "notitie", {"a note for yourself", "een notitie voor uzelf"}},

    KeyRow{Part::event, Key::id, Shape::text, "id", "id", {"a name for later events to answer to", "een naam waar latere gebeurtenissen op kunnen antwoorden"}},
    KeyRow{Part::event, Key::date, Shape::span, "date", "datum", {"when it happened; may be left out", "wanneer het gebeurde; mag ontbreken"}},
    KeyRow{Part::event, Key::act, Shape::word, "act", "daad", {"what was done", "wat er gedaan werd"}},
    KeyRow{Part::event, Key::by, Shape::actors_, "by", "door", {"who did it", "wie het deed"}},
    KeyRow{Part::event, Key::to, Shape::actors_, "to", "aan", {"to whom", "aan wie"}},
    KeyRow{Part::event, Key::about, Shape::initiative, "about", "over", {"the initiative it is about", "het initiatief waar het over gaat"}},
    KeyRow{Part::event, Key::gives, Shape::gift, "gives", "geeft", {"what was given or promised", "wat er gegeven of beloofd werd"}},
    KeyRow{Part::event, Key::as, Shape::sector_, "as", "als", {"the sector in which the makers act here", "de sector waarin de makers hier handelen"}},
    KeyRow{Part::event, Key::answers, Shape::event_id, "answers", "antwoord_op", {"the id of the earlier event that it answers", "het id van de eerdere gebeurtenis waar het een antwoord op is"}},
    KeyRow{Part::event, Key::note, Shape::text, "note", "notitie", {"a note for yourself", "een notitie voor uzelf"}},

    KeyRow{Part::gift, Key::what, Shape::text, "what", "wat", {"what was given", "wat er gegeven werd"}},
    KeyRow{Part::gift, Key::value, Shape::number, "value", "waarde", {"how much, more than 0", "hoeveel, meer dan 0"}},

    KeyRow{Part::story, Key::date, Shape::span, "date", "datum", {"when it was told", "wanneer het verteld werd"}},
    KeyRow{Part::story, Key::about, Shape::initiative, "about", "over", {"the initiative it is about", "het initiatief waar het over gaat"}},
    KeyRow{Part::story, Key::source, Shape::text, "source", "bron", {"who told it, and where", "wie het vertelde, en waar"}},
    KeyRow{Part::story, Key::tone, Shape::word, "tone", "toon", {"good, bad or mixed", "goed, slecht of gemengd"}},
    KeyRow{Part::story, Key::credits, Shape::actors_, "credits", "noemt", {"to whom the story gives the doing", "aan wie het verhaal het toeschrijft"}},
    KeyRow{Part::story, Key::note, Shape::text, "note", "notitie", {"a note for yourself", "een notitie voor uzelf"}},

    KeyRow{Part::act, Key::label, Shape::text, "label", "label", {"the words on drawings", "de woorden op tekeningen"}},
    KeyRow{Part::act, Key::mechanism, Shape::words, "mechanism", "mechanisme", {"move, exchange, promise, fulfils, confront: one or several", "zet, ruil, belofte, inlossing, confrontatie: een of meer"}},
    KeyRow{Part::act, Key::stance, Shape::word, "stance", "houding", {"make_room, limit, join, step_back, honour or lead", "ruimte, grens, meedoen, terugtreden, honoreren of regie"}},

    KeyRow{Part::tables, Key::actors, Shape::text, "actors", "actoren", {"file with actors", "bestand met actoren"}},
    KeyRow{Part::tables, Key::ties, Shape::text, "ties", "relaties", {"file with ties", "bestand met relaties"}},
    KeyRow{Part::tables, Key::events, Shape::text, "events", "gebeurtenissen", {"file with events", "bestand met gebeurtenissen"}},
};

constexpr std::array kActorKinds{Word{"person", "persoon"}, Word{"organisation", "organisatie"}, Word{"group", "groep"}, Word{"body", "orgaan"}};
constexpr std::array kConsents{Word{"public", "openbaar"}, Word{"internal", "intern"}, Word{"none", "geen"}};
constexpr std::array kPowers{Word{"civic", "burger"}, Word{"institution", "instelling"}};
constexpr std::array kTones{Word{"good", "goed"}, Word{"bad", "slecht"}, Word{"mixed", "gemengd"}};
constexpr std::array kStances{Word{"make_room", "ruimte"}, Word{"limit", "grens"}, Word{"join", "meedoen"}, Word{"step_back", "terugtreden"}, Word{"honour", "honoreren"}, Word{"lead", "regie"}};
constexpr std::array kMechanisms{Word{"move", "zet"}, Word{"exchange", "ruil"}, Word{"promise", "belofte"}, Word{"fulfils", "inlossing"}, Word{"confront", "confrontatie"}};
constexpr std::array kLanguages{Word{"en", "en"}, Word{"nl", "nl"}};
constexpr std::array kSigns{Word{"+", "+"}, Word{"-", "-"}};
constexpr std::array kTruths{Word{"true", "waar"}, Word{"false", "onwaar"}, Word{"yes", "ja"}, Word{"no", "nee"}};

constexpr std::array kActs{
    ActRow{"initiate", "begint", kMove, Stance::lead, {"initiates", "begint"}, {"begins something new", "begint met iets nieuws"}},
    ActRow{"invite", "nodigt_uit", kMove, Stance::honour, {"invites", "nodigt uit"}, {"asks somebody to take part", "vraagt iemand om mee te doen"}},
    ActRow{"join", "doet_mee", kMove, Stance::join, {"joins", "doet mee"}, {"takes part in what others began", "doet mee met wat anderen begonnen"}},
    ActRow{"adopt", "adopteert", kMove, Stance::join, {"adopts", "adopteert"}, {"an institution takes an initiative on as its own", "een instelling maakt een initiatief tot iets van haarzelf"}},
    ActRow{"support", "steunt", kMove, Stance::honour, {"supports", "steunt"}, {"helps or stands up for somebody", "helpt iemand of komt voor iemand op"}},
    ActRow{"give", "geeft", kMove | kExchange, Stance::honour, {"gives", "geeft"}, {"gives something: money, time, a place", "geeft iets: geld, tijd, een plek"}},
    ActRow{"promise", "belooft", kMove | kPromise, Stance::honour, {"promises", "belooft"}, {"says that something will come", "zegt toe dat er iets komt"}},
    ActRow{"deliver", "levert", kMove | kExchange | kFulfils, Stance::join, {"delivers", "levert"}, {"does what was promised or asked", "doet wat beloofd of gevraagd was"}},
    ActRow{"decide", "besluit", kMove, Stance::lead, {"decides", "besluit"}, {"takes a decision", "neemt een besluit"}},
    ActRow{"lead", "neemt_regie", kMove, Stance::lead, {"takes the lead", "neemt de regie"}, {"takes it into its own hands", "neemt het zelf in handen"}},
    ActRow{"make_room", "geeft_ruimte", kMove, Stance::make_room, {"makes room", "geeft ruimte"}, {"leaves something to others and lets them", "laat iets aan anderen en laat hen begaan"}},
    ActRow{"limit", "trekt_grens", kMove | kConfront, Stance::limit, {"sets a limit", "trekt een grens"}, {"says where it ends", "zegt waar het ophoudt"}},
    ActRow{"contest", "betwist", kMove | kConfront, Stance::limit, {"contests", "betwist"}, {"speaks out against something", "gaat tegen iets in"}},
    ActRow{"step_back", "treedt_terug", kMove, Stance::step_back, {"steps back", "treedt terug"}, {"leaves it to others from now on", "laat het voortaan aan anderen over"}},
    ActRow{"meet", "ontmoet", 0, Stance::none, {"meets", "ontmoet"}, {"they meet or speak, no more than that", "zij ontmoeten of spreken elkaar, meer niet"}},
};

constexpr std::array<std::string_view, 2> kResident{"bewoner", "bewoners"};
constexpr std::array<std::string_view, 3> kOfficial{"ambtenaar", "bestuurder", "gemeente"};
constexpr std::array<std::string_view, 1> kDesigner{"ontwerper"};
constexpr std::array<std::string_view, 1> kHousing{"corporatie"};
constexpr std::array<std::string_view, 1> kBusiness{"ondernemer"};
constexpr std::array kSectors{
    SectorRow{"resident", kResident, {"Residents", "Bewoners"}, {"resident", "bewoner"}, {"people who live there, and their groups", "mensen die er wonen, en hun groepen"}, "community", Power::civic},
    SectorRow{"official", kOfficial, {"Government", "Overheid"}, {"official", "ambtenaar"}, {"the municipality and other government", "de gemeente en andere overheid"}, "government", Power::institution},
    SectorRow{"designer", kDesigner, {"Designers", "Ontwerpers"}, {"designer", "ontwerper"}, {"architects, planners, artists and others who design", "architecten, stedenbouwers, kunstenaars en anderen die ontwerpen"}, "community", Power::civic},
    SectorRow{"housing", kHousing, {"Housing corporations", "Corporaties"}, {"housing corporation", "corporatie"}, {"housing corporations and those who work there", "woningcorporaties en wie er werken"}, "housing", Power::institution},
    SectorRow{"business", kBusiness, {"Businesses", "Ondernemers"}, {"business", "ondernemer"}, {"shops, firms and entrepreneurs", "winkels, bedrijven en ondernemers"}, "community", Power::civic},
};
// clang-format on

}  // namespace

std::span<const KeyRow> all_keys() {
  return kKeys;
}

const KeyRow* find_key(Part part, std::string_view written) {
  for (const KeyRow& row : kKeys)
    if (row.part == part && (row.en == written || row.nl == written)) return &row;
  return nullptr;
}

const KeyRow& row_of(Part part, Key key) {
  for (const KeyRow& row : kKeys)
    if (row.part == part && row.key == key) return row;
  throw std::logic_error("no such key in this part");
}

std::span<const Word> actor_kind_words() {
  return kActorKinds;
}
std::span<const Word> consent_words() {
  return kConsents;
}
std::span<const Word> power_words() {
  return kPowers;
}
std::span<const Word> tone_words() {
  return kTones;
}
std::span<const Word> stance_words() {
  return kStances;
}
std::span<const Word> mechanism_words() {
  return kMechanisms;
}
std::span<const Word> truth_words() {
  return kTruths;
}
std::span<const Word> sign_words() {
  return kSigns;
}
std::span<const Word> language_words() {
  return kLanguages;
}

std::optional<std::size_t> find_word(std::span<const Word> words, std::string_view written) {
  const std::string plain = folded(written);
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i].en == plain || words[i].nl == plain) return i;
  return std::nullopt;
}

std::span<const ActRow> builtin_acts() {
  return kActs;
}
std::span<const SectorRow> builtin_sectors() {
  return kSectors;
}

const Text* find_side(std::string_view id) {
  struct Row {
    std::string_view id;
    Text label;
  };
  static constexpr std::array rows{Row{"community", {"the community", "de gemeenschap"}},
                                   Row{"government", {"the government", "de overheid"}},
                                   Row{"housing", {"the housing corporations", "de corporaties"}}};
  const auto* found = std::ranges::find(rows, id, &Row::id);
  return found == rows.end() ? nullptr : &found->label;
}

const SectorRow* find_sector(std::string_view written) {
  for (const SectorRow& row : kSectors) {
    if (row.id == written) return &row;
    for (const std::string_view alias : row.aliases)
      if (alias == written) return &row;
  }
  return nullptr;
}

}  // namespace samenspel
