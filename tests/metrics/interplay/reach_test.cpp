#include "metrics/interplay/reach.hpp"

#include <set>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "tests/metrics/interplay/events.hpp"
#include "tests/metrics/interplay/slow_reading.hpp"

namespace samenspel {

void PrintTo(const ReachStep& step, std::ostream* out) {
  *out << "{" << static_cast<std::int64_t>(step.initiative == kNone ? -1 : std::int64_t{step.initiative}) << ", "
       << (step.day ? date_of(*step.day).text() : "-") << ", " << step.actors << ", " << step.sectors << "}";
}

namespace {

using testing::play_of;
using testing::SlowEvent;
using Curve = std::vector<ReachStep>;

Day day(int year, int month, int of_month) {
  return Date(year, month, of_month).first_day();
}

TEST(Reach, OfNothingIsFlat) {
  EXPECT_EQ(reach_curve(Timeline(play_of(""))), Curve{});
  EXPECT_EQ(
      reach_curve(Timeline(play_of("initiative park\na: resident\nb:\n2012 lead a @park\n2012 lead a > a @park\n"))),
      Curve{});
}

TEST(Reach, StepsUpWithEachContactThatBringsSomebody) {
  const Network network = play_of(
      "initiative park\ninitiative barn\nAl: official\nDo: resident\nLa: resident=0.5 official=0.5\n"
      "Ci: official=0.4 resident=0.3 business=0.3\nNo:\n"
      "2012-01-01 lead Do @park\n2012-01-11 give Al > Do @park as resident\n2012-01-20 meet Do > Al @park\n"
      "2012-02 meet Ci+No @park\n- meet La > Do @park\n2012-03-01 meet La > No @barn\n2012-03-01 meet Ci > La\n");
  EXPECT_EQ(reach_curve(Timeline(network)), (Curve{{0, day(2012, 1, 11), 2, 2},
                                                   {0, day(2012, 2, 1), 4, 2},  // no sector has half of Ci
                                                   {0, std::nullopt, 5, 2},
                                                   {1, day(2012, 3, 1), 2, 2},
                                                   {kNone, day(2012, 1, 11), 2, 2},
                                                   {kNone, day(2012, 2, 1), 4, 2},
                                                   {kNone, std::nullopt, 5, 2}}));
}

TEST(Reach, BeginsAnewInAWindow) {
  const Network network =
      play_of("a: resident\nb: official\nc: resident\n2012 meet a > b\n2013-05-01 meet a > b\n- meet b > c\n");
  EXPECT_EQ(reach_curve(Timeline(network, {day(2013, 1, 1), {}})), (Curve{{kNone, day(2013, 5, 1), 2, 2}}));
}

TEST(Reach, AgreesWithTheDefinitionOnEventsDrawnByLot) {
  EXPECT_TRUE(rc::check("the curve agrees with its definition", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    for (std::uint64_t k = 0; k < 10; ++k) {
      const Network network = testing::random_play(Random(seed + k));
      Curve expected;
      for (const Level level : {Level::initiatives, Level::network}) {
        const auto rows = testing::slow_rows(network, level);
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
          std::set<ActorIndex> actors;
          for (const SlowEvent& event : testing::slow_about(testing::slow_events(network), rows[i])) {
            const std::size_t before = actors.size();
            if (event.makers.size() + event.addressees.size() < 2) continue;
            actors.insert(event.makers.begin(), event.makers.end());
            actors.insert(event.addressees.begin(), event.addressees.end());
            if (actors.size() == before) continue;
            std::set<SectorIndex> sectors;
            for (const ActorIndex actor : actors)
              for (const Share& share : network.actors.sectors(actor))
                if (share.share >= 0.5) sectors.insert(share.sector);
            expected.push_back({level == Level::network ? kNone : i,
                                event.dated ? std::optional(event.day) : std::nullopt, actors.size(), sectors.size()});
          }
        }
      }
      RC_ASSERT(reach_curve(Timeline(network)) == expected);
    }
  }));
}

}  // namespace
}  // namespace samenspel
