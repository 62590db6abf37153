#include "metrics/interplay/exchange.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "metrics/interplay/circulation.hpp"
#include "metrics/undefined.hpp"
#include "tests/metrics/interplay/events.hpp"
#include "tests/metrics/interplay/slow_reading.hpp"

namespace samenspel {
namespace {

using testing::of_play;
using testing::play_of;

double whole(const Network& network, std::string_view id) {
  return of_play(network, id, Level::network).values.at(0);
}

const std::string kActors = "a: resident\nb: official\nc: business\nd:\n";

TEST(Exchange, CountsWhatIsGivenToSomebodyAndNotWhatIsPromised) {
  const Network network = play_of(kActors +
                                  "act vow move promise exchange\n"
                                  "2012-01-01 give a > b\n"                     // 1
                                  "2012-01-02 support b > a gives bread=0.5\n"  // carries a gift: ½
                                  "2012-01-03 support b > a\n"                  // carries none
                                  "2012-01-04 promise a > b gives bread=9\n"    // not yet given
                                  "2012-01-05 vow a > b gives bread=2\n"        // an act that gives
                                  "2012-01-06 give a gives bread=9\n"           // to nobody
                                  "2012-01-07 give a > a gives bread=9\n"       // to itself
                                  "2012-01-08 meet c > a gives bread=0.25\n");  // whatever the act
  // x_ab = 3, x_ba = ½, x_ca = ¼.
  EXPECT_DOUBLE_EQ(whole(network, "exchange_reciprocity"), 2 * 0.5 / 3.75);
  EXPECT_DOUBLE_EQ(whole(network, "circulation"), 2 * 0.5 / 3.75);
  EXPECT_DOUBLE_EQ(whole(network, "mutual_gain"), 2.0 / 3);
  EXPECT_EQ(of_play(network, "given", Level::actors).values, (std::vector<double>{3, 0.5, 0.25, 0}));
  EXPECT_EQ(of_play(network, "received", Level::actors).values, (std::vector<double>{0.75, 3, 0, 0}));
  const auto balance = of_play(network, "exchange_balance", Level::actors).values;
  EXPECT_DOUBLE_EQ(balance[0], (0.75 - 3) / 3.75);
  EXPECT_DOUBLE_EQ(balance[1], 2.5 / 3.5);
  EXPECT_EQ(balance[2], -1);
  EXPECT_TRUE(is_undefined(balance[3]));
}

TEST(Exchange, SharesAGiftOverItsPairsAndThirdsAddUp) {
  // a gives a third to each of three, who give it back together, with the third addressee a maker too: dropped.
  const Network network = play_of(kActors +
                                  "2012-01-01 give a > b+c+d+a gives bread=1\n"
                                  "2012-01-02 give b+c+d > a gives bread=1\n");
  EXPECT_EQ(whole(network, "exchange_reciprocity"), 1);
  EXPECT_EQ(whole(network, "circulation"), 1);
  EXPECT_EQ(of_play(network, "exchange_balance", Level::actors).values, (std::vector<double>{0, 0, 0, 0}));
}

TEST(Exchange, IsUndefinedWhereNothingIsGiven) {
  const Network network = play_of(kActors + "initiative park\n2012-01-01 meet a > b @park\n");
  for (const char* id : {"exchange_reciprocity", "circulation", "mutual_gain", "return_days"})
    EXPECT_TRUE(is_undefined(of_play(network, id, Level::initiatives).values.at(0))) << id;
  EXPECT_EQ(whole(network, "gift_kinds"), 0);
  EXPECT_EQ(whole(play_of(kActors), "gift_kinds"), 0);
}

TEST(Exchange, TellsKindsApartButForCaseAndBlanks) {
  Network network = play_of(kActors +
                            "2012-01-01 give a > b gives x\n2012-01-01 give a > b gives x\n"
                            "2012-01-01 give a > b gives x\n2012-01-01 give a > b gives x\n"
                            "2012-01-01 give a > b gives x\n2012-01-01 give a gives x\n"
                            "2012-01-01 promise a > b gives x\n2012-01-01 give a > b\n");
  const char* const texts[] = {
      "Straße naar huis", "  STRASSE\t naar\u00a0 huis ", "straat", "\u00c9t\u00e9", " ", "to nobody", "promised"};
  for (std::size_t i = 0; i < std::size(texts); ++i)
    network.events[i].gives->what = texts[i];
  EXPECT_EQ(whole(network, "gift_kinds"), 3);
}

TEST(Exchange, WaitsForTheReturnOfWhoGaveFirst) {
  // a waits 10 days, c 30, d has waited 60 until 1 March; b got first. S(10) = ⅔, S(30) = ⅓.
  const Network network = play_of("as_of 2012-03-01\n" + kActors +
                                  "2012-01-01 give a > b\n"
                                  "- give b > a\n"  // no day
                                  "2012-01-01 give c+d > b\n"
                                  "2012-01-11 give b > a\n"
                                  "2012-01-31 give a > c\n"
                                  "2012-03-02 give a > d\n");  // too late
  EXPECT_EQ(whole(network, "return_days"), 30);
  // Of one day the order of the file decides: c gave before it got.
  EXPECT_EQ(whole(play_of(kActors + "2012-01-01 give c > a\n2012-01-01 give a > c\n"), "return_days"), 0);
  // One of two still waits, longer than the other did: the median is reached.
  EXPECT_EQ(whole(play_of("as_of 2012-02-01\n" + kActors +
                          "2012-01-01 give a > c\n2012-01-01 give b > c\n"
                          "2012-01-08 give c > b\n"),
                  "return_days"),
            7);
  EXPECT_TRUE(is_undefined(whole(play_of("as_of 2012-02-01\n" + kActors + "2012-01-01 give a > c\n"), "return_days")));
}

TEST(Exchange, LooksAtTheEventsOfAWindowAndOfTheActorsShown) {
  const Network network = play_of(kActors +
                                  "2012-01-01 give a > b gives x=4\n2012-02-01 give b > a gives x=1\n"
                                  "2012-02-02 give c > b gives x=1\n- give b > c gives x=1\n");
  const OpenWindow window{days_from_civil(2012, 2, 1), std::nullopt};
  EXPECT_EQ(testing::of_play_within(network, window, "exchange_reciprocity", Level::network).values.at(0), 0);
  MeasureOptions options;
  options.whole = &network;
  options.window = window;
  Network shown = frame_of(network);
  for (const char* id : {"c", "b"})
    shown.actors.add({id, {}, {}});
  EXPECT_EQ(of_play(shown, "given", Level::actors, options).values, (std::vector<double>{1, 1}));
  EXPECT_EQ(of_play(shown, "received", Level::actors, options).values, (std::vector<double>{0, 1}));
}

/// Straight from the definitions, but for the circulation, which is held against all ways elsewhere.
struct SlowExchange {
  double reciprocity = kUndefined, circulation = kUndefined, gain = kUndefined, days = kUndefined, kinds = 0;
  std::vector<double> given, received;
};

double slow_value(const testing::SlowEvent& event) {
  const std::uint8_t mechanisms = event.act->mechanisms;
  const bool carries = event.event->gives && (mechanisms & kPromise) == 0;
  if (event.addressees.empty() || ((mechanisms & kExchange) == 0 && !carries)) return 0;
  return event.event->gives && event.event->gives->has_value ? event.event->gives->value : 1;
}

/// The first day on which no more than half are left, each day the share who end of those still followed.
double slow_return(const std::vector<std::pair<int, bool>>& waits) {
  double left = 1;
  for (int day = 0; day < 1000; ++day) {
    const auto followed =
        static_cast<double>(std::ranges::count_if(waits, [&](const auto& wait) { return wait.first >= day; }));
    const auto ended = static_cast<double>(
        std::ranges::count_if(waits, [&](const auto& wait) { return wait.first == day && wait.second; }));
    if (followed > 0) left *= 1 - ended / followed;
    if (!waits.empty() && left <= 0.5 + 1e-9) return day;
  }
  return kUndefined;
}

SlowExchange slow_exchange(const Network& network, const std::vector<testing::SlowEvent>& events,
                           std::optional<Day> as_of) {
  const std::size_t n = network.actors.size();
  SlowExchange out;
  std::vector<std::vector<double>> x(n, std::vector<double>(n, 0));
  std::set<std::string> kinds;
  double total = 0;
  for (const testing::SlowEvent& event : events) {
    const double value = slow_value(event);
    total += value;
    for (const ActorIndex maker : event.makers)
      for (const ActorIndex to : event.addressees)
        x[maker][to] += value / static_cast<double>(event.makers.size() * event.addressees.size());
    if (value > 0 && event.event->gives) kinds.insert(event.event->gives->what);
  }
  out.kinds = static_cast<double>(kinds.size());
  std::vector<Amount> amounts;
  double returned = 0, did = 0, both = 0;
  for (ActorIndex i = 0; i < n; ++i) {
    double gave = 0, got = 0;
    for (ActorIndex j = 0; j < n; ++j) {
      gave += x[i][j];
      got += x[j][i];
      if (i < j) returned += 2 * std::min(x[i][j], x[j][i]);
      if (x[i][j] > 0) amounts.push_back({i, j, x[i][j]});
    }
    out.given.push_back(gave);
    out.received.push_back(got);
    did += gave > 0 || got > 0 ? 1 : 0;
    both += gave > 0 && got > 0 ? 1 : 0;
  }
  if (total > 0) {
    out.reciprocity = returned / total;
    out.circulation = circulating_share(amounts);
    out.gain = both / did;
  }
  std::vector<std::pair<int, bool>> waits;
  for (ActorIndex i = 0; i < n; ++i) {
    std::optional<Day> gave;
    bool over = false;
    for (const testing::SlowEvent& event : events) {
      if (over || !event.dated || event.day > *as_of || slow_value(event) == 0) continue;
      if (event.makers.contains(i) && !gave) gave = event.day;
      if (!event.addressees.contains(i)) continue;
      if (gave) waits.emplace_back(event.day - *gave, true);
      over = true;
    }
    if (gave && !over) waits.emplace_back(*as_of - *gave, false);
  }
  out.days = slow_return(waits);
  return out;
}

TEST(Exchange, IsThatOfTheDefinitionInEventsDrawnByLot) {
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    const Network network = testing::random_play(Random(seed));
    for (const OpenWindow window : testing::slow_windows()) {
      const auto events = testing::slow_events(network, window);
      const auto as_of = testing::slow_as_of(network, window);
      const Timeline timeline(network, window);
      const auto kinds = gift_kinds(timeline);
      for (const Level level : {Level::initiatives, Level::levels, Level::network}) {
        const Exchange ours = exchange(timeline, interplay_rows(timeline, level), kinds);
        const auto rows = testing::slow_rows(network, level);
        ASSERT_EQ(ours.circulation.size(), rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
          const SlowExchange slow = slow_exchange(network, testing::slow_about(events, rows[row]), as_of);
          EXPECT_TRUE(testing::agrees(ours.exchange_reciprocity[row], slow.reciprocity)) << seed;
          EXPECT_TRUE(testing::agrees(ours.circulation[row], slow.circulation)) << seed;
          EXPECT_TRUE(testing::agrees(ours.mutual_gain[row], slow.gain)) << seed;
          EXPECT_TRUE(testing::agrees(ours.return_days[row], slow.days)) << seed;
          EXPECT_EQ(ours.gift_kinds[row], slow.kinds) << seed;
          if (level != Level::network) continue;
          const ActorExchange actors = actor_exchange(timeline);
          for (ActorIndex i = 0; i < network.actors.size(); ++i) {
            EXPECT_TRUE(testing::agrees(actors.given[i], slow.given[i])) << seed;
            EXPECT_TRUE(testing::agrees(actors.received[i], slow.received[i])) << seed;
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
