#include "render/map/colouring.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

using testing::ElementsAre;

Network people(std::size_t count) {
  Network network;
  for (std::size_t i = 0; i < count; ++i)
    add_actor(network, "P" + std::to_string(i));
  return network;
}

MapOptions coloured(ColourBy by, std::vector<double> values) {
  MapOptions options;
  options.colour_by = by;
  options.colour = std::move(values);
  return options;
}

TEST(Colouring, BySectorHasNoGroups) {
  EXPECT_TRUE(colouring_of(people(3), {}, {}).groups.empty());
}

TEST(Colouring, TheLargestCommunityComesFirstAndWhoIsAloneHasNoColour) {
  // members: 4 of them in 7, 2 in 3, P6 alone
  const auto found = colouring_of(people(7), coloured(ColourBy::community, {3, 7, 7, 3, 7, 7, 1}), {});
  ASSERT_EQ(found.groups.size(), 2U);
  EXPECT_EQ(found.groups[0].actors, 4U);
  EXPECT_EQ(found.groups[1].actors, 2U);
  EXPECT_THAT(found.group_of, ElementsAre(1, 0, 0, 1, 0, 0, kNoGroup));
  EXPECT_EQ(found.rest, 1U);
  EXPECT_EQ(found.rest_groups, 1U);
  EXPECT_NE(found.groups[0].fill, found.groups[1].fill);
}

TEST(Colouring, OnlySevenCommunitiesHaveAColour) {
  std::vector<double> numbers;
  for (int community = 0; community < 9; ++community)
    for (int member = 0; member < 2; ++member)
      numbers.push_back(community);
  const auto found = colouring_of(people(18), coloured(ColourBy::community, numbers), {});
  EXPECT_EQ(found.groups.size(), 7U);
  EXPECT_EQ(found.rest, 2U * 2U);
  EXPECT_EQ(found.rest_groups, 2U);
}

TEST(Colouring, ACommunityIsNamedAfterItsForemostMember) {
  const Network network = people(5);
  const std::vector<double> importance{1, 5, std::nan(""), 0, 0};
  const auto options = coloured(ColourBy::community, {0, 0, 0, 1, 1});
  const auto found = colouring_of(network, options, importance);
  EXPECT_EQ(group_name(network, found, 0, Language::en), "around P1");
  EXPECT_EQ(group_name(network, found, 0, Language::nl), "rond P1");
  EXPECT_EQ(group_name(network, found, 1, Language::nl), "groep 2");
}

TEST(Colouring, ForEverybodyNoPersonIsTheForemost) {
  Network network;
  for (const ActorKind kind : {ActorKind::person, ActorKind::group}) {
    NewActor actor;
    const std::string id = kind == ActorKind::person ? "Somebody" : "Choir";
    actor.id = id;
    actor.kind = kind;
    network.actors.add(actor);
  }
  auto options = coloured(ColourBy::community, {0, 0});
  options.for_everybody = true;
  const std::vector<double> importance{9, 1};
  EXPECT_EQ(group_name(network, colouring_of(network, options, importance), 0, Language::en), "around Choir");
}

TEST(Colouring, AFewValuesHaveAStepEach) {
  const auto found = colouring_of(people(5), coloured(ColourBy::measure, {2, 0, 2, 1, std::nan("")}), {});
  ASSERT_EQ(found.groups.size(), 3U);
  EXPECT_THAT(found.group_of, ElementsAre(2, 0, 2, 1, kNoGroup));
  EXPECT_EQ(found.rest, 1U);
  EXPECT_EQ(found.groups[2].actors, 2U);
  EXPECT_EQ(found.groups[0].fill, ramp().front());
  EXPECT_EQ(found.groups[2].fill, ramp().back());
}

TEST(Colouring, ManyValuesAreSharedOutEvenly) {
  // 12 different values over 6 steps: 2 in each; the twenty zeros are one of them
  std::vector<double> values(20, 0);
  for (int i = 1; i < 12; ++i)
    values.push_back(i * i - 30);
  const auto found = colouring_of(people(31), coloured(ColourBy::measure, values), {});
  ASSERT_EQ(found.groups.size(), 6U);
  EXPECT_EQ(found.groups[0].lowest, 1 - 30);
  EXPECT_EQ(found.groups[0].highest, 4 - 30);
  EXPECT_EQ(found.groups[5].lowest, 100 - 30);
  EXPECT_EQ(found.groups[5].highest, 121 - 30);
  EXPECT_EQ(found.groups[2].actors, 20U + 1U);  // −5 and the zeros
}

TEST(Colouring, NoValuesAtAllIsNoFault) {
  const auto found = colouring_of(people(2), coloured(ColourBy::measure, {std::nan(""), std::nan("")}), {});
  EXPECT_TRUE(found.groups.empty());
  EXPECT_EQ(found.rest, 2U);
  EXPECT_TRUE(colouring_of(people(0), coloured(ColourBy::community, {}), {}).groups.empty());
}

TEST(Colouring, AsSectorsGroupsAreTheGroundsOfALayout) {
  const Network network = people(3);
  const auto found = colouring_of(network, coloured(ColourBy::community, {0, 0, 1}), {});
  const Network grouped = by_groups(network, found, Language::en);
  ASSERT_EQ(grouped.sectors.size(), 1U);
  EXPECT_EQ(grouped.sectors[0].label, "group 1");
  EXPECT_THAT(grouped.actors.sectors(0), ElementsAre(Share{0, 1}));
  EXPECT_TRUE(grouped.actors.sectors(2).empty());
}

TEST(Ramp, DarkensStepByStepAndDiffersInGrey) {
  for (std::size_t step = 1; step < ramp().size(); ++step)
    EXPECT_GE(contrast(ramp()[step - 1], ramp()[step]), 1.4) << step;
  EXPECT_GE(ramp().size(), 5U);
}

}  // namespace
}  // namespace samenspel
