#include "metrics/catalogue/interplay_texts.hpp"
#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kBartonDavid =
    "Barton, D. E. & David, F. N. (1957). Multiple runs. Biometrika 44, 168–178; for two sides Wald, A. & Wolfowitz, "
    "J. "
    "(1940). On a test whether two samples are from the same population. Annals of Mathematical Statistics 11, "
    "147–162, "
    "doi:10.1214/aoms/1177731909.";
constexpr std::string_view kGibson =
    "Gibson, D. R. (2003). Participation shifts: order and differentiation in group conversation. Social Forces 81, "
    "1335 ff.";
constexpr std::string_view kGibsonDoi = "10.1353/sof.2003.0055";

constexpr Text kAllMoves{
    "Takes all events whose act is a move, undated ones too; with --from or --until those dated within it. Ties and "
    "weights play no part.",
    "Neemt alle gebeurtenissen waarvan de daad een zet is, ook die zonder datum; met --from of --until alleen die met "
    "een datum in dat tijdvak. Relaties en gewichten tellen niet mee."};
constexpr Text kSequences{
    "Takes the moves of one side in order of time; joint moves and moves by people without a sector are skipped. Each "
    "initiative is a sequence of its own, and so is what is about no initiative: for a level or the whole network "
    "these "
    "stand side by side, and a move about one is never an answer to a move about another. An undated move keeps the "
    "place that it has in the file; with --from or --until it is left out. Ties and weights play no part.",
    "Neemt de zetten van één kant op volgorde van tijd; gezamenlijke zetten en zetten van mensen zonder sector worden "
    "overgeslagen. Elk initiatief is een reeks op zichzelf, en wat over geen initiatief gaat ook: voor een niveau of "
    "het hele netwerk staan die naast elkaar, en een zet over het ene is nooit een antwoord op een zet over het "
    "andere. "
    "Een zet zonder datum houdt de plaats die hij in het bestand heeft; met --from of --until telt hij niet mee. "
    "Relaties en gewichten tellen niet mee."};
constexpr Text kByChance{
    "Chance here: each side makes as many moves as it did, in any order, and every order is as likely. Each initiative "
    "is put in order on its own. Joint moves and moves by people without a sector are skipped; undated moves count, "
    "save with --from or --until. Ties and weights play no part.",
    "Toeval betekent hier: elke kant doet evenveel zetten als in werkelijkheid, in een willekeurige volgorde, en elke "
    "volgorde is even waarschijnlijk. Elk initiatief wordt apart op volgorde gelegd. Gezamenlijke zetten en zetten van "
    "mensen zonder sector worden overgeslagen; zetten zonder datum tellen mee, behalve met --from of --until. Relaties "
    "en gewichten tellen niet mee."};
constexpr Text kNoSecond{"Where no initiative has two moves of one side each.",
                         "Als geen initiatief twee zetten heeft die elk van één kant komen."};
constexpr Text kNoChoice{
    "Where every order gives as many leaps: one side made all the moves of an initiative, or none made two.",
    "Als elke volgorde evenveel sprongen geeft: bij elk initiatief deed één kant alle zetten, of deed geen enkele kant "
    "er twee."};

/// One of the thirteen ways in which a turn can pass on. `turns` writes both: A is the side of the first move, B the
/// one that it addresses, X another, Y one not named before, 0 nobody in particular.
Measure shift(std::string_view id, std::string_view turns, Text title, Text meaning) {
  return {.id = id,
          .level = Level::initiatives,
          .kind = ValueKind::count,
          .standard = true,
          .title = title,
          .meaning = meaning,
          .formula = turns,
          .unit = {"times", "keer"},
          .range = "≥ 0",
          .undefined = kNeverUndefined,
          .direction =
              {"A move addresses a side where exactly one is addressed, the mover's own left out; where it is none or "
               "several the move is for nobody in particular, 0. That several are nobody is Gibson's convention too. "
               "Looks at each move of one side and the next one about the same initiative; the same turn once more is "
               "no shift. Ties and weights play no part.",
               "Een zet spreekt een kant aan als precies één kant wordt aangesproken, de eigen kant niet meegerekend; "
               "is het er geen of zijn het er meer, dan is de zet voor niemand in het bijzonder, 0. Dat meer kanten "
               "voor niemand gelden is ook Gibsons afspraak. Kijkt naar elke zet van één kant en de eerstvolgende over "
               "hetzelfde initiatief; dezelfde beurt nog eens is geen wisseling. Relaties en gewichten tellen niet "
               "mee."},
          .source = kGibson,
          .doi = kGibsonDoi,
          .not_to_confuse = {"Not pickup, where an invitation to two sides that one accepts counts as well.",
                             "Niet pickup: daar telt ook een uitnodiging aan twee kanten die één van beide aanneemt."},
          .cost = over_events};
}

