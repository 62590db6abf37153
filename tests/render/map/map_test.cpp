#include "render/map/map.hpp"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "render/map/compose.hpp"
#include "render/map/contents.hpp"
#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

HelperOptions helper() {
  HelperOptions options;
  options.program = SAMENSPEL_BIN_DIR "/samenspel-graphviz";
  return options;
}

MapOptions with_sizes(const Network& network) {
  MapOptions options;
  options.footer = "samenspel";
  options.size_title = "ties";
  options.size.assign(network.actors.size(), 0);
  for (TieIndex t = 0; t < network.ties.size(); ++t) {
    options.size[network.ties.from(t)] += 1;
    options.size[network.ties.to(t)] += 1;
  }
  return options;
}

std::string words_of(const Drawing& drawing) {
  std::string out;
  for (const DrawnWord& word : drawing.words)
    out += word.text + "\n";
  return out;
}

Network hostile() {
  Network network;
  const char* names[] = {
      "\\N",
      "&eacute;",
      "<b>bold</b>",
      "Green 🌳 Corner",
      "בית העם Kwinta",
      "中文会 Lanthorn",
      "%5",
      ("Foundation for the Careful Keeping of Every Bench and Lantern along the Northern Quay between "
       "Old Sluice and Grand Weirs"),
      "C:\\Graph\\G\\new",
      "Left -> Right -- Back"};
  add_sector(network, "resident");
  add_sector(network, "sport & spel");
  for (const char* name : names) {
    add_actor(network, name, {{static_cast<SectorIndex>(network.actors.size() % 2), 1}});
  }
  add_actor(network, std::string(120, 'W'));
  for (ActorIndex i = 0; i + 1 < network.actors.size(); ++i)
    add_tie(network, i, i + 1, i % 2 == 0, "<i>");
  return network;
}

/// Networks of every size and oddness, drawn by hand and by Graphviz.
struct Sample {
  std::string name;
  Network network;
};
std::vector<Sample> samples() {
  std::vector<Sample> out;
  for (const std::size_t n : {0U, 1U, 2U, 3U, 15U, 60U})
    out.push_back({std::to_string(n) + " actors", round_table(n)});
  out.push_back({"hostile names", hostile()});
  Network without;
  for (int i = 0; i < 20; ++i)
    add_actor(without, "Person " + std::to_string(i));
  out.push_back({"no sectors, no ties", without});
  for (ActorIndex i = 0; i < 9; ++i)
    add_tie(without, i, i + 1);
  out.push_back({"no sectors", std::move(without)});
  Network one;
  add_sector(one, "resident");
  for (int i = 0; i < 8; ++i)
    add_actor(one, "Garden " + std::to_string(i), {{0, 1}});
  add_tie(one, 0, 1);
  add_tie(one, 5, 6);
  out.push_back({"one sector, loose parts", std::move(one)});
  Network many;
  for (int s = 0; s < 12; ++s)
    add_sector(many, "sector with a rather long name " + std::to_string(s));
  for (int i = 0; i < 36; ++i)
    add_actor(many, "Group " + std::to_string(i), {{static_cast<SectorIndex>(i % 12), 1}});
  for (ActorIndex i = 0; i < 36; ++i)
    add_tie(many, i, (i * 5 + 7) % 36, false, "kind " + std::to_string(i % 9), 1 + i);
  many.title =
      "A title so long that it does not fit on one line of any page, and goes on about the neighbourhood and all "
      "who live there, work there, build there or ever wished that they did";
  out.push_back({"twelve sectors", std::move(many)});
  return out;
}

TEST(Map, NothingOverlapsOrLeavesThePage) {
  for (const Sample& sample : samples()) {
    EXPECT_THAT(faults_of(map_of(sample.network, with_sizes(sample.network), plain_layouter())), IsEmpty())
        << sample.name;
  }
}

