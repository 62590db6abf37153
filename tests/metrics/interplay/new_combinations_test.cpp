#include "metrics/interplay/new_combinations.hpp"

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

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

const std::string kActors = "a: resident\nb: official\nc: business\nd: resident=0.5 official=0.5\ne:\nf: resident\n";

TEST(NewCombinations, CountsAPairOnceWhereItFirstMeets) {
  const Network network = play_of(kActors +
                                  "2012-01-01 meet a > b @park\n2012-01-02 meet b > a+c @barn\n"
                                  "2012-01-03 meet a+c @barn\n");
  // a–b in the park, b–c in the barn, both far; a–c know b both.
  EXPECT_EQ(of_play(network, "new_combinations", Level::initiatives).values, (std::vector<double>{1, 2}));
  EXPECT_EQ(of_play(network, "new_combinations_far", Level::initiatives).values, (std::vector<double>{1, 0.5}));
  EXPECT_EQ(whole(network, "new_combinations"), 3);
  EXPECT_DOUBLE_EQ(whole(network, "new_combinations_far"), 2.0 / 3);
}

TEST(NewCombinations, JudgesThePairsOfOneEventOnWhatWasThereBefore) {
  // All three meet at once: nobody knew anybody.
  const Network network = play_of(kActors + "2012-01-01 meet a+b+c @park\n");
  EXPECT_EQ(whole(network, "new_combinations"), 3);
  EXPECT_EQ(whole(network, "new_combinations_far"), 1);
}

TEST(NewCombinations, CountsByHowFarSectorsDiffer) {
  // a–d share half; a–f all: no sum of its own; a acting as an official shares all with b.
  EXPECT_EQ(whole(play_of(kActors + "2012-01-01 meet a > d\n"), "new_combinations"), 0.5);
  EXPECT_EQ(whole(play_of(kActors + "2012-01-01 meet a > f\n"), "new_combinations"), 0);
  EXPECT_TRUE(is_undefined(whole(play_of(kActors + "2012-01-01 meet a > f\n"), "new_combinations_far")));
  EXPECT_EQ(whole(play_of(kActors + "2012-01-01 meet a > b as official\n2012-01-02 meet a > b\n"), "new_combinations"),
            0);
  EXPECT_EQ(whole(play_of(kActors), "new_combinations"), 0);
}

TEST(NewCombinations, LeavesOutWhoHasNoSectorButLetsThemJoin) {
  // a–e and e–b do not count, but a and b know e from then on.
  const Network network = play_of(kActors + "2012-01-01 meet a > e\n2012-01-02 meet e > b\n2012-01-03 meet a > b\n");
  EXPECT_EQ(whole(network, "new_combinations"), 1);
  EXPECT_EQ(whole(network, "new_combinations_far"), 0);
  // Acting in a capacity e has a sector.
  EXPECT_EQ(whole(play_of(kActors + "2012-01-01 meet e > a as official\n"), "new_combinations"), 1);
}

TEST(NewCombinations, KnowsTiesThatBeganOnAnEarlierDay) {
  const auto with = [](const std::string& ties) {
    return whole(play_of(kActors + ties + "2012-03 meet a > b\n"), "new_combinations");
  };
  EXPECT_EQ(with("a -> b since 2012-02-29\n"), 0);
  EXPECT_EQ(with("b -- a since 2012-02\n"), 0);
  EXPECT_EQ(with("a -- b since 2012-03-01\n"), 1);  // the same day
  EXPECT_EQ(with("a -- b\n"), 1);                   // nobody knows since when
  EXPECT_EQ(with("a -- a since 2011\n"), 1);
  const auto far = [](const std::string& ties) {
    return whole(play_of(kActors + ties + "2012-03 meet a > b\n"), "new_combinations_far");
  };
  EXPECT_EQ(far("a -- c since 2011\nc -> b since 2011\n"), 0);
  EXPECT_EQ(far("a -- c since 2011\nc -> b since 2013\n"), 1);
  EXPECT_EQ(far("a -- c since 2011\nc -- d since 2011\nd -- b since 2011\n"), 1);  // at distance 3
}

