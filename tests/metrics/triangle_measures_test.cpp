// All measures that rest on triangles, against their definitions.
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "metrics/brokerage.hpp"
#include "metrics/measure.hpp"
#include "tests/metrics/direct_triangles.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

constexpr std::array kRoles = {"gf_coordinator",    "gf_itinerant", "gf_gatekeeper",
                               "gf_representative", "gf_liaison",   "gf_total"};

/// Every ordered three of the graph of actors with a sector.
void add_roles(const Network& network, const Graph& graph, testing::DirectResults& out) {
  const std::size_t n = network.actors.size();
  for (const char* id : kRoles) {
    out.actors[id].assign(n, 0.0);
    out.network[id] = 0;
  }
  for (ActorIndex v = 0; v < n; ++v) {
    for (ActorIndex a = 0; a < n; ++a) {
      for (ActorIndex c = 0; c < n; ++c) {
        const auto x = network.actors.sectors(a), y = network.actors.sectors(v), z = network.actors.sectors(c);
        if (x.empty() || y.empty() || z.empty() || a == c || !graph.has_arc(a, v) || !graph.has_arc(v, c) ||
            graph.has_arc(a, c))
          continue;
        const auto share = [](std::span<const Share> of, SectorIndex sector) {
          double sum = 0;
          for (const Share& one : of)
            if (one.sector == sector) sum += one.share;
          return sum;
        };
        std::array<double, 6> points{0, 0, 0, 0, 1, 1};
        for (SectorIndex s = 0; s < network.sectors.size(); ++s) {
          const double in_a = share(x, s), in_v = share(y, s), in_c = share(z, s);
          points[0] += in_a * in_v * in_c;
          points[1] += in_a * in_c * (1 - in_v);
          points[2] += (1 - in_a) * in_v * in_c;
          points[3] += in_a * in_v * (1 - in_c);
        }
        points[4] -= points[0] + points[1] + points[2] + points[3];
        for (std::size_t role = 0; role < kRoles.size(); ++role) {
          out.actors[kRoles[role]][v] += points[role];
          out.network[kRoles[role]] += points[role];
        }
      }
    }
    if (network.actors.sectors(v).empty())
      for (const char* id : kRoles)
        out.actors[id][v] = std::nan("");
  }
}

void compare(const std::string& what, double ours, double theirs) {
  if (std::isnan(theirs) ? !std::isnan(ours) : !(std::abs(ours - theirs) <= 1e-9 * (1 + std::abs(theirs))))
    RC_FAIL(what + ": " + std::to_string(ours) + " where the definition gives " + std::to_string(theirs));
}

TEST(TriangleMeasures, AgreeWithTheirDefinitionsAllTogether) {
  std::vector<const Measure*> wanted;
  const testing::DirectResults known = testing::direct_triangles(Network{}, {});
  for (const Measure& row : all_measures()) {
    const std::string id(row.id);
    const bool role = std::ranges::find(kRoles, row.id) != kRoles.end();
    if ((row.level == Level::actors && (known.actors.contains(id) || role)) ||
        (row.level == Level::network && (known.network.contains(id) || role)) ||
        (row.level == Level::ties && (id == "embeddedness" || id == "simmelian")))
      wanted.push_back(&row);
  }
  ASSERT_EQ(wanted.size(), 12U + 6 + 2 + 2 + 6);

  const auto agree = [&](std::uint64_t seed) {
    const Network network = testing::random_network(Random(seed), 40);
    for (const testing::Reading reading : testing::kReadings) {
      const Projection projection = project(network, {reading.direction, {}});
      testing::DirectResults expected = testing::direct_triangles(network, reading);
      add_roles(network, projection.graph, expected);
      MeasureOptions options;
      options.weighted = reading.weighted;
      options.threads = 1 + static_cast<int>(seed % 3);
      for (const Column& column : compute(network, projection, wanted, options).columns) {
        const std::string id(column.measure->id);
        if (column.measure->level == Level::network) {
          compare(id, column.values[0], expected.network.at(id));
        } else if (column.measure->level == Level::actors) {
          for (std::size_t i = 0; i < network.actors.size(); ++i)
            compare(id, column.values[i], expected.actors.at(id)[i]);
        } else {
          RC_ASSERT(projection.ties.size() == expected.ties.size());
          for (std::size_t t = 0; t < projection.ties.size(); ++t) {
            auto ends = std::pair(projection.ties[t].from, projection.ties[t].to);
            if (!projection.directed() && ends.second < ends.first) std::swap(ends.first, ends.second);
            compare(id, column.values[t], expected.ties.at(ends).at(id));
          }
        }
      }
    }
  };
  EXPECT_TRUE(rc::check("measures of triangles agree with their definitions", [&] {
    const auto seed = *rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX));
    for (std::uint64_t k = 0; k < 10; ++k)  // a hundred times: a thousand networks
      agree(seed + k);
  }));
}

}  // namespace
}  // namespace samenspel
