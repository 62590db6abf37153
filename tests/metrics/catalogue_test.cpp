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
    EXPECT_LE(words_in(row.title.en), 3U) << row.title.en;
    EXPECT_LE(words_in(row.title.nl), 3U) << row.title.nl;
    for (const std::string_view sentence : {row.meaning.en, row.meaning.nl, row.direction.en, row.direction.nl})
      EXPECT_TRUE(sentence.ends_with('.') || sentence.ends_with('?')) << row.id << ": " << sentence;
  }
}

TEST(Catalogue, KnowsAnIdOnceALevel) {
  std::set<std::pair<std::string_view, Level>> seen;
  for (const Measure& row : all_measures()) {
    EXPECT_TRUE(seen.insert({row.id, row.level}).second) << row.id << " at " << level_name(row.level);
    EXPECT_EQ(find_measure(row.id, row.level), &row);
    EXPECT_TRUE(std::ranges::all_of(row.id, [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); })) << row.id;
  }
}

TEST(Catalogue, GivesTheRowsOfAnIdThatSeveralLevelsKnow) {
  const auto rows = measures_named("ei_index");
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0]->level, Level::actors);
  EXPECT_EQ(rows[1]->level, Level::network);
  EXPECT_TRUE(measures_named("degre").empty());
  EXPECT_EQ(find_measure("degree", Level::network), nullptr);
}

TEST(Catalogue, NamesLevelsAsTheCommandLineDoes) {
  EXPECT_EQ(level_name(Level::actors), "actors");
  EXPECT_EQ(level_name(Level::pairs), "pairs");
  EXPECT_EQ(level_name(Level::network), "network");
  EXPECT_EQ(level_name(Level::reach), "reach");
}

TEST(Catalogue, KeepsInStandardAllButSimpleDegrees) {
  std::set<std::string_view> apart;
  for (const Measure& row : all_measures())
    if (!row.standard) apart.insert(row.id);
  EXPECT_EQ(apart,
            (std::set<std::string_view>{"betweenness_norm", "bridging_centrality", "bridging_coefficient", "closeness",
                                        "closeness_in", "closeness_norm", "core", "edge_betweenness", "harmonic",
                                        "harmonic_in", "in_degree", "out_degree", "reached", "span", "strength"}));
}

TEST(Catalogue, TellsWhatAMeasureCosts) {
  for (const Measure& row : all_measures()) {
    ASSERT_NE(row.cost, nullptr) << row.id;
    EXPECT_GT(row.cost(10, 20), 0) << row.id;
    EXPECT_GT(row.cost(1000, 4000), row.cost(100, 400)) << row.id;
  }
  EXPECT_DOUBLE_EQ(find_measure("betweenness", Level::actors)->cost(100, 400), 100.0 * 500);
  // What a million actors and ten million ties leave out of `standard`: the searches from every actor, nothing else.
  const std::set<std::string_view> from_every_actor{"betweenness",
                                                    "betweenness_norm",
                                                    "cross_betweenness",
                                                    "closeness",
                                                    "closeness_norm",
                                                    "closeness_in",
                                                    "harmonic",
                                                    "harmonic_in",
                                                    "bridging_centrality",
                                                    "edge_betweenness",
                                                    "mean_distance",
                                                    "diameter",
                                                    "distance_fragmentation",
                                                    "betweenness_centralisation"};
  for (const Measure& row : all_measures())
    EXPECT_EQ(row.cost(1e6, 1e7) > 2e10,
              from_every_actor.contains(row.id) || row.cost(1e6, 1e7) == 1e6 + 1e7 * std::sqrt(1e7))
        << row.id;
}

}  // namespace
}  // namespace samenspel
