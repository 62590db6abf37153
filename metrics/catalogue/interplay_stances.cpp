#include "metrics/catalogue/interplay_texts.hpp"
#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

constexpr std::string_view kShannon =
    "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27, 379–423; divided "
    "by the entropy of six equal shares.";
constexpr std::string_view kShannonDoi = "10.1002/j.1538-7305.1948.tb01338.x";
constexpr Text kOfInstitutions{
    "Takes the events whose act has a stance and in which an institution has a part as maker: built in the "
    "municipality "
    "and the housing corporation. Who acts in another capacity (as) counts by that. All institutions together, in "
    "order "
    "of time, undated events too; with --from or --until those dated within it. Ties and weights play no part.",
    "Neemt de gebeurtenissen waarvan de daad een houding heeft en die een instelling doet of mee doet: ingebouwd zijn "
    "dat gemeente en corporatie. Wie in een andere hoedanigheid (als) handelt telt daarnaar. Alle instellingen bij "
    "elkaar, op volgorde van tijd, ook gebeurtenissen zonder datum; met --from of --until alleen die met een datum in "
    "dat tijdvak. Relaties en gewichten tellen niet mee."};
constexpr Text kNoStance{"Where no institution took a stance.", "Als geen instelling een houding aannam."};
constexpr Text kNeither{"Where institutions took neither stance.",
                        "Als instellingen geen van beide houdingen aannamen."};

/// How often institutions took one stance.
Measure stance(std::string_view id, std::string_view formula, Text title, Text meaning) {
  return {.id = id,
          .level = Level::initiatives,
          .kind = ValueKind::count,
          .standard = true,
          .title = title,
          .meaning = meaning,
          .formula = formula,
          .unit = {"events", "gebeurtenissen"},
          .range = "≥ 0",
          .undefined = kNeverUndefined,
          .direction = kOfInstitutions,
          .source = kOwnMeasure,
          .doi = "",
          .not_to_confuse = {"What citizens do is not in it, even where the act is the same.",
                             "Wat burgers doen zit er niet in, ook niet als de daad dezelfde is."},
          .cost = over_events};
}

/// Between two stances that are each other's opposite.
Measure balance(std::string_view id, std::string_view formula, Text title, Text meaning) {
  return {
      .id = id,
      .level = Level::initiatives,
      .kind = ValueKind::share,
      .standard = true,
      .title = title,
      .meaning = meaning,
      .formula = formula,
      .unit = {"balance", "evenwicht"},
      .range = "0…1",
      .undefined = kNeither,
      .direction = kOfInstitutions,
      .source = kOwnMeasure,
      .doi = "",
      .not_to_confuse = {"It does not say which of the two has the upper hand: their numbers do. Nor whether balance "
                         "is what was needed.",
                         "Het zegt niet welke van de twee de overhand heeft: dat doen hun aantallen. Ook niet of "
                         "evenwicht is wat nodig was."},
      .cost = over_events};
}

