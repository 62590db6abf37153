#include <algorithm>
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

constexpr std::string_view kBurt =
    "Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press, ch. 2.";
constexpr Text kWithoutTies{"For an actor without ties.", "Bij een actor zonder relaties."};
constexpr Text kWholeNetwork{
    "Arcs both ways are added: in a directed graph a mutual tie counts double. With --weighted z_ij = w_ij + w_ji. "
    "Over the whole network, as igraph and Pajek do; UCINET's default looks at the ego network alone: that is the "
    "measure ending in _ego.",
    "Relaties over en weer worden opgeteld: met richting telt een wederzijdse relatie dubbel. Met --weighted is "
    "z_ij = w_ij + w_ji. Over het hele netwerk, zoals igraph en Pajek; UCINET kijkt standaard alleen naar het "
    "ego-netwerk: dat is de maat die op _ego eindigt."};

const Measure kRows[] = {
    {.id = "effective_size",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Effective size", "Effectieve omvang"},
     .meaning = {"How many contacts of this actor really add something, once those are discounted through whom the "
                 "actor reaches people already known another way? Ten contacts who do not know each other are worth "
                 "ten; ten who all know each other are worth one.",
                 "Hoeveel contacten van deze actor voegen echt iets toe, na aftrek van wat al via een ander contact "
                 "binnenkomt? Tien contacten die elkaar niet kennen zijn er tien waard; tien die elkaar allemaal "
                 "kennen zijn er één waard."},
     .formula = "e(i) = Σ_{j ∈ N(i)} (1 − Σ_{q ≠ i,j} p_iq m_jq), p_iq = z_iq / Σ_k z_ik, m_jq = z_jq / max_k z_jk; "
                "undirected and without weights k_i − 2 t_i / k_i, t_i the ties among the contacts",
     .unit = {"contacts", "contacten"},
     .range = "≥ 1",
     .undefined = kWithoutTies,
     .direction = kWholeNetwork,
     .source = "Burt, R. S. (1992). Structural Holes. Harvard University Press, ch. 2; Borgatti, S. P. (1997). "
               "Structural holes: unpacking Burt's redundancy measures. Connections 20(1), 35–38.",
     .doi = "",
     .not_to_confuse = {"Not degree, of which it is what is left. Not constraint: here high is the broker.",
                        "Niet degree: dit is wat daarvan overblijft. Niet constraint: hier is juist hoog de "
                        "bemiddelaar."},
     .cost = neighbourhoods},

    {.id = "efficiency",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = false,
     .title = {"Efficiency of contacts", "Rendement van contacten"},
     .meaning = {"Which part of this actor's contacts is not said twice? At 1 every contact opens a world of its own; "
                 "near 0 they are all one circle. With one contact it is 1.",
                 "Welk deel van de contacten van deze actor is niet dubbel? Bij 1 opent elk contact een eigen wereld; "
                 "dicht bij 0 vormen ze samen één kring. Met één contact is het 1."},
     .formula = "e(i) / k(i), k(i) the number of distinct contacts",
     .unit = {"share of contacts", "deel van de contacten"},
     .range = "0…1",
     .undefined = kWithoutTies,
     .direction = kWholeNetwork,
     .source = kBurt,
     .doi = "",
     .not_to_confuse = {"Not effective_size, which also grows with the number of contacts. networkx counts a mutual "
                        "contact twice in k of a directed graph.",
                        "Niet effective_size: dat groeit ook met het aantal contacten. networkx telt een wederzijds "
                        "contact dubbel in k van een netwerk met richting."},
     .cost = neighbourhoods},

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
     .undefined = kWithoutTies,
     .direction = kWholeNetwork,
     .source = kBurt,
     .doi = "",
     .not_to_confuse = {"Not betweenness, which looks at the whole network: constraint is about one's own contacts and "
                        "theirs. Here low is the broker.",
                        "Niet betweenness: dat kijkt naar het hele netwerk, constraint naar de eigen contacten en die "
                        "van hen. Hier is juist láág de bemiddelaar."},
     .cost = neighbourhoods},

    {.id = "hierarchy",
     .level = Level::actors,
     .kind = ValueKind::share,
     .standard = false,
     .title = {"Hierarchy of constraint", "Hiërarchie van inperking"},
     .meaning = {"Does what boxes this actor in come from one contact, or from all alike? At 0 each contact constrains "
                 "as much as any other; towards 1 it hangs on a single one, around whom the others are gathered. With "
                 "one contact it is 1.",
                 "Komt de inperking van deze actor van één contact, of van alle evenveel? Bij 0 perkt elk contact even "
                 "sterk in; richting 1 hangt het aan één, om wie de anderen heen zitten. Met één contact is het 1."},
     .formula =
         "H(i) = Σ_j r_ij ln r_ij / (k_i ln k_i), r_ij = c_ij k_i / C(i), c_ij = (p_ij + Σ_{q ≠ i,j} p_iq p_qj)²",
     .unit = {"index", "index"},
     .range = "0…1",
     .undefined = kWithoutTies,
     .direction = kWholeNetwork,
     .source = kBurt,
     .doi = "",
     .not_to_confuse =
         {"Not constraint: that says how much, this how unevenly (the Coleman–Theil index of inequality).",
          "Niet constraint: dat zegt hoeveel, dit hoe ongelijk verdeeld (de ongelijkheidsindex van "
          "Coleman en Theil)."},
     .cost = neighbourhoods},

    {.id = "ego_betweenness",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = false,
     .title = {"Ego betweenness", "Ego-tussenpositie"},
     .meaning = {"Between how many pairs of own contacts does this actor lie on the shortest way, when only the actor, "
                 "the contacts and the ties among them are looked at? It can be worked out from what one person knows "
                 "of the people around, and ranks actors much as betweenness does.",
                 "Tussen hoeveel paren van eigen contacten ligt deze actor op de kortste weg, als alleen naar de "
                 "actor, de contacten en hun onderlinge relaties wordt gekeken? Het volgt uit wat iemand van de "
                 "mensen om zich heen weet, en zet actoren vrijwel in dezelfde volgorde als betweenness."},
     .formula = "Σ over pairs s, t of contacts of σ_st(i) / σ_st, shortest paths within the ego network of i; "
                "undirected: Σ over pairs that are not tied of 1 / their common neighbours there, i among them",
     .unit = {"pairs of contacts", "paren van contacten"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = {"The ego network holds all contacts, whatever the direction, and all arcs among them; paths follow "
                   "the arcs, of any length, and ordered pairs count (UCINET, sna). Undirected, each pair counts "
                   "once. Weights play no part. With fewer than two contacts it is 0.",
                   "Het ego-netwerk bevat alle contacten, ongeacht de richting, en alle relaties daartussen; wegen "
                   "volgen de richting, hoe lang ook, en geordende paren tellen (UCINET, sna). Zonder richting telt "
                   "elk paar één keer. Gewichten tellen niet mee. Met minder dan twee contacten is het 0."},
     .source = "Everett, M. & Borgatti, S. P. (2005). Ego network betweenness. Social Networks 27, 31–38.",
     .doi = "10.1016/j.socnet.2004.11.007",
     .not_to_confuse = {"Not betweenness, which looks through the whole network. Not gf_total, which counts pairs "
                        "without sharing them with others who lie between.",
                        "Niet betweenness: dat kijkt door het hele netwerk. Niet gf_total: dat telt paren zonder ze te "
                        "delen met anderen die ertussen liggen."},
     .cost = ego_networks},

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

constexpr Text kEgoNetwork{
    "Only ego, its contacts (whatever the direction) and the ties among them are looked at, as is UCINET's default: "
    "sums and largest values of a contact are those within this network. Arcs both ways are added; with --weighted "
    "z_ij = w_ij + w_ji.",
    "Alleen ego, de contacten (ongeacht de richting) en hun onderlinge relaties doen mee, zoals standaard in UCINET: "
    "sommen en hoogste waarden van een contact zijn die binnen dit netwerk. Relaties over en weer worden opgeteld; met "
    "--weighted is z_ij = w_ij + w_ji."};

/// The same four within the ego network: only what is different.
struct EgoRow {
  std::string_view base, id;
  Text title, meaning, not_to_confuse;
};
constexpr EgoRow kEgoRows[] = {
    {"effective_size",
     "effective_size_ego",
     {"Effective ego size", "Effectieve ego-omvang"},
     {"How many contacts really add something, as far as it shows from this actor's own circle? What the contacts have "
      "elsewhere is left aside. Right where each actor was asked about the own circle only.",
      "Hoeveel contacten voegen echt iets toe, voor zover dat uit de eigen kring van deze actor blijkt? Wat de "
      "contacten "
      "elders hebben, blijft buiten beschouwing. Passend waar ieder alleen naar de eigen kring is gevraagd."},
     {"Not effective_size, over the whole network. The two differ only where ties have weights or directions and a "
      "contact's strongest tie lies outside the circle.",
      "Niet effective_size: dat kijkt naar het hele netwerk. De twee verschillen alleen waar relaties gewicht of "
      "richting hebben en de sterkste relatie van een contact buiten de kring ligt."}},
    {"efficiency",
     "efficiency_ego",
     {"Ego efficiency", "Ego-rendement"},
     {"Which part of the contacts is not said twice, as far as it shows from this actor's own circle? "
      "effective_size_ego "
      "over the number of contacts.",
      "Welk deel van de contacten is niet dubbel, voor zover dat uit de eigen kring van deze actor blijkt? "
      "effective_size_ego gedeeld door het aantal contacten."},
     {"Not efficiency, over the whole network.", "Niet efficiency: dat kijkt naar het hele netwerk."}},
    {"constraint",
     "constraint_ego",
     {"Ego constraint", "Ego-inperking"},
     {"How much is this actor boxed in, as far as it shows from the own circle? A contact who has many ties elsewhere "
      "seems to depend on this circle alone, so the value is never lower than constraint.",
      "Hoezeer zit deze actor vast, voor zover dat uit de eigen kring blijkt? Een contact met veel relaties elders "
      "lijkt "
      "hier alleen op deze kring aangewezen; de waarde is daarom nooit lager dan constraint."},
     {"Not constraint, over the whole network, as igraph and Pajek give it. Say which of the two is meant: many papers "
      "do "
      "not.",
      "Niet constraint over het hele netwerk, zoals igraph en Pajek het geven. Zeg erbij welke van de twee bedoeld is: "
      "veel artikelen doen dat niet."}},
    {"hierarchy",
     "hierarchy_ego",
     {"Ego hierarchy", "Ego-hiërarchie"},
     {"Does the constraint that shows from the own circle come from one contact (towards 1), or from all alike (0)?",
      "Komt de inperking die uit de eigen kring blijkt van één contact (richting 1), of van alle evenveel (0)?"},
     {"Not hierarchy, over the whole network.", "Niet hierarchy: dat kijkt naar het hele netwerk."}},
};

}  // namespace

std::span<const Measure> actor_brokerage() {
  static const std::vector<Measure> rows = [] {
    std::vector<Measure> out;
    for (const Measure& row : kRows) {
      // The four stand before the measure of the ego network that has no counterpart here.
      if (row.id == "ego_betweenness") {
        for (const EgoRow& ego : kEgoRows) {
          Measure same = *std::ranges::find(kRows, ego.base, &Measure::id);
          same.id = ego.id;
          same.standard = false;
          same.title = ego.title;
          same.meaning = ego.meaning;
          same.direction = kEgoNetwork;
          same.not_to_confuse = ego.not_to_confuse;
          out.push_back(same);
        }
      }
      out.push_back(row);
    }
    return out;
  }();
  return rows;
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
