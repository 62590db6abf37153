#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kFreeman1979 =
    "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.";
constexpr std::string_view kWassermanFaust =
    "Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.";
constexpr std::string_view kWassermanFaustDoi = "10.1017/CBO9780511815478";

const Measure kRows[] = {
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
};

}  // namespace

std::span<const Measure> actor_paths() {
  return kRows;
}

}  // namespace samenspel::catalogue
