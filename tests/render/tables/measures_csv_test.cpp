#include "render/tables/measures_csv.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(CsvField, QuotesOnlyWhatMustBe) {
  EXPECT_EQ(csv_field("Café 't Hoekje"), "Café 't Hoekje");
  EXPECT_EQ(csv_field("Left, Right"), "\"Left, Right\"");
  EXPECT_EQ(csv_field("The \"Double\" Club"), "\"The \"\"Double\"\" Club\"");
  EXPECT_EQ(csv_field("two\nlines"), "\"two\nlines\"");
  EXPECT_EQ(csv_field(""), "");
}

TEST(MeasuresCsv, UndefinedIsAnEmptyFieldAndNumbersAreShort) {
  Network network;
  network.sectors.push_back({"resident", {}, {}, "community", Power::civic, {}});
  const Share whole{0, 1.0};
  network.actors.add({"a,b", {}, std::span(&whole, 1), ActorKind::none, Consent::unsaid, {}});
  network.actors.add({"c", "See", {}, ActorKind::none, Consent::unsaid, {}});
  const Projection projection = project(network);
  Results results;
  results.columns.push_back(
      {find_measure("ei_index", Level::actors), {0.1, std::numeric_limits<double>::quiet_NaN()}, {}});
  const MeasureResults shown{network, network, projection, results, {}, Language::en, false, {}};
  EXPECT_EQ(measures_csv(shown, Level::actors), "id,name,sector,ei_index\n\"a,b\",\"a,b\",resident,0.1\nc,See,,\n");
}

}  // namespace
}  // namespace samenspel
