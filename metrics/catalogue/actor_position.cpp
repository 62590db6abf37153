#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr Text kCoreNumber{"core", "kern"};

const Measure kRows[] = {
    {.id = "eigenvector",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = false,
     .title = {"Eigenvector centrality", "Eigenvectorcentraliteit"},
     .meaning = {"Is this actor tied to those who are well tied themselves? Each actor's score is in proportion to "
                 "the sum of the scores of its contacts: a few contacts in the thick of things count for more than "
                 "many at the edge. The highest score is set to 1, and the others show how they compare with it.",
                 "Is deze actor verbonden met wie zelf goed verbonden zijn? De score van een actor is evenredig met "
                 "de som van de scores van de contacten: een paar contacten midden in het netwerk tellen zwaarder dan "
                 "veel aan de rand. De hoogste score is op 1 gezet, en de andere laten zien hoe ze zich daartoe "
                 "verhouden."},
     .formula = "A x = λ x with λ the largest eigenvalue of A, max x = 1",
     .unit = {"share of the highest", "deel van de hoogste"},
     .range = "0…1",
     .undefined = {"For everybody, where there is no tie, or where two separate parts of the network have the largest "
                   "eigenvalue both (to 1e-9): then nothing tells how to weigh one part against the other.",
                   "Bij iedereen, als er geen relaties zijn, of als twee losse delen van het netwerk allebei de "
                   "grootste eigenwaarde hebben (op 1e-9 na): dan zegt niets hoe het ene deel tegenover het andere "
                   "weegt."},
     .direction = {"Ties are read as undirected. With --weighted A holds the weights of the ties. Outside the part of "
                   "the network that has the largest eigenvalue the score is 0.",
                   "Relaties zijn hier zonder richting. Met --weighted bevat A de gewichten van de relaties. Buiten "
                   "het deel van het netwerk dat de grootste eigenwaarde heeft, is de score 0."},
     .source = "Bonacich, P. (1972). Factoring and weighting approaches to status scores and clique identification. "
               "Journal of Mathematical Sociology 2, 113–120.",
     .doi = "10.1080/0022250X.1972.9989806",
     .not_to_confuse = {"Not pagerank, which follows the direction of ties, and in which a contact with many ties "
                        "passes on less to each. Programs that set the length of the vector to 1 give other numbers "
                        "in the same proportions.",
                        "Niet pagerank: dat volgt de richting van relaties, en daarin geeft een contact met veel "
                        "relaties aan elk minder door. Programma's die de lengte van de vector op 1 zetten, geven "
                        "andere getallen in dezelfde verhouding."},
     .cost = rounds},

    {.id = "pagerank",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = false,
     .title = {"PageRank", "PageRank"},
     .meaning = {"Where does somebody end up who keeps following ties at random? Whoever is named by many, or by a few "
                 "who are named much themselves, scores high. What someone passes on is divided over all whom they "
                 "name: to be named by one who names few counts for more. All scores sum to 1.",
                 "Waar komt iemand terecht die steeds op goed geluk relaties volgt? Wie door velen wordt genoemd, of "
                 "door een paar die zelf veel genoemd worden, scoort hoog. Wat iemand doorgeeft, wordt verdeeld over "
                 "allen die hij of zij noemt: genoemd worden door wie weinig anderen noemt, telt zwaarder. Alle "
                 "scores zijn samen 1."},
     .formula = "x_i = 0.15 / n + 0.85 (Σ_j x_j w_ji / Σ_k w_jk + Σ over those without arcs out of x_j / n), Σ x = 1",
     .unit = {"chance", "kans"},
     .range = "0…1",
     .undefined = kNeverUndefined,
     .direction = {"Follows the arcs; in an undirected graph a tie goes both ways. With --weighted a tie is followed "
                   "in proportion to its weight. With a chance of 0.15 at each step, and always from an actor without "
                   "a tie out, the walk starts anew from anybody.",
                   "Volgt de richting; zonder richting gaat een relatie beide kanten op. Met --weighted wordt een "
                   "relatie gevolgd naar haar gewicht. Bij elke stap begint de wandeling met kans 0,15 opnieuw bij "
                   "een willekeurige actor, en altijd bij wie geen uitgaande relatie heeft."},
     .source = "Brin, S. & Page, L. (1998). The anatomy of a large-scale hypertextual Web search engine. Computer "
               "Networks and ISDN Systems 30, 107–117.",
     .doi = "10.1016/S0169-7552(98)00110-X",
     .not_to_confuse = {"Not eigenvector, in which a contact with many ties passes on as much to each. In an "
                        "undirected network it is close to degree divided by the sum of all degrees.",
                        "Niet eigenvector: daarin geeft een contact met veel relaties aan elk evenveel door. In een "
                        "netwerk zonder richting ligt het dicht bij degree, gedeeld door de som van alle graden."},
     .cost = rounds},

    {.id = "core",
     .level = Level::actors,
     .kind = ValueKind::count,
     .standard = false,
     .title = {"Core", "Kern"},
     .meaning =
         {"How deep does this actor lie in the thick of the network? In core 3 everybody has three ties or more "
          "with others in that core. Whoever has many ties with people at the edge only stays at the edge.",
          "Hoe diep ligt deze actor in het dichtste deel van het netwerk? In kern 3 heeft iedereen minstens drie "
          "relaties met anderen in die kern. Wie veel relaties heeft, maar alleen met mensen aan de rand, blijft "
          "zelf aan de rand."},
     .formula = "core(i) = max k such that i lies in a subgraph in which all degrees are k or more",
     .unit = kCoreNumber,
     .range = "0…n−1",
     .undefined = kNeverUndefined,
     .direction = {"Ties are read as undirected: someone with ties both ways counts once. Weights play no part.",
                   "Relaties zijn hier zonder richting: wie over en weer relaties heeft, telt één keer. Gewichten "
                   "tellen niet mee."},
     .source = "Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5, 269–287.",
     .doi = "10.1016/0378-8733(83)90028-X",
     .not_to_confuse = {"Not a core–periphery model, and not the group of community: cores lie within each other.",
                        "Geen kern-rand-model, en niet de groep van community: kernen liggen in elkaar."},
     .cost = once_over},

    {.id = "clustering",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = false,
     .title = {"Local clustering", "Lokale hechtheid"},
     .meaning = {"Of all pairs of this actor's contacts, which share is tied? At 1 everybody around knows everybody: a "
                 "close circle, with trust and control. At 0 this actor is all that they have in common. Who has many "
                 "contacts seldom reaches a high value.",
                 "Welk deel van alle paren van contacten van deze actor heeft zelf een relatie? Bij 1 kent iedereen "
                 "eromheen elkaar: een hechte kring, met vertrouwen en controle. Bij 0 hebben zij alleen deze actor "
                 "gemeen. Wie veel contacten heeft, komt zelden hoog uit."},
     .formula = "C(i) = t_i / (k_i (k_i − 1) / 2), t_i the ties among the contacts of i; with --weighted Σ over tied "
                "pairs j, h of (w_ij + w_ih) / (s_i (k_i − 1)), s_i = Σ_j w_ij",
     .unit = {"share of pairs", "deel van de paren"},
     .range = "0…1",
     .undefined = {"For an actor with fewer than two contacts.", "Bij een actor met minder dan twee contacten."},
     .direction = {"Ties are read as undirected. With --weighted a pair of contacts counts by the mean weight of the "
                   "ties with the two (Barrat et al. 2004, as in igraph; networkx weighs otherwise, after Onnela).",
                   "Relaties zijn hier zonder richting. Met --weighted telt een paar contacten naar het gemiddelde "
                   "gewicht van de relaties met die twee (Barrat e.a. 2004, zoals igraph; networkx weegt anders, naar "
                   "Onnela)."},
     .source = "Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of ‘small-world’ networks. Nature 393, "
               "440–442. Weighted: Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The "
               "architecture of complex weighted networks. PNAS 101, 3747–3752.",
     .doi = "10.1038/30918",
     .not_to_confuse = {"Not constraint, which also asks how this actor's attention is divided. Where clustering is "
                        "high, effective_size is low.",
                        "Niet constraint: dat vraagt ook hoe deze actor de aandacht verdeelt. Waar clustering hoog "
                        "is, is effective_size laag."},
     .cost = neighbourhoods},

    {.id = "community",
     .level = Level::actors,
     .kind = ValueKind::label,
     .standard = true,
     .title = {"Close-knit group", "Hechte groep"},
     .meaning = {"In which group do people have more ties among themselves than chance would give them? The groups "
                 "are read from the ties alone, not from sectors: where the two do not coincide, worlds mix. The "
                 "number is only a name; group 2 is not more than group 1.",
                 "In welke groep hebben mensen onderling meer relaties dan je bij toeval zou verwachten? De groepen "
                 "komen alleen uit de relaties, niet uit de sectoren: waar die twee niet samenvallen, mengen werelden "
                 "zich. Het nummer is alleen een naam; groep 2 is niet meer dan groep 1."},
     .formula = "partition that maximises Q = Σ_ij [a_ij − k_i k_j / 2m] δ(c_i, c_j) / 2m, by the Leiden method",
     .unit = {"group number", "groepsnummer"},
     .range = "0…n−1",
     .undefined = kNeverUndefined,
     .direction = {"Ties are read as undirected; with --weighted by their weights. The search draws lots: --seed makes "
                   "it repeatable, another seed may give other groups that are about as good. Every group hangs "
                   "together; an actor without ties is a group of its own.",
                   "Relaties zijn hier zonder richting; met --weighted naar hun gewicht. Het zoeken loot: --seed maakt "
                   "het herhaalbaar, een ander getal kan andere groepen geven die ongeveer even goed zijn. Elke groep "
                   "hangt samen; een actor zonder relaties is een groep op zichzelf."},
     .source = "Traag, V. A., Waltman, L. & van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing well-connected "
               "communities. Scientific Reports 9, 5233.",
     .doi = "10.1038/s41598-019-41695-z",
     .not_to_confuse =
         {"Not a sector, which the file gives; and not a component, between which there is no tie at all.",
          "Geen sector: die staat in het bestand. En geen los deel (components): daartussen is er geen "
          "enkele relatie."},
     .cost = rounds},
};

}  // namespace

std::span<const Measure> actor_position() {
  return kRows;
}

}  // namespace samenspel::catalogue
