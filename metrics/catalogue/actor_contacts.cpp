#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kFreeman1979 =
    "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.";
constexpr std::string_view kBarrat =
    "Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex weighted "
    "networks. PNAS 101, 3747–3752.";
constexpr std::string_view kBarratDoi = "10.1073/pnas.0400087101";
constexpr Text kContacts{"contacts", "contacten"};

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
};

}  // namespace

std::span<const Measure> actor_contacts() {
  return kRows;
}

}  // namespace samenspel::catalogue
