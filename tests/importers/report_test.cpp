#include "importers/report.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Report, is_silent_about_what_stands_inside_an_error_of_an_earlier_step) {
  Diagnostics diagnostics;
  Report report(diagnostics);
  EXPECT_TRUE(report.add(Code::quote_open, make_place(0, 10, 20)));
  EXPECT_TRUE(report.add(Code::tab, make_place(0, 12, 13)));
  EXPECT_TRUE(report.add(Code::comma_in_text, make_place(0, 50, 60)));  // a warning hides nothing
  report.end_step();
  EXPECT_FALSE(report.add(Code::actor_unknown, make_place(0, 10, 12)));
  EXPECT_FALSE(report.add(Code::actor_unknown, make_place(0, 19, 30)));
  EXPECT_TRUE(report.add(Code::actor_unknown, make_place(0, 20, 30)));
  EXPECT_TRUE(report.add(Code::actor_unknown, make_place(0, 5, 30)));
  EXPECT_TRUE(report.add(Code::actor_unknown, make_place(0, 55, 58)));
  EXPECT_TRUE(report.add(Code::actor_unknown, make_place(1, 12, 13)));
  EXPECT_EQ(report.errors(), 6U);
}

TEST(Report, knows_whether_a_span_holds_an_earlier_error) {
  Diagnostics diagnostics;
  Report report(diagnostics);
  report.add(Code::tab, make_place(0, 10, 12));
  report.end_step();
  EXPECT_TRUE(report.is_hit(make_place(0, 5, 11)));
  EXPECT_TRUE(report.is_hit(make_place(0, 11, 15)));
  EXPECT_FALSE(report.is_hit(make_place(0, 5, 10)));
  EXPECT_FALSE(report.is_hit(make_place(0, 12, 15)));
}

}  // namespace
}  // namespace samenspel
