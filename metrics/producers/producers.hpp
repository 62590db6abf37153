// What gives each measure of the catalogue its values: a row for every row there, a file each family of readers'
// questions, as in metrics/catalogue/. Only measure.cpp and these files include this.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "metrics/brokerage.hpp"
#include "metrics/brokerage_moments.hpp"
#include "metrics/census.hpp"
#include "metrics/connectivity.hpp"
#include "metrics/cut_points.hpp"
#include "metrics/ego_networks.hpp"
#include "metrics/measure.hpp"
#include "metrics/network_measures.hpp"
#include "metrics/permutations.hpp"
#include "metrics/producers/interplay.hpp"
#include "metrics/producers/triangle_pass.hpp"
#include "metrics/relabelling.hpp"
#include "metrics/sector_measures.hpp"
#include "metrics/sector_mixing.hpp"
#include "metrics/sector_rows.hpp"
#include "metrics/structural_holes.hpp"
#include "metrics/sweeps/depth_first.hpp"
#include "metrics/sweeps/paths.hpp"
#include "metrics/sweeps/reach.hpp"

namespace samenspel {

using Values = std::vector<double>;
using Texts = std::vector<std::string>;

struct Given {
  const Network& network;
  const Projection& projection;
  const MeasureOptions& options;
  std::span<const Measure* const> wanted;

  /// Whether a measure was asked for, so that a pass leaves out what was not.
  [[nodiscard]] bool wants(std::string_view id, Level level) const {
    return std::ranges::any_of(wanted, [&](const Measure* row) { return row->id == id && row->level == level; });
  }
};

/// The passes, each run when a measure first needs it and then kept for the others.
class Passes : public Given {
 public:
  explicit Passes(const Given& given) : Given(given), interplay_(network, options) {}

  InterplayPasses& interplay() { return interplay_; }
  const SectorMixing& sector_mixing() {
    return once(sector_mixing_, [&] { return samenspel::sector_mixing(network, projection, options.weighted); });
  }
  const PathSums& paths() {
    return once(paths_, [&] { return sweep_paths(projection.graph, network.actors, path_wants(), path_options()); });
  }
  /// Of the ties read as undirected.
  const Values& undirected_betweenness() {
    if (!projection.directed()) return paths().betweenness;
    return once(undirected_paths_,
                [&] {
                  PathWants wants;
                  wants.betweenness = true;
                  return sweep_paths(projection.undirected, network.actors, wants, path_options());
                })
        .betweenness;
  }
  /// How many others each actor reaches along the arcs.
  const Values& reached() {
    return once(reached_, [&] { return reached_counts(projection.graph); });
  }
  const TrianglePass& triangles() {
    if (!triangles_) triangles_.emplace(network, projection, options, wanted);
    return *triangles_;
  }
  /// Common neighbours of each turned tie.
  std::span<const std::uint32_t> shared_neighbours() {
    const auto& shared = triangles().shared;
    return shared ? std::span(shared->counts()) : std::span<const std::uint32_t>();
  }
  std::span<const std::uint8_t> strong_ties() {
    const auto& strong = triangles().strong;
    return strong ? std::span(strong->strong()) : std::span<const std::uint8_t>();
  }
  /// The turned tie of each row of Projection::ties.
  const std::vector<std::uint32_t>& turned_rows() {
    return once(turned_rows_, [&] { return numbers_of(triangles().ties, projection.ties); });
  }
  const std::vector<double>& clustering() {
    return once(clustering_, [&] {
      return samenspel::clustering(projection, triangles().ties, shared_neighbours(), options.weighted);
    });
  }
  const StructuralHoles& structural_holes() {
    return once(structural_holes_, [&] { return triangles().holes.value().holes(shared_neighbours()); });
  }
  const EgoNetworks& ego_networks() {
    return once(ego_networks_, [&] {
      const TrianglePass& from = triangles();
      return samenspel::ego_networks(projection, from.ties, from.parts, from.ego_holes_wanted,
                                     wants("ego_betweenness", Level::actors), options.threads, [&](double done) {
                                       if (options.progress)
                                         options.progress(Text{"ego networks", "ego-netwerken"}, done);
                                     });
    });
  }
  const Brokerage& brokerage() {
    return once(brokerage_,
                [&] { return samenspel::brokerage(network.actors, projection, triangles().roles.value()); });
  }
  const DepthFirst& depth_first() {
    return once(depth_first_, [&] { return samenspel::depth_first(projection.undirected); });
  }
  const PartCounts& parts() {
    return once(parts_, [&] { return count_parts(projection.undirected); });
  }
  const Dyads& dyads() {
    return once(dyads_, [&] { return count_dyads(projection.graph); });
  }
  const TriadCensus& triads() {
    return once(triads_, [&] { return triad_census(projection.graph, options.threads); });
  }
  const NetworkMixing& network_mixing() {
    return once(network_mixing_, [&] { return samenspel::network_mixing(network, projection, options.weighted); });
  }
  const Members& members() {
    return once(members_, [&] { return members_of(network); });
  }
  const Assortment& assortment() {
    return once(assortment_, [&] { return samenspel::assortment(network, projection, options.weighted); });
  }
  const SectorMeasures& sector_measures() {
    return once(sector_measures_, [&] { return samenspel::sector_measures(network, projection, options.weighted); });
  }
  const PairMeasures& pair_measures() {
    return once(pair_measures_, [&] { return samenspel::pair_measures(network, projection, members()); });
  }
  const std::vector<std::vector<ActorIndex>>& pair_holders() {
    return once(pair_holders_,
                [&] { return holders_of_pairs(network, projection, pairs_of(sectors_in_data(network)), options); });
  }
  const RoleModel& role_model() {
    return once(role_model_, [&] { return samenspel::role_model(network, projection); });
  }
  const Brokerage& expected_roles() {
    return once(expected_roles_, [&] { return samenspel::expected_roles(network, role_model()); });
  }
  const Brokerage& role_scores() {
    return once(role_scores_, [&] { return samenspel::role_scores(network, role_model(), brokerage()); });
  }
  const RoleTests& role_tests() {
    return once(role_tests_, [&] { return samenspel::role_tests(network, projection, options); });
  }

