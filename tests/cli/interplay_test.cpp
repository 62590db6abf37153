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
  EXPECT_THAT(story, HasSubstr("Whether that is more than chance cannot be told from so few moves: in whatever order "
                               "they had come, it might have been chance."));
  // First Jan and Truus, then Truus alone.
  EXPECT_THAT(story, HasSubstr("In the second half it was 0.5 times as many as in the first; over so few moves that is "
                               "no trend."));
  EXPECT_THAT(story, Not(HasSubstr("narrows")));
  EXPECT_THAT(told(kPark, {"--level", "initiatives", "--lang", "nl"}),
              HasSubstr("met zo weinig zetten niet te zeggen: in welke volgorde ze ook gekomen waren, het had toeval "
                        "kunnen zijn."));
}

TEST(Story, NamesTheStancesAsTheMeasuresDo) {
  EXPECT_THAT(told(kPark, {"--level", "initiatives"}),
              HasSubstr("How they stood: joining in 1×, honouring initiative 2×."));
  EXPECT_THAT(told(kPark, {"--level", "initiatives", "--lang", "nl"}),
              HasSubstr("Instellingen: Hun houding: meedoen 1×, initiatief honoreren 2×."));
}

/// The story of the park alone, with these lines under `events`.
std::string story_of(const std::string& events, const std::string& more = "", const std::string& language = "en") {
  return told(
      "actors: {Jan: resident, Piet: resident, Truus: official, Kees: official}\n"
      "initiatives: {park: {name: Park}}\nevents:\n" +
          events + more,
      {"--level", "initiatives", "--lang", language});
}

TEST(Story, TellsWhoWasLeftWithMostNotWhoGotMost) {
  // Jan gave 500 and got 480, Piet gave 30 and got 1: of what did not come back Piet gave most.
  const std::string gifts =
      "  - {date: 2020-01-01, act: give, by: Jan, to: Truus, about: park, gives: {what: hours, value: 500}}\n"
      "  - {date: 2020-02-01, act: give, by: Truus, to: Jan, about: park, gives: {what: hours, value: 480}}\n"
      "  - {date: 2020-03-01, act: give, by: Piet, to: Kees, about: park, gives: {what: hours, value: 30}}\n"
      "  - {date: 2020-04-01, act: give, by: Kees, to: Piet, about: park, gives: {what: hours, value: 1}}\n";
  EXPECT_THAT(story_of(gifts), HasSubstr("Kees was left with most: 30 received, 1 given. Piet gave most that did not "
                                         "come back: 30 given, 1 received."));
  EXPECT_THAT(story_of(gifts, "", "nl"), HasSubstr("Kees hield er het meest aan over: 30 gekregen, 1 gegeven. Piet gaf "
                                                   "het meest zonder het terug te krijgen: 30 gegeven, 1 gekregen."));
}

TEST(Story, NamesAllWhoAreLeftWithAsMuch) {
  const std::string gifts =
      "  - {date: 2020-01-01, act: give, by: Jan, to: [Truus, Kees], about: park}\n"
      "  - {date: 2020-01-02, act: give, by: Piet, to: [Truus, Kees], about: park}\n";
  EXPECT_THAT(story_of(gifts), HasSubstr("Truus and Kees were left with most: each received 1 more than they gave. Jan "
                                         "and Piet gave most that did not come back: each gave 1 more than they "
                                         "received."));
  EXPECT_THAT(story_of(gifts, "", "nl"),
              HasSubstr("Truus en Kees hielden er het meest aan over: elk kreeg 1 meer dan het gaf."));
}

TEST(Story, SaysOnHowManyGiftsLittleRests) {
  const std::string one = "  - {date: 2020-01-01, act: give, by: Jan, to: Truus, about: park}\n";
  EXPECT_THAT(story_of(one), HasSubstr("nothing came back to those who gave"));
  EXPECT_THAT(story_of(one), HasSubstr("That rests on little: on 1 gift."));
  EXPECT_THAT(story_of(one + one, "", "nl"), HasSubstr("Dat rust op weinig: op 2 giften."));
  EXPECT_THAT(story_of(one + one + one), Not(HasSubstr("gifts.")));
}

