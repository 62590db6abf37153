#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kHill =
    "Hill, M. O. (1973). Diversity and evenness: a unifying notation and its consequences. Ecology 54, 427–432 (the "
    "number of order 1).";
constexpr std::string_view kHillDoi = "10.2307/1934352";
constexpr Text kSplit{
    "A move that several actors make together is split equally over them; actors without a sector count too. Takes all "
    "moves in order of time, joint ones and undated ones too; with --from or --until those dated within it. Ties and "
    "weights play no part.",
    "Een zet die meer actoren samen doen wordt gelijk over hen verdeeld; ook actoren zonder sector tellen mee. Neemt "
    "alle zetten op volgorde van tijd, ook gezamenlijke en die zonder datum; met --from of --until alleen die met een "
    "datum in dat tijdvak. Relaties en gewichten tellen niet mee."};

const Measure kRows[] = {
    {.id = "carriers",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Carriers", "Dragers"},
     .meaning =
         {"On how many shoulders do the moves rest? Five people who move equally often are five carriers; where "
          "one of them does nearly everything it is little more than one. What rests on one falls when that one "
          "goes.",
          "Op hoeveel schouders rusten de zetten? Vijf mensen die even vaak een zet doen zijn vijf dragers; doet "
          "één van hen bijna alles, dan is het weinig meer dan één. Wat op één rust, valt als die ene vertrekt."},
     .formula = "exp(−Σ_i q_i ln q_i), q_i the share of the moves that actor i made",
     .unit = {"actors", "actoren"},
     .range = "≥ 1",
     .undefined = {"Without moves.", "Zonder zetten."},
     .direction = kSplit,
     .source = kHill,
     .doi = kHillDoi,
     .not_to_confuse =
         {"Not the number of actors that moved, of whom each would count for one. Not reach, which counts who was "
          "ever met.",
          "Niet het aantal actoren dat een zet deed: daarbij zou ieder voor één tellen. Niet reach: dat telt wie ooit "
          "een "
          "contact had."},
     .cost = over_events},

    {.id = "carriers_growth",
     .level = Level::initiatives,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Growth of carriers", "Groei van dragers"},
     .meaning =
         {"Do the moves come to rest on more shoulders? 2: on twice as many in the second half of the moves as in "
          "the first; 1: on as many; below 1 on fewer.",
          "Komen de zetten op meer schouders te rusten? 2: in de tweede helft van de zetten op twee keer zoveel "
          "als in de eerste; 1: op evenveel; onder 1 op minder."},
     .formula = "carriers of the last ⌊m/2⌋ of m moves / carriers of the first ⌊m/2⌋",
     .unit = {"ratio", "verhouding"},
     .range = "> 0",
     .undefined = {"With fewer than four moves.", "Bij minder dan vier zetten."},
     .direction = kSplit,
     .source = kHill,
     .doi = kHillDoi,
     .not_to_confuse =
         {"The halves have as many moves, not as many days; the middle one of an odd number is in neither. "
          "As many carriers need not be the same ones.",
          "De helften tellen evenveel zetten, niet evenveel dagen; bij een oneven aantal valt de middelste "
          "erbuiten. Evenveel dragers hoeven niet dezelfde te zijn."},
     .cost = over_events},
};

}  // namespace

std::span<const Measure> carriers() {
  return kRows;
}

}  // namespace samenspel::catalogue
