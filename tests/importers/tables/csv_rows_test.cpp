#include "importers/tables/csv_rows.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/tables/csv_dialect.hpp"

namespace samenspel {
namespace {

using testing::ElementsAre;

/// "a 0-1" for each cell: text, and bytes from and to.
std::vector<std::vector<std::string>> rows_of(std::string_view text, char delimiter = ',') {
  CsvRows rows(text, 0, delimiter, 0);
  std::vector<std::vector<std::string>> out;
  std::vector<Field> cells;
  while (rows.next(cells)) {
    std::vector<std::string>& row = out.emplace_back();
    for (const Field& cell : cells)
      row.push_back(std::string(cell.text) + " " + std::to_string(cell.place.begin) + "-" +
                    std::to_string(cell.place.begin + cell.place.length));
  }
  return out;
}

TEST(CsvRows, part_cells_and_rows) {
  EXPECT_THAT(rows_of("a,bc\nd,\n"), ElementsAre(ElementsAre("a 0-1", "bc 2-4"), ElementsAre("d 5-6", " 7-7")));
  EXPECT_THAT(rows_of("a;b,c", ';'), ElementsAre(ElementsAre("a 0-1", "b,c 2-5")));
  EXPECT_THAT(rows_of("a\tb\r\nc\rd", '\t'),
              ElementsAre(ElementsAre("a 0-1", "b 2-3"), ElementsAre("c 5-6"), ElementsAre("d 7-8")));
  EXPECT_THAT(rows_of(""), ElementsAre());
  EXPECT_THAT(rows_of("a,\nb"), ElementsAre(ElementsAre("a 0-1", " 2-2"), ElementsAre("b 3-4")));
}

TEST(CsvRows, leave_out_blanks_round_a_cell) {
  EXPECT_THAT(rows_of(" a b , c\n"), ElementsAre(ElementsAre("a b 1-4", "c 7-8")));
}

TEST(CsvRows, take_quotes_away) {
  EXPECT_THAT(rows_of("\"a,b\",c\n"), ElementsAre(ElementsAre("a,b 0-5", "c 6-7")));
  EXPECT_THAT(rows_of("\"a \"\"b\"\"\"\n"), ElementsAre(ElementsAre("a \"b\" 0-9")));
  EXPECT_THAT(rows_of("\"a\nb\" ,c\n"), ElementsAre(ElementsAre("a\nb 0-5", "c 7-8")));
  EXPECT_THAT(rows_of("5\" pipe,c\n"), ElementsAre(ElementsAre("5\" pipe 0-7", "c 8-9")))
      << "not at the start of a cell";
  EXPECT_THAT(rows_of("\"\",c\n"), ElementsAre(ElementsAre(" 0-2", "c 3-4")));
}

TEST(CsvRows, tell_a_quote_that_stays_open_and_text_behind_one) {
  std::vector<Field> cells;
  CsvRows open("a,\"b\nc,d\n", 100, ',', 0);
  ASSERT_TRUE(open.next(cells));
  ASSERT_TRUE(open.fault());
  EXPECT_EQ(open.fault()->what, CsvFault::quote_open);
  EXPECT_EQ(open.fault()->place, make_place(0, 102, 103));
  EXPECT_FALSE(open.next(cells));

  CsvRows behind("\"a\" b,c\nd,e", 0, ',', 0);
  ASSERT_TRUE(behind.next(cells));
  ASSERT_TRUE(behind.fault());
  EXPECT_EQ(behind.fault()->what, CsvFault::quote_text_after);
  EXPECT_EQ(behind.fault()->place, make_place(0, 4, 5));
  EXPECT_EQ(cells.size(), 2U);
  ASSERT_TRUE(behind.next(cells));
  EXPECT_FALSE(behind.fault());
}

TEST(EndOfRows, is_behind_the_last_whole_row) {
  EXPECT_EQ(end_of_rows("a,b\nc", ',', false), 4U);
  EXPECT_EQ(end_of_rows("a,b\nc", ',', true), 5U);
  EXPECT_EQ(end_of_rows("abc", ',', false), 0U);
  EXPECT_EQ(end_of_rows("a\rb\r", ',', false), 2U) << "the last CR may be half of a CR LF";
  EXPECT_EQ(end_of_rows("a,\"b\nc\"\nd,\"e\nf", ',', false), 8U);
  EXPECT_EQ(end_of_rows("a,\"b\nc", ',', false), 0U);
}

TEST(Dialect, is_that_of_the_first_row) {
  EXPECT_EQ(dialect_of("from,to\na;b;c\n").delimiter, ',');
  EXPECT_EQ(dialect_of("van;naar;gewicht\nJan;Truus;1,5\n").delimiter, ';');
  EXPECT_EQ(dialect_of("from\tto\n").delimiter, '\t');
  EXPECT_EQ(dialect_of("\"a;b\",c\n").delimiter, ',') << "what stands between quotes does not count";
  EXPECT_EQ(dialect_of("id\nJan\n").delimiter, ',');
  EXPECT_EQ(dialect_of("\n\nfrom;to\n").delimiter, ';');
  EXPECT_EQ(dialect_of("").delimiter, ',');
}

TEST(Dialect, heeds_a_byte_order_mark_and_a_sep_line) {
  EXPECT_EQ(dialect_of("\xEF\xBB\xBF"
                       "a;b\n")
                .first_row,
            3U);
  const CsvDialect says = dialect_of("\xEF\xBB\xBFSEP=|\r\na|b,c,d\n");
  EXPECT_EQ(says.delimiter, '|');
  EXPECT_EQ(says.first_row, 10U);
  EXPECT_EQ(dialect_of("sep=;").delimiter, ';');
  EXPECT_EQ(dialect_of("sep=;x\n").delimiter, ';') << "no such line: a heading";
  EXPECT_EQ(dialect_of("sep=;x\n").first_row, 0U);
}

TEST(Windows1252, becomes_utf8) {
  std::string out;
  append_windows1252(out, "Caf\xE9 \x80 \x93x\x94 \x81");
  EXPECT_EQ(out, "Café € “x” \uFFFD");
}

}  // namespace
}  // namespace samenspel
