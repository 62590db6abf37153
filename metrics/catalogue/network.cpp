#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kWassermanFaust =
    "Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.";
constexpr std::string_view kKrackhardtStern =
    "Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental simulation. "
    "Social Psychology Quarterly 51, 123–140.";
constexpr std::string_view kKrackhardtSternDoi = "10.2307/2786835";
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

/// One of the sixteen ways in which three actors can be tied; `drawn` shows it.
Measure triad(std::string_view id, std::string_view drawn, Text title, Text meaning) {
  return {.id = id,
          .level = Level::network,
          .kind = ValueKind::count,
          .standard = false,
          .title = title,
          .meaning = meaning,
          .formula = drawn,
          .unit = {"threes of actors", "drietallen"},
          .range = "≥ 0",
          .undefined = kNeverUndefined,
          .direction =
              {"Follows the arcs. In an undirected graph all ties are mutual, and only triads 003, 102, 201 and 300 "
               "occur. Weights play no part. The three digits count the pairs tied both ways, tied one way and not "
               "tied; a letter tells kinds with the same digits apart.",
               "Volgt de richting. Zonder richting zijn alle relaties wederzijds, en komen alleen de drietallen 003, "
               "102, 201 en 300 voor. Gewichten tellen niet mee. De drie cijfers tellen de paren die over en weer, "
               "één kant op en niet verbonden zijn; een letter onderscheidt soorten met dezelfde cijfers."},
          .source =
              "Holland, P. W. & Leinhardt, S. (1970). A method for detecting structure in sociometric data. American "
              "Journal of Sociology 76, 492–513; counted after Batagelj, V. & Mrvar, A. (2001). A subquadratic triad "
              "census algorithm for large sparse networks with small maximum degree. Social Networks 23, 237–243, "
              "doi:10.1016/S0378-8733(01)00035-1.",
          .doi = "10.1086/224954",
          .not_to_confuse = {"The sixteen sum to n(n−1)(n−2)/6. In some older programs 111D and 111U are exchanged.",
                             "De zestien zijn samen n(n−1)(n−2)/6. In sommige oudere programma's zijn 111D en 111U "
                             "verwisseld."},
          .cost = neighbourhoods};
}

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

    {.id = "largest_component",
     .level = Level::network,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Largest part", "Grootste deel"},
     .meaning = {"How many actors are in the largest part that hangs together? Next to the number of actors it shows "
                 "whether nearly all are in one network, or whether there are several worlds beside each other.",
                 "Hoeveel actoren zitten er in het grootste samenhangende deel? Naast het aantal actoren laat het "
                 "zien of bijna iedereen in één netwerk zit, of dat er meer werelden naast elkaar bestaan."},
     .formula = "max over components of the number of its actors",
     .unit = {"actors", "actoren"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Ties are read as undirected (weak components). Weights play no part.",
                   "Relaties zijn hier zonder richting. Gewichten tellen niet mee."},
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse = {"Not the largest close-knit group (community): in one part there may be many of those.",
                        "Niet de grootste hechte groep (community): daarvan kunnen er in één deel veel zijn."},
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

    {.id = "reciprocity_dyad",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Mutual pairs", "Wederzijdse paren"},
     .meaning = {"Of the pairs that are tied, which share is tied both ways? The same question as reciprocity, asked "
                 "per pair: a mutual pair counts once here and twice there, so this number is never higher.",
                 "Welk deel van de verbonden paren is over en weer verbonden? Dezelfde vraag als bij reciprocity, maar "
                 "dan per paar: een wederzijds paar telt hier één keer en daar twee keer, dus dit getal is nooit "
                 "hoger."},
     .formula = "M / (M + A), M mutual pairs and A pairs tied one way",
     .unit = {"share of the tied pairs", "deel van de verbonden paren"},
     .range = "0…1",
     .undefined = {"Without ties.", "Zonder relaties."},
     .direction = {"A share of pairs. 1 in an undirected graph. Weights play no part.",
                   "Een deel van de paren. 1 in een netwerk zonder richting. Gewichten tellen niet mee."},
     .source = kWassermanFaust,
     .doi = "",
     .not_to_confuse = {"Not reciprocity, which is a share of arcs. And not the share of all pairs that agree: pairs "
                        "without a tie do not count.",
                        "Niet reciprocity: dat is een deel van de richtingen. En niet het deel van alle paren: paren "
                        "zonder relatie tellen niet mee."},
     .cost = once_over},

    {.id = "transitivity",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Closed two-paths", "Gesloten tweestappen"},
     .meaning = {"How often is the contact of a contact a contact as well? At 1 every way of two steps is also there "
                 "in one: the network is made of closed circles. Low, and many are linked by a third only: room for "
                 "brokers. Actors with many contacts weigh heavily here.",
                 "Hoe vaak is het contact van een contact zelf ook een contact? Bij 1 is elke weg van twee stappen er "
                 "ook in één: het netwerk bestaat uit gesloten kringen. Bij een laag getal zijn velen alleen via een "
                 "derde verbonden: ruimte voor bemiddelaars. Wie veel contacten heeft, weegt hier zwaar."},
     .formula = "share of two-paths i → j → k, i ≠ k, with i → k; undirected: 3 × triangles / connected triples",
     .unit = {"share of two-paths", "deel van de tweestappen"},
     .range = "0…1",
     .undefined = {"Where nobody has a contact of a contact.", "Waar niemand een contact van een contact heeft."},
     .direction = {"Follows the arcs: i → j → k is closed by i → k, not by k → i (“weak” in sna, “closure” in UCINET). "
                   "Weights play no part.",
                   "Volgt de richting: i → j → k is gesloten door i → k, niet door k → i (“weak” in sna, “closure” in "
                   "UCINET). Gewichten tellen niet mee."},
     .source = "Wasserman, S. & Faust, K. (1994). Social Network Analysis. Cambridge University Press, ch. 6.",
     .doi = "10.1017/CBO9780511815478",
     .not_to_confuse = {"Not clustering, the mean of the actors, in which each of them counts the same. Not "
                        "reciprocity, which is about two.",
                        "Niet clustering: dat is het gemiddelde van de actoren, waarin elk even zwaar telt. Niet "
                        "reciprocity: dat gaat over twee."},
     .cost = neighbourhoods},

    {.id = "clustering",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Mean clustering", "Gemiddelde hechtheid"},
     .meaning = {"Of an average actor, which share of the pairs of contacts know each other? High in a neighbourhood "
                 "of close circles. Each actor with two contacts or more counts the same.",
                 "Welk deel van de paren van contacten kent elkaar, bij een gemiddelde actor? Hoog in een buurt van "
                 "hechte kringen. Elke actor met minstens twee contacten telt even zwaar."},
     .formula = "the mean of C(i) over the actors for whom it is defined",
     .unit = {"share of pairs", "deel van de paren"},
     .range = "0…1",
     .undefined = {"Where no actor has two contacts.", "Waar geen actor twee contacten heeft."},
     .direction = {"Ties are read as undirected. With --weighted the mean of the weighted values (Barrat et al. 2004). "
                   "Actors with fewer than two contacts are left out, not counted as 0.",
                   "Relaties zijn hier zonder richting. Met --weighted het gemiddelde van de gewogen waarden (Barrat "
                   "e.a. 2004). Actoren met minder dan twee contacten doen niet mee; zij tellen niet als 0."},
     .source = "Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of ‘small-world’ networks. Nature 393, "
               "440–442.",
     .doi = "10.1038/30918",
     .not_to_confuse = {"Not transitivity, in which each two-path counts the same, and so the well-connected weigh "
                        "more. networkx counts actors with fewer than two contacts as 0.",
                        "Niet transitivity: daarin telt elke tweestap even zwaar, en wegen de drukbezochte actoren "
                        "dus meer. networkx telt actoren met minder dan twee contacten als 0."},
     .cost = neighbourhoods},

    triad("triad_003", "A, B, C", {"Triads 003", "Drietallen 003"},
          {"How many threes of actors have no tie among them? In a large or thin network nearly all are of this kind.",
           "Hoeveel drietallen van actoren hebben onderling geen enkele relatie? In een groot of dun netwerk zijn het "
           "er bijna allemaal."}),
    triad("triad_012", "A → B, C", {"Triads 012", "Drietallen 012"},
          {"In how many threes is there a tie one way between two, while the third stands apart?",
           "In hoeveel drietallen is er tussen twee een relatie één kant op, terwijl de derde erbuiten staat?"}),
    triad("triad_102", "A ↔ B, C", {"Triads 102", "Drietallen 102"},
          {"In how many threes are two tied to each other both ways, while the third stands apart?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl de derde erbuiten staat?"}),
    triad("triad_021D", "A ← B → C", {"Triads 021D", "Drietallen 021D"},
          {"In how many threes does one reach out to two others who have no tie with each other?",
           "In hoeveel drietallen zoekt er één de twee anderen op, die onderling geen relatie hebben?"}),
    triad("triad_021U", "A → B ← C", {"Triads 021U", "Drietallen 021U"},
          {"In how many threes do two who have no tie with each other both reach out to the third?",
           "In hoeveel drietallen zoeken twee, die onderling geen relatie hebben, allebei de derde op?"}),
    triad("triad_021C", "A → B → C", {"Triads 021C", "Drietallen 021C"},
          {"How many threes are a chain: the first reaches out to the second, the second to the third, and the first "
           "and the third have no tie?",
           "Hoeveel drietallen vormen een keten: de eerste zoekt de tweede op, de tweede de derde, en de eerste en de "
           "derde hebben geen relatie?"}),
    triad("triad_111D", "A ↔ B ← C", {"Triads 111D", "Drietallen 111D"},
          {"In how many threes are two tied both ways, while the third reaches out to one of them and has no tie with "
           "the other?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl de derde één van hen opzoekt en met de "
           "ander geen relatie heeft?"}),
    triad("triad_111U", "A ↔ B → C", {"Triads 111U", "Drietallen 111U"},
          {"In how many threes are two tied both ways, while one of them reaches out to the third and the other has "
           "no tie with the third?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl één van hen de derde opzoekt en de "
           "ander met de derde geen relatie heeft?"}),
    triad("triad_030T", "A → B → C, A → C", {"Triads 030T", "Drietallen 030T"},
          {"In how many threes does the first reach out to the second and the second to the third, and the first also "
           "straight to the third? Many of these are a sign of rank.",
           "In hoeveel drietallen zoekt de eerste de tweede op en de tweede de derde, en de eerste ook de derde "
           "rechtstreeks? Veel van zulke drietallen wijzen op een rangorde."}),
    triad("triad_030C", "A → B → C → A", {"Triads 030C", "Drietallen 030C"},
          {"How many threes are a circle in which each reaches out to the next, and no tie is returned?",
           "Hoeveel drietallen vormen een kring waarin elk de volgende opzoekt en geen relatie wordt beantwoord?"}),
    triad("triad_201", "A ↔ B ↔ C", {"Triads 201", "Drietallen 201"},
          {"In how many threes is one tied both ways to two others who have no tie with each other? Here someone "
           "stands between two.",
           "In hoeveel drietallen is er één over en weer verbonden met de twee anderen, die onderling geen relatie "
           "hebben? Hier staat iemand tussen twee in."}),
    triad("triad_120D", "A ← B → C, A ↔ C", {"Triads 120D", "Drietallen 120D"},
          {"In how many threes are two tied both ways, while the third reaches out to both of them and neither "
           "returns it?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl de derde hen allebei opzoekt en geen "
           "van beiden dat beantwoordt?"}),
    triad("triad_120U", "A → B ← C, A ↔ C", {"Triads 120U", "Drietallen 120U"},
          {"In how many threes are two tied both ways who both reach out to the third, who returns neither?",
           "In hoeveel drietallen zijn er twee over en weer verbonden die allebei de derde opzoeken, die geen van "
           "beide beantwoordt?"}),
    triad("triad_120C", "A → B → C, A ↔ C", {"Triads 120C", "Drietallen 120C"},
          {"In how many threes are two tied both ways, while one of them reaches out to the third and the third to "
           "the other?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl één van hen de derde opzoekt en de "
           "derde de ander?"}),
    triad("triad_210", "A → B ↔ C, A ↔ C", {"Triads 210", "Drietallen 210"},
          {"In how many threes are all tied, two pairs both ways and the last pair one way?",
           "In hoeveel drietallen zijn allen verbonden, twee paren over en weer en het laatste paar één kant op?"}),
    triad("triad_300", "A ↔ B ↔ C, A ↔ C", {"Triads 300", "Drietallen 300"},
          {"In how many threes are all tied to each other both ways? These are the closed circles of a network.",
           "In hoeveel drietallen zijn allen over en weer met elkaar verbonden? Dit zijn de gesloten kringetjes van "
           "een netwerk."}),

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
     .source = kKrackhardtStern,
     .doi = kKrackhardtSternDoi,
     .not_to_confuse =
         {"Not the mean of the actors' ei_index, in which every actor counts the same, whatever the number of "
          "its ties.",
          "Niet het gemiddelde van de ei_index van de actoren: daarin telt elke actor even zwaar, hoeveel "
          "relaties die ook heeft."},
     .cost = once_over},

    {.id = "ei_expected",
     .level = Level::network,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"E-I index expected", "Verwachte E-I-index"},
     .meaning =
         {"What would the E-I index be if sectors had nothing to do with who is tied to whom? It is the mean over "
          "all ways to deal out the same memberships anew. Above it a network mixes more than chance would, below "
          "it less.",
          "Wat zou de E-I-index zijn als sectoren er niet toe deden? Het is het gemiddelde over alle manieren om "
          "dezelfde lidmaatschappen opnieuw te verdelen. Erboven mengt een netwerk meer dan het toeval, eronder "
          "minder."},
     .formula = "1 − 2 · mean over pairs of actors with a sector of Σ_s m_s(i) m_s(j)",
     .unit = {"balance", "balans"},
     .range = "−1…1",
     .undefined = {"With fewer than two actors that have a sector.",
                   "Bij minder dan twee actoren die een sector hebben."},
     .direction = {"Exact, and the same whatever the ties, their direction and weights.",
                   "Exact, en hetzelfde welke relaties er ook zijn, met welke richting en welk gewicht ook."},
     .source = kKrackhardtStern,
     .doi = kKrackhardtSternDoi,
     .not_to_confuse = {"Hardly ever 0: with many small sectors chance alone gives a value near 1.",
                        "Bijna nooit 0: bij veel kleine sectoren geeft het toeval al een waarde bij 1."},
     .cost = once_over},

    {.id = "ei_index_p",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"E-I index: p", "E-I-index: p"},
     .meaning = {"Would the E-I index be as far from what is expected if the sectors were dealt out by lot? A small "
                 "value, say below 0.05: hardly, so ties do heed the sectors, or shun them; near 1: chance does as "
                 "much.",
                 "Zou de E-I-index even ver van de verwachting liggen als de sectoren door loting waren verdeeld? Een "
                 "kleine waarde, zeg onder 0,05: nauwelijks, dus relaties volgen de sectoren, of mijden ze; bij 1: het "
                 "toeval doet hetzelfde."},
     .formula = "p = (1 + #{b : |x_b − μ| ≥ |x − μ|}) / (B + 1), x_b the E-I index after relabelling b = 1…B, μ = "
                "ei_expected",
     .unit = {"chance", "kans"},
     .range = "0…1",
     .undefined = kNoTieBetweenSectors,
     .direction =
         {"Ties stay as they are; whole memberships are dealt out anew over the actors that have one, --permutations "
          "times, seeded by --seed. In a directed graph over the arcs; with --weighted by their weights.",
          "De relaties blijven zoals ze zijn; hele lidmaatschappen worden --permutations keer opnieuw verdeeld over de "
          "actoren die er een hebben, vanuit het begingetal --seed. Met richting elke richting apart; met --weighted "
          "naar gewicht."},
     .source = kKrackhardtStern,
     .doi = kKrackhardtSternDoi,
     .not_to_confuse = {"Two-sided: it does not tell on which side of ei_expected the index lies.",
                        "Tweezijdig: het zegt niet aan welke kant van ei_expected de index ligt."},
     .cost = relabelled_ties},

    {.id = "assortativity",
     .level = Level::network,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Like seeks like", "Soort zoekt soort"},
     .meaning =
         {"Do ties join likes more than their numbers of ties would make them by chance? 1: all ties stay within "
          "a sector; 0: as chance would have it; below 0: unlikes seek each other out. Also called assortativity.",
          "Verbinden relaties gelijken vaker dan het toeval zou doen, gegeven hoeveel relaties ieder heeft? 1: "
          "alle relaties blijven binnen een sector; 0: zoals het toeval wil; onder 0: verschillenden zoeken "
          "elkaar op. Ook wel assortativiteit."},
     .formula =
         "r = (Σ_s e_ss − Σ_s a_s b_s) / (1 − Σ_s a_s b_s), e_st = Σ over arcs of m_s(i) m_t(j) / total, a_s and "
         "b_s its row and column sums",
     .unit = {"index", "index"},
     .range = "−1…1",
     .undefined =
         {"Without ties between actors that have a sector, and where all ends of ties are of one sector.",
          "Zonder relaties tussen actoren die een sector hebben, en als alle einden van relaties in één sector "
          "liggen."},
     .direction =
         {"Over the arcs, an undirected tie both ways; with --weighted by their weights. Ties to or from actors "
          "without a sector are left out.",
          "Over de richtingen, zonder richting elke relatie heen en terug; met --weighted naar hun gewicht. "
          "Relaties van of naar actoren zonder sector blijven buiten beschouwing."},
     .source = "Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126.",
     .doi = "10.1103/PhysRevE.67.026126",
     .not_to_confuse = {"Not ei_index, which has no eye for chance. Here chance keeps the number of ties of everybody; "
                        "ei_expected keeps the network and deals out the sectors.",
                        "Niet ei_index: dat kijkt niet naar het toeval. Hier houdt het toeval ieders aantal relaties "
                        "vast; ei_expected houdt het netwerk vast en verdeelt de sectoren."},
     .cost = once_over},

    {.id = "modularity",
     .level = Level::network,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Modularity of sectors", "Modulariteit van sectoren"},
     .meaning = {"How far do the sectors coincide with close-knit groups of the network? 0: no more ties stay within "
                 "them than by chance; from about 0.3 the sectors are worlds of their own; below 0 they are rather the "
                 "opposite of groups.",
                 "In hoeverre vallen de sectoren samen met hechte groepen in het netwerk? 0: er blijven niet meer "
                 "relaties binnen dan door toeval; vanaf ongeveer 0,3 zijn de sectoren werelden op zichzelf; onder 0 "
                 "zijn ze eerder het tegendeel van groepen."},
     .formula = "Q = Σ_ij [a_ij / m − k_i^out k_j^in / m²] Σ_s m_s(i) m_s(j); undirected the same with both ways of "
                "every tie",
     .unit = {"index", "index"},
     .range = "−1…1",
     .undefined = kNoTieBetweenSectors,
     .direction =
         {"Over the arcs, an undirected tie both ways; with --weighted by their weights. Ties to or from actors "
          "without a sector are left out.",
          "Over de richtingen, zonder richting elke relatie heen en terug; met --weighted naar hun gewicht. "
          "Relaties van of naar actoren zonder sector blijven buiten beschouwing."},
     .source =
         "Newman, M. E. J. (2006). Modularity and community structure in networks. PNAS 103, 8577–8582; directed: "
         "Leicht, E. A. & Newman, M. E. J. (2008). Physical Review Letters 100, 118703.",
     .doi = "10.1073/pnas.0601602103",
     .not_to_confuse = {"Of the sectors as the file gives them, not of the groups that community finds.",
                        "Van de sectoren zoals het bestand ze geeft, niet van de groepen die community vindt."},
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

    {.id = "degree_centralisation",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Centralisation of contacts", "Centralisatie van contacten"},
     .meaning = {"How far does the network hang on a few actors with very many contacts? 1: one knows everybody, and "
                 "the others know nobody else; 0: all have equally many contacts.",
                 "Hoezeer hangt het netwerk aan een paar actoren met heel veel contacten? 1: één kent iedereen, en de "
                 "anderen kennen niemand anders; 0: allen hebben evenveel contacten."},
     .formula = "Σ_i (max k − k(i)) / ((n − 1)(n − 2))",
     .unit = {"share of a star", "deel van een ster"},
     .range = "0…1",
     .undefined = {"With fewer than three actors.", "Bij minder dan drie actoren."},
     .direction = {"Of degree: ties are read as undirected, in a directed graph too. Weights play no part.",
                   "Van degree: relaties zijn zonder richting, ook in een netwerk met richting. Gewichten tellen niet "
                   "mee."},
     .source = "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, "
               "215–239.",
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not betweenness_centralisation, which is about who stands between others. Not density: both "
                        "a network without ties and one in which everybody knows everybody have 0.",
                        "Niet betweenness_centralisation: dat gaat over wie tussen anderen in staat. Niet density: "
                        "zowel zonder relaties als wanneer iedereen iedereen kent is het 0."},
     .cost = once_over},

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
