#include "render/map/layout.hpp"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

DrawnTie tie(ActorIndex a, ActorIndex b) {
  DrawnTie out;
  out.from = a;
  out.to = b;
  return out;
}

//   0   2
//     x       0-1 crosses 2-3; 0-2 shares ends with both
//   3   1
TEST(Layout, CountsCrossingsButNotCommonEnds) {
  const std::vector<Point> places{{0, 10}, {10, 0}, {10, 10}, {0, 0}};
  EXPECT_EQ(crossings(places, std::vector<DrawnTie>{tie(0, 1), tie(2, 3), tie(0, 2)}), 1U);
  EXPECT_EQ(crossings(places, std::vector<DrawnTie>{tie(0, 2), tie(3, 1)}), 0U);
  EXPECT_EQ(crossings(places, std::vector<DrawnTie>{}), 0U);
}

TEST(Layout, GraphPullsMembersToTheirAnchorAndPartsToAHub) {
  Network network;
  const SectorIndex resident = add_sector(network, "resident");
  add_sector(network, "official");  // nobody: no anchor
  add_actor(network, "a", {{resident, 1}});
  add_actor(network, "b", {{resident, 1}});
  add_actor(network, "c");
  add_tie(network, 0, 1);
  const LayoutGraph graph = layout_graph(network, drawn_ties(network, {}));
  EXPECT_EQ(graph.nodes, 5U);  // three actors, an anchor, a hub to c
  ASSERT_EQ(graph.springs.size(), 1U + 2U + 2U);
  EXPECT_DOUBLE_EQ(graph.springs[0].length, 1);
  EXPECT_DOUBLE_EQ(graph.springs[1].length, 0.9 * 2 / 3);  // four members at least, share 1
  EXPECT_EQ(graph.springs[4].a, 2U);
  EXPECT_FALSE(graph.large);
}

TEST(Layout, TiesBetweenSectorsAreLonger) {
  Network network;
  add_sector(network, "resident");
  add_sector(network, "official");
  add_actor(network, "a", {{0, 1}});
  add_actor(network, "b", {{1, 1}});
  add_tie(network, 0, 1);
  EXPECT_DOUBLE_EQ(layout_graph(network, drawn_ties(network, {})).springs[0].length, 2.5);
}

TEST(Layout, LayersRingsAndCirclesAreOfTheTiesAlone) {
  Network network;
  add_sector(network, "resident");
  for (const char* name : {"a", "b", "c"})
    add_actor(network, name, {{0, 1}});
  add_tie(network, 0, 1);
  for (const LayoutEngine engine : {LayoutEngine::dot, LayoutEngine::twopi, LayoutEngine::circo}) {
    const LayoutGraph graph = layout_graph(network, drawn_ties(network, {}), engine);
    EXPECT_EQ(graph.nodes, 3U);  // no anchor, no hub to c
    EXPECT_EQ(graph.springs.size(), 1U);
    EXPECT_EQ(graph.engine, engine);
  }
  EXPECT_EQ(layout_graph(network, drawn_ties(network, {}), LayoutEngine::sfdp).nodes, 4U);
}

TEST(Layout, WhatGrowsFreeKeepsItsShape) {
  // Three in a row, 10 apart, 15 wide: they are free of each other at 15 and not much beyond it.
  const auto grown = grown_free({{0, 0}, {10, 0}, {20, 0}}, std::vector<Size>(3, Size{15, 5}));
  EXPECT_GE(grown[1].x, 15);
  EXPECT_LT(grown[1].x, 15 * 1.1);
  EXPECT_DOUBLE_EQ(grown[2].x, 2 * grown[1].x);
}

