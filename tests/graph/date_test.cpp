#include "graph/date.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

static_assert(sizeof(Date) == 4);

TEST(DaysFromCivil, KnowsDaysOfTheCalendar) {
  EXPECT_EQ(days_from_civil(1970, 1, 1), 0);
  EXPECT_EQ(days_from_civil(1969, 12, 31), -1);
  EXPECT_EQ(days_from_civil(2000, 1, 1), 10957);      // 30 years, 7 leap days
  EXPECT_EQ(days_from_civil(2000, 3, 1), 11017);      // 10957 + 31 + 29
  EXPECT_EQ(days_from_civil(2001, 9, 9), 11574);      // 1,000,000,000 s is 11,574 days and a bit
  EXPECT_EQ(days_from_civil(1582, 10, 15), -141427);  // 2,299,161 - 2,440,588 in Julian days
  EXPECT_EQ(days_from_civil(1, 1, 1), -719162);       // the 719,163rd day of the era is 1970-01-01
}

TEST(DaysFromCivil, GoesThereAndBackOverFourHundredYears) {
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  Day day = days_from_civil(1799, 12, 31);
  for (int year = 1800; year < 2200; ++year) {
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    for (int month = 1; month <= 12; ++month) {
      for (int d = 1; d <= lengths[month - 1] + (leap && month == 2 ? 1 : 0); ++d) {
        ++day;
        ASSERT_EQ(days_from_civil(year, month, d), day);
        ASSERT_EQ(date_of(day), Date(year, month, d));
      }
    }
  }
  EXPECT_EQ(day - days_from_civil(1799, 12, 31), 146097);
}

TEST(DateOf, GoesBackToTheFirstYear) {
  EXPECT_EQ(date_of(-719162), Date(1, 1, 1));
  EXPECT_EQ(date_of(days_from_civil(9999, 12, 31)), Date(9999, 12, 31));
}

TEST(Date, KeepsItsParts) {
  for (const Date date : {Date(2011, 0, 0), Date(2011, 3, 0), Date(2011, 3, 14), Date(1, 1, 1), Date(9999, 12, 31)}) {
    const Date same(date.year(), date.month(), date.day());
    EXPECT_EQ(date, same);
    EXPECT_TRUE(date);
  }
  EXPECT_EQ(Date(9999, 12, 31).year(), 9999);
  EXPECT_EQ(Date(9999, 12, 31).month(), 12);
  EXPECT_EQ(Date(9999, 12, 31).day(), 31);
  EXPECT_EQ(Date(2011, 3, 0).day(), 0);
  EXPECT_EQ(Date(2011, 0, 0).month(), 0);
  EXPECT_NE(Date(2011, 1, 0), Date(2011, 0, 0));
  EXPECT_FALSE(Date());
}

TEST(Date, ThatIsPartialIsASpanOfDays) {
  EXPECT_EQ(Date(2011, 0, 0).first_day(), days_from_civil(2011, 1, 1));
  EXPECT_EQ(Date(2011, 0, 0).last_day(), days_from_civil(2011, 12, 31));
  EXPECT_EQ(Date(2011, 4, 0).first_day(), days_from_civil(2011, 4, 1));
  EXPECT_EQ(Date(2011, 4, 0).last_day(), days_from_civil(2011, 4, 30));
  EXPECT_EQ(Date(2024, 2, 0).last_day(), days_from_civil(2024, 2, 29));
  EXPECT_EQ(Date(1900, 2, 0).last_day(), days_from_civil(1900, 2, 28));
  EXPECT_EQ(Date(2000, 2, 0).last_day(), days_from_civil(2000, 2, 29));
  EXPECT_EQ(Date(2011, 3, 14).first_day(), Date(2011, 3, 14).last_day());
}

TEST(Date, IsWrittenAsIso8601) {
  EXPECT_EQ(Date(2011, 0, 0).text(), "2011");
  EXPECT_EQ(Date(2011, 3, 0).text(), "2011-03");
  EXPECT_EQ(Date(2011, 3, 4).text(), "2011-03-04");
  EXPECT_EQ(Date(33, 12, 1).text(), "0033-12-01");
  EXPECT_EQ(Date().text(), "");
}

