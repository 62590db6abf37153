#include "metrics/interplay/exchange.hpp"
#include "metrics/interplay/stories.hpp"
#include "metrics/interplay/truth.hpp"
#include "render/tables/interplay_telling.hpp"

namespace samenspel {

namespace {

/// The events of a row in which something is given to somebody.
std::vector<std::uint32_t> gifts_of(const Timeline& timeline, const InterplayRow& row) {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t i : row.moments)
    if (const Moment& moment = timeline.moments()[i];
        !moment.addressees.empty() && given_in(timeline.network(), moment) > 0)
      out.push_back(i);
  return out;
}

}  // namespace

void Telling::tell_exchange() {
  if (!has("exchange_reciprocity")) return;
  if (!(value("circulation") > 0)) {
    say(Text{"Something was given, but nothing came back to those who gave, not even by way of others.",
             "Er is iets gegeven, maar er kwam niets terug bij wie gaf, ook niet langs een omweg."});
    tell_gains();
    tell_little_given();
    return end(kThemeExchange);
  }
  say(Text{"Of all that was given {0} came straight back; with what came back by way of others it is {1}.",
           "Van alles wat gegeven is kwam {0} rechtstreeks terug; met wat langs anderen terugkwam erbij is het {1}."},
      {percent("exchange_reciprocity"), percent("circulation")});
  say(Text{"{0} of those who took part both gave and received.",
           "{0} van wie meedeed heeft zowel gegeven als gekregen."},
      {percent("mutual_gain")});
  tell_gains();
  tell_little_given();
  tell_return();
  end(kThemeExchange);
}

void Telling::tell_little_given() {
  if (!on_little("exchange_reciprocity")) return;
  const auto gifts = static_cast<double>(gifts_of(timeline_, events_).size());
  say(gifts,
      {{"That rests on little: on {0} gift.", "Dat rust op weinig: op {0} gift."},
       {"That rests on little: on {0} gifts.", "Dat rust op weinig: op {0} giften."}},
      {number(gifts)});
}

void Telling::tell_return() {
  if (has("return_days")) {
    say(value("return_days"),
        {{"Half of those who gave first got something back within {0} day.",
          "De helft van wie het eerst gaf kreeg binnen {0} dag iets terug."},
         {"Half of those who gave first got something back within {0} days.",
          "De helft van wie het eerst gaf kreeg binnen {0} dagen iets terug."}},
        {number(value("return_days"), 1)});
    if (on_little("return_days"))
      say(Text{"Of fewer than 3 who gave first that is little to go by.",
               "Bij minder dan 3 die het eerst gaven zegt dat weinig."});
    return;
  }
  const std::vector<std::uint32_t> gifts = gifts_of(timeline_, events_);
  if (std::ranges::none_of(gifts, [&](std::uint32_t i) { return timeline_.moments()[i].dated; }))
    say(Text{"How soon something came back cannot be told: the gifts have no dates.",
             "Hoe snel er iets terugkwam is niet te zeggen: de giften hebben geen datum."});
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
    // A cushion is defined wherever there is an episode to follow.
    say(has("cushion") ? Text{"Whether those concerned worked together again within a year cannot be told: nobody "
                              "could be followed for a year yet.",
                              "Of de betrokkenen binnen een jaar weer samenwerkten is niet te zeggen: nog niemand is "
                              "een jaar te volgen."}
                       : Text{"Whether those concerned worked together again within a year cannot be told: there is no "
                              "date, or nobody whom it was addressed to.",
                              "Of de betrokkenen binnen een jaar weer samenwerkten is niet te zeggen: er is geen datum "
                              "bij, of niemand tot wie het gericht was."});
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
  end(kThemeConfrontations, {"confrontation_share", "confrontation_survival", "cushion_effect"});
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
  tell_promise_days(kept);
  end(kThemePromises);
}

/// How long promises took to be kept; of one or two nothing is said to be usual.
void Telling::tell_promise_days(double kept) {
  const std::vector<Day> days = kept_days(timeline_, events_);
  if (days.empty()) {
    if (kept > 0)
      say(Text{"How long that took cannot be told: there are no dates for it.",
               "Hoe lang dat duurde is niet te zeggen: er zijn geen datums bij."});
  } else if (days.size() == 1) {
    say(days[0],
        {{"Keeping one took {0} day.", "Eén keer duurde houden {0} dag."},
         {"Keeping one took {0} days.", "Eén keer duurde houden {0} dagen."}},
        {number(days[0])});
  } else if (days.size() == 2) {
    say(Text{"Keeping took {0} days one time and {1} days the other.", "Houden duurde {0} en {1} dagen."},
        {number(days[0]), number(days[1])});
  } else {
    say(value("promise_days"),
        {{"Keeping one usually took {0} day.", "Houden duurde meestal {0} dag."},
         {"Keeping one usually took {0} days.", "Houden duurde meestal {0} dagen."}},
        {number(value("promise_days"), 1)});
  }
}

