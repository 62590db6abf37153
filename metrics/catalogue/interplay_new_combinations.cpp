#include "metrics/catalogue/interplay_texts.hpp"
#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr Text kFirstContacts{
    "Over the whole file in order of time, each pair for the event that first brought it together, those without a "
    "date "
    "too; in a window of time only events dated in it count. Who met before, or has a tie that began on an earlier "
    "day, "
    "is not new; a tie without since does not count. Pairs with an actor without a sector are left out.",
    "Over het hele bestand in de volgorde van de tijd, elk paar bij de gebeurtenis die het voor het eerst samenbracht, "
    "ook zonder datum; in een tijdvak tellen alleen gebeurtenissen met een datum erin. Wie elkaar eerder trof, of een "
    "relatie heeft die op een eerdere dag begon, is niet nieuw; een relatie zonder sinds telt niet. Paren met een "
    "actor "
    "zonder sector blijven buiten beschouwing."};

const Measure kRows[] = {
    {.id = "new_combinations",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"New combinations", "Nieuwe combinaties"},
     .meaning = {"How many pairs of different sectors met here for the first time? That is where worlds begin to mix. "
                 "Pairs that share part of their sectors count in part.",
                 "Hoeveel paren uit verschillende sectoren troffen elkaar hier voor het eerst? Daar beginnen werelden "
                 "zich te mengen. Paren die een deel van hun sectoren delen, tellen voor een deel."},
     .formula = "Σ over first contacts of a pair of 1 − Σ_s m_s(i) m_s(j)",
     .unit = {"pairs", "paren"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kFirstContacts,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Not contacts: meeting again adds nothing, and neither does meeting one's own sector.",
                        "Niet contacts: elkaar opnieuw treffen voegt niets toe, en de eigen sector treffen ook niet."},
     .cost = over_events},

    {.id = "new_combinations_far",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"From far apart", "Van ver samengebracht"},
     .meaning = {"Which part of the new combinations brought together two who had nobody in common? 1: all; 0: all "
                 "could have met by way of a common acquaintance.",
                 "Welk deel van de nieuwe combinaties bracht twee bijeen die niemand gemeen hadden? 1: alles; 0: allen "
                 "hadden elkaar via een gemeenschappelijke bekende kunnen ontmoeten."},
     .formula = "the part of new_combinations between actors at a distance of more than 2, or not joined at all",
     .unit = {"share of the pairs", "deel van de paren"},
     .range = "0…1",
     .undefined = {"Without new combinations.", "Als er geen nieuwe combinaties zijn."},
     .direction = kFirstContacts,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse =
         {"Judged on what was there before the event: who brings two friends of hers together makes a "
          "new combination, but not a far one.",
          "Beoordeeld naar wat er vóór de gebeurtenis was: wie twee vrienden bij elkaar brengt, maakt een "
          "nieuwe combinatie, maar geen verre."},
     .cost = over_events},
};

}  // namespace

std::span<const Measure> new_combinations() {
  return kRows;
}

}  // namespace samenspel::catalogue
