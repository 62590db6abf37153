#include "render/map/legend.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

std::string text_of(const Network& network, const MapOptions& options) {
  std::string out;
  for (const LegendSection& section : legend_sections(network, options, contents_of(network, options))) {
    out += "# " + section.heading + "\n";
    for (const LegendCircle& circle : section.circles)
      out += "(" + circle.value + ") ";
    if (!section.circles.empty()) out += "\n";
    for (const LegendRow& row : section.rows) {
      for (const std::string& line : row.lines)
        out += line + " ";
      out += "\n";
    }
    for (const std::string& note : section.notes)
      out += "- " + note + "\n";
  }
  return out;
}

Network small() {
  Network network;
  add_sector(network, "resident");
  add_sector(network, "official");
  add_sector(network, "business");
  add_actor(network, "a", {{0, 1}});
  add_actor(network, "b", {{0, 0.5}, {1, 0.5}});
  add_actor(network, "c", {{1, 1}});
  add_actor(network, "d");
  add_tie(network, 0, 1);
  add_tie(network, 0, 2, false, "funds", 4);
  return network;
}

TEST(Legend, SaysAllThatTheMapShows) {
  MapOptions options;
  options.size = {0, 8, 2, std::nan("")};
  options.size_title = "bridging";
  options.size_meaning = "shortest paths through it";
  EXPECT_EQ(text_of(small(), options),
            "# Sector (number of actors)\n"
            "Residents (2) \n"
            "Government (2) \n"
            "in several sectors (1) \n"
            "without a sector (1) \n"
            "# Size: bridging\n"
            "(0) (2) (8) \n"
            "not defined (1) \n"
            "- shortest paths through it\n"
            "- bold name: among the highest\n"
            "# Tie (number)\n"
            "no kind given (1) \n"
            "funds (1) \n"
            "between sectors (1) \n"
            "within a sector, or with someone without one (1) \n"
            "- arrow = from one to the other\n"
            "- no arrow = mutual\n"
            "- thicker = heavier tie\n");
}

TEST(Legend, BelowZeroTheScaleShowsBothEndsAndZero) {
  MapOptions options;
  options.size = {-4, 6, 0, 2};
  options.size_title = "balance";
  EXPECT_NE(text_of(small(), options).find("(-4) (0) (6)"), std::string::npos) << text_of(small(), options);
  options.size = {-4, -2, -3, -1};
  EXPECT_NE(text_of(small(), options).find("(0)"), std::string::npos) << text_of(small(), options);
}

TEST(Legend, AMeasureByColourHasItsStepsAndWhoHasNone) {
  MapOptions options;
  options.language = Language::nl;
  options.colour_by = ColourBy::measure;
  options.colour = {0.5, 2, 2, std::nan("")};
  options.colour_title = "bruggen slaan";
  options.colour_meaning = "Wie slaat bruggen?";
  const std::string text = text_of(small(), options);
  EXPECT_NE(text.find("# Kleur: bruggen slaan\n0,5 (1) \n2 (2) \nniet te bepalen (1) \n- Wie slaat bruggen?\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("# Vorm: sector (aantal actoren)"), std::string::npos) << text;
}

TEST(Legend, SpeaksDutch) {
  MapOptions options;
  options.language = Language::nl;
  options.size = {0, 20000, 2, 1};
  options.size_title = "bruggen slaan";
  const std::string text = text_of(small(), options);
  EXPECT_NE(text.find("Bewoners (2)"), std::string::npos);
  EXPECT_NE(text.find("in meer sectoren (1)"), std::string::npos);
  EXPECT_NE(text.find("(0) (5000) (20.000)"), std::string::npos) << text;
  EXPECT_NE(text.find("tussen sectoren (1)"), std::string::npos);
  EXPECT_NE(text.find("pijl = van de een naar de ander"), std::string::npos);
}

TEST(Legend, IsSilentOnWhatIsNotThere) {
  Network network;
  add_sector(network, "resident");
  add_actor(network, "a", {{0, 1}});
  add_actor(network, "b", {{0, 1}});
  add_tie(network, 0, 1);
  EXPECT_EQ(text_of(network, {}), "# Sector (number of actors)\nResidents (2) \n");
}

TEST(Legend, NamesTheKindsThatShareADash) {
  Network network = small();
  add_tie(network, 1, 2, true, "talks");
  add_tie(network, 2, 3, true, "meets");
  add_tie(network, 1, 3, true, "meets");
  EXPECT_NE(text_of(network, {}).find("other kinds: funds, talks"), std::string::npos) << text_of(network, {});
}

TEST(Legend, CirclesAreTrueToTheMap) {
  MapOptions options;
  options.size = {0, 8, 2, 1};
  const Network network = small();
  const auto sections = legend_sections(network, options, contents_of(network, options));
  ASSERT_EQ(sections[1].circles.size(), 3U);
  EXPECT_DOUBLE_EQ(sections[1].circles[0].radius, 7);
  EXPECT_DOUBLE_EQ(sections[1].circles[1].radius, 7 + 13 * 0.5);
  EXPECT_DOUBLE_EQ(sections[1].circles[2].radius, 20);
}

TEST(Legend, PartsDoNotOverlap) {
  MapOptions options;
  options.size = {0, 8, 2, 1};
  options.size_meaning = "a meaning that is rather long and is broken into several lines for that reason";
  const Network network = small();
  const auto sections = legend_sections(network, options, contents_of(network, options));
  const WidthOf width = [](const std::string& text, int letter, bool) {
    return 0.55 * letter * static_cast<double>(text.size());
  };
  for (const int letter : {11, 20, 29}) {
    const PlacedLegend legend = place_legend(sections, letter, {100, 500}, width);
    std::vector<Box> boxes;
    for (const DrawnWord& word : legend.words) {
      const double x = word.anchor == Anchor::middle ? word.at.x - word.width / 2 : word.at.x;
      boxes.push_back({x, word.at.y - 0.2 * word.letter, x + word.width, word.at.y + 0.75 * word.letter});
    }
    for (const Mark& icon : legend.icons)
      boxes.push_back(around(icon.at, {2 * icon.radius, 2 * icon.radius}));
    EXPECT_TRUE(overlapping(boxes).empty()) << letter;
    for (const Box& box : boxes) {
      EXPECT_GE(box.y0, legend.box.y0 - 0.01);
      EXPECT_LE(box.y1, legend.box.y1 + 0.01);
      EXPECT_LE(box.x1, legend.box.x1 + 0.01);
    }
  }
}

}  // namespace
}  // namespace samenspel
