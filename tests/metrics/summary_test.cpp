// Expected values by hand, and for the hard case from the U.S. National Institute of Standards and Technology.
#include "metrics/summary.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "metrics/undefined.hpp"

namespace samenspel {
namespace {

using Values = std::vector<double>;

TEST(Summary, IsOfASample) {  // mean 40/8, squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32
  const Summary summary = summary_of(Values{2, 4, 4, 4, 5, 5, 7, 9});
  EXPECT_EQ(summary.number, 8U);
  EXPECT_EQ(summary.undefined, 0U);
  EXPECT_EQ(summary.mean, 5);
  EXPECT_DOUBLE_EQ(summary.deviation, std::sqrt(32.0 / 7));
  EXPECT_EQ(summary.least, 2);
  EXPECT_EQ(summary.most, 9);
}

TEST(Summary, CountsTheUndefinedAndLeavesThemOut) {  // mean 0, squares 1 + 1
  const Summary summary = summary_of(Values{kUndefined, -1, kUndefined, 1, kUndefined});
  EXPECT_EQ(summary.number, 2U);
  EXPECT_EQ(summary.undefined, 3U);
  EXPECT_EQ(summary.mean, 0);
  EXPECT_DOUBLE_EQ(summary.deviation, std::sqrt(2.0));
  EXPECT_EQ(summary.least, -1);
  EXPECT_EQ(summary.most, 1);
}

TEST(Summary, OfOneValueHasNoDeviation) {
  const Summary summary = summary_of(Values{3});
  EXPECT_EQ(summary.mean, 3);
  EXPECT_TRUE(std::isnan(summary.deviation));
  EXPECT_EQ(summary.least, 3);
  EXPECT_EQ(summary.most, 3);
}

TEST(Summary, OfNothingIsUndefined) {
  for (const Values& values : {Values{}, Values{kUndefined, kUndefined}}) {
    const Summary summary = summary_of(values);
    EXPECT_EQ(summary.number, 0U);
    EXPECT_EQ(summary.undefined, values.size());
    EXPECT_TRUE(std::isnan(summary.mean) && std::isnan(summary.deviation));
    EXPECT_TRUE(std::isnan(summary.least) && std::isnan(summary.most));
  }
}

TEST(Summary, KeepsTheSpreadOfLargeValuesCloseTogether) {
  // NumAcc4 of NIST's Statistical Reference Datasets: 10000000.2, then 500 times 10000000.1 and 10000000.3. Certified:
  // mean 10000000.2, standard deviation 0.1. The formula of the textbook, Σx² − (Σx)²/n, has no right digit left.
  Values values{10000000.2};
  for (int i = 0; i < 500; ++i) {
    values.push_back(10000000.1);
    values.push_back(10000000.3);
  }
  const Summary summary = summary_of(values);
  EXPECT_EQ(summary.number, 1001U);
  EXPECT_DOUBLE_EQ(summary.mean, 10000000.2);
  EXPECT_NEAR(summary.deviation, 0.1, 1e-9) << "a value holds ten digits behind the point at most";
}

TEST(Summary, OfEqualValuesHasNoSpread) {
  const Summary summary = summary_of(Values(7, 0.1));
  EXPECT_EQ(summary.mean, 0.1);
  EXPECT_NEAR(summary.deviation, 0, 1e-17);
}

TEST(CountsOf, TellsHowOftenEachTextOccurs) {
  using Counts = std::vector<std::pair<std::string, std::size_t>>;
  EXPECT_EQ(counts_of(std::vector<std::string>{"linking", "bonding", "", "linking"}),
            (Counts{{"bonding", 1}, {"linking", 2}}));
  EXPECT_TRUE(counts_of(std::vector<std::string>{"", ""}).empty());
}

}  // namespace
}  // namespace samenspel