 private:
  template <typename T, typename Make>
  static const T& once(std::optional<T>& kept, Make make) {
    if (!kept) kept = make();
    return *kept;
  }

  InterplayPasses interplay_;
  std::optional<SectorMixing> sector_mixing_;
  /// What the one sweep for all that was asked is to give.
  [[nodiscard]] PathWants path_wants() const {
    const auto any = [&](Level level, std::initializer_list<std::string_view> ids) {
      return std::ranges::any_of(ids, [&](std::string_view id) { return wants(id, level); });
    };
    PathWants sums;
    sums.betweenness = any(Level::actors, {"betweenness", "betweenness_norm"}) ||
                       any(Level::network, {"betweenness_centralisation"}) ||
                       (!projection.directed() && any(Level::actors, {"bridging_centrality"}));
    sums.cross_betweenness = any(Level::actors, {"cross_betweenness"});
    sums.edge_betweenness = any(Level::ties, {"edge_betweenness"});
    sums.distances = any(Level::actors, {"closeness", "closeness_norm", "harmonic"}) ||
                     any(Level::network, {"mean_distance", "diameter", "distance_fragmentation"});
    sums.distances_to = any(Level::actors, {"closeness_in", "harmonic_in"});
    return sums;
  }
  [[nodiscard]] PathOptions path_options() const;

