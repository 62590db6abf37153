#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kBorgatti2006 =
    "Borgatti, S. P. (2006). Identifying sets of key players in a social network. Computational & Mathematical "
    "Organization Theory 12, 21–34.";
constexpr std::string_view kBorgatti2006Doi = "10.1007/s10588-006-7084-x";

const Measure kRows[] = {
    {.id = "fragmentation",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Fragmentation", "Versnippering"},
     .meaning =
         {"Which share of all pairs cannot reach each other, not even through others? 0: everybody reaches "
          "everybody; 1: nobody reaches anybody.",
          "Welk deel van alle paren kan elkaar niet bereiken, ook niet via anderen? 0: iedereen bereikt iedereen; "
          "1: niemand bereikt iemand."},
     .formula = "1 − Σ_i r(i) / (n(n − 1)), r the number reached",
     .unit = {"share of the pairs", "deel van de paren"},
     .range = "0…1",
     .undefined = {"With fewer than two actors.", "Bij minder dan twee actoren."},
     .direction = {"Ordered pairs, along the arcs: in a directed graph one may reach the other and not the other way "
                   "round. Weights play no part.",
                   "Paren in beide volgordes, volgens de richting: met richting kan de een de ander bereiken en "
                   "omgekeerd niet. Gewichten tellen niet mee."},
     .source = kBorgatti2006,
     .doi = kBorgatti2006Doi,
     .not_to_confuse =
         {"Not components, the number of parts: ninety actors and ten isolates are eleven parts and little "
          "fragmented.",
          "Niet components, het aantal delen: negentig actoren bijeen en tien losse zijn elf delen, maar "
          "weinig versnipperd."},
     .cost = in_sets},

    {.id = "distance_fragmentation",
     .level = Level::network,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Fragmentation by distance", "Versnippering naar afstand"},
     .meaning =
         {"How far are actors from all having a direct tie? A direct tie counts as whole, two steps as a half, out "
          "of reach as nothing. 0: everybody knows everybody; 1: there is no tie at all.",
          "Hoe ver is het netwerk ervan af dat iedereen een directe relatie heeft met iedereen? Een directe relatie "
          "telt als heel, twee stappen als half, buiten bereik als niets. 0: iedereen kent iedereen; 1: er is geen "
          "enkele relatie."},
     .formula = "1 − Σ_{i ≠ j} (1/d(i, j)) / (n(n − 1)), 1/∞ = 0",
     .unit = {"share", "deel"},
     .range = "≤ 1",
     .undefined = {"With fewer than two actors.", "Bij minder dan twee actoren."},
     .direction =
         {"Paths follow the arcs. With --weighted a tie is 1/weight long; it may then be negative, where ties "
          "are heavier than 1.",
          "Wegen volgen de richting. Met --weighted is een relatie 1/gewicht lang; de uitkomst kan dan negatief "
          "zijn, als relaties zwaarder zijn dan 1."},
     .source = kBorgatti2006,
     .doi = kBorgatti2006Doi,
     .not_to_confuse = {"Not fragmentation, which asks only whether there is a way, not how long it is.",
                        "Niet fragmentation: dat vraagt alleen of er een weg is, niet hoe lang die is."},
     .cost = from_every_actor},

    {.id = "degree_centralisation",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Centralisation of contacts", "Centralisatie van contacten"},
     .meaning = {"How far does the network hang on a few actors with very many contacts? 1: one knows everybody, and "
                 "the others know nobody else; 0: all have equally many contacts.",
                 "Hoezeer hangt het netwerk aan een paar actoren met heel veel contacten? 1: één kent iedereen, en de "
                 "anderen kennen niemand anders; 0: allen hebben evenveel contacten."},
     .formula = "Σ_i (max k − k(i)) / ((n − 1)(n − 2))",
     .unit = {"share of a star", "deel van een ster"},
     .range = "0…1",
     .undefined = {"With fewer than three actors.", "Bij minder dan drie actoren."},
     .direction = {"Of degree: ties are read as undirected, in a directed graph too. Weights play no part.",
                   "Van degree: relaties zijn zonder richting, ook in een netwerk met richting. Gewichten tellen niet "
                   "mee."},
     .source = "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, "
               "215–239.",
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not betweenness_centralisation, which is about who stands between others. Not density: both "
                        "a network without ties and one in which everybody knows everybody have 0.",
                        "Niet betweenness_centralisation: dat gaat over wie tussen anderen in staat. Niet density: "
                        "zowel zonder relaties als wanneer iedereen iedereen kent is het 0."},
     .cost = once_over},

    {.id = "betweenness_centralisation",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Betweenness centralisation", "Centralisatie (tussenpositie)"},
     .meaning =
         {"How much does the network hang on a single go-between? 1: a star, in which all goes through one; 0: all "
          "are in between equally often. High means that much is lost with one person.",
          "Hoezeer hangt het netwerk aan één tussenpersoon? 1: een ster, waarin alles langs één actor loopt; 0: "
          "iedereen zit er even vaak tussen. Hoog betekent dat er met één persoon veel wegvalt."},
     .formula = "Σ_i (max b − b(i)) / ((n − 1)²(n − 2)); undirected / ((n − 1)²(n − 2)/2)",
     .unit = {"share of the most possible", "deel van het hoogst mogelijke"},
     .range = "0…1",
     .undefined = {"With fewer than three actors.", "Bij minder dan drie actoren."},
     .direction = {"Of betweenness, along the arcs. With --weighted a tie is 1/weight long.",
                   "Van betweenness, volgens de richting. Met --weighted is een relatie 1/gewicht lang."},
     .source = "Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, "
               "215–239.",
     .doi = "10.1016/0378-8733(78)90021-7",
     .not_to_confuse = {"Not degree_centralisation, which looks at the number of contacts.",
                        "Niet degree_centralisation: dat kijkt naar het aantal contacten."},
     .cost = from_every_actor},
};

}  // namespace

std::span<const Measure> network_cohesion() {
  return kRows;
}

}  // namespace samenspel::catalogue
