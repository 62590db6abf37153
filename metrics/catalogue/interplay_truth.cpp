#include "metrics/catalogue/interplay_texts.hpp"
#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kMcGrawWong =
    "McGraw, K. O. & Wong, S. P. (1992). A common language effect size statistic. Psychological Bulletin 111, 361–365.";
constexpr Text kEpisodes{
    "Between two actors a confrontation is open from the day on which one speaks out against the other or sets them a "
    "limit until the next move that they make together, or by which one honours, joins, gives to or makes room for the "
    "other; only a meeting or a decision does not close it. Only dated events up to as_of count, or where the file "
    "does "
    "not give it up to its last date; in a window of time those in it.",
    "Tussen twee actoren staat een confrontatie open vanaf de dag waarop de een tegen de ander ingaat of de ander een "
    "grens trekt, tot de eerstvolgende zet die zij samen doen, of waarmee de een de ander honoreert, meedoet, iets "
    "geeft of ruimte geeft; alleen een ontmoeting of een besluit sluit haar niet. Alleen gebeurtenissen met een datum "
    "tot en "
    "met "
    "de peildatum tellen, of als het bestand die niet noemt tot de laatste datum; in een tijdvak die daarin."};
constexpr Text kCushions{
    "Counted are all dated contacts of the two before it in the whole file, whatever they were about, earlier "
    "confrontations too, and whatever the window of time. --half-life sets after how long a contact counts for half: a "
    "year unless you say otherwise.",
    "Geteld worden alle eerdere contacten met een datum van die twee in het hele bestand, waar die ook over gingen, "
    "ook "
    "eerdere confrontaties, en ongeacht het tijdvak. --half-life bepaalt na hoelang een contact half telt: een jaar, "
    "tenzij u iets anders opgeeft."};
constexpr Text kPromises{
    "Over the promises about the initiative, or about those of the level; of the network over all. Those without a "
    "date "
    "count too; in a window of time only promises dated in it do, whenever they were kept.",
    "Over de beloften die over het initiatief gaan, of over de initiatieven van het niveau; bij het netwerk over alle. "
    "Die zonder datum tellen mee; in een tijdvak alleen beloften met een datum erin, wanneer ze ook zijn nagekomen."};
constexpr Text kNobodyComparable{"When none came together again within a year, or when none failed to.",
                                 "Als geen tweetal binnen een jaar weer bij elkaar kwam, of juist elk tweetal."};

