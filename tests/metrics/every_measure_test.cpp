// What holds for every row of the catalogue, on the small and odd networks at which measures fail.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "metrics/catalogue.hpp"
#include "metrics/interplay/rows.hpp"
#include "metrics/measure.hpp"
#include "metrics/sector_rows.hpp"
#include "tests/metrics/igraph_opinion.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;
using testing::Reading;

const std::map<std::string, std::string> kNetworks = {
    {"nobody", ""},
    {"one actor", "a: resident\n"},
    {"one actor without a sector", "a:\n"},
    {"two actors", "a: resident\nb: official\n"},
    {"two actors and a tie", "a: resident\nb: official\na -- b\n"},
    {"two actors and an arc", "a: resident\nb: resident\na -> b 0.5\n"},
    {"no ties", "a: resident\nb: official\nc: business\nd: resident 0.5 official 0.5\ne:\n"},
    {"a tie with itself only", "a: resident\na -- a 3\n"},
    {"no sectors", "a -- b\nb -> c\nc -> a\nc -- d\n"},
    {"one sector", "a: x\nb: x\nc: x\nd: x\na -- b\nb -> c\nd -> c\n"},
    {"parts", "a: resident\nb: official\nc: business\nd:\ne: resident\nf: x\na -- b\nb -> c\nd -- e\n"},
    {"thirds",
     "a: x 0.3333333333333333 y 0.3333333333333333 z 0.3333333333333334\nb: x 0.3333333333333333 y 0.6666666666666667\n"
     "c: z 0.1 x 0.9\nd: y\na -- b 3\nb -- c 0.1\nc -- d 0.7\na -> d\nd -> b\n"},
    {"weights",
     "a: resident\nb: official\nc: resident\nd: housing\ne: x\na -- b 2\nb -> c 3.5\nc -> b 1\nc -- d 0.25\n"
     "d -> a 6\nd -- e 1e9\ne -> a 1e-9\n"},
    {"everybody", "a: x\nb: y\nc: x\nd: y\na -- b\na -- c\na -- d\nb -- c\nb -- d\nc -- d\n"},
};

bool allowed(const Measure& row, double value, double actors) {
  const auto number = [](std::string text) {
    // A true minus sign, as people read it.
    if (const std::string minus = "−"; text.starts_with(minus)) text.replace(0, minus.size(), "-");
    double parsed = std::nan("");
    std::from_chars(text.data(), text.data() + text.size(), parsed);
    return parsed;
  };
  const std::string range(row.range);
  if (range == "−∞…∞") return std::isfinite(value);
  if (const std::string least = "≥ "; range.starts_with(least)) return value >= number(range.substr(least.size()));
  if (const std::string most = "≤ "; range.starts_with(most)) return value <= number(range.substr(most.size()));
  if (range.starts_with("> ")) return value > number(range.substr(2));
  if (const auto comma = range.find(", "); comma != std::string::npos)
    return value == number(range.substr(0, comma)) || value == number(range.substr(comma + 2));
  const std::string to = "…";
  const auto dots = range.find(to);
  if (dots == std::string::npos) return false;
  const std::string high = range.substr(dots + to.size());
  return value >= number(range.substr(0, dots)) && value <= (high == "n−1" ? std::max(actors - 1, 0.0) : number(high));
}

std::size_t rows_of(const Measure& row, const Network& network, Reading reading) {
  if (row.level == Level::network) return 1;
  if (row.level == Level::sectors) return sectors_in_data(network).size();
  if (row.level == Level::pairs) return pairs_of(sectors_in_data(network)).size();
  if (row.level == Level::initiatives || row.level == Level::levels) return 0;  // of these networks none
  if (row.level == Level::sides) return side_rows(network).size();
  return row.level == Level::actors ? network.actors.size() : project(network, {reading.direction, {}}).ties.size();
}

/// Each value by what it is of: an actor, a tie by its ends, a sector, two of them, or the network.
std::map<std::string, std::string> by_name(const Measure& row, const Network& network, Reading reading) {
  const Column column = testing::measured(network, row.id, row.level, reading);
  const Projection projection = project(network, {reading.direction, {}});
  std::map<std::string, std::string> values;
  for (std::size_t i = 0; i < rows_of(row, network, reading); ++i) {
    std::string name = "network";
    if (row.level == Level::actors) name = network.actors.id(static_cast<ActorIndex>(i));
    if (row.level == Level::ties) {
      std::string_view from = network.actors.id(projection.ties[i].from), to = network.actors.id(projection.ties[i].to);
      if (!projection.directed() && to < from) std::swap(from, to);
      name = std::string(from) + " " + std::string(to);
    }
    if (row.level == Level::sides) name = side_rows(network)[i].side;
    if (row.level == Level::sectors) name = network.sectors[sectors_in_data(network)[i]].id;
    if (row.level == Level::pairs) {
      const SectorPair pair = pairs_of(sectors_in_data(network))[i];
      name = network.sectors[pair.a].id + " " + network.sectors[pair.b].id;
    }
    char digits[32] = "";
    if (column.texts.empty()) std::snprintf(digits, sizeof digits, "%.10g", column.values[i]);
    values[name] = column.texts.empty() ? digits : column.texts[i];
    if (row.id == "holders") std::ranges::sort(values[name]);  // ids of one letter, in the order of the file
    if (values[name] == "-nan") values[name] = "nan";
    if (values[name] == "-0") values[name] = "0";
  }
  return values;
}

