#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

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

const Measure kRows[] = {
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
};

}  // namespace

std::span<const Measure> network_sectors() {
  return kRows;
}

}  // namespace samenspel::catalogue
