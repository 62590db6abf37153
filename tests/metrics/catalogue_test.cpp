#include "metrics/catalogue.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

std::size_t words_in(std::string_view text) {
  std::istringstream words{std::string(text)};
  std::size_t count = 0;
  for (std::string word; words >> word;)
    ++count;
  return count;
}

void expect_written(Text text, std::string_view what, const Measure& row) {
  EXPECT_FALSE(text.en.empty()) << row.id << ": no English " << what;
  EXPECT_FALSE(text.nl.empty()) << row.id << ": no Dutch " << what;
}

TEST(Catalogue, SaysAllOfEveryMeasureInBothLanguages) {
  for (const Measure& row : all_measures()) {
    expect_written(row.title, "title", row);
    expect_written(row.meaning, "meaning", row);
    expect_written(row.unit, "unit", row);
    expect_written(row.direction, "direction and weights", row);
    EXPECT_NE(row.meaning.en, row.meaning.nl) << row.id;
    EXPECT_EQ(row.undefined.en.empty(), row.undefined.nl.empty()) << row.id;
    EXPECT_EQ(row.not_to_confuse.en.empty(), row.not_to_confuse.nl.empty()) << row.id;
    EXPECT_FALSE(row.formula.empty()) << row.id;
    EXPECT_FALSE(row.range.empty()) << row.id;
    EXPECT_FALSE(row.source.empty()) << row.id;
    EXPECT_TRUE(row.doi.empty() || row.doi.starts_with("10.")) << row.id;
    // What is derived of a role bears its name and a word more.
    const std::size_t most = row.id.ends_with("_expected") || row.id.ends_with("_z") || row.id.ends_with("_p") ? 4 : 3;
    EXPECT_LE(words_in(row.title.en), most) << row.title.en;
    EXPECT_LE(words_in(row.title.nl), most) << row.title.nl;
    for (const std::string_view sentence : {row.meaning.en, row.meaning.nl, row.direction.en, row.direction.nl})
      EXPECT_TRUE(sentence.ends_with('.') || sentence.ends_with('?')) << row.id << ": " << sentence;
  }
}

TEST(Catalogue, KnowsAnIdOnceALevel) {
  std::set<std::pair<std::string_view, Level>> seen;
  for (const Measure& row : all_measures()) {
    EXPECT_TRUE(seen.insert({row.id, row.level}).second) << row.id << " at " << level_name(row.level);
    EXPECT_EQ(find_measure(row.id, row.level), &row);
    EXPECT_TRUE(row.id.starts_with("triad_") || row.id.starts_with("pshift_") ||
                std::ranges::all_of(row.id, [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); }))
        << row.id;
  }
}

TEST(Catalogue, GivesTheRowsOfAnIdThatSeveralLevelsKnow) {
  const auto rows = measures_named("ei_index");
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0]->level, Level::actors);
  EXPECT_EQ(rows[1]->level, Level::sectors);
  EXPECT_EQ(rows[2]->level, Level::network);
  EXPECT_TRUE(measures_named("degre").empty());
  EXPECT_EQ(find_measure("degree", Level::network), nullptr);
}

TEST(Catalogue, NamesLevelsAsTheCommandLineDoes) {
  EXPECT_EQ(level_name(Level::actors), "actors");
  EXPECT_EQ(level_name(Level::pairs), "pairs");
  EXPECT_EQ(level_name(Level::network), "network");
  EXPECT_EQ(level_name(Level::reach), "reach");
}

TEST(Catalogue, KeepsInStandardWhatTellsOfBridgesAndOfTheWhole) {
  const std::set<std::string_view> of_actors = {
      "degree",        "ei_index",          "participation", "sectors_reached", "betweenness",    "cross_betweenness",
      "constraint",    "effective_size",    "articulation",  "community",       "gf_coordinator", "gf_itinerant",
      "gf_gatekeeper", "gf_representative", "gf_liaison",    "gf_total",
      "given",         "received",          "exchange_balance"};
  const std::set<std::string_view> of_ties = {"cross_sector", "capital", "embeddedness", "bridge"};
  for (const Measure& row : all_measures()) {
    const bool expected = row.level == Level::actors ? of_actors.contains(row.id)
                          : row.level == Level::ties ? of_ties.contains(row.id)
                                                     : !row.id.starts_with("triad_");
    EXPECT_EQ(row.standard, expected) << row.id << " at " << level_name(row.level);
  }
}

TEST(Catalogue, TellsWhatAMeasureCosts) {
  for (const Measure& row : all_measures()) {
    ASSERT_NE(row.cost, nullptr) << row.id;
    EXPECT_GT(row.cost(10, 20), 0) << row.id;
    EXPECT_GT(row.cost(1000, 4000), row.cost(100, 400)) << row.id;
  }
  EXPECT_DOUBLE_EQ(find_measure("betweenness", Level::actors)->cost(100, 400), 100.0 * 500);
  // A million actors and ten million ties leave the searches from every actor out of `standard`, and keep what one look
  // over the network gives.
  EXPECT_GT(find_measure("betweenness", Level::actors)->cost(1e6, 1e7), 2e10);
  EXPECT_LT(find_measure("degree", Level::actors)->cost(1e6, 1e7), 2e10);
  EXPECT_LT(find_measure("community", Level::actors)->cost(1e6, 1e7), 2e10);
}

}  // namespace
}  // namespace samenspel
