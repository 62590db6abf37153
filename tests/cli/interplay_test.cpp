// What samenspel measure tells of the interplay, in its overview and as a story. Worked out by hand: the moves about
// the park are C G G G by side, so that the turn passed 1 of 3 times.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;
using testing::Not;

const std::string kHead = "actors: {Jan: resident, Truus: official}\n";
const std::string kPark = kHead +
                          "initiatives: {park: {name: Park}, wall: {name: Wall}}\n"
                          "events:\n"
                          "  - {date: 2021-01-01, act: initiate, by: Jan, to: Truus, about: park}\n"
                          "  - {date: 2021-02-01, act: support, by: Truus, to: Jan, about: park}\n"
                          "  - {date: 2021-03-01, act: promise, by: Truus, to: Jan, about: park}\n"
                          "  - {date: 2021-04-01, act: join, by: Truus, to: Jan, about: park}\n";

/// What is printed, with no line longer than 80, as one line.
std::string told(const std::string& file, std::vector<std::string> words) {
  const Folder folder;
  folder.write("x.yaml", file);
  words.insert(words.begin(), {"measure", "x.yaml"});
  const auto ran = folder.run(words);
  EXPECT_EQ(ran.status, 0) << ran.err;
  std::string out;
  std::size_t column = 0;
  for (const char c : ran.out) {
    column = c == '\n' ? 0 : column + ((c & 0xC0) == 0x80 ? 0 : 1);
    EXPECT_LE(column, 80U) << ran.out;
    if (c != ' ' && c != '\n')
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

TEST(InterplayInShort, StandsInTheOverviewInBothLanguages) {
  EXPECT_THAT(
      told(kPark, {}),
      HasSubstr("The interplay There were 4 moves. The turn passed to another side 1 of the 3 times that it "
                "could. The first one came from the community. Promises still open: 1 of 1. --level initiatives "
                "tells the story of each initiative; draw --view timeline draws who answered whom."));
  EXPECT_THAT(told(kPark, {"--lang", "nl"}),
              HasSubstr("Het samenspel Er waren 4 zetten. De beurt ging 1 van de 3 keer dat het kon naar een andere "
                        "kant. De eerste kwam van de gemeenschap. Beloften die nog openstaan: 1 van 1."));
}

TEST(InterplayInShort, TellsWhoMovedFirstOfOneInitiativeOnly) {
  EXPECT_THAT(told(kPark + "  - {act: join, by: Jan}\n", {}), Not(HasSubstr("The first")));
}

TEST(InterplayInShort, IsHonestAboutLittle) {
  EXPECT_THAT(told(kHead + "events: [{act: meet, by: [Jan, Truus]}]\n", {}),
              HasSubstr("The interplay Nobody has made a move. Write with `about` which initiative an event is about"));
  EXPECT_THAT(
      told(kHead + "events: [{act: join, by: Jan}, {act: join, by: Jan, to: Truus}]\n", {}),
      HasSubstr("There were 2 moves. The turn never passed to another side. That rests on little. The first one "
                "came from the community."));
  EXPECT_THAT(told(kHead + "events: [{act: join, by: [Jan, Truus]}]\n", {}),
              HasSubstr("There was 1 move. The first one was made by several sides together."));
  EXPECT_THAT(told(kHead + "ties: [Jan -- Truus]\n", {}), Not(HasSubstr("interplay")));
}

TEST(Story, CallsFewMovesNoTrendAndNoChance) {
  const std::string story = told(kPark, {"--level", "initiatives"});
  EXPECT_THAT(story, HasSubstr("cannot be told from so few moves: in no order would p be below 1."));
  // First Jan and Truus, then Truus alone.
  EXPECT_THAT(story, HasSubstr("In the second half it was 0.5 times as many as in the first; over so few moves that is "
                               "no trend."));
  EXPECT_THAT(story, Not(HasSubstr("narrows")));
  EXPECT_THAT(told(kPark, {"--level", "initiatives", "--lang", "nl"}),
              HasSubstr("met zo weinig zetten niet te zeggen: in geen enkele volgorde komt p onder 1."));
}

TEST(Story, NamesTheStancesAsTheMeasuresDo) {
  EXPECT_THAT(told(kPark, {"--level", "initiatives"}),
              HasSubstr("How they stood: joining in 1×, honouring initiative 2×."));
  EXPECT_THAT(told(kPark, {"--level", "initiatives", "--lang", "nl"}),
              HasSubstr("Instellingen: Hun houding: meedoen 1×, initiatief honoreren 2×."));
}

TEST(Story, OfAnInitiativeWithoutMovesIsDefinedInEveryForm) {
  EXPECT_THAT(told(kPark, {"--level", "initiatives"}), HasSubstr("Wall Leapfrog: Nobody has made a move yet."));
  EXPECT_THAT(told(kPark, {"--level", "initiatives", "--format", "md"}),
              HasSubstr("## Wall - **Leapfrog**: Nobody has made a move yet."));
  const std::vector<std::string> few{"--level", "initiatives", "--measures",
                                     "moves,leapfrog,first_mover,promises_open"};
  const Folder folder;
  folder.write("x.yaml", kPark);
  std::vector<std::string> words{"measure", "x.yaml", "--format", "csv"};
  words.insert(words.end(), few.begin(), few.end());
  EXPECT_THAT(folder.run(words).out, testing::EndsWith("\nwall,Wall,0,,,0\n"));
  words[3] = "json";
  const auto wall = nlohmann::json::parse(folder.run(words).out)["initiatives"][1]["measures"];
  EXPECT_EQ(wall["moves"], 0);
  EXPECT_TRUE(wall["leapfrog"].is_null());
  EXPECT_TRUE(wall["first_mover"].is_null());
  EXPECT_EQ(wall["promises_open"], 0);
}

}  // namespace
}  // namespace samenspel
