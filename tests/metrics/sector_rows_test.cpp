#include "metrics/sector_rows.hpp"

#include <gtest/gtest.h>

#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

TEST(SectorRows, AreThoseInWhichSomebodyHasAShareInTheOrderOfTheFile) {
  Network network = testing::network_of("a: z 0.5 y 0.5\nb: x 1 w 0\nc:\n");
  network.sectors.push_back({});  // declared, and nobody is in it
  EXPECT_EQ(sectors_in_data(network), (std::vector<SectorIndex>{0, 1, 2})) << "z, y, x; w has no share";
  network.actors.set_sectors(0, {});
  EXPECT_EQ(sectors_in_data(network), (std::vector<SectorIndex>{2})) << "a membership that nobody has any more";
  EXPECT_TRUE(sectors_in_data(testing::network_of("a -- b\n")).empty());
}

TEST(SectorRows, PairEachSectorWithThoseBehindIt) {
  const std::vector<SectorPair> pairs = pairs_of({1, 4, 2});
  EXPECT_EQ(pairs, (std::vector<SectorPair>{{1, 4}, {1, 2}, {4, 2}}));
  EXPECT_TRUE(pairs_of({3}).empty());
  EXPECT_TRUE(pairs_of({}).empty());
}

TEST(SectorRows, KnowWhereAPairStands) {
  const std::vector<SectorIndex> sectors = {0, 1, 2, 3, 4};
  const std::vector<SectorPair> pairs = pairs_of(sectors);
  for (std::size_t i = 0; i < 5; ++i)
    for (std::size_t j = i + 1; j < 5; ++j)
      EXPECT_EQ(pairs.at(pair_row(i, j, 5)), (SectorPair{sectors[i], sectors[j]}));
}

}  // namespace
}  // namespace samenspel
