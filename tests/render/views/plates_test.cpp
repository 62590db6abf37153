#include "render/views/plates.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Plates, ALineCrossesTheBoxesOnItsWay) {
  const Segment line{{0, 0}, {10, 10}};
  EXPECT_TRUE(crosses(line, {4, 4, 6, 6}));
  EXPECT_TRUE(crosses(line, {-1, -1, 1, 1}));
  EXPECT_FALSE(crosses(line, {6, 0, 9, 5}));
  EXPECT_FALSE(crosses(line, {11, 11, 12, 12})) << "beyond its end";
  EXPECT_TRUE(crosses({{0, 5}, {10, 5}}, {4, 4, 6, 6})) << "level";
  EXPECT_FALSE(crosses({{0, 7}, {10, 7}}, {4, 4, 6, 6}));
}

TEST(Plates, StandInTheMiddleOfALoneLine) {
  const Segment lines[]{{{0, 0}, {100, 0}}};
  const Size sizes[]{{20, 10}};
  const auto places = plate_places(lines, sizes, {});
  ASSERT_TRUE(places[0]);
  EXPECT_EQ(*places[0], (Box{40, -5, 60, 5}));
}

TEST(Plates, OfCrossingLinesStandApart) {
  const Segment lines[]{{{-100, -100}, {100, 100}}, {{-100, 100}, {100, -100}}};
  const Size sizes[]{{30, 12}, {30, 12}};
  const auto places = plate_places(lines, sizes, {});
  ASSERT_TRUE(places[0] && places[1]);
  EXPECT_FALSE(overlap(*places[0], *places[1]));
  EXPECT_FALSE(crosses(lines[1], *places[0]));
  EXPECT_FALSE(crosses(lines[0], *places[1]));
}

TEST(Plates, FitNowhereOnATakenLine) {
  const Segment lines[]{{{0, 0}, {100, 0}}};
  const Size sizes[]{{20, 10}};
  const Box taken[]{{-10, -10, 110, 10}};
  EXPECT_FALSE(plate_places(lines, sizes, taken)[0]);
}

}  // namespace
}  // namespace samenspel
