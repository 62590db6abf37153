#include "render/map/hull.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace samenspel {
namespace {

const Size name_size{70, 40};

/// Every member's centre inside, every stranger's outside; says who is not.
std::string misplaced(const std::vector<Box>& boxes, const std::vector<bool>& member) {
  const Hull hull = hull_round(boxes, member, {});
  std::string out;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    if (inside(hull, boxes[i].centre()) != member[i]) out += std::to_string(i) + (member[i] ? " is out; " : " is in; ");
  }
  return out;
}

std::vector<Box> boxes_at(const std::vector<Point>& centres) {
  std::vector<Box> out;
  for (const Point& p : centres)
    out.push_back(around(p, name_size));
  return out;
}

TEST(Hull, OfNobodyIsNothing) {
  EXPECT_TRUE(hull_round({}, {}, {}).rims.empty());
  EXPECT_TRUE(hull_round(boxes_at({{0, 0}}), {false}, {}).rims.empty());
}

TEST(Hull, OfOneHoldsTheWholeBox) {
  const auto boxes = boxes_at({{0, 0}});
  const Hull hull = hull_round(boxes, {true}, {});
  ASSERT_EQ(hull.rims.size(), 1U);
  for (const Point corner : {Point{-35, -20}, {35, -20}, {35, 20}, {-35, 20}})
    EXPECT_TRUE(inside(hull, corner));
}

TEST(Hull, OfTwoNearEachOtherIsOne) {
  EXPECT_EQ(hull_round(boxes_at({{0, 0}, {150, 0}}), {true, true}, {}).rims.size(), 1U);
}

TEST(Hull, OfTwoFarApartIsTwoIslands) {
  EXPECT_EQ(hull_round(boxes_at({{0, 0}, {600, 0}}), {true, true}, {}).rims.size(), 2U);
}

TEST(Hull, TakesCollinearAndCoincidentMembers) {
  EXPECT_EQ(misplaced(boxes_at({{0, 0}, {100, 0}, {200, 0}, {300, 0}}), {true, true, true, true}), "");
  EXPECT_EQ(misplaced(boxes_at({{5, 5}, {5, 5}, {5, 5}}), {true, true, true}), "");
}

TEST(Hull, LeavesOutAStrangerBetweenMembers) {
  EXPECT_EQ(misplaced(boxes_at({{0, 0}, {85, 0}, {170, 0}}), {true, false, true}), "");
}

TEST(Hull, HasAHoleForAStrangerInTheMidst) {
  std::vector<Point> centres{{0, 0}};
  for (int i = 0; i < 12; ++i)
    centres.push_back({150 * std::cos(i * M_PI / 6), 130 * std::sin(i * M_PI / 6)});
  std::vector<bool> member(13, true);
  member[0] = false;
  const auto boxes = boxes_at(centres);
  const Hull hull = hull_round(boxes, member, {});
  EXPECT_EQ(hull.rims.size(), 1U);
  EXPECT_EQ(hull.holes.size(), 1U);
  EXPECT_EQ(misplaced(boxes, member), "");
}

TEST(Hull, TakesBoxesSmallerThanItsGrid) {
  const std::vector<Box> boxes{around({1.1, 1.1}, {0, 0}), around({60, 1}, {0, 0})};
  EXPECT_EQ(misplaced(boxes, {true, false}), "");
  EXPECT_EQ(misplaced(boxes, {true, true}), "");
}

TEST(Hull, KeepsASmallMemberInACrowdOfStrangers) {
  std::vector<Box> boxes;
  std::vector<bool> member;
  for (int i = 0; i < 25; ++i) {
    boxes.push_back(around({(i % 5) * 26.0, (i / 5) * 37.0}, {20, 32}));
    member.push_back(i == 12);
  }
  HullOptions coarse;
  coarse.cell = 12;
  const Hull hull = hull_round(boxes, member, coarse);
  for (std::size_t i = 0; i < boxes.size(); ++i)
    EXPECT_EQ(inside(hull, boxes[i].centre()), member[i]) << i;
}

/// Boxes in a loose grid, so that none overlap: on it members and strangers lie anyhow.
RC_GTEST_PROP(Hull, HoldsMembersAndLeavesOutStrangers, ()) {
  const int n = *rc::gen::inRange(1, 40);
  std::vector<Box> boxes;
  std::vector<bool> member;
  for (int i = 0; i < n; ++i) {
    const double dx = *rc::gen::inRange(0, 30), dy = *rc::gen::inRange(0, 30);
    const double w = *rc::gen::inRange(20, 80), h = *rc::gen::inRange(24, 60);
    boxes.push_back(around({(i % 6) * 115.0 + dx, (i / 6) * 95.0 + dy}, {w, h}));
    member.push_back(*rc::gen::inRange(0, 3) > 0);
  }
  RC_ASSERT(misplaced(boxes, member) == "");
}

}  // namespace
}  // namespace samenspel
