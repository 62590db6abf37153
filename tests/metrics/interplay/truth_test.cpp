#include "metrics/interplay/truth.hpp"

#include <algorithm>
#include <cmath>
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

double whole(const Network& network, std::string_view id) {
  return of_play(network, id, Level::network).values.at(0);
}

const std::string kActors = "a: resident\nb: official\nc: business\nd:\n";

TEST(Confrontations, AreMovesOrNotButOpenBetweenMakerAndAddresseeOnly) {
  const Network network = play_of("as_of 2014\n" + kActors +
                                  "act grumble confront\n"
                                  "2012-01-01 contest a > b\n"    // opens
                                  "2012-01-02 grumble b > a\n"    // falls in it; no move
                                  "2012-01-03 contest a+c > d\n"  // two: a–d, c–d, not a–c
                                  "2012-01-04 limit b\n"          // nobody
                                  "- limit b > c\n"               // no day
                                  "2012-01-05 support c > d\n");
  EXPECT_DOUBLE_EQ(whole(network, "confrontation_share"), 4.0 / 5);
  // Of three one closed, after two days.
  EXPECT_DOUBLE_EQ(whole(network, "confrontation_survival"), 1.0 / 3);
}

TEST(Confrontations, CloseAtACooperativeMoveOfThePair) {
  const auto closes = [](const std::string& event) {
    return whole(play_of("as_of 2014\n" + kActors +
                         "act trade move exchange lead\nact praise honour\nact vow move promise honour\n"
                         "2012-01-01 contest a > b\n" +
                         event + "\n"),
                 "confrontation_survival") == 1;
  };
  for (const char* event :
       {"support b > a", "invite a > b", "promise a > b", "join a > b", "adopt b > a", "make_room b > a", "give a > b",
        "deliver a > b", "trade a > b", "vow a > c+b", "decide a+b", "lead a+b > c", "initiate b+c+a", "step_back a+b"})
    EXPECT_TRUE(closes(std::string("2012-02-01 ") + event)) << event;
  for (const char* event : {"meet a > b", "decide b > a", "lead b > a", "initiate a > b", "step_back b > a",
                            "praise a > b", "limit a+b > c", "support a > c", "support c > a+b", "meet a+b"})
    EXPECT_FALSE(closes(std::string("2012-02-01 ") + event)) << event;
  EXPECT_FALSE(closes("- support a > b"));
  EXPECT_FALSE(closes("2015-01-01 support a > b"));  // after as_of
  EXPECT_FALSE(closes("2013-01-01 support a > b"));  // after 366 days
  EXPECT_TRUE(closes("2012-12-31 support a > b"));   // after 365
  EXPECT_TRUE(closes("2012-01-01 support a > b"));   // of one day the file decides
}

TEST(Confrontations, CannotBeJudgedBeforeAYearIsOver) {
  const auto survival = [](const std::string& as_of, const std::string& events) {
    return whole(play_of("as_of " + as_of + "\n" + kActors + events), "confrontation_survival");
  };
  EXPECT_TRUE(is_undefined(survival("2012-12-30", "2012-01-01 contest a > b\n")));
  EXPECT_EQ(survival("2012-12-31", "2012-01-01 contest a > b\n"), 0);
  EXPECT_TRUE(is_undefined(survival("2012-12-31", "2012-01-01 meet a > b\n")));
  // All that were followed came back: nothing is left to be known.
  EXPECT_EQ(survival("2012-02-01", "2012-01-01 contest a > b\n2012-01-03 support a > b\n"), 1);
  // Two at risk on day 2, of which one came back; the other is young. Let go on the day of the return: at risk still.
  EXPECT_TRUE(is_undefined(survival("2012-01-03",
                                    "2012-01-01 contest a > b\n2012-01-01 contest a > c\n"
                                    "2012-01-03 support a > b\n")));
  // Of one row only its own events close.
  const Network apart =
      play_of("as_of 2014\n" + kActors + "2012-01-01 contest a > b @park\n2012-01-09 support a > b @barn\n");
  EXPECT_EQ(of_play(apart, "confrontation_survival", Level::initiatives).values.at(0), 0);
  EXPECT_EQ(whole(apart, "confrontation_survival"), 1);
}

TEST(Cushion, AddsUpEarlierContactsOfThePairAboutAnything) {
  const Network network = play_of("as_of 2014\n" + kActors +
                                  "2011-12-22 meet a > b @barn\n"  // 10 days before
                                  "2012-01-01 meet b+a @barn\n"    // of the day itself, earlier in the file
                                  "- meet a > b @park\n"           // no day
                                  "2012-01-01 meet a > c @park\n"  // another pair
                                  "2012-01-01 contest a > b @park\n"
                                  "2012-01-01 meet a > b @park\n"  // later
                                  "2012-01-11 support a > b @park\n"
                                  "2012-01-21 limit b > a @park\n");
  MeasureOptions options;
  options.half_life = 10;
  // First ½ + 1; then, 20 days later, (½ + 1 + 1 + 1)/4 + ½: the first confrontation is a contact too.
  EXPECT_DOUBLE_EQ(of_play(network, "cushion", Level::initiatives, options).values.at(1), (1.5 + 3.5 / 4 + 0.5) / 2);
  EXPECT_TRUE(is_undefined(of_play(network, "cushion", Level::initiatives, options).values.at(0)));
}

