#include "metrics/interplay/leapfrog.hpp"

#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "metrics/interplay/timeline.hpp"
#include "tests/metrics/interplay/events.hpp"
#include "tests/metrics/interplay/slow_reading.hpp"

namespace samenspel {
namespace {

using testing::of_play;
using testing::play_of;
using testing::SlowEvent;

constexpr const char* kShiftNames[] = {"ab_ba", "ab_b0", "ab_by", "a0_x0", "a0_xa", "a0_xy", "ab_x0",
                                       "ab_xa", "ab_xb", "ab_xy", "a0_ay", "ab_a0", "ab_ay"};
constexpr Level kLevels[] = {Level::initiatives, Level::levels, Level::network};

// Community, government, housing, and a side of their own each.
const std::string kActors =
    "Cas: resident\nGer: official\nHil: housing\nSam: school\nTed: theatre\nBoth: resident=0.5 official=0.5\nNone:\n";

double value(const Network& network, std::string_view id, Level level = Level::network, std::size_t row = 0) {
  return of_play(network, id, level).values.at(row);
}
std::string text(const Network& network, std::string_view id, Level level = Level::network, std::size_t row = 0) {
  return of_play(network, id, level).texts.at(row);
}

TEST(Leapfrog, OfNothingIsUndefinedAndCountsNothing) {
  for (const Network& network : {play_of(""), play_of("initiative park\n" + kActors)}) {
    for (const char* id : {"moves", "leaps", "pshift_ab_ba", "pshift_ab_ay"})
      EXPECT_EQ(value(network, id), 0) << id;
    for (const char* id :
         {"joint_share", "leapfrog", "leapfrog_expected", "leapfrog_z", "leapfrog_p", "response_days", "pickup"})
      EXPECT_TRUE(std::isnan(value(network, id))) << id;
    EXPECT_EQ(text(network, "first_mover"), "");
  }
  EXPECT_TRUE(of_play(play_of(kActors), "leapfrog", Level::initiatives).values.empty());
  EXPECT_TRUE(of_play(play_of("initiative park\n"), "first_mover", Level::levels).texts.empty());
}

TEST(Leapfrog, OfOneMoveHasNoSecond) {
  const Network network = play_of(kActors + "2012 invite Cas > Ger @park\n2012 meet Cas > Ger @park\n");
  EXPECT_EQ(value(network, "moves"), 1);
  EXPECT_EQ(value(network, "joint_share"), 0);
  EXPECT_EQ(text(network, "first_mover"), "community");
  for (const char* id : {"leapfrog", "leapfrog_expected", "leapfrog_z", "leapfrog_p", "pickup"})
    EXPECT_TRUE(std::isnan(value(network, id))) << id;
}

TEST(Leapfrog, OfOneSideNeverLeapsAndHasNothingToCompare) {
  const Network network =
      play_of(kActors + "2012-01-01 lead Ger @park\n- decide Ger @park\n2012-02-01 limit Ger > Cas @park\n");
  EXPECT_EQ(value(network, "leapfrog"), 0);
  EXPECT_EQ(value(network, "leapfrog_expected"), 0);
  for (const char* id : {"leapfrog_z", "leapfrog_p", "response_days"})
    EXPECT_TRUE(std::isnan(value(network, id))) << id;
}

// C G C G C G: leaps 5 of 5, E = (36 − 18)/6 = 3, Var = [18·(18 + 42) − 2·6·54 − 216]/(36·5) = 1.2; 4 of the 20
// arrangements have 1 or 5 leaps.
TEST(Leapfrog, InTurnIsWorkedOutByHand) {
  const Network network = play_of(kActors +
                                  "2012-01-01 initiate Cas > Ger @park\n2012-01-11 make_room Ger > Cas @park\n"
                                  "2012-01-31 invite Cas > Ger @park\n2012-02-10 join Ger @park\n"
                                  "2012-03-01 invite Cas > Ger @park\n2012-03-11 limit Ger > Cas @park\n");
  for (const Level level : {Level::initiatives, Level::network}) {
    EXPECT_EQ(value(network, "leaps", level), 5);
    EXPECT_EQ(value(network, "leapfrog", level), 1);
    EXPECT_DOUBLE_EQ(value(network, "leapfrog_expected", level), 0.6);
    EXPECT_DOUBLE_EQ(value(network, "leapfrog_z", level), 2 / std::sqrt(1.2));
    EXPECT_DOUBLE_EQ(value(network, "leapfrog_p", level), 0.2);
    EXPECT_EQ(value(network, "response_days", level), 10);  // 10, 20, 10, 20, 10
    EXPECT_DOUBLE_EQ(value(network, "pickup", level), 4.0 / 5);
    EXPECT_EQ(value(network, "pshift_ab_ba", level), 3);
    EXPECT_EQ(value(network, "pshift_ab_b0", level), 1);
    EXPECT_EQ(value(network, "pshift_a0_xa", level), 1);
  }
}

TEST(Leapfrog, LooksPastJointMovesAndMovesOfNobodysSide) {
  const Network network = play_of(kActors +
                                  "2012-01-01 lead Cas+Ger @park\n2012-01-02 invite Cas > Ger @park\n"
                                  "2012-01-03 support Both > Hil @park\n2012-01-04 give None > Hil @park\n"
                                  "2012-01-08 join Ger > Cas @park\n");
  EXPECT_EQ(value(network, "moves"), 5);
  EXPECT_DOUBLE_EQ(value(network, "joint_share"), 2.0 / 5);
  EXPECT_EQ(text(network, "first_mover"), "joint");
  EXPECT_EQ(value(network, "leaps"), 1);
  EXPECT_EQ(value(network, "response_days"), 6);
  EXPECT_EQ(value(network, "pickup"), 1);
  EXPECT_EQ(value(network, "pshift_ab_ba"), 1);
}

TEST(Leapfrog, LetsACapacityDecideTheSideOfItsMakerOnly) {
  const Network network =
      play_of(kActors +
              "2012 lead Ger > Ger+Cas @park as resident\n2012 join None > Ger @park as Hil=school+None=school\n"
              "2012 join Cas+Ger @park as Ger=resident\n");
  // The first is of the community, for Cas: its own side, so for nobody; the second of a school, for government.
  EXPECT_EQ(text(network, "first_mover"), "community");
  EXPECT_EQ(value(network, "joint_share"), 0);
  EXPECT_EQ(value(network, "leaps"), 2);
  EXPECT_EQ(value(network, "pshift_a0_xy"), 1);
  EXPECT_EQ(value(network, "pshift_ab_x0"), 1);
}

TEST(Leapfrog, CountsDaysOnlyBetweenDatedMoves) {
  // A month counts as its first day; leaps took 31 days, one of an unknown number, and none of two undated moves.
  const Network network =
      play_of(kActors +
              "2012-01 invite Cas @park\n2012-02 join Ger @park\n- invite Cas @park\n- join Ger @park\n"
              "2012-02-01 invite Cas @park\n");
  EXPECT_EQ(value(network, "leaps"), 4);
  EXPECT_EQ(value(network, "response_days"), 31);
  const Network two =
      play_of(kActors + "2012-01-01 invite Cas @park\n2012-01-02 join Ger @park\n2012-01-06 invite Cas @park\n");
  EXPECT_EQ(value(two, "response_days"), (1 + 4) / 2.0);
}

TEST(Leapfrog, PicksUpAnInvitationToSeveralSidesThoughItIsNoShift) {
  const Network network =
      play_of(kActors + "2012-01-01 invite Cas > Ger+Hil+Both @park\n2012-01-02 join Hil > Cas @park\n");
  EXPECT_EQ(value(network, "pickup"), 1);
  EXPECT_EQ(value(network, "pshift_a0_xa"), 1);
  EXPECT_EQ(value(network, "pshift_ab_ba"), 0);
  // The own side, addressed too, does not pick up.
  EXPECT_EQ(value(play_of(kActors + "2012 invite Cas > Both @park\n2012 join Cas @park\n"), "pickup"), 0);
}

TEST(Leapfrog, HasEachOfTheThirteenShifts) {
  const std::map<std::string, std::pair<std::string, std::string>> turns = {
      {"ab_ba", {"Cas > Ger", "Ger > Cas"}},  {"ab_b0", {"Cas > Ger", "Ger"}},
      {"ab_by", {"Cas > Ger", "Ger > Hil"}},  {"a0_x0", {"Cas", "Ger > Cas+Hil"}},
      {"a0_xa", {"Cas > Cas", "Ger > Cas"}},  {"a0_xy", {"Cas > Ger+Hil", "Ger > Hil"}},
      {"ab_x0", {"Cas > Ger", "Hil"}},        {"ab_xa", {"Cas > Ger", "Hil > Cas"}},
      {"ab_xb", {"Cas > Ger", "Hil > Ger"}},  {"ab_xy", {"Cas > Ger", "Hil > Sam"}},
      {"a0_ay", {"Cas > None", "Cas > Ger"}}, {"ab_a0", {"Cas > Ger", "Cas"}},
      {"ab_ay", {"Cas > Ger", "Cas > Hil"}},  {"", {"Cas > Ger", "Cas > Ger+Cas"}}};
  for (const auto& [name, pair] : turns) {
    const Network network =
        play_of(kActors + "2012 invite " + pair.first + " @park\n2012 invite " + pair.second + " @park\n");
    for (const std::string id : kShiftNames)
      EXPECT_EQ(value(network, "pshift_" + id), id == name ? 1 : 0) << pair.first << ", " << pair.second << ": " << id;
  }
}

TEST(Leapfrog, NeverCrossesInitiatives) {
  const std::string moves =
      "2012-01-01 invite Cas > Ger @park\n2012-01-02 invite Ger > Cas @barn\n2012-01-03 lead Ger > Cas\n"
      "2012-01-04 join Cas > Ger @barn\n";
  const Network network = play_of("initiative park level near\ninitiative barn level near\n" + kActors + moves);
  EXPECT_EQ(of_play(network, "leaps", Level::initiatives).values, (std::vector<double>{0, 1}));
  EXPECT_EQ(value(network, "leaps"), 1);
  EXPECT_EQ(value(network, "leapfrog"), 1);
  EXPECT_EQ(value(network, "moves"), 4);
  EXPECT_EQ(value(network, "moves", Level::levels), 3);  // what is about nothing is of no level
  // Community began one; government one, and what is about nothing.
  EXPECT_EQ(text(network, "first_mover"), "government");
  EXPECT_EQ(text(network, "first_mover", Level::levels), "");
}

TEST(Leapfrog, LooksInsideTheWindowOnly) {
  const Network network = play_of(kActors +
                                  "2012-01-01 invite Cas > Ger @park\n2013-01-01 lead Ger @park\n- join Cas @park\n"
                                  "2013-02-01 invite Cas > Ger @park\n2014-01-01 join Ger @park\n");
  const OpenWindow window{Date(2013, 1, 1).first_day(), Date(2013, 12, 31).last_day()};
  const auto in_window = [&](std::string_view id) {
    return testing::of_play_within(network, window, id, Level::initiatives);
  };
  EXPECT_EQ(in_window("moves").values[0], 2);
  EXPECT_EQ(in_window("leaps").values[0], 1);
  EXPECT_EQ(in_window("response_days").values[0], 31);
  EXPECT_EQ(in_window("first_mover").texts[0], "government");
}

/// All that the page says of one row, by id; texts apart.
struct SlowLeapfrog {
  std::map<std::string, double> values;
  std::string first_mover;
};

std::string target_of(const SlowEvent& move) {
  std::set<std::string> others = move.addressed;
  others.erase(*move.sides.begin());
  return others.size() == 1 ? *others.begin() : "0";
}

/// The name with letters given in order: A, then B, X and Y as they are new.
std::string shift_name(const SlowEvent& first, const SlowEvent& second) {
  const std::string a = *first.sides.begin(), b = target_of(first), next = *second.sides.begin(),
                    target = target_of(second);
  if (a == next && b == target) return "";
  const auto letter = [&](const std::string& side, char fresh) {
    return side == "0" ? '0' : side == a ? 'a' : side == b ? 'b' : fresh;
  };
  const char who = letter(next, 'x');
  const char whom = who == 'x' && target == next ? '?' : letter(target, 'y');
  return std::string("a") + (b == "0" ? '0' : 'b') + "_" + who + whom;
}

SlowLeapfrog slow_leapfrog(const std::vector<SlowEvent>& events, const std::set<std::uint32_t>& about) {
  SlowLeapfrog out;
  double moves = 0, joint = 0, leaps = 0, steps = 0, expected = 0, variance = 0, picked_up = 0;
  std::vector<double> responses, ways{1};
  std::map<std::string, int> first_movers;
  std::map<std::string, double> shifts;
  for (const std::uint32_t one : about) {
    std::vector<SlowEvent> sequence;
    std::string first;
    for (const SlowEvent& event : testing::slow_about(events, {one})) {
      if (!event.move()) continue;
      ++moves;
      if (event.sides.size() > 1) ++joint;
      if (first.empty() && !event.sides.empty()) first = event.sides.size() > 1 ? "joint" : *event.sides.begin();
      if (event.sides.size() == 1) sequence.push_back(event);
    }
    if (!first.empty()) ++first_movers[first];
    if (sequence.size() < 2) continue;
    std::map<std::string, int> by_side;
    for (const SlowEvent& move : sequence)
      ++by_side[*move.sides.begin()];
    const auto k = static_cast<double>(sequence.size());
    double squares = 0, cubes = 0;
    std::vector<int> counts;
    for (const auto& [side, n] : by_side) {
      counts.push_back(n);
      squares += n * n;
      cubes += n * n * n;
    }
    steps += k - 1;
    expected += (k * k - squares) / k;
    variance += (squares * (squares + k * (k + 1)) - 2 * k * cubes - k * k * k) / (k * k * (k - 1));
    for (std::size_t i = 1; i < sequence.size(); ++i) {
      const SlowEvent &before = sequence[i - 1], &move = sequence[i];
      const bool leap = before.sides != move.sides;
      if (leap) ++leaps;
      if (leap && before.dated && move.dated) responses.push_back(move.day - before.day);
      if (leap && before.addressed.contains(*move.sides.begin())) ++picked_up;
      ++shifts[shift_name(before, move)];
    }
    const std::vector<double> of_sequence = testing::slow_arrangements(counts);
    std::vector<double> sum(ways.size() + of_sequence.size() - 1, 0);
    for (std::size_t a = 0; a < ways.size(); ++a)
      for (std::size_t b = 0; b < of_sequence.size(); ++b)
        sum[a + b] += ways[a] * of_sequence[b];
    ways = sum;
  }
  const double none = std::nan("");
  double all = 0, far = 0;
  for (std::size_t l = 0; l < ways.size(); ++l) {
    all += ways[l];
    if (std::abs(static_cast<double>(l) - expected) >= std::abs(leaps - expected) - 1e-9) far += ways[l];
  }
  std::ranges::sort(responses);
  const std::size_t half = responses.size() / 2;
  out.values = {{"moves", moves},
                {"joint_share", moves == 0 ? none : joint / moves},
                {"leaps", leaps},
                {"leapfrog", steps == 0 ? none : leaps / steps},
                {"leapfrog_expected", steps == 0 ? none : expected / steps},
                {"leapfrog_z", variance < 1e-9 ? none : (leaps - expected) / std::sqrt(variance)},
                {"leapfrog_p", variance < 1e-9 ? none : far / all},
                {"response_days", responses.empty()           ? none
                                  : responses.size() % 2 == 1 ? responses[half]
                                                              : (responses[half - 1] + responses[half]) / 2},
                {"pickup", steps == 0 ? none : picked_up / steps}};
  for (const std::string name : kShiftNames)
    out.values["pshift_" + name] = shifts[name];
  int most = 0;
  for (const auto& [side, times] : first_movers) {
    if (times == most) out.first_mover.clear();
    if (times > most) out.first_mover = side;
    most = std::max(most, times);
  }
  return out;
}

TEST(Leapfrog, AgreesWithTheDefinitionsOnEventsDrawnByLot) {
  EXPECT_TRUE(rc::check("leapfrog agrees with its definition", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    for (std::uint64_t k = 0; k < 10; ++k) {
      Random random(seed + k);
      const Network network = testing::random_play(random);
      OpenWindow window;
      if (random.below(3) == 0) window.from = Date(2012, 1, 6).first_day();
      if (random.below(3) == 0) window.until = Date(2012, 2, 5).first_day();
      const std::vector<SlowEvent> events = testing::slow_events(network, window);
      const Network view = within(network, window.from, window.until);
      MeasureOptions options;
      options.whole = &network;
      options.window = window;
      const Projection projection = project(view);
      for (const Level level : kLevels) {
        const auto rows = testing::slow_rows(network, level);
        std::vector<SlowLeapfrog> expected;
        for (const auto& about : rows)
          expected.push_back(slow_leapfrog(events, about));
        std::vector<const Measure*> wanted{find_measure("first_mover", level)};
        for (const auto& [id, unused] : slow_leapfrog({}, {}).values)
          wanted.push_back(find_measure(id, level));
        for (const Column& column : compute(view, projection, wanted, options).columns) {
          const std::string id(column.measure->id);
          RC_ASSERT(std::max(column.values.size(), column.texts.size()) == rows.size());
          for (std::size_t i = 0; i < rows.size(); ++i) {
            if (id == "first_mover") {
              RC_ASSERT(column.texts[i] == expected[i].first_mover);
            } else if (!testing::agrees(column.values[i], expected[i].values.at(id))) {
              RC_FAIL(id + ": " + std::to_string(column.values[i]) + " where the definition gives " +
                      std::to_string(expected[i].values.at(id)));
            }
          }
        }
      }
    }
  }));
}

TEST(Leapfrog, IsTheSameWhateverElseIsAsked) {
  // Long enough to be drawn by lot at the level of the network, and for one of the initiatives.
  std::string text = "initiative park level near\ninitiative barn level near\n" + kActors;
  Random random(11);
  for (int i = 0; i < 500; ++i)
    text +=
        std::string("2012 invite ") + (random.below(3) == 0 ? "Cas" : "Ger") + (i % 3 == 0 ? " @barn\n" : " @park\n");
  const Network network = play_of(text);
  const Projection projection = project(network);
  std::vector<const Measure*> wanted;
  for (const Level level : kLevels)
    wanted.push_back(find_measure("leapfrog_p", level));
  const Results together = compute(network, projection, wanted);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    MeasureOptions options;
    options.threads = 3;
    EXPECT_EQ(compute(network, projection, {&wanted[i], 1}, options).columns[0].values, together.columns[i].values);
  }
  EXPECT_EQ(together.columns[1].values[0], together.columns[2].values[0]);  // the one level is all there is
}

}  // namespace
}  // namespace samenspel
