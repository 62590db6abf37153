#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr Text kAnEndWithout{"For a tie to or from an actor without a sector.",
                             "Bij een relatie van of naar een actor zonder sector."};
constexpr Text kEitherWay{"The same whichever way the tie runs. Weights play no part.",
                          "Hetzelfde welke kant de relatie ook op gaat. Gewichten tellen niet mee."};

constexpr Text kUndirectedPair{
    "Ties are read as undirected, and all ties of the pair as one: both arcs of a pair have the same value. "
    "Weights play no part.",
    "Relaties zijn hier zonder richting, en alle relaties van het paar gelden als één: beide richtingen "
    "van een paar hebben dezelfde waarde. Gewichten tellen niet mee."};

const Measure kRows[] = {
    {.id = "embeddedness",
     .level = Level::ties,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Common contacts", "Gedeelde contacten"},
     .meaning = {"How many contacts do the two ends of this tie have in common? The more there are, the more people "
                 "see how the two deal with each other: that makes it safer to trust, and harder to bring something "
                 "new. At 0 it is a local bridge.",
                 "Hoeveel contacten hebben de twee einden van deze relatie gemeen? Hoe meer, hoe meer mensen zien hoe "
                 "die twee met elkaar omgaan: dat maakt vertrouwen veiliger, en iets nieuws brengen moeilijker. Bij 0 "
                 "is het een lokale brug."},
     .formula = "|N(i) ∩ N(j)|",
     .unit = {"contacts", "contacten"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Ties are read as undirected: the same whichever way the tie runs. Weights play no part.",
                   "Relaties zijn hier zonder richting: hetzelfde welke kant de relatie ook op gaat. Gewichten tellen "
                   "niet mee."},
     .source = "Easley, D. & Kleinberg, J. (2010). Networks, Crowds, and Markets. Cambridge University Press, ch. 3.",
     .doi = "10.1017/CBO9780511761942",
     .not_to_confuse = {"Not simmelian, which asks that all ties of the three be mutual.",
                        "Niet simmelian: dat vraagt dat alle relaties van het drietal wederzijds zijn."},
     .cost = neighbourhoods},

    {.id = "cross_sector",
     .level = Level::ties,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Crosses sectors", "Tussen sectoren"},
     .meaning = {"How far does this tie cross from one sector to another? 0: both ends are of one sector; 1: they "
                 "share none. With shared membership it is the chance that a role of one end, drawn by its shares, and "
                 "a role of the other are of different sectors. Two who both belong half and half to the same two "
                 "sectors are thus half outside each other. Everett and Borgatti (2026) take the smaller of two shares "
                 "where we take their product, and would call those two wholly inside; the product fits the way "
                 "in which brokerage roles are divided.",
                 "Hoe ver gaat deze relatie van de ene sector naar de andere? 0: beide einden zijn van één sector; 1: "
                 "ze delen er geen. Bij gedeeld lidmaatschap is het de kans dat een rol van het ene eind, geloot naar "
                 "zijn aandelen, en een rol van het andere van verschillende sectoren zijn. Twee die allebei half om "
                 "half bij dezelfde twee sectoren horen, zijn dus half buiten elkaar. Everett en Borgatti (2026) nemen "
                 "het kleinste van twee aandelen waar wij het product nemen, en zouden die twee geheel binnen noemen; "
                 "het product past bij de manier waarop bemiddelingsrollen worden verdeeld."},
     .formula = "1 − Σ_s m_s(i) m_s(j)",
     .unit = {"share of the tie", "deel van de relatie"},
     .range = "0…1",
     .undefined = kAnEndWithout,
     .direction = kEitherWay,
     .source = "After Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an "
               "experimental simulation. Social Psychology Quarterly 51, 123–140; with shared membership.",
     .doi = "10.2307/2786835",
     .not_to_confuse = {"Not bridge, which looks at the shape of the network and not at sectors.",
                        "Niet bridge: dat kijkt naar de vorm van het netwerk en niet naar sectoren."},
     .cost = once_over},

    {.id = "capital",
     .level = Level::ties,
     .kind = ValueKind::text,
     .standard = true,
     .title = {"Kind of capital", "Soort kapitaal"},
     .meaning = {"Which kind of social capital is this tie? bonding: within one sector. linking: between a sector of "
                 "citizens (civic) and an institution, across a difference in power. bridging: between other sectors. "
                 "With shared membership a tie may be part of each; it is called after its largest part, and of equal "
                 "ones after bonding before bridging before linking.",
                 "Welk soort sociaal kapitaal is deze relatie? bonding (bindend): binnen één sector. linking "
                 "(verbindend): tussen een sector van burgers en een instelling, over een verschil in macht heen. "
                 "bridging (overbruggend): tussen andere sectoren. Bij gedeeld lidmaatschap kan een relatie van alle "
                 "drie iets hebben; ze heet naar haar grootste deel, en bij gelijke delen naar bonding vóór bridging "
                 "vóór linking."},
     .formula = "bonding Σ_s m_s(i) m_s(j); linking Σ over s ≠ t of m_s(i) m_t(j), one of s, t civic and the other an "
                "institution; bridging the rest of 1; the largest of the three",
     .unit = {"kind", "soort"},
     .range = "bonding, bridging, linking",
     .undefined = kAnEndWithout,
     .direction = kEitherWay,
     .source = "Szreter, S. & Woolcock, M. (2004). Health by association? Social capital, social theory, and the "
               "political economy of public health. International Journal of Epidemiology 33, 650–667.",
     .doi = "10.1093/ije/dyh013",
     .not_to_confuse = {"A bridging tie need not be a bridge in the network: see bridge.",
                        "Een overbruggende relatie hoeft geen brug in het netwerk te zijn: zie bridge."},
     .cost = once_over},

    {.id = "simmelian",
     .level = Level::ties,
     .kind = ValueKind::truth,
     .standard = false,
     .title = {"Simmelian tie", "Relatie in drietal"},
     .meaning = {"Is this tie part of a group of three who are all tied mutually? 1 if it runs both ways and both ends "
                 "are tied mutually to one and the same third, otherwise 0. Such a tie lasts longer and is less free.",
                 "Hoort deze relatie bij een drietal waarin allen een wederzijdse relatie hebben? 1 als ze over en "
                 "weer gaat en beide einden een wederzijdse relatie hebben met een en dezelfde derde, anders 0. Zo'n "
                 "relatie duurt langer en is minder vrij."},
     .formula = "1 if i ↔ j, and i ↔ q and j ↔ q for some q, otherwise 0",
     .unit = {"0 or 1", "0 of 1"},
     .range = "0, 1",
     .undefined = kNeverUndefined,
     .direction = {"Both arcs of a pair have the same value. In an undirected graph every tie is mutual, so there it "
                   "is 1 where embeddedness is at least 1. Weights play no part.",
                   "Beide richtingen van een paar hebben dezelfde waarde. Zonder richting is elke relatie wederzijds; "
                   "daar is het 1 waar embeddedness minstens 1 is. Gewichten tellen niet mee."},
     .source = kKrackhardtSimmelian,
     .doi = "",
     .not_to_confuse = {"Not reciprocity, which needs no third party.",
                        "Niet wederkerigheid: daar is geen derde voor nodig."},
     .cost = neighbourhoods},

    {.id = "bridge",
     .level = Level::ties,
     .kind = ValueKind::truth,
     .standard = true,
     .title = {"Bridge", "Brug"},
     .meaning = {"Is this tie the only way between two parts of the network? 1 if its ends can no longer reach each "
                 "other without it, otherwise 0. Such a tie is worth looking after.",
                 "Is deze relatie de enige weg tussen twee delen van het netwerk? 1 als haar einden elkaar zonder haar "
                 "niet meer kunnen bereiken, anders 0. Zo'n relatie verdient zorg."},
     .formula = "1 if i and j lie in different components of the graph without the pair i, j, otherwise 0",
     .unit = {"0 or 1", "0 of 1"},
     .range = "0, 1",
     .undefined = kNeverUndefined,
     .direction = kUndirectedPair,
     .source = "Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation. "
               "Communications of the ACM 16, 372–378.",
     .doi = "10.1145/362248.362272",
     .not_to_confuse = {"Not cross_sector, which is about sectors, and not the kind of capital called bridging.",
                        "Niet cross_sector: dat gaat over sectoren. En niet het soort kapitaal dat bridging heet."},
     .cost = once_over},

    {.id = "span",
     .level = Level::ties,
     .kind = ValueKind::count,
     .standard = false,
     .title = {"Span", "Spanwijdte"},
     .meaning =
         {"How far apart would its two ends be without this tie? 2: they have a contact in common, so that others "
          "tie them too; the more, the longer the way round that this tie saves. Through ties of great span "
          "comes what is not known at home.",
          "Hoe ver zouden de twee einden uit elkaar liggen zonder deze relatie? 2: ze hebben een gemeenschappelijk "
          "contact, dus anderen verbinden hen ook; hoe meer, hoe langer de omweg die deze relatie bespaart. Langs "
          "relaties met een grote spanwijdte komt binnen wat thuis nog niet bekend is."},
     .formula = "d(i, j) in the graph without the pair i, j",
     .unit = {"ties", "relaties"},
     .range = "≥ 2",
     .undefined = {"For a bridge: there is no other way.", "Bij een brug: er is geen andere weg."},
     .direction = kUndirectedPair,
     .source =
         "Granovetter, M. S. (1973). The strength of weak ties. American Journal of Sociology 78, 1360–1380 (local "
         "bridges of degree n); named span by Easley, D. & Kleinberg, J. (2010). Networks, Crowds, and Markets. "
         "Cambridge University Press, doi:10.1017/CBO9780511761942.",
     .doi = "10.1086/225469",
     .not_to_confuse = {"Not bridge: a tie of span 9 is nearly one, but there is a way round.",
                        "Niet bridge: een relatie met spanwijdte 9 is bijna een brug, maar er is een omweg."},
     .cost = neighbourhoods},

    {.id = "edge_betweenness",
     .level = Level::ties,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Tie betweenness", "Tussenpositie (relatie)"},
     .meaning =
         {"How often does the shortest route between two actors run along this tie? High for the ties by which "
          "the parts of a network hang together. Between two actors with several shortest routes the credit is "
          "divided.",
          "Hoe vaak loopt de kortste weg tussen twee actoren langs deze relatie? Hoog bij de relaties waarmee de "
          "delen van een netwerk aan elkaar hangen. Zijn er tussen twee actoren meer kortste wegen, dan wordt de "
          "eer verdeeld."},
     .formula =
         "Σ_{s ≠ t} σ_st(e) / σ_st, σ_st the number of shortest paths from s to t and σ_st(e) of those along the "
         "tie",
     .unit = {"pairs of actors", "paren van actoren"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction =
         {"Paths follow the arcs: each ordered pair counts in a directed graph, where the two arcs of a mutual "
          "tie have values of their own, and each pair once in an undirected one. The ends of the tie are a pair "
          "as well. With --weighted a tie is 1/weight long, and may then lie on no shortest route.",
          "Wegen volgen de richting: met richting telt een paar in elke volgorde, en hebben de twee richtingen "
          "van een wederzijdse relatie elk een eigen waarde; zonder richting telt een paar één keer. De einden "
          "van de relatie zelf zijn ook een paar. Met --weighted is een relatie 1/gewicht lang, en kan zij op "
          "geen enkele kortste weg liggen."},
     .source = "Girvan, M. & Newman, M. E. J. (2002). Community structure in social and biological networks. PNAS 99, "
               "7821–7826.",
     .doi = "10.1073/pnas.122653799",
     .not_to_confuse =
         {"Not betweenness, which is of actors; not bridge, which asks whether there is another way at all.",
          "Niet betweenness: dat is van actoren. En niet bridge: dat vraagt of er hoe dan ook een andere "
          "weg is."},
     .cost = from_every_actor},

    {.id = "age_days",
     .level = Level::ties,
     .kind = ValueKind::count,
     .standard = false,
     .title = {"Days since confirmed", "Dagen sinds bevestiging"},
     .meaning = {"How long ago was it last seen that this tie is still there? The higher, the more reason to ask "
                 "again before relying on it.",
                 "Hoe lang geleden is voor het laatst vastgesteld dat deze relatie er nog is? Hoe hoger, hoe meer "
                 "reden om het na te vragen voordat u erop bouwt."},
     .formula = "as_of − the latest confirmed of the ties of this pair, in days",
     .unit = {"days", "dagen"},
     .range = "−∞…∞",
     .undefined = {"For a tie that was never confirmed, or where the file has no date at all.",
                   "Bij een relatie die nooit bevestigd is, of als er in het bestand geen enkele datum staat."},
     .direction = {"In a directed graph each direction by itself: a mutual tie counts for both. Counted back from "
                   "as_of, or where the file does not give it from the last date in the file; of a date without a day "
                   "the first day counts for confirmed, the last for as_of. Below 0 where a tie was confirmed after "
                   "as_of. Weights play no part.",
                   "Met richting elke richting apart: een wederzijdse relatie telt voor beide. Teruggeteld vanaf de "
                   "peildatum, of als het bestand die niet noemt vanaf de laatste datum in het bestand; van een datum "
                   "zonder dag geldt bij bevestigd de eerste dag, bij de peildatum de laatste. Onder 0 als een relatie "
                   "na de peildatum is bevestigd. Gewichten tellen niet mee."},
     .source = "Burt, R. S. (2000). Decay functions. Social Networks 22, 1–28.",
     .doi = "10.1016/S0378-8733(99)00015-5",
     .not_to_confuse = {"Not how long the tie has lasted, which since would tell.",
                        "Niet hoe lang de relatie al duurt: dat volgt uit sinds."},
     .cost = once_over},
};

}  // namespace

std::span<const Measure> tie_rows() {
  return kRows;
}

}  // namespace samenspel::catalogue
