#include <cmath>

#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kWassermanFaust =
    "Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.";
constexpr std::string_view kMantel =
    "Mantel, N. (1967). The detection of disease clustering and a generalized regression approach. Cancer Research 27, "
    "209–220.";
constexpr std::string_view kMenger =
    "Menger, K. (1927). Zur allgemeinen Kurventheorie. Fundamenta Mathematicae 10, 96–115; found by the maximum flow "
    "of Boykov, Y. & Kolmogorov, V. (2004). IEEE Transactions on Pattern Analysis and Machine Intelligence 26, "
    "1124–1137.";
constexpr std::string_view kMengerDoi = "10.4064/fm-10-1-96-115";
constexpr Text kTies{"ties", "relaties"};
constexpr Text kBothWays{
    "Ties both ways together; in a directed graph every arc counts. Ties to or from actors without a sector are left "
    "out. Weights play no part.",
    "Relaties over en weer samen; met richting telt elke richting apart. Relaties van of naar actoren zonder sector "
    "blijven buiten beschouwing. Gewichten tellen niet mee."};
constexpr Text kReadUndirected{
    "Ties are read as undirected, and all actors carry paths, also those without a sector. Weights play no part.",
    "Relaties zijn hier zonder richting, en alle actoren dragen wegen, ook die zonder sector. Gewichten tellen niet "
    "mee."};

/// Of one pair, as it grows on invented networks of 20,000 to 200,000 actors: far below the bound of the algorithm.
double flow(double n, double m) {
  return (n + m) * std::pow(n, 0.75) / 50;
}