TEST(Cushion, MayTellWhoComesBack) {
  // a–b met before and came back; a–c and a–d did not meet and did not.
  const Network network = play_of("as_of 2014\n" + kActors +
                                  "2011-12-01 meet a > b\n2012-01-01 contest a > b+c+d\n2012-02-01 support a > b\n"
                                  "2014-06-01 contest b > c\n");  // too young to tell
  EXPECT_EQ(whole(network, "cushion_effect"), 1);
  // Cushions 1, 0, 0: dealt to the first 1, to the others ¼ each: one of three is as far from ½ as 1.
  EXPECT_DOUBLE_EQ(whole(network, "cushion_effect_p"), 1.0 / 3);
  const Network strangers =
      play_of("as_of 2014\n" + kActors + "2012-01-01 contest a > b+c+d\n2012-02-01 support a > b\n");
  EXPECT_EQ(whole(strangers, "cushion_effect"), 0.5);
  EXPECT_TRUE(is_undefined(whole(strangers, "cushion_effect_p")));
}

TEST(Promises, AreKeptByWhatFulfilsThemAndOnce) {
  const Network network = play_of(kActors +
                                  "2012-01-01 promise a > b @park id p1\n"
                                  "2012-01-02 promise a > b @park id p2\n"
                                  "- promise a > b @park id p3\n"
                                  "2012-01-05 promise a @park id p4\n"
                                  "2012-01-06 meet a > b @park id m\n"
                                  "2012-01-11 deliver c > d @barn answers p1\n"    // about anything, by anyone
                                  "2012-02-11 deliver a > b @park answers p1\n"    // twice kept
                                  "2012-01-12 give a > b @park answers p2\n"       // does not fulfil
                                  "2012-01-13 deliver a > b @park answers p3\n"    // no day to count from
                                  "2012-01-14 deliver a > b @park answers m\n"     // no promise
                                  "2012-01-02 deliver a > b @park answers p4\n");  // before it was made
  const auto park = [&](std::string_view id) { return of_play(network, id, Level::initiatives).values.at(0); };
  EXPECT_EQ(park("promises_made"), 4);
  EXPECT_EQ(park("promises_kept"), 2);
  EXPECT_EQ(park("promises_open"), 2);
  EXPECT_EQ(park("promise_days"), 10);
  EXPECT_EQ(of_play(network, "promises_made", Level::initiatives).values.at(1), 0);
  EXPECT_TRUE(is_undefined(of_play(network, "promise_days", Level::initiatives).values.at(1)));
  // A window holds promises; what keeps them may come after it.
  const OpenWindow window{days_from_civil(2012, 1, 1), days_from_civil(2012, 1, 9)};
  EXPECT_EQ(of_play_within(network, window, "promises_made", Level::network).values.at(0), 3);
  EXPECT_EQ(of_play_within(network, window, "promises_kept", Level::network).values.at(0), 1);
  EXPECT_EQ(of_play_within(network, window, "promise_days", Level::network).values.at(0), 10);
}

TEST(Truth, OfNothingIsUndefinedOrNone) {
  const Network network = play_of("initiative park\n" + kActors);
  for (const char* id : {"confrontation_share", "confrontation_survival", "cushion", "cushion_effect",
                         "cushion_effect_p", "promise_days"})
    EXPECT_TRUE(is_undefined(of_play(network, id, Level::initiatives).values.at(0))) << id;
  for (const char* id : {"promises_made", "promises_kept", "promises_open"})
    EXPECT_EQ(of_play(network, id, Level::initiatives).values.at(0), 0) << id;
}

struct SlowEpisode {
  int days;
  bool closed;
  double cushion;
};

/// Pair by pair, each over all events.
std::vector<SlowEpisode> slow_episodes(const Network& network, const std::vector<testing::SlowEvent>& all,
                                       const std::set<std::uint32_t>& about, std::optional<Day> as_of,
                                       double half_life) {
  std::vector<SlowEpisode> out;
  for (ActorIndex a = 0; a < network.actors.size(); ++a)
    for (ActorIndex b = a + 1; b < network.actors.size(); ++b) {
      bool open = false;
      Day since = 0;
      double cushion = 0;
      for (std::size_t i = 0; i < all.size(); ++i) {
        const testing::SlowEvent& event = all[i];
        if (!event.inside || !event.dated || event.day > *as_of || !about.contains(event.event->about)) continue;
        const bool both = event.makers.contains(a) && event.makers.contains(b);
        if (!testing::slow_meet(event, a, b)) continue;
        const std::uint8_t mechanisms = event.act->mechanisms;
        if ((mechanisms & kConfront) != 0) {
          if (both || open) continue;
          open = true;
          since = event.day;
          cushion = 0;
          for (std::size_t k = 0; k < i; ++k)
            if (all[k].dated && testing::slow_meet(all[k], a, b))
              cushion += std::pow(0.5, (event.day - all[k].day) / half_life);
          continue;
        }
        const Stance stance = event.act->stance;
        const bool towards = stance == Stance::honour || stance == Stance::join || stance == Stance::make_room ||
                             (mechanisms & kExchange) != 0;
        if (!open || !event.move() || !(both || towards)) continue;
        out.push_back({event.day - since, true, cushion});
        open = false;
      }
      if (open) out.push_back({*as_of - since, false, cushion});
    }
  return out;
}

