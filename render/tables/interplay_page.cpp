#include "render/tables/interplay_page.hpp"

#include <array>
#include <cmath>

#include "metrics/interplay/exchange.hpp"
#include "metrics/interplay/leapfrog.hpp"
#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/truth.hpp"
#include "render/tables/page_writer.hpp"

namespace samenspel {

namespace {

constexpr Text kAtLevel{"Level: {0}", "Niveau: {0}"};

// The themes of a story.
constexpr Text kMoves{"Leapfrog", "Haasje-over"};
constexpr Text kCarriers{"Carriers", "Dragers"};
constexpr Text kMeetings{"Meetings", "Ontmoetingen"};
constexpr Text kExchange{"Giving and returning", "Geven en terugkrijgen"};
constexpr Text kConfrontations{"Confrontations", "Confrontaties"};
constexpr Text kPromises{"Promises", "Beloften"};
constexpr Text kInstitutions{"Institutions", "Instellingen"};
constexpr Text kNewPairs{"New combinations", "Nieuwe combinaties"};
constexpr Text kCredit{"Stories", "Verhalen"};

constexpr double kChance = 0.05;    ///< below it, a p value is called more than chance
constexpr double kFewMoves = 10;    ///< in fewer, a change from one half to the other is called no trend
constexpr double kManyMoves = 100;  ///< with as many it is not asked what p could be at best

/// A text that differs for one and for several.
struct Counted {
  Text one, many;
};

/// The sentences of one row.
class Telling {
 public:
  Telling(const Timeline& timeline, const std::vector<LeapSequence>& sequences, const InterplayRow& events,
          const Writer& writer, const std::vector<const Column*>& columns, std::size_t row)
      : timeline_(timeline), sequences_(sequences), events_(events), writer_(writer), columns_(columns), row_(row) {}

  [[nodiscard]] Terms told() {
    if (!(value("moves") > 0)) {
      say(Text{"Nobody has made a move yet.", "Er is nog geen zet gedaan."});
      end(kMoves);
    } else {
      tell_moves();
      tell_carriers();
    }
    tell_meetings();
    tell_exchange();
    tell_confrontations();
    tell_promises();
    tell_institutions();
    tell_new_pairs();
    return std::move(terms_);
  }
  /// `sides`: the columns of Level::sides; `first`: the first row of this initiative there.
  void tell_credit(const std::vector<const Column*>& sides, const std::vector<SideRow>& rows, std::size_t first,
                   Terms& terms);

 private:
  [[nodiscard]] const Column* column(std::string_view id) const { return find(columns_, id); }
  [[nodiscard]] double value(std::string_view id) const {
    const Column* found = column(id);
    return found == nullptr || found->values.empty() ? std::nan("") : found->values[row_];
  }
  [[nodiscard]] bool on_little(std::string_view id) const {
    const Column* found = column(id);
    return found != nullptr && !found->on_little.empty() && found->on_little[row_];
  }
  [[nodiscard]] bool has(std::string_view id) const { return !std::isnan(value(id)); }
  [[nodiscard]] Words number(double amount, int decimals = 0) const { return writer_.number(amount, decimals); }
  [[nodiscard]] Words percent(std::string_view id) const { return writer_.number(100 * value(id), 0) + "%"; }

  void say(Text pattern, std::initializer_list<Words> values = {}) {
    text_ += (text_.empty() ? "" : " ") + writer_.say(pattern, values);
  }
  void say(double amount, Counted pattern, std::initializer_list<Words> values) {
    say(amount == 1 ? pattern.one : pattern.many, values);
  }
  /// `basis`: the measures that were told of.
  void end(Text theme, std::initializer_list<std::string_view> basis = {}) {
    if (std::ranges::any_of(basis, [&](std::string_view id) { return on_little(id); }))
      say(Text{"That rests on little.", "Dat rust op weinig."});
    if (!text_.empty()) terms_.terms.push_back({writer_.say(theme), {}, std::move(text_)});
    text_.clear();
  }

