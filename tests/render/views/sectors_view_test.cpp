#include "render/views/sectors_view.hpp"

#include <cmath>
#include <limits>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/projection.hpp"
#include "metrics/sector_rows.hpp"
#include "render/map/compose.hpp"
#include "render/map/palette.hpp"
#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::string words_of(const Drawing& drawing) {
  std::string out;
  for (const DrawnWord& word : drawing.words)
    out += word.text + "\n";
  return out;
}
std::string text_of(const Label& label) {
  std::string out;
  for (const auto* lines : {&label.lines, &label.more}) {
    for (const std::string& line : *lines)
      out += (out.empty() ? "" : "|") + line;
  }
  return out;
}

/// Residents (4), officials (1), designers (1), and an own sector without power (1).
Network street() {
  Network network;
  for (const char* id : {"resident", "official", "designer", "club"})
    add_sector(network, id);
  network.sectors[0].power = network.sectors[2].power = Power::civic;
  network.sectors[1].power = Power::institution;
  for (const char* name : {"Ann", "Bo", "Cas", "Dee"})
    add_actor(network, name, {{0, 1}});
  add_actor(network, "Town hall", {{1, 1}});
  add_actor(network, "Studio", {{2, 1}});
  add_actor(network, "Chess", {{3, 1}});
  return network;
}
/// Pairs in their order: 0-1, 0-2, 0-3, 1-2, 1-3, 2-3.
SectorFigures figures() {
  return {{3, 0, 0, 0}, {4, 1, 2, 0, 0, 0}, {2, 2, 2, 0.5, 0.5, 0.5}, {2, 0.5, 1, 0, 0, 0}};
}
const TieMark* pair_of(const Drawing& drawing, const std::string& title) {
  for (const TieMark& tie : drawing.ties) {
    if (tie.title == title) return &tie;
  }
  return nullptr;
}

TEST(SectorsView, ASectorIsAMarkWhoseAreaIsItsMembers) {
  const Drawing drawing = sectors_view(street(), {}, figures(), plain_layouter());
  ASSERT_EQ(drawing.actors.size(), 4U);
  EXPECT_EQ(drawing.actors[0].title, "Residents");
  EXPECT_THAT(drawing.actors[0].classes, ElementsAre("sector", "sector-resident"));
  EXPECT_NEAR(drawing.actors[0].mark.radius, 2 * drawing.actors[1].mark.radius, 0.01);  // √4
  const std::vector<SectorStyle> styles = sector_styles(street().sectors);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(drawing.actors[i].mark.shape, styles[i].shape);
    EXPECT_EQ(drawing.actors[i].mark.fills[0].colour, styles[i].fill);
  }
  EXPECT_EQ(text_of(drawing.actors[0].label), "Residents|4 actors|3 ties within");
  EXPECT_EQ(text_of(drawing.actors[1].label), "Government|1 actor");
}

TEST(SectorsView, APairWithTiesIsALineAsWideAsTheyAreMany) {
  const Drawing drawing = sectors_view(street(), {}, figures(), plain_layouter());
  ASSERT_EQ(drawing.ties.size(), 3U);
  const TieMark* four = pair_of(drawing, "Residents – Government");
  const TieMark* one = pair_of(drawing, "Residents – Designers");
  const TieMark* two = pair_of(drawing, "Residents – club");
  ASSERT_TRUE(four && one && two);
  EXPECT_NEAR(four->width, 4 * one->width, 0.01);
  EXPECT_NEAR(two->width, 2 * one->width, 0.01);
}

TEST(SectorsView, LinkingIsBetweenCivicAndInstitutionAllElseBridging) {
  const Drawing drawing = sectors_view(street(), {}, figures(), plain_layouter());
  EXPECT_THAT(pair_of(drawing, "Residents – Government")->classes, ElementsAre("pair", "linking"));
  EXPECT_TRUE(pair_of(drawing, "Residents – Government")->doubled);
  for (const char* bridging : {"Residents – Designers", "Residents – club"}) {
    EXPECT_THAT(pair_of(drawing, bridging)->classes, ElementsAre("pair", "bridging"));
    EXPECT_FALSE(pair_of(drawing, bridging)->doubled);
  }
  EXPECT_GT(drawing.actors[1].mark.at.y, drawing.actors[0].mark.at.y) << "institutions stand above";
}

TEST(SectorsView, MoreThanChanceFewerAndAlikeAreToldApart) {
  EXPECT_EQ(against_chance(1.25), AgainstChance::more);
  EXPECT_EQ(against_chance(1.24), AgainstChance::alike);
  EXPECT_EQ(against_chance(0.81), AgainstChance::alike);
  EXPECT_EQ(against_chance(0.8), AgainstChance::fewer);
  EXPECT_EQ(against_chance(kNaN), AgainstChance::alike);
  const Drawing drawing = sectors_view(street(), {}, figures(), plain_layouter());
  const TieMark* more = pair_of(drawing, "Residents – Government");
  const TieMark* fewer = pair_of(drawing, "Residents – Designers");
  const TieMark* alike = pair_of(drawing, "Residents – club");
  EXPECT_NE(more->colour, fewer->colour);
  EXPECT_NE(more->colour, alike->colour);
  EXPECT_EQ(fewer->dash, Dash::dashed);
  EXPECT_EQ(more->dash, Dash::solid);
  for (const TieMark* tie : {more, fewer, alike})
    EXPECT_GE(contrast(tie->colour, "#FFFFFF"), 3) << tie->title;
}

