// Truthfulness: whether confrontations are faced and survived, what lay under them, and whether promises are kept. An
// episode of a pair of actors opens at a dated confrontation between a maker and an addressee, and closes at the pair's
// next dated move together, or by one to the other in honour, joining, making room or exchange; open ones are followed
// until the reference day. Cost: a look at every pair that meets, and O(log) for those of actors that ever confront.
// Throws Stopped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"

namespace samenspel {

/// The pairs of actors that confront each other anywhere, and what lay under each dated confrontation.
class Confrontations {
 public:
  /// `half_life` in days. The timeline must outlive it.
  Confrontations(const Timeline& timeline, double half_life);

  /// The number of a pair that confronts, in either order; nothing for any other.
  [[nodiscard]] std::optional<std::uint32_t> pair_of(ActorIndex a, ActorIndex b) const;
  [[nodiscard]] std::size_t pairs() const { return higher_.size(); }

  /// A pair that confronts in an event.
  struct Opening {
    std::uint32_t pair;
    double cushion;  ///< Σ 2^(−days before/half-life) over the pair's dated contacts that come before, about anything
  };
  /// Of a moment of the timeline: none where it is undated or confronts nobody.
  [[nodiscard]] std::span<const Opening> openings(std::uint32_t moment) const {
    return std::span(openings_).subspan(first_opening_[moment], first_opening_[moment + 1] - first_opening_[moment]);
  }

 private:
  std::vector<std::uint32_t> first_pair_;  // by the lower actor, and one more
  std::vector<ActorIndex> higher_;         // by pair
  std::vector<std::size_t> first_opening_;
  std::vector<Opening> openings_;
};

/// The moments of a row that promise and that no later event fulfils, in the order of time.
[[nodiscard]] std::vector<std::uint32_t> open_promises(const Timeline& timeline, const InterplayRow& row);

/// Of the promises of a row that were kept, both dated: the days until they first were, in the order of time.
[[nodiscard]] std::vector<Day> kept_days(const Timeline& timeline, const InterplayRow& row);

/// By row; NaN where undefined.
struct Truth {
  std::vector<double> confrontation_share;     ///< of the moves
  std::vector<double> confrontation_survival;  ///< within 365 days; Kaplan–Meier
  std::vector<double> cushion, cushion_effect, cushion_effect_p;
  std::vector<double> promises_made, promises_kept, promises_open;
  std::vector<double> promise_days;
  std::vector<double> confrontations;  ///< moves that confront
  std::vector<double> episodes;        ///< on which survival and cushion rest
  std::vector<double> in_effect;       ///< episodes that take part in cushion_effect
};
[[nodiscard]] Truth truth(const Timeline& timeline, std::span<const InterplayRow> rows,
                          const Confrontations& confrontations, std::uint64_t seed, int permutations);

}  // namespace samenspel
