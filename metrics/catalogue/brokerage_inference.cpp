// Expectation, z and p of Gould & Fernandez' roles: rows derived from those of the roles, with what differs said here.
#include <array>
#include <deque>
#include <string>
#include <vector>

#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

/// About what chance would give, of each role: which ends it takes and how two-paths hang together.
struct RoleFormulas {
  std::string_view role, mean, variance;
};
// n_i the broker's sector, n_g and n_h others, N all that have a sector.
constexpr std::array<RoleFormulas, 6> kFormulas{{
    {"gf_coordinator", "(n_i − 1)(n_i − 2)", "(n_i − 1)(n_i − 2)(n_i − 3)"},
    {"gf_itinerant", "Σ_g n_g(n_g − 1)", "Σ_g n_g(n_g − 1)(n_g − 2)"},
    {"gf_gatekeeper", "(N − n_i)(n_i − 1)", "(n_i − 1)C(N − n_i, 2) + (N − n_i)C(n_i − 1, 2)"},
    {"gf_representative", "(N − n_i)(n_i − 1)", "(n_i − 1)C(N − n_i, 2) + (N − n_i)C(n_i − 1, 2)"},
    {"gf_liaison", "Σ_{g ≠ h} n_g n_h", "2 Σ_g n_g C(N − n_g − n_i, 2)"},
    {"gf_total", "(N − 1)(N − 2)", "(N − 1)(N − 2)(N − 3)"},
}};

constexpr Text kByLot{
    "Chance here: every arc is there or not by an even lot, at the density of the graph of actors with a sector; the "
    "sectors stay as they are. Weights play no part.",
    "Toeval betekent hier: elke richting van een relatie is er wel of niet door loting, met de dichtheid van de graaf "
    "van actoren met een sector; de sectoren blijven zoals ze zijn. Gewichten tellen niet mee."};
constexpr Text kByLotTwice{
    "Chance here: every arc is there or not by an even lot, at the density of the graph of actors with a sector; the "
    "sectors stay as they are. In an undirected graph the variance of coordinator, itinerant, liaison and total is "
    "twice that of the formula, since a – v – c and c – v – a are one event. Weights play no part.",
    "Toeval betekent hier: elke richting van een relatie is er wel of niet door loting, met de dichtheid van de graaf "
    "van actoren met een sector; de sectoren blijven zoals ze zijn. Zonder richting is de variantie van coördinator, "
    "makelaar van buiten, verbindingspersoon en totaal twee keer die van de formule, omdat a – v – c en c – v – a dan "
    "één gebeurtenis zijn. Gewichten tellen niet mee."};
constexpr Text kByLotDirected{
    "Chance here: every arc is there or not by an even lot, at the density of the graph of actors with a sector; the "
    "sectors stay as they are. For directed graphs only. Weights play no part.",
    "Toeval betekent hier: elke richting van een relatie is er wel of niet door loting, met de dichtheid van de graaf "
    "van actoren met een sector; de sectoren blijven zoals ze zijn. Alleen voor netwerken met richting. Gewichten "
    "tellen niet mee."};
constexpr Text kRelabelled{
    "Ties stay as they are, in their direction; the memberships are dealt out anew over the actors that have one, "
    "--permutations times, seeded by --seed. Weights play no part.",
    "De relaties blijven zoals ze zijn, met hun richting; de lidmaatschappen worden --permutations keer opnieuw "
    "verdeeld over de actoren die er een hebben, vanuit het begingetal --seed. Gewichten tellen niet mee."};
constexpr Text kWhenFew{
    "For an actor without a sector; for all where fewer than three actors have one, or anybody is in several.",
    "Bij een actor zonder sector; bij alle als minder dan drie actoren er een hebben, of iemand in meer sectoren zit."};
constexpr Text kWhenFewZ{
    "For an actor without a sector; for all where fewer than three actors have one, or anybody is in several; and "
    "where chance leaves no room (variance 0).",
    "Bij een actor zonder sector; bij alle als minder dan drie actoren er een hebben, of iemand in meer sectoren zit; "
    "en als het toeval geen ruimte laat (variantie 0)."};
