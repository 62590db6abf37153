#include "render/poster/groups.hpp"

#include <limits>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/poster/sample_poster.hpp"

namespace samenspel {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// Two sectors in two communities: five residents, three officials, and two residents in a community of their own.
struct Scene {
  Scene() {
    const SectorIndex residents = add_sector(network, "resident"), officials = add_sector(network, "official");
    const auto add = [&](const std::string& id, SectorIndex sector, ActorKind kind, double in) {
      const Share share{sector, 1};
      network.actors.add({.id = id, .name = {}, .sectors = std::span(&share, 1), .kind = kind});
      community.push_back(in);
      bridging.push_back(0);
    };
    for (int i = 0; i < 5; ++i)
      add("Resident " + std::to_string(i), residents, i == 3 ? ActorKind::organisation : ActorKind::person, 1);
    for (int i = 0; i < 3; ++i)
      add("Office " + std::to_string(i), officials, ActorKind::organisation, 1);
    add("Far 0", residents, ActorKind::person, 2);
    add("Far 1", residents, ActorKind::person, std::numeric_limits<double>::quiet_NaN());
    bridging[6] = 4;
    // three ties between the residents and the officials, two within, one to the far ones
    add_tie(network, 0, 5);
    add_tie(network, 1, 6);
    add_tie(network, 2, 7);
    add_tie(network, 0, 1);
    add_tie(network, 5, 6);
    add_tie(network, 3, 8);
  }
  Network network;
  std::vector<double> community, bridging;
};

TEST(PosterGroups, AreThoseOfOneSectorAndOneCommunity) {
  const Scene scene;
  const Groups groups = grouped(scene.network, scene.community, scene.bridging, Language::en);
  // residents of community 1, officials of community 1, and the others, too few for a group of their own
  std::vector<std::string> names;
  for (ActorIndex i = 0; i < groups.network.actors.size(); ++i)
    names.emplace_back(groups.network.actors.name(i));
  EXPECT_THAT(names, testing::UnorderedElementsAre("Residents round Resident 3 (5)", "Government round Office 1 (3)",
                                                   "other residents (2)"));
  double all = 0;
  for (const double members : groups.members)
    all += members;
  EXPECT_EQ(all, 10);
}

TEST(PosterGroups, ALinkCountsTheTiesBetweenTwoGroups) {
  const Scene scene;
  const Groups groups = grouped(scene.network, scene.community, scene.bridging, Language::en);
  std::vector<double> weights;
  for (TieIndex t = 0; t < groups.network.ties.size(); ++t)
    weights.push_back(groups.network.ties.weight(t));
  EXPECT_THAT(weights, ElementsAre(3, 1));  // the heaviest first
  EXPECT_EQ(groups.links, 2U);
}

TEST(PosterGroups, BrokersKeepTheirTiesToEachOther) {
  const Scene scene;
  Bridges bridges;
  bridges.actors = {6, 5, 0};
  const Network brokers = brokers_of(scene.network, bridges, 2);
  ASSERT_EQ(brokers.actors.size(), 2U);
  EXPECT_EQ(brokers.actors.id(0), "Office 0");
  EXPECT_EQ(brokers.actors.id(1), "Office 1");
  EXPECT_EQ(brokers.ties.size(), 1U);
}

TEST(PosterGroups, ALargeNetworkIsDrawnInGroupsWithItsBrokersBesideThem) {
  const Network network = round_table(450);
  PosterOptions options = poster_options(network, "A0");
  for (std::size_t i = 0; i < 450; ++i)
    options.community.push_back(static_cast<double>(i / 50));
  const Poster poster = sample_poster(network, options);
  EXPECT_TRUE(poster.check.kept()) << check_json(poster.check);
  std::size_t groups = 0, actors = 0;
  for (const PosterActor& one : poster.drawing.actors)
    ++(one.classes[0] == "group" ? groups : actors);
  EXPECT_GT(groups, 5U);
  EXPECT_LE(groups, 66U);
  EXPECT_EQ(actors, kMostBrokers);
  EXPECT_THAT(words_of(poster.drawing), HasSubstr("Those who build the most bridges"));
}

}  // namespace
}  // namespace samenspel