  std::optional<PathSums> paths_, undirected_paths_;
  std::optional<Values> reached_;
  std::optional<TrianglePass> triangles_;
  std::optional<std::vector<std::uint32_t>> turned_rows_;
  std::optional<std::vector<double>> clustering_;
  std::optional<StructuralHoles> structural_holes_;
  std::optional<EgoNetworks> ego_networks_;
  std::optional<Brokerage> brokerage_;
  std::optional<DepthFirst> depth_first_;
  std::optional<PartCounts> parts_;
  std::optional<Dyads> dyads_;
  std::optional<TriadCensus> triads_;
  std::optional<NetworkMixing> network_mixing_;
  std::optional<Members> members_;
  std::optional<Assortment> assortment_;
  std::optional<SectorMeasures> sector_measures_;
  std::optional<PairMeasures> pair_measures_;
  std::optional<std::vector<std::vector<ActorIndex>>> pair_holders_;
  std::optional<RoleModel> role_model_;
  std::optional<Brokerage> expected_roles_, role_scores_;
  std::optional<RoleTests> role_tests_;
};

inline Values one(double value) {
  return {value};
}
inline Values one(std::size_t count) {
  return {static_cast<double>(count)};
}

/// A role of the whole network: the sum over the actors that have a sector.
inline Values sum(const Values& of_actors) {
  double total = 0;
  for (const double value : of_actors)
    if (!std::isnan(value)) total += value;
  return {total};
}

// What the families look at.
inline constexpr unsigned kGraph = 1, kUndirected = 2, kRows = 4;
inline constexpr unsigned kWeights = 8, kWeighted = 16;  // always; where weights were asked for
inline constexpr unsigned kSampled = 32;  // nothing more, and their values are estimates where sources are sampled
inline constexpr unsigned kWays = 64;     // which arcs a tie of the undirected graph has

enum class Family : std::uint8_t {
  contacts,
  paths,
  groups,
  sectors,
  cut_points,
  holes,
  brokerage,
  tie_sectors,
  shape,
  relabelling,
  connectivity,
  egos,
  standing,
  loss,
  ages,
  triads,
  leapfrog,
  carriers,
  meetings,
  exchange,
  truth,
  adoption,
  stances,
  new_combinations,
  stories
};
inline constexpr Text kFamilies[] = {{"contacts", "contacten"},
                                     {"shortest paths", "kortste wegen"},
                                     {"close-knit groups", "hechte groepen"},
                                     {"sectors", "sectoren"},
                                     {"cut points and bridges", "breekpunten en bruggen"},
                                     {"constraint", "inperking"},
                                     {"brokerage", "bemiddeling"},
                                     {"sectors of ties", "sectoren van relaties"},
                                     {"size and shape", "omvang en vorm"},
                                     {"random relabelling", "willekeurig herverdelen"},
                                     {"who hold sectors together", "wie sectoren bijeenhouden"},
                                     {"ego networks", "ego-netwerken"},
                                     {"standing with others", "aanzien bij anderen"},
                                     {"loss of an actor", "verlies van een actor"},
                                     {"age of ties", "ouderdom van relaties"},
                                     {"triads", "drietallen"},
                                     {"leapfrog", "haasje-over"},
                                     {"carriers", "dragers"},
                                     {"meetings", "ontmoetingen"},
                                     {"exchange", "uitwisseling"},
                                     {"confrontations and promises", "confrontaties en beloften"},
                                     {"adoption", "adoptie"},
                                     {"stances of institutions", "houdingen van instellingen"},
                                     {"new combinations", "nieuwe combinaties"},
                                     {"stories", "verhalen"}};

inline PathOptions Passes::path_options() const {
  PathOptions sweep{options.weighted, options.threads, options.sources, options.seed, {}};
  if (options.progress)
    sweep.progress = [this](double done) {
      options.progress(kFamilies[static_cast<std::size_t>(Family::paths)], done);
    };
  return sweep;
}

/// Which family gives a measure: with `texts` where its values are words, otherwise with `values`.
struct Producer {
  std::string_view id;
  Family family;
  unsigned needs;
  Values (*values)(Passes&);
  Texts (*texts)(Passes&) = nullptr;
};

inline constexpr unsigned kPaths = kGraph | kWeighted | kSampled;    // sweep_paths
inline constexpr unsigned kMixing = kUndirected | kWeighted;         // sector_mixing
inline constexpr unsigned kNetworkMixing = kGraph | kWeighted;       // network_mixing
inline constexpr unsigned kHoles = kUndirected | kWays | kWeighted;  // structural_holes
inline constexpr unsigned kTriangles = kUndirected | kWays;          // what follows arcs among triangles

namespace producers {

// Of interplay: the same measures at the levels initiatives, levels and network.
template <Level level>
[[nodiscard]] std::span<const Producer> leapfrog();
template <Level level>
[[nodiscard]] std::span<const Producer> carriers();
template <Level level>
[[nodiscard]] std::span<const Producer> meetings();
template <Level level>
[[nodiscard]] std::span<const Producer> exchange();
template <Level level>
[[nodiscard]] std::span<const Producer> truth();
template <Level level>
[[nodiscard]] std::span<const Producer> adoption();
template <Level level>
[[nodiscard]] std::span<const Producer> stances();
template <Level level>
[[nodiscard]] std::span<const Producer> new_combinations();
[[nodiscard]] std::span<const Producer> network_suppleness();  ///< suppleness_lowest
[[nodiscard]] std::span<const Producer> actor_exchange();
[[nodiscard]] std::span<const Producer> stories();

[[nodiscard]] std::span<const Producer> actor_position();
[[nodiscard]] std::span<const Producer> actor_bridging();
[[nodiscard]] std::span<const Producer> actor_brokerage();
[[nodiscard]] std::span<const Producer> brokerage_inference();
[[nodiscard]] std::span<const Producer> of_ties();
[[nodiscard]] std::span<const Producer> of_sectors();
[[nodiscard]] std::span<const Producer> of_pairs();
[[nodiscard]] std::span<const Producer> of_network();
[[nodiscard]] std::span<const Producer> network_brokerage_inference();

}  // namespace producers

}  // namespace samenspel