TEST(Story, SaysOnHowManyStoriesLittleRestsAndWhatMayBeChance) {
  // Each side made half of the moves; good stories credit the community alone, bad ones government alone: gaps of 0.5
  // and -0.5, and of 3 ways to deal the tones again over 3 stories one has a tilt as large, or over 6 of 20 two.
  const std::string moves =
      "  - {date: 2020-01-01, act: initiate, by: Jan, about: park}\n"
      "  - {date: 2020-01-02, act: support, by: Truus, about: park}\n";
  const std::string good = "  - {date: 2021, tone: good, about: park, credits: Jan}\n",
                    bad = "  - {date: 2021, tone: bad, about: park, credits: Truus}\n";
  const std::string few = story_of(moves, "stories:\n" + good + good + bad);
  EXPECT_THAT(few,
              HasSubstr("50 points of a hundred less. Bad stories lay more on the government than its part in the "
                        "moves: 50 points of a hundred more. That good and bad stories differ over the community "
                        "and the government may be chance (p = 0.333). That rests on little: on 2 good stories and 1 "
                        "bad story."));
  const std::string more = story_of(moves, "stories:\n" + good + good + good + bad + bad + bad, "nl");
  EXPECT_THAT(more, HasSubstr("Dat goede en slechte verhalen over de gemeenschap en de overheid verschillen kan toeval "
                              "zijn (p = 0,1)."));
  EXPECT_THAT(more, Not(HasSubstr("verhalen rust")));
  EXPECT_THAT(more, Not(HasSubstr("op 3")));
}

TEST(Story, CallsNothingUsualThatHappenedOnceOrTwice) {
  const std::string once =
      "  - {date: 2020-01-01, act: promise, by: Truus, to: Jan, about: park, id: p}\n"
      "  - {date: 2020-01-09, act: contest, by: Jan, to: Truus, about: park}\n"
      "  - {act: contest, by: Jan, to: Truus, about: park}\n"
      "  - {act: deliver, by: Truus, to: Jan, about: park, answers: p}\n";
  EXPECT_THAT(story_of(once), HasSubstr("Once it can be told how quickly another side answered: after 8 days."));
  EXPECT_THAT(story_of(once), HasSubstr("How long that took cannot be told: there are no dates for it."));
  EXPECT_THAT(story_of(once, "", "nl"), HasSubstr("na 8 dagen."));
  const std::string twice = once +
                            "  - {date: 2021-01-01, act: join, by: Jan, about: park}\n"
                            "  - {date: 2021-01-02, act: support, by: Truus, to: Jan, about: park, answers: p}\n";
  EXPECT_THAT(story_of(twice),
              HasSubstr("Twice it can be told how quickly another side answered: after 8 and 1 days."));
  EXPECT_THAT(story_of(twice), Not(HasSubstr("usually")));
  EXPECT_THAT(story_of("  - {date: 2020-01-01, act: promise, by: Truus, to: Jan, about: park, id: p}\n"
                       "  - {date: 2020-01-04, act: deliver, by: Truus, to: Jan, about: park, answers: p}\n",
                       "", "nl"),
              HasSubstr("Eén keer duurde houden 3 dagen."));
}

TEST(Story, CountsNothingByTheYearOverLessThanHalfOfOne) {
  const std::string two =
      "  - {date: 2020-01-01, act: meet, by: [Jan, Truus], about: park}\n"
      "  - {date: 2020-03-01, act: meet, by: [Jan, Truus], about: park}\n";
  EXPECT_THAT(story_of(two),
              HasSubstr("There were 2 contacts. That is over 60 days, too short to tell how many it is a "
                        "year."));
  EXPECT_THAT(story_of(two), Not(HasSubstr("of the months")));
  EXPECT_THAT(story_of(two + "  - {date: 2020-12-31, act: meet, by: [Jan, Truus], about: park}\n"),
              HasSubstr("There were 3 contacts. That is 3 a year."));
  EXPECT_THAT(story_of("  - {act: meet, by: [Jan, Truus], about: park}\n", "", "nl"),
              HasSubstr("Hoe vaak dat is, is niet te zeggen: ze hebben geen datum."));
}

TEST(Story, SaysWhyASequenceCannotBeTold) {
  const std::string joint = "  - {date: 2020-01-01, act: initiate, by: [Jan, Truus], about: park}\n";
  EXPECT_THAT(story_of(joint + joint), HasSubstr("As all were made together, no side could answer another."));
  EXPECT_THAT(story_of(joint + "  - {date: 2020-02-01, act: join, by: Jan, about: park}\n"),
              HasSubstr("No two moves about the same thing were made by one side alone"));
  EXPECT_THAT(story_of("  - {date: 2020-02-01, act: join, by: Jan, about: park}\n"),
              HasSubstr("The first one came from the community. That is too few for an answer from another side. "
                        "Carriers: It rests on what comes to one maker."));
}

TEST(Story, SaysWhyTheEndOfAConfrontationCannotBeTold) {
  EXPECT_THAT(story_of("  - {date: 2020-01-01, act: contest, by: Jan, to: Truus, about: park}\n"),
              HasSubstr("cannot be told: nobody could be followed for a year yet."));
  EXPECT_THAT(story_of("  - {act: contest, by: Jan, to: Truus, about: park}\n", "", "nl"),
              HasSubstr("niet te zeggen: er is geen datum bij, of niemand tot wie het gericht was."));
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
