// Who stands between a source and whom it reaches: v dominates t when every path from the source to t runs through v.
// One search a source, by semi-dominators and nearest common ancestors (Georgiadis, Tarjan & Werneck 2006,
// doi:10.7155/jgaa.00119). Cost O((n + m) log n) at worst a source, in practice about two searches; 40 bytes an actor
// of memory, kept from source to source. One object a thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

class Dominators {
 public:
  explicit Dominators(const Graph& graph);

  /// Searches from a source along the arcs. Throws Stopped.
  void search(std::uint32_t source);

  /// Whom the source reaches, itself first, each behind those who dominate it.
  [[nodiscard]] std::span<const std::uint32_t> reached() const { return actor_; }
  /// Place in reached() of the nearest who dominates the one at place `at`; of the source its own place, 0.
  [[nodiscard]] std::uint32_t dominator(std::uint32_t at) const { return dominator_[at]; }

 private:
  std::uint32_t least_semi(std::uint32_t at, std::uint32_t last);

  const Graph& graph_;
  std::vector<std::uint32_t> place_;  // of each actor, while its stamp is that of the search
  std::vector<std::uint32_t> stamp_;
  std::uint32_t search_ = 0;
  // By place.
  std::vector<std::uint32_t> actor_, parent_, next_, semi_, label_, ancestor_, dominator_, trail_;
};

}  // namespace samenspel
