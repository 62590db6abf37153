#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kWassermanFaust =
    "Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.";
constexpr std::string_view kSzreterWoolcock =
    "Szreter, S. & Woolcock, M. (2004). Health by association? Social capital, social theory, and the political "
    "economy of public health. International Journal of Epidemiology 33, 650–667.";
constexpr std::string_view kSzreterWoolcockDoi = "10.1093/ije/dyh013";
constexpr Text kNoTieBetweenSectors{"Without ties between actors that have a sector.",
                                    "Zonder relaties tussen actoren die een sector hebben."};
constexpr Text kMeanOfTies{
    "The mean over the ties, in a directed graph over the arcs; with --weighted by their weights. Ties to or from "
    "actors "
    "without a sector are left out.",
    "Het gemiddelde over de relaties, met richting elke richting apart; met --weighted naar hun gewicht. Relaties van "
    "of naar actoren zonder sector blijven buiten beschouwing."};
constexpr Text kShareOfTies{"share of the ties", "deel van de relaties"};

constexpr std::string_view kBorgatti2006 =
    "Borgatti, S. P. (2006). Identifying sets of key players in a social network. Computational & Mathematical "
    "Organization Theory 12, 21–34.";
constexpr std::string_view kBorgatti2006Doi = "10.1007/s10588-006-7084-x";
constexpr Text kDistances{
    "Paths follow the arcs: each ordered pair counts. With --weighted a tie is 1/weight long.",
    "Wegen volgen de richting: een paar telt in elke volgorde. Met --weighted is een relatie 1/gewicht lang."};