TEST(Map, NothingOverlapsOrLeavesThePageWithGraphviz) {
  for (const Sample& sample : samples()) {
    MapOptions options = with_sizes(sample.network);
    options.helper = helper();
    EXPECT_THAT(faults_of(map_of(sample.network, options)), IsEmpty()) << sample.name;
  }
}

TEST(Map, LargeNetworksFitToo) {
  for (const std::size_t n : {150U, 400U, 450U}) {
    const Network network = round_table(n);
    MapOptions options = with_sizes(network);
    options.helper = helper();
    const Drawing drawing = map_of(network, options);
    EXPECT_EQ(drawing.actors.size(), n);
    EXPECT_THAT(faults_of(drawing), IsEmpty()) << n;
  }
}

bool same(const Drawing& a, const Drawing& b) {
  if (a.page != b.page || a.actors.size() != b.actors.size() || a.ties.size() != b.ties.size()) return false;
  for (std::size_t i = 0; i < a.actors.size(); ++i) {
    if (!(a.actors[i].mark.at == b.actors[i].mark.at) || a.actors[i].label.box != b.actors[i].label.box) return false;
  }
  for (std::size_t i = 0; i < a.ties.size(); ++i) {
    if (a.ties[i].curve != b.ties[i].curve || a.ties[i].title != b.ties[i].title) return false;
  }
  return words_of(a) == words_of(b);
}

TEST(Map, IsTheSameEveryTime) {
  const Network network = round_table(40);
  MapOptions options = with_sizes(network);
  options.helper = helper();
  const Drawing first = map_of(network, options);
  EXPECT_TRUE(same(first, map_of(network, options)));
  options.seed = 2;
  EXPECT_FALSE(same(first, map_of(network, options)));
}

TEST(Map, EveryTieOfTheFileIsDrawnOnce) {
  Network network = round_table(12);
  add_tie(network, 3, 3);         // to itself: not drawn
  add_tie(network, 0, 1, false);  // parallel ones of other directions: each drawn
  add_tie(network, 1, 0, false);
  const Drawing drawing = map_of(network, {}, plain_layouter());
  EXPECT_EQ(drawing.ties.size(), drawn_ties(network, {}).size());
  std::vector<std::string> ids;
  for (const TieMark& tie : drawing.ties)
    ids.push_back(tie.id);
  std::sort(ids.begin(), ids.end());
  EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
}

TEST(Map, TitlesAndClassesAreThoseOfTheContract) {
  Network network;
  add_sector(network, "resident");
  add_sector(network, "sport & spel");
  add_actor(network, "Ann", {{0, 1}});
  add_actor(network, "Bob", {{0, 0.5}, {1, 0.5}});
  add_actor(network, "Cis");
  add_actor(network, "Dirk", {{1, 1}});
  add_tie(network, 0, 1, true, "talk");
  add_tie(network, 0, 3, false);
  const Drawing drawing = map_of(network, {}, plain_layouter());
  EXPECT_THAT(drawing.actors[0].classes, ElementsAre("actor", "sector-resident"));
  EXPECT_THAT(drawing.actors[1].classes, ElementsAre("actor", "sector-resident", "sector-sport---spel"));
  EXPECT_THAT(drawing.actors[2].classes, ElementsAre("actor", "no-sector"));
  EXPECT_EQ(drawing.actors[1].title, "Bob");
  EXPECT_EQ(drawing.actors[1].mark.fills.size(), 2U);
  EXPECT_EQ(drawing.ties[0].title, "Ann – Bob");
  EXPECT_EQ(drawing.ties[0].tooltip_kind, "talk");
  EXPECT_THAT(drawing.ties[0].classes, ElementsAre("tie"));
  EXPECT_FALSE(drawing.ties[0].tip);
  EXPECT_EQ(drawing.ties[1].title, "Ann → Dirk");
  EXPECT_THAT(drawing.ties[1].classes, ElementsAre("tie", "cross"));
  EXPECT_TRUE(drawing.ties[1].tip);
}

