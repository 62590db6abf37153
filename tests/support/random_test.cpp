#include "support/random.hpp"

#include <array>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

// The first values of the reference implementation (Vigna, splitmix64.c) for seed 1234567.
TEST(Random, IsSplitMix64) {
  Random random(1234567);
  for (const std::uint64_t expected :
       {6457827717110365317U, 3203168211198807973U, 9817491932198370423U, 4593380528125082431U, 16408922859458223821U})
    EXPECT_EQ(random.next(), expected);
}

TEST(Random, BelowStaysBelowAndReachesAll) {
  Random random(1);
  std::array<int, 7> seen{};
  for (int i = 0; i < 7000; ++i)
    ++seen.at(random.below(7));
  for (const int count : seen)
    EXPECT_NEAR(count, 1000, 150);  // five standard deviations
  EXPECT_EQ(random.below(1), 0U);
}

TEST(Random, BelowTakesAnyBound) {
  Random random(2);
  for (int i = 0; i < 100; ++i)
    EXPECT_LT(random.below((std::uint64_t{1} << 63) + 1), (std::uint64_t{1} << 63) + 1);
}

TEST(Random, UnitIsAtLeastZeroAndBelowOne) {
  Random random(3);
  double sum = 0;
  for (int i = 0; i < 10000; ++i) {
    const double value = random.unit();
    EXPECT_GE(value, 0);
    EXPECT_LT(value, 1);
    sum += value;
  }
  EXPECT_NEAR(sum / 10000, 0.5, 0.015);
}

}  // namespace
}  // namespace samenspel
