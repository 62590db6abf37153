#include "metrics/catalogue/interplay_texts.hpp"
#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr Text kOfStories{
    "Held against the moves about the same initiative up to the day of the story, all of the file where it is about "
    "none; "
    "an undated story against all moves. What several sides share is split equally. A story that credits nobody with a "
    "sector, or of which nobody had moved yet, is left out, and so is a mixed one. With --from or --until the stories "
    "dated within it, against the moves of all time. Ties and weights play no part.",
    "Afgezet tegen de zetten over hetzelfde initiatief tot en met de dag van het verhaal, tegen alle zetten van het "
    "bestand als het over geen initiatief gaat; een verhaal zonder datum tegen alle zetten. Wat kanten delen wordt "
    "gelijk verdeeld. Een verhaal dat niemand met een sector noemt, of waarvoor nog niemand een zet had gedaan, telt "
    "niet mee, en een gemengd verhaal ook niet. Met --from of --until de verhalen met een datum in dat tijdvak, tegen "
    "de zetten van alle tijd. Relaties en gewichten tellen niet mee."};

const Measure kRows[] = {
    {.id = "credit_gap_good",
     .level = Level::sides,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Credit in praise", "Eer bij lof"},
     .meaning =
         {"In good stories, does this side get more credit than its part of the moves? 0: as much as it did; above "
          "0 more; below 0 less: it is rubbed out of the success.",
          "Krijgt deze kant in goede verhalen meer eer dan haar deel van de zetten? 0: evenveel als ze deed; "
          "boven 0 meer; onder 0 minder: ze is uit het succes weggepoetst."},
     .formula = "mean over good stories of σ_s − ρ_s, σ_s the part of side s among the credited, ρ_s its part of the "
                "moves up to then",
     .unit = {"difference of shares", "verschil in aandeel"},
     .range = "−1…1",
     .undefined = {"Without a good story that counts.", "Zonder goed verhaal dat meetelt."},
     .direction = kOfStories,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse =
         {"Not how often a side is named: who did nearly everything ought to be. The gaps of all sides sum "
          "to 0.",
          "Niet hoe vaak een kant wordt genoemd: wie bijna alles deed hoort vaak genoemd te worden. De "
          "verschillen van alle kanten zijn samen 0."},
     .cost = over_events},

    {.id = "credit_gap_bad",
     .level = Level::sides,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Credit in blame", "Schuld bij kritiek"},
     .meaning =
         {"In bad stories, is more put down to this side than its part of the moves? 0: as much as it did; above 0 "
          "more: it is drawn thick in what went wrong; below 0 less.",
          "Krijgt deze kant in slechte verhalen meer toegeschreven dan haar deel van de zetten? 0: evenveel als "
          "ze deed; boven 0 meer: ze is dik aangezet in wat misging; onder 0 minder."},
     .formula = "mean over bad stories of σ_s − ρ_s, σ_s the part of side s among the credited, ρ_s its part of the "
                "moves up to then",
     .unit = {"difference of shares", "verschil in aandeel"},
     .range = "−1…1",
     .undefined = {"Without a bad story that counts.", "Zonder slecht verhaal dat meetelt."},
     .direction = kOfStories,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Whether the blame is deserved it does not say: a story counts by whom it gives the doing.",
                        "Of de kritiek terecht is zegt het niet: een verhaal telt naar wie het de zetten toeschrijft."},
     .cost = over_events},

    {.id = "credit_tilt",
     .level = Level::sides,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Tilt of stories", "Scheefheid van verhalen"},
     .meaning =
         {"Is this side more present in what went wrong than in what went well? Above 0: rubbed out of the good "
          "stories and drawn thick in the bad ones; below 0 the other way round; 0: both alike.",
          "Is deze kant meer aanwezig in wat misging dan in wat lukte? Boven 0: weggepoetst uit de goede verhalen "
          "en dik aangezet in de slechte; onder 0 andersom; 0: in beide gelijk."},
     .formula = "credit_gap_bad − credit_gap_good",
     .unit = {"difference of shares", "verschil in aandeel"},
     .range = "−2…2",
     .undefined = {"Without a good and a bad story that count.",
                   "Zonder een goed en een slecht verhaal die meetellen."},
     .direction = kOfStories,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"With few stories chance gives much of it: credit_tilt_p says how sure it is.",
                        "Bij weinig verhalen geeft het toeval er veel van: credit_tilt_p zegt hoe zeker het is."},
     .cost = over_events},

    {.id = "credit_tilt_p",
     .level = Level::sides,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Tilt: p", "Scheefheid: p"},
     .meaning =
         {"Would stories be as tilted if it were dealt out by lot which of them are good and which bad? A small "
          "value, say below 0.05: hardly ever, so the tone does go with who gets the doing; near 1: chance does "
          "as much.",
          "Zouden de verhalen even scheef zijn als door loting werd bepaald welke goed zijn en welke slecht? Een "
          "kleine waarde, zeg onder 0,05: bijna nooit, dus de toon hangt samen met wie het gedaan zou hebben; "
          "dicht bij 1: het toeval doet evenveel."},
     .formula = "share of ways to deal the tones with |tilt*| ≥ |tilt|; of more than 10 stories (1 + #) / (B + 1) of B "
                "random ways",
     .unit = {"chance", "kans"},
     .range = "0…1",
     .undefined = {"Without a good and a bad story that count, and where all stories do this side the same justice.",
                   "Zonder een goed en een slecht verhaal die meetellen, en als alle verhalen deze kant evenveel recht "
                   "doen."},
     .direction = kOfStories,
     .source =
         "Phipson, B. & Smyth, G. K. (2010). Permutation p-values should never be zero. Statistical Applications in "
         "Genetics and Molecular Biology 9, article 39.",
     .doi = "10.2202/1544-6115.1585",
     .not_to_confuse = {"Two-sided: which way the stories tilt, credit_tilt says.",
                        "Tweezijdig: naar welke kant de verhalen hellen, zegt credit_tilt."},
     .cost = over_events},
};

}  // namespace

std::span<const Measure> stories() {
  return kRows;
}

}  // namespace samenspel::catalogue
