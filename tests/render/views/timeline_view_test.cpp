#include "render/views/timeline_view.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "render/map/compose.hpp"
#include "render/map/palette.hpp"
#include "tests/metrics/interplay/events.hpp"
#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

using testing::play_of;

constexpr const char* kPeople = "Anna: resident\nBram: official\nCas: business\nGast:\n";

Drawing drawn(const Network& network, TimelineOptions options = {}) {
  const Timeline timeline(network);
  return timeline_view(timeline, options, plain_layouter());
}

std::set<std::string> words_of(const Drawing& drawing) {
  std::set<std::string> out;
  for (const DrawnWord& word : drawing.words)
    out.insert(word.text);
  return out;
}

/// Many events in turns by three makers, every fifth a promise, answers now and then.
Network busy(int events) {
  std::string text = kPeople;
  const char* const makers[] = {"Anna", "Bram", "Cas", "Anna+Bram"};
  for (int i = 0; i < events; ++i) {
    text += "20" + std::to_string(10 + i / 24) + "-" + (i % 12 < 9 ? "0" : "") + std::to_string(i % 12 + 1) + " " +
            (i % 5 == 0 ? "promise " : "support ") + makers[i % 4] + " > Gast @park id e" + std::to_string(i);
    if (i > 2 && i % 3 == 0) text += " answers e" + std::to_string(i - 2);
    text += "\n";
  }
  return play_of(text);
}

TEST(TimelineView, ShowsEachMoveByItsStance) {
  const Drawing drawing =
      drawn(play_of(std::string(kPeople) + "2012-01 initiate Anna @park\n2012-02 limit Bram > Anna @park\n"
                                           "2012-03 step_back Bram > Anna @park\n2012-04 meet Cas > Anna @park\n"));
  ASSERT_EQ(drawing.actors.size(), 4U);
  EXPECT_EQ(drawing.actors[0].mark.shape, MarkShape::triangle);
  EXPECT_EQ(drawing.actors[1].mark.shape, MarkShape::square);
  EXPECT_EQ(drawing.actors[2].mark.shape, MarkShape::diamond);
  EXPECT_EQ(drawing.actors[0].classes, (std::vector<std::string>{"move", "sector-resident", "stance-lead"}));
  EXPECT_EQ(drawing.actors[3].classes[0], "event") << "a contact is no move";
  EXPECT_LT(drawing.actors[3].mark.radius, drawing.actors[0].mark.radius);
}

TEST(TimelineView, PutsTimeFromLeftToRightAndSectorsBelowEachOther) {
  const Drawing drawing =
      drawn(play_of(std::string(kPeople) + "2012-02 support Bram > Anna @park\n2012-01 initiate Anna @park\n"));
  ASSERT_EQ(drawing.actors.size(), 2U);
  EXPECT_LT(drawing.actors[0].mark.at.x, drawing.actors[1].mark.at.x);
  EXPECT_EQ(drawing.actors[0].title, "1 2012-01 · Anna initiates");
  EXPECT_GT(drawing.actors[0].mark.at.y, drawing.actors[1].mark.at.y) << "residents come first in the file";
}

TEST(TimelineView, DrawsAMoveMadeTogetherInEachOfItsLanes) {
  const Drawing drawing = drawn(play_of(std::string(kPeople) + "2012-01 invite Anna+Bram @park\n"));
  ASSERT_EQ(drawing.actors.size(), 2U);
  EXPECT_EQ(drawing.actors[0].mark.at.x, drawing.actors[1].mark.at.x);
  EXPECT_EQ(drawing.actors[0].label.lines, (std::vector<std::string>{"Anna", "invites"}));
  EXPECT_EQ(drawing.actors[1].label.lines, (std::vector<std::string>{"Bram"})) << "the act is said once";
}

TEST(TimelineView, LegendHoldsWhatIsThereAndNoMore) {
  const auto words = words_of(drawn(
      play_of(std::string(kPeople) + "2012-01 initiate Anna @park id a\n2012-02 limit Bram > Anna @park answers a\n")));
  EXPECT_TRUE(words.contains("takes the lead"));
  EXPECT_TRUE(words.contains("sets a limit"));
  EXPECT_TRUE(words.contains("an answer from another side"));
  EXPECT_FALSE(words.contains("joins in"));
  EXPECT_FALSE(words.contains("a promise that is still open"));
}

TEST(TimelineView, SaysSoWhereThereAreNoDatesOrNoEvents) {
  EXPECT_TRUE(words_of(drawn(play_of(std::string(kPeople) + "- initiate Anna @park\n")))
                  .contains("Without dates: in the order of the file."));
  const Drawing empty = drawn(play_of(kPeople));
  EXPECT_TRUE(words_of(empty).contains("There are no events to draw."));
  EXPECT_TRUE(empty.actors.empty());
}

TEST(TimelineView, DrawsOneInitiativeAlone) {
  const Network network = play_of(std::string(kPeople) + "2012-01 initiate Anna @park\n2012-02 initiate Bram @barn\n");
  TimelineOptions options;
  options.initiative = 1;
  const Drawing drawing = drawn(network, options);
  ASSERT_EQ(drawing.actors.size(), 1U);
  EXPECT_EQ(drawing.actors[0].title, "1 2012-02 · Bram initiates");
  EXPECT_EQ(drawn(network).actors.size(), 2U);
}

