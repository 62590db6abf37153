#include "importers/tables/xlsx_values.hpp"

#include <gtest/gtest.h>

namespace samenspel::xlsx {
namespace {

TEST(XlsxValues, writes_whole_numbers_without_point_or_exponent) {
  EXPECT_EQ(number_text("30"), "30");
  EXPECT_EQ(number_text("30.0"), "30");
  EXPECT_EQ(number_text("3E1"), "30");
  EXPECT_EQ(number_text("007"), "7");
  EXPECT_EQ(number_text("-12"), "-12");
  EXPECT_EQ(number_text("0"), "0");
  EXPECT_EQ(number_text("-0"), "0");
  EXPECT_EQ(number_text("100000"), "100000");
  EXPECT_EQ(number_text("9780306406157"), "9780306406157");
  EXPECT_EQ(number_text("1E+20"), "100000000000000000000");
}

TEST(XlsxValues, keeps_every_digit_of_a_whole_number_that_is_written_out) {
  EXPECT_EQ(number_text("9007199254740993"), "9007199254740993");
}

TEST(XlsxValues, writes_fractions_in_the_shortest_form_of_at_most_15_digits) {
  EXPECT_EQ(number_text("0.5"), "0.5");
  EXPECT_EQ(number_text(".5"), "0.5");
  EXPECT_EQ(number_text("1E-3"), "0.001");
  EXPECT_EQ(number_text("0.30000000000000004"), "0.3");
  EXPECT_EQ(number_text("52.370216000000003"), "52.370216");
  EXPECT_EQ(number_text("0.33333333333333331"), "0.333333333333333");
  EXPECT_EQ(number_text("1e-7"), "0.0000001");
  EXPECT_EQ(number_text("2.5e-9"), "2.5e-09");
  EXPECT_EQ(number_text("1.5E+300"), "1.5e+300");
}

TEST(XlsxValues, takes_nothing_else_for_a_number) {
  for (const char* text : {"", "-", "abc", "1,5", "1 000", "nan", "inf", "-inf", "+1", "1e", "1e999", "0x10", "--1"})
    EXPECT_EQ(number_text(text), std::nullopt) << text;
}

TEST(XlsxValues, knows_days_and_times_by_the_number_of_the_format) {
  for (const unsigned id : {14U, 15U, 16U, 17U, 22U, 27U, 31U, 36U, 50U, 58U})
    EXPECT_EQ(shown_by(id), Shown::day) << id;
  for (const unsigned id : {18U, 19U, 20U, 21U, 32U, 33U, 45U, 47U})
    EXPECT_EQ(shown_by(id), Shown::time) << id;
  EXPECT_EQ(shown_by(46), Shown::duration);
  for (const unsigned id : {0U, 1U, 2U, 9U, 10U, 11U, 13U, 37U, 44U, 48U, 49U, 164U})
    EXPECT_EQ(shown_by(id), Shown::number) << id;
}

TEST(XlsxValues, know_days_and_times_by_the_code_of_the_format) {
  for (const char* code : {"d-m-yyyy", "yyyy\\-mm\\-dd", "[$-413]d mmmm yyyy;@", "mmm-yy", "MM", "DD/MM/YY hh:mm",
                           "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "0;0;0;d", "yyyy", "mmmm h", "[Red]d/m/yy"})
    EXPECT_EQ(shown_by_code(code), Shown::day) << code;
  for (const char* code : {"h:mm", "hh:mm:ss", "h:mm AM/PM", "[$-F400]h:mm:ss\\ AM/PM", "mm:ss.0", "h\"u\"mm", "A/P h"})
    EXPECT_EQ(shown_by_code(code), Shown::time) << code;
  for (const char* code : {"[h]:mm", "[mm]:ss", "[SS]", "[hh]:mm:ss"})
    EXPECT_EQ(shown_by_code(code), Shown::duration) << code;
  for (const char* code : {"General", "0.00", "#,##0.00", "0.00E+00", "\"dagen\" 0", "0 \"mdy\"", "0\\d", "[Red]0",
                           "[$\xE2\x82\xAC-413] #,##0", "[Yellow][<100]0", "0_d", "0*d", "@", "", "0\"d", "[", "\\",
                           "GENERAL;-General", "[]0"})
    EXPECT_EQ(shown_by_code(code), Shown::number) << code;
}

TEST(XlsxValues, count_days_since_1900_with_the_day_that_never_was) {
  // Serial numbers of Excel: 1 is 1 January 1900, 60 its 29 February 1900, 61 is 1 March 1900.
  EXPECT_EQ(shown_text(1, Shown::day, false), "1900-01-01");
  EXPECT_EQ(shown_text(59, Shown::day, false), "1900-02-28");
  EXPECT_EQ(shown_text(60, Shown::day, false), "1900-02-29");
  EXPECT_EQ(shown_text(61, Shown::day, false), "1900-03-01");
  EXPECT_EQ(shown_text(25569, Shown::day, false), "1970-01-01");
  EXPECT_EQ(shown_text(40616, Shown::day, false), "2011-03-14");
  EXPECT_EQ(shown_text(40616.99999, Shown::day, false), "2011-03-14");
  EXPECT_EQ(shown_text(45351, Shown::day, false), "2024-02-29");
  EXPECT_EQ(shown_text(2958465, Shown::day, false), "9999-12-31");
}

TEST(XlsxValues, count_days_since_1904) {
  EXPECT_EQ(shown_text(0, Shown::day, true), "1904-01-01");
  EXPECT_EQ(shown_text(60, Shown::day, true), "1904-03-01");
  EXPECT_EQ(shown_text(40616 - 1462, Shown::day, true), "2011-03-14");
  EXPECT_EQ(shown_text(2957003, Shown::day, true), "9999-12-31");
  EXPECT_EQ(shown_text(2957004, Shown::day, true), std::nullopt);
}

TEST(XlsxValues, leave_numbers_that_are_no_day_as_they_are) {
  for (const double serial : {-1.0, 0.0, 0.5, 2958466.0, 1e300, -1e300})
    EXPECT_EQ(shown_text(serial, Shown::day, false), std::nullopt) << serial;
  EXPECT_EQ(shown_text(1e300, Shown::time, false), std::nullopt);
  EXPECT_EQ(shown_text(3, Shown::number, false), std::nullopt);
}

TEST(XlsxValues, write_times_of_day_and_longer_durations) {
  EXPECT_EQ(shown_text(0.5, Shown::time, false), "12:00");
  EXPECT_EQ(shown_text(9.5 / 24, Shown::time, false), "09:30");
  EXPECT_EQ(shown_text(45351.75, Shown::time, false), "18:00");
  EXPECT_EQ(shown_text(1.0 / 86400, Shown::time, false), "00:00:01");
  EXPECT_EQ(shown_text(1.5, Shown::duration, false), "36:00");
}

TEST(XlsxValues, take_the_day_of_a_date_with_a_time) {
  EXPECT_EQ(day_of_iso("2011-03-14T10:00:00"), "2011-03-14");
  EXPECT_EQ(day_of_iso("2011-03-14Z"), "2011-03-14");
  EXPECT_EQ(day_of_iso("2011-03-14"), "2011-03-14");
  EXPECT_EQ(day_of_iso("10:30:00"), "10:30:00");
  EXPECT_EQ(day_of_iso("14-3-2011T10:00"), "14-3-2011T10:00");
}

}  // namespace
}  // namespace samenspel::xlsx
