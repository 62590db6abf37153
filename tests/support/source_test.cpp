#include "support/source.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

static_assert(sizeof(Place) == 8);

struct Found {
  std::size_t line, column, end_column;
  std::string text;
  friend bool operator==(const Found&, const Found&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Found& f) {
    return out << f.line << ':' << f.column << '-' << f.end_column << " \"" << f.text << '"';
  }
};

Found located(const std::string& bytes, std::size_t begin, std::size_t end) {
  const Source source("a.yaml", bytes);
  const Located found = source.locate(make_place(0, begin, end));
  return {found.line, found.column, found.end_column, std::string(found.line_text)};
}

TEST(Locate, CountsLinesAndColumnsFromOne) {
  EXPECT_EQ(located("ab\ncde\n", 0, 2), (Found{1, 1, 3, "ab"}));
  EXPECT_EQ(located("ab\ncde\n", 4, 5), (Found{2, 2, 3, "cde"}));
}

TEST(Locate, KnowsEveryEndOfALine) {
  EXPECT_EQ(located("ab\r\ncd\r\nef", 4, 6), (Found{2, 1, 3, "cd"}));
  EXPECT_EQ(located("ab\rcd\ref", 6, 8), (Found{3, 1, 3, "ef"}));
  EXPECT_EQ(located("ab\n\ncd", 4, 5), (Found{3, 1, 2, "cd"}));
  EXPECT_EQ(located("ab\n\r\ncd", 5, 6), (Found{3, 1, 2, "cd"}));
  EXPECT_EQ(located("ab\r\rcd", 4, 5), (Found{3, 1, 2, "cd"}));
  EXPECT_EQ(located("ab\r\n", 3, 4), (Found{1, 3, 3, "ab"}));  // the end of the line itself
}

TEST(Locate, LeavesTheByteOrderMarkOut) {
  EXPECT_EQ(located("\xEF\xBB\xBF"
                    "ab: c",
                    3, 5),
            (Found{1, 1, 3, "ab: c"}));
  EXPECT_EQ(located("\xEF\xBB\xBF"
                    "ab",
                    0, 3),
            (Found{1, 1, 3, "ab"}));
  EXPECT_EQ(located("\xEF\xBB\xBF", 0, 1), (Found{1, 1, 1, ""}));
}

TEST(Locate, CountsCodePoints) {
  EXPECT_EQ(located("één: x", 7, 8), (Found{1, 6, 7, "één: x"}));
  EXPECT_EQ(located("🙂王 x", 8, 9), (Found{1, 4, 5, "🙂王 x"}));
  EXPECT_EQ(located("één", 0, 5), (Found{1, 1, 4, "één"}));
}

TEST(Locate, CountsABadByteAsOne) {
  EXPECT_EQ(located("a\xFF\xFEx", 3, 4), (Found{1, 4, 5, "a\xFF\xFEx"}));
}

TEST(Locate, EndsAtTheEndOfTheFirstLine) {
  EXPECT_EQ(located("ab\ncd", 1, 5), (Found{1, 2, 3, "ab"}));
  EXPECT_EQ(located("ab\r\ncd", 0, 6), (Found{1, 1, 3, "ab"}));
}

TEST(Locate, TakesALastLineWithoutEnd) {
  EXPECT_EQ(located("ab\ncd", 3, 5), (Found{2, 1, 3, "cd"}));
}

TEST(Locate, TakesAnEmptyFile) {
  EXPECT_EQ(located("", 0, 0), (Found{1, 1, 1, ""}));
}

TEST(Locate, StaysInsideTheFile) {
  EXPECT_EQ(located("ab", 2, 2), (Found{1, 3, 3, "ab"}));
  EXPECT_EQ(located("ab", 50, 60), (Found{1, 3, 3, "ab"}));
  EXPECT_EQ(located("ab\n", 3, 4), (Found{2, 1, 1, ""}));
}

TEST(Locate, IsTheSameWhateverWasAskedBefore) {
  const Source source("a", "ab\ncd\nef");
  EXPECT_EQ(source.locate(make_place(0, 6, 8)).line, 3U);
  EXPECT_EQ(source.locate(make_place(0, 0, 1)).line, 1U);
  EXPECT_EQ(source.locate(make_place(0, 3, 4)).line, 2U);
}

TEST(MakePlace, CutsALengthThatDoesNotFit) {
  const std::size_t most = (std::size_t{1} << 24) - 1;
  EXPECT_EQ(make_place(3, 10, 10 + most).length, most);
  EXPECT_EQ(make_place(3, 10, 10 + most + 5).length, most);
  EXPECT_EQ(make_place(3, 10, 4).length, 0U);
  EXPECT_EQ(make_place(3, 10, 4).source, 3U);
}

TEST(Locate, NamesTheCellsOfASheet) {
  const Source sheet = Source::of_sheet("book.xlsx", "Ties");
  const auto cell = [&](std::size_t row, std::size_t column) {
    const Located at = sheet.locate(make_cell_place(0, row, column));
    EXPECT_EQ(at.line, row);
    EXPECT_EQ(at.column, column);
    return at.cell;
  };
  EXPECT_EQ(cell(1, 1), "A1");
  EXPECT_EQ(cell(3, 26), "Z3");
  EXPECT_EQ(cell(3, 27), "AA3");
  EXPECT_EQ(cell(kMostSheetRows, 703), "AAA1048576");
  EXPECT_EQ(cell(9, kMostSheetColumns), "FAM9");  // 6·676 + 1·26 + 13 = 4095
}

TEST(Locate, ReadsATextThatIsNotKeptWhenItIsAskedFor) {
  int reads = 0;
  const Source source("a.csv", [&] {
    ++reads;
    return std::string("a,b\nc,d\n");
  });
  EXPECT_EQ(reads, 0);
  EXPECT_EQ(source.locate(make_place(0, 6, 7)).line, 2U);
  EXPECT_EQ(source.locate(make_place(0, 2, 3)).column, 3U);
  EXPECT_EQ(reads, 1);
}

}  // namespace
}  // namespace samenspel
