#include "metrics/interplay/meetings.hpp"

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

double first(const Network& network, std::string_view id) {
  return of_play(network, id, Level::initiatives).values.at(0);
}

const char* const kActors = "a: resident level near\nb: official level far\nc: resident level near\nd: business\n";

TEST(Meetings, CountsEventsInWhichTwoMeet) {
  const Network network = play_of(std::string(kActors) +
                                  "2012-01-01 initiate a @park\n"      // nobody else
                                  "2012-01-02 initiate a > a @park\n"  // nobody but itself
                                  "2012-01-03 meet a > b+c+a @park\n"  // once, whoever comes
                                  "- contest a+b @park\n"              // makers meet each other
                                  "2012-01-05 invite a > d\n");        // about nothing
  EXPECT_EQ(first(network, "contacts"), 2);
  EXPECT_EQ(of_play(network, "contacts", Level::network).values.at(0), 3);
  // a–b and a–c, then a–b: two of three pairs with levels differ; a–d has one only.
  EXPECT_DOUBLE_EQ(first(network, "cross_level_share"), 2.0 / 3);
  EXPECT_DOUBLE_EQ(of_play(network, "cross_level_share", Level::network).values.at(0), 2.0 / 3);
}

TEST(Meetings, TakesTheirPaceOverTheSpan) {
  // From 1 January 2011 to 31 December 2012: 730 days, 24 months; three contacts in two of them.
  const Network network = play_of(std::string("initiative park since 2011 until 2012\n") + kActors +
                                  "2012-01-03 meet a > b @park\n2012-01-30 meet a > b @park\n2012-03 meet a > b @park\n"
                                  "- meet a > b @park\n");
  EXPECT_EQ(first(network, "contacts"), 4);
  EXPECT_DOUBLE_EQ(first(network, "contacts_per_year"), 3 / (730 / 365.25));
  EXPECT_DOUBLE_EQ(first(network, "continuity"), 2.0 / 24);
  // In a window from 10 January to 29 March 2012, 79 days, three months.
  const OpenWindow window{days_from_civil(2012, 1, 10), days_from_civil(2012, 3, 29)};
  const auto within = [&](std::string_view id) {
    return of_play_within(network, window, id, Level::initiatives).values.at(0);
  };
  EXPECT_EQ(within("contacts"), 2);
  EXPECT_DOUBLE_EQ(within("contacts_per_year"), 2 / (79 / 365.25));
  EXPECT_DOUBLE_EQ(within("continuity"), 2.0 / 3);
}

TEST(Meetings, LeavesUndefinedWhatNeedsDays) {
  const Network undated =
      play_of(std::string("initiative park since 2011 until 2012\n") + kActors + "- meet a > b @park\n");
  EXPECT_EQ(first(undated, "contacts"), 1);
  for (const char* id : {"contacts_per_year", "continuity", "burstiness", "familiarity"})
    EXPECT_TRUE(is_undefined(first(undated, id))) << id;
  const Network silent = play_of(std::string("as_of 2013\ninitiative park since 2011 until 2012\n") + kActors);
  for (const char* id : {"contacts", "contacts_per_year", "continuity", "familiarity"})
    EXPECT_EQ(first(silent, id), 0) << id;
  EXPECT_TRUE(is_undefined(first(silent, "cross_level_share")));
  const Network one_day = play_of(std::string(kActors) + "2012-01-03 meet a > b @park\n");
  EXPECT_TRUE(is_undefined(first(one_day, "contacts_per_year")));
  EXPECT_EQ(first(one_day, "continuity"), 1);
  EXPECT_EQ(first(one_day, "familiarity"), 1);
}

TEST(Meetings, LetsFamiliarityFadeByHalfAndLeavesOutWhatComesLater) {
  const Network network = play_of(std::string("as_of 2012-03-01\n") + kActors +
                                  "2012-01-31 meet a > b @park\n2012-02-15 meet a > b @park\n2012-04-01 meet a > b\n");
  MeasureOptions options;
  options.half_life = 15;
  // Ages 30 and 15.
  EXPECT_DOUBLE_EQ(of_play(network, "familiarity", Level::network, options).values.at(0), 0.25 + 0.5);
}

