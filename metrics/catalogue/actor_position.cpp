#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kFreeman1979 =
    "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.";
constexpr Text kContacts{"contacts", "contacten"};
constexpr Text kCoreNumber{"core", "kern"};

const Measure kRows[] = {
    {.id = "degree",
     .level = Level::actors,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Direct contacts", "Directe contacten"},
     .meaning = {"With how many others does this actor have a tie? The plainest sign of being active or being sought "
                 "out. It says nothing about whom: ten contacts in one's own circle count as much as ten in ten "
                 "different worlds.",
                 "Met hoeveel anderen heeft deze actor een relatie? Het eenvoudigste teken dat iemand actief is of "
                 "wordt opgezocht. Het zegt niet wíe dat zijn: tien contacten in de eigen kring tellen even zwaar als "
                 "tien in tien verschillende werelden."},
     .formula = "k(i) = |N(i)|, N(i) = {j ≠ i : i → j or j → i}",
     .unit = kContacts,
     .range = "0…n−1",
     .undefined = kNeverUndefined,
     .direction = {"Ties are read as undirected: someone with ties both ways counts once. Weights play no part.",
                   "Relaties zijn hier zonder richting: wie over en weer relaties heeft, telt één keer. Gewichten "
                   "tellen niet mee."},
     .source = kFreeman1979,
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not in_degree + out_degree: a mutual tie is one contact. strength adds up weights.",
                        "Niet in_degree + out_degree: een wederzijdse relatie is één contact. strength telt gewichten "
                        "op."},
     .cost = once_over},

    {.id = "in_degree",
     .level = Level::actors,
     .kind = ValueKind::count,
     .standard = false,
     .title = {"Incoming ties", "Inkomende relaties"},
     .meaning = {"From how many others does a tie come to this actor? Who is named, asked or informed by many has "
                 "their attention or trust. Whether it is returned is another question.",
                 "Van hoeveel anderen komt een relatie bij deze actor uit? Wie door velen wordt genoemd, gevraagd of "
                 "geïnformeerd, heeft hun aandacht of vertrouwen. Of dat wordt beantwoord, is een andere vraag."},
     .formula = "k_in(i) = |{j ≠ i : j → i}|",
     .unit = kContacts,
     .range = "0…n−1",
     .undefined = kNeverUndefined,
     .direction = {"Counts arcs that arrive; a mutual tie is one of them. In an undirected graph the same as degree. "
                   "Weights play no part.",
                   "Telt relaties die binnenkomen; een wederzijdse relatie is er daar één van. In een netwerk zonder "
                   "richting gelijk aan degree. Gewichten tellen niet mee."},
     .source = kFreeman1979,
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not degree, which counts contacts whatever the direction.",
                        "Niet degree: dat telt contacten ongeacht de richting."},
     .cost = once_over},

    {.id = "out_degree",
     .level = Level::actors,
     .kind = ValueKind::count,
     .standard = false,
     .title = {"Outgoing ties", "Uitgaande relaties"},
     .meaning = {"To how many others does a tie go from this actor? Who names, asks or informs many is active. In a "
                 "survey it also shows how many names someone filled in.",
                 "Naar hoeveel anderen gaat een relatie van deze actor uit? Wie velen noemt, vraagt of informeert, is "
                 "actief. In een enquête laat het ook zien hoeveel namen iemand heeft ingevuld."},
     .formula = "k_out(i) = |{j ≠ i : i → j}|",
     .unit = kContacts,
     .range = "0…n−1",
     .undefined = kNeverUndefined,
     .direction = {"Counts arcs that leave; a mutual tie is one of them. In an undirected graph the same as degree. "
                   "Weights play no part.",
                   "Telt relaties die vertrekken; een wederzijdse relatie is er daar één van. In een netwerk zonder "
                   "richting gelijk aan degree. Gewichten tellen niet mee."},
     .source = kFreeman1979,
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not degree, which counts contacts whatever the direction.",
                        "Niet degree: dat telt contacten ongeacht de richting."},
     .cost = once_over},

    {.id = "strength",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Total tie weight", "Totaal gewicht"},
     .meaning = {"What do all ties of this actor weigh together? Where weights stand for how often people meet or how "
                 "much goes between them, this is how much the actor is involved in. Few heavy ties may weigh as much "
                 "as many light ones.",
                 "Wat wegen alle relaties van deze actor bij elkaar? Waar gewichten staan voor hoe vaak mensen elkaar "
                 "zien of hoeveel er tussen hen omgaat, is dit de totale betrokkenheid. Een paar zware relaties "
                 "kunnen evenveel wegen als veel lichte."},
     .formula = "s(i) = Σ_j w_ij; in a directed graph Σ_j (w_ij + w_ji)",
     .unit = {"weight", "gewicht"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"In a directed graph what goes out and what comes in together; a mutual tie of weight 2 then adds 2 "
                   "+ 2 at each end, in an undirected graph 2. Always weighted, also without --weighted.",
                   "In een netwerk met richting uitgaand en inkomend samen; een wederzijdse relatie van gewicht 2 "
                   "geeft dan aan elk eind 2 + 2, zonder richting 2. Altijd gewogen, ook zonder --weighted."},
     .source = "Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex "
               "weighted networks. PNAS 101, 3747–3752.",
     .doi = "10.1073/pnas.0400087101",
     .not_to_confuse = {"Not degree, which counts contacts and not their weight.",
                        "Niet degree: dat telt contacten en niet hun gewicht."},
     .cost = once_over},

    {.id = "betweenness",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Betweenness", "Tussenpositie"},
     .meaning = {"How often does this actor lie on the shortest route between two others? Who scores high can pass "
                 "news on, hold it up or colour it, and is missed by many when gone. Between two others with several "
                 "shortest routes the credit is divided.",
                 "Hoe vaak ligt deze actor op de kortste weg tussen twee anderen? Wie hoog scoort, kan nieuws "
                 "doorgeven, ophouden of kleuren, en wordt door velen gemist als die wegvalt. Zijn er tussen twee "
                 "anderen meer kortste wegen, dan wordt de eer verdeeld."},
     .formula = "b(v) = Σ_{s ≠ v ≠ t} σ_st(v) / σ_st, σ_st the number of shortest paths from s to t and σ_st(v) of "
                "those through v",
     .unit = {"pairs of others", "paren van anderen"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Paths follow the arcs: each ordered pair counts in a directed graph, each pair once in an "
                   "undirected one. With --weighted a tie is 1/weight long, and lengths within 1e-10 relative of each "
                   "other are equal. Not normalised; pairs that cannot reach each other add nothing.",
                   "Wegen volgen de richting: met richting telt een paar in elke volgorde, zonder richting één keer. "
                   "Met --weighted is een relatie 1/gewicht lang, en lengtes die relatief minder dan 1e-10 verschillen "
                   "zijn gelijk. Niet genormaliseerd; paren die elkaar niet bereiken, tellen voor niets."},
     .source = "Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40, 35–41; "
               "computed after Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of "
               "Mathematical Sociology 25, 163–177, doi:10.1080/0022250X.2001.9990249.",
     .doi = "10.2307/3033543",
     .not_to_confuse = {"Not the gf_ roles, which look at two steps only and at sectors.",
                        "Niet de gf_-rollen: die kijken maar twee stappen ver, en naar sectoren."},
     .cost = from_every_actor},

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
