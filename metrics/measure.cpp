#include "metrics/measure.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <utility>

#include "metrics/brokerage.hpp"
#include "metrics/communities.hpp"
#include "metrics/cores.hpp"
#include "metrics/cut_points.hpp"
#include "metrics/degrees.hpp"
#include "metrics/network_measures.hpp"
#include "metrics/sector_mixing.hpp"
#include "metrics/structural_holes.hpp"
#include "metrics/sweeps/paths.hpp"
#include "metrics/tie_measures.hpp"

namespace samenspel {

namespace {

using Values = std::vector<double>;
using Texts = std::vector<std::string>;

struct Given {
  const Network& network;
  const Projection& projection;
  const MeasureOptions& options;
};

/// The families, each run when a measure first needs it and then kept for the others.
class Passes : public Given {
 public:
  explicit Passes(const Given& given) : Given(given) {}

  const SectorMixing& sector_mixing() {
    return once(sector_mixing_, [&] { return samenspel::sector_mixing(network, projection, options.weighted); });
  }
  const PathSums& paths() {
    return once(paths_, [&] { return sweep_paths(projection.graph, options.weighted, options.threads); });
  }
  const StructuralHoles& structural_holes() {
    return once(structural_holes_, [&] { return samenspel::structural_holes(projection, options.weighted); });
  }
  const Brokerage& brokerage() {
    return once(brokerage_, [&] { return samenspel::brokerage(network.actors, projection.graph); });
  }
  const CutPoints& cut_points() {
    return once(cut_points_, [&] { return samenspel::cut_points(projection); });
  }
  const NetworkMixing& network_mixing() {
    return once(network_mixing_, [&] { return samenspel::network_mixing(network, projection, options.weighted); });
  }

 private:
  template <typename T, typename Make>
  static const T& once(std::optional<T>& kept, Make make) {
    if (!kept) kept = make();
    return *kept;
  }

  std::optional<SectorMixing> sector_mixing_;
  std::optional<PathSums> paths_;
  std::optional<StructuralHoles> structural_holes_;
  std::optional<Brokerage> brokerage_;
  std::optional<CutPoints> cut_points_;
  std::optional<NetworkMixing> network_mixing_;
};

Values one(double value) {
  return {value};
}
Values one(std::size_t count) {
  return {static_cast<double>(count)};
}

/// A role of the whole network: the sum over the actors that have a sector.
Values sum(const Values& of_actors) {
  double total = 0;
  for (const double value : of_actors)
    if (!std::isnan(value)) total += value;
  return {total};
}

// What the families look at.
constexpr unsigned kGraph = 1, kUndirected = 2, kRows = 4;
constexpr unsigned kWeights = 8, kWeighted = 16;  // always; where weights were asked for

enum class Family : std::uint8_t { contacts, paths, groups, sectors, cut_points, holes, brokerage, tie_sectors, shape };
constexpr Text kFamilies[] = {{"contacts", "contacten"},
                              {"shortest paths", "kortste wegen"},
                              {"close-knit groups", "hechte groepen"},
                              {"sectors", "sectoren"},
                              {"cut points and bridges", "breekpunten en bruggen"},
                              {"constraint", "inperking"},
                              {"brokerage", "bemiddeling"},
                              {"sectors of ties", "sectoren van relaties"},
                              {"size and shape", "omvang en vorm"}};

/// Which family gives a measure: a row for every row of the catalogue, with `texts` where its values are words.
struct Producer {
  std::string_view id;
  Level level;
  Family family;
  unsigned needs;
  Values (*values)(Passes&);
  Texts (*texts)(Passes&) = nullptr;
};

constexpr unsigned kMixing = kUndirected | kWeighted;          // sector_mixing
constexpr unsigned kNetworkMixing = kGraph | kWeighted;        // network_mixing
constexpr unsigned kHoles = kGraph | kUndirected | kWeighted;  // structural_holes

constexpr Producer kProducers[] = {
    {"degree", Level::actors, Family::contacts, kUndirected,
     [](Passes& p) { return degrees(p.projection.undirected); }},
    {"in_degree", Level::actors, Family::contacts, kGraph, [](Passes& p) { return in_degrees(p.projection.graph); }},
    {"out_degree", Level::actors, Family::contacts, kGraph, [](Passes& p) { return out_degrees(p.projection.graph); }},
    {"strength", Level::actors, Family::contacts, kGraph | kWeights,
     [](Passes& p) { return strengths(p.projection.graph); }},
    {"betweenness", Level::actors, Family::paths, kGraph | kWeighted, [](Passes& p) { return p.paths().betweenness; }},
    {"core", Level::actors, Family::groups, kUndirected, [](Passes& p) { return core_numbers(p.projection.undirected); }},
    {"community", Level::actors, Family::groups, kUndirected | kWeighted,
     [](Passes& p) {
       const auto groups = communities(p.projection.undirected, p.options.weighted, p.options.seed);
       return Values(groups.begin(), groups.end());
     }},
    {"ei_index", Level::actors, Family::sectors, kMixing, [](Passes& p) { return p.sector_mixing().ei_index; }},
    {"participation", Level::actors, Family::sectors, kMixing,
     [](Passes& p) { return p.sector_mixing().participation; }},
    {"sectors_reached", Level::actors, Family::sectors, kMixing,
     [](Passes& p) { return p.sector_mixing().sectors_reached; }},
    {"articulation", Level::actors, Family::cut_points, kUndirected,
     [](Passes& p) { return p.cut_points().articulation; }},
    {"constraint", Level::actors, Family::holes, kHoles, [](Passes& p) { return p.structural_holes().constraint; }},
    {"gf_coordinator", Level::actors, Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().coordinator; }},
    {"gf_itinerant", Level::actors, Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().itinerant; }},
    {"gf_gatekeeper", Level::actors, Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().gatekeeper; }},
    {"gf_representative", Level::actors, Family::brokerage, kGraph,
     [](Passes& p) { return p.brokerage().representative; }},
    {"gf_liaison", Level::actors, Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().liaison; }},
    {"gf_total", Level::actors, Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().total; }},

    {"cross_sector", Level::ties, Family::tie_sectors, kRows,
     [](Passes& p) { return cross_sector(p.network, p.projection); }},
    {"capital", Level::ties, Family::tie_sectors, kRows, nullptr,
     [](Passes& p) { return capital(p.network, p.projection); }},
    {"bridge", Level::ties, Family::cut_points, kRows | kUndirected, [](Passes& p) { return p.cut_points().bridge; }},

    {"actors", Level::network, Family::shape, 0, [](Passes& p) { return one(p.network.actors.size()); }},
    {"ties", Level::network, Family::shape, kGraph, [](Passes& p) { return one(p.projection.graph.ties()); }},
    {"density", Level::network, Family::shape, kGraph, [](Passes& p) { return one(density(p.projection.graph)); }},
    {"components", Level::network, Family::shape, kUndirected, [](Passes& p) { return one(components(p.projection)); }},
    {"reciprocity", Level::network, Family::shape, kGraph,
     [](Passes& p) { return one(reciprocity(p.projection.graph)); }},
    {"ei_index", Level::network, Family::sectors, kNetworkMixing,
     [](Passes& p) { return one(p.network_mixing().ei_index); }},
    {"bonding_share", Level::network, Family::sectors, kNetworkMixing,
     [](Passes& p) { return one(p.network_mixing().bonding); }},
    {"bridging_share", Level::network, Family::sectors, kNetworkMixing,
     [](Passes& p) { return one(p.network_mixing().bridging); }},
    {"linking_share", Level::network, Family::sectors, kNetworkMixing,
     [](Passes& p) { return one(p.network_mixing().linking); }},
    {"gf_coordinator", Level::network, Family::brokerage, kGraph,
     [](Passes& p) { return sum(p.brokerage().coordinator); }},
    {"gf_itinerant", Level::network, Family::brokerage, kGraph, [](Passes& p) { return sum(p.brokerage().itinerant); }},
    {"gf_gatekeeper", Level::network, Family::brokerage, kGraph,
     [](Passes& p) { return sum(p.brokerage().gatekeeper); }},
    {"gf_representative", Level::network, Family::brokerage, kGraph,
     [](Passes& p) { return sum(p.brokerage().representative); }},
    {"gf_liaison", Level::network, Family::brokerage, kGraph, [](Passes& p) { return sum(p.brokerage().liaison); }},
    {"gf_total", Level::network, Family::brokerage, kGraph, [](Passes& p) { return sum(p.brokerage().total); }},
};