TEST(Map, ParallelTiesKeepApartInTheMiddle) {
  Network network;
  add_actor(network, "Ann");
  add_actor(network, "Bob");
  add_tie(network, 0, 1, false, "talk");
  add_tie(network, 1, 0, false, "talk");
  add_tie(network, 0, 1, true, "money");
  const Drawing drawing = map_of(network, {}, plain_layouter());
  ASSERT_EQ(drawing.ties.size(), 3U);
  for (std::size_t a = 0; a < 3; ++a) {
    for (std::size_t b = a + 1; b < 3; ++b) {
      EXPECT_GT(length(at(drawing.ties[a].curve, 0.5) - at(drawing.ties[b].curve, 0.5)), 8);
    }
  }
}

TEST(Map, WholeNamesAreInTheirLabels) {
  const Network network = hostile();
  const Drawing drawing = map_of(network, {}, plain_layouter());
  for (const ActorMark& actor : drawing.actors) {
    std::string joined, name = actor.title;
    for (const std::string& line : actor.label.lines)
      joined += line;
    std::erase(joined, ' ');
    std::erase(name, ' ');
    EXPECT_EQ(joined, name);
  }
}

TEST(Map, ActorsWithoutAValueArePaleAndSmallest) {
  const Network network = round_table(6);
  MapOptions options = with_sizes(network);
  options.size[2] = std::nan("");
  const Drawing drawing = map_of(network, options, plain_layouter());
  EXPECT_DOUBLE_EQ(drawing.actors[2].mark.radius, kLeastRadius);
  EXPECT_EQ(drawing.actors[2].mark.fills[0].colour, pale("#CC79A7"));
  EXPECT_NE(words_of(drawing).find("not defined (1)"), std::string::npos);
}

TEST(Map, NegativeTiesAreBarredAndExplained) {
  Network network = round_table(4);
  NewTie against{};
  against.from = 0;
  against.to = 2;
  against.mutual = true;
  against.negative = true;
  network.ties.add(against);
  const Drawing drawing = map_of(network, {}, plain_layouter());
  const auto bars = std::count_if(drawing.lines.begin(), drawing.lines.end(),
                                  [](const LineMark& line) { return line.colour == kNegativeTie; });
  EXPECT_EQ(bars, 3);  // on the map, and the sample with its bar
  EXPECT_NE(words_of(drawing).find("negative tie (1)"), std::string::npos);
}

TEST(Map, EverySectorWithMembersHasHullAndName) {
  const Drawing drawing = map_of(round_table(15), {}, plain_layouter());
  EXPECT_EQ(drawing.hulls.size(), 5U);
  EXPECT_EQ(drawing.hulls[0].sector_class, "hull-resident");
  for (const HullMark& hull : drawing.hulls) {
    for (const auto& outline : hull.fill) {
      EXPECT_EQ(outline.size() % 3, 1U);
      EXPECT_EQ(outline.front(), outline.back());
    }
  }
  const std::string words = words_of(drawing);
  for (const char* name : {"Residents\n", "Government\n", "Designers\n", "Housing corporations\n", "Businesses\n"}) {
    EXPECT_NE(words.find(name), std::string::npos) << name;
  }
}

TEST(Map, ANameThatIsNotDrawnTakesNoRoom) {
  const Network network = round_table(40);
  MapOptions options = with_sizes(network);
  const Box all = map_of(network, options, plain_layouter()).page;
  options.names = NamesDrawn::none;
  const Drawing drawing = map_of(network, options, plain_layouter());
  EXPECT_LT(drawing.page.width() * drawing.page.height(), 0.8 * all.width() * all.height());
  EXPECT_THAT(faults_of(drawing), IsEmpty());
  for (const ActorMark& actor : drawing.actors) {
    EXPECT_TRUE(actor.label.lines.empty());
    EXPECT_FALSE(actor.title.empty());
  }
}