TEST(NewCombinations, LooksUpWhatWasThereOutsideTheWindow) {
  const Network network = play_of(kActors +
                                  "2012-01-01 meet a > b\n2012-02-01 meet a > b\n2012-02-02 meet b > c\n"
                                  "2012-02-03 meet a > c\n- meet d > c\n");
  const OpenWindow window{days_from_civil(2012, 2, 1), std::nullopt};
  EXPECT_EQ(testing::of_play_within(network, window, "new_combinations", Level::network).values.at(0), 2);
  EXPECT_EQ(testing::of_play_within(network, window, "new_combinations_far", Level::network).values.at(0), 0.5);
}

double slow_external(const Network& network, const testing::SlowEvent& event, ActorIndex a, ActorIndex b) {
  std::vector<double> of[2] = {std::vector<double>(network.sectors.size(), 0),
                               std::vector<double>(network.sectors.size(), 0)};
  for (const int which : {0, 1}) {
    const ActorIndex actor = which == 0 ? a : b;
    for (const Share& share : network.actors.sectors(actor))
      of[which][share.sector] += share.share;
    for (const Capacity& capacity : event.event->as) {
      if (capacity.maker != actor) continue;
      of[which].assign(network.sectors.size(), 0);
      of[which][capacity.sector] = 1;
    }
  }
  double sum_a = 0, sum_b = 0, internal = 0;
  for (std::size_t s = 0; s < network.sectors.size(); ++s) {
    sum_a += of[0][s];
    sum_b += of[1][s];
    internal += of[0][s] * of[1][s];
  }
  return sum_a == 0 || sum_b == 0 ? 0 : 1 - internal;
}

TEST(NewCombinations, AreThoseOfTheDefinitionInEventsDrawnByLot) {
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    Network network = testing::random_play(Random(seed));
    const auto n = static_cast<ActorIndex>(network.actors.size());
    Random random(seed);
    for (std::uint64_t ties = random.below(4); ties > 0; --ties) {
      NewTie tie{static_cast<ActorIndex>(random.below(n)), static_cast<ActorIndex>(random.below(n))};
      if (random.below(4) > 0) tie.since = Date(2012, static_cast<int>(1 + random.below(3)), 1);
      network.ties.add(tie);
    }
    for (const OpenWindow window : testing::slow_windows()) {
      const auto events = testing::slow_events(network, window);
      const Timeline timeline(network, window);
      const auto contacts = first_contacts(timeline);
      for (const Level level : {Level::initiatives, Level::levels, Level::network}) {
        const NewCombinations ours = new_combinations(timeline, interplay_rows(timeline, level), contacts);
        const auto rows = testing::slow_rows(network, level);
        for (std::size_t row = 0; row < rows.size(); ++row) {
          double sum = 0, far = 0;
          std::vector<std::vector<bool>> met(n, std::vector<bool>(n, false));
          for (const testing::SlowEvent& event : events) {
            auto known = met;
            for (TieIndex t = 0; t < network.ties.size(); ++t)
              if (network.ties.since(t) && network.ties.since(t).first_day() < event.day)
                known[network.ties.from(t)][network.ties.to(t)] = known[network.ties.to(t)][network.ties.from(t)] =
                    true;
            for (ActorIndex a = 0; a < n; ++a)
              for (ActorIndex b = a + 1; b < n; ++b) {
                if (!testing::slow_meet(event, a, b)) continue;
                met[a][b] = met[b][a] = true;
                if (known[a][b] || !event.inside || !rows[row].contains(event.event->about)) continue;
                bool near = false;
                for (ActorIndex c = 0; c < n; ++c)
                  near = near || (c != a && c != b && known[a][c] && known[b][c]);
                const double external = slow_external(network, event, a, b);
                sum += external;
                far += near ? 0 : external;
              }
          }
          EXPECT_TRUE(testing::agrees(ours.new_combinations[row], sum)) << seed;
          EXPECT_TRUE(testing::agrees(ours.new_combinations_far[row], sum < 1e-9 ? kUndefined : far / sum)) << seed;
        }
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
