#include "metrics/interplay/stances.hpp"

#include <cmath>
#include <map>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "tests/metrics/interplay/events.hpp"
#include "tests/metrics/interplay/slow_reading.hpp"

namespace samenspel {
namespace {

using testing::of_play;
using testing::play_of;
using testing::SlowEvent;

const std::string kActors =
    "Ger: official\nHil: housing\nCas: resident\nHalf: official=0.5 resident=0.5\nMost: official=0.4 "
    "resident=0.6\nNo:\n";
constexpr const char* kNames[] = {"make_room", "limit", "join", "step_back", "honour", "lead"};

double value(const Network& network, std::string_view id, Level level = Level::network) {
  return of_play(network, id, level).values.at(0);
}

TEST(Stances, OfNobodyAreNone) {
  for (const char* events : {"", "2012 lead Cas\n2012 join No > Ger\n2012 meet Ger > Cas\n2012 limit Most\n"}) {
    const Network network = play_of(kActors + events);
    for (const std::string name : kNames)
      EXPECT_EQ(value(network, "stance_" + name), 0) << name;
    EXPECT_EQ(value(network, "stance_switches"), 0);
    for (const char* id : {"suppleness", "balance_make_room_limit", "balance_join_step_back", "balance_honour_lead",
                           "suppleness_lowest"})
      EXPECT_TRUE(std::isnan(value(network, id))) << id;
  }
}

TEST(Stances, AreOfWhoeverStandsWithAnInstitution) {
  // Half and half is enough, one of several makers too; a capacity goes before one's own membership, both ways.
  const Network network = play_of(kActors +
                                  "act grumble confront limit\n2012 lead Half\n2012 grumble Hil+Cas > No\n"
                                  "2012 join Cas as official\n2012 join Ger as resident\n");
  EXPECT_EQ(value(network, "stance_lead"), 1);
  EXPECT_EQ(value(network, "stance_limit"), 1);
  EXPECT_EQ(value(network, "stance_join"), 1);
}

TEST(Stances, AreCountedByHand) {
  // lead, honour, make_room, limit, make_room: shares 1/5, 1/5, 2/5, 1/5.
  const Network network = play_of(kActors +
                                  "act vouch move honour\n2012-01 lead Ger @park\n- vouch Ger > Cas @park\n"
                                  "2012-03 make_room Ger @park\n2012-04 limit Hil+Cas > No @park\n"
                                  "2012-05 make_room Hil @park\n2012-06 join Cas @park\n");
  EXPECT_EQ(value(network, "stance_make_room"), 2);
  EXPECT_EQ(value(network, "stance_honour"), 1);
  EXPECT_EQ(value(network, "stance_step_back"), 0);
  EXPECT_DOUBLE_EQ(value(network, "suppleness"), (3 * 0.2 * std::log(5) + 0.4 * std::log(2.5)) / std::log(6));
  EXPECT_EQ(value(network, "stance_switches"), 4);
  EXPECT_DOUBLE_EQ(value(network, "balance_make_room_limit"), 1 - 1.0 / 3);
  EXPECT_EQ(value(network, "balance_honour_lead"), 1);
  EXPECT_TRUE(std::isnan(value(network, "balance_join_step_back")));
}

TEST(Stances, AreOneWhenAllSixAreAsOftenAndZeroWhenThereIsOne) {
  const std::string six =
      "2012 make_room Ger\n2012 limit Ger\n2012 join Ger\n2012 step_back Ger\n2012 support Ger\n2012 lead Ger\n";
  EXPECT_DOUBLE_EQ(value(play_of(kActors + six), "suppleness"), 1);
  EXPECT_LE(value(play_of(kActors + six + six), "suppleness"), 1);
  EXPECT_EQ(value(play_of(kActors + six), "stance_switches"), 5);
  const Network one = play_of(kActors + "2012 lead Ger\n2012 lead Hil\n");
  EXPECT_EQ(value(one, "suppleness"), 0);
  EXPECT_FALSE(std::signbit(value(one, "suppleness")));
  EXPECT_EQ(value(one, "stance_switches"), 0);
  EXPECT_EQ(value(one, "balance_honour_lead"), 0);
}

TEST(Stances, AreLowestOverLevelsWithFourEvents) {
  const std::string levels = "initiative park level near\ninitiative barn level far\ninitiative pool level near\n";
  const std::string near = "2012 lead Ger @park\n2012 join Ger @park\n2012 lead Ger @pool\n2012 lead Ger @pool\n";
  // near has lead 3, join 1; far has three of one stance: too few, and with a fourth the lowest.
  const Network network =
      play_of(kActors + levels + near + "2012 lead Ger @barn\n2012 lead Ger @barn\n2012 lead Ger @barn\n");
  EXPECT_DOUBLE_EQ(value(network, "suppleness_lowest"), (0.75 * std::log(4.0 / 3) + 0.25 * std::log(4)) / std::log(6));
  const Network four = play_of(kActors + levels + near +
                               "2012 lead Ger @barn\n2012 lead Ger @barn\n2012 lead Ger @barn\n2012 lead Ger @barn\n");
  EXPECT_EQ(value(four, "suppleness_lowest"), 0);
}

TEST(Stances, AgreeWithTheDefinitionOnEventsDrawnByLot) {
  EXPECT_TRUE(rc::check("stances agree with their definition", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    for (std::uint64_t k = 0; k < 10; ++k) {
      const Network network = testing::random_play(Random(seed + k));
      double lowest = std::nan("");
      for (const Level level : {Level::initiatives, Level::levels, Level::network}) {
        const auto rows = testing::slow_rows(network, level);
        for (std::size_t i = 0; i < rows.size(); ++i) {
          std::vector<Stance> row;
          for (const SlowEvent& event : testing::slow_about(testing::slow_events(network), rows[i]))
            if (event.institution && event.act->stance != Stance::none) row.push_back(event.act->stance);
          std::map<std::string, double> expected;
          double entropy = 0, switches = 0;
          for (std::size_t s = 0; s < std::size(kNames); ++s) {
            const auto count = static_cast<double>(std::count(row.begin(), row.end(), static_cast<Stance>(s + 1)));
            expected[kNames[s]] = count;
            if (count > 0)
              entropy += count / static_cast<double>(row.size()) * std::log2(static_cast<double>(row.size()) / count);
          }
          for (std::size_t e = 1; e < row.size(); ++e)
            if (row[e] != row[e - 1]) ++switches;
          const double suppleness = row.empty() ? std::nan("") : entropy / std::log2(6);
          if (level == Level::levels && row.size() >= 4) lowest = std::fmin(lowest, suppleness);
          const auto ours = [&](const std::string& id) { return of_play(network, id, level).values.at(i); };
          const auto balance = [&](const char* a, const char* b) {
            const double most = std::max(expected[a], expected[b]), least = std::min(expected[a], expected[b]);
            return most == 0 ? std::nan("") : 2 * least / (most + least);
          };
          for (const std::string name : kNames)
            RC_ASSERT(ours("stance_" + name) == expected[name]);
          RC_ASSERT(testing::agrees(ours("suppleness"), suppleness));
          RC_ASSERT(ours("stance_switches") == switches);
          RC_ASSERT(testing::agrees(ours("balance_make_room_limit"), balance("make_room", "limit")));
          RC_ASSERT(testing::agrees(ours("balance_join_step_back"), balance("join", "step_back")));
          RC_ASSERT(testing::agrees(ours("balance_honour_lead"), balance("honour", "lead")));
        }
      }
      RC_ASSERT(testing::agrees(value(network, "suppleness_lowest"), lowest));
    }
  }));
}

}  // namespace
}  // namespace samenspel
