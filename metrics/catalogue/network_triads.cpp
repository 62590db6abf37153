#include "metrics/catalogue/rows.hpp"

namespace samenspel::catalogue {

namespace {

/// One of the sixteen ways in which three actors can be tied; `drawn` shows it.
Measure triad(std::string_view id, std::string_view drawn, Text title, Text meaning) {
  return {.id = id,
          .level = Level::network,
          .kind = ValueKind::count,
          .standard = false,
          .title = title,
          .meaning = meaning,
          .formula = drawn,
          .unit = {"threes of actors", "drietallen"},
          .range = "≥ 0",
          .undefined = kNeverUndefined,
          .direction =
              {"Follows the arcs. In an undirected graph all ties are mutual, and only triads 003, 102, 201 and 300 "
               "occur. Weights play no part. The three digits count the pairs tied both ways, tied one way and not "
               "tied; a letter tells kinds with the same digits apart.",
               "Volgt de richting. Zonder richting zijn alle relaties wederzijds, en komen alleen de drietallen 003, "
               "102, 201 en 300 voor. Gewichten tellen niet mee. De drie cijfers tellen de paren die over en weer, "
               "één kant op en niet verbonden zijn; een letter onderscheidt soorten met dezelfde cijfers."},
          .source =
              "Holland, P. W. & Leinhardt, S. (1970). A method for detecting structure in sociometric data. American "
              "Journal of Sociology 76, 492–513; counted after Batagelj, V. & Mrvar, A. (2001). A subquadratic triad "
              "census algorithm for large sparse networks with small maximum degree. Social Networks 23, 237–243, "
              "doi:10.1016/S0378-8733(01)00035-1.",
          .doi = "10.1086/224954",
          .not_to_confuse = {"The sixteen sum to n(n−1)(n−2)/6. In some older programs 111D and 111U are exchanged.",
                             "De zestien zijn samen n(n−1)(n−2)/6. In sommige oudere programma's zijn 111D en 111U "
                             "verwisseld."},
          .cost = neighbourhoods};
}

const Measure kRows[] = {
    triad("triad_003", "A, B, C", {"Triads 003", "Drietallen 003"},
          {"How many threes of actors have no tie among them? In a large or thin network nearly all are of this kind.",
           "Hoeveel drietallen van actoren hebben onderling geen enkele relatie? In een groot of dun netwerk zijn het "
           "er bijna allemaal."}),
    triad("triad_012", "A → B, C", {"Triads 012", "Drietallen 012"},
          {"In how many threes is there a tie one way between two, while the third stands apart?",
           "In hoeveel drietallen is er tussen twee een relatie één kant op, terwijl de derde erbuiten staat?"}),
    triad("triad_102", "A ↔ B, C", {"Triads 102", "Drietallen 102"},
          {"In how many threes are two tied to each other both ways, while the third stands apart?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl de derde erbuiten staat?"}),
    triad("triad_021D", "A ← B → C", {"Triads 021D", "Drietallen 021D"},
          {"In how many threes does one reach out to two others who have no tie with each other?",
           "In hoeveel drietallen zoekt er één de twee anderen op, die onderling geen relatie hebben?"}),
    triad("triad_021U", "A → B ← C", {"Triads 021U", "Drietallen 021U"},
          {"In how many threes do two who have no tie with each other both reach out to the third?",
           "In hoeveel drietallen zoeken twee, die onderling geen relatie hebben, allebei de derde op?"}),
    triad("triad_021C", "A → B → C", {"Triads 021C", "Drietallen 021C"},
          {"How many threes are a chain: the first reaches out to the second, the second to the third, and the first "
           "and the third have no tie?",
           "Hoeveel drietallen vormen een keten: de eerste zoekt de tweede op, de tweede de derde, en de eerste en de "
           "derde hebben geen relatie?"}),
    triad("triad_111D", "A ↔ B ← C", {"Triads 111D", "Drietallen 111D"},
          {"In how many threes are two tied both ways, while the third reaches out to one of them and has no tie with "
           "the other?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl de derde één van hen opzoekt en met de "
           "ander geen relatie heeft?"}),
    triad("triad_111U", "A ↔ B → C", {"Triads 111U", "Drietallen 111U"},
          {"In how many threes are two tied both ways, while one of them reaches out to the third and the other has "
           "no tie with the third?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl één van hen de derde opzoekt en de "
           "ander met de derde geen relatie heeft?"}),
    triad("triad_030T", "A → B → C, A → C", {"Triads 030T", "Drietallen 030T"},
          {"In how many threes does the first reach out to the second and the second to the third, and the first also "
           "straight to the third? Many of these are a sign of rank.",
           "In hoeveel drietallen zoekt de eerste de tweede op en de tweede de derde, en de eerste ook de derde "
           "rechtstreeks? Veel van zulke drietallen wijzen op een rangorde."}),
    triad("triad_030C", "A → B → C → A", {"Triads 030C", "Drietallen 030C"},
          {"How many threes are a circle in which each reaches out to the next, and no tie is returned?",
           "Hoeveel drietallen vormen een kring waarin elk de volgende opzoekt en geen relatie wordt beantwoord?"}),
    triad("triad_201", "A ↔ B ↔ C", {"Triads 201", "Drietallen 201"},
          {"In how many threes is one tied both ways to two others who have no tie with each other? Here someone "
           "stands between two.",
           "In hoeveel drietallen is er één over en weer verbonden met de twee anderen, die onderling geen relatie "
           "hebben? Hier staat iemand tussen twee in."}),
    triad("triad_120D", "A ← B → C, A ↔ C", {"Triads 120D", "Drietallen 120D"},
          {"In how many threes are two tied both ways, while the third reaches out to both of them and neither "
           "returns it?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl de derde hen allebei opzoekt en geen "
           "van beiden dat beantwoordt?"}),
    triad("triad_120U", "A → B ← C, A ↔ C", {"Triads 120U", "Drietallen 120U"},
          {"In how many threes are two tied both ways who both reach out to the third, who returns neither?",
           "In hoeveel drietallen zijn er twee over en weer verbonden die allebei de derde opzoeken, die geen van "
           "beide beantwoordt?"}),
    triad("triad_120C", "A → B → C, A ↔ C", {"Triads 120C", "Drietallen 120C"},
          {"In how many threes are two tied both ways, while one of them reaches out to the third and the third to "
           "the other?",
           "In hoeveel drietallen zijn er twee over en weer verbonden, terwijl één van hen de derde opzoekt en de "
           "derde de ander?"}),
    triad("triad_210", "A → B ↔ C, A ↔ C", {"Triads 210", "Drietallen 210"},
          {"In how many threes are all tied, two pairs both ways and the last pair one way?",
           "In hoeveel drietallen zijn allen verbonden, twee paren over en weer en het laatste paar één kant op?"}),
    triad("triad_300", "A ↔ B ↔ C, A ↔ C", {"Triads 300", "Drietallen 300"},
          {"In how many threes are all tied to each other both ways? These are the closed circles of a network.",
           "In hoeveel drietallen zijn allen over en weer met elkaar verbonden? Dit zijn de gesloten kringetjes van "
           "een netwerk."}),
};

}  // namespace

std::span<const Measure> network_triads() {
  return kRows;
}

}  // namespace samenspel::catalogue
