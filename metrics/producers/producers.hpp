// What gives each measure of the catalogue its values: a row for every row there, a file each family of readers'
// questions, as in metrics/catalogue/. Only measure.cpp and these files include this.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "metrics/brokerage.hpp"
#include "metrics/cut_points.hpp"
#include "metrics/ego_networks.hpp"
#include "metrics/measure.hpp"
#include "metrics/network_measures.hpp"
#include "metrics/producers/triangle_pass.hpp"
#include "metrics/sector_mixing.hpp"
#include "metrics/structural_holes.hpp"
#include "metrics/sweeps/paths.hpp"

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
  explicit Passes(const Given& given) : Given(given) {}

  const SectorMixing& sector_mixing() {
    return once(sector_mixing_, [&] { return samenspel::sector_mixing(network, projection, options.weighted); });
  }
  const PathSums& paths() {
    return once(paths_, [&] { return sweep_paths(projection.graph, options.weighted, options.threads); });
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
  std::optional<TrianglePass> triangles_;
  std::optional<std::vector<std::uint32_t>> turned_rows_;
  std::optional<std::vector<double>> clustering_;
  std::optional<StructuralHoles> structural_holes_;
  std::optional<EgoNetworks> ego_networks_;
  std::optional<Brokerage> brokerage_;
  std::optional<CutPoints> cut_points_;
  std::optional<NetworkMixing> network_mixing_;
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
inline constexpr unsigned kWays = 32;                    // which arcs a tie of the undirected graph has

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
  egos
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
                                     {"ego networks", "ego-netwerken"}};

/// Which family gives a measure: with `texts` where its values are words, otherwise with `values`.
struct Producer {
  std::string_view id;
  Family family;
  unsigned needs;
  Values (*values)(Passes&);
  Texts (*texts)(Passes&) = nullptr;
};

inline constexpr unsigned kMixing = kUndirected | kWeighted;         // sector_mixing
inline constexpr unsigned kNetworkMixing = kGraph | kWeighted;       // network_mixing
inline constexpr unsigned kHoles = kUndirected | kWays | kWeighted;  // structural_holes
inline constexpr unsigned kTriangles = kUndirected | kWays;          // what follows arcs among triangles

namespace producers {

[[nodiscard]] std::span<const Producer> actor_position();
[[nodiscard]] std::span<const Producer> actor_bridging();
[[nodiscard]] std::span<const Producer> actor_brokerage();
[[nodiscard]] std::span<const Producer> of_ties();
[[nodiscard]] std::span<const Producer> of_network();

}  // namespace producers

}  // namespace samenspel
