#include "render/tables/interplay_telling.hpp"

namespace samenspel {

Words Telling::joined(const std::vector<std::string>& names) const {
  constexpr std::size_t most_named = 3;
  std::string out;
  const std::size_t named = names.size() > most_named + 1 ? most_named : names.size();
  for (std::size_t i = 0; i < named; ++i)
    out += (i == 0 ? "" : i + 1 < names.size() ? ", " : " " + writer_.say(kAnd) + " ") + names[i];
  if (named < names.size()) out += " " + writer_.say(kAndMore, {Words(writer_.count(names.size() - named))});
  return Words(out);
}

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
    tell_no_sequence(moves, joint);
    return end(kThemeMoves);
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
  tell_response(leaps);
  if (has("pickup"))
    say(Text{"In {0} of the times the next move came from a side that had been addressed.",
             "In {0} van de keren kwam de volgende zet van een kant die was aangesproken."},
        {percent("pickup")});
  end(kThemeMoves, {"leapfrog"});
}

/// Why no move could be followed by one of another side.
void Telling::tell_no_sequence(double moves, double joint) {
  if (moves == 1) {
    return say(Text{"That is too few for an answer from another side.",
                    "Dat is te weinig voor een antwoord van een andere kant."});
  }
  if (joint == moves) {
    return say(Text{"As all were made together, no side could answer another.",
                    "Omdat alles samen gedaan is, kon geen kant een andere antwoorden."});
  }
  double alone = 0;
  for (const std::uint32_t group : events_.groups)
    for (const std::uint32_t of_side : moves_.sequences[group].moves)
      alone += of_side;
  if (const double sideless = moves - joint - alone; sideless > 0)
    say(sideless,
        {{"Of {0} the side is unknown: who made it has no sector.",
          "Van {0} is de kant niet bekend: wie hem deed heeft geen sector."},
         {"Of {0} the side is unknown: who made them has no sector.",
          "Van {0} is de kant niet bekend: wie ze deed heeft geen sector."}},
        {number(sideless)});
  say(
      Text{"No two moves about the same thing were made by one side alone: that is too few for an answer from another "
           "side.",
           "Er zijn geen twee zetten over hetzelfde die een kant alleen deed: dat is te weinig voor een antwoord van "
           "een andere kant."});
}

/// How soon another side answered; of one or two answers nothing is said to be usual.
void Telling::tell_response(double leaps) {
  if (!has("response_days")) {
    if (leaps > 0)
      say(Text{"How quickly an answer came cannot be told: the moves have no dates.",
               "Hoe snel een antwoord kwam is niet te zeggen: de zetten hebben geen datum."});
    return;
  }
  std::vector<Day> days;
  for (const std::uint32_t group : events_.groups)
    days.insert(days.end(), moves_.tallies[group].responses.begin(), moves_.tallies[group].responses.end());
  if (days.size() == 1) {
    say(days[0],
        {{"Once it can be told how quickly another side answered: after {0} day.",
          "Eén keer is te zeggen hoe snel een andere kant antwoordde: na {0} dag."},
         {"Once it can be told how quickly another side answered: after {0} days.",
          "Eén keer is te zeggen hoe snel een andere kant antwoordde: na {0} dagen."}},
        {number(days[0])});
  } else if (days.size() == 2) {
    say(Text{"Twice it can be told how quickly another side answered: after {0} and {1} days.",
             "Twee keer is te zeggen hoe snel een andere kant antwoordde: na {0} en {1} dagen."},
        {number(days[0]), number(days[1])});
  } else {
    say(value("response_days"),
        {{"An answer from another side usually came after {0} day.",
          "Een antwoord van een andere kant kwam meestal na {0} dag."},
         {"An answer from another side usually came after {0} days.",
          "Een antwoord van een andere kant kwam meestal na {0} dagen."}},
        {number(value("response_days"), 1)});
  }
}

void Telling::tell_chance(double followed) {
  if (!has("leapfrog_p")) return;
  const double p = value("leapfrog_p");
  const Words chance = number(value("leapfrog_expected") * (followed > 0 ? followed : 1), 1);
  const Words shown = p < 0.001 ? Words("p < " + writer_.number(0.001, 3)) : Words("p = " + writer_.number(p, 3));
  const double least = value("moves") < kManyMoves ? least_leap_p(moves_.sequences, events_.groups) : 0;
  if (least >= kChance) {
    say(Text{
        "Whether that is more than chance cannot be told from so few moves: in whatever order they had come, it "
        "might have been chance.",
        "Of dat meer is dan toeval is met zo weinig zetten niet te zeggen: in welke volgorde ze ook gekomen waren, "
        "het had toeval kunnen zijn."});
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
  const Words carriers = number(value("carriers"), 1);
  if (carriers.en == "1") {
    say(Text{"It rests on what comes to one maker.", "Het rust op wat neerkomt op één maker."});
  } else {
    say(Text{"It rests on what comes to {0} makers who all do as much.",
             "Het rust op wat neerkomt op {0} makers die evenveel doen."},
        {carriers});
  }
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
  end(kThemeCarriers, {"carriers"});
}

void Telling::tell_meetings() {
  const double contacts = value("contacts");
  if (!(contacts > 0)) return;
  say(contacts,
      {{"There was {0} contact.", "Er was {0} contact."}, {"There were {0} contacts.", "Er waren {0} contacten."}},
      {number(contacts)});
  const auto span = span_of(timeline_, level_, events_);
  const double days = span ? span->second - span->first : 0;
  if (span && days < kShortSpan) {
    if (days > 0 && contacts > 1)
      say(days,
          {{"That is over {0} day, too short to tell how many it is a year.",
            "Dat is over {0} dag, te kort voor een aantal per jaar."},
           {"That is over {0} days, too short to tell how many it is a year.",
            "Dat is over {0} dagen, te kort voor een aantal per jaar."}},
          {number(days)});
  } else {
    if (has("contacts_per_year"))
      say(Text{"That is {0} a year.", "Dat is {0} per jaar."}, {number(value("contacts_per_year"), 1)});
    if (has("continuity"))
      say(Text{"There was one in {0} of the months.", "In {0} van de maanden was er een."}, {percent("continuity")});
  }
  const auto undated = [&](std::uint32_t i) {
    return !timeline_.moments()[i].dated || !timeline_.moments()[i].contact();
  };
  if (std::ranges::all_of(events_.moments, undated))
    say(Text{"How often that is cannot be told: they have no dates.",
             "Hoe vaak dat is, is niet te zeggen: ze hebben geen datum."});
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
  end(kThemeMeetings);
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
  if (adopters > 0 && !has("adoption_days"))
    say(Text{"How soon that was cannot be told: there is no date for that, or for the first move.",
             "Hoe snel dat was is niet te zeggen: daarvan, of van de eerste zet, is de datum niet bekend."});
  end(kThemeInstitutions, {"suppleness", "adoption_lasting"});
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
  end(kThemeNewPairs);
}

}  // namespace samenspel