double slow_survival(const std::vector<SlowEpisode>& episodes, int year) {
  double left = 1;
  int longest = -1;
  for (int day = 0; day <= year; ++day) {
    double followed = 0, ended = 0;
    for (const SlowEpisode& episode : episodes) {
      followed += episode.days >= day ? 1 : 0;
      ended += episode.days == day && episode.closed ? 1 : 0;
    }
    if (followed > 0) left *= 1 - ended / followed;
  }
  for (const SlowEpisode& episode : episodes)
    longest = std::max(longest, episode.days);
  if (episodes.empty() || (longest < year && left > 1e-12)) return kUndefined;
  return 1 - left;
}

TEST(Truth, IsThatOfTheDefinitionInEventsDrawnByLot) {
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    Network network = testing::random_play(Random(seed));
    // Time runs ten times as fast, so that a year may pass, and half of the other acts confront.
    for (std::size_t i = 0; i < network.events.size(); ++i) {
      Event& event = network.events[i];
      if (i % 2 == 0)
        event.act = static_cast<std::uint32_t>(
            std::ranges::find(network.acts, i % 4 == 0 ? "contest" : "limit", &Act::id) - network.acts.begin());
      if (event.date)
        event.date.begin = date_of(15000 + 10 * (event.date.begin.first_day() - days_from_civil(2012, 1, 1)));
    }
    if (network.as_of) network.as_of = date_of(15000 + 700);
    for (const OpenWindow window : {OpenWindow{}, {15100, 15900}, {std::nullopt, 15500}}) {
      const auto events = testing::slow_events(network, window);
      const auto as_of = testing::slow_as_of(network, window);
      const Timeline timeline(network, window);
      const Confrontations confrontations(timeline, 100);
      for (const Level level : {Level::initiatives, Level::levels, Level::network}) {
        const Truth ours = truth(timeline, interplay_rows(timeline, level), confrontations, 1, 999);
        const auto rows = testing::slow_rows(network, level);
        for (std::size_t row = 0; row < rows.size(); ++row) {
          const auto episodes = slow_episodes(network, events, rows[row], as_of, 100);
          EXPECT_EQ(ours.episodes[row], static_cast<double>(episodes.size())) << seed;
          EXPECT_TRUE(testing::agrees(ours.confrontation_survival[row], slow_survival(episodes, 365))) << seed;
          double cushions = 0, won = 0, pairs = 0;
          for (const SlowEpisode& one : episodes) {
            cushions += one.cushion;
            for (const SlowEpisode& other : episodes) {
              if (!one.closed || one.days > 365 || other.days < 365 || (other.closed && other.days == 365)) continue;
              ++pairs;
              const double slack = 1e-9 * std::max(one.cushion, other.cushion);
              won += std::abs(one.cushion - other.cushion) <= slack ? 0.5 : one.cushion > other.cushion ? 1 : 0;
            }
          }
          EXPECT_TRUE(testing::agrees(ours.cushion[row],
                                      episodes.empty() ? kUndefined : cushions / static_cast<double>(episodes.size())))
              << seed;
          EXPECT_TRUE(testing::agrees(ours.cushion_effect[row], pairs == 0 ? kUndefined : won / pairs)) << seed;

          double moves = 0, confronting = 0, made = 0, kept = 0;
          std::vector<Day> days;
          for (const testing::SlowEvent& event : testing::slow_about(events, rows[row])) {
            moves += event.move() ? 1 : 0;
            confronting += event.move() && (event.act->mechanisms & kConfront) != 0 ? 1 : 0;
            if ((event.act->mechanisms & kPromise) == 0) continue;
            ++made;
            bool later = false;
            for (const testing::SlowEvent& other : events) {
              if (later && (other.act->mechanisms & kFulfils) != 0 && other.event->answers == event.number) {
                ++kept;
                if (event.dated && other.dated) days.push_back(other.day - event.day);
                break;
              }
              later = later || other.number == event.number;
            }
          }
          EXPECT_TRUE(testing::agrees(ours.confrontation_share[row], moves == 0 ? kUndefined : confronting / moves));
          EXPECT_EQ(ours.promises_made[row], made) << seed;
          EXPECT_EQ(ours.promises_kept[row], kept) << seed;
          EXPECT_EQ(ours.promises_open[row], made - kept) << seed;
          EXPECT_TRUE(testing::agrees(ours.promise_days[row], testing::slow_median(days))) << seed;
        }
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