const Measure kRows[] = {
    {.id = "actors",
     .level = Level::network,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Actors", "Actoren"},
     .meaning = {"How many people, organisations, groups and bodies are in the network, those without a tie included.",
                 "Hoeveel mensen, organisaties, groepen en organen er in het netwerk zitten, ook die zonder relatie."},
     .formula = "n",
     .unit = {"actors", "actoren"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Direction and weights play no part.", "Richting en gewichten tellen niet mee."},
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse = {"Not the number that was asked in a survey: see the response.",
                        "Niet het aantal dat in een enquête is gevraagd: zie de respons."},
     .cost = once_over},

    {.id = "ties",
     .level = Level::network,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Ties", "Relaties"},
     .meaning = {"How many ties there are between two different actors. Several ties of the same two, say of different "
                 "kinds, are one.",
                 "Hoeveel relaties er zijn tussen twee verschillende actoren. Meer relaties tussen dezelfde twee, "
                 "bijvoorbeeld van verschillende soort, zijn er één."},
     .formula = "m = |{(i, j) : i → j}|; undirected |{{i, j} : i – j}|",
     .unit = {"ties", "relaties"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction =
         {"Counts arcs in a directed graph, where a mutual tie is two, and pairs in an undirected one. Weights "
          "play no part.",
          "Telt met richting elke richting apart (een wederzijdse relatie is er twee), zonder richting paren. "
          "Gewichten tellen niet mee."},
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse =
         {"Not the number of rows in the file: those of the same two are merged, and a tie of an actor with "
          "itself does not count.",
          "Niet het aantal regels in het bestand: regels van dezelfde twee zijn samengenomen, en een "
          "relatie van een actor met zichzelf telt niet."},
     .cost = once_over},

    {.id = "density",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Density", "Dichtheid"},
     .meaning = {"Which share of all ties that could be is there? 0: nobody knows anybody; 1: everybody knows "
                 "everybody. Large networks are always thinner than small ones, so only compare networks of about the "
                 "same size.",
                 "Welk deel van alle mogelijke relaties is er? 0: niemand kent iemand; 1: iedereen kent iedereen. "
                 "Grote netwerken zijn altijd dunner dan kleine; vergelijk dus alleen netwerken van ongeveer dezelfde "
                 "grootte."},
     .formula = "d = m / (n(n − 1)); undirected m / (n(n − 1)/2)",
     .unit = {"share", "deel"},
     .range = "0…1",
     .undefined = {"With fewer than two actors.", "Bij minder dan twee actoren."},
     .direction =
         {"Arcs over ordered pairs in a directed graph, pairs over pairs in an undirected one. Weights play no "
          "part.",
          "Met richting elke richting apart, zonder richting per paar. Gewichten tellen niet mee."},
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse = {"", ""},
     .cost = once_over},

    {.id = "components",
     .level = Level::network,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Separate parts", "Losse delen"},
     .meaning = {"Into how many parts does the network fall, with no tie at all between them? 1 means that everybody "
                 "can reach everybody through others; an actor without ties is a part by itself.",
                 "In hoeveel delen valt het netwerk uiteen, zonder enige relatie ertussen? Bij 1 kan iedereen via "
                 "anderen iedereen bereiken; een actor zonder relaties is een deel op zichzelf."},
     .formula = "number of connected components",
     .unit = {"parts", "delen"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Ties are read as undirected (weak components). Weights play no part.",
                   "Relaties zijn hier zonder richting. Gewichten tellen niet mee."},
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse = {"Not community: close-knit groups have ties between them, separate parts have none.",
                        "Niet community: tussen hechte groepen zijn er relaties, tussen losse delen geen."},
     .cost = once_over},

    {.id = "mean_distance",
     .level = Level::network,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Mean distance", "Gemiddelde afstand"},
     .meaning =
         {"How many steps does it take on average from one actor to another? Only pairs that can reach each "
          "other count: a network that falls into small parts has short distances for that reason alone, so read "
          "it beside fragmentation.",
          "Hoeveel stappen kost het gemiddeld van de ene actor naar de andere? Alleen paren die elkaar kunnen "
          "bereiken tellen mee: een netwerk dat in kleine delen uiteenvalt, heeft alleen daardoor al korte "
          "afstanden. Lees het dus naast fragmentation."},
     .formula = "mean of d(i, j) over ordered pairs i ≠ j with a path from i to j",
     .unit = {"steps", "stappen"},
     .range = "> 0",
     .undefined = {"Where nobody can reach anybody.", "Als niemand iemand kan bereiken."},
     .direction = kDistances,
     .source = "Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of ‘small-world’ networks. Nature 393, "
               "440–442.",
     .doi = "10.1038/30918",
     .not_to_confuse = {"Not diameter, which is the longest of these distances.",
                        "Niet diameter: dat is de langste van deze afstanden."},
     .cost = from_every_actor},

    {.id = "diameter",
     .level = Level::network,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Largest distance", "Grootste afstand"},
     .meaning = {"How many steps lie between the two actors that are farthest from each other? Pairs that cannot reach "
                 "each other are left out.",
                 "Hoeveel stappen liggen er tussen de twee actoren die het verst van elkaar af staan? Paren die elkaar "
                 "niet kunnen bereiken, blijven buiten beschouwing."},
     .formula = "max of d(i, j) over ordered pairs i ≠ j with a path from i to j",
     .unit = {"steps", "stappen"},
     .range = "> 0",
     .undefined =
         {"Where nobody can reach anybody; and with --sources, since the longest distance cannot be estimated.",
          "Als niemand iemand kan bereiken; en met --sources, want de langste afstand is niet te schatten."},
     .direction = kDistances,
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse = {"Not mean_distance: one far corner sets the diameter of a whole network.",
                        "Niet mean_distance: één verre uithoek bepaalt de diameter van een heel netwerk."},
     .cost = from_every_actor},

    {.id = "reciprocity",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Returned ties", "Beantwoorde relaties"},
     .meaning = {"Which share of the ties is returned? 1: whoever names another is named back; 0: all goes one way.",
                 "Welk deel van de relaties wordt beantwoord? 1: wie een ander noemt, wordt teruggenoemd; 0: alles "
                 "gaat één kant op."},
     .formula = "|{(i, j) : i → j and j → i}| / |{(i, j) : i → j}|",
     .unit = kShareOfTies,
     .range = "0…1",
     .undefined = {"Without ties.", "Zonder relaties."},
     .direction =
         {"A share of arcs: a mutual tie is two, both returned. 1 in an undirected graph. Weights play no part.",
          "Een deel van de richtingen: een wederzijdse relatie is er twee, beide beantwoord. 1 in een netwerk "
          "zonder richting. Gewichten tellen niet mee."},
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse = {"Not reciprocity_dyad, which is a share of pairs. And not whether gifts are returned: "
                        "exchange_reciprocity.",
                        "Niet reciprocity_dyad: dat is een deel van de paren. En niet of giften worden beantwoord: "
                        "exchange_reciprocity."},
     .cost = once_over},

    {.id = "ei_index",
     .level = Level::network,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"E-I index", "E-I-index"},
     .meaning = {"Do ties in this network run within sectors or between them? −1: all within; 1: all between; 0: half "
                 "and half. Chance alone seldom gives 0: with many small sectors most ties that could be run between "
                 "them.",
                 "Lopen de relaties in dit netwerk binnen sectoren of ertussen? −1: alle erbinnen; 1: alle ertussen; "
                 "0: half om half. Toeval alleen geeft zelden 0: bij veel kleine sectoren lopen de meeste mogelijke "
                 "relaties ertussen."},
     .formula = "EI = (E − I) / (E + I), I = Σ over ties of Σ_s m_s(i) m_s(j), E = Σ over ties of the rest of 1",
     .unit = {"balance", "balans"},
     .range = "−1…1",
     .undefined = kNoTieBetweenSectors,
     .direction =
         {"Over the ties, in a directed graph over the arcs; with --weighted by their weights. Ties to or from "
          "actors without a sector are left out.",
          "Over de relaties, met richting elke richting apart; met --weighted naar hun gewicht. Relaties van "
          "of naar actoren zonder sector blijven buiten beschouwing."},
     .source = "Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental "
               "simulation. Social Psychology Quarterly 51, 123–140.",
     .doi = "10.2307/2786835",
     .not_to_confuse =
         {"Not the mean of the actors' ei_index, in which every actor counts the same, whatever the number of "
          "its ties.",
          "Niet het gemiddelde van de ei_index van de actoren: daarin telt elke actor even zwaar, hoeveel "
          "relaties die ook heeft."},
     .cost = once_over},

    {.id = "bonding_share",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Bonding share", "Bindend aandeel"},
     .meaning = {"Which share of the ties lies within a sector? Ties among one's own kind give support and trust; with "
                 "nothing else they close a world off.",
                 "Welk deel van de relaties ligt binnen een sector? Relaties onder gelijken geven steun en vertrouwen; "
                 "met niets anders sluiten ze een wereld af."},
     .formula = "mean over ties of Σ_s m_s(i) m_s(j)",
     .unit = kShareOfTies,
     .range = "0…1",
     .undefined = kNoTieBetweenSectors,
     .direction = kMeanOfTies,
     .source = kSzreterWoolcock,
     .doi = kSzreterWoolcockDoi,
     .not_to_confuse = {"The three shares sum to 1. Not a count of the label capital: with shared membership a tie is "
                        "divided over all three.",
                        "De drie aandelen zijn samen 1. Geen telling van het label capital: bij gedeeld lidmaatschap "
                        "wordt een relatie over alle drie verdeeld."},
     .cost = once_over},

    {.id = "bridging_share",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Bridging share", "Overbruggend aandeel"},
     .meaning =
         {"Which share of the ties runs between sectors that do not differ as citizens and institutions do? Such ties "
          "bring in other news and other means.",
          "Welk deel van de relaties loopt tussen sectoren die niet van elkaar verschillen als burgers en "
          "instellingen? Zulke relaties brengen ander nieuws en andere middelen binnen."},
     .formula = "mean over ties of 1 − bonding − linking",
     .unit = kShareOfTies,
     .range = "0…1",
     .undefined = kNoTieBetweenSectors,
     .direction = kMeanOfTies,
     .source = kSzreterWoolcock,
     .doi = kSzreterWoolcockDoi,
     .not_to_confuse =
         {"Not the share of ties that are a bridge, which is about the shape of the network.",
          "Niet het deel van de relaties dat een brug (bridge) is: dat gaat over de vorm van het netwerk."},
     .cost = once_over},

    {.id = "linking_share",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Linking share", "Verbindend aandeel"},
     .meaning =
         {"Which share of the ties runs between citizens and institutions? It is along these ties that a "
          "neighbourhood reaches those who decide, and they it.",
          "Welk deel van de relaties loopt tussen burgers en instellingen? Langs deze relaties bereikt een buurt "
          "degenen die beslissen, en zij de buurt."},
     .formula = "mean over ties of Σ over s ≠ t of m_s(i) m_t(j), one of s, t civic and the other an institution",
     .unit = kShareOfTies,
     .range = "0…1",
     .undefined = kNoTieBetweenSectors,
     .direction = kMeanOfTies,
     .source = kSzreterWoolcock,
     .doi = kSzreterWoolcockDoi,
     .not_to_confuse = {"Depends on the power that each sector has in the file: a sector without power never links.",
                        "Hangt af van de macht (power) die elke sector in het bestand heeft: een sector zonder macht "
                        "verbindt nooit."},
     .cost = once_over},

    {.id = "fragmentation",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Fragmentation", "Versnippering"},
     .meaning =
         {"Which share of all pairs cannot reach each other, not even through others? 0: everybody reaches "
          "everybody; 1: nobody reaches anybody.",
          "Welk deel van alle paren kan elkaar niet bereiken, ook niet via anderen? 0: iedereen bereikt iedereen; "
          "1: niemand bereikt iemand."},
     .formula = "1 − Σ_i r(i) / (n(n − 1)), r the number reached",
     .unit = {"share of the pairs", "deel van de paren"},
     .range = "0…1",
     .undefined = {"With fewer than two actors.", "Bij minder dan twee actoren."},
     .direction = {"Ordered pairs, along the arcs: in a directed graph one may reach the other and not the other way "
                   "round. Weights play no part.",
                   "Paren in beide volgordes, volgens de richting: met richting kan de een de ander bereiken en "
                   "omgekeerd niet. Gewichten tellen niet mee."},
     .source = kBorgatti2006,
     .doi = kBorgatti2006Doi,
     .not_to_confuse =
         {"Not components, the number of parts: ninety actors and ten isolates are eleven parts and little "
          "fragmented.",
          "Niet components, het aantal delen: negentig actoren bijeen en tien losse zijn elf delen, maar "
          "weinig versnipperd."},
     .cost = in_sets},

    {.id = "distance_fragmentation",
     .level = Level::network,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Fragmentation by distance", "Versnippering naar afstand"},
     .meaning =
         {"How far are actors from all having a direct tie? A direct tie counts as whole, two steps as a half, out "
          "of reach as nothing. 0: everybody knows everybody; 1: there is no tie at all.",
          "Hoe ver is het netwerk ervan af dat iedereen een directe relatie heeft met iedereen? Een directe relatie "
          "telt als heel, twee stappen als half, buiten bereik als niets. 0: iedereen kent iedereen; 1: er is geen "
          "enkele relatie."},
     .formula = "1 − Σ_{i ≠ j} (1/d(i, j)) / (n(n − 1)), 1/∞ = 0",
     .unit = {"share", "deel"},
     .range = "≤ 1",
     .undefined = {"With fewer than two actors.", "Bij minder dan twee actoren."},
     .direction =
         {"Paths follow the arcs. With --weighted a tie is 1/weight long; it may then be negative, where ties "
          "are heavier than 1.",
          "Wegen volgen de richting. Met --weighted is een relatie 1/gewicht lang; de uitkomst kan dan negatief "
          "zijn, als relaties zwaarder zijn dan 1."},
     .source = kBorgatti2006,
     .doi = kBorgatti2006Doi,
     .not_to_confuse = {"Not fragmentation, which asks only whether there is a way, not how long it is.",
                        "Niet fragmentation: dat vraagt alleen of er een weg is, niet hoe lang die is."},
     .cost = from_every_actor},

    {.id = "betweenness_centralisation",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Betweenness centralisation", "Centralisatie (tussenpositie)"},
     .meaning =
         {"How much does the network hang on a single go-between? 1: a star, in which all goes through one; 0: all "
          "are in between equally often. High means that much is lost with one person.",
          "Hoezeer hangt het netwerk aan één tussenpersoon? 1: een ster, waarin alles langs één actor loopt; 0: "
          "iedereen zit er even vaak tussen. Hoog betekent dat er met één persoon veel wegvalt."},
     .formula = "Σ_i (max b − b(i)) / ((n − 1)²(n − 2)); undirected / ((n − 1)²(n − 2)/2)",
     .unit = {"share of the most possible", "deel van het hoogst mogelijke"},
     .range = "0…1",
     .undefined = {"With fewer than three actors.", "Bij minder dan drie actoren."},
     .direction = {"Of betweenness, along the arcs. With --weighted a tie is 1/weight long.",
                   "Van betweenness, volgens de richting. Met --weighted is een relatie 1/gewicht lang."},
     .source = "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, "
               "215–239.",
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not degree_centralisation, which looks at the number of contacts.",
                        "Niet degree_centralisation: dat kijkt naar het aantal contacten."},
     .cost = from_every_actor},
};

}  // namespace

std::span<const Measure> network_rows() {
  return kRows;
}

}  // namespace samenspel::catalogue
