#include "support/name_finder.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

/// The text with every name of `names` replaced by "#0", "#1", …
std::string without(std::string_view text, std::initializer_list<std::string_view> names) {
  std::vector<NameFinder::Name> rows;
  std::vector<std::string> marks;
  for (const std::string_view name : names) {
    marks.push_back("#" + std::to_string(rows.size()));
    rows.push_back({name, static_cast<std::uint32_t>(rows.size())});
  }
  return NameFinder(std::move(rows)).replaced(text, [&](std::uint32_t i) -> std::string_view { return marks[i]; });
}

TEST(NameFinder, FindsANameAnywhere) {
  EXPECT_EQ(without("Jan Jansen", {"Jan Jansen"}), "#0");
  EXPECT_EQ(without("met Jan Jansen, en Piet", {"Jan Jansen", "Piet"}), "met #0, en #1");
  EXPECT_EQ(without("(Jan Jansen)", {"Jan Jansen"}), "(#0)");
  EXPECT_EQ(without("Jan Jansen Jan Jansen", {"Jan Jansen"}), "#0 #0");
  EXPECT_EQ(without("", {"Jan"}), "");
  EXPECT_EQ(without("Jan", {}), "Jan");
  EXPECT_EQ(without("nobody", {"Jan"}), "nobody");
}

TEST(NameFinder, LooksThroughCase) {
  EXPECT_EQ(without("JAN JANSEN en jan jansen", {"Jan Jansen"}), "#0 en #0");
  EXPECT_EQ(without("ÇELİK çelik", {"Çelik"}), "#0 #0");
  EXPECT_EQ(without("GROSS, Groß", {"Groß"}), "#0, #0");
}

TEST(NameFinder, LooksThroughAccentsAndNormalForms) {
  EXPECT_EQ(without("Rene\u0301 zei", {"Ren\u00E9"}), "#0 zei");
  EXPECT_EQ(without("Ren\u00E9 zei", {"Rene\u0301"}), "#0 zei");
  EXPECT_EQ(without("Rene zei", {"René"}), "#0 zei");
  EXPECT_EQ(without("René zei", {"Rene"}), "#0 zei");
  EXPECT_EQ(without("Ｊａｎ zei", {"Jan"}), "#0 zei");       // wide letters
  EXPECT_EQ(without("\uFB01ona zei", {"Fiona"}), "#0 zei");  // a ligature
}

TEST(NameFinder, LooksThroughBlanksHyphensAndQuotes) {
  for (const char* written : {"Jan  Jansen", "Jan\nJansen", "Jan\u00A0Jansen", "Jan-Jansen", "jan_jansen", "Jan.Jansen",
                              "JanJansen", "Jan\u200BJansen", "Ja\u00ADn Jansen", "\"Jan\" Jansen"})
    EXPECT_EQ(without("x " + std::string(written) + " y", {"Jan Jansen"}).find("ansen"), std::string::npos) << written;
  EXPECT_EQ(without("D’Hondt", {"D'Hondt"}), "#0");
  EXPECT_EQ(without("in 't Pannetje", {"'t Pannetje"}), "in '#0");
}

TEST(NameFinder, FindsWholeWordsOnly) {
  EXPECT_EQ(without("Jansen, Januari, Marjan", {"Jan"}), "Jansen, Januari, Marjan");
  EXPECT_EQ(without("p-12 p-1", {"p-1"}), "p-12 #0");
  EXPECT_EQ(without("Àjan janà", {"Jan"}), "Àjan janà");
}

TEST(NameFinder, FindsAGenitive) {
  EXPECT_EQ(without("Jan Jansens plan, Jan Jansen's plan", {"Jan Jansen"}), "#0s plan, #0's plan");
  EXPECT_EQ(without("Annekes tuin", {"Anneke"}), "#0s tuin");
}

TEST(NameFinder, TakesTheLongestName) {
  EXPECT_EQ(without("Jan Jansen en Jan", {"Jan", "Jan Jansen"}), "#1 en #0");
  EXPECT_EQ(without("Jan de Vries", {"Jan", "Vries", "Jan de"}), "#2 #1");
  EXPECT_EQ(without("Jan", {"jan", "Jan"}), "#0");  // of equals the first
}

TEST(NameFinder, FindsAShortNameInItsOwnCaseOnly) {
  EXPECT_EQ(without("Al zei al: al", {"Al"}), "#0 zei al: al");
  EXPECT_EQ(without("B en b: a B", {"B"}), "#0 en b: a #0");
  EXPECT_EQ(without("AL, al", {"al", "AL"}), "#1, #0");
  EXPECT_EQ(without("BOB bob", {"Bob"}), "#0 #0");
}

TEST(NameFinder, FindsNamesInScriptsWithoutBlanks) {
  EXPECT_EQ(without("昨天王伟说", {"王伟"}), "昨天#0说");
  EXPECT_EQ(without("Иван и ИВАН", {"Иван"}), "#0 и #0");
  EXPECT_EQ(without("Иванов", {"Иван"}), "Иванов");
  EXPECT_EQ(without("met 🙂 erbij", {"🙂"}), "met #0 erbij");
}

TEST(NameFinder, FindsNumbersThatAreNames) {
  EXPECT_EQ(without("007 en 12:30, 0070", {"007", "12:30"}), "#0 en #1, 0070");
}

TEST(NameFinder, NeverFindsANameOfPunctuation) {
  EXPECT_EQ(without("wat? nee…", {"?", "…", "", " "}), "wat? nee…");
  EXPECT_TRUE(NameFinder({{"?", 0}}).empty());
}

TEST(NameFinder, LeavesBadBytesAsTheyAre) {
  EXPECT_EQ(without("a\xFF Jan \xC3", {"Jan"}), "a\xFF #0 \xC3");
}

TEST(NameFinder, TakesManyNamesAndLongTextsInTheirStride) {
  std::vector<std::string> texts;
  for (int i = 0; i < 50'000; ++i)
    texts.push_back("persoon " + std::to_string(i));
  std::vector<NameFinder::Name> names;
  for (std::uint32_t i = 0; i < texts.size(); ++i)
    names.push_back({texts[i], i});
  std::string text;
  for (int i = 0; i < 20'000; ++i)
    text += "en persoon " + std::to_string(2 * i) + " en persoon 99999 en iemand ";
  std::size_t found = 0;
  const std::string out = NameFinder(names).replaced(text, [&](std::uint32_t) -> std::string_view {
    ++found;
    return "x";
  });
  EXPECT_EQ(found, 20'000U);
}

TEST(NameFinder, TakesOneNameOfManyInItsStride) {
  const std::vector<NameFinder::Name> names(200'000, {"Jo", 7});
  std::string text;
  for (int i = 0; i < 20'000; ++i)
    text += "jo ";
  EXPECT_EQ(NameFinder(names).replaced(text, [](std::uint32_t) -> std::string_view { return "x"; }), text);
}

}  // namespace
}  // namespace samenspel
