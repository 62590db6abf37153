#include "render/map/labels.hpp"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/unicode.hpp"

namespace samenspel {
namespace {

using Lines = std::vector<std::string>;

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  return text;
}

TEST(Labels, ShortNamesStayOnOneLine) {
  EXPECT_EQ(label_lines("Zoë Zevenslag"), Lines{"Zoë Zevenslag"});
  EXPECT_EQ(label_lines("Bob"), Lines{"Bob"});
}

TEST(Labels, LongerOnesBreakNearTheMiddle) {
  EXPECT_EQ(label_lines("Stichting Trapportaal Haven"), (Lines{"Stichting", "Trapportaal Haven"}));
  EXPECT_EQ(label_lines("Wethouder Wonen Noord"), (Lines{"Wethouder", "Wonen Noord"}));
  EXPECT_EQ(label_lines("Beekeepers of Wrenfold"), (Lines{"Beekeepers", "of Wrenfold"}));
}

TEST(Labels, AVeryLongNameBecomesABlockAndNoRibbon) {
  const auto lines = label_lines(
      "Foundation for the Careful Keeping of Every Bench and Lantern along the Northern Quay between Old Sluice and "
      "Grand Weirs");
  EXPECT_GE(lines.size(), 5U);
  for (const std::string& line : lines)
    EXPECT_LE(terminal_width(line), 26U);
}

TEST(Labels, AWordWithoutBlanksIsBrokenOnlyWhenItIsVeryLong) {
  EXPECT_EQ(label_lines("Woningbouwvereniging").size(), 1U);
  const auto lines = label_lines(std::string(70, 'x'));
  EXPECT_EQ(lines.size(), 3U);
  for (const std::string& line : lines)
    EXPECT_LE(line.size(), 30U);
}

TEST(Labels, WideSignsCountDouble) {
  std::string name;
  for (int i = 0; i < 40; ++i)
    name += "中";
  for (const std::string& line : label_lines(name))
    EXPECT_LE(terminal_width(line), 30U);
}

TEST(Labels, NeverBreakWhatIsJoined) {
  // a family of four signs with joiners, twenty times without a blank
  const std::string family = "👩\u200D👩\u200D👧";
  std::string name;
  for (int i = 0; i < 20; ++i)
    name += family;
  for (const std::string& line : label_lines(name)) {
    EXPECT_EQ(line.size() % family.size(), 0U);
    EXPECT_EQ(line.substr(0, 4), family.substr(0, 4));
  }
}

TEST(Labels, OfNothingAreOneEmptyLine) {
  EXPECT_EQ(label_lines(""), Lines{""});
  EXPECT_EQ(label_lines("   "), Lines{""});
}

RC_GTEST_PROP(Labels, LinesJoinedAreTheNameAgain, (const std::vector<std::string>& words, std::size_t columns)) {
  std::string text;
  for (const std::string& word : words)
    text += word + " ";
  const auto lines = wrapped(text, 1 + columns % 60);
  std::string joined;
  for (const std::string& line : lines)
    joined += line;
  RC_ASSERT(without_blanks(joined) == without_blanks(text));
  RC_ASSERT(!lines.empty());
}

TEST(Labels, AreaCarriesTheMeasure) {
  const std::vector<double> values{0, 25, 100};
  const SizeScale scale = size_scale(values);
  EXPECT_DOUBLE_EQ(scale.radius(0), 7);
  EXPECT_DOUBLE_EQ(scale.radius(25), 7 + 13 * 0.5);
  EXPECT_DOUBLE_EQ(scale.radius(100), 20);
}

TEST(Labels, UndefinedIsSmallestAndCounted) {
  const std::vector<double> values{std::nan(""), 3, std::nan("")};
  const SizeScale scale = size_scale(values);
  EXPECT_EQ(scale.undefined, 2U);
  EXPECT_DOUBLE_EQ(scale.radius(std::nan("")), kLeastRadius);
  EXPECT_DOUBLE_EQ(scale.radius(std::numeric_limits<double>::infinity()), kLeastRadius);
}

TEST(Labels, AMarkWithoutANameTakesNoMoreRoomThanItself) {
  const ActorSpace space = actor_space(MarkShape::circle, 10, {});
  EXPECT_DOUBLE_EQ(space.box.height, 20);
  EXPECT_DOUBLE_EQ(space.mark_above, 0);
}

TEST(Labels, EqualValuesGiveOneSize) {
  const std::vector<double> zeros{0, 0, 0};
  EXPECT_DOUBLE_EQ(size_scale(zeros).radius(0), kPlainRadius);
  EXPECT_FALSE(size_scale({}).given);
  EXPECT_DOUBLE_EQ(size_scale({}).radius(5), kPlainRadius);
}

TEST(Labels, NegativeValuesHaveTheirPlaceOnTheScale) {
  const std::vector<double> values{-1, 0, 1};
  const SizeScale scale = size_scale(values);
  EXPECT_DOUBLE_EQ(scale.radius(-1), 7);
  EXPECT_DOUBLE_EQ(scale.radius(1), 20);
  EXPECT_DOUBLE_EQ(scale.radius(-0.5), 7 + 13 * 0.5);
}

TEST(Labels, OnlyTheHighestValuesStandOut) {
  std::vector<double> values(60, 0);
  EXPECT_EQ(standing_out(values), std::vector<bool>(60, false));
  for (std::size_t i = 0; i < 60; ++i)
    values[i] = static_cast<double>(i);
  const auto out = standing_out(values);
  EXPECT_EQ(std::count(out.begin(), out.end(), true), 60 / 12);
  EXPECT_TRUE(out[59] && out[55] && !out[54]);
}

TEST(Labels, OfEqualValuesTheEarlierStandsOut) {
  EXPECT_EQ(standing_out(std::vector<double>{5, 5, 5, 5, std::nan("")}),
            (std::vector<bool>{true, true, true, false, false}));
}

TEST(Labels, SpaceHoldsMarkOverLabel) {
  const ActorSpace space = actor_space(MarkShape::circle, 10, {60, 28});
  EXPECT_DOUBLE_EQ(space.box.width, 60);
  EXPECT_DOUBLE_EQ(space.box.height, 20 + 3 + 28);
  EXPECT_DOUBLE_EQ(space.mark_above, 51 / 2.0 - 10);
  EXPECT_DOUBLE_EQ(space.label_below, 51 / 2.0 - 14);
}

}  // namespace
}  // namespace samenspel