/// Who got most beyond what they gave, and who gave most beyond what they got; all who are equal in that.
void Telling::tell_gains() {
  const std::vector<RowExchange> all = row_exchange(timeline_, events_);
  if (all.empty()) return;
  const auto gain = [](const RowExchange& one) { return one.received - one.given; };
  const RowExchange most = *std::ranges::max_element(all, {}, gain), least = *std::ranges::min_element(all, {}, gain);
  // Shares of a gift are rounded, so that equal ones may differ in their last digit.
  const double slack = 1e-9 * (1 + std::abs(gain(most)) + std::abs(gain(least)));
  const auto equal_to = [&](const RowExchange& extreme) {
    std::vector<std::string> names;
    for (const RowExchange& one : all)
      if (std::abs(gain(one) - gain(extreme)) <= slack)
        names.push_back(line_of(timeline_.network().actors.name(one.actor)));
    return names;
  };
  if (gain(most) > slack) {
    const std::vector<std::string> names = equal_to(most);
    if (names.size() == 1) {
      say(Text{"{0} was left with most: {1} received, {2} given.",
               "{0} hield er het meest aan over: {1} gekregen, {2} gegeven."},
          {Words(names[0]), number(most.received, 1), number(most.given, 1)});
    } else {
      say(Text{"{0} were left with most: each received {1} more than they gave.",
               "{0} hielden er het meest aan over: elk kreeg {1} meer dan het gaf."},
          {joined(names), number(gain(most), 1)});
    }
  }
  if (gain(least) < -slack) {
    const std::vector<std::string> names = equal_to(least);
    if (names.size() == 1) {
      say(Text{"{0} gave most that did not come back: {1} given, {2} received.",
               "{0} gaf het meest zonder het terug te krijgen: {1} gegeven, {2} gekregen."},
          {Words(names[0]), number(least.given, 1), number(least.received, 1)});
    } else {
      say(Text{"{0} gave most that did not come back: each gave {1} more than they received.",
               "{0} gaven het meest zonder het terug te krijgen: elk gaf {1} meer dan het kreeg."},
          {joined(names), number(-gain(least), 1)});
    }
  }
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

void Telling::tell_credit(const std::vector<const Column*>& sides, const std::vector<SideRow>& rows, std::size_t first,
                          Terms& terms) {
  const Column *good = find(sides, "credit_gap_good"), *bad = find(sides, "credit_gap_bad");
  const Column* tilt_p = find(sides, "credit_tilt_p");
  if (good == nullptr || bad == nullptr) return;
  constexpr double clear = 0.1;
  bool told_good = false, told_bad = false;
  std::vector<std::pair<double, std::vector<std::string>>> by_p;  // the sides of each p value
  for (std::size_t i = first; i < rows.size() && rows[i].initiative == rows[first].initiative; ++i) {
    const std::string side = writer_.side(rows[i].side);
    const auto points = [&](const Column& column) { return number(100 * std::abs(column.values[i])); };
    const bool less = good->values[i]<-clear, more = good->values[i]> clear, blamed = bad->values[i] > clear;
    if (less)
      say(Text{"Good stories give {0} less credit than its part in the moves: {1} points of a hundred less.",
               "Goede verhalen geven {0} minder eer dan het aandeel in de zetten: {1} van de honderd punten minder."},
          {Words(side), points(*good)});
    if (more)
      say(Text{"Good stories give {0} more credit than its part in the moves: {1} points of a hundred more.",
               "Goede verhalen geven {0} meer eer dan het aandeel in de zetten: {1} van de honderd punten meer."},
          {Words(side), points(*good)});
    if (blamed)
      say(Text{"Bad stories lay more on {0} than its part in the moves: {1} points of a hundred more.",
               "Slechte verhalen leggen meer bij {0} dan het aandeel in de zetten: {1} van de honderd punten meer."},
          {Words(side), points(*bad)});
    told_good = told_good || less || more;
    told_bad = told_bad || blamed;
    if (!(less || more || blamed) || tilt_p == nullptr || std::isnan(tilt_p->values[i])) continue;
    const double p = tilt_p->values[i];
    auto same = std::ranges::find_if(by_p, [&](const auto& known) { return known.first == p; });
    if (same == by_p.end()) same = by_p.insert(by_p.end(), {p, {}});
    same->second.push_back(side);
  }
  for (const auto& [p, names] : by_p) {
    const Words shown = p < 0.001 ? Words("p < " + writer_.number(0.001, 3)) : Words("p = " + writer_.number(p, 3));
    say(p >= kChance ? Text{"That good and bad stories differ over {0} may be chance ({1}).",
                            "Dat goede en slechte verhalen over {0} verschillen kan toeval zijn ({1})."}
                     : Text{"That good and bad stories differ over {0} is more than chance ({1}).",
                            "Dat goede en slechte verhalen over {0} verschillen is meer dan toeval ({1})."},
        {joined(names), shown});
  }
  const auto little = [&](const Column& column) { return !column.on_little.empty() && column.on_little[first]; };
  tell_little_told(rows[first].initiative, told_good && little(*good), told_bad && little(*bad));
  end(kThemeCredit);
  terms.terms.insert(terms.terms.end(), terms_.terms.begin(), terms_.terms.end());
  terms_.terms.clear();
}

/// On how many stories about an initiative it rests, of the tones of which that is little.
void Telling::tell_little_told(std::uint32_t initiative, bool few_good, bool few_bad) {
  if (!few_good && !few_bad) return;
  double good = 0, bad = 0;
  for (const ToldStory& told : told_stories(timeline_)) {
    if (told.story->about != initiative) continue;
    good += told.story->tone == Tone::good ? 1 : 0;
    bad += told.story->tone == Tone::bad ? 1 : 0;
  }
  const auto counted = [&](double n, Counted pattern) {
    return writer_.say(n == 1 ? pattern.one : pattern.many, {number(n)});
  };
  std::vector<std::string> basis;
  if (few_good)
    basis.push_back(
        counted(good, {{"{0} good story", "{0} goed verhaal"}, {"{0} good stories", "{0} goede verhalen"}}));
  if (few_bad)
    basis.push_back(
        counted(bad, {{"{0} bad story", "{0} slecht verhaal"}, {"{0} bad stories", "{0} slechte verhalen"}}));
  say(Text{"That rests on little: on {0}.", "Dat rust op weinig: op {0}."}, {joined(basis)});
}

}  // namespace samenspel