/// The same network with actors and ties in another order.
Network turned(const Network& network) {
  Network out;
  out.sectors = network.sectors;
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const ActorIndex old = static_cast<ActorIndex>(network.actors.size()) - 1 - i;
    out.actors.add({network.actors.id(old), {}, network.actors.sectors(old)});
  }
  for (TieIndex t = 0; t < network.ties.size(); ++t) {
    const TieIndex old =
        (t + static_cast<TieIndex>(network.ties.size()) / 2) % static_cast<TieIndex>(network.ties.size());
    NewTie tie{out.actors.find(network.actors.id(network.ties.from(old))),
               out.actors.find(network.actors.id(network.ties.to(old)))};
    if (network.ties.mutual(old) && t % 2 == 0) std::swap(tie.from, tie.to);
    tie.mutual = network.ties.mutual(old);
    tie.weight = network.ties.weight(old);
    out.ties.add(tie);
  }
  return out;
}

class EveryMeasure : public ::testing::TestWithParam<const Measure*> {};

TEST_P(EveryMeasure, IsInItsRangeOrUndefinedAsItSays) {
  const Measure& row = *GetParam();
  for (const auto& [name, text] : kNetworks) {
    const Network network = network_of(text);
    for (const Reading reading : testing::kReadings) {
      const Column column = testing::measured(network, row.id, row.level, reading);
      const std::size_t rows = rows_of(row, network, reading);
      if (row.kind == ValueKind::text) {
        ASSERT_EQ(column.texts.size(), rows) << name;
        for (const std::string& value : column.texts)
          EXPECT_TRUE(value.empty() || row.range == "ids" || row.range.find(value) != std::string_view::npos)
              << name << ": " << value;
        continue;
      }
      ASSERT_EQ(column.values.size(), rows) << name;
      for (const double value : column.values) {
        if (std::isnan(value)) {
          EXPECT_FALSE(row.undefined.en.empty()) << name << ": undefined, and never said so";
          continue;
        }
        EXPECT_TRUE(allowed(row, value, static_cast<double>(network.actors.size())))
            << name << ": " << value << " is not in " << row.range;
        if (row.kind != ValueKind::real && row.kind != ValueKind::share) {
          EXPECT_EQ(value, std::floor(value)) << name;
        }
      }
    }
  }
}

TEST_P(EveryMeasure, DoesNotDependOnTheOrderOfTheFile) {
  const Measure& row = *GetParam();
  for (const auto& [name, text] : kNetworks) {
    const Network network = network_of(text), other = turned(network);
    for (const Reading reading : testing::kReadings) {
      if (row.kind == ValueKind::label) {
        // Groups are searched for by lot: other orders may end at another partition, about as good.
        const auto good = [&](const Network& of) {
          const Projection projection = project(of, {reading.direction, {}});
          return testing::igraph_modularity_of(
              projection.undirected, testing::measured(of, row.id, row.level, reading).values, reading.weighted);
        };
        if (project(network).undirected.ties() > 0) {
          EXPECT_NEAR(good(other), good(network), 0.03) << name;
        }
      } else if (row.id.ends_with("_p")) {
        // The lots fall otherwise: two samples of 999 of one chance.
        const auto ours = by_name(row, network, reading);
        for (const auto& [of, theirs] : by_name(row, other, reading)) {
          ASSERT_EQ(theirs == "nan", ours.at(of) == "nan") << name << ": " << of;
          if (theirs != "nan") {
            EXPECT_NEAR(std::stod(theirs), std::stod(ours.at(of)), 6 * std::sqrt(0.25 * 2 / 999)) << name << ": " << of;
          }
        }
      } else {
        EXPECT_EQ(by_name(row, other, reading), by_name(row, network, reading)) << name;
      }
    }
  }
}

TEST_P(EveryMeasure, TakesParallelTiesAsOneOfTheirSum) {
  const Measure& row = *GetParam();
  const std::string actors = "a: resident\nb: official\nc: resident\nd: business\n";
  const Network merged = network_of(actors + "a -> b 3\nb -> c 2\nc -- d 5\na -- d\n");
  const Network parallel = network_of(actors + "a -> b\nb -> c 2\nc -- d 4\na -> b 2\na -- d\nc -- d\n");
  for (const Reading reading : testing::kReadings)
    EXPECT_EQ(by_name(row, parallel, reading), by_name(row, merged, reading));
}

TEST_P(EveryMeasure, PaysNoHeedToATieWithItself) {
  const Measure& row = *GetParam();
  const std::string text = "a: resident\nb: official\nc: resident\na -> b 3\nb -- c 2\n";
  for (const Reading reading : testing::kReadings)
    EXPECT_EQ(by_name(row, network_of(text + "b -- b 9\na -> a\n"), reading), by_name(row, network_of(text), reading));
}

TEST_P(EveryMeasure, IsTheSameWhateverTheNumberOfThreads) {
  const Measure* row = GetParam();
  const Network network = testing::karate_club();
  const Projection projection = project(network);
  MeasureOptions options;
  const Column one = compute(network, projection, {&row, 1}, options).columns[0];
  options.threads = 3;
  const Column three = compute(network, projection, {&row, 1}, options).columns[0];
  ASSERT_EQ(one.values.size(), three.values.size());
  for (std::size_t i = 0; i < one.values.size(); ++i)
    EXPECT_TRUE(one.values[i] == three.values[i] || (std::isnan(one.values[i]) && std::isnan(three.values[i])));
  EXPECT_EQ(one.texts, three.texts);
}

std::vector<const Measure*> rows() {
  std::vector<const Measure*> all;
  for (const Measure& row : all_measures())
    all.push_back(&row);
  return all;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryMeasure, ::testing::ValuesIn(rows()), [](const auto& test) {
  return std::string(level_name(test.param->level)) + "_" + std::string(test.param->id);
});

}  // namespace
}  // namespace samenspel