const Producer& producer_of(const Measure& measure) {
  const auto* found = std::ranges::find_if(kProducers, [&](const Producer& producer) {
    return producer.id == measure.id && producer.level == measure.level;
  });
  if (found == std::end(kProducers)) throw std::logic_error("no family gives " + std::string(measure.id));
  return *found;
}

}  // namespace

ProjectionParts parts_for(std::span<const Measure* const> wanted, const MeasureOptions& options) {
  unsigned needs = 0;
  for (const Measure* measure : wanted)
    needs |= producer_of(*measure).needs;
  const bool weights = (needs & kWeights) != 0 || (options.weighted && (needs & kWeighted) != 0);
  return {(needs & kGraph) != 0, (needs & kUndirected) != 0, weights, (needs & kRows) != 0};
}

Results compute(const Network& network, const Projection& projection, std::span<const Measure* const> wanted,
                const MeasureOptions& options) {
  if (!projection.parts.contain(parts_for(wanted, options)))
    throw std::logic_error("the projection lacks a part that was not asked for");
  Passes passes(Given{network, projection, options});
  Results results;
  results.columns.reserve(wanted.size());
  using Clock = std::chrono::steady_clock;
  for (const Measure* measure : wanted) {
    const Producer& producer = producer_of(*measure);
    Column column{measure, {}, {}};
    const auto begin = Clock::now();
    if (producer.texts != nullptr) {
      column.texts = producer.texts(passes);
    } else {
      column.values = producer.values(passes);
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    results.columns.push_back(std::move(column));
    const Text family = kFamilies[static_cast<std::size_t>(producer.family)];
    const auto known =
        std::ranges::find_if(results.timings, [&](const FamilyTime& time) { return time.family.en == family.en; });
    if (known == results.timings.end()) {
      results.timings.push_back({family, seconds});
    } else {
      known->seconds += seconds;
    }
  }
  for (ActorIndex i = 0; i < network.actors.size(); ++i)
    if (network.actors.sectors(i).empty()) ++results.without_sector;
  return results;
}

}  // namespace samenspel
