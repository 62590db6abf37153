#include "metrics/catalogue/interplay_texts.hpp"
#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

const Measure kRows[] = {
    {.id = "contacts",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Contacts", "Contacten"},
     .meaning = {"How often did people or organisations meet in what happened here? Every event with two or more "
                 "parties that meet is one contact, a quarrel as well as a gift.",
                 "Hoe vaak troffen mensen of organisaties elkaar in wat hier gebeurde? Elke gebeurtenis waarin twee of "
                 "meer partijen elkaar treffen is één contact, een ruzie net zo goed als een gift."},
     .formula = "number of events in which a maker meets an addressee or another maker",
     .unit = {"contacts", "contacten"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kAllEvents,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Counts events, not pairs: a dinner with ten guests is one contact. Not the contacts of an "
                        "actor, which are its ties.",
                        "Telt gebeurtenissen, geen paren: een etentje met tien gasten is één contact. Niet de "
                        "contacten van een actor: dat zijn zijn relaties."},
     .cost = over_events},

    {.id = "contacts_per_year",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Contacts a year", "Contacten per jaar"},
     .meaning = {"How often in a year did parties meet, on the average, from beginning to end? So initiatives that "
                 "lasted long and short can be compared.",
                 "Hoe vaak per jaar troffen partijen elkaar gemiddeld, van begin tot eind? Zo zijn initiatieven die "
                 "lang en kort duurden te vergelijken."},
     .formula = "dated contacts / (days from the first to the last / 365.25)",
     .unit = {"a year", "per jaar"},
     .range = "≥ 0",
     .undefined =
         {"Where a first or last day is not known or both are the same, and where there were contacts but none "
          "has a date.",
          "Als een eerste of laatste dag niet bekend is of beide gelijk zijn, en als er contacten waren maar "
          "geen ervan een datum heeft."},
     .direction =
         {"Over dated contacts. The time runs from the earlier of since and the first dated event to the later "
          "of until and the last one; of the network by period; in a window of time over the window.",
          "Over contacten met een datum. De tijd loopt van het vroegste van sinds en de eerste gebeurtenis met "
          "een datum tot het laatste van tot en de laatste gebeurtenis; bij het netwerk volgens periode; in "
          "een tijdvak over het hele vak."},
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"A mean: it does not tell whether contact was steady or came all at once. See continuity and "
                        "burstiness.",
                        "Een gemiddelde: het zegt niet of het contact gestaag was of alles ineens kwam. Zie continuity "
                        "en burstiness."},
     .cost = over_events},

    {.id = "continuity",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Months with contact", "Maanden met contact"},
     .meaning =
         {"In which share of the months did parties meet at least once? 1: they did so every month; a low value "
          "tells of long silences.",
          "In welk deel van de maanden troffen partijen elkaar minstens één keer? 1: elke maand; een lage waarde "
          "wijst op lange stiltes."},
     .formula = "calendar months with a dated contact / calendar months from the first day to the last",
     .unit = {"share of the months", "deel van de maanden"},
     .range = "0…1",
     .undefined = {"Where a first or last day is not known, and where there were contacts but none has a date.",
                   "Als een eerste of laatste dag niet bekend is, en als er contacten waren maar geen ervan een datum "
                   "heeft."},
     .direction =
         {"Over dated contacts; a date without a day counts as its first day. The first and last day are those "
          "of contacts_per_year.",
          "Over contacten met een datum; een datum zonder dag geldt als de eerste dag ervan. De eerste en "
          "laatste dag zijn die van contacts_per_year."},
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Ten contacts in one month count as one month. How many there were is contacts.",
                        "Tien contacten in één maand tellen als één maand. Hoeveel het er waren is contacts."},
     .cost = over_events},

    {.id = "burstiness",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Burstiness", "Vlagen"},
     .meaning = {"Did contacts come evenly or in bursts? −1: like clockwork; 0: as chance would have it; 1: all at "
                 "once, and then a long silence.",
                 "Kwamen de contacten gelijkmatig of in vlagen? −1: als een klok; 0: zoals het toeval wil; 1: alles "
                 "tegelijk, met één lange stilte."},
     .formula = "(√(n+1) r − √(n−1)) / ((√(n+1) − 2) r + √(n−1)), n the gaps in days between one dated contact and the "
                "next, r their standard deviation / their mean",
     .unit = {"index", "index"},
     .range = "−1…1",
     .undefined = {"With fewer than three dated contacts, or when all fall on one day.",
                   "Bij minder dan drie contacten met een datum, of als ze allemaal op één dag vallen."},
     .direction = kDatedEvents,
     .source = "Goh, K.-I. & Barabási, A.-L. (2008). Burstiness and memory in complex systems. EPL 81, 48002; the form "
               "for few events of Kim, E.-K. & Jo, H.-H. (2016). Measuring burstiness for finite event sequences. "
               "Physical Review E 94, 032311.",
     .doi = "10.1103/PhysRevE.94.032311",
     .not_to_confuse = {"Tells of rhythm, not of how much: three contacts can be as even as three hundred. Other "
                        "programs at times take n as the number of contacts.",
                        "Zegt iets over het ritme, niet over de hoeveelheid: drie contacten kunnen even gelijkmatig "
                        "zijn als driehonderd. Andere programma's nemen voor n soms het aantal contacten."},
     .cost = over_events},

    {.id = "familiarity",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Living familiarity", "Levende vertrouwdheid"},
     .meaning = {"How much contact is still fresh? A contact of today counts in full, one of a year ago for half, one "
                 "of two years ago for a quarter: what is not kept up fades.",
                 "Hoeveel contact is nog vers? Een contact van vandaag telt helemaal, een van een jaar geleden half, "
                 "een van twee jaar geleden voor een kwart: wat niet wordt onderhouden, vervaagt."},
     .formula = "Σ over dated contacts not after as_of of 2^(−age in days / half-life)",
     .unit = {"fresh contacts", "verse contacten"},
     .range = "≥ 0",
     .undefined = {"When the file has no date at all, and when there were contacts but none has a date.",
                   "Als er in het bestand geen enkele datum staat, en als er contacten waren maar geen ervan een datum "
                   "heeft."},
     .direction = {"Ages are counted back from as_of, or where the file does not give it from its last date; in a "
                   "window of time from the end of the window where that is earlier. --half-life sets after how long a "
                   "contact counts for half: a year unless you say otherwise.",
                   "De ouderdom telt terug vanaf de peildatum, of als het bestand die niet noemt vanaf de laatste "
                   "datum; in een tijdvak vanaf het einde ervan als dat eerder is. --half-life bepaalt na hoelang een "
                   "contact half telt: een jaar, tenzij u iets anders opgeeft."},
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Not contacts, in which old ones count as much as new ones.",
                        "Niet contacts: daarin tellen oude even zwaar als nieuwe."},
     .cost = over_events},

    {.id = "cross_level_share",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Across levels", "Tussen niveaus"},
     .meaning =
         {"In which share of the meetings do different levels meet, such as neighbourhood and city? 0: everybody "
          "stays on their own level; 1: one always meets another level.",
          "In welk deel van de ontmoetingen treffen verschillende niveaus elkaar, zoals buurt en stad? 0: ieder "
          "blijft op het eigen niveau; 1: men treft altijd een ander niveau."},
     .formula = "pairs that meet and have different levels / pairs that meet and both have a level; a pair counts once "
                "for each event",
     .unit = {"share of the pairs", "deel van de paren"},
     .range = "0…1",
     .undefined = {"When no two actors that have a level meet.",
                   "Als er geen twee actoren met een niveau elkaar treffen."},
     .direction = {"Over all contacts, those without a date too; in a window of time only those with a date in it. "
                   "Levels are compared as they are written; pairs with an actor without a level are left out.",
                   "Over alle contacten, ook die zonder datum; in een tijdvak alleen die met een datum erin. Niveaus "
                   "worden vergeleken zoals ze er staan; paren met een actor zonder niveau blijven buiten "
                   "beschouwing."},
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"About the levels of the actors, not about that of the initiative, and not about sectors.",
                        "Gaat over het niveau van de actoren, niet over dat van het initiatief, en niet over "
                        "sectoren."},
     .cost = over_events},
};

}  // namespace

std::span<const Measure> meetings() {
  return kRows;
}

}  // namespace samenspel::catalogue
