// Maps through time. What is new and gone was told by hand from the ties that each test writes.
#include "render/map/series.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "render/map/compose.hpp"
#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// Ann, Bo and Cor; Dee comes in the second window and Cor is gone.
struct Street {
  Street() {
    add_people(whole, {"Ann", "Bo", "Cor", "Dee"});
    add_tie(whole, 0, 1);
    add_tie(whole, 1, 2);
    add_tie(whole, 0, 3);
    add_people(first, {"Ann", "Bo", "Cor"});
    add_tie(first, 0, 1);
    add_tie(first, 1, 2);
    add_people(second, {"Ann", "Bo", "Dee"});
    add_tie(second, 0, 1);
    add_tie(second, 0, 2);
  }
  static void add_people(Network& network, const std::vector<std::string>& names) {
    add_sector(network, "resident");
    for (const std::string& name : names)
      add_actor(network, name, {{0, 1}});
  }
  [[nodiscard]] std::vector<Drawing> drawn() const {
    return maps_of(whole, {}, {{first, {1, 4, 0}, "One.", "2021"}, {second, {3, 1, 0}, "Two.", "2022"}},
                   plain_layouter());
  }
  Network whole, first, second;
};

const ActorMark& actor(const Drawing& drawing, const std::string& title) {
  return *std::find_if(drawing.actors.begin(), drawing.actors.end(),
                       [&](const ActorMark& mark) { return mark.title == title; });
}

std::vector<std::string> titles(const Drawing& drawing, const std::string& of_class) {
  std::vector<std::string> out;
  for (const TieMark& tie : drawing.ties)
    if (std::find(tie.classes.begin(), tie.classes.end(), of_class) != tie.classes.end()) out.push_back(tie.title);
  return out;
}

std::string words_of(const Drawing& drawing) {
  std::string out;
  for (const DrawnWord& word : drawing.words)
    out += word.text + "\n";
  return out;
}

TEST(Series, EveryoneStandsInOnePlaceOnPagesOfOneSize) {
  const auto drawings = Street().drawn();
  ASSERT_EQ(drawings.size(), 2U);
  EXPECT_EQ(drawings[0].page, drawings[1].page);
  ASSERT_EQ(drawings[0].actors.size(), 4U);
  for (std::size_t i = 0; i < 4; ++i)
    EXPECT_EQ(drawings[0].actors[i].mark.at, drawings[1].actors[i].mark.at) << i;
  EXPECT_EQ(drawings[0].words[0].at, drawings[1].words[0].at) << "the name of the sector";
  for (const Drawing& drawing : drawings)
    EXPECT_THAT(faults_of(drawing), IsEmpty());
}

TEST(Series, TellsWhatIsNewAndWhatIsGone) {
  const auto drawings = Street().drawn();
  EXPECT_THAT(titles(drawings[0], "new"), IsEmpty());
  EXPECT_THAT(titles(drawings[0], "gone"), IsEmpty());
  EXPECT_EQ(titles(drawings[1], "new"), std::vector<std::string>{"Ann – Dee"});
  EXPECT_EQ(titles(drawings[1], "gone"), std::vector<std::string>{"Bo – Cor"});
  EXPECT_EQ(titles(drawings[1], "tie"), (std::vector<std::string>{"Ann – Bo", "Ann – Dee"}));
  EXPECT_THAT(words_of(drawings[1]), HasSubstr("Window 2 of 2"));
  EXPECT_THAT(words_of(drawings[1]), HasSubstr("2022"));
  EXPECT_THAT(words_of(drawings[1]), HasSubstr("3 actors, 2 ties"));
  EXPECT_THAT(words_of(drawings[0]), Not(HasSubstr("new since")));
}

TEST(Series, WhoIsNotThereIsFaintAndHasNoName) {
  const auto drawings = Street().drawn();
  EXPECT_THAT(actor(drawings[0], "Dee").classes, Contains("absent"));
  EXPECT_THAT(actor(drawings[0], "Dee").label.lines, IsEmpty());
  EXPECT_THAT(actor(drawings[1], "Dee").classes, Contains("actor"));
  EXPECT_EQ(actor(drawings[1], "Dee").label.lines, std::vector<std::string>{"Dee"});
  EXPECT_THAT(actor(drawings[1], "Cor").classes, Contains("absent"));
}

TEST(Series, TheSameSizeIsTheSameValueInEachWindow) {
  // The greatest is 4, in the first window: 20 points. By area, 1 has a radius of 7 + 13 * sqrt(1 / 4), in both.
  const auto drawings = Street().drawn();
  EXPECT_DOUBLE_EQ(actor(drawings[0], "Bo").mark.radius, 20);
  EXPECT_DOUBLE_EQ(actor(drawings[0], "Ann").mark.radius, 13.5);
  EXPECT_DOUBLE_EQ(actor(drawings[1], "Bo").mark.radius, 13.5);
}

TEST(Series, TakesAWindowWithNobodyInIt) {
  Street street;
  Network nobody;
  add_sector(nobody, "resident");
  const auto drawings =
      maps_of(street.whole, {}, {{street.first, {}, "", "2021"}, {nobody, {}, "", "2022"}}, plain_layouter());
  EXPECT_EQ(titles(drawings[1], "gone").size(), 2U);
  EXPECT_THAT(faults_of(drawings[1]), IsEmpty());
}

}  // namespace
}  // namespace samenspel
