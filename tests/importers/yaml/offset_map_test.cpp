#include "importers/yaml/offset_map.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(OffsetMap, gives_back_what_was_not_replaced) {
  const OffsetMap none;
  EXPECT_EQ(none.begin_of(5), 5U);
  EXPECT_EQ(none.end_of(0), 0U);
}

// old: abXYcd      new: ab123cd
TEST(OffsetMap, finds_the_way_back_over_a_longer_text) {
  OffsetMap map;
  map.add(2, 5, 2, 4);
  EXPECT_EQ(map.begin_of(1), 1U);
  EXPECT_EQ(map.begin_of(2), 2U);
  EXPECT_EQ(map.begin_of(4), 4U);  // not past what was replaced
  EXPECT_EQ(map.begin_of(5), 4U);
  EXPECT_EQ(map.begin_of(6), 5U);
  EXPECT_EQ(map.end_of(5), 4U);
}

// old: abXYcd      new: abcd
TEST(OffsetMap, keeps_what_was_left_out_outside_a_span_before_it) {
  OffsetMap map;
  map.add(2, 2, 2, 4);
  EXPECT_EQ(map.begin_of(2), 4U);
  EXPECT_EQ(map.end_of(2), 2U);
  EXPECT_EQ(map.end_of(3), 5U);
}

// old: abcd        new: ab--cd
TEST(OffsetMap, takes_what_was_put_in_to_its_place) {
  OffsetMap map;
  map.add(2, 4, 2, 2);
  EXPECT_EQ(map.begin_of(3), 2U);
  EXPECT_EQ(map.begin_of(4), 2U);
  EXPECT_EQ(map.begin_of(5), 3U);
}

}  // namespace
}  // namespace samenspel