const Measure kRows[] = {
    {.id = "confrontation_share",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Moves that confront", "Zetten die confronteren"},
     .meaning =
         {"Which share of the moves speaks out against something or sets a limit? 0 may be harmony, but also that "
          "people avoid saying what they think; near 1 there is little but quarrel.",
          "Welk deel van de zetten gaat tegen iets in of trekt een grens? 0 kan eensgezindheid zijn, maar ook "
          "dat men elkaar de waarheid niet zegt; bij 1 is er weinig anders dan strijd."},
     .formula = "moves that confront / moves",
     .unit = {"share of the moves", "deel van de zetten"},
     .range = "0…1",
     .undefined = {"Without moves.", "Als er geen zetten zijn."},
     .direction = kAllEvents,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"More is not worse: what counts is whether people go on together. See confrontation_survival.",
                        "Meer is niet slechter: het gaat erom of men daarna samen verdergaat. Zie "
                        "confrontation_survival."},
     .cost = over_events},

    {.id = "confrontation_survival",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Confrontations survived", "Doorstane confrontaties"},
     .meaning = {"After a confrontation, how likely is it that the two do something together again within a year? 1: "
                 "all do; 0: none does.",
                 "Hoe groot is de kans dat twee partijen na een confrontatie binnen een jaar weer iets samen doen? 1: "
                 "dat gebeurt altijd; 0: nooit."},
     .formula = "1 − S(365 days), S the Kaplan–Meier estimate over confrontations of two actors until their next "
                "cooperative move",
     .unit = {"chance", "kans"},
     .range = "0…1",
     .undefined = {"Without a dated confrontation of two actors, and when none could be followed for a year.",
                   "Als er geen confrontatie met een datum tussen twee actoren is, en als geen ervan een jaar lang te "
                   "volgen was."},
     .direction = kEpisodes,
     .source = kKaplanMeier,
     .doi = kKaplanMeierDoi,
     .not_to_confuse = {"Not simply those that came back out of all: of recent confrontations it cannot be known yet, "
                        "and that is taken into account.",
                        "Niet gewoon hoeveel er goed kwamen van het geheel: van recente confrontaties is dat nog niet "
                        "bekend, en daarmee is rekening gehouden."},
     .cost = over_events},

    {.id = "cushion",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Cushion beforehand", "Buffer vooraf"},
     .meaning = {"How much contact lay under the confrontations, on the average, when they began? 0: strangers clash; "
                 "2: as much as two contacts of that very day. Contacts of long ago count for less.",
                 "Hoeveel contact lag er gemiddeld onder de confrontaties toen ze begonnen? 0: vreemden botsen; 2: "
                 "evenveel als twee contacten van diezelfde dag. Contacten van lang geleden tellen minder."},
     .formula = "mean over confrontations of two actors of Σ over their earlier dated contacts of 2^(−days before / "
                "half-life)",
     .unit = {"fresh contacts", "verse contacten"},
     .range = "≥ 0",
     .undefined = {"Without a dated confrontation of two actors.",
                   "Als er geen confrontatie met een datum tussen twee actoren is."},
     .direction = kCushions,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Not familiarity: that is about now and about everybody, this about the day of the "
                        "confrontation and about those two.",
                        "Niet familiarity: dat gaat over nu en over iedereen, dit over de dag van de confrontatie en "
                        "over die twee."},
     .cost = over_events},

    {.id = "cushion_effect",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Cushion helps", "Buffer helpt"},
     .meaning =
         {"Did confrontations end well more often where more contact had come before? Of one that did and one "
          "that did not, it is the chance that the first had the larger cushion. 1: always; ½: it makes no "
          "difference; 0: the other way round.",
          "Liepen confrontaties vaker goed af als er meer contact aan voorafging? Van een die goed afliep en een "
          "die niet goed afliep, is dit de kans dat de eerste de grootste buffer had. 1: altijd; ½: het maakt "
          "niet uit; 0: juist andersom."},
     .formula = "chance that a confrontation closed by day 365 had a larger cushion than one that was not, ties ½",
     .unit = {"chance", "kans"},
     .range = "0…1",
     .undefined = kNobodyComparable,
     .direction = kEpisodes,
     .source = kMcGrawWong,
     .doi = "10.1037/0033-2909.111.2.361",
     .not_to_confuse = {"No proof that contact causes it: see cushion_effect_p for chance, and think of what else the "
                        "pairs differ in.",
                        "Geen bewijs dat het door het contact komt: zie cushion_effect_p voor het toeval, en bedenk "
                        "waarin de tweetallen nog meer verschillen."},
     .cost = over_events},

    {.id = "cushion_effect_p",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Cushion helps: p", "Buffer helpt: p"},
     .meaning = {"Would chance alone make such a difference between confrontations that ended well and that did not? A "
                 "small value, say below 0.05: hardly; near 1: chance does as much.",
                 "Zou het toeval alleen zo'n verschil maken tussen confrontaties die goed en die niet goed afliepen? "
                 "Een kleine waarde, zeg onder 0,05: nauwelijks; bij 1: het toeval doet hetzelfde."},
     .formula = "share of the ways to deal the labels with |effect* − ½| ≥ |effect − ½|; above 30 confrontations "
                "(1 + #)/(B + 1) of B ways drawn by lot",
     .unit = {"chance", "kans"},
     .range = "0…1",
     .undefined = {"As cushion_effect, and when all cushions are equal.",
                   "Als bij cushion_effect, en als alle buffers even groot zijn."},
     .direction = {"Up to 30 confrontations exact, otherwise from --permutations draws, seeded by --seed. Which events "
                   "count is as for cushion_effect.",
                   "Tot en met 30 confrontaties exact, anders uit --permutations trekkingen, vanuit het begingetal "
                   "--seed. Welke gebeurtenissen tellen, is als bij cushion_effect."},
     .source = "Phipson, B. & Smyth, G. K. (2010). Permutation P-values should never be zero. Statistical Applications "
               "in Genetics and Molecular Biology 9, 39.",
     .doi = "10.2202/1544-6115.1585",
     .not_to_confuse = {"Two-sided: it does not tell whether a cushion helps or harms. With few confrontations it can "
                        "hardly be small.",
                        "Tweezijdig: het zegt niet of een buffer helpt of schaadt. Bij weinig confrontaties kan het "
                        "haast niet klein zijn."},
     .cost = over_events},

    {.id = "promises_made",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Promises made", "Beloften gedaan"},
     .meaning = {"How many promises were made?", "Hoeveel beloften zijn er gedaan?"},
     .formula = "number of events that promise",
     .unit = {"promises", "beloften"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kPromises,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"What was promised is not yet given: it does not count in the measures of exchange.",
                        "Wat beloofd is, is nog niet gegeven: het telt niet mee in de maten van uitwisseling."},
     .cost = over_events},

    {.id = "promises_kept",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Promises kept", "Beloften nagekomen"},
     .meaning = {"How many of these promises were kept, by whomever?",
                 "Hoeveel van deze beloften zijn nagekomen, door wie dan ook?"},
     .formula = "number of promises that a later event which fulfils names under answers",
     .unit = {"promises", "beloften"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kPromises,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"An answer that gives or contests does not keep a promise: only an act that fulfils, such as "
                        "deliver, does.",
                        "Met een antwoord dat geeft of betwist is een belofte niet nagekomen: alleen met een daad die "
                        "nakomt, zoals levert."},
     .cost = over_events},

    {.id = "promises_open",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Promises open", "Beloften open"},
     .meaning = {"How many of these promises have not been kept so far?",
                 "Hoeveel van deze beloften zijn tot nu toe niet nagekomen?"},
     .formula = "promises_made − promises_kept",
     .unit = {"promises", "beloften"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kPromises,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Open is not broken: a promise may be young, or kept without anybody writing it down.",
                        "Open is niet gebroken: een belofte kan jong zijn, of nagekomen zonder dat iemand het "
                        "opschreef."},
     .cost = over_events},

    {.id = "promise_days",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Days until kept", "Dagen tot nakomen"},
     .meaning = {"How many days did it take to keep a promise? Half of those that were kept took longer, half less.",
                 "Hoeveel dagen duurde het om een belofte na te komen? De helft van de nagekomen beloften duurde "
                 "langer, de helft korter."},
     .formula = "median over kept promises of the days until the first event that fulfils them, where both are dated",
     .unit = {"days", "dagen"},
     .range = "≥ 0",
     .undefined = {"When no promise was kept of which both days are known.",
                   "Als geen belofte is nagekomen waarvan beide dagen bekend zijn."},
     .direction = kPromises,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Of kept promises only: those that have been open for years do not make it longer.",
                        "Alleen van nagekomen beloften: die al jaren openstaan maken het niet langer."},
     .cost = over_events},
};

}  // namespace

std::span<const Measure> truth() {
  return kRows;
}

}  // namespace samenspel::catalogue
