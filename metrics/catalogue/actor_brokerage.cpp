#include <vector>

#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kGouldFernandez =
    "Gould, R. V. & Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage in transaction "
    "networks. Sociological Methodology 19, 89–126.";
constexpr std::string_view kGouldFernandezDoi = "10.2307/270949";
constexpr Text kTwoPaths{"open two-paths", "open tweestappen"};
constexpr Text kOpenTwoPaths{
    "Follows the arcs: a → v → c without a → c, whether or not c → a. Undirected, every open pair counts twice, as "
    "a–v–c "
    "and as c–v–a. Only actors with a sector are looked at. Weights play no part. Of shared membership each role gets "
    "its share, so the number need not be whole.",
    "Volgt de richting: a → v → c zonder a → c, of c → a er nu is of niet. Zonder richting telt elk open paar twee "
    "keer, als a–v–c en als c–v–a. Alleen actoren met een sector doen mee. Gewichten tellen niet mee. Bij gedeeld "
    "lidmaatschap krijgt elke rol zijn deel, dus het getal hoeft niet heel te zijn."};

const Measure kRows[] = {
    {.id = "constraint",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Constraint", "Inperking"},
     .meaning =
         {"How much is this actor boxed in by contacts who also know each other? Low: the contacts lie far apart, "
          "and news and chances come from many sides. High: whoever this actor turns to, the same people are "
          "behind it. With one contact it is 1; it may be a little more than 1 in a small closed circle.",
          "Hoezeer zit deze actor vast aan contacten die elkaar ook kennen? Laag: de contacten liggen ver uit "
          "elkaar, en nieuws en kansen komen van vele kanten. Hoog: tot wie de actor zich ook wendt, steeds "
          "zitten dezelfde mensen erachter. Met één contact is het 1; in een kleine gesloten kring kan het iets "
          "boven 1 komen."},
     .formula = "C(i) = Σ_{j ∈ N(i)} (p_ij + Σ_{q ≠ i,j} p_iq p_qj)², p_ij = z_ij / Σ_k z_ik, z_ij = a_ij + a_ji",
     .unit = {"index", "index"},
     .range = "> 0",
     .undefined = {"For an actor without ties.", "Bij een actor zonder relaties."},
     .direction =
         {"Arcs both ways are added: in a directed graph a mutual tie counts double. With --weighted z_ij = "
          "w_ij + w_ji. Over the whole network, as igraph and Pajek do; UCINET's default looks at the ego network "
          "alone.",
          "Relaties over en weer worden opgeteld: met richting telt een wederzijdse relatie dubbel. Met "
          "--weighted is z_ij = w_ij + w_ji. Over het hele netwerk, zoals igraph en Pajek; UCINET kijkt "
          "standaard alleen naar het ego-netwerk."},
     .source = "Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press, "
               "ch. 2.",
     .doi = "",
     .not_to_confuse = {"Not betweenness, which looks at the whole network: constraint is about one's own contacts and "
                        "theirs. Here low is the broker.",
                        "Niet betweenness: dat kijkt naar het hele netwerk, constraint naar de eigen contacten en die "
                        "van hen. Hier is juist láág de bemiddelaar."},
     .cost = neighbourhoods},

    {.id = "fragmentation_without",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = false,
     .title = {"Fragmentation when gone", "Versnippering bij vertrek"},
     .meaning = {"How broken up is the network once this actor has left? The share of all pairs of others who then "
                 "cannot reach each other, however far round. Compare actors with each other: the one with the "
                 "highest number is missed most. Where nobody is missed, all have the same number.",
                 "Hoe versnipperd is het netwerk als deze actor vertrokken is? Het deel van alle paren van anderen "
                 "die elkaar dan niet meer kunnen bereiken, ook niet met een omweg. Vergelijk actoren met elkaar: wie "
                 "het hoogste getal heeft, wordt het meest gemist. Waar niemand gemist wordt, is het getal bij "
                 "iedereen gelijk."},
     .formula = "1 − |{(s, t) : s ≠ t, both ≠ i, s reaches t without i}| / ((n − 1)(n − 2))",
     .unit = {"share of the pairs", "deel van de paren"},
     .range = "0…1",
     .undefined = {"With fewer than three actors.", "Bij minder dan drie actoren."},
     .direction = {"Along the arcs: an ordered pair counts when the first cannot reach the second. Weights play no "
                   "part. In an undirected network one pass finds all; in a directed one there is a search from every "
                   "actor.",
                   "Langs de richting: een paar telt in de volgorde waarin de eerste de tweede niet kan bereiken. "
                   "Gewichten tellen niet mee. Zonder richting is één rondgang genoeg; met richting wordt vanuit elke "
                   "actor gezocht."},
     .source = "Borgatti, S. P. (2006). Identifying sets of key players in a social network. Computational and "
               "Mathematical Organization Theory 12, 21–34.",
     .doi = "10.1007/s10588-006-7084-x",
     .not_to_confuse = {"Not the change: compare with fragmentation of the network as it is. Not articulation, which "
                        "only says whether anything falls apart, and not how much.",
                        "Niet de verandering: vergelijk met fragmentation van het netwerk zoals het is. Niet "
                        "articulation: dat zegt alleen óf er iets uiteenvalt, en niet hoeveel."},
     .cost = from_every_actor},

    {.id = "gf_coordinator",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Coordinator", "Coördinator"},
     .meaning = {"How often does this actor bring together two of the actor's own sector who have no tie themselves? "
                 "All three are "
                 "of one sector: it keeps one's own world together.",
                 "Hoe vaak brengt deze actor twee uit de eigen sector bij elkaar die zelf geen relatie hebben? Alle "
                 "drie zijn van één sector: het houdt de eigen wereld bijeen."},
     .formula = "Σ over open two-paths a → v → c of Σ_s m_s(a) m_s(v) m_s(c)  (AAA)",
     .unit = kTwoPaths,
     .range = "≥ 0",
     .undefined = kWithoutSector,
     .direction = kOpenTwoPaths,
     .source = kGouldFernandez,
     .doi = kGouldFernandezDoi,
     .not_to_confuse = {"Not gf_itinerant: there the two ends share a sector that is not the broker's.",
                        "Niet gf_itinerant: daar delen de twee einden een sector die niet die van de bemiddelaar is."},
     .cost = neighbourhoods},

    {.id = "gf_itinerant",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Itinerant broker", "Makelaar van buiten"},
     .meaning =
         {"How often does this actor stand between two of one and the same other sector who have no tie themselves? "
          "The outsider who brings others together in their own world; also called consultant.",
          "Hoe vaak staat deze actor tussen twee uit een en dezelfde andere sector die zelf geen relatie "
          "hebben? De buitenstaander die anderen in hun eigen wereld bij elkaar brengt; ook wel consulent."},
     .formula = "Σ over open two-paths a → v → c of Σ_s m_s(a) m_s(c) (1 − m_s(v))  (ABA)",
     .unit = kTwoPaths,
     .range = "≥ 0",
     .undefined = kWithoutSector,
     .direction = kOpenTwoPaths,
     .source = kGouldFernandez,
     .doi = kGouldFernandezDoi,
     .not_to_confuse = {"Not gf_liaison: there the two ends are of different sectors.",
                        "Niet gf_liaison: daar zijn de twee einden van verschillende sectoren."},
     .cost = neighbourhoods},

    {.id = "gf_gatekeeper",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Gatekeeper", "Poortwachter"},
     .meaning =
         {"How often does this actor pass on from another sector to the actor's own, between two who have no tie "
          "themselves? The gatekeeper decides what from outside comes in.",
          "Hoe vaak geeft deze actor iets uit een andere sector door aan de eigen, tussen twee die zelf geen "
          "relatie hebben? De poortwachter bepaalt wat er van buiten binnenkomt."},
     .formula = "Σ over open two-paths a → v → c of Σ_s (1 − m_s(a)) m_s(v) m_s(c)  (ABB)",
     .unit = kTwoPaths,
     .range = "≥ 0",
     .undefined = kWithoutSector,
     .direction = kOpenTwoPaths,
     .source = kGouldFernandez,
     .doi = kGouldFernandezDoi,
     .not_to_confuse =
         {"Not gf_representative, which is the way out: from one's own sector to another. In an undirected "
          "graph the two are equal.",
          "Niet gf_representative: dat is de weg naar buiten, van de eigen sector naar een andere. Zonder "
          "richting zijn beide gelijk."},
     .cost = neighbourhoods},

    {.id = "gf_representative",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Representative", "Vertegenwoordiger"},
     .meaning =
         {"How often does this actor pass on from the actor's own sector to another, between two who have no tie "
          "themselves? The representative carries out what lives in the home sector.",
          "Hoe vaak geeft deze actor iets uit de eigen sector door aan een andere, tussen twee die zelf geen "
          "relatie hebben? De vertegenwoordiger draagt naar buiten wat er in de eigen kring leeft."},
     .formula = "Σ over open two-paths a → v → c of Σ_s m_s(a) m_s(v) (1 − m_s(c))  (AAB)",
     .unit = kTwoPaths,
     .range = "≥ 0",
     .undefined = kWithoutSector,
     .direction = kOpenTwoPaths,
     .source = kGouldFernandez,
     .doi = kGouldFernandezDoi,
     .not_to_confuse = {"Not gf_gatekeeper, which is the way in: from another sector to one's own. In an undirected "
                        "graph the two are equal.",
                        "Niet gf_gatekeeper: dat is de weg naar binnen, van een andere sector naar de eigen. Zonder "
                        "richting zijn beide gelijk."},
     .cost = neighbourhoods},

    {.id = "gf_liaison",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Liaison", "Verbindingspersoon"},
     .meaning = {"How often does this actor stand between two of two different sectors, neither of them the actor's "
                 "own, who have "
                 "no tie themselves? Three sectors meet in one: the widest bridge.",
                 "Hoe vaak staat deze actor tussen twee uit twee verschillende sectoren, beide niet de eigen, die zelf "
                 "geen relatie hebben? Drie sectoren komen in één samen: de wijdste brug."},
     .formula = "Σ over open two-paths a → v → c of 1 − coordinator − itinerant − gatekeeper − representative  (ABC)",
     .unit = kTwoPaths,
     .range = "≥ 0",
     .undefined = kWithoutSector,
     .direction = kOpenTwoPaths,
     .source = kGouldFernandez,
     .doi = kGouldFernandezDoi,
     .not_to_confuse = {"Not gf_itinerant: there the two ends are of the same sector.",
                        "Niet gf_itinerant: daar zijn de twee einden van dezelfde sector."},
     .cost = neighbourhoods},

    {.id = "gf_total",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Brokerage in all", "Bemiddeling samen"},
     .meaning = {"Between how many pairs of others who have no tie themselves does this actor stand, whatever the "
                 "sectors? The five roles together.",
                 "Tussen hoeveel paren van anderen die zelf geen relatie hebben staat deze actor, van welke sectoren "
                 "ook? De vijf rollen samen."},
     .formula = "|{(a, c) : a → v → c, a ≠ c, not a → c}| = the sum of the five roles",
     .unit = kTwoPaths,
     .range = "≥ 0",
     .undefined = kWithoutSector,
     .direction = kOpenTwoPaths,
     .source = kGouldFernandez,
     .doi = kGouldFernandezDoi,
     .not_to_confuse = {"Not betweenness, which counts routes of any length and divides the credit between several.",
                        "Niet betweenness: dat telt wegen van elke lengte en verdeelt de eer over meer wegen."},
     .cost = neighbourhoods},
};

}  // namespace

std::span<const Measure> actor_brokerage() {
  return kRows;
}

std::span<const Measure> network_brokerage() {
  static const std::vector<Measure> rows = [] {
    std::vector<Measure> out;
    for (Measure row : kRows) {
      if (!row.id.starts_with("gf_")) continue;
      row.level = Level::network;
      row.meaning = {"How often anybody in this network takes this role: the sum over all actors.",
                     "Hoe vaak iemand in dit netwerk deze rol vervult: de som over alle actoren."};
      row.formula = "Σ over actors v of the value of v";
      row.undefined = kNeverUndefined;
      row.not_to_confuse = {"Not the mean of an actor: it grows with the network.",
                            "Niet het gemiddelde van een actor: het groeit met het netwerk mee."};
      out.push_back(row);
    }
    return out;
  }();
  return rows;
}

}  // namespace samenspel::catalogue
