#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kFreeman1979 =
    "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.";
constexpr std::string_view kBarrat =
    "Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex weighted "
    "networks. PNAS 101, 3747–3752.";
constexpr std::string_view kBarratDoi = "10.1073/pnas.0400087101";
constexpr std::string_view kWassermanFaust =
    "Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.";
constexpr std::string_view kWassermanFaustDoi = "10.1017/CBO9780511815478";
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

    {.id = "degree_norm",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = false,
     .title = {"Share in contact", "Aandeel in contact"},
     .meaning = {"With which share of all others does this actor have a tie? 1: with everybody. It is degree made "
                 "comparable between networks of about the same size; in a large network nobody can know everybody, "
                 "so everyone scores low there.",
                 "Met welk deel van alle anderen heeft deze actor een relatie? 1: met iedereen. Het is degree, "
                 "vergelijkbaar gemaakt tussen netwerken van ongeveer dezelfde grootte; in een groot netwerk kan "
                 "niemand iedereen kennen, dus daar scoort iedereen laag."},
     .formula = "k(i) / (n − 1)",
     .unit = {"share of the others", "deel van de anderen"},
     .range = "0…1",
     .undefined = {"With a single actor.", "Bij één enkele actor."},
     .direction = {"Ties are read as undirected: someone with ties both ways counts once. Weights play no part.",
                   "Relaties zijn hier zonder richting: wie over en weer relaties heeft, telt één keer. Gewichten "
                   "tellen niet mee."},
     .source = kFreeman1979,
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not density, which is about the whole network: the mean of degree_norm is the density of the "
                        "network read as undirected.",
                        "Niet density: dat gaat over het hele netwerk. Het gemiddelde van degree_norm is de dichtheid "
                        "van het netwerk zonder richting."},
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
     .source = kBarrat,
     .doi = kBarratDoi,
     .not_to_confuse = {"Not degree, which counts contacts and not their weight.",
                        "Niet degree: dat telt contacten en niet hun gewicht."},
     .cost = once_over},

    {.id = "in_strength",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Incoming weight", "Inkomend gewicht"},
     .meaning = {"What do the ties that come to this actor weigh together? Where weights count how often or how much, "
                 "it shows how much comes in: calls, visits, favours.",
                 "Wat wegen de relaties die bij deze actor uitkomen bij elkaar? Waar gewichten tellen hoe vaak of "
                 "hoeveel, laat het zien hoeveel er binnenkomt: telefoontjes, bezoeken, gunsten."},
     .formula = "s_in(i) = Σ_j w_ji",
     .unit = {"weight", "gewicht"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Adds up the weights of the arcs that arrive, a mutual tie's among them. In an undirected graph the "
                   "same as strength. Always weighted, also without --weighted.",
                   "Telt de gewichten op van relaties die binnenkomen, die van wederzijdse relaties inbegrepen. In een "
                   "netwerk zonder richting gelijk aan strength. Altijd gewogen, ook zonder --weighted."},
     .source = kBarrat,
     .doi = kBarratDoi,
     .not_to_confuse = {"Not in_degree, which counts from how many it comes. With out_strength it makes up strength.",
                        "Niet in_degree: dat telt van hoeveel anderen het komt. Samen met out_strength is het "
                        "strength."},
     .cost = once_over},

    {.id = "out_strength",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Outgoing weight", "Uitgaand gewicht"},
     .meaning = {"What do the ties that go out from this actor weigh together? Beside in_strength it shows who gives "
                 "or asks more than comes back.",
                 "Wat wegen de relaties die van deze actor uitgaan bij elkaar? Naast in_strength laat het zien wie "
                 "meer geeft of vraagt dan er terugkomt."},
     .formula = "s_out(i) = Σ_j w_ij",
     .unit = {"weight", "gewicht"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"Adds up the weights of the arcs that leave, a mutual tie's among them. In an undirected graph the "
                   "same as strength. Always weighted, also without --weighted.",
                   "Telt de gewichten op van relaties die vertrekken, die van wederzijdse relaties inbegrepen. In een "
                   "netwerk zonder richting gelijk aan strength. Altijd gewogen, ook zonder --weighted."},
     .source = kBarrat,
     .doi = kBarratDoi,
     .not_to_confuse = {"Not out_degree, which counts to how many it goes. With in_strength it makes up strength.",
                        "Niet out_degree: dat telt naar hoeveel anderen het gaat. Samen met in_strength is het "
                        "strength."},
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

    {.id = "betweenness_norm",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = false,
     .title = {"Normalised betweenness", "Genormaliseerde tussenpositie"},
     .meaning =
         {"For which share of all pairs of others is this actor in between? 1: every shortest route between two "
          "others runs through this actor, as in the middle of a star; 0: none does. Fit to compare actors of "
          "networks that differ in size.",
          "Bij welk deel van alle paren van anderen zit deze actor ertussen? 1: elke kortste weg tussen twee "
          "anderen loopt langs deze actor, zoals bij het midden van een ster; 0: geen enkele. Geschikt om actoren "
          "uit netwerken van verschillende grootte te vergelijken."},
     .formula = "b(v) / ((n − 1)(n − 2)); undirected b(v) / ((n − 1)(n − 2)/2)",
     .unit = {"share of the pairs", "deel van de paren"},
     .range = "0…1",
     .undefined = {"With fewer than three actors.", "Bij minder dan drie actoren."},
     .direction =
         {"As betweenness: over ordered pairs in a directed graph, over pairs in an undirected one. Pairs that "
          "cannot reach each other count below the line too.",
          "Als betweenness: met richting over paren in elke volgorde, zonder richting over paren. Paren die "
          "elkaar niet bereiken, tellen mee in het totaal waardoor wordt gedeeld."},
     .source = kFreeman1979,
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Ranks actors just as betweenness does; only the scale is another.",
                        "Zet actoren in dezelfde volgorde als betweenness; alleen de schaal is anders."},
     .cost = from_every_actor},

    {.id = "cross_betweenness",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Betweenness across sectors", "Tussenpositie tussen sectoren"},
     .meaning =
         {"How often does this actor lie on the shortest route between two others of different sectors? Who "
          "scores high holds worlds together that would otherwise hardly meet. A pair within one sector adds "
          "nothing; with shared membership a pair counts for the share by which it crosses sectors. The sector "
          "of the actor in between plays no part.",
          "Hoe vaak ligt deze actor op de kortste weg tussen twee anderen uit verschillende sectoren? Wie hoog "
          "scoort, houdt werelden bijeen die elkaar anders nauwelijks zouden treffen. Een paar binnen één sector "
          "telt niet mee; bij gedeeld lidmaatschap telt een paar voor het deel waarmee het sectoren overbrugt. "
          "De sector van de actor ertussen speelt geen rol."},
     .formula = "Σ_{s ≠ v ≠ t} (1 − Σ_k m_k(s) m_k(t)) σ_st(v) / σ_st; s and t with a sector",
     .unit = {"pairs of others", "paren van anderen"},
     .range = "≥ 0",
     .undefined = kWithoutSector,
     .direction = {"As betweenness: each ordered pair in a directed graph, each pair once in an undirected one; with "
                   "--weighted a tie is 1/weight long. Actors without a sector carry paths, but are no end of a pair.",
                   "Als betweenness: met richting telt een paar in elke volgorde, zonder richting één keer; met "
                   "--weighted is een relatie 1/gewicht lang. Langs actoren zonder sector lopen wel wegen, maar zij "
                   "vormen geen paar."},
     .source = "After Flom, P. L., Friedman, S. R., Strauss, S. & Neaigus, A. (2004). A new measure of linkage between "
               "two sub-networks. Connections 26, 62–70; for any number of sectors and shared membership. Computed "
               "after Brandes (2001), see betweenness.",
     .doi = "",
     .not_to_confuse =
         {"Not betweenness, which counts all pairs; and not the gf_ roles, which look two steps far only.",
          "Niet betweenness: dat telt alle paren. En niet de gf_-rollen: die kijken maar twee stappen "
          "ver."},
     .cost = from_every_actor},

    {.id = "closeness",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Closeness", "Nabijheid"},
     .meaning = {"How near is everybody whom this actor can reach? 1: all of them directly; 0.5: two steps away on "
                 "average. Only those reached count, so that somebody who reaches a single neighbour has 1 as well: "
                 "read it beside reached, or use harmonic.",
                 "Hoe dichtbij is iedereen die deze actor kan bereiken? 1: allemaal rechtstreeks; 0,5: gemiddeld op "
                 "twee stappen. Alleen wie wordt bereikt, telt; wie maar één buur bereikt, heeft dus ook 1. Lees het "
                 "naast reached, of gebruik harmonic."},
     .formula = "r / Σ_j d(i, j) over the r others j that i reaches",
     .unit = {"per step", "per stap"},
     .range = "> 0",
     .undefined = {"For an actor that reaches nobody.", "Bij een actor die niemand bereikt."},
     .direction =
         {"Paths follow the arcs, from the actor to others. With --weighted a tie is 1/weight long.",
          "Wegen volgen de richting, van de actor naar anderen. Met --weighted is een relatie 1/gewicht lang."},
     .source = kFreeman1979,
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not closeness_norm, which is lower the fewer are reached; not (n − 1)/Σd, which cannot be "
                        "had where somebody is out of reach.",
                        "Niet closeness_norm: dat is lager naarmate er minder worden bereikt. En niet (n − 1)/Σd: dat "
                        "bestaat niet als er iemand buiten bereik is."},
     .cost = from_every_actor},

    {.id = "closeness_norm",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Closeness to all", "Nabijheid tot allen"},
     .meaning = {"Closeness, times the share of all others that is reached. Who is near to few scores low, who is near "
                 "to many high, so that actors of different parts of a network can be compared.",
                 "Nabijheid, maal het deel van alle anderen dat wordt bereikt. Wie dicht bij weinigen staat, scoort "
                 "laag; wie dicht bij velen staat, hoog. Zo zijn actoren uit verschillende delen van een netwerk te "
                 "vergelijken."},
     .formula = "r/(n − 1) · r/Σ_j d(i, j) over the r others j that i reaches",
     .unit = {"per step", "per stap"},
     .range = "> 0",
     .undefined = {"For an actor that reaches nobody.", "Bij een actor die niemand bereikt."},
     .direction =
         {"Paths follow the arcs, from the actor to others. With --weighted a tie is 1/weight long.",
          "Wegen volgen de richting, van de actor naar anderen. Met --weighted is een relatie 1/gewicht lang."},
     .source = kWassermanFaust,
     .doi = kWassermanFaustDoi,
     .not_to_confuse = {"networkx gives this as closeness, along arcs that arrive, and 0 where nobody is reached.",
                        "networkx geeft dit als closeness, over binnenkomende relaties, en 0 als niemand wordt "
                        "bereikt."},
     .cost = from_every_actor},

    {.id = "closeness_in",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Closeness of others", "Nabijheid voor anderen"},
     .meaning = {"How near is this actor to everybody who can reach it? High for those at whom news soon arrives.",
                 "Hoe dichtbij is deze actor voor iedereen die haar of hem kan bereiken? Hoog bij wie nieuws snel "
                 "binnenkrijgt."},
     .formula = "r / Σ_j d(j, i) over the r others j that reach i",
     .unit = {"per step", "per stap"},
     .range = "> 0",
     .undefined = {"For an actor whom nobody reaches.", "Bij een actor die door niemand wordt bereikt."},
     .direction =
         {"Paths follow the arcs, from others to the actor; in an undirected graph the same as closeness. With "
          "--weighted a tie is 1/weight long.",
          "Wegen volgen de richting, van anderen naar de actor; zonder richting gelijk aan closeness. Met "
          "--weighted is een relatie 1/gewicht lang."},
     .source = kFreeman1979,
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not closeness, which goes from the actor to others.",
                        "Niet closeness: dat gaat van de actor naar anderen."},
     .cost = from_every_actor},

    {.id = "harmonic",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Harmonic closeness", "Harmonische nabijheid"},
     .meaning =
         {"How near are all others to this actor, those out of reach counted as infinitely far? A direct contact "
          "adds 1, somebody two steps away a half, somebody out of reach nothing; divided by the number of "
          "others. Unlike closeness it also holds where the network falls apart.",
          "Hoe dicht staan alle anderen bij deze actor, als wie buiten bereik is oneindig ver telt? Een direct "
          "contact telt voor 1, iemand op twee stappen voor een half, iemand buiten bereik voor niets; gedeeld "
          "door het aantal anderen. Anders dan closeness klopt het ook als het netwerk uiteenvalt."},
     .formula = "Σ_j 1/d(i, j) / (n − 1), 1/∞ = 0",
     .unit = {"per step", "per stap"},
     .range = "≥ 0",
     .undefined = {"With a single actor.", "Bij één actor."},
     .direction = {"Paths follow the arcs, from the actor to others. With --weighted a tie is 1/weight long; values "
                   "may then exceed 1.",
                   "Wegen volgen de richting, van de actor naar anderen. Met --weighted is een relatie 1/gewicht lang; "
                   "waarden kunnen dan groter zijn dan 1."},
     .source = "Marchiori, M. & Latora, V. (2000). Harmony in the small-world. Physica A 285, 539–546.",
     .doi = "10.1016/S0378-4371(00)00311-3",
     .not_to_confuse = {"networkx gives the sum, not divided by n − 1, and along arcs that arrive: see harmonic_in.",
                        "networkx geeft de som, niet gedeeld door n − 1, en over binnenkomende relaties: zie "
                        "harmonic_in."},
     .cost = from_every_actor},

    {.id = "harmonic_in",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Harmonic closeness, incoming", "Harmonische nabijheid, inkomend"},
     .meaning =
         {"How near is this actor to all others, when those who cannot reach it count as infinitely far?",
          "Hoe dicht staat deze actor bij alle anderen, als wie haar of hem niet kan bereiken oneindig ver telt?"},
     .formula = "Σ_j 1/d(j, i) / (n − 1), 1/∞ = 0",
     .unit = {"per step", "per stap"},
     .range = "≥ 0",
     .undefined = {"With a single actor.", "Bij één actor."},
     .direction = {"Paths follow the arcs, from others to the actor; in an undirected graph the same as harmonic. With "
                   "--weighted a tie is 1/weight long; values may then exceed 1.",
                   "Wegen volgen de richting, van anderen naar de actor; zonder richting gelijk aan harmonic. Met "
                   "--weighted is een relatie 1/gewicht lang; waarden kunnen dan groter zijn dan 1."},
     .source = "Marchiori, M. & Latora, V. (2000). Harmony in the small-world. Physica A 285, 539–546.",
     .doi = "10.1016/S0378-4371(00)00311-3",
     .not_to_confuse = {"Not harmonic, which goes from the actor to others.",
                        "Niet harmonic: dat gaat van de actor naar anderen."},
     .cost = from_every_actor},

    {.id = "reached",
     .level = Level::actors,
     .kind = ValueKind::count,
     .standard = false,
     .title = {"Within reach", "Binnen bereik"},
     .meaning = {"How many others can this actor reach, directly or through others, however many steps it takes?",
                 "Hoeveel anderen kan deze actor bereiken, rechtstreeks of via anderen, in hoeveel stappen dan ook?"},
     .formula = "r(i) = |{j ≠ i : there is a path from i to j}|",
     .unit = {"others", "anderen"},
     .range = "0…n−1",
     .undefined = kNeverUndefined,
     .direction = {"Paths follow the arcs, from the actor to others. Weights play no part.",
                   "Wegen volgen de richting, van de actor naar anderen. Gewichten tellen niet mee."},
     .source = kWassermanFaust,
     .doi = kWassermanFaustDoi,
     .not_to_confuse = {"Not degree, which counts direct contacts; and not sectors_reached, which looks at the sectors "
                        "of direct contacts.",
                        "Niet degree: dat telt directe contacten. En niet sectors_reached: dat kijkt naar de sectoren "
                        "van directe contacten."},
     .cost = in_sets},

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