TEST(Date, IsMadeOnlyOfDaysThatAre) {
  EXPECT_TRUE(Date::make(2024, 2, 29));
  EXPECT_TRUE(Date::make(2000, 2, 29));
  EXPECT_TRUE(Date::make(2011, 12, 0));
  for (const auto& [y, m, d] : {std::tuple(2023, 2, 29),
                                {1900, 2, 29},
                                {2011, 4, 31},
                                {2011, 13, 1},
                                {2011, 0, 1},
                                {0, 1, 1},
                                {10000, 1, 1},
                                {2011, -1, 1},
                                {2011, 1, -1},
                                {2011, 1, 32}})
    EXPECT_FALSE(Date::make(y, m, d)) << y << '-' << m << '-' << d;
}

struct Case {
  const char* text;
  DateFault fault;
  const char* begin;
  const char* end = "";
};

TEST(ReadSpan, ReadsWhatTheFormatKnows) {
  for (const Case& one : {
           Case{"1900", DateFault::none, "1900"},
           {"2011-03", DateFault::none, "2011-03"},
           {"2011-03-14", DateFault::none, "2011-03-14"},
           {"14-3-2011", DateFault::none, "2011-03-14"},
           {"29-2-2024", DateFault::none, "2024-02-29"},
           {"2011/2014", DateFault::none, "2011", "2014"},
           {"2011-03/2014", DateFault::none, "2011-03", "2014"},
           {"2011/2011", DateFault::none, "2011", "2011"},
           {"2011-03/2011", DateFault::none, "2011-03", "2011"},
           {"1-3-2011/2-3-2011", DateFault::none, "2011-03-01", "2011-03-02"},
           {"2014/2011", DateFault::end_before_begin, ""},
           {"2011-03/2011-02", DateFault::end_before_begin, ""},
           {"29-2-2023", DateFault::no_such_day, ""},
           {"31-4-2020", DateFault::no_such_day, ""},
           {"2024-13", DateFault::no_such_day, ""},
           {"2024-00", DateFault::no_such_day, ""},
           {"2024-01-00", DateFault::no_such_day, ""},
           {"2024-1-32", DateFault::no_such_day, ""},
           {"0000", DateFault::no_such_day, ""},
           {"0-3-2011", DateFault::no_such_day, ""},
           {"2011/2011-13", DateFault::no_such_day, ""},
           {"", DateFault::not_a_date, ""},
           {"/", DateFault::not_a_date, ""},
           {"2011/", DateFault::not_a_date, ""},
           {"/2011", DateFault::not_a_date, ""},
           {"2011/2012/2013", DateFault::not_a_date, ""},
           {"2011-03-14-15", DateFault::not_a_date, ""},
           {"2011-", DateFault::not_a_date, ""},
           {"-2011", DateFault::not_a_date, ""},
           {"11", DateFault::not_a_date, ""},
           {"20111", DateFault::not_a_date, ""},
           {"14-3-11", DateFault::not_a_date, ""},
           {"2011-003", DateFault::not_a_date, ""},
           {"2011 ", DateFault::not_a_date, ""},
           {"2011.03", DateFault::not_a_date, ""},
           {"maart 2011", DateFault::not_a_date, ""},
           {"٢٠١١", DateFault::not_a_date, ""},
           {"+2011", DateFault::not_a_date, ""},
       }) {
    const ReadSpan read = read_span(one.text);
    EXPECT_EQ(read.fault, one.fault) << one.text;
    EXPECT_EQ(read.span.begin.text(), one.begin) << one.text;
    EXPECT_EQ(read.span.end.text(), one.end) << one.text;
  }
}

TEST(ReadDate, TakesNoInterval) {
  EXPECT_EQ(read_date("2011/2014").fault, DateFault::not_a_date);
  EXPECT_EQ(read_date("2011").span.begin, Date(2011, 0, 0));
}

TEST(Span, RunsFromItsFirstToItsLastDay) {
  const Span both{Date(2011, 3, 0), Date(2014, 0, 0)};
  EXPECT_EQ(both.first_day(), days_from_civil(2011, 3, 1));
  EXPECT_EQ(both.last_day(), days_from_civil(2014, 12, 31));
  EXPECT_EQ((Span{Date(2011, 3, 0), {}}).last_day(), days_from_civil(2011, 3, 31));
  EXPECT_FALSE(Span{});
}

}  // namespace
}  // namespace samenspel
