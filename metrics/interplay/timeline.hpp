// The events of a network as the interplay reads them: in one order of time, with who made them, whom they address, and
// on which sides those stand. Made once, then read by every measure of interplay. Cost O(e log e + parties); memory
// some 100 bytes an event. The network must outlive it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "graph/network.hpp"
#include "graph/windows.hpp"

namespace samenspel {

using SideIndex = std::uint16_t;

/// One event in its place in time.
struct Moment {
  std::uint32_t event;  ///< index in Network::events
  std::uint32_t group;  ///< index of the initiative that it is about, or Timeline::no_initiative()
  Day day;              ///< of its date the first day; of an undated event the day at which it is sorted
  bool dated;
  bool inside;                             ///< in the window (without one: always)
  bool institution;                        ///< a maker stands with an institution
  std::uint8_t mechanisms;                 ///< of its act, Mechanism bits
  Stance stance;                           ///< of its act
  std::span<const ActorIndex> makers;      ///< each once
  std::span<const ActorIndex> addressees;  ///< each once, makers left out
  std::span<const SideIndex> sides;        ///< on which a maker stands, each once, ascending
  std::span<const SideIndex> addressed;    ///< on which an addressee stands, each once, ascending
  [[nodiscard]] bool has(Mechanism one) const { return (mechanisms & one) != 0; }
  [[nodiscard]] bool move() const { return has(kMove); }
  [[nodiscard]] bool joint() const { return move() && sides.size() > 1; }
  /// In the sequence of what it is about: a move of one side.
  [[nodiscard]] bool in_sequence() const { return move() && sides.size() == 1; }
  /// Two or more parties meet.
  [[nodiscard]] bool contact() const { return makers.size() > 1 || (!makers.empty() && !addressees.empty()); }
};

/// Every pair of parties that meet in a contact: each maker with each addressee, makers with each other.
template <typename Take>
void each_pair(const Moment& moment, Take take) {
  for (std::size_t i = 0; i < moment.makers.size(); ++i) {
    for (std::size_t j = i + 1; j < moment.makers.size(); ++j)
      take(moment.makers[i], moment.makers[j]);
    for (const ActorIndex to : moment.addressees)
      take(moment.makers[i], to);
  }
}

class Timeline {
 public:
  /// `network` is the whole one, of all time: what a window must know of what lies before it is looked up there.
  explicit Timeline(const Network& network, OpenWindow window = {});
  Timeline(const Timeline&) = delete;
  Timeline& operator=(const Timeline&) = delete;

  [[nodiscard]] const Network& network() const { return network_; }
  [[nodiscard]] OpenWindow window() const { return window_; }
  /// All events, in the order of time; those of one day in the order of the file.
  [[nodiscard]] std::span<const Moment> moments() const { return moments_; }
  /// Where an event of Network::events stands among the moments.
  [[nodiscard]] std::uint32_t moment_of(std::uint32_t event) const { return place_[event]; }
  /// The day that ages count back from, no later than the end of the window; nothing in a file without dates.
  [[nodiscard]] std::optional<Day> as_of() const { return as_of_; }
  /// The group of the events that are about nothing.
  [[nodiscard]] std::uint32_t no_initiative() const { return static_cast<std::uint32_t>(network_.initiatives.size()); }
  [[nodiscard]] std::size_t groups() const { return network_.initiatives.size() + 1; }
  /// First and last day of the dated events of a group, of all time; nothing where there is none.
  [[nodiscard]] std::optional<std::pair<Day, Day>> days_of(std::uint32_t group) const { return days_[group]; }

  /// Sides in the order of the sectors of the file.
  [[nodiscard]] std::span<const std::string> sides() const { return sides_; }
  [[nodiscard]] SideIndex side_of(SectorIndex sector) const { return side_of_sector_[sector]; }
  /// On which sides an actor stands by its own membership: that which holds more than half of it, else all in which it
  /// has a share; none without a sector. In ascending order.
  [[nodiscard]] std::span<const SideIndex> stands(ActorIndex actor) const {
    return standing_[network_.actors.membership(actor)].sides;
  }
  /// The shares with which a maker takes part in an event: of the capacity in which it acts, else its own.
  [[nodiscard]] std::span<const Share> membership_in(const Moment& moment, ActorIndex maker) const;
  /// Whether a maker stands with an institution in an event.
  [[nodiscard]] bool institution_in(const Moment& moment, ActorIndex maker) const {
    return standing_in(network_.events[moment.event], maker).institution;
  }

 private:
  struct Standing {
    std::vector<SideIndex> sides;
    bool institution = false;
  };
  [[nodiscard]] Standing standing_of(std::span<const Share> shares) const;
  [[nodiscard]] const Standing& standing_in(const Event& event, ActorIndex maker) const;
  void set_sides();
  void set_order();
  void set_parties();

  const Network& network_;
  OpenWindow window_;
  std::optional<Day> as_of_;
  std::vector<std::string> sides_;
  std::vector<SideIndex> side_of_sector_;
  std::vector<Standing> standing_;        // by number of membership
  std::vector<Share> whole_;              // by sector: all of it
  std::vector<Standing> standing_whole_;  // by sector
  std::vector<Moment> moments_;
  std::vector<std::optional<std::pair<Day, Day>>> days_;  // by group
  std::vector<std::uint32_t> place_;
  std::vector<ActorIndex> parties_;
  std::vector<SideIndex> party_sides_;
};

}  // namespace samenspel