const Measure kRows[] = {
    {.id = "moves",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Moves", "Zetten"},
     .meaning = {"How many moves were made? A move is an event by which somebody changes how things stand: begins, "
                 "invites, joins in, gives, promises, decides, makes room, sets a limit. Meeting alone is no move.",
                 "Hoeveel zetten zijn er gedaan? Een zet is een gebeurtenis waarmee iemand verandert hoe de zaken "
                 "ervoor staan: begint, uitnodigt, meedoet, geeft, belooft, besluit, ruimte geeft, een grens trekt. "
                 "Alleen ontmoeten is geen zet."},
     .formula = "number of events whose act has the mechanism move",
     .unit = {"moves", "zetten"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kAllMoves,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Not contacts: who moves alone meets nobody, and who meets need not move.",
                        "Niet contacts: wie alleen een zet doet ontmoet niemand, en wie ontmoet hoeft geen zet te "
                        "doen."},
     .cost = over_events},

    {.id = "joint_share",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Joint moves", "Gezamenlijke zetten"},
     .meaning =
         {"Which share of the moves did several sides make together, such as residents and the municipality? At "
          "1 they do everything together; at 0 each moves for itself. One person with a foot in two worlds makes "
          "a joint move alone.",
          "Welk deel van de zetten deden meer kanten samen, zoals bewoners en gemeente? Bij 1 doen ze alles "
          "samen; bij 0 zet ieder voor zich. Wie met een been in twee werelden staat doet in zijn eentje een "
          "gezamenlijke zet."},
     .formula = "joint moves / moves",
     .unit = {"share of moves", "deel van de zetten"},
     .range = "0…1",
     .undefined = {"Without moves.", "Zonder zetten."},
     .direction = kAllMoves,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Joint moves are left out of leapfrog: whose turn it was cannot be said.",
                        "Gezamenlijke zetten blijven buiten het haasje-over: wiens beurt het was valt niet te zeggen."},
     .cost = over_events},

    {.id = "leaps",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Leaps", "Sprongen"},
     .meaning = {"How often did the turn pass to another side: one side moves, and the next move is made by another?",
                 "Hoe vaak ging de beurt naar een andere kant: de ene kant doet een zet, en de volgende zet komt van "
                 "een andere?"},
     .formula = "L = number of adjacent moves by different sides",
     .unit = {"leaps", "sprongen"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kSequences,
     .source = kBartonDavid,
     .doi = "",
     .not_to_confuse = {"In the runs test one less than the number of runs. It grows with the number of moves: compare "
                        "leapfrog.",
                        "In de runs-toets één minder dan het aantal runs. Het groeit met het aantal zetten: vergelijk "
                        "leapfrog."},
     .cost = over_events},

    {.id = "leapfrog",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Leapfrog", "Haasje-over"},
     .meaning = {"How often does the turn pass to another side, of all the times that it could? 1: the sides move by "
                 "turns without exception; 0: the same side makes every move.",
                 "Hoe vaak gaat de beurt naar een andere kant, van alle keren dat het kan? 1: de kanten zetten zonder "
                 "uitzondering om de beurt; 0: steeds zet dezelfde kant."},
     .formula = "Σ L / Σ (k − 1) over sequences of k moves",
     .unit = {"share of turns", "deel van de beurten"},
     .range = "0…1",
     .undefined = kNoSecond,
     .direction = kSequences,
     .source = kBartonDavid,
     .doi = "",
     .not_to_confuse = {"Who makes most moves gets fewer leaps even by chance: hold it against leapfrog_expected. Not "
                        "pickup, which asks whether the next side had been spoken to.",
                        "Als één kant de meeste zetten doet, zijn er ook bij toeval weinig sprongen: leg het naast "
                        "leapfrog_expected. Niet pickup: dat vraagt of de volgende kant was aangesproken."},
     .cost = over_events},

    {.id = "leapfrog_expected",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Leapfrog by chance", "Haasje-over bij toeval"},
     .meaning =
         {"How much leapfrog would there be if the same moves had come in any order? Above it the sides seek each "
          "other out more than chance would have it; below it each goes on by itself for longer.",
          "Hoeveel haasje-over zou er zijn als dezelfde zetten in willekeurige volgorde waren gekomen? Erboven "
          "wisselen de kanten elkaar vaker af dan bij toeval; eronder gaat ieder langer alleen door."},
     .formula = "Σ E / Σ (k − 1), E = (k² − Σ_s n_s²) / k, n_s the moves of side s in a sequence of k",
     .unit = {"share of turns", "deel van de beurten"},
     .range = "0…1",
     .undefined = kNoSecond,
     .direction = kByChance,
     .source = kBartonDavid,
     .doi = "",
     .not_to_confuse = {"An expectation, no measurement: it follows from how many moves each side made.",
                        "Een verwachting, geen meting: ze volgt uit hoeveel zetten elke kant deed."},
     .cost = over_events},

    {.id = "leapfrog_z",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Leapfrog: z", "Haasje-over: z"},
     .meaning =
         {"How far does the number of leaps lie from what chance would give, in standard deviations? Above 2 the "
          "sides clearly move by turns, below −2 each clearly goes on by itself; in between it may be chance.",
          "Hoe ver ligt het aantal sprongen van wat het toeval zou geven, in standaardafwijkingen? Boven 2 "
          "zetten de kanten duidelijk om de beurt, onder −2 gaat ieder duidelijk alleen door; daartussen kan het "
          "toeval zijn."},
     .formula =
         "Σ (L − E) / √(Σ Var), Var = [Σn²(Σn² + k(k + 1)) − 2kΣn³ − k³] / (k²(k − 1)), n the moves of each side",
     .unit = {"standard deviations", "standaardafwijkingen"},
     .range = "−∞…∞",
     .undefined = kNoChoice,
     .direction = kByChance,
     .source = kBartonDavid,
     .doi = "",
     .not_to_confuse = {"With few moves no normal distribution: leapfrog_p is exact.",
                        "Bij weinig zetten geen normale verdeling: leapfrog_p is exact."},
     .cost = over_events},

    {.id = "leapfrog_p",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Leapfrog: p", "Haasje-over: p"},
     .meaning =
         {"Would as many or as few leaps come about by chance too? A small value, say below 0.05: hardly ever, so "
          "the sides do heed each other, or do not; near 1: chance does as much. It says how sure, not how "
          "strong.",
          "Zouden er bij toeval ook zoveel of zo weinig sprongen zijn? Een kleine waarde, zeg onder 0,05: bijna "
          "nooit, dus de kanten letten wel degelijk op elkaar, of juist niet; dicht bij 1: het toeval doet "
          "evenveel. Het zegt hoe zeker, niet hoe sterk."},
     .formula =
         "share of orders with |Σ L* − Σ E| ≥ |Σ L − Σ E|; of more than 2,000 moves, or 200 about one initiative, "
         "(1 + #) / (B + 1) of B random orders",
     .unit = {"chance", "kans"},
     .range = "0…1",
     .undefined = kNoChoice,
     .direction = kByChance,
     .source =
         "Barton, D. E. & David, F. N. (1957). Multiple runs. Biometrika 44, 168–178; of random orders Phipson, B. "
         "& Smyth, G. K. (2010). Permutation p-values should never be zero. Statistical Applications in Genetics "
         "and Molecular Biology 9, article 39.",
     .doi = "10.2202/1544-6115.1585",
     .not_to_confuse =
         {"Two-sided: it is as small for far too few leaps as for far too many. Which of them, leapfrog_z "
          "says.",
          "Tweezijdig: het is even klein bij veel te weinig sprongen als bij veel te veel. Welk van beide, "
          "zegt leapfrog_z."},
     .cost = over_events},

    {.id = "first_mover",
     .level = Level::initiatives,
     .kind = ValueKind::text,
     .standard = true,
     .title = {"First mover", "Eerste zet"},
     .meaning = {"Which side made the first move? joint: several sides together. Of several initiatives: the side that "
                 "began most of them.",
                 "Welke kant deed de eerste zet? joint: meer kanten samen. Van meer initiatieven: de kant die er de "
                 "meeste begon."},
     .formula = "side of the first move that has a side; of several initiatives the one that comes up most",
     .unit = {"side", "kant"},
     .range = "a side, or joint",
     .undefined =
         {"Without a move by anybody with a sector; of several initiatives also where two sides began as many.",
          "Zonder zet van iemand met een sector; van meer initiatieven ook als twee kanten er evenveel "
          "begonnen."},
     .direction = kAllMoves,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse =
         {"The first move that is in the file, or in the window of time: what went before it nobody wrote "
          "down.",
          "De eerste zet die in het bestand of het tijdvak staat: wat eraan voorafging heeft niemand "
          "opgeschreven."},
     .cost = over_events},

    {.id = "response_days",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Response time", "Reactietijd"},
     .meaning =
         {"How many days pass before another side makes the next move? Half of the leaps came sooner, half later.",
          "Hoeveel dagen gaan er voorbij voordat een andere kant de volgende zet doet? De helft van de sprongen "
          "kwam eerder, de helft later."},
     .formula = "median of the days between the two moves of each leap; of an even number the mean of the middle two",
     .unit = {"days", "dagen"},
     .range = "≥ 0",
     .undefined = {"Without a leap between two dated moves.", "Zonder sprong tussen twee zetten met een datum."},
     .direction =
         {"Takes leaps of which both moves are dated; a date that is only a month or a year counts as its first "
          "day. Of a level or the whole network all leaps together, none between initiatives. Ties and "
          "weights play no part.",
          "Neemt sprongen waarvan beide zetten een datum hebben; een datum die alleen een maand of jaar is telt "
          "als de eerste dag ervan. Van een niveau of het hele netwerk alle sprongen bij elkaar, geen tussen "
          "initiatieven. Relaties en gewichten tellen niet mee."},
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Not promise_days or return_days: here any next move of another side is a response. An answer "
                        "that has not come yet does not count.",
                        "Niet promise_days of return_days: hier is elke volgende zet van een andere kant een reactie. "
                        "Een antwoord dat nog niet kwam telt niet mee."},
     .cost = over_events},

    {.id = "pickup",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Picked up", "Opgepakt"},
     .meaning = {"Which share of the moves was made by a side that the move before had spoken to? 1: whoever is spoken "
                 "to makes the next move; 0: nobody is, or nobody does.",
                 "Welk deel van de zetten kwam van een kant die de zet ervoor had aangesproken? 1: wie wordt "
                 "aangesproken doet de volgende zet; 0: niemand wordt aangesproken, of niemand doet het."},
     .formula = "moves whose side is among those addressed by the move before, its own left out / Σ (k − 1)",
     .unit = {"share of turns", "deel van de beurten"},
     .range = "0…1",
     .undefined = kNoSecond,
     .direction = kSequences,
     .source = kGibson,
     .doi = kGibsonDoi,
     .not_to_confuse = {"Not leapfrog, where the next side need not have been spoken to.",
                        "Niet leapfrog: daar hoeft de volgende kant niet te zijn aangesproken."},
     .cost = over_events},

    shift(
        "pshift_ab_ba", "A → B, then B → A", {"Shift AB-BA", "Wisseling AB-BA"},
        {"How often does a side that was spoken to reply to the side that spoke to it? The turn goes to whom it was "
         "offered, and straight back.",
         "Hoe vaak antwoordt een kant die werd aangesproken aan de kant die haar aansprak? De beurt gaat naar wie hem "
         "kreeg aangeboden, en meteen terug."}),
    shift("pshift_ab_b0", "A → B, then B → 0", {"Shift AB-B0", "Wisseling AB-B0"},
          {"How often does a side that was spoken to make the next move, without speaking to one side in particular?",
           "Hoe vaak doet een kant die werd aangesproken de volgende zet, zonder één kant in het bijzonder aan te "
           "spreken?"}),
    shift("pshift_ab_by", "A → B, then B → Y", {"Shift AB-BY", "Wisseling AB-BY"},
          {"How often does a side that was spoken to turn to a third side? So a request is passed on.",
           "Hoe vaak richt een kant die werd aangesproken zich tot een derde kant? Zo wordt een vraag doorgespeeld."}),
    shift("pshift_a0_x0", "A → 0, then X → 0", {"Shift A0-X0", "Wisseling A0-X0"},
          {"How often, after a move for nobody in particular, does another side make a move for nobody in particular?",
           "Hoe vaak doet, na een zet voor niemand in het bijzonder, een andere kant ook een zet voor niemand in het "
           "bijzonder?"}),
    shift(
        "pshift_a0_xa", "A → 0, then X → A", {"Shift A0-XA", "Wisseling A0-XA"},
        {"How often, after a move for nobody in particular, does another side turn to the side that made it? It "
         "answers without having been asked.",
         "Hoe vaak richt, na een zet voor niemand in het bijzonder, een andere kant zich tot de kant die hem deed? Die "
         "antwoordt zonder dat het was gevraagd."}),
    shift("pshift_a0_xy", "A → 0, then X → Y", {"Shift A0-XY", "Wisseling A0-XY"},
          {"How often, after a move for nobody in particular, does another side turn to a third?",
           "Hoe vaak richt, na een zet voor niemand in het bijzonder, een andere kant zich tot een derde?"}),
    shift(
        "pshift_ab_x0", "A → B, then X → 0", {"Shift AB-X0", "Wisseling AB-X0"},
        {"How often is one side spoken to, while another makes the next move, for nobody in particular? The turn that "
         "was offered to one is taken by another.",
         "Hoe vaak wordt de ene kant aangesproken, maar doet een andere de volgende zet, voor niemand in het "
         "bijzonder? De beurt die de een kreeg aangeboden wordt door een ander genomen."}),
    shift("pshift_ab_xa", "A → B, then X → A", {"Shift AB-XA", "Wisseling AB-XA"},
          {"How often is one side spoken to, while another replies to the side that spoke?",
           "Hoe vaak wordt de ene kant aangesproken, maar antwoordt een andere aan de kant die sprak?"}),
    shift("pshift_ab_xb", "A → B, then X → B", {"Shift AB-XB", "Wisseling AB-XB"},
          {"How often is a side spoken to by two others in turn, before it makes a move itself?",
           "Hoe vaak wordt een kant door twee andere na elkaar aangesproken, voordat ze zelf een zet doet?"}),
    shift("pshift_ab_xy", "A → B, then X → Y", {"Shift AB-XY", "Wisseling AB-XY"},
          {"How often is one side spoken to, while another makes the next move and turns to a fourth? It takes four "
           "sides.",
           "Hoe vaak wordt de ene kant aangesproken, maar doet een andere de volgende zet en richt die zich tot een "
           "vierde? Hier zijn vier kanten voor nodig."}),
    shift("pshift_a0_ay", "A → 0, then A → Y", {"Shift A0-AY", "Wisseling A0-AY"},
          {"How often does a side, after a move for nobody in particular, move once more and now speak to one side?",
           "Hoe vaak doet een kant, na een zet voor niemand in het bijzonder, nog een zet en spreekt ze nu één kant "
           "aan?"}),
    shift(
        "pshift_ab_a0", "A → B, then A → 0", {"Shift AB-A0", "Wisseling AB-A0"},
        {"How often does a side that spoke to another move once more, now for nobody in particular? Perhaps no answer "
         "came.",
         "Hoe vaak doet een kant die een andere aansprak nog een zet, nu voor niemand in het bijzonder? Misschien kwam "
         "er geen antwoord."}),
    shift(
        "pshift_ab_ay", "A → B, then A → Y", {"Shift AB-AY", "Wisseling AB-AY"},
        {"How often does a side that spoke to one side turn to a third next? Perhaps it goes round, or no answer came.",
         "Hoe vaak richt een kant die de ene aansprak zich daarna tot een derde? Misschien gaat ze alle kanten langs, "
         "of kwam er geen antwoord."}),
};

}  // namespace

std::span<const Measure> leapfrog() {
  return kRows;
}

}  // namespace samenspel::catalogue
