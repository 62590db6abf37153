#include "render/views/timeline_panel.hpp"

#include <gtest/gtest.h>

#include "tests/metrics/interplay/events.hpp"

namespace samenspel {
namespace {

using testing::play_of;

constexpr const char* kPeople = "Anna: resident\nBram: official\nCas: business\nGast:\n";

std::vector<std::string> lanes_of(const Panel& panel) {
  std::vector<std::string> out;
  for (const Lane& lane : panel.lanes)
    out.push_back(lane.name);
  return out;
}

TEST(Panel, HasALaneForEachSectorThatActsOrIsAddressedSidesTogether) {
  const Network network =
      play_of(std::string(kPeople) + "2012-01 support Bram > Cas @park\n2012-02 invite Anna+Gast @park\n");
  const Panel panel = panel_of(Timeline(network), 0, Language::en);
  // Residents and businesses are both of the community; government stands between them in the order of the file.
  EXPECT_EQ(lanes_of(panel), (std::vector<std::string>{"Residents", "Businesses", "Government", "no sector"}));
}

TEST(Panel, TakesTheEventsOfOneInitiativeInTheOrderOfTime) {
  const Network network = play_of(std::string(kPeople) +
                                  "2012-03 support Bram > Anna @park\n2012-01-05 initiate Anna @park\n"
                                  "2012-02 meet Cas > Anna @barn\n2012-02 meet Cas > Bram\n");
  const Timeline timeline(network);
  const Panel park = panel_of(timeline, 0, Language::nl);
  ASSERT_EQ(park.events.size(), 2U);
  EXPECT_EQ(park.title, "park");
  EXPECT_EQ(park.events[0].act, "begint");
  EXPECT_EQ(park.events[0].date, "2012-01-05");
  EXPECT_EQ(park.events[1].whom, "Anna");
  EXPECT_EQ(panel_of(timeline, 1, Language::nl).events.size(), 1U);
  const Panel rest = panel_of(timeline, timeline.no_initiative(), Language::nl);
  EXPECT_EQ(rest.title, "Niet over een initiatief");
  EXPECT_EQ(rest.events.size(), 1U);
}

TEST(Panel, TellsAnswersFromChangesOfSide) {
  const Network network = play_of(std::string(kPeople) +
                                  "2012-01 initiate Anna @park id a\n"             // 0
                                  "2012-02 support Bram > Anna @park answers a\n"  // 1 answers 0, from another side
                                  "2012-03 join Cas @park id c\n"                  // 2 another side, answers nothing
                                  "2012-04 invite Anna @park answers c\n"          // 3 answers, of the same side
                                  "2012-05 meet Bram > Anna @park\n");             // 4 no move
  const Panel panel = panel_of(Timeline(network), 0, Language::en);
  ASSERT_EQ(panel.links.size(), 3U);
  EXPECT_EQ(panel.links[0].kind, LinkKind::answered_leap);
  EXPECT_EQ(panel.links[0].from, 0U);
  EXPECT_EQ(panel.links[0].to, 1U);
  EXPECT_EQ(panel.links[1].kind, LinkKind::leap);
  EXPECT_EQ(panel.links[1].from, 1U);
  EXPECT_EQ(panel.links[2].kind, LinkKind::answer);
}

TEST(Panel, KnowsWhichPromisesAreOpen) {
  const Network network = play_of(std::string(kPeople) +
                                  "2012-01 promise Bram > Anna @park id p\n2012-02 promise Bram > Cas @park id q\n"
                                  "2012-02 promise Cas > Anna @park id r\n"
                                  "2012-03 deliver Bram > Anna @park answers p\n"
                                  "2012-04 deliver Cas > Anna @barn answers r\n");
  const Panel panel = panel_of(Timeline(network), 0, Language::en);
  EXPECT_FALSE(panel.events[0].open_promise);
  EXPECT_TRUE(panel.events[1].open_promise);
  EXPECT_FALSE(panel.events[2].open_promise) << "kept by an event about something else";
  ASSERT_FALSE(panel.links.empty());
  EXPECT_EQ(panel.links[0].kind, LinkKind::leap);  // from Bram's second promise to Cas's
  EXPECT_EQ(panel.links[1].kind, LinkKind::kept);
}

TEST(Panel, CountsWhoWasReachedByContactsAlone) {
  const Network network = play_of(std::string(kPeople) +
                                  "2012-01 initiate Anna @park\n"       // nobody met
                                  "2012-02 invite Anna > Bram @park\n"  // Anna, Bram
                                  "2012-03 support Cas+Gast @park\n");  // and Cas with Gast, who has no sector
  const Panel panel = panel_of(Timeline(network), 0, Language::en);
  EXPECT_EQ(panel.events[0].actors, 0U);
  EXPECT_EQ(panel.events[1].actors, 2U);
  EXPECT_EQ(panel.events[1].sectors, 2U);
  EXPECT_EQ(panel.events[2].actors, 4U);
  EXPECT_EQ(panel.events[2].sectors, 3U);
}

TEST(Panel, MarksASilenceThatStandsOut) {
  const Network network =
      play_of(std::string(kPeople) +
              "2012-01-01 initiate Anna @park\n2012-01-31 invite Anna @park\n2012-03-01 invite Anna @park\n"
              "- invite Anna @park\n2012-12-26 support Bram @park\n");
  const Panel panel = panel_of(Timeline(network), 0, Language::en);
  // 30, 30 and 300 days; half a year and four times the usual 30 at least.
  EXPECT_EQ(panel.events[2].silence, 0);
  EXPECT_EQ(panel.events[4].silence, 300);
}

TEST(Panel, PutsMakersInTheLaneInWhichTheyAct) {
  const Network network = play_of(std::string(kPeople) + "2012-01 support Anna+Bram > Cas @park as Anna=business\n");
  const Panel panel = panel_of(Timeline(network), 0, Language::en);
  ASSERT_EQ(panel.events[0].makers.size(), 2U);
  EXPECT_EQ(panel.lanes[panel.events[0].makers[0].lane].name, "Businesses");
  EXPECT_EQ(panel.events[0].makers[0].names, (std::vector<std::string>{"Anna"}));
  EXPECT_TRUE(panel.events[0].towards.empty()) << "Cas stands in a lane where a maker acts";
}

TEST(Panel, PutsWhoBelongsToSeveralSectorsInTheLaneOfEach) {
  // Jan is as much of the one as of the other; Wim is of government for the most part.
  const Network network = play_of(
      "Jan: resident=0.5 business=0.5\nWim: resident=0.25 official=0.75\n"
      "Mix: resident=0.4 business=0.3 official=0.3\n"
      "2012-01 invite Jan > Wim @park\n2012-02 join Wim > Jan @park\n"
      "2012-03 join Mix @park\n");
  const Panel panel = panel_of(Timeline(network), 0, Language::en);
  EXPECT_EQ(lanes_of(panel), (std::vector<std::string>{"Residents", "Businesses", "Government"}));
  ASSERT_EQ(panel.events[0].makers.size(), 2U);
  EXPECT_EQ(panel.events[0].makers[0].names, (std::vector<std::string>{"Jan"}));
  EXPECT_EQ(panel.events[0].makers[1].names, (std::vector<std::string>{"Jan"}));
  EXPECT_EQ(panel.events[0].towards, (std::vector<std::size_t>{2}));
  ASSERT_EQ(panel.events[1].makers.size(), 1U);
  EXPECT_EQ(panel.events[1].towards, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(panel.events[2].makers.size(), 2U) << "most of Mix is of the community: not in the lane of government";
  EXPECT_EQ(panel.events[1].sectors, 3U) << "as many as there are lanes";
}

TEST(Panel, TellsOfAnAnswerToSomethingElse) {
  const Network network = play_of(std::string(kPeople) +
                                  "2012-01 promise Bram > Anna @barn id p\n"
                                  "2012-02-03 meet Bram > Anna id m\n"
                                  "2012-03 support Anna > Bram @park answers p\n"
                                  "2012-04 support Anna > Bram @park answers m id s\n"
                                  "2012-05 support Bram > Anna @park answers s\n");
  const Timeline timeline(network);
  const auto park = static_cast<std::uint32_t>(1);
  const Panel panel = panel_of(timeline, park, Language::nl);
  ASSERT_EQ(panel.events.size(), 3U);
  EXPECT_EQ(panel.events[0].elsewhere, "barn 2012-01");
  EXPECT_EQ(panel.events[1].elsewhere, "ontmoet 2012-02-03");
  EXPECT_EQ(panel.events[2].elsewhere, "");
}

TEST(Panel, NotesASideThatIsAddressedAndMovesNoMore) {
  const std::string begin = std::string(kPeople) +
                            "2012-01-01 initiate Anna > Bram @park\n2012-01-10 support Bram > "
                            "Anna @park\n2012-02-01 invite Anna > Bram @park\n";
  const auto notes = [](const std::string& play, Language language = Language::en) {
    const Network network = play_of(play);
    return panel_of(Timeline(network), 0, language).notes;
  };
  using Notes = std::vector<std::string>;
  EXPECT_EQ(notes(begin + "2012-03-10 invite Cas > Bram @park\n"),
            (Notes{"No move by the government since 2012-01-10; after that 2 moves addressed that side."}))
      << "60 days later";
  EXPECT_EQ(notes(begin + "2012-03-10 invite Cas > Bram @park\n", Language::nl),
            (Notes{"Sinds 2012-01-10 geen zet van de overheid; daarna wel 2 keer aangesproken."}));
  EXPECT_EQ(notes(begin + "2012-03-09 invite Cas > Bram @park\n"), Notes{}) << "59 days later";
  EXPECT_EQ(notes(begin + "2013-03-10 invite Cas @park\n"), Notes{}) << "addressed once";
  EXPECT_EQ(notes(begin + "2012-03-10 invite Cas > Bram @park\n2012-03-11 join Bram @park\n"), Notes{});
  const std::string undated = std::string(kPeople) +
                              "- support Bram > Anna @park\n- invite Anna > Bram @park\n"
                              "- invite Anna > Bram @park\n- invite Anna @park\n";
  EXPECT_EQ(notes(undated), Notes{}) << "3 moves";
  EXPECT_EQ(notes(undated + "- join Cas @park\n"),
            (Notes{"None of the last 4 moves was by the government, while 2 of them addressed that side."}));
}

TEST(Panel, NamesTheFirstOfMany) {
  EXPECT_EQ(listed({"Anna", "Bram"}, Language::en), "Anna, Bram");
  EXPECT_EQ(listed({"Anna", "Bram", "Cas", "Dirk"}, Language::en), "Anna, Bram and 2 more");
  EXPECT_EQ(listed({"Anna", "Bram", "Cas"}, Language::nl), "Anna, Bram en nog 1");
}

TEST(KeepLast, LeavesTheLastEventsOfAllPanelsAndTheirLinks) {
  const Network network = play_of(std::string(kPeople) +
                                  "2012-01 initiate Anna @park id a\n2012-02 support Bram > Anna @park answers a\n"
                                  "2012-03 initiate Cas @barn\n2012-04 join Anna @park\n2012-05 join Bram @park\n");
  const Timeline timeline(network);
  std::vector<Panel> panels{panel_of(timeline, 0, Language::en), panel_of(timeline, 1, Language::en)};
  EXPECT_EQ(keep_last(panels, 5), 5U);
  EXPECT_EQ(panels[0].links.size(), 3U);
  EXPECT_EQ(keep_last(panels, 4), 5U);
  ASSERT_EQ(panels.size(), 2U);
  ASSERT_EQ(panels[0].events.size(), 3U);
  EXPECT_EQ(panels[0].events[0].date, "2012-02");
  ASSERT_EQ(panels[0].links.size(), 2U) << "what answers an event that is gone has no line";
  EXPECT_EQ(panels[0].links[0].from, 0U);
  EXPECT_EQ(panels[0].links[1].to, 2U);
  EXPECT_EQ(keep_last(panels, 2), 4U);
  ASSERT_EQ(panels.size(), 1U);
  EXPECT_EQ(panels[0].events.size(), 2U);
  EXPECT_EQ(panels[0].links.size(), 1U);
}

}  // namespace
}  // namespace samenspel
