#include "support/nearest.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/random.hpp"

namespace samenspel {
namespace {

std::string meant(std::string_view wrong, const std::vector<std::string_view>& words) {
  const auto found = nearest(wrong, words);
  return found ? std::string(words[*found]) : "";
}

TEST(EditDistance, CountsByHand) {
  EXPECT_EQ(edit_distance(U"", U"", 3), 0U);
  EXPECT_EQ(edit_distance(U"abc", U"abc", 0), 0U);
  EXPECT_EQ(edit_distance(U"kitten", U"sitting", 9), 3U);
  EXPECT_EQ(edit_distance(U"", U"abc", 9), 3U);
  EXPECT_EQ(edit_distance(U"abc", U"", 9), 3U);
  EXPECT_EQ(edit_distance(U"ab", U"ba", 9), 1U);   // a swap
  EXPECT_EQ(edit_distance(U"ca", U"abc", 9), 3U);  // optimal string alignment: no edit inside a swap
  EXPECT_EQ(edit_distance(U"niveua", U"niveau", 9), 1U);
}

TEST(EditDistance, StopsAtItsLimit) {
  EXPECT_EQ(edit_distance(U"kitten", U"sitting", 3), 3U);
  EXPECT_EQ(edit_distance(U"kitten", U"sitting", 2), 3U);
  EXPECT_EQ(edit_distance(U"a", U"abcdef", 2), 3U);
  EXPECT_EQ(edit_distance(U"abc", U"xyz", 0), 1U);
}

/// The whole table, as the definition says.
std::size_t plain_distance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.size()][b.size()];
}

TEST(EditDistance, IsThatOfTheWholeTable) {
  Random random(11);
  const auto word = [&] {
    std::u32string out;
    for (std::uint64_t n = random.below(9); n > 0; --n)
      out += static_cast<char32_t>(U'a' + random.below(3));
    return out;
  };
  for (int round = 0; round < 20000; ++round) {
    const std::u32string a = word(), b = word();
    const std::size_t limit = random.below(7), whole = plain_distance(a, b);
    EXPECT_EQ(edit_distance(a, b, limit), std::min(whole, limit + 1));
  }
}

TEST(Nearest, FindsWhatWasMeant) {
  EXPECT_EQ(meant("bewner", {"ambtenaar", "bewoners", "bewoner", "ondernemer"}), "bewoner");
  EXPECT_EQ(meant("Henri Lenferinck", {"Jeroen Maters", "Henri Lenferink", "Gemeenteraad"}), "Henri Lenferink");
  EXPECT_EQ(meant("niveua", {"naam", "niveau", "sinds"}), "niveau");
  EXPECT_EQ(meant("ondernmer", {"bewoner", "ondernemer"}), "ondernemer");
  EXPECT_EQ(meant("amtenaar", {"bestuurder", "ambtenaar"}), "ambtenaar");
  EXPECT_EQ(meant("Kes", {"Jan", "Kees", "gooi"}), "Kees");
  EXPECT_EQ(meant("initate", {"invite", "initiate"}), "initiate");
  EXPECT_EQ(meant("gewigt", {"van", "naar", "gewicht"}), "gewicht");
  EXPECT_EQ(meant("corporaite", {"corporatie"}), "corporatie");
}

TEST(Nearest, LooksThroughCaseAccentsQuotesAndBlanks) {
  EXPECT_EQ(meant("JEROEN MATERS", {"Jeroen Maters"}), "Jeroen Maters");
  EXPECT_EQ(meant("Cafe Zuid", {"Café Zuid"}), "Café Zuid");
  EXPECT_EQ(meant("t Pannetje", {"'t Pannetje"}), "'t Pannetje");
  EXPECT_EQ(meant("’t Pannetje", {"'t Pannetje"}), "'t Pannetje");
  EXPECT_EQ(meant("jeroen  maters ", {"Jeroen Maters"}), "Jeroen Maters");
  EXPECT_EQ(meant("keep until", {"keep_until"}), "keep_until");
}

TEST(Nearest, HasNoSuggestionForAnUnrelatedWord) {
  const std::vector<std::string_view> keys{"id",      "name",       "sector",  "kind",      "level",
                                           "since",   "until",      "part_of", "offers",    "asks",
                                           "consent", "keep_until", "note",    "attributes"};
  for (const char* wrong : {"foto", "mail", "code", "adres", "telefoon", "website", "geboren", "xyz", "q", "colour"})
    EXPECT_EQ(meant(wrong, keys), "") << wrong;
  EXPECT_EQ(meant("Gemeenteraad", {"Jan", "Kees", "Jeroen Maters"}), "");
  EXPECT_EQ(meant("", keys), "");
  EXPECT_EQ(meant("?", keys), "");
}

TEST(Nearest, TakesALongerWordThatOnlyOneBegins) {
  EXPECT_EQ(meant("Jeroen", {"Jeroen Maters", "Henri Lenferink"}), "Jeroen Maters");
  EXPECT_EQ(meant("Jeroen", {"Jeroen Maters", "Jeroen Bakker"}), "");
  EXPECT_EQ(meant("Jan", {"Jan van den Berg"}), "");  // three letters begin too much
}

TEST(Nearest, TakesTheNearestAndOfEqualsTheFirst) {
  EXPECT_EQ(meant("Karin", {"Karen", "Karim", "Karin"}), "Karin");
  EXPECT_EQ(meant("Kari", {"Karo", "Kara"}), "Karo");
}

TEST(Nearest, DoesNotTakeAWordWithNothingOfIt) {
  EXPECT_EQ(meant("ab", {"c"}), "");
  EXPECT_EQ(meant("a", {"b", "c"}), "");
  EXPECT_EQ(meant("A", {"a"}), "a");
}

}  // namespace
}  // namespace samenspel
