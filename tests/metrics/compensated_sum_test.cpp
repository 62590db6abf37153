#include "metrics/compensated_sum.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(CompensatedSum, LosesNothingOnTheWay) {
  CompensatedSum tenths;
  double plain = 0;
  for (int i = 0; i < 1'000'000; ++i) {
    tenths += 0.1;
    plain += 0.1;
  }
  EXPECT_EQ(tenths.value(), 100'000);
  EXPECT_NE(plain, 100'000);
  CompensatedSum cancelling;
  for (const double term : {1.0, 1e100, 1.0, -1e100})
    cancelling += term;
  EXPECT_EQ(cancelling.value(), 2);
  EXPECT_EQ(CompensatedSum().value(), 0);
}

}  // namespace
}  // namespace samenspel
