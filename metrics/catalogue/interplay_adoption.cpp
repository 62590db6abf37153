#include "metrics/catalogue/interplay_texts.hpp"
#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

const Measure kRows[] = {
    {.id = "adopters",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Adopting institutions", "Adopterende instellingen"},
     .meaning = {"How many institutions made the initiative something of their own?",
                 "Hoeveel instellingen maakten het initiatief tot iets van henzelf?"},
     .formula = "number of different actors that adopt and stand with an institution as they do",
     .unit = {"actors", "actoren"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction =
         {"Over events with the act adopt about an initiative, those without a date too; in a window of time "
          "only those dated in it. Of a level or the network each institution counts once.",
          "Over gebeurtenissen met de daad adopteert over een initiatief, ook die zonder datum; in een tijdvak "
          "alleen die met een datum erin. Bij een niveau of het netwerk telt elke instelling één keer."},
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Who joins or supports does not adopt yet, and a shop that adopts is no institution.",
                        "Wie meedoet of steunt adopteert nog niet, en een winkel die adopteert is geen instelling."},
     .cost = over_events},

    {.id = "adoption_days",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Days until adoption", "Dagen tot adoptie"},
     .meaning = {"How many days after the first move did an institution first adopt the initiative?",
                 "Hoeveel dagen na de eerste zet adopteerde een instelling het initiatief voor het eerst?"},
     .formula =
         "days from the first dated move of the initiative to its first dated adoption; of a level or the network "
         "the median over its initiatives",
     .unit = {"days", "dagen"},
     .range = "≥ 0",
     .undefined = {"Without a dated adoption.", "Als er geen adoptie met een datum is."},
     .direction = {"What came first is looked up in the whole file; in a window of time only first adoptions dated in "
                   "it count.",
                   "Wat het eerst kwam, is in het hele bestand nagegaan; in een tijdvak tellen alleen eerste adopties "
                   "met een datum erin."},
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Initiatives that nobody adopted do not make it longer: see adopters.",
                        "Initiatieven die niemand adopteerde maken het niet langer: zie adopters."},
     .cost = over_events},

    {.id = "adoption_lasting",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Adoptions that last", "Adopties die beklijven"},
     .meaning =
         {"Which share of the adoptions was more than a signature? 1: half a year to a year later every "
          "institution was still in touch with others about it; 0: none was.",
          "Welk deel van de adopties was meer dan een handtekening? 1: een half jaar tot een jaar later had elke "
          "instelling er nog contact over met anderen; 0: geen enkele."},
     .formula =
         "adoptions whose adopter has a dated contact about the same initiative 180 to 365 days after / adoptions "
         "at least 365 days before as_of; the first of each institution and initiative",
     .unit = {"share of the adoptions", "deel van de adopties"},
     .range = "0…1",
     .undefined = {"When no adoption could be followed for a year.", "Als geen adoptie een jaar lang te volgen was."},
     .direction =
         {"Only dated adoptions count, each institution once for each initiative, in a window of time those in "
          "it; they are followed until as_of, or where the file does not give it until its last date.",
          "Alleen adopties met een datum tellen, elke instelling één keer per initiatief, in een tijdvak die "
          "daarin; ze zijn gevolgd tot de peildatum, of als het bestand die niet noemt tot de laatste datum."},
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Not whether the initiative itself goes on.", "Niet of het initiatief zelf nog doorgaat."},
     .cost = over_events},
};

}  // namespace

std::span<const Measure> adoption() {
  return kRows;
}

}  // namespace samenspel::catalogue
