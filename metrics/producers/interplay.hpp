// The passes of interplay, each run when a measure first needs it, for each level on its own, and then kept.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "metrics/interplay/adoption.hpp"
#include "metrics/interplay/carriers.hpp"
#include "metrics/interplay/exchange.hpp"
#include "metrics/interplay/leapfrog.hpp"
#include "metrics/interplay/meetings.hpp"
#include "metrics/interplay/new_combinations.hpp"
#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/stances.hpp"
#include "metrics/interplay/stories.hpp"
#include "metrics/interplay/timeline.hpp"
#include "metrics/interplay/truth.hpp"
#include "metrics/measure.hpp"

namespace samenspel {

class InterplayPasses {
 public:
  /// The network and the options must outlive it.
  InterplayPasses(const Network& network, const MeasureOptions& options)
      : whole_(options.whole != nullptr ? *options.whole : network), options_(options) {}

  const Timeline& timeline() {
    if (!timeline_) timeline_.emplace(whole_, options_.window);
    return *timeline_;
  }
  const std::vector<InterplayRow>& rows(Level level) {
    return once(rows_, level, [&] { return interplay_rows(timeline(), level); });
  }
  const Leapfrog& leapfrog(Level level) {
    return once(leapfrog_, level, [&] { return samenspel::leapfrog(move_tallies(), rows(level)); });
  }
  /// `wants(level)`: whether it is asked at another level too, so that all share what is drawn by lot.
  template <typename Wants>
  const std::vector<double>& leapfrog_p(Level level, Wants wants) {
    return once(leapfrog_p_, level, [&] {
      std::vector<std::vector<std::uint32_t>> all;
      std::vector<Level> asked;
      for (const Level one : {level, Level::initiatives, Level::levels, Level::network}) {
        if (std::ranges::find(asked, one) != asked.end() || (one != level && !wants(one))) continue;
        asked.push_back(one);
        for (const InterplayRow& row : rows(one))
          all.push_back(row.groups);
      }
      const std::vector<double> p =
          leap_p(move_tallies().sequences, all, {options_.seed, options_.permutations, options_.threads});
      auto begin = p.begin();
      for (const Level one : asked) {
        const auto end = begin + static_cast<std::ptrdiff_t>(rows(one).size());
        leapfrog_p_[static_cast<std::size_t>(one)].emplace(begin, end);
        begin = end;
      }
      return *leapfrog_p_[static_cast<std::size_t>(level)];
    });
  }
  const Carriers& carriers(Level level) {
    return once(carriers_, level, [&] { return samenspel::carriers(timeline(), rows(level)); });
  }
  const Stances& stances(Level level) {
    return once(stances_, level, [&] { return samenspel::stances(timeline(), rows(level)); });
  }
  const Credits& credits() {
    if (!credits_) credits_ = samenspel::credits(timeline(), side_rows(timeline()), options_);
    return *credits_;
  }
  const Meetings& meetings(Level level) {
    return once(meetings_, level,
                [&] { return samenspel::meetings(timeline(), level, rows(level), options_.half_life); });
  }
  const Exchange& exchange(Level level) {
    if (!gift_kinds_) gift_kinds_ = gift_kinds(timeline());
    return once(exchange_, level, [&] { return samenspel::exchange(timeline(), rows(level), *gift_kinds_); });
  }
  const ActorExchange& actor_exchange() {
    if (!actor_exchange_) actor_exchange_ = samenspel::actor_exchange(timeline());
    return *actor_exchange_;
  }
  const Truth& truth(Level level) {
    if (!confrontations_) confrontations_.emplace(timeline(), options_.half_life);
    return once(truth_, level, [&] {
      return samenspel::truth(timeline(), rows(level), *confrontations_, options_.seed, options_.permutations);
    });
  }
  const Adoption& adoption(Level level) {
    if (!adopted_) adopted_ = adoptions_of(timeline());
    return once(adoption_, level, [&] { return samenspel::adoption(rows(level), *adopted_); });
  }
  const NewCombinations& new_combinations(Level level) {
    if (!first_contacts_) first_contacts_ = first_contacts(timeline());
    return once(new_combinations_, level,
                [&] { return samenspel::new_combinations(timeline(), rows(level), *first_contacts_); });
  }

  /// The network of all time.
  [[nodiscard]] const Network& whole() const { return whole_; }

 private:
  const MoveTallies& move_tallies() {
    if (!move_tallies_) move_tallies_ = tally_moves(timeline());
    return *move_tallies_;
  }

  /// One result for each of the levels initiatives, levels and network.
  template <typename T>
  using OfLevels = std::array<std::optional<T>, static_cast<std::size_t>(Level::reach) + 1>;

  template <typename T, typename Make>
  static const T& once(OfLevels<T>& kept, Level level, Make make) {
    auto& one = kept[static_cast<std::size_t>(level)];
    if (!one) one = make();
    return *one;
  }

  const Network& whole_;
  const MeasureOptions& options_;
  std::optional<Timeline> timeline_;
  OfLevels<std::vector<InterplayRow>> rows_;
  std::optional<MoveTallies> move_tallies_;
  OfLevels<Leapfrog> leapfrog_;
  OfLevels<std::vector<double>> leapfrog_p_;
  OfLevels<Carriers> carriers_;
  OfLevels<Stances> stances_;
  std::optional<Credits> credits_;
  OfLevels<Meetings> meetings_;
  std::optional<std::vector<std::uint32_t>> gift_kinds_;
  OfLevels<Exchange> exchange_;
  std::optional<ActorExchange> actor_exchange_;
  std::optional<Confrontations> confrontations_;
  OfLevels<Truth> truth_;
  std::optional<std::vector<Adopted>> adopted_;
  OfLevels<Adoption> adoption_;
  std::optional<std::vector<FirstContact>> first_contacts_;
  OfLevels<NewCombinations> new_combinations_;
};

}  // namespace samenspel
