#include "metrics/sector_mixing.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;

SectorMixing mixing_of(const Network& network, Direction direction, bool weighted = false) {
  return sector_mixing(network, project(network, {direction, {}}), weighted);
}
NetworkMixing whole(const Network& network, Direction direction, bool weighted = false) {
  return network_mixing(network, project(network, {direction, {}}), weighted);
}

TEST(SectorMixing, FollowsTheFormulasForWholeMembership) {
  const Network network = network_of(
      "ego: resident\na: resident\nb: official\nc: official\nd: business\n"
      "ego -- a\nego -> b\nc -> ego\nego -- d\n");
  for (const Direction direction : {Direction::directed, Direction::undirected}) {
    const SectorMixing mixing = mixing_of(network, direction);
    EXPECT_DOUBLE_EQ(mixing.ei_index[0], (3.0 - 1) / 4);
    EXPECT_DOUBLE_EQ(mixing.participation[0], 1 - (1.0 + 4 + 1) / 16);
    EXPECT_EQ(mixing.sectors_reached[0], 3);
    EXPECT_EQ(mixing.ei_index[1], -1);
    EXPECT_EQ(mixing.participation[1], 0);
    EXPECT_EQ(mixing.ei_index[2], 1);
    EXPECT_EQ(mixing.sectors_reached[2], 1);
  }
}

TEST(SectorMixing, LeavesTheOwnSectorOutOfParticipation) {
  // Two contacts in ego's own sector and two in one other: half and half, whosever sector it is.
  const std::string ties = "a: x\nb: x\nc: y\nd: y\nego -- a\nego -- b\nego -- c\nego -- d\n";
  EXPECT_DOUBLE_EQ(mixing_of(network_of("ego: x\n" + ties), Direction::undirected).participation[0], 0.5);
  EXPECT_DOUBLE_EQ(mixing_of(network_of("ego: z\n" + ties), Direction::undirected).participation[0], 0.5);
}

TEST(SectorMixing, DividesSharedMembership) {
  // P -- Q -- R -- S; internal shares 1/2, 1/2 · 1/4 = 1/8 and 3/4.
  const Network network = network_of("P: a\nQ: a 0.5 b 0.5\nR: b 0.25 c 0.75\nS: c\nP -- Q\nQ -- R\nR -- S\n");
  const SectorMixing mixing = mixing_of(network, Direction::undirected);
  EXPECT_DOUBLE_EQ(mixing.ei_index[0], 0.5 - 0.5);
  EXPECT_DOUBLE_EQ(mixing.ei_index[1], ((0.5 + 0.875) - (0.5 + 0.125)) / 2);
  EXPECT_DOUBLE_EQ(mixing.ei_index[3], 0.25 - 0.75);
  EXPECT_DOUBLE_EQ(mixing.participation[0], 1 - 0.25 - 0.25);
  EXPECT_DOUBLE_EQ(mixing.participation[1], 1 - 0.5 * 0.5 - 0.125 * 0.125 - 0.375 * 0.375);
  EXPECT_EQ(mixing.sectors_reached[1], 3);

  EXPECT_DOUBLE_EQ(whole(network, Direction::undirected).ei_index, ((0.5 + 0.875 + 0.25) - (0.5 + 0.125 + 0.75)) / 3);
}

TEST(SectorMixing, WeighsContactsByTheTiesBothWays) {
  // ego and a: 1 + 2 = 3 together; ego and b 1.
  const Network network = network_of("ego: x\na: x\nb: y\nego -> a\na -> ego 2\nego -> b\n");
  for (const Direction direction : {Direction::directed, Direction::undirected}) {
    const SectorMixing mixing = mixing_of(network, direction, true);
    EXPECT_DOUBLE_EQ(mixing.ei_index[0], (1.0 - 3) / 4);
    EXPECT_DOUBLE_EQ(mixing.participation[0], 1 - (9.0 + 1) / 16);
    EXPECT_EQ(mixing.sectors_reached[0], 2);
  }
  EXPECT_DOUBLE_EQ(whole(network, Direction::directed, true).ei_index, (1.0 - 3) / 4);
  EXPECT_DOUBLE_EQ(whole(network, Direction::directed).ei_index, (1.0 - 2) / 3);    // three arcs
  EXPECT_DOUBLE_EQ(whole(network, Direction::undirected).ei_index, (1.0 - 1) / 2);  // two pairs
}

TEST(SectorMixing, IsUndefinedWithoutASectorAtEitherEnd) {
  const Network network =
      network_of("a: x\nb: x\nguest:\nalone: y\na -- guest\na -- b\nb -- guest\nc: x\nc -- guest\n");
  const SectorMixing mixing = mixing_of(network, Direction::undirected);
  EXPECT_EQ(mixing.ei_index[0], -1) << "the guest is not counted";
  EXPECT_TRUE(std::isnan(mixing.ei_index[2]));
  EXPECT_TRUE(std::isnan(mixing.participation[2]));
  EXPECT_TRUE(std::isnan(mixing.sectors_reached[2]));
  EXPECT_TRUE(std::isnan(mixing.ei_index[3]));
  EXPECT_TRUE(std::isnan(mixing.participation[3]));
  EXPECT_EQ(mixing.sectors_reached[3], 0);
  EXPECT_TRUE(std::isnan(mixing.ei_index[4])) << "only the guest is a contact of c";
  EXPECT_EQ(mixing.sectors_reached[4], 0);
  EXPECT_EQ(whole(network, Direction::undirected).ei_index, -1);
  EXPECT_TRUE(std::isnan(whole(network_of("a: x\nguest:\na -- guest\n"), Direction::undirected).bonding));
}

TEST(NetworkMixing, DividesTiesOverTheKindsOfCapital) {
  // Internal 1; resident with official linking; resident with business bridging; official with housing bridging; school
  // has no power, so bridging.
  const Network network = network_of(
      "r: resident\nq: resident\no: official\nb: business\nh: housing\ns: school\n"
      "r -- q\nr -- o\nr -- b\no -- h\nr -- s 4\n");
  const NetworkMixing plain = whole(network, Direction::undirected);
  EXPECT_DOUBLE_EQ(plain.bonding, 1.0 / 5);
  EXPECT_DOUBLE_EQ(plain.linking, 1.0 / 5);
  EXPECT_DOUBLE_EQ(plain.bridging, 3.0 / 5);
  EXPECT_DOUBLE_EQ(plain.ei_index, (4.0 - 1) / 5);
  const NetworkMixing weighted = whole(network, Direction::undirected, true);
  EXPECT_DOUBLE_EQ(weighted.bonding, 1.0 / 8);
  EXPECT_DOUBLE_EQ(weighted.linking, 1.0 / 8);
  EXPECT_DOUBLE_EQ(weighted.bridging, 6.0 / 8);
}

}  // namespace
}  // namespace samenspel