constexpr Text kNetworkWhenFew{"Where fewer than three actors have a sector, or anybody is in several.",
                               "Als minder dan drie actoren een sector hebben, of iemand in meer sectoren zit."};
constexpr Text kNetworkWhenFewZ{
    "In an undirected graph, for which no exact variance is known; where fewer than three actors have a sector, or "
    "anybody is in several; and where chance leaves no room (variance 0).",
    "In een netwerk zonder richting, waarvoor geen exacte variantie bekend is; als minder dan drie actoren een sector "
    "hebben, of iemand in meer sectoren zit; en als het toeval geen ruimte laat (variantie 0)."};

/// 999 relabellings, each with a look at every tie and at the closed two-paths.
double relabelled_roles(double n, double m) {
  return 1000 * neighbourhoods(n, m);
}

enum class What : std::uint8_t { expected, z, p };

/// Texts that live as long as the program.
std::string_view kept(std::string text) {
  static std::deque<std::string> texts;
  return texts.emplace_back(std::move(text));
}

const RoleFormulas& formulas_of(std::string_view role) {
  std::size_t i = 0;
  while (kFormulas.at(i).role != role)
    ++i;
  return kFormulas[i];
}

Measure derived(Measure row, What what, Level level) {
  const RoleFormulas& formulas = formulas_of(row.id);
  const bool of_network = level == Level::network;
  const std::string id(row.id);
  const auto titled = [&](Text word) {
    row.title = {kept(std::string(row.title.en) + ": " + std::string(word.en)),
                 kept(std::string(row.title.nl) + ": " + std::string(word.nl))};
  };
  row.level = level;
  row.standard = of_network;
  switch (what) {
    case What::expected:
      row.id = kept(id + "_expected");
      titled({"expected", "verwacht"});
      row.meaning = of_network ? Text{"How often would anybody in this network take this role if chance drew the ties? "
                                      "The sum over all actors.",
                                      "Hoe vaak zou iemand in dit netwerk deze rol vervullen als het toeval de relaties "
                                      "legde? De som over alle actoren."}
                               : Text{"How often would this actor take this role if chance drew the ties? It depends on "
                                      "the sizes of the sectors and the density alone, so it is the same for everybody "
                                      "in a sector.",
                                      "Hoe vaak zou deze actor deze rol vervullen als het toeval de relaties legde? Dat "
                                      "hangt alleen af van de grootte van de sectoren en de dichtheid, en is dus voor "
                                      "iedereen in een sector hetzelfde."};
      row.formula = of_network ? "Σ over actors v of the value of v"
                               : kept("E = d²(1 − d) · " + std::string(formulas.mean) + ", d the density");
      row.undefined = of_network ? kNetworkWhenFew : kWhenFew;
      row.direction = kByLot;
      row.not_to_confuse = {"Not what relabelling gives, which keeps the ties and moves the sectors: see the p.",
                            "Niet wat herverdelen geeft: dat laat de relaties staan en verplaatst de sectoren. Zie de "
                            "p."};
      row.cost = once_over;
      break;
    case What::z:
      row.id = kept(id + "_z");
      row.kind = ValueKind::real;
      titled({"z", "z"});
      row.meaning = of_network ? Text{"How far is this role taken more or less often in this network than if chance drew "
                                      "the ties? 0: just as often; beyond 2 or −2 chance alone seldom goes.",
                                      "Hoeveel vaker of minder vaak wordt deze rol in dit netwerk vervuld dan als het "
                                      "toeval de relaties legde? 0: precies zo vaak; voorbij 2 of −2 komt het toeval "
                                      "zelden."}
                               : Text{"How far does this actor take this role more or less often than if chance drew the "
                                      "ties? 0: just as often; beyond 2 or −2 chance alone seldom goes. With small "
                                      "counts trust the p rather than the z.",
                                      "Hoeveel vaker of minder vaak vervult deze actor deze rol dan als het toeval de "
                                      "relaties legde? 0: precies zo vaak; voorbij 2 of −2 komt het toeval zelden. "
                                      "Vertrouw bij kleine aantallen eerder op de p dan op de z."};
      row.formula = of_network ? "(count − E) / √Var, the exact variance of the sum under independent arcs"
                               : kept("(count − E) / √Var, Var = E(1 − d²(1 − d)) + 2 d³(1 − d)³ · (" +
                                      std::string(formulas.variance) + ")");
      row.unit = {"standard deviations", "standaardafwijkingen"};
      row.range = "−∞…∞";
      row.undefined = of_network ? kNetworkWhenFewZ : kWhenFewZ;
      row.direction = of_network ? kByLotDirected : kByLotTwice;
      row.not_to_confuse =
          of_network ? Text{"sna 2.7-1 has another variance for coordinator, gatekeeper, representative and total, which "
                            "is too large: its z are nearer to 0. Checked by going through all graphs of few actors.",
                            "sna 2.7-1 heeft een andere variantie voor coördinator, poortwachter, vertegenwoordiger en "
                            "totaal, die te groot is: daar liggen de z dichter bij 0. Nagegaan door alle grafen van "
                            "weinig actoren langs te gaan."}
                     : Text{"In an undirected graph sna forgets that a – v – c and c – v – a are one event: its z is √2 "
                            "too large for coordinator, itinerant, liaison and total.",
                            "Zonder richting vergeet sna dat a – v – c en c – v – a één gebeurtenis zijn: daar is de z "
                            "van coördinator, makelaar van buiten, verbindingspersoon en totaal √2 te groot."};
      break;
    case What::p:
      row.id = kept(id + "_p");
      row.kind = ValueKind::share;
      titled({"p", "p"});
      row.meaning = {
          "Would this actor take this role as far from average if the sectors were dealt out by lot? A small "
          "value, say below 0.05: hardly, so the sectors matter; near 1: any sectors would do. Of many actors "
          "some have a small value by chance.",
          "Zou deze actor deze rol even ver van het gemiddelde vervullen als de sectoren door loting waren "
          "verdeeld? Een kleine waarde, zeg onder 0,05: nauwelijks, dus de sectoren doen ertoe; bij 1: met "
          "andere sectoren ging het net zo. Van veel actoren hebben er altijd enkele een kleine waarde door "
          "toeval."};
      row.formula =
          "p = (1 + #{b : |x_b − μ| ≥ |x − μ|}) / (B + 1), x_b the count after relabelling b = 1…B, μ open "
          "two-paths times the chance of the role for a random ordered triple";
      row.unit = {"chance", "kans"};
      row.range = "0…1";
      row.undefined = kWithoutSector;
      row.direction = kRelabelled;
      row.not_to_confuse = {
          "Not the chance of the z: there chance draws the ties, here the sectors. 1 for an actor who "
          "brokers nothing, and always 1 of the total, which sectors do not change.",
          "Niet de kans die bij de z hoort: daar legt het toeval de relaties, hier verdeelt het de "
          "sectoren. 1 bij een actor die niets bemiddelt, en altijd 1 bij het totaal, dat niet van de "
          "sectoren afhangt."};
      row.cost = relabelled_roles;
      break;
  }
  return row;
}

std::vector<Measure> rows_of(Level level, std::initializer_list<What> whats) {
  std::vector<Measure> rows;
  for (const What what : whats)
    for (const Measure& row : actor_brokerage())
      if (row.id.starts_with("gf_")) rows.push_back(derived(row, what, level));
  return rows;
}

}  // namespace

std::span<const Measure> brokerage_inference() {
  static const std::vector<Measure> rows = rows_of(Level::actors, {What::expected, What::z, What::p});
  return rows;
}

std::span<const Measure> network_brokerage_inference() {
  static const std::vector<Measure> rows = rows_of(Level::network, {What::expected, What::z});
  return rows;
}

}  // namespace samenspel::catalogue
