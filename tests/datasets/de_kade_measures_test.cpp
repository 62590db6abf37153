// What datasets/de-kade.md says beforehand is to be seen in De Kade, as far as measures can say it. Numbers in the
// comments were worked out by hand from the file.
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/projection.hpp"
#include "metrics/measure.hpp"
#include "tests/datasets/de_kade.hpp"

namespace samenspel {
namespace {

using test::actor;
using test::kade;
using test::name_of;
using test::neighbours;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::Lt;
using testing::Not;
using Names = std::set<std::string>;

Column measured(std::string_view id, Level level, Direction direction, std::uint64_t seed = 1) {
  const Measure* measure = find_measure(id, level);
  const Projection projection = project(kade(), {.direction = direction, .layers = {}});
  MeasureOptions options;
  options.seed = seed;
  return compute(kade(), projection, std::array{measure}, options).columns.at(0);
}
double of(std::string_view name, std::string_view id, Direction direction = Direction::undirected) {
  return measured(id, Level::actors, direction).values.at(actor(name));
}
double of_network(std::string_view id) {
  return measured(id, Level::network, Direction::undirected).values.at(0);
}

/// Whom an actor reaches over ties in either direction when somebody is gone.
Names reached(const std::string& name, const std::string& without) {
  Names found{name};
  for (std::vector<std::string> left{name}; !left.empty();) {
    const std::string next = left.back();
    left.pop_back();
    for (const std::string& neighbour : neighbours(next))
      if (neighbour != without && found.insert(neighbour).second) left.push_back(neighbour);
  }
  return found;
}

Names with_share_in(std::string_view sector) {
  Names out;
  for (ActorIndex i = 0; i < kade().actors.size(); ++i)
    for (const Share& share : kade().actors.sectors(i))
      if (kade().sectors[share.sector].id == sector) out.insert(name_of(i));
  return out;
}

const Names kCorporationsCircle{"Anker & Erf", "Loek Tarwebroek", "Afdeling Vastgoed", "Raad van toezicht",
                                "Lofts Elzerzicht"};

TEST(DeKade, HannekeIsTheOnlyCutPoint) {
  const Column column = measured("articulation", Level::actors, Direction::automatic);
  Names found;
  for (ActorIndex i = 0; i < kade().actors.size(); ++i)
    if (column.values[i] == 1) found.insert(name_of(i));
  EXPECT_THAT(found, ElementsAre("Hanneke Kaapwal"));
}

TEST(DeKade, WithoutHannekeTheCorporationReachesNoResidentOfficialOrDesigner) {
  EXPECT_EQ(reached("Anker & Erf", "Hanneke Kaapwal"), kCorporationsCircle);
  Names corporation = with_share_in("housing");
  corporation.erase("Hanneke Kaapwal");
  EXPECT_EQ(corporation, (Names{"Anker & Erf", "Loek Tarwebroek", "Afdeling Vastgoed", "Raad van toezicht"}));
  for (const char* sector : {"resident", "official", "designer"})
    for (const std::string& other : with_share_in(sector))
      EXPECT_THAT(kCorporationsCircle, Not(Contains(other)));
  // All others still reach each other: 35 actors, less Hanneke and those five.
  EXPECT_EQ(reached("Bouke Lisvaart", "Hanneke Kaapwal").size(), 29U);
}

TEST(DeKade, HannekeLiesOnMostShortestPathsBoukeOnSecondMostAndNobodyElseOnHalfOfHis) {
  for (const Direction direction : {Direction::undirected, Direction::directed}) {
    std::vector<double> values = measured("betweenness", Level::actors, direction).values;
    EXPECT_EQ(std::max_element(values.begin(), values.end()) - values.begin(), actor("Hanneke Kaapwal"));
    const double second = values[actor("Bouke Lisvaart")];
    values[actor("Hanneke Kaapwal")] = values[actor("Bouke Lisvaart")] = 0;
    EXPECT_THAT(values, Each(Lt(second / 2)));
  }
}

TEST(DeKade, WithoutBoukeTheMunicipalityIsStillReachedInTwoOtherWays) {
  EXPECT_EQ(of("Bouke Lisvaart", "articulation"), 0);
  EXPECT_EQ(reached("Fenna Zeilvoort", "Bouke Lisvaart").size(), 34U);
  EXPECT_THAT(neighbours("Groenbeheer"), Contains("Tuingroep De Kade"));
  EXPECT_THAT(neighbours("Gemeenteraad"), Contains("Bewonersraad Oud-Haven"));
}

TEST(DeKade, OnlyHannekeHasContactsInAllFiveSectors) {
  // Bewonersraad (resident), Glenda (resident, business), Teun (resident, designer), Bouke (official, resident), Anker
  // & Erf (housing).
  const Column column = measured("sectors_reached", Level::actors, Direction::undirected);
  for (ActorIndex i = 0; i < kade().actors.size(); ++i)
    EXPECT_EQ(column.values[i] == 5, i == actor("Hanneke Kaapwal")) << name_of(i);
}

TEST(DeKade, NoneOfThoseWhoAskForTheCrossingHasATieWithAnOfficial) {
  EXPECT_EQ(neighbours("Oudergroep De Steiger"), (Names{"Tuingroep De Kade", "Samir Azzouhari", "Marit Kweldervaart",
                                                        "Bewonersraad Oud-Haven", "Kring Oud-Haven"}));
  // Residents, and business: Kring Oud-Haven, Café Nat Touw and Glenda's 0.4.
  for (const char* who : {"Oudergroep De Steiger", "Samir Azzouhari", "Marit Kweldervaart"}) {
    EXPECT_EQ(of(who, "sectors_reached"), 2) << who;
    for (const std::string& neighbour : neighbours(who))
      EXPECT_THAT(with_share_in("official"), Not(Contains(neighbour))) << who;
  }
  // The group: one of five neighbours is from outside, (1 − 4)/5. Samir: the café, of three, (1 − 2)/3. Marit: of three
  // only Glenda, by 0.4: (0.4 − 2.6)/3.
  EXPECT_NEAR(of("Oudergroep De Steiger", "ei_index"), -3.0 / 5, 1e-12);
  EXPECT_NEAR(of("Samir Azzouhari", "ei_index"), -1.0 / 3, 1e-12);
  EXPECT_NEAR(of("Marit Kweldervaart", "ei_index"), -2.2 / 3, 1e-12);
}

TEST(DeKade, BetweenTheParentsAndTheTrafficDepartmentStandsOnlyTheKringWithWhomTheyAreAtOdds) {
  const Names parents = neighbours("Oudergroep De Steiger"), department = neighbours("Afdeling Verkeer");
  Names both;
  std::set_intersection(parents.begin(), parents.end(), department.begin(), department.end(),
                        std::inserter(both, both.end()));
  EXPECT_THAT(both, ElementsAre("Kring Oud-Haven"));
  int negative = 0;
  for (TieIndex i = 0; i < kade().ties.size(); ++i)
    if (kade().ties.negative(i)) {
      ++negative;
      EXPECT_EQ(name_of(kade().ties.from(i)), "Kring Oud-Haven");
      EXPECT_EQ(name_of(kade().ties.to(i)), "Oudergroep De Steiger");
    }
  EXPECT_EQ(negative, 1);
  // Along the arcs into and out of the Kring: Café, Elzerwerf and Oudergroep in, these and Verkeer out; none of them
  // tied to another. Open two-paths: Café ⇄ Elzerwerf (2, all business), these two to Oudergroep and to Verkeer (4
  // representative), Oudergroep to these two (2 gatekeeper), Oudergroep to Verkeer (1 liaison).
  EXPECT_EQ(of("Kring Oud-Haven", "gf_coordinator", Direction::directed), 2);
  EXPECT_EQ(of("Kring Oud-Haven", "gf_representative", Direction::directed), 4);
  EXPECT_EQ(of("Kring Oud-Haven", "gf_gatekeeper", Direction::directed), 2);
  EXPECT_EQ(of("Kring Oud-Haven", "gf_liaison", Direction::directed), 1);
  EXPECT_EQ(of("Kring Oud-Haven", "gf_total", Direction::directed), 9);
  // Into the department come Gemeente, Ids and Kring, out of it Gemeente. Ids and Gemeente are tied: one open two-path
  // is left, Kring to Gemeente, which lets business in.
  EXPECT_EQ(of("Afdeling Verkeer", "gf_gatekeeper", Direction::directed), 1);
  EXPECT_EQ(of("Afdeling Verkeer", "gf_total", Direction::directed), 1);
}

TEST(DeKade, HasTheSharesOfCapitalThatItsTiesMakeByHand) {
  // Ties of one sector each end. Bonding: business 3, designer 1, housing 5, official 9, resident 8. Linking:
  // business–housing 2, business–official 3, designer–official 2, official–resident 5. Bridging: business–resident 6,
  // designer–resident 3. The others, with Hanneke (h .7, r .3), Bouke (o .8, r .2), Glenda (r .6, b .4), Teun (r .5, d
  // .5) and Ravi (d .5, b .5):
  // clang-format off
  const double by_hand[][3] = {
      // bonding linking               bridging
      {26,       12,                   9},
      {0,        0,                    1},           // Café – Teun
      {.5 + .5,  0,                    .5 + .5},     // Spantvoet – Ravi, Teun
      {0,        0,                    1},           // Loodsgroep – Ravi
      {2 * .7,   2 * .3,               0},           // Hanneke – two of housing
      {.3 * .2,  .7 * .2 + .3 * .8,    .7 * .8},     // Hanneke – Bouke
      {3 * .3,   3 * .7,               0},           // Hanneke – three residents
      {.3 * .5,  .7 * .5 + .7 * .5,    .3 * .5},     // Hanneke – Teun
      {.3 * .6,  .7 * .6 + .7 * .4,    .3 * .4},     // Hanneke – Glenda
      {4 * .8,   4 * .2,               0},           // Bouke – four officials
      {3 * .2,   3 * .8,               0},           // Bouke – three residents
      {.5,       0,                    .5},          // Loodsgroep – Teun
      {3 * .6,   0,                    3 * .4},      // Glenda – three residents
  };
  // clang-format on
  double sums[3] = {};
  for (const auto& row : by_hand)
    for (int i = 0; i < 3; ++i)
      sums[i] += row[i];
  EXPECT_NEAR(sums[0], 35.79, 1e-9);
  EXPECT_NEAR(sums[1], 19.68, 1e-9);
  EXPECT_NEAR(sums[2], 14.53, 1e-9);
  EXPECT_NEAR(of_network("bonding_share"), sums[0] / 70, 1e-12);
  EXPECT_NEAR(of_network("linking_share"), sums[1] / 70, 1e-12);
  EXPECT_NEAR(of_network("bridging_share"), sums[2] / 70, 1e-12);
  EXPECT_NEAR(of_network("ei_index"), (70 - 2 * 35.79) / 70, 1e-12);
}

// The Louvain method of networkx 2.8.8 finds this group for each of fifty seeds.
TEST(DeKade, TheCorporationsCircleIsAGroupWhateverTheSeed) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const std::vector<double> group = measured("community", Level::actors, Direction::undirected, seed).values;
    Names found;
    for (ActorIndex i = 0; i < group.size(); ++i)
      if (group[i] == group[actor(*kCorporationsCircle.begin())]) found.insert(name_of(i));
    EXPECT_EQ(found, kCorporationsCircle) << seed;
  }
}

}  // namespace
}  // namespace samenspel
