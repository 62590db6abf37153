#include "metrics/interplay/adoption.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "metrics/undefined.hpp"
#include "tests/metrics/interplay/events.hpp"
#include "tests/metrics/interplay/slow_reading.hpp"

namespace samenspel {
namespace {

using testing::of_play;
using testing::of_play_within;
using testing::play_of;

double first(const Network& network, std::string_view id) {
  return of_play(network, id, Level::initiatives).values.at(0);
}

const std::string kActors =
    "a: resident\nb: official\nc: housing\nd: resident=0.5 official=0.5\ne: resident=0.6 official=0.4\nf:\n";

TEST(Adoption, TakesInstitutionsOnly) {
  const Network network =
      play_of("as_of 2020\n" + kActors +
              "act embrace move join\n"
              "2012-01-01 initiate a @park\n"
              "2012-01-02 adopt a+e+f @park\n"                           // nobody that stands with one
              "2012-01-03 embrace b @park\n"                             // another act
              "2012-01-04 adopt b\n"                                     // about nothing
              "2012-01-05 adopt b as resident @park\n"                   // not as an institution
              "2012-01-11 adopt a+d+b as a=official+b=business @park\n"  // a by its capacity, d by half
              "- adopt c > a @park\n");
  EXPECT_EQ(first(network, "adopters"), 3);
  EXPECT_EQ(first(network, "adoption_days"), 10);
}

TEST(Adoption, LastsWhereThereIsContactHalfAYearToAYearAfter) {
  // From 1 January 2013: day 180 is 30 June, day 365 is 1 January 2014.
  const auto lasting = [](const std::string& events) {
    return first(play_of("as_of 2015\n" + kActors + "2013-01-01 adopt b > a @park\n" + events), "adoption_lasting");
  };
  EXPECT_EQ(lasting("2013-06-30 meet a > b @park\n"), 1);
  EXPECT_EQ(lasting("2014-01-01 meet b > a @park\n"), 1);
  EXPECT_EQ(lasting("2013-06-29 meet a > b @park\n"), 0);
  EXPECT_EQ(lasting("2014-01-02 meet a > b @park\n"), 0);
  EXPECT_EQ(lasting("2013-08-01 meet a > b @barn\n"), 0);                            // about another one
  EXPECT_EQ(lasting("2013-08-01 decide b @park\n"), 0);                              // with nobody
  EXPECT_EQ(lasting("- meet a > b @park\n"), 0);                                     // no day
  EXPECT_EQ(lasting("2013-08-01 adopt b+a @park\n"), 1);                             // not the first: a contact
  EXPECT_EQ(lasting("2013-08-01 meet a > c @park\n2012-01-01 adopt c @park\n"), 0);  // not b, and too late for c
}

TEST(Adoption, IsFollowedForAYear) {
  EXPECT_EQ(first(play_of("as_of 2014-01-01\n" + kActors + "2013-01-01 adopt b @park\n"), "adoption_lasting"), 0);
  EXPECT_TRUE(
      is_undefined(first(play_of("as_of 2013-12-31\n" + kActors + "2013-01-01 adopt b @park\n"), "adoption_lasting")));
  EXPECT_TRUE(is_undefined(first(play_of("as_of 2020\n" + kActors + "- adopt b @park\n"), "adoption_lasting")));
  EXPECT_TRUE(is_undefined(first(play_of("as_of 2020\n" + kActors + "- adopt b @park\n"), "adoption_days")));
  EXPECT_EQ(of_play(play_of(kActors), "adopters", Level::network).values.at(0), 0);
}

TEST(Adoption, OfALevelTakesTheMedianAndEachInstitutionOnce) {
  const Network network = play_of(
      "as_of 2020\ninitiative park level near\ninitiative barn level near\n"
      "initiative pool level near\n" +
      kActors +
      "2012-01-01 initiate a @park\n2012-01-01 initiate a @barn\n2012-01-01 initiate a @pool\n"
      "2012-01-05 adopt b @park\n2012-01-06 adopt c @park\n2012-01-31 adopt b @barn\n");
  EXPECT_EQ(of_play(network, "adopters", Level::levels).values.at(0), 2);
  EXPECT_EQ(of_play(network, "adoption_days", Level::levels).values.at(0), (4 + 30) / 2.0);
}

TEST(Adoption, LooksUpWhatCameFirstOutsideTheWindow) {
  const Network network =
      play_of("as_of 2020\n" + kActors +
              "2012-01-01 initiate a @park\n2012-06-01 adopt b > a @park\n2013-06-01 adopt b > a @park\n"
              "2013-07-01 adopt c > a @park\n2014-03-01 meet c > a @park\n");
  const auto within = [&](OpenWindow window, std::string_view id) {
    return of_play_within(network, window, id, Level::initiatives).values.at(0);
  };
  const OpenWindow late{days_from_civil(2013, 1, 1), std::nullopt};
  EXPECT_EQ(within(late, "adopters"), 2);
  EXPECT_TRUE(is_undefined(within(late, "adoption_days")));
  // b adopted first before it; c's is followed, and lasts, though the window may end before it.
  EXPECT_EQ(within(late, "adoption_lasting"), 1);
  const OpenWindow early{std::nullopt, days_from_civil(2012, 12, 31)};
  EXPECT_EQ(within(early, "adoption_days"), 152);  // January to May of a leap year
  EXPECT_TRUE(is_undefined(within(early, "adoption_lasting")));
}

bool slow_institution_in(const Network& network, const testing::SlowEvent& event, ActorIndex maker) {
  for (const Capacity& capacity : event.event->as)
    if (capacity.maker == maker) return network.sectors[capacity.sector].power == Power::institution;
  return testing::slow_institution(network, network.actors.sectors(maker));
}

TEST(Adoption, IsThatOfTheDefinitionInEventsDrawnByLot) {
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    Network network = testing::random_play(Random(seed));
    // Adoptions are few among all acts: every third event is made one, and time runs ten times as fast.
    for (std::size_t i = 0; i < network.events.size(); ++i) {
      Event& event = network.events[i];
      if (i % 3 == 0)
        event.act =
            static_cast<std::uint32_t>(std::ranges::find(network.acts, "adopt", &Act::id) - network.acts.begin());
      if (event.date)
        event.date.begin = date_of(15000 + 10 * (event.date.begin.first_day() - days_from_civil(2012, 1, 1)));
    }
    network.as_of = date_of(15000 + 800);
    for (const OpenWindow window : {OpenWindow{}, {15100, 15900}, {std::nullopt, 15600}}) {
      const auto events = testing::slow_events(network, window);
      const Day as_of = testing::slow_as_of(network, window).value();
      const Timeline timeline(network, window);
      const auto adopted = adoptions_of(timeline);
      for (const Level level : {Level::initiatives, Level::levels, Level::network}) {
        const Adoption ours = adoption(interplay_rows(timeline, level), adopted);
        const auto rows = testing::slow_rows(network, level);
        for (std::size_t row = 0; row < rows.size(); ++row) {
          std::set<ActorIndex> adopters;
          std::vector<Day> days;
          double followed = 0, lasting = 0;
          for (std::uint32_t about = 0; about < network.initiatives.size(); ++about) {
            if (!rows[row].contains(about)) continue;
            std::optional<Day> move, adoption_day;
            std::map<ActorIndex, const testing::SlowEvent*> firsts;
            for (const testing::SlowEvent& event : events) {
              if (event.event->about != about) continue;
              if (event.move() && event.dated && !move) move = event.day;
              if (event.act->id != "adopt") continue;
              for (const ActorIndex maker : event.makers) {
                if (!slow_institution_in(network, event, maker)) continue;
                if (event.inside) adopters.insert(maker);
                if (!event.dated) continue;
                firsts.try_emplace(maker, &event);
                if (adoption_day) continue;
                adoption_day = event.day;
                if (event.inside) days.push_back(event.day - *move);
              }
            }
            for (const auto& one : firsts) {
              const Day day = one.second->day;
              if (!one.second->inside || as_of - day < 365) continue;
              ++followed;
              bool lasts = false;
              for (const testing::SlowEvent& event : events)
                for (ActorIndex other = 0; other < network.actors.size(); ++other)
                  lasts = lasts || (event.event->about == about && event.dated && event.day >= day + 180 &&
                                    event.day <= day + 365 && testing::slow_meet(event, one.first, other));
              lasting += lasts ? 1 : 0;
            }
          }
          EXPECT_EQ(ours.adopters[row], static_cast<double>(adopters.size())) << seed;
          EXPECT_TRUE(testing::agrees(ours.adoption_days[row], testing::slow_median(days))) << seed;
          EXPECT_EQ(ours.followed[row], followed) << seed;
          EXPECT_TRUE(testing::agrees(ours.adoption_lasting[row], followed == 0 ? kUndefined : lasting / followed))
              << seed;
        }
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
