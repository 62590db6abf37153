#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kWassermanFaust =
    "Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.";
constexpr Text kShareOfTies{"share of the ties", "deel van de relaties"};
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
};

}  // namespace

std::span<const Measure> network_shape() {
  return kRows;
}

}  // namespace samenspel::catalogue