TEST(Layout, SeedsDifferAndAreFewerWhereTimeIsShort) {
  auto seeds = layout_seeds(1, 60, 90);
  EXPECT_EQ(seeds.size(), 8U);
  std::sort(seeds.begin(), seeds.end());
  EXPECT_EQ(std::adjacent_find(seeds.begin(), seeds.end()), seeds.end());
  EXPECT_EQ(layout_seeds(1, 1000, 2000).size(), 1U);
  for (const std::uint64_t seed : layout_seeds(UINT64_MAX, 60, 90))
    EXPECT_LE(seed, 1'000'000'007U);
}

TEST(Layout, LongestDirectionLiesFlat) {
  const auto flat = turned_flat({{0, 0}, {10, 10}, {20, 20}, {5, 6}});
  const auto [low, high] = std::minmax_element(flat.begin(), flat.end(), [](Point a, Point b) { return a.x < b.x; });
  EXPECT_NEAR(high->x - low->x, std::hypot(20, 20), 0.1);
}

TEST(Layout, FillingKeepsOrderAndReachesTheEdges) {
  const auto square = filling_square({{0, 5}, {1, 0}, {100, 6}});
  EXPECT_DOUBLE_EQ(square[0].x, 0);
  EXPECT_DOUBLE_EQ(square[1].x, 0.65 * 0.01 + 0.35 * 0.5);
  EXPECT_DOUBLE_EQ(square[2].x, 1);
  EXPECT_DOUBLE_EQ(square[1].y, 0);
  EXPECT_DOUBLE_EQ(square[2].y, 1);
}

TEST(Layout, FillingTakesNothingOneAndCoincident) {
  EXPECT_TRUE(filling_square({}).empty());
  EXPECT_EQ(filling_square({{7, 7}}), (std::vector<Point>{{0.5, 0.5}}));
  EXPECT_EQ(filling_square({{7, 7}, {7, 7}}), (std::vector<Point>{{0.5, 0.5}, {0.5, 0.5}}));
}

TEST(Layout, StretchesNoMoreThanAsked) {
  const auto wide = stretched_to({{0, 0}, {10, 50}}, {100, 40});
  EXPECT_EQ(wide, (std::vector<Point>{{0, 0}, {100, 50}}));
  EXPECT_EQ(stretched_to({{3, 3}}, {100, 40}), (std::vector<Point>{{3, 3}}));
}

TEST(Layout, RectangleHoldsThreeTimesItsBoxes) {
  const std::vector<Size> boxes(30, Size{60, 40});
  const Size size = map_size(boxes, {0, 0});
  EXPECT_NEAR(30 * 68.0 * 46 / (size.width * size.height), 0.34, 1e-9);
  EXPECT_NEAR(size.width / size.height, 1.5, 1e-9);
}

std::vector<Box> boxes_of(const std::vector<Point>& centres, const std::vector<Size>& sizes) {
  std::vector<Box> out;
  for (std::size_t i = 0; i < centres.size(); ++i)
    out.push_back(around(centres[i], sizes[i]));
  return out;
}

RC_GTEST_PROP(Layout, PushedApartNeverLeavesAnOverlap, ()) {
  const int n = *rc::gen::inRange(0, 40);
  std::vector<Point> centres;
  std::vector<Size> sizes;
  for (int i = 0; i < n; ++i) {
    centres.push_back({double(*rc::gen::inRange(0, 60)), double(*rc::gen::inRange(0, 60))});
    sizes.push_back({double(*rc::gen::inRange(5, 90)), double(*rc::gen::inRange(5, 50))});
  }
  RC_ASSERT(overlapping(boxes_of(pushed_apart(centres, sizes, 2), sizes)).empty());
}

RC_GTEST_PROP(Layout, FindsAllOverlaps, ()) {
  const int n = *rc::gen::inRange(0, 30);
  std::vector<Box> boxes;
  for (int i = 0; i < n; ++i) {
    boxes.push_back(around({double(*rc::gen::inRange(0, 90)), double(*rc::gen::inRange(0, 90))},
                           {double(*rc::gen::inRange(1, 30)), double(*rc::gen::inRange(1, 30))}));
  }
  std::size_t count = 0;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    for (std::size_t j = i + 1; j < boxes.size(); ++j)
      count += overlap(boxes[i], boxes[j]) ? 1 : 0;
  }
  RC_ASSERT(overlapping(boxes).size() == count);
}

TEST(Layout, ChoosesTheTryWithFewestCrossings) {
  Network network;
  for (const char* id : {"a", "b", "c", "d"})
    add_actor(network, id);
  add_tie(network, 0, 1);
  add_tie(network, 2, 3);
  const auto ties = drawn_ties(network, {});
  Layouter layouter = plain_layouter();
  layouter.place = [](const LayoutGraph& graph, const std::vector<std::uint64_t>& seeds) {
    std::vector<Point> crossed{{0, 0}, {100, 30}, {0, 30}, {100, 0}}, apart{{0, 0}, {100, 0}, {0, 30}, {100, 30}};
    crossed.resize(graph.nodes);
    apart.resize(graph.nodes);
    std::vector<std::vector<Point>> out(seeds.size(), crossed);
    out[3] = apart;
    return out;
  };
  const std::vector<Size> sizes(4, Size{20, 20});
  EXPECT_EQ(crossings(actor_places(network, ties, sizes, {300, 200}, 1, layouter), ties), 0U);
}

}  // namespace
}  // namespace samenspel
