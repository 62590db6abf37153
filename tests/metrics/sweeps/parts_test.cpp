#include "metrics/sweeps/parts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Parts, AreNumberedInTheOrderOfTheirFirstActor) {
  const std::vector<Arc> ties{{4, 1}, {0, 3}};
  EXPECT_THAT(connected_parts(Graph(5, ties, false)), ::testing::ElementsAre(0, 1, 2, 0, 1));
  EXPECT_TRUE(connected_parts(Graph()).empty());
}

TEST(Parts, AreCutWhereLabelsDiffer) {
  // A path of five, of which the two ends have one label and are not connected within it.
  const std::vector<Arc> ties{{0, 1}, {1, 2}, {2, 3}, {3, 4}};
  const std::vector<std::uint32_t> labels{7, 7, 2, 2, 7};
  EXPECT_THAT(connected_parts(Graph(5, ties, false), labels), ::testing::ElementsAre(0, 0, 1, 1, 2));
}

}  // namespace
}  // namespace samenspel
