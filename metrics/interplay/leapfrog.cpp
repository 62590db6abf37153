#include "metrics/interplay/leapfrog.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "metrics/interplay/median.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr std::string_view kJoint = "joint";

SideIndex side_of(const Moment& move) {
  return move.sides.front();
}

double share_of(std::uint64_t part, std::uint64_t all) {
  return all == 0 ? kUndefined : static_cast<double>(part) / static_cast<double>(all);
}

/// What most of the groups say that say anything; "" where two are said as often.
std::string said_by_most(const std::map<std::string_view, std::size_t>& said) {
  std::string_view best;
  std::size_t most = 0;
  for (const auto& [word, times] : said) {
    if (times == most) best = {};
    if (times > most) {
      most = times;
      best = word;
    }
  }
  return std::string(best);
}

}  // namespace

std::optional<SideIndex> target_of(const Moment& move) {
  std::optional<SideIndex> target;
  for (const SideIndex side : move.addressed) {
    if (side == side_of(move)) continue;
    if (target) return std::nullopt;
    target = side;
  }
  return target;
}

std::optional<Shift> shift_of(const Moment& first, const Moment& second) {
  const SideIndex a = side_of(first), next = side_of(second);
  const std::optional<SideIndex> b = target_of(first), target = target_of(second);
  if (next == a) {
    if (target == b) return std::nullopt;
    if (!b) return Shift::a0_ay;
    return target ? Shift::ab_ay : Shift::ab_a0;
  }
  if (!b) {
    if (!target) return Shift::a0_x0;
    return target == a ? Shift::a0_xa : Shift::a0_xy;
  }
  if (next == b) {
    if (!target) return Shift::ab_b0;
    return target == a ? Shift::ab_ba : Shift::ab_by;
  }
  if (!target) return Shift::ab_x0;
  if (target == a) return Shift::ab_xa;
  return target == b ? Shift::ab_xb : Shift::ab_xy;
}

bool picked_up(const Moment& first, const Moment& second) {
  return side_of(first) != side_of(second) && std::ranges::binary_search(first.addressed, side_of(second));
}

MoveTallies tally_moves(const Timeline& timeline) {
  const std::size_t groups = timeline.groups();
  MoveTallies out{std::vector<MoveTally>(groups), std::vector<LeapSequence>(groups)};
  // Of each group the sides of its sequence, in the order of LeapSequence::moves.
  std::vector<std::vector<SideIndex>> sides(groups);
  std::vector<const Moment*> last(groups, nullptr);
  std::uint32_t seen = 0;
  for (const Moment& moment : timeline.moments()) {
    if (++seen % 65536 == 1) check_stop();
    if (!moment.inside || !moment.move()) continue;
    MoveTally& tally = out.tallies[moment.group];
    ++tally.moves;
    if (moment.joint()) ++tally.joint;
    if (tally.first_mover.empty() && !moment.sides.empty())
      tally.first_mover = moment.joint() ? kJoint : std::string_view(timeline.sides()[side_of(moment)]);
    if (!moment.in_sequence()) continue;

    LeapSequence& sequence = out.sequences[moment.group];
    auto& known = sides[moment.group];
    const auto place = static_cast<std::size_t>(std::ranges::find(known, side_of(moment)) - known.begin());
    if (place == known.size()) {
      known.push_back(side_of(moment));
      sequence.moves.push_back(0);
    }
    ++sequence.moves[place];
    if (const Moment* before = last[moment.group]; before != nullptr) {
      if (side_of(*before) != side_of(moment)) {
        ++sequence.leaps;
        if (before->dated && moment.dated) tally.responses.push_back(moment.day - before->day);
      }
      if (picked_up(*before, moment)) ++tally.picked_up;
      if (const auto shift = shift_of(*before, moment)) ++tally.shifts[static_cast<std::size_t>(*shift)];
    }
    last[moment.group] = &moment;
  }
  return out;
}

Leapfrog leapfrog(const MoveTallies& all, std::span<const InterplayRow> rows) {
  Leapfrog out;
  std::vector<Day> responses;
  for (const InterplayRow& row : rows) {
    check_stop();
    std::uint64_t moves = 0, joint = 0, taken_up = 0;
    std::array<std::uint64_t, kShifts> shifts{};
    std::map<std::string_view, std::size_t> first_movers;
    responses.clear();
    for (const std::uint32_t group : row.groups) {
      const MoveTally& tally = all.tallies[group];
      moves += tally.moves;
      joint += tally.joint;
      taken_up += tally.picked_up;
      for (std::size_t i = 0; i < kShifts; ++i)
        shifts[i] += tally.shifts[i];
      if (!tally.first_mover.empty()) ++first_movers[tally.first_mover];
      responses.insert(responses.end(), tally.responses.begin(), tally.responses.end());
    }
    const LeapMoments leaps = leap_moments(all.sequences, row.groups);
    const auto steps = static_cast<double>(leaps.steps);
    out.moves.push_back(static_cast<double>(moves));
    out.joint_share.push_back(share_of(joint, moves));
    out.leaps.push_back(static_cast<double>(leaps.leaps));
    out.leapfrog.push_back(share_of(leaps.leaps, leaps.steps));
    out.leapfrog_expected.push_back(leaps.steps == 0 ? kUndefined : leaps.expected / steps);
    out.leapfrog_z.push_back(leaps.variance == 0
                                 ? kUndefined
                                 : (static_cast<double>(leaps.leaps) - leaps.expected) / std::sqrt(leaps.variance));
    out.first_mover.push_back(said_by_most(first_movers));
    out.response_days.push_back(median(responses));
    out.pickup.push_back(share_of(taken_up, leaps.steps));
    for (std::size_t i = 0; i < kShifts; ++i)
      out.shifts[i].push_back(static_cast<double>(shifts[i]));
  }
  return out;
}

}  // namespace samenspel
