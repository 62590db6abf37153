#include "render/map/frame.hpp"

#include <gtest/gtest.h>

#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

FrameTexts texts(const Network& network, MapOptions options = {}) {
  return frame_texts(network, options, contents_of(network, options));
}
MapOptions dutch() {
  MapOptions options;
  options.language = Language::nl;
  return options;
}

Network two() {
  Network network;
  add_sector(network, "resident");
  add_sector(network, "official");
  add_actor(network, "a", {{0, 1}});
  add_actor(network, "b", {{1, 1}});
  add_actor(network, "c", {{1, 1}});
  add_tie(network, 0, 1);
  add_tie(network, 1, 2);
  return network;
}

TEST(Frame, CountsWhatIsDrawn) {
  EXPECT_EQ(texts(two()).under_title[0], "3 actors, 2 ties, 1 of them between sectors.");
  EXPECT_EQ(texts(two(), dutch()).under_title[0], "3 actoren, 2 relaties, waarvan 1 tussen sectoren.");
}

TEST(Frame, KnowsOneAndNone) {
  Network network;
  add_actor(network, "a");
  EXPECT_EQ(texts(network).under_title[0], "1 actor, no ties.");
  add_actor(network, "b");
  add_tie(network, 0, 1);
  EXPECT_EQ(texts(network, dutch()).under_title[0], "2 actoren, 1 relatie.");
}

TEST(Frame, TakesATitleWhereThereIsNone) {
  EXPECT_EQ(texts(two()).title, "Who works with whom");
  EXPECT_EQ(texts(two(), dutch()).title, "Wie werkt met wie");
}

TEST(Frame, SaysWhatIsInvented) {
  Network network = two();
  network.fictional = true;
  EXPECT_NE(texts(network).under_title[0].find("Fictitious example."), std::string::npos);
  EXPECT_NE(texts(network, dutch()).under_title[0].find("Verzonnen voorbeeld."), std::string::npos);
}

TEST(Frame, TellsPeriodDateAndResponse) {
  Network network = two();
  network.period = {Date(2011, 3, 0), Date(2014, 0, 0)};
  network.as_of = Date(2014, 12, 31);
  network.response = Response{1200, 31};
  EXPECT_EQ(texts(network).under_title[1],
            "Period: March 2011 to 2014. As of 31 December 2014. 31 of the 1200 who were asked have answered.");
  EXPECT_EQ(
      texts(network, dutch()).under_title[1],
      "Periode: maart 2011 tot en met 2014. Stand van 31 december 2014. 31 van de 1200 gevraagden hebben geantwoord.");
}

TEST(Frame, FooterHasSourceDistanceAndTheProgramsLine) {
  Network network = two();
  network.source = "own survey";
  network.licence = "CC BY 4.0";
  MapOptions options;
  options.footer = "samenspel";
  EXPECT_EQ(texts(network, options).footer,
            (std::vector<std::string>{"Source: own survey · Licence: CC BY 4.0",
                                      "Distance is no measure: those of one sector were drawn towards each other.",
                                      "samenspel"}));
}

TEST(Frame, SaysWhichKindsAndThatLinesAreContacts) {
  MapOptions options;
  options.layers = {"talk", "money"};
  options.drawn_from_events = true;
  EXPECT_EQ(texts(two(), options).under_title[1],
            "The lines are contacts taken from events. Drawn: only ties of the kinds talk, money.");
}

TEST(Frame, FlowsWordsToTheWidth) {
  const WidthOf width = [](const std::string& text, int, bool) { return 10.0 * static_cast<double>(text.size()); };
  EXPECT_EQ(flowed("aa bb  cc", 10, false, 45, width), (std::vector<std::string>{"aa bb", "cc"}));
  EXPECT_EQ(flowed("wider than all", 10, false, 1, width), (std::vector<std::string>{"wider", "than", "all"}));
  EXPECT_TRUE(flowed("", 10, false, 45, width).empty());
}

TEST(Frame, AWordWithoutEndIsBroken) {
  const WidthOf width = [](const std::string& text, int, bool) { return static_cast<double>(text.size()); };
  EXPECT_EQ(flowed(std::string(240, 'x'), 10, false, 70, width).size(), 4U);
}

}  // namespace
}  // namespace samenspel
