// The ties of a projection, each once, turned towards the end with more ties: so no actor has more than √(2m) of them,
// and every triangle hangs on one of its actors. Actors are renumbered by falling number of ties ("rank"), which keeps
// those that are met most near each other in memory. Cost O(n + m); memory 4 bytes a tie and 12 an actor, and a byte a
// tie more for arcs, 8 for weights.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/projection.hpp"

namespace samenspel {

/// z_ij = w_ij + w_ji of Burt, as far as it has to be kept: 1 for every tie, the number of its arcs, or a weight.
enum class Strengths : std::uint8_t { ones, arcs, weights };

/// What is kept of the ties beside who is tied to whom. `arcs` and the strength of arcs need ProjectionParts::ways,
/// weights Projection::graph; in an undirected graph every tie is mutual, and its arcs are not kept.
struct TurnedParts {
  bool arcs = false;
  Strengths strengths = Strengths::ones;
};

struct TurnedTies {
  std::vector<std::uint32_t> rank;   ///< by actor
  std::vector<std::uint32_t> actor;  ///< by rank
  std::vector<std::uint32_t> begin;  ///< the ties of rank r are begin[r] … begin[r + 1] - 1
  std::vector<std::uint32_t> to;   ///< rank of the other end, always below that of the row; in the order of the actors
  std::vector<std::uint8_t> arcs;  ///< kForth from the row's end; empty where all are mutual, or were not asked for
  std::vector<double> weights;     ///< z of Strengths::weights, otherwise empty
  Strengths strengths = Strengths::ones;  ///< ones, too, where all have the same number of arcs

  [[nodiscard]] std::size_t size() const { return actor.size(); }
  [[nodiscard]] std::size_t ties() const { return begin.back(); }
  [[nodiscard]] std::uint8_t arcs_of(std::size_t tie) const { return arcs.empty() ? kMutual : arcs[tie]; }
  [[nodiscard]] double z(std::size_t tie) const {
    if (strengths == Strengths::ones) return 1;
    return strengths == Strengths::weights ? weights[tie] : arcs_of(tie) == kMutual ? 2 : 1;
  }
};

[[nodiscard]] TurnedTies turned_ties(const Projection& projection, TurnedParts parts);

/// The number of the turned tie of each row of `rows`, ties of that projection.
[[nodiscard]] std::vector<std::uint32_t> numbers_of(const TurnedTies& ties, std::span<const TieRow> rows);

/// What ties one actor to its alters, in the order of Projection::undirected.out(actor).
class AlterTies {
 public:
  AlterTies(const Projection& projection, TurnedParts parts) : projection_(projection), parts_(parts) {}

  /// Reads the ties of an actor; what the others give is then of it.
  void read(ActorIndex actor);
  [[nodiscard]] std::uint8_t arcs(std::size_t k) const { return arcs_.empty() ? kMutual : arcs_[k]; }
  [[nodiscard]] double z(std::size_t k) const {
    if (parts_.strengths == Strengths::ones) return 1;
    return parts_.strengths == Strengths::weights ? z_[k] : arcs(k) == kMutual ? 2 : 1;
  }

 private:
  const Projection& projection_;
  TurnedParts parts_;
  std::vector<std::uint8_t> own_arcs_;
  std::span<const std::uint8_t> arcs_;
  std::vector<double> z_;
};

}  // namespace samenspel