const Measure kRows[] = {
    {.id = "ties",
     .level = Level::pairs,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Ties", "Relaties"},
     .meaning = {"How many ties run between these two sectors? A tie of somebody in several sectors counts for each by "
                 "a share.",
                 "Hoeveel relaties lopen er tussen deze twee sectoren? Een relatie van iemand in meer sectoren telt "
                 "voor elke sector voor een deel."},
     .formula = "Σ over ties of m_a(i) m_b(j) + m_b(i) m_a(j)",
     .unit = kTies,
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kBothWays,
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse = {"Two large sectors have many by their size alone: ratio sets the number against chance.",
                        "Twee grote sectoren hebben er alleen al door hun grootte veel: ratio zet het aantal tegenover "
                        "het toeval."},
     .cost = once_over},

    {.id = "density",
     .level = Level::pairs,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Density", "Dichtheid"},
     .meaning = {"Which share of all ties that could be between these two sectors is there? 0: nobody of one is tied "
                 "to anybody of the other; 1: all are tied to all.",
                 "Welk deel van alle mogelijke relaties tussen deze twee sectoren is er? 0: niemand van de ene heeft "
                 "een relatie met iemand van de andere; 1: iedereen met iedereen."},
     .formula = "ties / Σ over i ≠ j of m_a(i) m_b(j); in a directed graph over twice that",
     .unit = {"share", "deel"},
     .range = "0…1",
     .undefined = {"Where one actor alone makes up both sectors.",
                   "Als één actor in zijn eentje beide sectoren vormt."},
     .direction = kBothWays,
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse = {"Not the density of the network of the two together: ties within either do not count.",
                        "Niet de dichtheid van het netwerk van beide samen: relaties binnen elk van beide tellen niet "
                        "mee."},
     .cost = once_over},

    {.id = "expected",
     .level = Level::pairs,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Expected ties", "Verwachte relaties"},
     .meaning = {"How many ties would run between these two sectors if sectors had nothing to do with who is tied to "
                 "whom? It is the mean over all ways to deal out the same memberships anew over the same actors, while "
                 "the ties stay as they are.",
                 "Hoeveel relaties zouden er tussen deze twee sectoren lopen als sectoren er niet toe deden? Het is "
                 "het gemiddelde over alle manieren om dezelfde lidmaatschappen opnieuw over dezelfde actoren te "
                 "verdelen, terwijl de relaties blijven zoals ze zijn."},
     .formula = "m · Σ over i ≠ j of m_a(i) m_b(j) / (N(N − 1)/2), m ties and N actors with a sector",
     .unit = kTies,
     .range = "≥ 0",
     .undefined = {"With fewer than two actors that have a sector.",
                   "Bij minder dan twee actoren die een sector hebben."},
     .direction = kBothWays,
     .source = kMantel,
     .doi = "",
     .not_to_confuse = {"The exact mean, not the mean of a sample of relabellings: it does not depend on "
                        "--permutations.",
                        "Het exacte gemiddelde, niet dat van een steekproef van herverdelingen: het hangt niet van "
                        "--permutations af."},
     .cost = once_over},

    {.id = "ratio",
     .level = Level::pairs,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Times expected", "Maal de verwachting"},
     .meaning = {"How many times as many ties run between these two sectors as chance would give? 1: as many; 2: twice "
                 "as many; below 1: they avoid each other, or never meet.",
                 "Hoeveel keer zoveel relaties lopen er tussen deze twee sectoren als het toeval zou geven? 1: "
                 "evenveel; 2: twee keer zoveel; onder de 1: ze mijden elkaar, of komen elkaar niet tegen."},
     .formula = "ties / expected",
     .unit = {"times", "keer"},
     .range = "≥ 0",
     .undefined = {"Where no ties are expected.", "Als er geen relaties te verwachten zijn."},
     .direction = kBothWays,
     .source = kMantel,
     .doi = "",
     .not_to_confuse = {"It tells how much, not how sure: with few ties a ratio of 2 may be chance. See z.",
                        "Het zegt hoeveel, niet hoe zeker: bij weinig relaties kan 2 toeval zijn. Zie z."},
     .cost = once_over},

    {.id = "z",
     .level = Level::pairs,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Surprise", "Verrassing"},
     .meaning =
         {"How surprising is the number of ties between these two sectors, if sectors did not matter? 0: just as "
          "expected; beyond 2 or −2 chance alone seldom goes. Above 0 they seek each other out more than "
          "expected, below 0 less.",
          "Hoe verrassend is het aantal relaties tussen deze twee sectoren, als sectoren er niet toe deden? 0: "
          "precies naar verwachting; voorbij 2 of −2 komt het toeval zelden. Boven 0 zoeken ze elkaar meer op "
          "dan verwacht, onder 0 minder."},
     .formula = "(ties − expected) / sd, sd the exact standard deviation of ties over all relabellings",
     .unit = {"standard deviations", "standaardafwijkingen"},
     .range = "−∞…∞",
     .undefined = {"Where every relabelling gives the same number of ties.",
                   "Als elke herverdeling evenveel relaties geeft."},
     .direction = kBothWays,
     .source = kMantel,
     .doi = "",
     .not_to_confuse = {"No probability: few ties and small sectors do not follow the normal curve.",
                        "Geen kans: weinig relaties en kleine sectoren volgen de normale verdeling niet."},
     .cost = once_over},

    {.id = "connectivity",
     .level = Level::pairs,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Connectivity", "Aantal schakels"},
     .meaning = {"How many actors would have to go before nobody of one sector can reach anybody of the other? 0: they "
                 "are apart already; 1: all hangs on one; the more, the firmer the two are joined. Members of the two "
                 "sectors count, and who is in both holds them together alone.",
                 "Hoeveel actoren moeten er wegvallen voordat niemand van de ene sector nog iemand van de andere kan "
                 "bereiken? 0: ze zijn al los; 1: alles hangt aan één; hoe meer, hoe steviger de band. Leden van beide "
                 "sectoren tellen mee, en wie in allebei zit, verbindt ze in zijn eentje."},
     .formula = "min |C|, C a set of actors without which no path leads from a member of a to a member of b",
     .unit = {"actors", "actoren"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kReadUndirected,
     .source = kMenger,
     .doi = kMengerDoi,
     .not_to_confuse = {"Not ties: a hundred ties may all run through the same person.",
                        "Niet ties: honderd relaties kunnen allemaal via dezelfde persoon lopen."},
     .cost = flow},

    {.id = "holders",
     .level = Level::pairs,
     .kind = ValueKind::text,
     .standard = true,
     .title = {"Holders", "Onmisbare schakels"},
     .meaning = {"Who are those few? Without them the two sectors lose each other. There may be other sets that are as "
                 "small; of these it is the one nearest to the sector named first. Take care of them, and help others "
                 "to stand beside them.",
                 "Wie zijn die weinigen? Zonder hen raken de twee sectoren elkaar kwijt. Er kunnen andere groepen zijn "
                 "die even klein zijn; dit is dan de groep die het dichtst bij de eerstgenoemde sector ligt. Wees er "
                 "zuinig op, en help anderen naast hen te gaan staan."},
     .formula = "the C of connectivity that lies nearest to a, in the order of the file",
     .unit = {"actors", "actoren"},
     .range = "ids",
     .undefined = {"Where the sectors are apart already: nobody holds them together.",
                   "Als de sectoren al los zijn: niemand houdt ze bijeen."},
     .direction = kReadUndirected,
     .source = kMenger,
     .doi = kMengerDoi,
     .not_to_confuse =
         {"Not articulation: a cut point divides the network by itself, a holder often only together with "
          "the other holders.",
          "Niet articulation: een breekpunt deelt het netwerk in zijn eentje, een schakel hier "
          "vaak alleen samen met de andere."},
     .cost = flow},
};

}  // namespace

std::span<const Measure> pair_rows() {
  return kRows;
}

}  // namespace samenspel::catalogue
