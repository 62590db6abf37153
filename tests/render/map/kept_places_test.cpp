#include "render/map/kept_places.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "render/map/layout.hpp"
#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

using Kept = std::vector<std::optional<Point>>;

std::vector<Box> boxes_of(const std::vector<Point>& centres, const std::vector<Size>& sizes) {
  std::vector<Box> out;
  for (std::size_t i = 0; i < centres.size(); ++i)
    out.push_back(around(centres[i], sizes[i]));
  return out;
}

Network people(std::size_t count) {
  Network network;
  add_sector(network, "resident");
  for (std::size_t i = 0; i < count; ++i)
    add_actor(network, "Person " + std::to_string(i), {{0, 1}});
  return network;
}

TEST(KeptPlaces, WhoWasThereStaysAndWhoIsNewComesNearItsPartners) {
  Network network = people(4);
  add_tie(network, 3, 0);
  add_tie(network, 3, 1);
  const std::vector<Size> sizes(4, Size{20, 10});
  const Kept kept{Point{0, 0}, Point{100, 0}, Point{900, 900}, std::nullopt};
  const auto places = kept_places(network, drawn_ties(network, {}), sizes, kept);
  EXPECT_EQ(places[0], (Point{0, 0}));
  EXPECT_EQ(places[1], (Point{100, 0}));
  EXPECT_EQ(places[2], (Point{900, 900}));
  EXPECT_EQ(places[3], (Point{50, 0}));  // half-way, where it is free
}

TEST(KeptPlaces, ATakenPlaceIsPassedForOneBesideIt) {
  Network network = people(3);
  add_tie(network, 2, 0);
  const auto places = kept_places(network, drawn_ties(network, {}), std::vector<Size>(3, Size{20, 20}),
                                  Kept{Point{0, 0}, Point{500, 0}, std::nullopt});
  EXPECT_FALSE(overlap(around(places[0], {20, 20}), around(places[2], {20, 20})));
  EXPECT_LT(length(places[2]), 60);
}

TEST(KeptPlaces, ChainsOfNewActorsFollowOneAnother) {
  Network network = people(5);
  add_tie(network, 0, 2);
  add_tie(network, 2, 3);
  const auto places = kept_places(network, drawn_ties(network, {}), std::vector<Size>(5, Size{20, 20}),
                                  Kept{Point{0, 0}, Point{4000, 0}, std::nullopt, std::nullopt, std::nullopt});
  EXPECT_LT(length(places[3]), 120);
  EXPECT_GT(length(places[4]), 1000) << "without partners: near the middle of its sector";
}

RC_GTEST_PROP(KeptPlaces, NeverOverlap, ()) {
  const auto n = static_cast<std::size_t>(*rc::gen::inRange(1, 30));
  const Network network = round_table(n);
  std::vector<Size> sizes;
  Kept kept;
  for (std::size_t i = 0; i < n; ++i) {
    sizes.push_back({double(*rc::gen::inRange(5, 90)), double(*rc::gen::inRange(5, 50))});
    const bool there = i == 0 || *rc::gen::arbitrary<bool>();
    kept.push_back(there ? std::optional(Point{double(*rc::gen::inRange(0, 200)), double(*rc::gen::inRange(0, 200))})
                         : std::nullopt);
  }
  RC_ASSERT(overlapping(boxes_of(kept_places(network, drawn_ties(network, {}), sizes, kept), sizes)).empty());
}

}  // namespace
}  // namespace samenspel
