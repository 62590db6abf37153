#include "metrics/catalogue/interplay_texts.hpp"
#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kSquartini =
    "Squartini, T., Picciolo, F., Ruzzenenti, F. & Garlaschelli, D. (2013). Reciprocity of weighted networks. "
    "Scientific Reports 3, 2729.";
constexpr std::string_view kSquartiniDoi = "10.1038/srep02729";
constexpr Text kNothingGiven{"Where nothing was given.", "Als er niets is gegeven."};
constexpr Text kGifts{
    "Over what was given to somebody: events with an act that gives, or with something under gives that was not merely "
    "promised. Without a value it counts as 1; what makers give together to several is shared equally over the pairs. "
    "Unlike things are added as they are written. In a window of time only events dated in it count.",
    "Over wat aan iemand is gegeven: gebeurtenissen met een daad die geeft, of met iets onder geeft dat niet alleen is "
    "beloofd. Zonder waarde telt het als 1; wat makers samen aan meer partijen geven, wordt gelijk over de paren "
    "verdeeld. Ongelijke zaken worden opgeteld zoals ze er staan. In een tijdvak tellen alleen gebeurtenissen met een "
    "datum erin."};
constexpr Text kGiftsOfActor{
    "Over all events of the file, in a window of time those dated in it. Without a value what is given counts as 1; "
    "what makers give together to several is shared equally. Unlike things are added as they are written. Ties play no "
    "part.",
    "Over alle gebeurtenissen van het bestand, in een tijdvak die met een datum erin. Zonder waarde telt wat is "
    "gegeven "
    "als 1; wat makers samen aan meer partijen geven, wordt gelijk verdeeld. Ongelijke zaken worden opgeteld zoals ze "
    "er staan. Relaties spelen geen rol."};

const Measure kRows[] = {
    {.id = "exchange_reciprocity",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Given back", "Teruggegeven"},
     .meaning = {"Which share of what was given came back from the very same party? 1: between every two as much goes "
                 "there as comes back; 0: nobody gets anything from whom they gave to.",
                 "Welk deel van wat is gegeven, kwam terug van diezelfde partij? 1: tussen elk tweetal gaat evenveel "
                 "heen als terug; 0: niemand krijgt iets van wie hij iets gaf."},
     .formula = "Σ over pairs of 2 min(x_ij, x_ji) / Σ x, x_ij what i gave j in all",
     .unit = {"share of what was given", "deel van wat is gegeven"},
     .range = "0…1",
     .undefined = kNothingGiven,
     .direction = kGifts,
     .source = kSquartini,
     .doi = kSquartiniDoi,
     .not_to_confuse = {"What comes back by a detour does not count here, but does in circulation. Not reciprocity, "
                        "which is about ties.",
                        "Wat langs een omweg terugkomt, telt hier niet, maar wel in circulation. Niet reciprocity: dat "
                        "gaat over relaties."},
     .cost = over_events},

    {.id = "circulation",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Goes round", "Gaat rond"},
     .meaning = {"Which share of what was given goes round, so that it comes back to the giver, whether at once or by "
                 "way of others? 1: everybody gets as much as they give; 0: it all runs one way.",
                 "Welk deel van wat is gegeven gaat rond, zodat het bij de gever terugkomt, meteen of via anderen? 1: "
                 "ieder krijgt evenveel als hij geeft; 0: alles loopt één kant op."},
     .formula = "max Σ f / Σ x over 0 ≤ f ≤ x, f flowing into everybody as much as out of them; x_ij what i gave j in "
                "all",
     .unit = {"share of what was given", "deel van wat is gegeven"},
     .range = "0…1",
     .undefined = kNothingGiven,
     .direction = kGifts,
     .source = "The largest circulation, by the cheapest flow: Ahuja, R. K., Magnanti, T. L. & Orlin, J. B. (1993). "
               "Network Flows. Prentice Hall.",
     .doi = "",
     .not_to_confuse = {"Never below exchange_reciprocity, which counts only what comes back at once. A ring of three "
                        "has 1 here and 0 there.",
                        "Nooit lager dan exchange_reciprocity, dat alleen telt wat rechtstreeks terugkomt. Een kring "
                        "van drie heeft hier 1 en daar 0."},
     .cost = over_events},

    {.id = "mutual_gain",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Gave and got", "Gaven en kregen"},
     .meaning = {"Of all who gave or got something, which share did both? 1: everybody gains and everybody has "
                 "something to offer; a low value: some only give, others only take.",
                 "Welk deel van wie iets gaf of kreeg, deed beide? 1: ieder heeft er iets aan en ieder heeft iets te "
                 "bieden; een lage waarde: sommigen geven alleen, anderen krijgen alleen."},
     .formula = "actors that gave and received / actors that gave or received",
     .unit = {"share of these actors", "deel van deze actoren"},
     .range = "0…1",
     .undefined = kNothingGiven,
     .direction = kGifts,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Not how much: who gives a hundred and gets one gains too. See exchange_balance of the actors.",
                        "Niet hoeveel: wie honderd geeft en één krijgt, telt ook mee. Zie exchange_balance van de "
                        "actoren."},
     .cost = over_events},

    {.id = "return_days",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Days until return", "Dagen tot tegengift"},
     .meaning =
         {"Who gives first, how long do they wait until something comes back, from whomever? After so many days "
          "half of those who gave first have got something.",
          "Wie als eerste geeft, hoelang wacht die tot er iets terugkomt, van wie dan ook? Na zoveel dagen heeft "
          "de helft van wie als eerste gaf iets gekregen."},
     .formula =
         "first t with S(t) ≤ ½, S the Kaplan–Meier estimate over actors that gave before they received, in days "
         "from their first gift to their first receipt",
     .unit = {"days", "dagen"},
     .range = "≥ 0",
     .undefined = {"When nobody gave before receiving, and when more than half are still waiting.",
                   "Als niemand gaf voordat hij kreeg, en als meer dan de helft nog wacht."},
     .direction =
         {"Over dated events up to as_of, or where the file does not give it up to its last date; who still "
          "waits then counts as waiting at least so long. Of one day the order of the file decides.",
          "Over gebeurtenissen met een datum tot en met de peildatum, of als het bestand die niet noemt tot de "
          "laatste datum; wie dan nog wacht, telt als iemand die minstens zo lang wacht. Binnen één dag "
          "beslist de volgorde van het bestand."},
     .source = kKaplanMeier,
     .doi = kKaplanMeierDoi,
     .not_to_confuse =
         {"Not a mean over those who got something back: who still waits counts too, else it would "
          "seem quicker than it is.",
          "Geen gemiddelde over wie iets terugkreeg: ook wie nog wacht telt mee, anders lijkt het sneller "
          "te gaan dan het gaat."},
     .cost = over_events},

    {.id = "gift_kinds",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Kinds of gifts", "Soorten giften"},
     .meaning = {"How many different things were given: money, time, a place, a dinner? The more kinds, the more "
                 "different people have something to offer.",
                 "Hoeveel verschillende dingen zijn er gegeven: geld, tijd, een plek, een maaltijd? Hoe meer soorten, "
                 "hoe meer verschillende mensen iets te bieden hebben."},
     .formula = "number of different texts of what was given, without regard to capitals and blanks",
     .unit = {"kinds", "soorten"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kGifts,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Depends on how it is written: dinner and a dinner are two kinds.",
                        "Hangt af van hoe het er staat: maaltijd en een maaltijd zijn twee soorten."},
     .cost = over_events},
};