  void tell_moves();
  void tell_chance(double followed);
  void tell_carriers();
  void tell_meetings();
  void tell_exchange();
  void tell_confrontations();
  void tell_promises();
  void tell_institutions();
  void tell_new_pairs();
  void tell_gains();
  void tell_open_promises();

  const Timeline& timeline_;
  const std::vector<LeapSequence>& sequences_;
  const InterplayRow& events_;
  const Writer& writer_;
  const std::vector<const Column*>& columns_;
  std::size_t row_;
  std::string text_;
  Terms terms_;
};

void Telling::tell_moves() {
  const double moves = value("moves");
  const double joint = std::round(value("joint_share") * moves);
  say(moves, {{"There was {0} move.", "Er was {0} zet."}, {"There were {0} moves.", "Er waren {0} zetten."}},
      {number(moves)});
  if (joint > 0)
    say(joint,
        {{"{0} of them was made by several sides together.", "{0} daarvan deden meer kanten samen."},
         {"{0} of them were made by several sides together.", "{0} daarvan deden meer kanten samen."}},
        {number(joint)});
  if (const Column* first = column("first_mover"); first != nullptr && !first->texts[row_].empty()) {
    const std::string& side = first->texts[row_];
    if (side == "joint") {
      say(Text{"The first one was made together.", "De eerste was van meer kanten samen."});
    } else {
      say(Text{"The first one came from {0}.", "De eerste kwam van {0}."}, {Words(writer_.side(side))});
    }
  }
  if (!has("leapfrog")) {
    say(Text{"That is too few for an answer from another side.",
             "Dat is te weinig voor een antwoord van een andere kant."});
    return end(kMoves);
  }
  const double leaps = value("leaps");
  const double followed = leaps > 0 ? std::round(leaps / value("leapfrog")) : 0;
  if (leaps > 0) {
    say(followed,
        {{"The initiative changed hands {0} time, of the {1} that it could.",
          "Het initiatief wisselde {0} keer van kant, van de {1} keer dat het kon."},
         {"The initiative changed hands {0} of the {1} times that it could.",
          "Het initiatief wisselde {0} van de {1} keer dat het kon van kant."}},
        {number(leaps), number(followed)});
  } else {
    say(Text{"The initiative never changed hands: the same side moved again each time.",
             "Het initiatief wisselde nooit van kant: steeds deed dezelfde kant de volgende zet."});
  }
  tell_chance(followed);
  if (has("response_days")) {
    const double days = value("response_days");
    say(days,
        {{"An answer from another side usually came after {0} day.",
          "Een antwoord van een andere kant kwam meestal na {0} dag."},
         {"An answer from another side usually came after {0} days.",
          "Een antwoord van een andere kant kwam meestal na {0} dagen."}},
        {number(days, 1)});
  } else if (leaps > 0) {
    say(Text{"How quickly an answer came cannot be told: the moves have no dates.",
             "Hoe snel een antwoord kwam is niet te zeggen: de zetten hebben geen datum."});
  }
  if (has("pickup"))
    say(Text{"In {0} of the times the next move came from a side that had been addressed.",
             "In {0} van de keren kwam de volgende zet van een kant die was aangesproken."},
        {percent("pickup")});
  end(kMoves, {"leapfrog"});
}

void Telling::tell_chance(double followed) {
  if (!has("leapfrog_p")) return;
  const double p = value("leapfrog_p");
  const Words chance = number(value("leapfrog_expected") * (followed > 0 ? followed : 1), 1);
  const Words shown = p < 0.001 ? Words("p < " + writer_.number(0.001, 3)) : Words("p = " + writer_.number(p, 3));
  const double least = value("moves") < kManyMoves ? least_leap_p(sequences_, events_.groups) : 0;
  if (least >= kChance) {
    say(Text{"Whether that is more than chance cannot be told from so few moves: in no order would p be below {0}.",
             "Of dat meer is dan toeval is met zo weinig zetten niet te zeggen: in geen enkele volgorde komt p onder "
             "{0}."},
        {number(least, 3)});
  } else if (p >= kChance) {
    say(Text{"That may be chance, which would give {0} ({1}).",
             "Dat kan toeval zijn: toeval zou {0} keer geven ({1})."},
        {chance, shown});
  } else if (value("leapfrog") > value("leapfrog_expected")) {
    say(Text{"That is more often than by chance, which would give {0} ({1}): the sides answer each other.",
             "Dat is vaker dan bij toeval, dat {0} keer zou geven ({1}): de kanten antwoorden elkaar."},
        {chance, shown});
  } else {
    say(Text{"That is less often than by chance, which would give {0} ({1}): the sides go on by themselves.",
             "Dat is minder vaak dan bij toeval, dat {0} keer zou geven ({1}): de kanten gaan elk voor zich door."},
        {chance, shown});
  }
}

void Telling::tell_carriers() {
  if (!has("carriers")) return;
  say(Text{"It rests on what comes to {0} makers who all do as much.",
           "Het rust op wat neerkomt op {0} makers die evenveel doen."},
      {number(value("carriers"), 1)});
  if (!has("carriers_growth")) {
    say(Text{"Whether that widens cannot be told yet, with fewer than 4 moves.",
             "Of dat breder wordt is nog niet te zeggen, bij minder dan 4 zetten."});
  } else {
    const double growth = value("carriers_growth");
    constexpr double alike = 1.1;
    const Words times = number(growth, 2);
    if (value("moves") < kFewMoves) {
      say(Text{"In the second half it was {0} times as many as in the first; over so few moves that is no trend.",
               "In de tweede helft was dat {0} keer zoveel als in de eerste; bij zo weinig zetten is dat geen trend."},
          {times});
    } else if (growth > alike) {
      say(Text{"That widens: {0} times as many in the second half as in the first.",
               "Dat wordt breder: in de tweede helft {0} keer zoveel als in de eerste."},
          {times});
    } else if (growth < 1 / alike) {
      say(Text{"That narrows: {0} times as many in the second half as in the first.",
               "Dat wordt smaller: in de tweede helft {0} keer zoveel als in de eerste."},
          {times});
    } else {
      say(Text{"That stays as it was: {0} times as many in the second half as in the first.",
               "Dat blijft gelijk: in de tweede helft {0} keer zoveel als in de eerste."},
          {times});
    }
  }
  end(kCarriers);
}

void Telling::tell_meetings() {
  const double contacts = value("contacts");
  if (!(contacts > 0)) return;
  say(contacts,
      {{"There was {0} contact.", "Er was {0} contact."}, {"There were {0} contacts.", "Er waren {0} contacten."}},
      {number(contacts)});
  if (has("contacts_per_year"))
    say(Text{"That is {0} a year.", "Dat is {0} per jaar."}, {number(value("contacts_per_year"), 1)});
  if (has("continuity"))
    say(Text{"There was one in {0} of the months.", "In {0} van de maanden was er een."}, {percent("continuity")});
  constexpr double few_contacts = 6;  ///< over fewer the pace says nothing
  if (has("burstiness") && contacts >= few_contacts) {
    const double bursts = value("burstiness");
    constexpr double clear = 0.4;
    if (bursts > clear) say(Text{"They came in bursts.", "Ze kwamen in vlagen."});
    if (bursts < -clear) say(Text{"They came at a steady pace.", "Ze kwamen met vaste regelmaat."});
  }
  if (has("cross_level_share"))
    say(Text{"{0} of the pairs who met work at different levels.",
             "{0} van de paren die elkaar troffen werkt op verschillende niveaus."},
        {percent("cross_level_share")});
  end(kMeetings);
}

void Telling::tell_exchange() {
  if (!has("exchange_reciprocity")) return;
  if (!(value("circulation") > 0)) {
    say(Text{"Something was given, but nothing came back to those who gave, not even by way of others.",
             "Er is iets gegeven, maar er kwam niets terug bij wie gaf, ook niet langs een omweg."});
    tell_gains();
    return end(kExchange);
  }
  say(Text{"Of all that was given {0} came straight back; with what came back by way of others it is {1}.",
           "Van alles wat gegeven is kwam {0} rechtstreeks terug; met wat langs anderen terugkwam erbij is het {1}."},
      {percent("exchange_reciprocity"), percent("circulation")});
  say(Text{"{0} of those who took part both gave and received.",
           "{0} van wie meedeed heeft zowel gegeven als gekregen."},
      {percent("mutual_gain")});
  tell_gains();
  if (has("return_days"))
    say(value("return_days"),
        {{"Half of those who gave first got something back within {0} day.",
          "De helft van wie het eerst gaf kreeg binnen {0} dag iets terug."},
         {"Half of those who gave first got something back within {0} days.",
          "De helft van wie het eerst gaf kreeg binnen {0} dagen iets terug."}},
        {number(value("return_days"), 1)});
  end(kExchange, {"exchange_reciprocity", "return_days"});
}

void Telling::tell_confrontations() {
  const double moves = value("moves"), share = value("confrontation_share");
  if (!(moves > 0) || !(share > 0)) return;
  const double number_of = std::round(share * moves);
  say(number_of,
      {{"{0} move was a confrontation.", "{0} zet was een confrontatie."},
       {"{0} moves were confrontations.", "{0} zetten waren een confrontatie."}},
      {number(number_of)});
  if (has("confrontation_survival")) {
    say(Text{"Within a year {0} of those who confronted each other worked together again.",
             "Binnen een jaar werkte {0} van wie tegenover elkaar stond weer samen."},
        {percent("confrontation_survival")});
  } else {
    say(Text{"Whether those concerned worked together again within a year cannot be told.",
             "Of de betrokkenen binnen een jaar weer samenwerkten is niet te zeggen."});
  }
  if (has("cushion_effect_p")) {
    const double p = value("cushion_effect_p");
    if (!(value("cushion_effect") > 0.5)) {
      say(Text{"It did not go better where more contact lay under it (p = {0}).",
               "Het ging niet beter waar meer contact aan voorafging (p = {0})."},
          {number(p, 3)});
    } else if (p < kChance) {
      say(Text{"It went better where more contact lay under it (p = {0}).",
               "Het ging beter waar meer contact aan voorafging (p = {0})."},
          {number(p, 3)});
    } else {
      say(Text{"It went better where more contact lay under it, but that may be chance (p = {0}).",
               "Het ging beter waar meer contact aan voorafging, maar dat kan toeval zijn (p = {0})."},
          {number(p, 3)});
    }
  }
  end(kConfrontations, {"confrontation_survival", "cushion_effect"});
}

void Telling::tell_promises() {
  const double made = value("promises_made"), kept = value("promises_kept"), open = value("promises_open");
  if (!(made > 0)) return;
  say(made,
      {{"There was {0} promise.", "Er is {0} belofte gedaan."},
       {"There were {0} promises.", "Er zijn {0} beloften gedaan."}},
      {number(made)});
  if (open == 0) {
    say(made, {{"It was kept.", "Die is gehouden."}, {"All were kept.", "Alle zijn gehouden."}}, {});
  } else if (kept == 0) {
    say(made, {{"It is still open.", "Die staat nog open."}, {"All are still open.", "Alle staan nog open."}}, {});
  } else {
    say(Text{"Kept: {0}. Still open: {1}.", "Gehouden: {0}. Nog open: {1}."}, {number(kept), number(open)});
  }
  tell_open_promises();
  if (has("promise_days"))
    say(value("promise_days"),
        {{"Keeping one usually took {0} day.", "Houden duurde meestal {0} dag."},
         {"Keeping one usually took {0} days.", "Houden duurde meestal {0} dagen."}},
        {number(value("promise_days"), 1)});
  end(kPromises);
}

/// Who got most beyond what they gave, and who gave most beyond what they got.
void Telling::tell_gains() {
  const std::vector<RowExchange> all = row_exchange(timeline_, events_);
  if (all.empty()) return;
  const auto gain = [](const RowExchange& one) { return one.received - one.given; };
  const auto most = std::ranges::max_element(all, {}, gain), least = std::ranges::min_element(all, {}, gain);
  const auto name = [&](const RowExchange& one) { return Words(line_of(timeline_.network().actors.name(one.actor))); };
  if (gain(*most) > 0)
    say(Text{"{0} got most: {1} received, {2} given.", "{0} kreeg het meest: {1} gekregen, {2} gegeven."},
        {name(*most), number(most->received, 1), number(most->given, 1)});
  if (gain(*least) < 0)
    say(Text{"{0} gave most: {1} given, {2} received.", "{0} gaf het meest: {1} gegeven, {2} gekregen."},
        {name(*least), number(least->given, 1), number(least->received, 1)});
}

/// The promises that are open, by whom and since when; of many the oldest.
void Telling::tell_open_promises() {
  constexpr std::size_t most_told = 5;
  const std::vector<std::uint32_t> open = open_promises(timeline_, events_);
  if (open.empty()) return;
  const Network& network = timeline_.network();
  std::string list;
  for (std::size_t k = 0; k < std::min(most_told, open.size()); ++k) {
    const Moment& moment = timeline_.moments()[open[k]];
    std::string who;
    for (const ActorIndex maker : moment.makers)
      who += (who.empty() ? "" : " + ") + line_of(network.actors.name(maker));
    const std::string since = network.events[moment.event].date.begin.text();
    list += (list.empty() ? "" : "; ") + who +
            (since.empty() ? "" : " " + writer_.say(Text{"since {0}", "sinds {0}"}, {Words(since)}));
  }
  if (open.size() > most_told) list += "; …";
  say(Text{"Open: {0}.", "Open: {0}."}, {Words(list)});
}

void Telling::tell_institutions() {
  std::string list;
  double events = 0;
  for (const Column* stance : columns_) {
    const std::string_view id = stance->measure->id;
    const double times = value(id);
    if (!id.starts_with("stance_") || id == "stance_switches" || !(times > 0)) continue;
    events += times;
    // The title of the measure, within a sentence: "making room".
    const std::string title = writer_.say(stance->measure->title);
    list += (list.empty() ? "" : ", ") + folded(title.substr(0, 1)) + title.substr(1) + " " + writer_.number(times, 0) +
            "×";
  }
  if (list.empty()) return;
  say(Text{"How they stood: {0}.", "Hun houding: {0}."}, {Words(list)});
  if (has("stance_switches") && events > 1)
    say(Text{"From one event to the next they changed their stance {0} of {1} times.",
             "Van de ene gebeurtenis op de andere wisselden zij {0} van {1} keer van houding."},
        {number(value("stance_switches")), number(events - 1)});
  if (has("suppleness"))
    say(Text{"Suppleness, from 0 (one stance only) to 1 (all six alike): {0}.",
             "Soepelheid, van 0 (steeds één houding) tot 1 (alle zes evenveel): {0}."},
        {number(value("suppleness"), 2)});
  const double adopters = value("adopters");
  if (adopters > 0)
    say(adopters,
        {{"{0} institution took it on.", "{0} instelling heeft het geadopteerd."},
         {"{0} institutions took it on.", "{0} instellingen hebben het geadopteerd."}},
        {number(adopters)});
  if (has("adoption_days"))
    say(value("adoption_days"),
        {{"The first time came {0} day after the first move.", "De eerste keer was {0} dag na de eerste zet."},
         {"The first time came {0} days after the first move.", "De eerste keer was {0} dagen na de eerste zet."}},
        {number(value("adoption_days"), 1)});
  end(kInstitutions, {"suppleness", "adoption_lasting"});
}

void Telling::tell_new_pairs() {
  const double pairs = value("new_combinations");
  if (!(pairs > 0)) return;
  say(pairs,
      {{"It brought together {0} pair of different sectors of whom the file knows nothing earlier.",
        "Het bracht {0} paar uit verschillende sectoren bijeen van wie het bestand niets van vroeger weet."},
       {"It brought together {0} pairs of different sectors of whom the file knows nothing earlier.",
        "Het bracht {0} paren uit verschillende sectoren bijeen van wie het bestand niets van vroeger weet."}},
      {number(pairs, 1)});
  if (has("new_combinations_far"))
    say(Text{"In {0} of that the two had no known acquaintance in common.",
             "Bij {0} daarvan hadden de twee ook geen bekende kennis gemeen."},
        {percent("new_combinations_far")});
  end(kNewPairs);
}

void Telling::tell_credit(const std::vector<const Column*>& sides, const std::vector<SideRow>& rows, std::size_t first,
                          Terms& terms) {
  const Column *good = find(sides, "credit_gap_good"), *bad = find(sides, "credit_gap_bad");
  if (good == nullptr || bad == nullptr) return;
  constexpr double clear = 0.1;
  for (std::size_t i = first; i < rows.size() && rows[i].initiative == rows[first].initiative; ++i) {
    const Words side = writer_.side(rows[i].side);
    const auto points = [&](const Column& column) { return number(100 * std::abs(column.values[i])); };
    if (good->values[i] < -clear)
      say(Text{"Good stories give {0} less credit than its part in the moves: {1} points of a hundred less.",
               "Goede verhalen geven {0} minder eer dan het aandeel in de zetten: {1} van de honderd punten minder."},
          {side, points(*good)});
    if (good->values[i] > clear)
      say(Text{"Good stories give {0} more credit than its part in the moves: {1} points of a hundred more.",
               "Goede verhalen geven {0} meer eer dan het aandeel in de zetten: {1} van de honderd punten meer."},
          {side, points(*good)});
    if (bad->values[i] > clear)
      say(Text{"Bad stories lay more on {0} than its part in the moves: {1} points of a hundred more.",
               "Slechte verhalen leggen meer bij {0} dan het aandeel in de zetten: {1} van de honderd punten meer."},
          {side, points(*bad)});
  }
  end(kCredit);
  terms.terms.insert(terms.terms.end(), terms_.terms.begin(), terms_.terms.end());
  terms_.terms.clear();
}

}  // namespace

bool tells_stories(const std::vector<const Column*>& columns) {
  constexpr std::array needed{"moves", "leapfrog", "carriers", "contacts", "promises_made", "suppleness"};
  return std::ranges::all_of(needed, [&](std::string_view id) { return find(columns, id) != nullptr; });
}

void add_stories(Page& page, const MeasureResults& results, Level level, const std::vector<const Column*>& columns) {
  const Writer writer(results);
  const std::vector<std::uint32_t> rows = shown_rows(results, level);
  if (rows.empty()) {
    page.emplace_back(Paragraph{writer.say(level == Level::levels ? kNoLevels : kNoInitiatives)});
    return;
  }
  const Timeline timeline(results.whole, results.window);
  const std::vector<InterplayRow> events = interplay_rows(timeline, level);
  const std::vector<LeapSequence> sequences = tally_moves(timeline).sequences;
  const std::vector<std::string> levels = level_texts(results.whole);
  const std::vector<const Column*> of_sides = columns_of(results.results, Level::sides);
  const std::vector<SideRow> sides = side_rows(results.whole);
  for (const std::uint32_t row : rows) {
    if (level == Level::levels) {
      page.emplace_back(Heading{writer.say(kAtLevel, {Words(line_of(levels[row]))})});
    } else {
      const Initiative& initiative = results.network.initiatives[row];
      page.emplace_back(Heading{line_of(initiative.shown()) +
                                (initiative.level.empty() ? "" : " (" + line_of(initiative.level) + ")")});
    }
    Telling story(timeline, sequences, events[row], writer, columns, row);
    Terms terms = story.told();
    if (level == Level::initiatives) {
      const auto first = std::ranges::find(sides, row, &SideRow::initiative);
      if (first != sides.end())
        story.tell_credit(of_sides, sides, static_cast<std::size_t>(first - sides.begin()), terms);
    }
    page.emplace_back(std::move(terms));
  }
}

}  // namespace samenspel
