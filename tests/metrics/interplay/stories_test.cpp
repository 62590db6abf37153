#include "metrics/interplay/stories.hpp"

#include <cmath>
#include <map>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "tests/metrics/interplay/events.hpp"
#include "tests/metrics/interplay/slow_reading.hpp"

namespace samenspel {
namespace {

using testing::of_play;
using testing::play_of;
using testing::SlowEvent;

const std::string kActors = "Ger: official\nCas: resident\nHil: housing\nKim: designer=0.5 official=0.5\nNo:\n";

/// By `initiative side`; of the network by the side alone.
std::map<std::string, double> by_side(const Network& network, std::string_view id, const MeasureOptions& options = {},
                                      const Network* whole = nullptr) {
  const Column column = of_play(network, id, Level::sides, options);
  const std::vector<SideRow> rows = side_rows(whole != nullptr ? *whole : network);
  EXPECT_EQ(column.values.size(), rows.size());
  std::map<std::string, double> out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& initiatives = (whole != nullptr ? *whole : network).initiatives;
    out[rows[i].initiative == kNone ? rows[i].side : initiatives[rows[i].initiative].id + " " + rows[i].side] =
        column.values[i];
  }
  return out;
}

// Three moves of government (January, February, June), one of the community (March), one of government and housing
// (April), one of Kim, half the one and half the other (May).
const std::string kMoves =
    "2014-01-10 lead Ger @park\n2014-02-10 invite Ger > Cas @park\n2014-03-10 join Cas > Ger @park\n"
    "2014-04-10 support Ger+Hil > Cas @park\n2014-05-10 give Kim > Cas @park\n2014-06-10 limit Ger > Cas @park\n";

TEST(Stories, GiveEachSideItsGapByHand) {
  const Network network =
      play_of(kActors + kMoves +
              "story 2014-03-10 good @park Cas\nstory 2014-05 good @park Cas+Hil\nstory - bad @park Ger\n"
              "story 2014-07 mixed @park Kim\n");
  const auto good = by_side(network, "credit_gap_good"), bad = by_side(network, "credit_gap_bad"),
             tilt = by_side(network, "credit_tilt"), p = by_side(network, "credit_tilt_p");
  // Up to 10 March government made 2 of 3 moves, community 1. Up to 31 May government 2 + ½ + ½ of 5, community 1 + ½,
  // housing ½; in all government one more of 6. Credited: the community; community and housing; government.
  for (const std::string of : {"park ", ""}) {
    EXPECT_NEAR(good.at(of + "government"), (-2.0 / 3 - 3.0 / 5) / 2, 1e-12);
    EXPECT_NEAR(good.at(of + "community"), (2.0 / 3 + 1.0 / 5) / 2, 1e-12);
    EXPECT_NEAR(good.at(of + "housing"), (0 + 2.0 / 5) / 2, 1e-12);
    EXPECT_NEAR(bad.at(of + "government"), 1 - 4.0 / 6, 1e-12);
    EXPECT_NEAR(bad.at(of + "community"), -1.5 / 6, 1e-12);
    EXPECT_NEAR(bad.at(of + "housing"), -0.5 / 6, 1e-12);
    EXPECT_NEAR(tilt.at(of + "government"), 29.0 / 30, 1e-12);
    // Three ways to deal the tones: tilts 29/30, −8/15, −13/30.
    EXPECT_NEAR(p.at(of + "government"), 1.0 / 3, 1e-12);
  }
}

TEST(Stories, LeaveOutWhatHasNoCreditOrNoRole) {
  const Network network = play_of("initiative rumour\n" + kActors + kMoves +
                                  "story 2014-06-30 good @park\nstory 2014-01-01 good @park Cas\n"
                                  "story 2014-07-01 bad @park No\nstory 2015 bad @rumour Ger\n");
  for (const char* id : {"credit_gap_good", "credit_gap_bad", "credit_tilt", "credit_tilt_p"})
    for (const auto& [side, gap] : by_side(network, id))
      EXPECT_TRUE(std::isnan(gap)) << id << " of " << side;
}

TEST(Stories, AboutNothingCountForTheNetworkOnlyAgainstAllMoves) {
  const Network network =
      play_of(kActors + "2014-01 lead Ger @park\n2014-02 lead Cas @barn\nstory 2014-03 bad Ger+No\n");
  const auto bad = by_side(network, "credit_gap_bad");
  EXPECT_EQ(bad.at("government"), 1 - 1.0 / 2);
  EXPECT_EQ(bad.at("community"), -1.0 / 2);
  EXPECT_EQ(bad.at("housing"), 0);
  EXPECT_TRUE(std::isnan(bad.at("park government")));
}

TEST(Stories, TakeRepeatsOnceAndACapacityForMovesOnly) {
  // Ger moves as a resident; in the story he is government.
  const Network network = play_of(kActors + "2014 lead Ger @park as resident\nstory 2014 good @park Ger+Cas+Ger\n");
  const auto good = by_side(network, "credit_gap_good");
  EXPECT_EQ(good.at("park government"), 1.0 / 2);
  EXPECT_EQ(good.at("park community"), 1.0 / 2 - 1);
}

TEST(Stories, HaveNoPWhereAllGapsOfASideAreEqual) {
  const Network network =
      play_of(kActors + "2014-01 lead Ger @park\nstory 2014-02 good @park Cas\nstory 2014-02 bad @park Cas\n");
  EXPECT_EQ(by_side(network, "credit_tilt").at("park government"), 0);
  EXPECT_TRUE(std::isnan(by_side(network, "credit_tilt_p").at("park government")));
}

TEST(Stories, OfAWindowAreHeldAgainstTheMovesOfAllTime) {
  const Network network = play_of(kActors +
                                  "2012-01 lead Ger @park\n2013-02 join Cas @park\nstory 2012-06 good @park Ger\n"
                                  "story 2013-06 good @park Cas\nstory - good @park Ger\n");
  MeasureOptions options;
  options.whole = &network;
  options.window.from = Date(2013, 1, 1).first_day();
  const auto good = by_side(within(network, options.window.from, {}), "credit_gap_good", options, &network);
  EXPECT_EQ(good.at("park community"), 1 - 1.0 / 2);
  EXPECT_EQ(good.at("park government"), -1.0 / 2);
}

struct SlowGap {
  double gap;
  Tone tone;
};

std::map<std::string, double> slow_parts(const std::vector<std::set<std::string>>& whole) {
  std::map<std::string, double> parts;
  double all = 0;
  for (const auto& sides : whole) {
    for (const std::string& side : sides)
      parts[side] += 1.0 / static_cast<double>(sides.size());
    if (!sides.empty()) ++all;
  }
  for (auto& [side, part] : parts)
    part /= all;
  return parts;
}

std::vector<SlowGap> slow_gaps(const Network& network, std::uint32_t initiative, const std::string& side) {
  std::vector<SlowGap> out;
  for (const Story& story : network.stories) {
    if (initiative != kNone && story.about != initiative) continue;
    std::vector<std::set<std::string>> moves, credited;
    for (const SlowEvent& event : testing::slow_events(network))
      if (event.move() && (story.about == kNone || event.event->about == story.about) &&
          (!story.date || event.day <= story.date.last_day()))
        moves.push_back(event.sides);
    for (const ActorIndex actor : std::set<ActorIndex>(story.credits.begin(), story.credits.end()))
      credited.push_back(testing::slow_sides(network, network.actors.sectors(actor)));
    auto role = slow_parts(moves), credit = slow_parts(credited);
    if (!role.empty() && !credit.empty()) out.push_back({credit[side] - role[side], story.tone});
  }
  return out;
}

double slow_mean(const std::vector<SlowGap>& gaps, Tone tone) {
  double sum = 0, count = 0;
  for (const SlowGap& one : gaps) {
    if (one.tone != tone) continue;
    sum += one.gap;
    ++count;
  }
  return sum / count;  // of none 0/0
}

double slow_p(std::vector<SlowGap> gaps) {
  std::erase_if(gaps, [](const SlowGap& one) { return one.tone == Tone::mixed; });
  const double tilt = slow_mean(gaps, Tone::bad) - slow_mean(gaps, Tone::good);
  bool differ = false;
  for (const SlowGap& one : gaps)
    differ = differ || std::abs(one.gap - gaps[0].gap) > 1e-9;
  if (std::isnan(tilt) || !differ) return std::nan("");
  std::vector<Tone> tones;
  for (const SlowGap& one : gaps)
    tones.push_back(one.tone);
  std::ranges::sort(tones);
  double far = 0, ways = 0;
  do {
    for (std::size_t i = 0; i < gaps.size(); ++i)
      gaps[i].tone = tones[i];
    ++ways;
    if (std::abs(slow_mean(gaps, Tone::bad) - slow_mean(gaps, Tone::good)) >= std::abs(tilt) - 1e-9) ++far;
  } while (std::ranges::next_permutation(tones).found);
  return far / ways;
}

TEST(Stories, AgreeWithTheDefinitionOnEventsDrawnByLot) {
  EXPECT_TRUE(rc::check("stories agree with their definition", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    for (std::uint64_t k = 0; k < 10; ++k) {
      const Network network = testing::random_play(Random(seed + k));
      const std::vector<SideRow> rows = side_rows(network);
      const Column good = of_play(network, "credit_gap_good", Level::sides),
                   bad = of_play(network, "credit_gap_bad", Level::sides),
                   tilt = of_play(network, "credit_tilt", Level::sides),
                   p = of_play(network, "credit_tilt_p", Level::sides);
      std::map<std::uint32_t, double> sums;
      for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto gaps = slow_gaps(network, rows[i].initiative, rows[i].side);
        const double of_good = slow_mean(gaps, Tone::good), of_bad = slow_mean(gaps, Tone::bad);
        RC_ASSERT(testing::agrees(good.values[i], of_good));
        RC_ASSERT(testing::agrees(bad.values[i], of_bad));
        RC_ASSERT(testing::agrees(tilt.values[i], of_bad - of_good));
        RC_ASSERT(testing::agrees(p.values[i], slow_p(gaps)));
        if (!std::isnan(of_good)) sums[rows[i].initiative] += good.values[i];
      }
      for (const auto& [initiative, sum] : sums)
        RC_ASSERT(std::abs(sum) < 1e-12);
    }
  }));
}

}  // namespace
}  // namespace samenspel