const Measure kOfActors[] = {
    {.id = "given",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Given", "Gegeven"},
     .meaning = {"How much did this actor give to others, all events together?",
                 "Hoeveel gaf deze actor aan anderen, alle gebeurtenissen samen?"},
     .formula = "Σ_j x_ij, x_ij what i gave j in all",
     .unit = {"value", "waarde"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kGiftsOfActor,
     .source = kSquartini,
     .doi = kSquartiniDoi,
     .not_to_confuse = {"Not the weight of ties out of an actor (strength_out): what is given stands in events.",
                        "Niet het gewicht van relaties vanuit een actor (strength_out): wat gegeven is, staat bij de "
                        "gebeurtenissen."},
     .cost = over_events},

    {.id = "received",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Received", "Gekregen"},
     .meaning = {"How much did this actor get from others, all events together?",
                 "Hoeveel kreeg deze actor van anderen, alle gebeurtenissen samen?"},
     .formula = "Σ_j x_ji, x_ji what j gave i in all",
     .unit = {"value", "waarde"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kGiftsOfActor,
     .source = kSquartini,
     .doi = kSquartiniDoi,
     .not_to_confuse = {"Not the weight of ties into an actor (strength_in): what is received stands in events.",
                        "Niet het gewicht van relaties naar een actor toe (strength_in): wat gekregen is, staat bij de "
                        "gebeurtenissen."},
     .cost = over_events},

    {.id = "exchange_balance",
     .level = Level::actors,
     .kind = ValueKind::real,
     .standard = true,
     .title = {"Exchange balance", "Ruilbalans"},
     .meaning =
         {"Does this actor get more than it gives? −1: it only gives; 0: it gets as much as it gives; 1: it only "
          "gets. Who stays far below 0 for long may drop out.",
          "Krijgt deze actor meer dan hij geeft? −1: hij geeft alleen; 0: hij krijgt evenveel als hij geeft; 1: "
          "hij krijgt alleen. Wie lang ver onder 0 blijft, haakt misschien af."},
     .formula = "(received − given) / (received + given)",
     .unit = {"balance", "balans"},
     .range = "−1…1",
     .undefined = {"For an actor that neither gave nor received anything.",
                   "Bij een actor die niets gaf en niets kreeg."},
     .direction = kGiftsOfActor,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse = {"Not how much goes through its hands: given and received tell that.",
                        "Niet hoeveel er door zijn handen gaat: dat zeggen given en received."},
     .cost = over_events},
};

}  // namespace

std::span<const Measure> exchange() {
  return kRows;
}

std::span<const Measure> actor_exchange() {
  return kOfActors;
}

}  // namespace samenspel::catalogue
