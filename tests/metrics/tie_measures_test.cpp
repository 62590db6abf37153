#include "metrics/tie_measures.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using ::testing::ElementsAre;
using testing::network_of;

TEST(TieMeasures, NameTheKindOfCapitalByPowerAndSector) {
  const Network network = network_of(
      "r: resident\nq: resident\no: official\nb: business\nh: housing\ns: school\nguest:\n"
      "r -- q\nr -- o\no -> b\nr -- b\no -- h\no -- s\nguest -- r\n");
  const Projection projection = project(network, {Direction::undirected, {}});
  EXPECT_THAT(capital(network, projection),
              ElementsAre("bonding", "linking", "linking", "bridging", "bridging", "bridging", ""));
  const auto crossing = cross_sector(network, projection);
  EXPECT_EQ(crossing[0], 0);
  EXPECT_EQ(crossing[1], 1);
  EXPECT_TRUE(std::isnan(crossing[6]));
}

TEST(TieMeasures, CallATieOfSharedMembershipAfterItsLargestPart) {
  const Network network = network_of(
      "a: resident\nb: resident 0.5 business 0.5\nc: resident 0.25 official 0.75\nd: official 0.5 business 0.5\n"
      "a -- b\nb -- c\na -- d\nb -- d\n");
  // a-b: bonding 1/2, bridging 1/2: equal, so bonding. b-c: bonding 1/8, linking (1/2 + 1/2) 3/4, bridging 1/8.
  // a-d: bonding 0, linking 1/2, bridging 1/2: bridging first. b-d: bonding 1/4, linking 1/2, bridging 1/4.
  const Projection projection = project(network, {Direction::undirected, {}});
  EXPECT_THAT(capital(network, projection), ElementsAre("bonding", "linking", "bridging", "linking"));
  EXPECT_THAT(cross_sector(network, projection), ElementsAre(0.5, 0.875, 1, 0.75));
  const CapitalShares shares = capital_shares(network, 1, 2);
  EXPECT_DOUBLE_EQ(shares.bonding, 0.125);
  EXPECT_DOUBLE_EQ(shares.linking, 0.75);
  EXPECT_DOUBLE_EQ(shares.bridging, 0.125);
}

TEST(TieMeasures, TakeSharesThatDifferByRoundingOnlyAsEqual) {
  EXPECT_EQ(capital_word({0.5 - 1e-14, 0.5 + 1e-14, 0}), "bonding");
  EXPECT_EQ(capital_word({0, 0.5 - 1e-14, 0.5 + 1e-14}), "bridging");
  EXPECT_EQ(capital_word({0.3, 0.3, 0.4}), "linking");
}

TEST(TieMeasures, LeaveNothingOfThirdsThatIsNotThere) {
  // Three thirds each: 3 · 1/9 internal, and civic with official (1/3)(1/3) · 2 · 2 = 4/9 linking, 2/9 bridging.
  const double third = 1.0 / 3;
  Network network = network_of("a: resident\nb: resident\nc: official\nd: business\na -- b\n");
  const Share shares[] = {{0, third}, {1, third}, {2, third}};
  network.actors.set_sectors(0, shares);
  network.actors.set_sectors(1, shares);
  const CapitalShares capital = capital_shares(network, 0, 1);
  EXPECT_NEAR(capital.bonding, 3.0 / 9, 1e-15);
  EXPECT_NEAR(capital.linking, 4.0 / 9, 1e-15);
  EXPECT_NEAR(capital.bridging, 2.0 / 9, 1e-15);
}

TEST(TieMeasures, GiveArcsOfAPairARowEach) {
  const Network network = network_of("a: x\nb: y\na -- b\n");
  const Projection projection = project(network, {Direction::directed, {}});
  EXPECT_THAT(cross_sector(network, projection), ElementsAre(1, 1));
}

TEST(TieMeasures, CountDaysFromTheLatestConfirmation) {
  Network network = network_of("a:\nb:\nc:\n");
  const auto tie = [&](ActorIndex from, ActorIndex to, bool mutual, Date confirmed) {
    NewTie row{from, to};
    row.mutual = mutual;
    row.confirmed = confirmed;
    network.ties.add(row);
  };
  tie(0, 1, false, Date(2023, 12, 31));
  tie(1, 0, true, Date(2023, 12, 1));
  tie(1, 2, false, Date());
  tie(2, 1, false, Date(2024, 1, 0));
  tie(0, 2, false, Date());
  network.as_of = Date(2024, 3, 1);
  const Day day = days_from_civil(2024, 3, 1);
  // a→b: 31 December, later than the mutual tie's 1 December: 1 + 31 + 29 days. b→a: 30 days more. b→c: never.
  // c→b: January counts from its first day, 31 + 29 days.
  const Projection directed = project(network, {Direction::directed, {}});
  EXPECT_THAT(age_days(directed, day),
              ElementsAre(1 + 31 + 29, 30 + 1 + 31 + 29, ::testing::IsNan(), 31 + 29, ::testing::IsNan()));
  const Projection undirected = project(network, {Direction::undirected, {}});
  EXPECT_THAT(age_days(undirected, day), ElementsAre(1 + 31 + 29, 31 + 29, ::testing::IsNan()));
  EXPECT_THAT(age_days(undirected, std::nullopt), ::testing::Each(::testing::IsNan()));
  EXPECT_THAT(age_days(undirected, days_from_civil(2023, 12, 30)), ElementsAre(-1, -2, ::testing::IsNan()));
}

TEST(TieMeasures, CountDaysBackFromTheLastDateOfAFileThatDoesNotSay) {
  Network network = network_of("a:\nb:\nc:\n");
  NewTie old{0, 1}, young{1, 2};
  old.confirmed = Date(2024, 1, 1);
  young.confirmed = Date(2024, 2, 1);
  network.ties.add(old);
  network.ties.add(young);
  EXPECT_THAT(testing::measured(network, "age_days", Level::ties).values, ElementsAre(31, 0));
}

}  // namespace
}  // namespace samenspel
