#include "metrics/measure.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <stdexcept>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "metrics/sector_rows.hpp"
#include "support/stop.hpp"
#include "tests/metrics/direct.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;

TEST(Compute, GivesColumnsInTheOrderAsked) {
  const Network network = network_of("a: resident\nb: official\nc:\na -- b\nb -- c\n");
  const Measure* wanted[] = {find_measure("capital", Level::ties), find_measure("density", Level::network),
                             find_measure("degree", Level::actors), find_measure("bridge", Level::ties),
                             find_measure("degree", Level::actors)};
  const Results results = compute(network, project(network), wanted);
  ASSERT_EQ(results.columns.size(), 5U);
  for (std::size_t k = 0; k < 5; ++k)
    EXPECT_EQ(results.columns[k].measure, wanted[k]);
  EXPECT_EQ(results.columns[0].texts, (std::vector<std::string>{"linking", ""}));
  EXPECT_TRUE(results.columns[0].values.empty());
  EXPECT_EQ(results.columns[1].values.size(), 1U);
  EXPECT_EQ(results.columns[2].values, (std::vector<double>{1, 2, 1}));
  EXPECT_EQ(results.columns[3].values, (std::vector<double>{1, 1}));
  EXPECT_EQ(results.columns[4].values, results.columns[2].values);
  EXPECT_EQ(results.without_sector, 1U);
}

TEST(Compute, GivesTheSameFromThePartsThatItNeedsAsFromAll) {
  const Network networks[] = {
      network_of("a: resident\nb: official\nc: resident\nd:\na -> b 2\nb -> c\nc -> b 3\nb -> a\na -> b\nc -- d 4\n"),
      network_of("a: resident\nb: official\nc: resident\na -- b 2\nb -- c\nc -- b 3\n"), testing::karate_club()};
  for (const Network& network : networks)
    for (const testing::Reading reading : testing::kReadings) {
      MeasureOptions options;
      options.weighted = reading.weighted;
      const Projection all = project(network, {reading.direction, {}});
      for (const Measure& row : all_measures()) {
        const Measure* wanted = &row;
        const ProjectionParts parts = parts_for({&wanted, 1}, options);
        const Projection some = project(network, {reading.direction, {}, parts});
        const Column expected = compute(network, all, {&wanted, 1}, options).columns[0];
        const Column column = compute(network, some, {&wanted, 1}, options).columns[0];
        ASSERT_EQ(column.values.size(), expected.values.size()) << row.id;
        for (std::size_t i = 0; i < column.values.size(); ++i)
          EXPECT_EQ(std::bit_cast<std::uint64_t>(column.values[i]), std::bit_cast<std::uint64_t>(expected.values[i]))
              << row.id;
        EXPECT_EQ(column.texts, expected.texts) << row.id;
      }
    }
}

TEST(Compute, NeedsLittleForLittle) {
  const Measure* degree = find_measure("degree", Level::actors);
  const Measure* strength = find_measure("strength", Level::actors);
  const Measure* betweenness = find_measure("betweenness", Level::actors);
  const auto parts = [](const Measure* measure, bool weighted) {
    MeasureOptions options;
    options.weighted = weighted;
    const ProjectionParts all = parts_for({&measure, 1}, options);
    return std::vector<bool>{all.graph, all.undirected, all.weights, all.ties};
  };
  EXPECT_EQ(parts(degree, true), (std::vector<bool>{false, true, false, false}));
  EXPECT_EQ(parts(strength, false), (std::vector<bool>{true, false, true, false}));
  EXPECT_EQ(parts(betweenness, false), (std::vector<bool>{true, false, false, false}));
  EXPECT_EQ(parts(betweenness, true), (std::vector<bool>{true, false, true, false}));
  EXPECT_TRUE(parts_for({}).contain(kNoParts));
  const Measure* both[] = {degree, strength};
  EXPECT_TRUE(parts_for(both).contain({true, true, true, false}));
}

TEST(Compute, RefusesAProjectionWithoutWhatItNeeds) {
  const Network network = network_of("a -> b\n");
  const Measure* strength = find_measure("strength", Level::actors);
  const Projection bare = project(network, {Direction::automatic, {}, {true, true, false, false}});
  EXPECT_THROW(static_cast<void>(compute(network, bare, {&strength, 1})), std::logic_error);
}

TEST(Compute, NeedsTheListOfTiesForMeasuresOfTiesOnly) {
  const Network network = network_of("a: resident\nb: official\nc: resident\na -> b 2\nb -> c\nc -> b\n");
  const Projection listed = project(network, {Direction::directed, {}});
  Projection bare = listed;
  bare.ties.clear();
  for (const Measure& row : all_measures()) {
    if (row.level == Level::ties) continue;
    const Measure* wanted = &row;
    const Column with = compute(network, listed, {&wanted, 1}).columns[0];
    const Column without = compute(network, bare, {&wanted, 1}).columns[0];
    ASSERT_EQ(with.values.size(), without.values.size()) << row.id;
    for (std::size_t i = 0; i < with.values.size(); ++i)
      EXPECT_EQ(std::bit_cast<std::uint64_t>(with.values[i]), std::bit_cast<std::uint64_t>(without.values[i]))
          << row.id;
    EXPECT_EQ(with.texts, without.texts) << row.id;
  }
}

