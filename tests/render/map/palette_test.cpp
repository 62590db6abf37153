#include "render/map/palette.hpp"

#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

std::vector<Sector> sectors(const std::vector<std::string>& ids) {
  Network network;
  for (const std::string& id : ids)
    add_sector(network, id);
  return network.sectors;
}

// Ratios as WebAIM's contrast checker gives them.
TEST(Palette, ContrastIsThatOfWcag) {
  EXPECT_DOUBLE_EQ(contrast("#000000", "#FFFFFF"), 21);
  EXPECT_DOUBLE_EQ(contrast("#777777", "#777777"), 1);
  EXPECT_NEAR(contrast("#777777", "#FFFFFF"), 4.48, 0.005);
  EXPECT_NEAR(contrast("#FF0000", "#FFFFFF"), 4.00, 0.005);
  EXPECT_NEAR(contrast("#0000FF", "#FFFFFF"), 8.59, 0.005);
  EXPECT_DOUBLE_EQ(contrast("#0000FF", "#FFFFFF"), contrast("#FFFFFF", "#0000FF"));
}

TEST(Palette, MixesAsOpacityDoes) {
  EXPECT_EQ(mixed("#000000", "#FFFFFF", 0.5), "#808080");
  EXPECT_EQ(mixed("#123456", "#FFFFFF", 1), "#123456");
  EXPECT_EQ(mixed("#abcdef", "#FFFFFF", 1), "#ABCDEF");
}

RC_GTEST_PROP(Palette, DarkShadeIsReadableOnWhite, ()) {
  const auto value = *rc::gen::inRange(0, 0x1000000);
  char text[8];
  snprintf(text, sizeof text, "#%06X", static_cast<unsigned>(value));
  RC_ASSERT(contrast(darkened(text), "#FFFFFF") >= kDarkContrast);
}

TEST(Palette, DarkColoursStay) {
  EXPECT_EQ(darkened("#123456"), "#123456");
}

TEST(Palette, BuiltInSectorsKeepTheirOwn) {
  const auto styles = sector_styles(sectors({"business", "resident", "official", "designer", "housing"}));
  EXPECT_EQ(styles[0], (SectorStyle{"#D55E00", "#AC4C00", MarkShape::hexagon}));
  EXPECT_EQ(styles[1], (SectorStyle{"#E69F00", "#8C6000", MarkShape::circle}));
  EXPECT_EQ(styles[2], (SectorStyle{"#0072B2", "#005A8C", MarkShape::square}));
  EXPECT_EQ(styles[3], (SectorStyle{"#CC79A7", "#905576", MarkShape::diamond}));
  EXPECT_EQ(styles[4], (SectorStyle{"#009E73", "#007656", MarkShape::house}));
}

TEST(Palette, SevenSectorsAllDifferInColourAndShape) {
  const auto styles =
      sector_styles(sectors({"resident", "school", "official", "sport", "designer", "housing", "business"}));
  std::set<std::string> fills;
  std::set<MarkShape> shapes;
  for (const SectorStyle& style : styles) {
    fills.insert(style.fill);
    shapes.insert(style.shape);
    EXPECT_GE(contrast(style.dark, "#FFFFFF"), kDarkContrast);
    EXPECT_GE(contrast(style.dark, mixed(style.fill, "#FFFFFF", 0.18)), 4.4);
  }
  EXPECT_EQ(fills.size(), 7U);
  EXPECT_EQ(shapes.size(), 7U);
}

TEST(Palette, BeyondSevenAPairOfColourAndShapeIsStillNew) {
  std::vector<std::string> ids;
  for (int i = 0; i < 21; ++i)
    ids.push_back("s" + std::to_string(i));
  std::set<std::pair<std::string, MarkShape>> pairs;
  for (const SectorStyle& style : sector_styles(sectors(ids)))
    pairs.insert({style.fill, style.shape});
  EXPECT_EQ(pairs.size(), 21U);
}

TEST(Palette, TakesHundredsOfSectors) {
  std::vector<std::string> ids;
  for (int i = 0; i < 300; ++i)
    ids.push_back("s" + std::to_string(i));
  EXPECT_EQ(sector_styles(sectors(ids)).size(), 300U);
}

TEST(Palette, AFilesOwnColourIsTakenAndDarkened) {
  auto own = sectors({"school"});
  own[0].colour = "#ffee00";
  const auto styles = sector_styles(own);
  EXPECT_EQ(styles[0].fill, "#FFEE00");
  EXPECT_GE(contrast(styles[0].dark, "#FFFFFF"), kDarkContrast);
}

TEST(Palette, ClassesHoldNoSignsOfCss) {
  EXPECT_EQ(class_safe("resident"), "resident");
  EXPECT_EQ(class_safe("sport & spel.1"), "sport---spel-1");
  EXPECT_EQ(class_safe("a_B-9"), "a_B-9");
  EXPECT_EQ(class_safe("zorgé"), "zorgé");
  EXPECT_EQ(class_safe("\"<'>"), "----");
  EXPECT_EQ(class_safe("a\xC2\xA0z"), "a-z");
}

}  // namespace
}  // namespace samenspel
