#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kKrackhardtStern =
    "Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental simulation. "
    "Social Psychology Quarterly 51, 123–140.";
constexpr std::string_view kKrackhardtSternDoi = "10.2307/2786835";
constexpr Text kTies{"ties", "relaties"};
constexpr Text kOverTies{
    "Over the ties, in a directed graph over the arcs, between actors that have a sector. Weights play no part. Of "
    "shared membership each sector gets its share, so the number need not be whole.",
    "Over de relaties, met richting elke richting apart, tussen actoren die een sector hebben. Gewichten tellen niet "
    "mee. Bij gedeeld lidmaatschap krijgt elke sector zijn deel, dus het getal hoeft niet heel te zijn."};

const Measure kRows[] = {
    {.id = "actors",
     .level = Level::sectors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Actors", "Actoren"},
     .meaning = {"How many actors are in this sector? Who is in several sectors counts in each by a share, so that all "
                 "sectors together make the number of actors that have a sector.",
                 "Hoeveel actoren zitten er in deze sector? Wie in meer sectoren zit, telt in elke voor een deel mee; "
                 "alle sectoren samen maken het aantal actoren dat een sector heeft."},
     .formula = "Σ_i m_s(i)",
     .unit = {"actors", "actoren"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Direction and weights play no part.", "Richting en gewichten tellen niet mee."},
     .source = kKrackhardtStern,
     .doi = kKrackhardtSternDoi,
     .not_to_confuse = {"Not the number of actors that have anything to do with the sector: somebody in two sectors is "
                        "half in each.",
                        "Niet het aantal actoren dat iets met de sector te maken heeft: wie in twee sectoren zit, telt "
                        "in elk half."},
     .cost = once_over},

    {.id = "internal_ties",
     .level = Level::sectors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Ties within", "Relaties erbinnen"},
     .meaning = {"How many ties does this sector have within itself? They hold it together; a sector with hardly any "
                 "is a label rather than a world.",
                 "Hoeveel relaties heeft deze sector binnen de eigen kring? Ze houden hem bijeen; een sector die er "
                 "bijna geen heeft is eerder een etiket dan een wereld."},
     .formula = "I_s = Σ over ties of m_s(i) m_s(j)",
     .unit = kTies,
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kOverTies,
     .source = kKrackhardtStern,
     .doi = kKrackhardtSternDoi,
     .not_to_confuse = {"Large sectors have more of them by size alone: ei_index sets them against the ties that "
                        "lead out.",
                        "Grote sectoren hebben er alleen al door hun grootte meer: ei_index zet ze tegenover de "
                        "relaties naar buiten."},
     .cost = once_over},

    {.id = "external_ties",
     .level = Level::sectors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Ties to others", "Relaties naar buiten"},
     .meaning = {"How many ties does this sector have with all other sectors together? Along them other news comes in.",
                 "Hoeveel relaties heeft deze sector met alle andere sectoren samen? Langs die weg komt ander nieuws "
                 "binnen."},
     .formula = "E_s = Σ over ties of m_s(i)(1 − m_s(j)) + (1 − m_s(i)) m_s(j)",
     .unit = kTies,
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kOverTies,
     .source = kKrackhardtStern,
     .doi = kKrackhardtSternDoi,
     .not_to_confuse = {"A tie between two sectors is one of each: added up over the sectors it counts twice.",
                        "Een relatie tussen twee sectoren hoort bij elk van beide: opgeteld over de sectoren telt ze "
                        "twee keer."},
     .cost = once_over},

    {.id = "ei_index",
     .level = Level::sectors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"E-I index", "E-I-index"},
     .meaning = {"Does this sector look outward or inward? −1: all its ties stay within; 1: all lead out; 0: half and "
                 "half. A small sector looks outward by its size alone, so compare sectors of about the same size.",
                 "Kijkt deze sector naar buiten of naar binnen? −1: alle relaties blijven binnen; 1: alle gaan naar "
                 "buiten; 0: half om half. Een kleine sector kijkt alleen al door zijn omvang naar buiten; vergelijk "
                 "dus sectoren van ongeveer dezelfde grootte."},
     .formula = "(E_s − I_s) / (E_s + I_s)",
     .unit = {"balance", "balans"},
     .range = "−1…1",
     .undefined = {"For a sector none of whose members has a tie with an actor that has a sector.",
                   "Bij een sector waarvan geen lid een relatie heeft met een actor die een sector heeft."},
     .direction = {"Over the ties, in a directed graph over the arcs; with --weighted by their weights. Ties to or "
                   "from actors without a sector are left out.",
                   "Over de relaties, met richting elke richting apart; met --weighted naar hun gewicht. Relaties van "
                   "of naar actoren zonder sector blijven buiten beschouwing."},
     .source = kKrackhardtStern,
     .doi = kKrackhardtSternDoi,
     .not_to_confuse = {"Not the mean of its members' ei_index, in which every member counts the same, whatever the "
                        "number of ties.",
                        "Niet het gemiddelde van de ei_index van de leden: daarin telt elk lid even zwaar, hoeveel "
                        "relaties het ook heeft."},
     .cost = once_over},
};

}  // namespace

std::span<const Measure> sector_rows() {
  return kRows;
}

}  // namespace samenspel::catalogue