TEST(Map, WhoIsHighlightedLiesOnTopAndTheRestIsSmaller) {
  const Network network = round_table(15);
  MapOptions options;
  options.highlight = {3};
  const Drawing plain = map_of(network, {}, plain_layouter());
  const Drawing drawing = map_of(network, options, plain_layouter());
  EXPECT_THAT(faults_of(drawing), IsEmpty());
  std::vector<bool> partner(15, false);
  for (const DrawnTie& tie : drawn_ties(network, {})) {
    if (tie.from == 3) partner[tie.to] = true;
    if (tie.to == 3) partner[tie.from] = true;
  }
  for (std::size_t i = 0; i < 15; ++i) {
    const bool recedes = i != 3 && !partner[i];
    EXPECT_EQ(drawing.actors[i].mark.radius < plain.actors[i].mark.radius, recedes) << i;
    EXPECT_EQ(drawing.actors[i].label.bold, i == 3) << i;
  }
  bool highlighted = false;
  for (const TieMark& tie : drawing.ties) {
    const bool now = tie.from == 3 || tie.to == 3;
    EXPECT_TRUE(now || !highlighted) << "a tie of the highlighted lies below another";
    highlighted = now;
  }
  const std::string words = words_of(drawing);
  EXPECT_NE(words.find("Highlighted"), std::string::npos);
  EXPECT_NE(words.find("their direct partners ("), std::string::npos);
}

TEST(Map, ColoursByCommunityHaveHullsRoundCommunities) {
  const Network network = round_table(15);
  MapOptions options = with_sizes(network);
  options.colour_by = ColourBy::community;
  for (std::size_t i = 0; i < 15; ++i)
    options.colour.push_back(i < 8 ? 0 : i < 14 ? 1 : 2);
  const Drawing drawing = map_of(network, options, plain_layouter());
  ASSERT_EQ(drawing.hulls.size(), 2U);
  EXPECT_EQ(drawing.hulls[0].sector_class, "hull-group-1");
  EXPECT_EQ(drawing.actors[0].mark.fills[0].colour, drawing.hulls[0].colour);
  EXPECT_EQ(drawing.actors[13].mark.fills[0].colour, drawing.hulls[1].colour);
  EXPECT_EQ(drawing.actors[1].mark.shape, MarkShape::square) << "shapes stay those of sectors";
  EXPECT_THAT(drawing.actors[0].classes, ElementsAre("actor", "sector-resident", "group-1"));
  EXPECT_THAT(drawing.actors[14].classes, ElementsAre("actor", "sector-business"));
  EXPECT_THAT(faults_of(drawing), IsEmpty());
}

TEST(Map, ColoursByMeasureLeaveSectorsOnlyARim) {
  const Network network = round_table(15);
  MapOptions options = with_sizes(network);
  options.colour_by = ColourBy::measure;
  options.colour = options.size;
  options.colour[2] = std::nan("");
  options.colour_title = "ties";
  const Drawing drawing = map_of(network, options, plain_layouter());
  EXPECT_EQ(drawing.hulls.size(), 5U);
  for (const HullMark& hull : drawing.hulls) {
    EXPECT_EQ(hull.alpha, 0);
    EXPECT_EQ(hull.rim_colour, drawing.hulls[0].rim_colour);
  }
  EXPECT_EQ(drawing.actors[2].mark.fills[0].colour, kNoStep);
  EXPECT_NE(words_of(drawing).find("Colour: ties"), std::string::npos);
  EXPECT_NE(words_of(drawing).find("not defined (1)"), std::string::npos);
}

TEST(Map, FaultsAreFound) {
  Drawing drawing = map_of(round_table(5), {}, plain_layouter());
  ASSERT_THAT(faults_of(drawing), IsEmpty());
  drawing.actors[1].mark.at = drawing.actors[0].mark.at;
  drawing.words[0].at.x = -50;
  EXPECT_EQ(faults_of(drawing).size(), 2U);
}

}  // namespace
}  // namespace samenspel
