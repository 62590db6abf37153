#include "graph/sector_by.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

Network people() {
  Network network;
  Sector resident;
  resident.id = "resident";
  resident.power = Power::civic;
  network.sectors.push_back(resident);
  const Share whole{0, 1};
  const auto add = [&](std::string_view id, std::vector<std::pair<std::string, std::string>> attributes) {
    const ActorIndex i = network.actors.add({id, id == "ann" ? "Ann" : "", {&whole, 1}});
    ActorDetails details;
    details.attributes = std::move(attributes);
    network.actors.set_details(i, details);
  };
  add("ann", {{"street", "Vaart"}, {"address.number", "3"}});
  add("bob", {{"street", "Kade|Vaart"}});
  add("cee", {{"age", "60+"}});
  add("dee", {{"street", "resident"}});
  return network;
}

std::vector<std::string> ids(const Network& network) {
  std::vector<std::string> out;
  for (const Sector& sector : network.sectors)
    out.push_back(sector.id);
  return out;
}

TEST(SectorBy, MakesTheValuesSectorsInTheOrderOfTheFile) {
  const Network network = sector_by(people(), "street");
  EXPECT_EQ(ids(network), (std::vector<std::string>{"Vaart", "Kade", "resident"}));
  EXPECT_EQ(network.sectors[2].label, "resident") << "a value is no built-in sector, whatever it is called";
  for (const Sector& sector : network.sectors) {
    EXPECT_EQ(sector.power, Power::none);
    EXPECT_TRUE(sector.side.empty());
  }
  const Actors& actors = network.actors;
  EXPECT_EQ(actors.name(0), "Ann");
  EXPECT_EQ(actors.details(0).attributes.size(), 2U);
  ASSERT_EQ(actors.sectors(0).size(), 1U);
  EXPECT_EQ(actors.sectors(0)[0], (Share{0, 1}));
  EXPECT_TRUE(actors.sectors(2).empty()) << "cee has no street";
  EXPECT_EQ(actors.sectors(3)[0], (Share{2, 1}));
}

TEST(SectorBy, GivesWhoHasSeveralValuesAShareInEach) {
  const Network network = sector_by(people(), "street");
  const auto shares = network.actors.sectors(1);
  ASSERT_EQ(shares.size(), 2U);
  EXPECT_EQ(shares[0], (Share{1, 0.5}));
  EXPECT_EQ(shares[1], (Share{0, 0.5}));
  Network twice = people();
  ActorDetails details;
  details.attributes = {{"street", "Vaart||Vaart|"}};
  twice.actors.set_details(0, details);
  const Network one = sector_by(std::move(twice), "street");
  ASSERT_EQ(one.actors.sectors(0).size(), 1U);
  EXPECT_EQ(one.actors.sectors(0)[0].share, 1);
}

TEST(SectorBy, ForgetsInWhichSectorSomebodyActed) {
  Network network = people();
  Event event;
  event.by = {0};
  event.as = {{0, 0}};
  network.events.push_back(event);
  EXPECT_TRUE(sector_by(std::move(network), "street").events[0].as.empty());
}

TEST(SectorBy, KnowsTheAttributesThatThereAre) {
  const auto all = attributes_of(people());
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].name.en, "street");
  EXPECT_EQ(all[0].values, 3U);
  EXPECT_EQ(all[1].name.nl, "address.number");
  EXPECT_EQ(all[2].name.en, "age");
  EXPECT_TRUE(attributes_of(Network()).empty());
  for (ActorIndex i = 0; i < 4; ++i)
    EXPECT_TRUE(sector_by(people(), "house").actors.sectors(i).empty()) << "nobody has it";
}

TEST(SectorBy, TakesTheKindAndTheLevelOfActorsToo) {
  Network network;
  network.actors.add({"a", {}, {}, ActorKind::group});
  network.actors.add({"b", {}, {}});
  ActorDetails details;
  details.level = "city";
  network.actors.set_details(1, details);
  const auto all = attributes_of(network);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].name.en, "kind");
  EXPECT_EQ(all[0].name.nl, "soort");
  EXPECT_EQ(all[1].name.nl, "niveau");
  const Network by_kind = sector_by(network, "kind");
  EXPECT_EQ(ids(by_kind), (std::vector<std::string>{"group"}));
  EXPECT_TRUE(by_kind.actors.sectors(1).empty());
  EXPECT_EQ(ids(sector_by(network, "niveau")), (std::vector<std::string>{"city"}));
  // An attribute of that name comes first.
  details.attributes = {{"kind", "blue"}};
  network.actors.set_details(1, details);
  EXPECT_EQ(ids(sector_by(network, "kind")), (std::vector<std::string>{"blue"}));
  EXPECT_TRUE(sector_by(network, "note").sectors.empty()) << "no other field is one";
}

}  // namespace
}  // namespace samenspel
