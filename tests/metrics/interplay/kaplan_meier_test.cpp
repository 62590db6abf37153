#include "metrics/interplay/kaplan_meier.hpp"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "metrics/undefined.hpp"

namespace samenspel {
namespace {

double median_of(const std::vector<FollowUp>& followed) {
  return median_survival(kaplan_meier(followed));
}

TEST(KaplanMeier, GivesTheSharesOfFreireichsRemissions) {
  // Weeks of remission under 6-MP, + still in remission: 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+
  // 34+ 35+ (Freireich et al. 1963; Kleinbaum & Klein 2012, table 2.2: 0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378,
  // 0.4482).
  std::vector<FollowUp> followed;
  for (const int weeks : {6, 6, 6, 7, 10, 13, 16, 22, 23})
    followed.push_back({weeks, true});
  for (const int weeks : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
    followed.push_back({weeks, false});
  const auto steps = kaplan_meier(followed);
  const double expected[][2] = {{6, 0.8571},  {7, 0.8067},  {10, 0.7529}, {13, 0.6902},
                                {16, 0.6275}, {22, 0.5378}, {23, 0.4482}};
  ASSERT_EQ(steps.size(), std::size(expected));
  for (std::size_t i = 0; i < steps.size(); ++i) {
    EXPECT_EQ(steps[i].day, expected[i][0]);
    EXPECT_NEAR(steps[i].surviving, expected[i][1], 5e-5);
  }
  EXPECT_DOUBLE_EQ(surviving_at(steps, 5), 1);
  EXPECT_DOUBLE_EQ(surviving_at(steps, 6), 18.0 / 21);
  EXPECT_DOUBLE_EQ(surviving_at(steps, 9), 18.0 / 21 * 16 / 17);
  EXPECT_EQ(median_survival(steps), 23);
}

TEST(KaplanMeier, IsExactWhereNobodyIsLetGoBefore) {
  // 1 − 7/14 is a half, whatever came between; the lower of two middle values.
  std::vector<FollowUp> followed;
  for (int day = 1; day <= 14; ++day)
    followed.push_back({day, true});
  const auto steps = kaplan_meier(followed);
  for (int day = 1; day <= 14; ++day)
    EXPECT_EQ(surviving_at(steps, day), (14.0 - day) / 14);
  EXPECT_EQ(median_of(followed), 7);
  EXPECT_EQ(median_of({{4, true}, {9, true}}), 4);
  EXPECT_EQ(median_of({{4, true}, {9, true}, {11, true}}), 9);
}

TEST(KaplanMeier, CountsWhoIsLetGoOnADayAsFollowedOnThatDay) {
  EXPECT_EQ(surviving_at(kaplan_meier({{5, false}, {5, true}}), 5), 0.5);
  EXPECT_EQ(surviving_at(kaplan_meier({{4, false}, {5, true}}), 5), 0);
}

TEST(KaplanMeier, HasNoMedianWhereMoreThanHalfAreLeft) {
  EXPECT_TRUE(is_undefined(median_of({})));
  EXPECT_TRUE(is_undefined(median_of({{3, false}})));
  EXPECT_TRUE(is_undefined(median_of({{3, true}, {4, false}, {4, false}})));
  EXPECT_EQ(median_of({{3, true}, {4, false}}), 3);
  EXPECT_EQ(median_of({{0, true}}), 0);
}

}  // namespace
}  // namespace samenspel
