#include "metrics/interplay/carriers.hpp"

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

const std::string kActors = "a: resident\nb: official\nc: housing\nd:\n";

double value(const Network& network, std::string_view id, Level level = Level::network) {
  return of_play(network, id, level).values.at(0);
}

TEST(Carriers, AreUndefinedWithoutMoves) {
  for (const char* events : {"", "2012 meet a > b @park\n"}) {
    const Network network = play_of(kActors + events);
    EXPECT_TRUE(std::isnan(value(network, "carriers")));
    EXPECT_TRUE(std::isnan(value(network, "carriers_growth")));
  }
}

TEST(Carriers, AreAsManyAsMoveEquallyOften) {
  EXPECT_EQ(value(play_of(kActors + "2012 lead a\n2012 lead a\n2012 lead a\n"), "carriers"), 1);
  EXPECT_NEAR(value(play_of(kActors + "2012 lead a\n2012 lead b > a\n2012 lead d\n"), "carriers"), 3, 1e-12);
  // One move of four, one of whom is named twice: a quarter each.
  EXPECT_NEAR(value(play_of(kActors + "2012 lead a+b+c+d+a\n"), "carriers"), 4, 1e-12);
}

TEST(Carriers, ShareAMoveOfSeveral) {
  // a has 1 + ½ of two moves, b ½: exp(−¾ ln ¾ − ¼ ln ¼) = 4 / 3^¾.
  EXPECT_NEAR(value(play_of(kActors + "2012 lead a @park\n2012 join a+b @park\n"), "carriers"), 4 / std::pow(3, 0.75),
              1e-12);
}

TEST(Carriers, GrowFromTheFirstHalfToTheLast) {
  const std::string first = "2012-01 lead a\n2012-02 lead a\n", last = "2012-04 lead b\n2012-05 lead c\n";
  EXPECT_NEAR(value(play_of(kActors + first + last), "carriers_growth"), 2, 1e-12);
  // The middle one of five is in neither half.
  EXPECT_NEAR(value(play_of(kActors + first + "2012-03 lead d\n" + last), "carriers_growth"), 2, 1e-12);
  EXPECT_TRUE(std::isnan(value(play_of(kActors + first + "2012-03 lead d\n"), "carriers_growth")));
  // By the order of time: the halves are the other way round here.
  EXPECT_NEAR(value(play_of(kActors + "2013-04 lead a\n2013-05 lead a\n2012 lead b\n2012 lead c\n"), "carriers_growth"),
              0.5, 1e-12);
}

double slow_carriers(const std::vector<SlowEvent>& moves) {
  std::map<ActorIndex, double> load;
  for (const SlowEvent& move : moves)
    for (const ActorIndex maker : move.makers)
      load[maker] += 1.0 / static_cast<double>(move.makers.size() * moves.size());
  double product = 1;
  for (const auto& [maker, share] : load)
    product *= std::pow(share, -share);
  return moves.empty() ? std::nan("") : product;
}

TEST(Carriers, AgreeWithTheDefinitionOnEventsDrawnByLot) {
  EXPECT_TRUE(rc::check("carriers agree with their definition", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    for (std::uint64_t k = 0; k < 10; ++k) {
      const Network network = testing::random_play(Random(seed + k));
      for (const Level level : {Level::initiatives, Level::levels, Level::network}) {
        const auto rows = testing::slow_rows(network, level);
        const Column carriers = of_play(network, "carriers", level),
                     growth = of_play(network, "carriers_growth", level);
        RC_ASSERT(carriers.values.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
          std::vector<SlowEvent> moves = testing::slow_about(testing::slow_events(network), rows[i]);
          std::erase_if(moves, [](const SlowEvent& event) { return !event.move(); });
          const auto half = static_cast<std::ptrdiff_t>(moves.size() / 2);
          RC_ASSERT(testing::agrees(carriers.values[i], slow_carriers(moves)));
          RC_ASSERT(testing::agrees(growth.values[i], half < 2
                                                          ? std::nan("")
                                                          : slow_carriers({moves.end() - half, moves.end()}) /
                                                                slow_carriers({moves.begin(), moves.begin() + half})));
        }
      }
    }
  }));
}

}  // namespace
}  // namespace samenspel
