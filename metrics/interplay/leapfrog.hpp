// Leapfrog: how the moves of an initiative go from side to side, who begins, how soon an answer comes, who takes up
// what was asked, and Gibson's (2003) participation shifts by side. Sequences never cross initiatives: each is tallied
// once, and the rows of every level add up their tallies. INTERPLAY.md: sequences, participation shifts. Cost O(moves);
// leap_counts.hpp tells that of chance.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "metrics/interplay/leap_counts.hpp"
#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"

namespace samenspel {

/// From one move to the next of a sequence: A the side of the first and B the one that it addressed, X another side, Y
/// one not named before, 0 nobody in particular.
enum class Shift : std::uint8_t {
  ab_ba,
  ab_b0,
  ab_by,  // turn receiving
  a0_x0,
  a0_xa,
  a0_xy,  // turn claiming
  ab_x0,
  ab_xa,
  ab_xb,
  ab_xy,  // turn usurping
  a0_ay,
  ab_a0,
  ab_ay  // turn continuing
};
inline constexpr std::size_t kShifts = 13;

/// The one side that a move of one side addresses, its own left out; nothing where it is none or several.
[[nodiscard]] std::optional<SideIndex> target_of(const Moment& move);
/// Nothing where the turn stays the same.
[[nodiscard]] std::optional<Shift> shift_of(const Moment& first, const Moment& second);
/// Whether the second move is made by a side, another than that of the first, which the first addressed.
[[nodiscard]] bool picked_up(const Moment& first, const Moment& second);

/// What the moves inside the window that are about one thing come to: all moves, and the sequence of those of one side.
struct MoveTally {
  std::uint32_t moves = 0, joint = 0, picked_up = 0;
  std::string first_mover;     ///< side of the first move that has one, `joint` where it has several; "" for none
  std::vector<Day> responses;  ///< days of each leap between two dated moves
  std::array<std::uint32_t, kShifts> shifts{};
};
/// By group of the timeline.
struct MoveTallies {
  std::vector<MoveTally> tallies;
  std::vector<LeapSequence> sequences;
};
[[nodiscard]] MoveTallies tally_moves(const Timeline& timeline);

/// By row; undefined is NaN, of a text "".
struct Leapfrog {
  std::vector<double> moves, joint_share, leaps, leapfrog, leapfrog_expected, leapfrog_z, response_days, pickup;
  std::vector<std::string> first_mover;
  std::array<std::vector<double>, kShifts> shifts;
};
[[nodiscard]] Leapfrog leapfrog(const MoveTallies& tallies, std::span<const InterplayRow> rows);

}  // namespace samenspel
