#include "render/poster/letters.hpp"

#include <numeric>

#include <gtest/gtest.h>

#include "render/map/drawing.hpp"

namespace samenspel {
namespace {

const std::string kFont = Drawing{}.font;

TEST(Letters, WidthsGrowWithTheLetter) {
  const Letters letters(kFont);
  const double ten = letters.width("Wie slaat bruggen?", 10, kRegular);
  EXPECT_GT(ten, 60);  // 18 signs of about half a letter
  EXPECT_LT(ten, 120);
  EXPECT_NEAR(letters.width("Wie slaat bruggen?", 37, kRegular), 3.7 * ten, 1e-9);
  EXPECT_GT(letters.width("Wie slaat bruggen?", 10, kHeavy), ten);
  EXPECT_DOUBLE_EQ(letters.width("", 10, kRegular), 0);
}

TEST(Letters, LinesKeepAllWordsAndTheWidth) {
  const Letters letters(kFont);
  const std::string text = "Stadsbestuur en  bewoners\nmaken samen een park van achttien kilometer";
  const auto lines = letters.lines(text, 12, kRegular, 120);
  std::string all;
  for (const std::string& line : lines) {
    EXPECT_LE(letters.width(line, 12, kRegular), 120) << line;
    all += (all.empty() ? "" : " ") + line;
  }
  EXPECT_EQ(all, "Stadsbestuur en bewoners maken samen een park van achttien kilometer");
  EXPECT_GT(lines.size(), 2U);
  EXPECT_EQ(letters.lines("", 12, kRegular, 120), std::vector<std::string>{""});
}

TEST(Letters, AWordThatNoLineHoldsIsBrokenBetweenSigns) {
  const Letters letters(kFont);
  const std::string word = "Rijksdienstvoorhetcultureelerfgoedenlandschapé";
  std::string all;
  for (const std::string& line : letters.lines(word, 20, kBold, 90)) {
    EXPECT_LE(letters.width(line, 20, kBold), 90) << line;
    all += line;
  }
  EXPECT_EQ(all, word);
  // narrower than any sign: one sign a line, and an end
  EXPECT_EQ(letters.lines("abc", 20, kBold, 0.1).size(), 3U);
}

TEST(Letters, TellsWhichFamilyIsMissing) {
  EXPECT_EQ(Letters(kFont).missing_family(), "");
  EXPECT_EQ(Letters("No Such Family,Inter").missing_family(), "No Such Family");
}

}  // namespace
}  // namespace samenspel
