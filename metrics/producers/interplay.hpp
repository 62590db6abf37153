// The passes of interplay, each run when a measure first needs it, for each level on its own, and then kept.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "metrics/interplay/adoption.hpp"
#include "metrics/interplay/exchange.hpp"
#include "metrics/interplay/meetings.hpp"
#include "metrics/interplay/new_combinations.hpp"
#include "metrics/interplay/rows.hpp"
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