TEST(Burstiness, IsMinusOneForAClockAndOneForABurst) {
  EXPECT_EQ(burstiness(std::vector<Day>{0, 10, 20}), -1);
  EXPECT_EQ(burstiness(std::vector<Day>{5, 6, 7, 8, 9, 10}), -1);
  EXPECT_DOUBLE_EQ(burstiness(std::vector<Day>{0, 0, 0, 0, 9}), 1);
  EXPECT_DOUBLE_EQ(burstiness(std::vector<Day>{0, 7, 7}), 1);
  // Gaps 1 and 3: mean 2, deviation 1, r = ½, n = 2.
  EXPECT_DOUBLE_EQ(burstiness(std::vector<Day>{0, 1, 4}), (std::sqrt(3.0) / 2 - 1) / ((std::sqrt(3.0) - 2) / 2 + 1));
  EXPECT_TRUE(is_undefined(burstiness(std::vector<Day>{0, 4})));
  EXPECT_TRUE(is_undefined(burstiness(std::vector<Day>{4, 4, 4})));
}

/// Straight from the definitions; where the span is none, what needs it is left out.
struct SlowMeetings {
  double contacts = 0, familiarity = kUndefined, burstiness = kUndefined, cross_level_share = kUndefined;
  double dated = 0, months = 0;
};

SlowMeetings slow_meetings(const Network& network, const std::vector<testing::SlowEvent>& events,
                           std::optional<Day> as_of) {
  SlowMeetings out;
  std::vector<Day> days;
  std::set<std::string> months;
  double fresh = 0, pairs = 0, across = 0;
  for (const testing::SlowEvent& event : events) {
    if (event.makers.size() < 2 && event.addressees.empty()) continue;
    ++out.contacts;
    for (ActorIndex a = 0; a < network.actors.size(); ++a)
      for (ActorIndex b = a + 1; b < network.actors.size(); ++b) {
        const std::string& of_a = network.actors.details(a).level;
        const std::string& of_b = network.actors.details(b).level;
        if (!testing::slow_meet(event, a, b) || of_a.empty() || of_b.empty()) continue;
        ++pairs;
        across += of_a != of_b ? 1 : 0;
      }
    if (!event.dated) continue;
    days.push_back(event.day);
    months.insert(date_of(event.day).text().substr(0, 7));
    if (event.day <= *as_of) fresh += std::pow(0.5, (*as_of - event.day) / 30.0);
  }
  out.dated = static_cast<double>(days.size());
  out.months = static_cast<double>(months.size());
  if (as_of && (out.contacts == 0 || out.dated > 0)) out.familiarity = fresh;
  if (pairs > 0) out.cross_level_share = across / pairs;
  if (days.size() < 3 || days.front() == days.back()) return out;
  const double n = out.dated - 1;
  double mean = 0, variance = 0;
  for (std::size_t i = 1; i < days.size(); ++i)
    mean += (days[i] - days[i - 1]) / n;
  for (std::size_t i = 1; i < days.size(); ++i)
    variance += (days[i] - days[i - 1] - mean) * (days[i] - days[i - 1] - mean) / n;
  const double r = std::sqrt(variance) / mean, up = std::sqrt(n + 1), down = std::sqrt(n - 1);
  out.burstiness = (up * r - down) / ((up - 2) * r + down);
  return out;
}

TEST(Meetings, AreThoseOfTheDefinitionInEventsDrawnByLot) {
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    Network network = testing::random_play(Random(seed));
    for (ActorIndex i = 0; i < network.actors.size(); ++i) {
      ActorDetails details;
      details.level = i % 3 == 0 ? "" : i % 3 == 1 ? "near" : "far";
      network.actors.set_details(i, details);
    }
    for (const OpenWindow window : testing::slow_windows()) {
      const auto events = testing::slow_events(network, window);
      const auto as_of = testing::slow_as_of(network, window);
      const Timeline timeline(network, window);
      for (const Level level : {Level::initiatives, Level::levels, Level::network}) {
        const Meetings ours = meetings(timeline, level, interplay_rows(timeline, level), 30);
        const auto rows = testing::slow_rows(network, level);
        ASSERT_EQ(ours.contacts.size(), rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
          const SlowMeetings slow = slow_meetings(network, testing::slow_about(events, rows[row]), as_of);
          EXPECT_EQ(ours.contacts[row], slow.contacts) << seed;
          EXPECT_TRUE(testing::agrees(ours.familiarity[row], slow.familiarity)) << seed;
          EXPECT_TRUE(testing::agrees(ours.burstiness[row], slow.burstiness)) << seed;
          EXPECT_TRUE(testing::agrees(ours.cross_level_share[row], slow.cross_level_share)) << seed;
          // A window of a month is the span of every row.
          if (!window.from || !window.until) continue;
          const bool unknown = slow.contacts > 0 && slow.dated == 0;
          const double days = *window.until - *window.from;
          EXPECT_TRUE(testing::agrees(ours.contacts_per_year[row], unknown ? kUndefined : slow.dated / days * 365.25))
              << seed;
          EXPECT_TRUE(testing::agrees(ours.continuity[row], unknown ? kUndefined : slow.months)) << seed;
        }
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