TEST(Compute, OfNothingGivesNothing) {
  const Network network = network_of("a -- b\n");
  EXPECT_TRUE(compute(network, project(network), {}).columns.empty());
}

TEST(Compute, EndsWhenAStopIsAsked) {
  const Network network = testing::karate_club();
  stop_requested = true;
  for (const Measure& row : all_measures()) {
    if (row.id == "actors" || row.id == "ties" || row.id == "density" || row.id == "reciprocity")
      continue;                                // counted already
    if (testing::of_interplay(row)) continue;  // without an event there is nothing to stop at
    EXPECT_THROW(static_cast<void>(testing::measured(network, row.id, row.level)), Stopped) << row.id;
  }
  stop_requested = false;
}

void compare(const std::string& what, double ours, double theirs) {
  if (std::isnan(theirs) ? !std::isnan(ours) : !(std::abs(ours - theirs) <= 1e-9 * (1 + std::abs(theirs))))
    RC_FAIL(what + ": " + std::to_string(ours) + " where the definition gives " + std::to_string(theirs));
}

/// What the second implementation gives too. A label is no amount, and what is drawn by lot is tested where it is made.
std::vector<const Measure*> defined_rows() {
  std::vector<const Measure*> out;
  for (const Measure& row : all_measures())
    if (row.kind != ValueKind::label && row.kind != ValueKind::text && !row.id.ends_with("_p") &&
        !testing::of_interplay(row))
      out.push_back(&row);
  return out;
}

void compare_all(const Network& network, testing::Reading reading, const Projection& projection,
                 const testing::DirectResults& expected, const Column& column) {
  const std::string how = std::string(reading.direction == Direction::directed ? " directed" : " undirected") +
                          (reading.weighted ? " weighted" : "");
  const std::string id(column.measure->id);
  switch (column.measure->level) {
    case Level::actors:
      for (ActorIndex i = 0; i < network.actors.size(); ++i)
        compare(id + how + " of " + std::string(network.actors.id(i)), column.values[i], expected.actors.at(id)[i]);
      break;
    case Level::network:
      compare(id + how, column.values[0], expected.network.at(id));
      break;
    case Level::sectors: {
      const auto sectors = sectors_in_data(network);
      RC_ASSERT(sectors.size() == expected.sectors.size());
      for (std::size_t s = 0; s < sectors.size(); ++s)
        compare(id + how + " of a sector", column.values[s], expected.sectors.at(sectors[s]).at(id));
      break;
    }
    case Level::pairs: {
      const auto pairs = pairs_of(sectors_in_data(network));
      RC_ASSERT(pairs.size() == expected.pairs.size());
      for (std::size_t k = 0; k < pairs.size(); ++k)
        compare(id + how + " of a pair", column.values[k], expected.pairs.at({pairs[k].a, pairs[k].b}).at(id));
      break;
    }
    default:
      RC_ASSERT(projection.ties.size() == expected.ties.size());
      for (std::size_t t = 0; t < projection.ties.size(); ++t) {
        auto ends = std::pair(projection.ties[t].from, projection.ties[t].to);
        if (!projection.directed() && ends.second < ends.first) std::swap(ends.first, ends.second);
        compare(id + how, column.values[t], expected.ties.at(ends).at(id));
      }
      break;
  }
}

TEST(Compute, AgreesWithTheDefinitionsForEachMeasureAlone) {
  EXPECT_TRUE(rc::check("each measure alone agrees with its definition", [] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX));
    const Network network = testing::random_network(Random(seed));
    for (const testing::Reading reading : testing::kReadings) {
      const testing::DirectResults expected = testing::direct(network, reading);
      const Projection projection = project(network, {reading.direction, {}});
      for (const Measure* row : defined_rows())
        compare_all(network, reading, projection, expected, testing::measured(network, row->id, row->level, reading));
    }
  }));
}

#ifdef __SANITIZE_ADDRESS__
constexpr std::uint64_t kNetworks = 1;  // each of the hundred times; under a sanitizer all takes ten times as long
#else
constexpr std::uint64_t kNetworks = 10;
#endif

class Definitions : public ::testing::TestWithParam<testing::Reading> {};

TEST_P(Definitions, AreMetByAllMeasuresTogetherOnLargerNetworksDrawnByLot) {
  EXPECT_TRUE(rc::check("all measures agree with their definitions", [reading = GetParam()] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX - 10));
    const std::vector<const Measure*> rows = defined_rows();
    MeasureOptions options;
    options.weighted = reading.weighted;
    for (std::uint64_t k = 0; k < kNetworks; ++k) {
      const Network network = testing::random_network(Random(seed + k), 40);
      const Projection projection = project(network, {reading.direction, {}});
      const testing::DirectResults expected = testing::direct(network, reading);
      for (const Column& column : compute(network, projection, rows, options).columns)
        compare_all(network, reading, projection, expected, column);
    }
  }));
}

INSTANTIATE_TEST_SUITE_P(Readings, Definitions, ::testing::ValuesIn(testing::kReadings));

}  // namespace
}  // namespace samenspel