const Measure kRows[] = {
    stance("stance_make_room", "number of events by an institution with the stance make_room",
           {"Making room", "Ruimte geven"},
           {"How often did institutions make room: leave something to others and let them?",
            "Hoe vaak gaven instellingen ruimte: lieten ze iets aan anderen en lieten ze hen begaan?"}),
    stance("stance_limit", "number of events by an institution with the stance limit",
           {"Setting limits", "Grenzen trekken"},
           {"How often did institutions set a limit, or contest what others did?",
            "Hoe vaak trokken instellingen een grens, of betwistten ze wat anderen deden?"}),
    stance(
        "stance_join", "number of events by an institution with the stance join", {"Joining in", "Meedoen"},
        {"How often did institutions join in with what others began, adopt it, or deliver what they had promised?",
         "Hoe vaak deden instellingen mee met wat anderen begonnen, adopteerden ze het, of leverden ze wat ze hadden "
         "beloofd?"}),
    stance("stance_step_back", "number of events by an institution with the stance step_back",
           {"Stepping back", "Terugtreden"},
           {"How often did institutions step back, to leave it to others from then on?",
            "Hoe vaak traden instellingen terug, om het voortaan aan anderen over te laten?"}),
    stance("stance_honour", "number of events by an institution with the stance honour",
           {"Honouring initiative", "Initiatief honoreren"},
           {"How often did institutions honour the initiative of others: invite, support, give, promise?",
            "Hoe vaak honoreerden instellingen het initiatief van anderen: nodigden ze uit, steunden ze, gaven of "
            "beloofden ze iets?"}),
    stance("stance_lead", "number of events by an institution with the stance lead", {"Taking the lead", "Regie nemen"},
           {"How often did institutions take the lead: begin something themselves, decide, direct?",
            "Hoe vaak namen instellingen de regie: begonnen ze zelf iets, besloten ze, stuurden ze?"}),

    {.id = "suppleness",
     .level = Level::initiatives,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Suppleness", "Soepelheid"},
     .meaning = {"How evenly do institutions use the six stances: making room, setting limits, joining in, stepping "
                 "back, honouring, taking the lead? 1: all six as often; 0: always the same one.",
                 "Hoe gelijk gebruiken instellingen de zes houdingen: ruimte geven, grenzen trekken, meedoen, "
                 "terugtreden, honoreren, regie nemen? 1: alle zes even vaak; 0: altijd dezelfde."},
     .formula = "−Σ p ln p / ln 6, p the share of each stance",
     .unit = {"evenness", "gelijkmatigheid"},
     .range = "0…1",
     .undefined = kNoStance,
     .direction = kOfInstitutions,
     .source = kShannon,
     .doi = kShannonDoi,
     .not_to_confuse =
         {"It rewards equal use, not moving to and fro: first three years of leading and then three of "
          "making room gives as much as taking turns. Read it with stance_switches and the balances, never "
          "alone.",
          "Het beloont gelijk gebruik, geen heen en weer: eerst drie jaar regie en dan drie jaar ruimte "
          "geeft evenveel als om en om. Lees het samen met stance_switches en de evenwichten, nooit "
          "alleen."},
     .cost = over_events},

    {.id = "stance_switches",
     .level = Level::initiatives,
     .kind = ValueKind::count,
     .standard = true,
     .title = {"Changes of stance", "Wisselingen van houding"},
     .meaning =
         {"How often did institutions take another stance than the time before? Often: they move along with what "
          "happens; or nobody knows what to expect of them.",
          "Hoe vaak namen instellingen een andere houding aan dan de keer ervoor? Vaak: ze bewegen mee met wat er "
          "gebeurt; of niemand weet wat te verwachten."},
     .formula = "number of adjacent events with different stances",
     .unit = {"changes", "wisselingen"},
     .range = "≥ 0",
     .undefined = kNeverUndefined,
     .direction = kOfInstitutions,
     .source = kOwnMeasure,
     .doi = "",
     .not_to_confuse =
         {"All institutions stand in one row: two that keep to a stance each change it by turns.",
          "Alle instellingen staan in één rij: twee die elk bij hun houding blijven wisselen om de beurt."},
     .cost = over_events},

    balance("balance_make_room_limit", "1 − |a − b| / (a + b), a stance_make_room, b stance_limit",
            {"Room and limits", "Ruimte en grenzen"},
            {"Do institutions make room as often as they set limits? 1: as often; 0: only one of the two.",
             "Geven instellingen even vaak ruimte als ze grenzen trekken? 1: even vaak; 0: alleen een van beide."}),
    balance("balance_join_step_back", "1 − |a − b| / (a + b), a stance_join, b stance_step_back",
            {"In and out", "Meedoen en terugtreden"},
            {"Do institutions step back as often as they join in? 1: as often; 0: only one of the two.",
             "Treden instellingen even vaak terug als ze meedoen? 1: even vaak; 0: alleen een van beide."}),
    balance("balance_honour_lead", "1 − |a − b| / (a + b), a stance_honour, b stance_lead",
            {"Honouring and leading", "Honoreren en regie"},
            {"Do institutions honour the initiative of others as often as they take the lead? 1: as often; 0: only one "
             "of the two.",
             "Honoreren instellingen het initiatief van anderen even vaak als ze zelf de regie nemen? 1: even vaak; 0: "
             "alleen een van beide."}),
};

const Measure kOfNetwork[] = {
    {.id = "suppleness_lowest",
     .level = Level::network,
     .kind = ValueKind::share,
     .standard = true,
     .title = {"Stiffest level", "Stroefste niveau"},
     .meaning = {"How supple are institutions at the level where they are least so, such as the neighbourhood or the "
                 "city? Suppleness at one level is of little use where the next one is stiff.",
                 "Hoe soepel zijn instellingen op het niveau waar ze het minst soepel zijn, zoals de buurt of de stad? "
                 "Aan soepelheid op het ene niveau heeft men weinig als het volgende stroef is."},
     .formula = "the smallest suppleness of a level of which institutions took a stance at least 4 times",
     .unit = {"evenness", "gelijkmatigheid"},
     .range = "0…1",
     .undefined = {"Where no level has four such events; levels are those of the initiatives.",
                   "Als geen niveau vier van zulke gebeurtenissen heeft; niveaus zijn die van de initiatieven."},
     .direction = kOfInstitutions,
     .source = kShannon,
     .doi = kShannonDoi,
     .not_to_confuse = {"Not suppleness of the whole network: that may be high while each level has one stance only.",
                        "Niet suppleness van het hele netwerk: dat kan hoog zijn terwijl elk niveau maar één houding "
                        "kent."},
     .cost = over_events},
};

}  // namespace

std::span<const Measure> stances() {
  return kRows;
}
std::span<const Measure> network_suppleness() {
  return kOfNetwork;
}

}  // namespace samenspel::catalogue
