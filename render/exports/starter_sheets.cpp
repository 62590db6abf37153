#include "render/exports/starter_sheets.hpp"

#include <array>

namespace samenspel {

namespace {

using enum ColumnKind;

// clang-format off
constexpr std::array kActorColumns{
    StarterColumn{Key::id, text, false, false, 26,
     {"What you call this actor on the other sheets, usually just the name. Needed; each name once.",
      "Hoe u deze actor op de andere bladen noemt, meestal gewoon de naam. Nodig; elke naam één keer."}},
    StarterColumn{Key::sector, list, true, true, 24,
     {"The world it belongs to: choose from the list. More than one? Put | between: resident|business. In unequal shares: resident:0.7|business:0.3.",
      "De wereld waar de actor bij hoort: kies uit de lijst. Meer dan één? Zet er | tussen: bewoner|ondernemer. In ongelijke delen: bewoner:0.7|ondernemer:0.3."}},
    StarterColumn{Key::kind, list, false, false, 16,
     {"A person, an organisation, a group, or a body such as a council or a board. Mark people as person: then their names are not for everybody.",
      "Een persoon, een organisatie, een groep, of een orgaan zoals een raad of een bestuur. Zet bij mensen persoon: dan zijn hun namen niet voor iedereen."}},
    StarterColumn{Key::level, text, false, false, 18,
     {"Where the actor is at home, in your own words: neighbourhood, city, region … May stay empty.",
      "Waar de actor thuis is, in uw eigen woorden: buurt, stad, regio … Mag leeg blijven."}},
    StarterColumn{Key::part_of, actors, true, false, 24,
     {"The actor that this one belongs to, such as somebody's organisation. More than one? Put | between. May stay empty.",
      "De actor waar deze bij hoort, zoals iemands organisatie. Meer dan één? Zet er | tussen. Mag leeg blijven."}},
    StarterColumn{Key::consent, list, false, false, 16,
     {"Who may see the name. public: everybody; internal: those who work with the map; none: only you. Empty: internal for a person, public for others.",
      "Wie de naam mag zien. openbaar: iedereen; intern: wie met de kaart werkt; geen: alleen uzelf. Leeg: bij een persoon intern, bij anderen openbaar."}},
    StarterColumn{Key::keep_until, date, false, false, 14,
     {"After this day the actor is on no map and in no list. A date such as 2026-12-31. May stay empty.",
      "Na deze dag komt de actor op geen kaart en in geen lijst meer voor. Een datum zoals 2026-12-31. Mag leeg blijven."}},
    StarterColumn{Key::note, text, false, false, 44,
     {"A note for yourself. May stay empty.",
      "Een notitie voor uzelf. Mag leeg blijven."}},
};
constexpr std::array kTieColumns{
    StarterColumn{Key::from, actors, true, false, 26,
     {"Who the tie begins with: choose a name of the first sheet. More than one? Put | between. Needed.",
      "Bij wie de relatie begint: kies een naam van het eerste blad. Meer dan één? Zet er | tussen. Nodig."}},
    StarterColumn{Key::to, actors, true, false, 26,
     {"Whom the tie goes to: choose a name of the first sheet. More than one? Put | between, for a tie with each. Needed.",
      "Naar wie de relatie gaat: kies een naam van het eerste blad. Meer dan één? Zet er | tussen, voor een relatie met elk. Nodig."}},
    StarterColumn{Key::kind, text, false, false, 18,
     {"What kind of tie it is, in your own words: asks, hires, advises … The same word for the same kind. May stay empty.",
      "Wat voor relatie het is, in uw eigen woorden: vraagt, huurt in, adviseert … Hetzelfde woord voor dezelfde soort. Mag leeg blijven."}},
    StarterColumn{Key::weight, number, false, false, 11,
     {"How strong the tie is, a number above 0. Empty counts as 1.",
      "Hoe sterk de relatie is, een getal boven 0. Leeg telt als 1."}},
    StarterColumn{Key::mutual, list, false, false, 14,
     {"yes: the tie goes both ways. no or empty: only from the first to the second.",
      "ja: de relatie gaat twee kanten op. nee of leeg: alleen van de eerste naar de tweede."}},
    StarterColumn{Key::since, date, false, false, 14,
     {"When it began, such as 2024-03-14. Only a month or a year? Put an apostrophe first: '2024-03 or '2024. May stay empty.",
      "Wanneer de relatie begon, zoals 2024-03-14. Alleen een maand of jaar? Zet er een apostrof voor: '2024-03 of '2024. Mag leeg blijven."}},
    StarterColumn{Key::note, text, false, false, 44,
     {"A note for yourself. May stay empty.",
      "Een notitie voor uzelf. Mag leeg blijven."}},
};
constexpr std::array kEventColumns{
    StarterColumn{Key::date, date, false, false, 14,
     {"When it happened, such as 2024-03-14. Only a month or a year? Put an apostrophe first: '2024-03 or '2024. May stay empty.",
      "Wanneer het gebeurde, zoals 2024-03-14. Alleen een maand of jaar? Zet er een apostrof voor: '2024-03 of '2024. Mag leeg blijven."}},
    StarterColumn{Key::act, list, false, true, 17,
     {"What was done: choose from the list. The last sheet tells what each word means. Needed.",
      "Wat er gedaan werd: kies uit de lijst. Het laatste blad vertelt wat elk woord betekent. Nodig."}},
    StarterColumn{Key::by, actors, true, false, 26,
     {"Who did it: choose a name of the first sheet. More than one? Put | between. Needed.",
      "Wie het deed: kies een naam van het eerste blad. Meer dan één? Zet er | tussen. Nodig."}},
    StarterColumn{Key::to, actors, true, false, 26,
     {"For or towards whom: choose a name of the first sheet. More than one? Put | between. May stay empty.",
      "Voor wie, of naar wie toe: kies een naam van het eerste blad. Meer dan één? Zet er | tussen. Mag leeg blijven."}},
    StarterColumn{Key::about, text, false, false, 24,
     {"The initiative that it is about, in your own words; the same words each time. May stay empty.",
      "Het initiatief waar het over gaat, in uw eigen woorden; elke keer dezelfde. Mag leeg blijven."}},
    StarterColumn{Key::gives, text, false, false, 24,
     {"What was given or promised: a fence, two evenings … May stay empty.",
      "Wat er gegeven of beloofd werd: een hek, twee avonden … Mag leeg blijven."}},
    StarterColumn{Key::id, text, false, false, 14,
     {"A short name for this event, only where a later one answers it: a promise that is kept, an invitation taken up.",
      "Een korte naam voor deze gebeurtenis, alleen als een latere er een antwoord op is: een belofte die wordt ingelost, een uitnodiging die wordt aangenomen."}},
    StarterColumn{Key::answers, text, false, false, 16,
     {"The id of the earlier event that this one answers. May stay empty.",
      "Het id van de eerdere gebeurtenis waar deze een antwoord op is. Mag leeg blijven."}},
    StarterColumn{Key::note, text, false, false, 44,
     {"A note for yourself. May stay empty.",
      "Een notitie voor uzelf. Mag leeg blijven."}},
};

// ---- the example

constexpr Text kEmpty{"", ""}, kYes{"yes", "ja"};
constexpr Text kGroup{"The Orchard Group", "De Boomgaardgroep"}, kBakery{"Corner Bakery", "Bakker op de Hoek"},
    kHall{"Town Hall", "Stadhuis"}, kStudio{"Studio Plumb", "Bureau Schietlood"}, kHomes{"Hearth Homes", "Woonstede Haard"},
    kAda{"Ada Example", "Ada Voorbeeld"}, kOrchard{"The orchard", "De boomgaard"};

constexpr std::array<std::array<Text, kActorColumns.size()>, 6> kActorCells{{
    {kGroup, {"resident", "bewoner"}, kEmpty, kEmpty, kEmpty, kEmpty, kEmpty, kEmpty},
    {kBakery, {"business|resident", "ondernemer|bewoner"}, kEmpty, kEmpty, kEmpty, kEmpty, kEmpty, kEmpty},
    {kHall, {"official", "ambtenaar"}, {"organisation", "organisatie"}, {"city", "stad"}, kEmpty, kEmpty, kEmpty, kEmpty},
    {kStudio, {"designer", "ontwerper"}, kEmpty, kEmpty, kEmpty, kEmpty, kEmpty, kEmpty},
    {kHomes, {"housing", "corporatie"}, kEmpty, kEmpty, kEmpty, kEmpty, kEmpty, kEmpty},
    {kAda, {"resident", "bewoner"}, {"person", "persoon"}, kEmpty, kEmpty, {"public", "openbaar"}, kEmpty,
     {"An example: write your own rows over these.", "Een voorbeeld: schrijf uw eigen rijen over deze heen."}},
}};
constexpr std::array<std::array<Text, kTieColumns.size()>, 6> kTieCells{{
    {kGroup, kBakery, kEmpty, kEmpty, kYes, kEmpty, kEmpty},
    {kGroup, kHall, {"asks", "vraagt"}, kEmpty, kEmpty, kEmpty, kEmpty},
    {kHall, kStudio, {"hires", "huurt in"}, kEmpty, kEmpty, kEmpty, kEmpty},
    {kStudio, kHomes, kEmpty, kEmpty, kYes, kEmpty, kEmpty},
    {kAda, kGroup, kEmpty, kEmpty, kYes, kEmpty, kEmpty},
    {kAda, kHomes, kEmpty, {"2", "2"}, kYes, {"2024-03", "2024-03"}, kEmpty},
}};
constexpr std::array<std::array<Text, kEventColumns.size()>, 3> kEventCells{{
    {Text{"2024-03-02", "2024-03-02"}, {"initiate", "begint"}, kGroup, kEmpty, kOrchard, kEmpty, kEmpty, kEmpty, kEmpty},
    {Text{"2024-04", "2024-04"}, {"support", "steunt"}, kHall, kGroup, kOrchard, kEmpty, kEmpty, kEmpty, kEmpty},
    {Text{"2024-05", "2024-05"}, {"promise", "belooft"}, kHomes, kGroup, kOrchard, {"a fence", "een hek"}, {"fence", "hek"}, kEmpty, kEmpty},
}};

template <std::size_t columns, std::size_t rows>
constexpr auto rows_of(const std::array<std::array<Text, columns>, rows>& cells) {
  std::array<std::span<const Text>, rows> out;
  for (std::size_t i = 0; i < rows; ++i) out[i] = cells[i];
  return out;
}
constexpr auto kActorRows = rows_of(kActorCells);
constexpr auto kTieRows = rows_of(kTieCells);
constexpr auto kEventRows = rows_of(kEventCells);

constexpr std::array kSheets{
    StarterSheet{Key::actors, Part::actor,
     {"Who takes part: people, groups and organisations, each on a row. Begin here: without this sheet nobody has a sector.",
      "Wie er meedoen: mensen, groepen en organisaties, elk op een rij. Begin hier: zonder dit blad heeft niemand een sector."},
     kActorColumns, kActorRows},
    StarterSheet{Key::ties, Part::tie,
     {"Who works with whom. Each tie is a row, and names two actors of the first sheet.",
      "Wie met wie werkt. Elke relatie is een rij, en noemt twee actoren van het eerste blad."},
     kTieColumns, kTieRows},
    StarterSheet{Key::events, Part::event,
     {"Who did what, towards whom, and when: the moves in the interplay. May stay empty.",
      "Wie wat deed, naar wie toe, en wanneer: de zetten in het samenspel. Mag leeg blijven."},
     kEventColumns, kEventRows},
};
// clang-format on

std::vector<std::string> words_in(std::span<const Word> words, Language language) {
  std::vector<std::string> out;
  for (const Word& word : words)
    out.emplace_back(word.in(language));
  return out;
}

}  // namespace

std::span<const StarterSheet> starter_sheets() {
  return kSheets;
}

std::string_view sector_word(const SectorRow& row, Language language) {
  return language == Language::nl ? row.aliases.front() : row.id;
}

std::vector<std::string> list_words(const StarterSheet& sheet, const StarterColumn& column, Language language) {
  std::vector<std::string> out;
  if (column.kind != list) return out;
  switch (column.key) {
    case Key::sector:
      for (const SectorRow& row : builtin_sectors())
        out.emplace_back(sector_word(row, language));
      return out;
    case Key::act:
      for (const ActRow& row : builtin_acts())
        out.emplace_back(language == Language::nl ? row.nl : row.en);
      return out;
    case Key::consent:
      return words_in(consent_words(), language);
    case Key::mutual:
      return words_in(truth_words().subspan(2), language);  // yes and no, without true and false
    default:
      return sheet.part == Part::actor ? words_in(actor_kind_words(), language) : out;
  }
}

}  // namespace samenspel
