#include "render/tables/wrap.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Wrapped, BreaksAtBlanksAndIndents) {
  EXPECT_EQ(wrapped("one two three", 7), "one two\nthree\n");
  EXPECT_EQ(wrapped("one two three", 9, 2), "  one two\n  three\n");
  EXPECT_EQ(wrapped("one two three", 9, 2, true), "one two\n  three\n");
  EXPECT_EQ(wrapped("one\ntwo", 80), "one\ntwo\n");
  EXPECT_EQ(wrapped("", 80), "\n");
}

TEST(Wrapped, KeepsTheIndentationOfExamples) {
  EXPECT_EQ(wrapped("so:\n  a:\n    b: 1\nend", 80), "so:\n  a:\n    b: 1\nend\n");
  EXPECT_EQ(wrapped("one two three", 9), "one two\nthree\n") << "no blank is carried over a break";
}

TEST(Wrapped, AWordThatIsTooLongStandsAlone) {
  EXPECT_EQ(wrapped("a extraordinary b", 5), "a\nextraordinary\nb\n");
}

TEST(Wrapped, CountsSignsAsWideAsTheyAre) {
  EXPECT_EQ(wrapped("é é é", 3), "é é\né\n");
  EXPECT_EQ(wrapped("中 中", 4), "中\n中\n") << "each takes two columns";
}

TEST(CutTo, EndsInAnEllipsis) {
  EXPECT_EQ(cut_to("neighbourhood", 13), "neighbourhood");
  EXPECT_EQ(cut_to("neighbourhood", 10), "neighbour…");
  EXPECT_EQ(cut_to("one two", 5), "one…") << "no blank before the ellipsis";
}

TEST(Columned, SetsNumbersToTheRightAndUnderlinesTheHeading) {
  EXPECT_EQ(columned({{"who", "n"}, {"Zoë", "12"}, {"Bo", "3"}}, {false, true}),
            "who   n\n"
            "───  ──\n"
            "Zoë  12\n"
            "Bo    3\n");
}

TEST(Columned, BreaksAHeadingThatIsWiderThanItsColumn) {
  EXPECT_EQ(broken_width("direct contacts"), 8U);
  EXPECT_EQ(columned({{"who", "direct contacts"}, {"Zoë", "12"}}, {false, true}),
            "       direct\n"
            "who  contacts\n"
            "───  ────────\n"
            "Zoë        12\n");
}

TEST(Columned, PutsTheFootBelowALineOfItsOwn) {
  EXPECT_EQ(columned({{"who", "n"}, {"Zoë", "2"}}, {false, true}, {{"mean", "12"}}),
            "who    n\n"
            "────  ──\n"
            "Zoë    2\n"
            "────  ──\n"
            "mean  12\n");
}

}  // namespace
}  // namespace samenspel