TEST(TimelineView, NumbersManyEventsAndListsThem) {
  const Drawing drawing = drawn(busy(40));
  EXPECT_EQ(drawing.actors[0].label.lines, (std::vector<std::string>{"1"}));
  const auto words = words_of(drawing);
  EXPECT_TRUE(std::ranges::any_of(words, [](const std::string& word) { return word.starts_with("40 20"); }));
}

/// How many dotted red lines run from left to right.
std::size_t open_tracks(const Drawing& drawing) {
  return static_cast<std::size_t>(std::ranges::count_if(drawing.lines, [](const LineMark& line) {
    return line.colour == kNegativeTie && line.from.y == line.to.y && line.to.x - line.from.x > 60;
  }));
}

TEST(TimelineView, GivesEachOpenPromiseALineAndCountsThem) {
  const Drawing drawing = drawn(play_of(std::string(kPeople) + "2012-01 promise Bram > Anna @park\n"
                                                               "2012-02 promise Bram > Cas @park\n"
                                                               "2012-03 promise Anna > Cas @park\n"));
  const auto words = words_of(drawing);
  EXPECT_TRUE(words.contains("2 open"));
  EXPECT_TRUE(words.contains("open"));
  // That of the last one is short; one more line, in the legend, is short as well.
  EXPECT_EQ(open_tracks(drawing), 2U);
}

TEST(TimelineView, RunsOpenPromisesOnIntoTheNextLine) {
  std::string text = std::string(kPeople) + "2012-01 promise Bram > Anna @park\n";
  for (int i = 0; i < 13; ++i)
    text += "2013-01 join Anna @park\n";  // 12 columns of 95 points in a line of 1150
  const Drawing drawing = drawn(play_of(text));
  EXPECT_EQ(open_tracks(drawing), 2U);
  EXPECT_EQ(std::ranges::count(drawing.words, "open", &DrawnWord::text), 2);
}

TEST(TimelineView, GoesOnInTheNextLineFromTheLaneOfWhatIsAnswered) {
  std::string text = std::string(kPeople);
  for (int i = 0; i < 12; ++i)
    text += "2012-01 join Anna @park id e" + std::to_string(i) + "\n";
  const Drawing drawing = drawn(play_of(text + "2012-02 support Bram > Anna @park answers e11\n"));
  ASSERT_EQ(drawing.ties.size(), 2U) << "one to the edge, one on from there";
  const Point asked = drawing.actors[11].mark.at, answer = drawing.actors[12].mark.at;
  EXPECT_EQ(drawing.ties[0].curve[3].y, asked.y);
  EXPECT_EQ(drawing.ties[1].curve[3].y, answer.y);
  EXPECT_NE(drawing.ties[1].curve[0].y, answer.y);
  // As far above it as Anna's lane is above Bram's in the first line.
  EXPECT_NEAR(drawing.ties[1].curve[0].y - answer.y, 68, 0.2);
}

TEST(TimelineView, SaysWhatIsAnsweredElsewhereBelowTheDate) {
  const std::string text = std::string(kPeople) +
                           "2012-01 promise Bram > Anna @barn id p\n"
                           "2012-03 support Anna > Bram @park answers p\n";
  const auto words = words_of(drawn(play_of(text)));
  EXPECT_TRUE(words.contains("↗ answers"));
  EXPECT_TRUE(words.contains("barn 2012-01"));
}

TEST(TimelineView, JoinsTheMarksOfWhoBelongsToSeveralSectors) {
  const Drawing drawing = drawn(play_of("Jan: resident=0.5 official=0.5\n2012-01 invite Jan @park\n"));
  ASSERT_EQ(drawing.actors.size(), 2U);
  EXPECT_EQ(drawing.actors[0].title, "1 2012-01 · Jan invites") << "who stands in two lanes is named once";
  EXPECT_TRUE(words_of(drawing).contains("made by somebody of several sectors"));
  EXPECT_FALSE(words_of(drawing).contains("made together"));
}

TEST(TimelineView, HasNothingThatLiesOnSomethingElse) {
  for (const int events : {1, 2, 10, 30, 31, 200}) {
    const std::vector<std::string> faults = faults_of(drawn(busy(events)));
    EXPECT_TRUE(faults.empty()) << events << " events: " << (faults.empty() ? "" : faults.front());
  }
}

TEST(TimelineView, DrawsTheLastOfVeryManyAndSaysSo) {
  const Drawing drawing = drawn(busy(1200));
  std::size_t marks = 0;
  for (const ActorMark& actor : drawing.actors)
    marks += actor.title.starts_with("500 ") || actor.title.starts_with("1 ") ? 1 : 0;
  EXPECT_GE(marks, 2U);
  for (const ActorMark& actor : drawing.actors)
    EXPECT_FALSE(actor.title.starts_with("501 "));
  EXPECT_TRUE(words_of(drawing).contains(
      "Shown are the last 500 of 1200 events: --from, --until or --initiative shows others."));
  EXPECT_FALSE(words_of(drawn(busy(500))).contains("Shown"));
}

}  // namespace
}  // namespace samenspel