TEST(SectorsView, EachLineSaysItsNumberInTheLanguageOfTheDrawing) {
  MapOptions options;
  const auto said = [&] {
    std::map<std::string, std::string> out;
    for (const PlateMark& plate : sectors_view(street(), options, figures(), plain_layouter()).plates)
      out[plate.title] = text_of(plate.label);
    return out;
  };
  EXPECT_EQ(said()["Residents – Designers"], "1 tie|0.5 × chance");
  options.language = Language::nl;
  EXPECT_EQ(said()["Bewoners – Ontwerpers"], "1 relatie|0,5 × toeval");
  EXPECT_EQ(said()["Bewoners – Overheid"], "4 relaties|2 × toeval");
}

TEST(SectorsView, PairsWithoutATieAreNamedWithWhatChanceWouldGive) {
  const std::string words = words_of(sectors_view(street(), {}, figures(), plain_layouter()));
  EXPECT_THAT(words, HasSubstr("No tie at all between"));
  EXPECT_THAT(words, HasSubstr("Government and\nDesigners (chance: 0.5)"));
}

TEST(SectorsView, ASectorWithoutTiesSaysSoAndHasNoLine) {
  SectorFigures none{{0, 0, 0, 0}, {4, 0, 0, 0, 0, 0}, {2, 0, 0, 0, 0, 0}, {2, kNaN, kNaN, kNaN, kNaN, kNaN}};
  const Drawing drawing = sectors_view(street(), {}, none, plain_layouter());
  EXPECT_EQ(drawing.ties.size(), 1U);
  EXPECT_EQ(text_of(drawing.actors[3].label), "club|1 actor|no ties at all");
  EXPECT_EQ(text_of(drawing.actors[0].label), "Residents|4 actors|no ties within");
  EXPECT_THAT(words_of(drawing), Not(HasSubstr("No tie at all between"))) << "none were to be expected";
  EXPECT_THAT(faults_of(drawing), IsEmpty());
}

TEST(SectorsView, TheNumberStandsAloneWhereTheRatioIsUndefined) {
  SectorFigures figures_ = figures();
  figures_.ratio[2] = kNaN;
  const Drawing drawing = sectors_view(street(), {}, figures_, plain_layouter());
  for (const PlateMark& plate : drawing.plates) {
    if (plate.title == "Residents – club") {
      EXPECT_EQ(text_of(plate.label), "2 ties");
    }
  }
}

TEST(SectorsView, CountingByDirectionIsSaid) {
  SectorFigures arcs = figures();
  EXPECT_THAT(words_of(sectors_view(street(), {}, arcs, plain_layouter())), Not(HasSubstr("counts twice")));
  arcs.directed = true;
  EXPECT_THAT(words_of(sectors_view(street(), {}, arcs, plain_layouter())), HasSubstr("counts twice"));
}

/// All pairs tied, in numbers that differ.
SectorFigures all_tied(std::size_t sectors) {
  SectorFigures out;
  out.internal.assign(sectors, 2);
  for (std::size_t i = 0; i < sectors * (sectors - 1) / 2; ++i) {
    out.ties.push_back(static_cast<double>(1 + i * 7 % 23));
    out.expected.push_back(8);
    out.ratio.push_back(out.ties.back() / 8);
  }
  return out;
}

TEST(SectorsView, NothingOverlapsFromOneSectorToTwelve) {
  HelperOptions helper;
  helper.program = SAMENSPEL_BIN_DIR "/samenspel-graphviz";
  for (const std::size_t count : {1U, 2U, 3U, 5U, 8U, 12U, 20U}) {
    Network network;
    for (std::size_t s = 0; s < count; ++s) {
      add_sector(network, "sector with a rather long name " + std::to_string(s));
      network.sectors[s].power = s % 3 == 0 ? Power::institution : s % 3 == 1 ? Power::civic : Power::none;
      for (std::size_t k = 0; k <= s * s; ++k)
        add_actor(network, std::to_string(s) + "." + std::to_string(k), {{static_cast<SectorIndex>(s), 1}});
    }
    MapOptions options;
    options.helper = helper;
    const Drawing by_hand = sectors_view(network, options, all_tied(count), plain_layouter());
    const Drawing drawing = sectors_view(network, options, all_tied(count));
    EXPECT_THAT(faults_of(by_hand), IsEmpty()) << count;
    EXPECT_THAT(faults_of(drawing), IsEmpty()) << count;
    EXPECT_EQ(drawing.plates.size(), count > 12 ? 30 : count * (count - 1) / 2) << count;
    for (std::size_t s = 0; s < count; ++s)
      EXPECT_THAT(text_of(drawing.actors[s].label), HasSubstr("name " + std::to_string(s)));
  }
}

TEST(SectorsView, MembersOfSeveralSectorsAndOfNoneAreAccountedFor) {
  Network network = street();
  add_actor(network, "Both", {{0, 0.5}, {1, 0.5}});
  add_actor(network, "Stranger");
  const Drawing drawing = sectors_view(network, {}, figures(), plain_layouter());
  EXPECT_EQ(text_of(drawing.actors[1].label), "Government|2 actors|no ties within");
  const std::string words = words_of(drawing);
  EXPECT_THAT(words, HasSubstr("Who is in several sectors"));
  EXPECT_THAT(words, HasSubstr("Who has no sector"));
  EXPECT_THAT(faults_of(drawing), IsEmpty());
}

}  // namespace
}  // namespace samenspel
