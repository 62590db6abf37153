// How closely contacts are tied among themselves: what follows from the number of common neighbours of each tie, and
// from mutual ties and closed two-paths among the triangles. Ties are read as undirected, save where it is said.
// Beside the triangle sweep O(n + m).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/projection.hpp"
#include "metrics/sweeps/triangles.hpp"

namespace samenspel {

/// Common neighbours of the two ends, for each turned tie.
class SharedNeighbours {
 public:
  explicit SharedNeighbours(const TurnedTies& ties) : counts_(ties.ties(), 0) {}
  void take(std::span<const Triangle> triangles);
  [[nodiscard]] const std::vector<std::uint32_t>& counts() const { return counts_; }

 private:
  std::vector<std::uint32_t> counts_;
};

/// 1 for each turned tie that is mutual, with a third party whose ties with both ends are mutual too. Follows arcs.
class StrongTies {
 public:
  explicit StrongTies(const TurnedTies& ties) : ties_(ties), strong_(ties.ties(), 0) {}
  void take(std::span<const Triangle> triangles);
  [[nodiscard]] const std::vector<std::uint8_t>& strong() const { return strong_; }

 private:
  const TurnedTies& ties_;
  std::vector<std::uint8_t> strong_;
};

/// Two-paths i → j → k with i → k, i ≠ k. Follows arcs.
class TransitiveTriples {
 public:
  explicit TransitiveTriples(const TurnedTies& ties) : ties_(ties) {}
  void take(std::span<const Triangle> triangles);
  [[nodiscard]] std::uint64_t count() const { return count_; }

 private:
  const TurnedTies& ties_;
  std::uint64_t count_ = 0;
};

/// Share of the pairs of contacts that are tied (Watts & Strogatz 1998); where weighted, each pair counts by the mean
/// weight of ego's ties with the two (Barrat et al. 2004, doi:10.1073/pnas.0400087101). NaN below two contacts.
[[nodiscard]] std::vector<double> clustering(const Projection& projection, const TurnedTies& ties,
                                             std::span<const std::uint32_t> shared, bool weighted);
/// Of the actors for whom it is defined; NaN where there is none.
[[nodiscard]] double mean_clustering(std::span<const double> of_actors);

/// Share of two-paths i → j → k, i ≠ k, with i → k; of an undirected graph 3 × triangles / connected triples.
/// NaN where there is no two-path.
[[nodiscard]] double transitivity(const Projection& projection, std::uint64_t transitive_triples);

/// Incident ties whose ends have no common neighbour.
[[nodiscard]] std::vector<double> local_bridges(const TurnedTies& ties, std::span<const std::uint32_t> shared);

/// Incident ties that are Simmelian (Krackhardt 1998): strong where there are arcs (`strong`), otherwise with a common
/// neighbour at least.
[[nodiscard]] std::vector<double> simmelian(const TurnedTies& ties, std::span<const std::uint32_t> shared,
                                            std::span<const std::uint8_t> strong);

}  // namespace samenspel
