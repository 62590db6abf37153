// What datasets/de-kade.md says beforehand is to be seen in De Kade: what is in it, and what its events and stories
// say, by plain counting. Numbers in the comments were worked out by hand from the file.
#include "tests/datasets/de_kade.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenspel {
namespace {

using test::actor;
using test::kade;
using test::name_of;
using test::neighbours;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::Pair;
using testing::UnorderedElementsAre;
using Names = std::set<std::string>;

// --- What is in it --------------------------------------------------------------------------------------------------

TEST(DeKade, IsFictionalAndHasOfEverythingWhatItsPageSays) {
  const Network& net = kade();
  EXPECT_TRUE(net.fictional);
  EXPECT_EQ(net.actors.size(), 35U);
  EXPECT_EQ(net.ties.size(), 70U);
  EXPECT_EQ(net.events.size(), 69U);
  EXPECT_EQ(net.stories.size(), 11U);
  std::map<std::string, std::string> levels;
  for (const Initiative& initiative : net.initiatives)
    levels[initiative.id] = initiative.level;
  EXPECT_THAT(levels, UnorderedElementsAre(Pair("kadetuin", "buurt"), Pair("oversteek", "wijk"), Pair("loods", "stad"),
                                           Pair("elzeroever", "regio")));
  std::map<Consent, int> consents;
  int persons = 0, leaving = 0;
  for (ActorIndex i = 0; i < net.actors.size(); ++i) {
    leaving += net.actors.details(i).keep_until ? 1 : 0;
    if (net.actors.kind(i) != ActorKind::person) continue;
    ++persons;
    ++consents[net.actors.consent(i)];
  }
  EXPECT_EQ(persons, 13);
  EXPECT_THAT(consents, UnorderedElementsAre(Pair(Consent::everybody, 6), Pair(Consent::internal, 4),
                                             Pair(Consent::none, 1), Pair(Consent::unsaid, 2)));
  EXPECT_EQ(leaving, 2);
  EXPECT_EQ(net.ties.kinds().size(), 1U + 8U);  // the first is that of ties without a kind
}

TEST(DeKade, EverybodyHasATieAndAPartInTheEvents) {
  Names in_events;
  for (const Event& event : kade().events) {
    for (const ActorIndex i : event.by)
      in_events.insert(name_of(i));
    for (const ActorIndex i : event.to)
      in_events.insert(name_of(i));
  }
  for (ActorIndex i = 0; i < kade().actors.size(); ++i) {
    EXPECT_THAT(in_events, Contains(name_of(i)));
    EXPECT_THAT(neighbours(kade().actors.name(i)), Not(IsEmpty())) << name_of(i);
  }
}

// --- What events say ------------------------------------------------------------------------------------------------

/// The sides on which an actor stands: that of more than half of it, else all. `as` replaces its membership.
std::set<std::string> sides_of(ActorIndex i, std::span<const Capacity> as = {}) {
  for (const Capacity& capacity : as)
    if (capacity.maker == i) return {kade().sectors[capacity.sector].side};
  std::map<std::string, double> shares;
  for (const Share& share : kade().actors.sectors(i))
    shares[kade().sectors[share.sector].side] += share.share;
  std::set<std::string> all;
  for (const auto& [side, share] : shares) {
    if (share > 0.5) return {side};
    all.insert(side);
  }
  return all;
}
std::set<std::string> makers_sides(const Event& event) {
  std::set<std::string> out;
  for (const ActorIndex i : event.by)
    out.merge(sides_of(i, event.as));
  return out;
}
const Act& act_of(const Event& event) {
  return kade().acts[event.act];
}
bool is(const Event& event, Mechanism mechanism) {
  return (act_of(event).mechanisms & mechanism) != 0;
}
/// Of an event without a date: that of the dated one before it in the file.
Day sort_day(const Event& event) {
  const Event* at = &event;
  while (!at->date)
    --at;
  return at->date.first_day();
}
bool before(const Event* a, const Event* b) {
  return std::pair(sort_day(*a), a) < std::pair(sort_day(*b), b);
}

/// Events about an initiative ("": all events), in order of time.
std::vector<const Event*> events_about(std::string_view initiative) {
  std::vector<const Event*> out;
  for (const Event& event : kade().events)
    if (initiative.empty() || (event.about != kNone && kade().initiatives[event.about].id == initiative))
      out.push_back(&event);
  std::sort(out.begin(), out.end(), before);
  return out;
}
std::vector<const Event*> moves_about(std::string_view initiative) {
  std::vector<const Event*> out;
  for (const Event* event : events_about(initiative))
    if (is(*event, kMove)) out.push_back(event);
  return out;
}

/// The moves of one side each.
struct Turn {
  std::string side;
  const Event* event;
};
std::vector<Turn> turns_about(std::string_view initiative) {
  std::vector<Turn> out;
  for (const Event* event : moves_about(initiative))
    if (const auto sides = makers_sides(*event); sides.size() == 1) out.push_back({*sides.begin(), event});
  return out;
}
/// Days from each move to the next, where that is of another side.
std::vector<Day> days_of_leaps(std::string_view initiative, std::string_view towards = {}) {
  const std::vector<Turn> turns = turns_about(initiative);
  std::vector<Day> out;
  for (std::size_t i = 1; i < turns.size(); ++i)
    if (turns[i].side != turns[i - 1].side && (towards.empty() || turns[i].side == towards))
      out.push_back(sort_day(*turns[i].event) - sort_day(*turns[i - 1].event));
  std::sort(out.begin(), out.end());
  return out;
}
std::string letters(std::string_view initiative) {  // c(ommunity), g(overnment), h(ousing)
  std::string out;
  for (const Turn& turn : turns_about(initiative))
    out += turn.side[0];
  return out;
}

TEST(DeKade, TheGardenAlternatesAtEveryMove) {
  EXPECT_EQ(events_about("kadetuin").size(), 19U);
  EXPECT_EQ(moves_about("kadetuin").size(), 19U);  // one of them joint: the school garden
  EXPECT_EQ(letters("kadetuin"), "cgcgcgcgcgcgcgcgcg");
  // 2024: 10 Feb, 19 Feb, 4 Mar, 15 Mar, 6 Apr, 17 Apr, 4 May, 18 May, 14 Sep, 27 Sep; 2025: 1 Feb, 21 Feb, 5 Apr,
  // 16 Apr, 3 May, 20 May, 11 Oct, 30 Oct. Between them 9 14 11 22 11 17 14 119 13 127 20 43 11 17 17 144 19 days.
  EXPECT_THAT(days_of_leaps("kadetuin"),
              ElementsAre(9, 11, 11, 11, 13, 14, 14, 17, 17, 17, 19, 20, 22, 43, 119, 127, 144));  // the ninth is 17
  EXPECT_THAT(days_of_leaps("kadetuin", "government"), ElementsAre(9, 11, 11, 11, 13, 14, 17, 19, 20));
}

TEST(DeKade, TheCrossingIsAskedForAndNobodyAnswers) {
  EXPECT_EQ(events_about("oversteek").size(), 13U);
  EXPECT_EQ(letters("oversteek"), "gccccccccc");
  EXPECT_THAT(days_of_leaps("oversteek"), ElementsAre(8));  // 12 to 20 March 2024: the parents to the department
  EXPECT_THAT(days_of_leaps("oversteek", "government"), IsEmpty());
  const std::vector<Turn> turns = turns_about("oversteek");
  // From 12 March 2024 to 12 March 2025 are 365 days, to 31 December 2025 another 294.
  EXPECT_EQ(reference_day(kade()).value() - sort_day(*turns.front().event), 659);
  // All of the nine but the posters of the café and the support of the council.
  const auto asked = std::count_if(turns.begin() + 1, turns.end(), [](const Turn& turn) {
    return std::any_of(turn.event->to.begin(), turn.event->to.end(),
                       [](ActorIndex i) { return sides_of(i).count("government") == 1; });
  });
  EXPECT_EQ(asked, 7);
  for (const Event* event : events_about("oversteek")) {
    EXPECT_FALSE(is(*event, kPromise));
    EXPECT_FALSE(is(*event, kConfront));
  }
}

TEST(DeKade, TheShedAndTheRiverMoveAsTheirPageSays) {
  // Teun c, Hanneke h, Spantvoet c, Loek h, roof c, council g, Ravi c, Ravi c, Vastgoed h, key c, Raad van toezicht h,
  // Anker & Erf h, contest c, Ids g, Lofts c, Hanneke as resident c, end c.
  EXPECT_EQ(letters("loods"), "chchcgcchchhcgccc");
  EXPECT_EQ(days_of_leaps("loods").size(), 12U);
  EXPECT_EQ(events_about("loods").size(), 17U);
  // Waterschap g, walk c, Waterschap g, sketches c, promise g, delivery g, limit g, contests c c, table g, [joint],
  // ferry c, jetty promised c, region g, oversight c, jetty c, [joint].
  EXPECT_EQ(letters("elzeroever"), "gcgcgggccgccgcc");
  EXPECT_EQ(days_of_leaps("elzeroever").size(), 9U);
  EXPECT_EQ(moves_about("elzeroever").size(), 17U);
  EXPECT_EQ(events_about("elzeroever").size(), 18U);
}

/// Leaps in all arrangements of the moves, on average: (k² − Σ n²)/k with k moves, n of them by each side.
double leaps_by_chance(std::string_view initiative) {
  std::map<std::string, double> moves;
  for (const Turn& turn : turns_about(initiative))
    ++moves[turn.side];
  double all = 0, squares = 0;
  for (const auto& [side, count] : moves) {
    all += count;
    squares += count * count;
  }
  return (all * all - squares) / all;
}
/// Moves by a side, other than that of the move before, that the move before was addressed to.
int taken_up(std::string_view initiative) {
  const std::vector<Turn> turns = turns_about(initiative);
  int out = 0;
  for (std::size_t i = 1; i < turns.size(); ++i) {
    std::set<std::string> addressed;
    for (const ActorIndex other : turns[i - 1].event->to)
      addressed.merge(sides_of(other));
    addressed.erase(turns[i - 1].side);
    out += static_cast<int>(addressed.count(turns[i].side));
  }
  return out;
}

TEST(DeKade, ComparedToChanceAndToWhoWasAddressedTheGardenStandsOut) {
  // Garden: 9 moves a side. Crossing: 1 and 9. Shed: 10, 5 and 2. River: 8 and 7.
  EXPECT_NEAR(leaps_by_chance("kadetuin"), (18. * 18 - 9 * 9 - 9 * 9) / 18, 1e-12);
  EXPECT_NEAR(leaps_by_chance("kadetuin"), 9, 1e-12);
  EXPECT_NEAR(leaps_by_chance("oversteek"), (100 - 81 - 1) / 10., 1e-12);
  EXPECT_NEAR(leaps_by_chance("loods"), (289 - 100 - 25 - 4) / 17., 1e-12);
  EXPECT_NEAR(leaps_by_chance("elzeroever"), (225 - 64 - 49) / 15., 1e-12);
  // Shed: Teun to Anker & Erf, Hanneke to the group, Loek to the group, council to the group, Vastgoed to Lofts, the
  // key, Anker & Erf to the group and Ids to the group are taken up by the side addressed. River: not those before a
  // second move of the same side: promise, delivery, the first contest, the ferry, oversight.
  EXPECT_EQ(taken_up("kadetuin"), 17);
  EXPECT_EQ(taken_up("oversteek"), 1);
  EXPECT_EQ(taken_up("loods"), 8);
  EXPECT_EQ(taken_up("elzeroever"), 9);
}

/// Promises about an initiative ("": all), and those that a later event with an act that fulfils answers.
std::pair<std::vector<std::string>, std::vector<std::string>> made_and_open(std::string_view initiative) {
  std::vector<std::string> made, open;
  for (const Event* promise : events_about(initiative)) {
    if (!is(*promise, kPromise)) continue;
    made.push_back(promise->id);
    const auto index = static_cast<std::uint32_t>(promise - kade().events.data());
    const auto keeps = [&](const Event& later) {
      return later.answers == index && is(later, kFulfils) && before(promise, &later);
    };
    if (std::none_of(kade().events.begin(), kade().events.end(), keeps)) open.push_back(promise->id);
  }
  return {made, open};
}

TEST(DeKade, OfSixPromisesOnlyThatOfTheShedIsNotKept) {
  EXPECT_EQ(made_and_open("").first.size(), 6U);
  EXPECT_THAT(made_and_open("").second, ElementsAre("belofte"));
  EXPECT_THAT(made_and_open("loods").first, ElementsAre("belofte", "tekenwerk"));
  EXPECT_THAT(made_and_open("kadetuin").first, ElementsAre("compost", "onderhoud"));
  EXPECT_THAT(made_and_open("elzeroever").first, ElementsAre("rekenwerk", "steiger"));
  for (const Event* event : events_about("loods"))
    if (event->id == "belofte") {
      EXPECT_THAT(event->by, ElementsAre(actor("Loek Tarwebroek")));
      EXPECT_THAT(event->to, ElementsAre(actor("Loodsgroep")));
    }
  // It was no tie that carried it: those who promised and those who hoped share one neighbour.
  Names shared;
  for (const std::string& neighbour : neighbours("Anker & Erf"))
    if (neighbours("Loodsgroep").count(neighbour) == 1) shared.insert(neighbour);
  EXPECT_THAT(shared, ElementsAre("Hanneke Kaapwal"));
  EXPECT_THAT(neighbours("Loodsgroep"), Not(Contains("Anker & Erf")));
  EXPECT_THAT(neighbours("Loodsgroep"), Not(Contains("Loek Tarwebroek")));
}

bool meet(const Event& event, ActorIndex a, ActorIndex b) {
  const auto in = [](const std::vector<ActorIndex>& list, ActorIndex i) {
    return std::find(list.begin(), list.end(), i) != list.end();
  };
  return (in(event.by, a) && (in(event.to, b) || in(event.by, b))) || (in(event.by, b) && in(event.to, a));
}
/// Without a confrontation, and made together or with a stance or gift that brings the two on.
bool brings_together(const Event& event, ActorIndex a, ActorIndex b) {
  if (!meet(event, a, b) || !is(event, kMove) || is(event, kConfront)) return false;
  const bool together =
      std::count(event.by.begin(), event.by.end(), a) + std::count(event.by.begin(), event.by.end(), b) == 2;
  const Stance stance = act_of(event).stance;
  return together || is(event, kExchange) || stance == Stance::honour || stance == Stance::join ||
         stance == Stance::make_room;
}

struct Confrontation {
  std::string initiative, a, b;
  std::size_t met_before;         ///< events in which the two met earlier
  std::optional<Day> back_after;  ///< days until they are together again
  Day followed;                   ///< days from it to the end of the data
};
std::vector<Confrontation> confrontations() {
  std::vector<Confrontation> out;
  std::set<std::pair<ActorIndex, ActorIndex>> open;
  const std::vector<const Event*> all = events_about("");
  for (std::size_t k = 0; k < all.size(); ++k) {
    const Event& event = *all[k];
    std::erase_if(open, [&](const auto& pair) { return brings_together(event, pair.first, pair.second); });
    if (!is(event, kConfront)) continue;
    for (const ActorIndex maker : event.by)
      for (const ActorIndex other : event.to) {
        if (!open.insert(std::minmax(maker, other)).second) continue;
        Confrontation found{kade().initiatives[event.about].id,
                            name_of(maker),
                            name_of(other),
                            0,
                            std::nullopt,
                            reference_day(kade()).value() - sort_day(event)};
        for (std::size_t i = 0; i < k; ++i)
          found.met_before += meet(*all[i], maker, other) ? 1 : 0;
        for (std::size_t i = k + 1; i < all.size() && !found.back_after; ++i)
          if (brings_together(*all[i], maker, other)) found.back_after = sort_day(*all[i]) - sort_day(event);
        out.push_back(found);
      }
  }
  return out;
}

TEST(DeKade, ConfrontationsOnTheRiverAndInTheGardenAreReturnedFromThoseOverTheShedAreNot) {
  std::vector<std::string> told;
  for (const Confrontation& c : confrontations()) {
    std::string line = c.initiative + ": " + c.a + ", " + c.b + ", met " + std::to_string(c.met_before);
    line += c.back_after ? ", back after " + std::to_string(*c.back_after) : ", followed " + std::to_string(c.followed);
    told.push_back(line);
  }
  // From 3 Sep, 24 Oct and 5 Nov 2024 to 31 Dec 2025; from 28 Nov 2024 to 16 Jan 2025; from 16 Apr to 3 May 2025.
  EXPECT_THAT(told, ElementsAre("loods: Loodsgroep, Loek Tarwebroek, met 1, followed 484",
                                "loods: Anker & Erf, Loodsgroep, met 1, followed 433",
                                "loods: Teun Rietgors, Anker & Erf, met 1, followed 421",
                                "elzeroever: Waterschap Elzerland, Oevervrienden, met 4, back after 49",
                                "elzeroever: Waterschap Elzerland, Elzerwerf, met 4, back after 49",
                                "kadetuin: Groenbeheer, Tuingroep De Kade, met 8, back after 17"));
}

TEST(DeKade, AfterTheConfrontationOnTheRiverComesAJointDecisionAndTheRegionAdopts) {
  const std::vector<const Event*> moves = moves_about("elzeroever");
  const auto last = std::find_if(moves.rbegin(), moves.rend(), [](const Event* e) { return is(*e, kConfront); });
  const auto after = static_cast<std::size_t>(last.base() - moves.begin());
  EXPECT_EQ(act_of(*moves[after]).id, "invite");  // answers the contest
  EXPECT_EQ(kade().events[moves[after]->answers].id, "tegenspraak");
  EXPECT_EQ(makers_sides(*moves[after + 1]), (std::set<std::string>{"community", "government"}));
  EXPECT_TRUE(std::any_of(moves.begin() + static_cast<std::ptrdiff_t>(after), moves.end(), [](const Event* e) {
    return act_of(*e).id == "adopt" && e->by == std::vector{actor("Regioraad Elzerland")};
  }));
}

/// What is given from actor to actor, shared equally over the makers and those who receive.
double returned_share(std::string_view initiative) {
  std::map<std::pair<ActorIndex, ActorIndex>, double> given;
  double all = 0, returned = 0;
  for (const Event* event : events_about(initiative)) {
    if (!is(*event, kExchange)) continue;
    const double value = event->gives->value;
    all += value;
    for (const ActorIndex maker : event->by)
      for (const ActorIndex other : event->to)
        given[{maker, other}] += value / static_cast<double>(event->by.size() * event->to.size());
  }
  for (const auto& [pair, value] : given)
    if (const auto back = given.find({pair.second, pair.first}); back != given.end())
      returned += std::min(value, back->second);
  return returned / all;
}

TEST(DeKade, GiftsAreReturnedInTheGardenAndOnTheRiverOnly) {
  // Garden: group to Groenbeheer 60 and 7.5, café 60, Glenda 7.5 and as much to Bouke, group to Bouke 7.5, to Gemeente
  // 100; Groenbeheer to group 40 and 20. Returned 2·60 of 120 + 30 + 100 + 60 = 310.
  EXPECT_NEAR(returned_share("kadetuin"), 12.0 / 31, 1e-12);
  // River: Bureau and Noor to Waterschap 30 each; Waterschap to Oevervrienden, Bureau, Elzerwerf 30 each; these to
  // Waterschap 90, 30, 50. Returned 2·(30 + 30 + 30) of 60 + 90 + 90 + 50 = 290.
  EXPECT_NEAR(returned_share("elzeroever"), 18.0 / 29, 1e-12);
  // Shed: 300 to Anker & Erf, 40 from Ravi to the group. Crossing: the count of traffic.
  EXPECT_EQ(returned_share("loods"), 0);
  EXPECT_EQ(returned_share("oversteek"), 0);
}

/// Stances of makers that stand with an institution: government and housing.
std::map<Stance, int> stances(std::string_view initiative) {
  std::map<Stance, int> out;
  for (const Event* event : events_about(initiative)) {
    const auto sides = makers_sides(*event);
    if (act_of(*event).stance != Stance::none && (sides.count("government") == 1 || sides.count("housing") == 1))
      ++out[act_of(*event).stance];
  }
  return out;
}

TEST(DeKade, TheMunicipalityIsSuppleInTheGardenAndHasOneStanceAtTheCrossing) {
  EXPECT_THAT(stances("kadetuin"),
              UnorderedElementsAre(Pair(Stance::honour, 4), Pair(Stance::join, 3), Pair(Stance::make_room, 1),
                                   Pair(Stance::lead, 1), Pair(Stance::limit, 1)));
  EXPECT_THAT(stances("oversteek"), UnorderedElementsAre(Pair(Stance::honour, 1)));
  EXPECT_THAT(stances("loods"), UnorderedElementsAre(Pair(Stance::honour, 4), Pair(Stance::lead, 1),
                                                     Pair(Stance::limit, 1), Pair(Stance::step_back, 1)));
  EXPECT_THAT(stances("elzeroever"), UnorderedElementsAre(Pair(Stance::honour, 4), Pair(Stance::lead, 2),
                                                          Pair(Stance::join, 2), Pair(Stance::limit, 1)));
}

// --- What stories say -----------------------------------------------------------------------------------------------

/// The part of government in the moves about the story's initiative up to its day, or in the credit that it gives.
double role_of_government(const Story& story) {
  double part = 0;
  int moves = 0;
  for (const Event* event : moves_about(kade().initiatives[story.about].id)) {
    if (sort_day(*event) > story.date.last_day()) continue;
    const auto sides = makers_sides(*event);
    part += sides.count("government") == 1 ? 1.0 / static_cast<double>(sides.size()) : 0;
    ++moves;
  }
  return part / moves;
}
double credit_of_government(const Story& story) {
  double part = 0;
  for (const ActorIndex i : story.credits)
    part += sides_of(i).count("government") == 1 ? 1 : 0;
  return part / static_cast<double>(story.credits.size());
}

TEST(DeKade, GovernmentIsRubbedOutOfTheGoodStoriesAndDrawnThickInTheBadOnes) {
  std::map<Tone, std::vector<double>> gaps;
  std::map<Tone, int> naming;
  for (const Story& story : kade().stories) {
    if (story.about == kNone) continue;
    gaps[story.tone].push_back(credit_of_government(story) - role_of_government(story));
    naming[story.tone] += credit_of_government(story) > 0 ? 1 : 0;
  }
  ASSERT_EQ(gaps[Tone::good].size(), 5U);
  ASSERT_EQ(gaps[Tone::bad].size(), 4U);
  EXPECT_EQ(naming[Tone::good], 1);
  EXPECT_EQ(naming[Tone::bad], 4);
  const auto mean = [](const std::vector<double>& list) {
    return std::accumulate(list.begin(), list.end(), 0.0) / static_cast<double>(list.size());
  };
  // Good. Garden, June 2024: 4 of 9 moves and half of the joint one, none credited: 0 − 1/2; October: 0 − 1/2; November
  // 2025: half of the credit, half of the moves: 0. Shed, 30 May 2024: the motion, one of 6: 0 − 1/6. River, 18 May
  // 2025: 7 and half a joint one of 14: 0 − 15/28.
  EXPECT_NEAR(mean(gaps[Tone::good]), (-1.0 / 2 - 1.0 / 2 + 0 - 1.0 / 6 - 15.0 / 28) / 5, 1e-12);
  EXPECT_NEAR(mean(gaps[Tone::good]), -143.0 / 420, 1e-12);
  // Bad. Crossing, December 2024: 1 − 1/6; June 2025: 1 − 1/9. Shed, 21 November 2024: half the credit, the motion and
  // stepping back of 14 moves: 1/2 − 1/7. River, December 2024: 1 − 5/9.
  EXPECT_NEAR(mean(gaps[Tone::bad]), (5.0 / 6 + 8.0 / 9 + 5.0 / 14 + 4.0 / 9) / 4, 1e-12);
  EXPECT_NEAR(mean(gaps[Tone::bad]), 53.0 / 84, 1e-12);
}

}  // namespace
}  // namespace samenspel
