#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kGuimeraAmaral =
    "Guimerà, R. & Amaral, L. A. N. (2005). Functional cartography of complex metabolic networks. Nature 433, 895–900.";

constexpr std::string_view kHwang =
    "Hwang, W., Kim, T., Ramanathan, M. & Zhang, A. (2008). Bridging centrality: graph mining from element level to "
    "group level. Proceedings of KDD 2008, 336–344; after a report of Hwang, Cho, Zhang & Ramanathan (2006).";
constexpr std::string_view kHwangDoi = "10.1145/1401890.1401934";

const Measure kRows[] = {
    {.id = "ei_index",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"E-I index", "E-I-index"},
     .meaning =
         {"Does this actor look outward or inward? At −1 all contacts are in the actor's own sector, at 1 all are in "
          "others, at 0 it is half and half. Who shares a sector only partly counts partly as outside. A large "
          "sector makes inward contacts likelier, so compare within a sector.",
          "Kijkt deze actor naar buiten of naar binnen? Bij −1 zitten alle contacten in de eigen sector, bij 1 "
          "alle in andere, bij 0 is het half om half. Wie een sector maar deels deelt, telt deels als buiten. "
          "In een grote sector zijn contacten naar binnen waarschijnlijker; vergelijk dus binnen een sector."},
     .formula = "EI(i) = (E − I) / (E + I), I = Σ_j Σ_s m_s(i) m_s(j), E = Σ_j (1 − Σ_s m_s(i) m_s(j)), j over the "
                "distinct neighbours with a sector",
     .unit = {"balance", "balans"},
     .range = "−1…1",
     .undefined = {"For an actor without a sector, or without a contact that has one.",
                   "Bij een actor zonder sector, of zonder contact dat er een heeft."},
     .direction = {"Ties are read as undirected, each contact once. With --weighted a contact counts by the weight of "
                   "the ties both ways together.",
                   "Relaties zijn hier zonder richting, elk contact één keer. Met --weighted telt een contact naar het "
                   "gewicht van de relaties over en weer samen."},
     .source = "Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental "
               "simulation. Social Psychology Quarterly 51, 123–140.",
     .doi = "10.2307/2786835",
     .not_to_confuse = {"Not participation, which asks how evenly contacts lie over the sectors and does not look at "
                        "the actor's own sector.",
                        "Niet participation: dat vraagt hoe gelijk de contacten over de sectoren verdeeld zijn en "
                        "kijkt niet naar de eigen sector."},
     .cost = once_over},

    {.id = "participation",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Spread over sectors", "Spreiding over sectoren"},
     .meaning = {"How evenly do this actor's contacts lie over the sectors? At 0 all are in one sector, whichever that "
                 "is; the more sectors and the more evenly, the higher. It is the chance that two contacts drawn at "
                 "random (with replacement) are of different sectors. With K sectors it is at most 1 − 1/K.",
                 "Hoe gelijkmatig zijn de contacten van deze actor over de sectoren verdeeld? Bij 0 zitten ze allemaal "
                 "in één sector, welke dan ook; hoe meer sectoren en hoe gelijker, hoe hoger. Het is de kans dat twee "
                 "geloot uit de contacten (met teruglegging) van verschillende sectoren zijn. Bij K sectoren is het "
                 "hoogstens 1 − 1/K."},
     .formula = "P(i) = 1 − Σ_s (k_s / k)², k_s = Σ_{j ∈ N(i)} m_s(j), k = Σ_s k_s",
     .unit = {"chance", "kans"},
     .range = "0…1",
     .undefined = {"For an actor without a sector, or without a contact that has one.",
                   "Bij een actor zonder sector, of zonder contact dat er een heeft."},
     .direction =
         {"Ties are read as undirected. With --weighted k_s is the sum of the weights instead of the number of "
          "contacts.",
          "Relaties zijn hier zonder richting. Met --weighted is k_s de som van de gewichten in plaats van "
          "het aantal contacten."},
     .source = kGuimeraAmaral,
     .doi = "10.1038/nature03288",
     .not_to_confuse =
         {"The same as Blau's index of heterogeneity of the contacts. Not ei_index: somebody whose contacts are "
          "all in one foreign sector has participation 0 and ei_index 1.",
          "Hetzelfde als Blau's heterogeniteit van de contacten. Niet ei_index: wie alle contacten in "
          "één vreemde sector heeft, heeft participation 0 en ei_index 1."},
     .cost = once_over},

    {.id = "iqv",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = false,
     .title = {"Evenness over sectors", "Gelijkmatigheid over sectoren"},
     .meaning =
         {"How near do this actor's contacts come to lying evenly over all sectors that there are? 0: all in one "
          "sector; 1: as many in each. It is participation on a scale that reaches 1 however many sectors there "
          "are, so it can be compared between networks; also called the index of qualitative variation.",
          "Hoe dicht komen de contacten van deze actor bij een gelijke verdeling over alle sectoren die er zijn? "
          "0: alle in één sector; 1: in elke evenveel. Het is participation op een schaal die tot 1 loopt, "
          "hoeveel sectoren er ook zijn, en dus tussen netwerken te vergelijken; ook wel de index van "
          "kwalitatieve variatie."},
     .formula = "IQV(i) = P(i) / (1 − 1/K), K the number of sectors in the data",
     .unit = {"share", "deel"},
     .range = "0…1",
     .undefined =
         {"For an actor without a sector, or without a contact that has one; for all where there is one sector.",
          "Bij een actor zonder sector, of zonder contact dat er een heeft; bij alle als er maar één sector "
          "is."},
     .direction =
         {"Ties are read as undirected. With --weighted k_s is the sum of the weights instead of the number of "
          "contacts.",
          "Relaties zijn hier zonder richting. Met --weighted is k_s de som van de gewichten in plaats van "
          "het aantal contacten."},
     .source = "Mueller, J. H. & Schuessler, K. F. (1961). Statistical Reasoning in Sociology. Houghton Mifflin; of "
               "contacts: Agresti, A. & Agresti, B. F. (1978). Statistical analysis of qualitative variation. "
               "Sociological Methodology 9, 204–237.",
     .doi = "10.2307/270810",
     .not_to_confuse =
         {"K counts the sectors of the whole network, not those among the contacts: some programs take the latter.",
          "K telt de sectoren van het hele netwerk, niet die onder de contacten: sommige programma's nemen die."},
     .cost = once_over},

    {.id = "sectors_reached",
     .level = Level::actors,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Sectors among contacts", "Sectoren onder contacten"},
     .meaning = {"In how many sectors does this actor have a contact? The actor's own sector counts when a contact is "
                 "in it. One "
                 "contact is enough, so the number shows breadth and not depth.",
                 "In hoeveel sectoren heeft deze actor een contact? De eigen sector telt mee als er een contact in "
                 "zit. Eén contact is genoeg: het getal toont breedte en geen diepte."},
     .formula = "|{s : Σ_{j ∈ N(i)} m_s(j) > 0}|",
     .unit = {"sectors", "sectoren"},
     .range = "≥ 0",
     .undefined = kWithoutSector,
     .direction = {"Ties are read as undirected. Weights play no part. Without contacts it is 0.",
                   "Relaties zijn hier zonder richting. Gewichten tellen niet mee. Zonder contacten is het 0."},
     .source = kGuimeraAmaral,
     .doi = "10.1038/nature03288",
     .not_to_confuse = {"Not reach along paths: only direct contacts count, not the contacts of contacts "
                        "(reached).",
                        "Geen bereik langs wegen: alleen directe contacten tellen, niet de contacten van contacten "
                        "(reached)."},
     .cost = once_over},

    {.id = "articulation",
     .level = Level::actors,
     .kind = ValueKind::truth,
     .standard = true,
     .title = {"Cut point", "Breekpunt"},
     .meaning =
         {"Does the network fall apart when this actor leaves? 1 if some who can reach each other now would lose "
          "each other altogether, otherwise 0. A cut point is a strength and a weakness: all runs through one.",
          "Valt het netwerk uiteen als deze actor vertrekt? 1 als er dan anderen zijn die elkaar nu kunnen "
          "bereiken en elkaar geheel kwijtraken, anders 0. Een breekpunt is kracht en zwakte tegelijk: alles "
          "loopt via één."},
     .formula = "1 if the graph without i has more components than the graph has (i not an isolate), otherwise 0",
     .unit = {"0 or 1", "0 of 1"},
     .range = "0, 1",
     .undefined = kNeverUndefined,
     .direction = {"Ties are read as undirected. Weights play no part.",
                   "Relaties zijn hier zonder richting. Gewichten tellen niet mee."},
     .source = "Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation. "
               "Communications of the ACM 16, 372–378.",
     .doi = "10.1145/362248.362272",
     .not_to_confuse = {"Not bridge, which is a tie. Both ends of a bridge are cut points, unless the end has no other "
                        "tie; a cut point need not be the end of a bridge.",
                        "Niet bridge: dat is een relatie. Beide einden van een brug zijn breekpunten, tenzij dat eind "
                        "geen andere relatie heeft; een breekpunt hoeft geen eind van een brug te zijn."},
     .cost = once_over},

    {.id = "bridges",
     .level = Level::actors,
     .kind = ValueKind::count,
     .standard = false,
     .title = {"Bridges held", "Bruggen in handen"},
     .meaning = {"How many of this actor's ties are the only way between two parts of the network? Each of them joins "
                 "people who have no other road to each other, be it one person at the end of the line or half the "
                 "network.",
                 "Hoeveel relaties van deze actor zijn de enige weg tussen twee delen van het netwerk? Elk ervan "
                 "verbindt mensen die elkaar langs geen andere weg bereiken: dat kan één persoon aan het uiteinde "
                 "zijn, of het halve netwerk."},
     .formula = "|{j ∈ N(i) : the tie i – j is a bridge}|",
     .unit = {"ties", "relaties"},
     .range = "0…n−1",
     .undefined = kNeverUndefined,
     .direction = {"Ties are read as undirected, and all ties of a pair as one. Weights play no part.",
                   "Relaties zijn hier zonder richting, en alle relaties van een paar gelden als één. Gewichten tellen "
                   "niet mee."},
     .source = "Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation. "
               "Communications of the ACM 16, 372–378.",
     .doi = "10.1145/362248.362272",
     .not_to_confuse = {"Not local_bridges: there a long way round may remain. And not ties between sectors "
                        "(cross_sector).",
                        "Niet local_bridges: daar kan een lange omweg overblijven. En niet relaties tussen sectoren "
                        "(cross_sector)."},
     .cost = once_over},

    {.id = "local_bridges",
     .level = Level::actors,
     .kind = ValueKind::count,
     .standard = false,
     .title = {"Local bridges", "Lokale bruggen"},
     .meaning = {"How many of this actor's ties lead to somebody with whom the actor has no contact in common? Over "
                 "such a tie comes what the own circle does not know yet; without it the way round is at least three "
                 "steps long.",
                 "Hoeveel relaties van deze actor leiden naar iemand met wie geen enkel contact gedeeld wordt? Over "
                 "zo'n relatie komt wat de eigen kring nog niet weet; zonder die relatie is de weg erheen minstens "
                 "drie stappen lang."},
     .formula = "|{j ∈ N(i) : N(i) ∩ N(j) = ∅}|",
     .unit = {"ties", "relaties"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Ties are read as undirected. Weights play no part. Bridges and ties to somebody who has no other "
                   "contact count too.",
                   "Relaties zijn hier zonder richting. Gewichten tellen niet mee. Bruggen en relaties met iemand die "
                   "verder geen contacten heeft, tellen mee."},
     .source = kGranovetter,
     .doi = kGranovetterDoi,
     .not_to_confuse = {"Not bridges: a bridge is the only way between two parts of the network, a local bridge is "
                        "only the shortest. These ties are those with embeddedness 0.",
                        "Niet bridges: een brug is de enige weg tussen twee delen van het netwerk, een lokale brug "
                        "alleen de kortste. Het zijn de relaties met embeddedness 0."},
     .cost = neighbourhoods},

    {.id = "simmelian",
     .level = Level::actors,
     .kind = ValueKind::count,
     .standard = false,
     .title = {"Simmelian ties", "Relaties in drietallen"},
     .meaning = {"With how many others is this actor tied mutually, within a group of three who are all tied mutually? "
                 "A third party makes such a tie stronger: it lasts longer, conflicts are settled more easily, and "
                 "nobody has it all their own way.",
                 "Met hoeveel anderen heeft deze actor een wederzijdse relatie binnen een drietal waarin allen een "
                 "wederzijdse relatie hebben? Een derde maakt zo'n relatie sterker: ze duurt langer, een conflict "
                 "wordt eerder bijgelegd, en niemand heeft het alleen voor het zeggen."},
     .formula = "|{j : i ↔ j, and i ↔ q and j ↔ q for some q}|",
     .unit = {"ties", "relaties"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Counts ties that run both ways only. In an undirected graph every tie does, so there it is the "
                   "ties with a common contact. Weights play no part.",
                   "Telt alleen relaties die over en weer gaan. Zonder richting gaat elke relatie over en weer; daar "
                   "zijn het de relaties met een gedeeld contact. Gewichten tellen niet mee."},
     .source = kKrackhardtSimmelian,
     .doi = "",
     .not_to_confuse = {"Not clustering, a share of pairs of contacts. In an undirected graph simmelian + "
                        "local_bridges = degree.",
                        "Niet clustering: dat is een deel van de paren van contacten. Zonder richting is simmelian + "
                        "local_bridges = degree."},
     .cost = neighbourhoods},

    {.id = "bridging_coefficient",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Bridging coefficient", "Brugcoëfficiënt"},
     .meaning =
         {"Does somebody of few contacts stand here between others of many? High for an actor whose contacts are "
          "themselves well connected, low for the well connected. It looks at the direct surroundings only; "
          "bridging_centrality weighs it by how much passes here.",
          "Staat hier iemand met weinig contacten tussen anderen met veel? Hoog bij een actor wiens contacten "
          "zelf veel contacten hebben, laag bij wie er zelf veel heeft. Het kijkt alleen naar de directe "
          "omgeving; bridging_centrality weegt mee hoeveel er langskomt."},
     .formula = "ψ(v) = (1/k_v) / Σ_{i ∈ N(v)} 1/k_i",
     .unit = {"ratio", "verhouding"},
     .range = "> 0",
     .undefined = {"For an actor without ties.", "Bij een actor zonder relaties."},
     .direction = {"Ties are read as undirected. Weights play no part.",
                   "Relaties zijn hier zonder richting. Gewichten tellen niet mee."},
     .source = kHwang,
     .doi = kHwangDoi,
     .not_to_confuse = {"Not bridges, which counts ties without which the network falls apart.",
                        "Niet bridges: dat telt relaties zonder welke het netwerk uiteenvalt."},
     .cost = once_over},

    {.id = "bridging_centrality",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Bridging centrality", "Brugcentraliteit"},
     .meaning =
         {"Who lies between many, and does so on a narrow place? Betweenness times the bridging coefficient: "
          "high for somebody of few contacts through whom much must pass between dense parts of the network.",
          "Wie ligt tussen velen, en dat op een smalle plek? Tussenpositie maal brugcoëfficiënt: hoog bij iemand "
          "met weinig contacten langs wie veel moet passeren tussen dichte delen van het netwerk."},
     .formula = "b(v) · ψ(v), b the betweenness and ψ the bridging_coefficient of the undirected graph",
     .unit = {"pairs of others", "paren van anderen"},
     .range = "≥ 0",
     .undefined = {"For an actor without ties.", "Bij een actor zonder relaties."},
     .direction =
         {"Ties are read as undirected, for betweenness too: each pair once, not normalised. With --weighted a "
          "tie is 1/weight long for betweenness; the coefficient stays unweighted.",
          "Relaties zijn hier zonder richting, ook voor de tussenpositie: elk paar één keer, niet "
          "genormaliseerd. Met --weighted is een relatie voor de tussenpositie 1/gewicht lang; de coëfficiënt "
          "blijft ongewogen."},
     .source = kHwang,
     .doi = kHwangDoi,
     .not_to_confuse = {"The raw product. Some programs multiply the two ranks, or a normalised betweenness: other "
                        "values.",
                        "Het product zelf. Sommige programma's vermenigvuldigen de twee rangnummers, of een "
                        "genormaliseerde tussenpositie: dat geeft andere waarden."},
     .cost = from_every_actor},
};

}  // namespace

std::span<const Measure> actor_bridging() {
  return kRows;
}

}  // namespace samenspel::catalogue
