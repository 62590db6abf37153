// Events read once more, slowly and straight from the page of definitions, for the second implementations in the tests
// of interplay: nothing is shared with the program but Network itself.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "graph/network.hpp"
#include "graph/windows.hpp"
#include "metrics/catalogue.hpp"

namespace samenspel::testing {

struct SlowEvent {
  std::size_t number;  ///< in the file
  const Event* event;
  const Act* act;
  Day day;
  bool dated, inside, institution = false;
  std::set<ActorIndex> makers, addressees;
  std::set<std::string> sides, addressed;
  [[nodiscard]] bool move() const { return (act->mechanisms & kMove) != 0; }
};

/// What holds more than half of it, or else all that it has a share of.
inline std::set<std::string> slow_standing(const std::map<std::string, double>& shares) {
  std::set<std::string> all;
  for (const auto& [what, share] : shares) {
    if (share > 0.5 + 1e-9) return {what};
    if (share > 0) all.insert(what);
  }
  return all;
}

inline std::string slow_side(const Sector& sector) {
  return sector.side.empty() ? sector.id : sector.side;
}

inline std::set<std::string> slow_sides(const Network& network, std::span<const Share> shares) {
  std::map<std::string, double> by_side;
  for (const Share& share : shares)
    by_side[slow_side(network.sectors[share.sector])] += share.share;
  return slow_standing(by_side);
}

inline bool slow_institution(const Network& network, std::span<const Share> shares) {
  std::map<std::string, double> by_power;
  for (const Share& share : shares) {
    const Power power = network.sectors[share.sector].power;
    by_power[power == Power::institution ? "institution" : power == Power::civic ? "civic" : "none"] += share.share;
  }
  return slow_standing(by_power).contains("institution");
}

/// All events in the order of time.
inline std::vector<SlowEvent> slow_events(const Network& network, OpenWindow window = {}) {
  std::vector<SlowEvent> out;
  for (std::size_t i = 0; i < network.events.size(); ++i) {
    const Event& event = network.events[i];
    SlowEvent slow{i, &event, &network.acts[event.act], 0, static_cast<bool>(event.date), true, false, {}, {}, {}, {}};
    std::optional<Day> day;
    for (std::size_t before = i + 1; before-- > 0 && !day;)
      if (network.events[before].date) day = network.events[before].date.first_day();
    for (std::size_t behind = i; behind < network.events.size() && !day; ++behind)
      if (network.events[behind].date) day = network.events[behind].date.first_day();
    slow.day = day.value_or(0);
    if (window.from || window.until)
      slow.inside =
          slow.dated && (!window.from || slow.day >= *window.from) && (!window.until || slow.day <= *window.until);
    slow.makers.insert(event.by.begin(), event.by.end());
    for (const ActorIndex to : event.to)
      if (!slow.makers.contains(to)) slow.addressees.insert(to);
    for (const ActorIndex maker : slow.makers) {
      const auto own = network.actors.sectors(maker);
      std::vector<Share> shares(own.begin(), own.end());
      for (const Capacity& capacity : event.as)
        if (capacity.maker == maker) shares = {{capacity.sector, 1}};
      slow.sides.merge(slow_sides(network, shares));
      slow.institution = slow.institution || slow_institution(network, shares);
    }
    for (const ActorIndex to : slow.addressees)
      slow.addressed.merge(slow_sides(network, network.actors.sectors(to)));
    out.push_back(slow);
  }
  std::ranges::stable_sort(out, {}, &SlowEvent::day);
  return out;
}

/// The events of the window that are about one of these; kNone for those about nothing.
inline std::vector<SlowEvent> slow_about(const std::vector<SlowEvent>& events, const std::set<std::uint32_t>& about) {
  std::vector<SlowEvent> out;
  for (const SlowEvent& event : events)
    if (event.inside && about.contains(event.event->about)) out.push_back(event);
  return out;
}

/// What each row of a level is about: one initiative, those of a level, or everything.
inline std::vector<std::set<std::uint32_t>> slow_rows(const Network& network, Level level) {
  std::vector<std::set<std::uint32_t>> out;
  std::vector<std::string> texts;
  if (level == Level::network) out.push_back({kNone});
  for (std::uint32_t i = 0; i < network.initiatives.size(); ++i) {
    const std::string& text = network.initiatives[i].level;
    if (level == Level::initiatives) out.push_back({i});
    if (level == Level::network) out[0].insert(i);
    if (level != Level::levels || text.empty()) continue;
    const auto known = std::ranges::find(texts, text);
    if (known == texts.end()) {
      texts.push_back(text);
      out.push_back({i});
    } else {
      out[static_cast<std::size_t>(known - texts.begin())].insert(i);
    }
  }
  return out;
}

/// The day that ages count back from.
inline std::optional<Day> slow_as_of(const Network& network, OpenWindow window = {}) {
  std::optional<Day> out;
  for (const Event& event : network.events)
    if (event.date && (!out || event.date.first_day() > *out)) out = event.date.first_day();
  for (TieIndex i = 0; i < network.ties.size(); ++i)
    for (const Date date : {network.ties.since(i), network.ties.until(i), network.ties.confirmed(i)})
      if (date && (!out || date.first_day() > *out)) out = date.first_day();
  if (network.as_of) out = network.as_of.last_day();
  return out && window.until && *window.until < *out ? window.until : out;
}

/// The windows in which events drawn by lot are read: none, one with an open beginning, one of a month.
inline std::vector<OpenWindow> slow_windows() {
  return {{}, {std::nullopt, days_from_civil(2012, 2, 4)}, {days_from_civil(2012, 2, 1), days_from_civil(2012, 2, 29)}};
}

/// Whether two parties meet in an event.
inline bool slow_meet(const SlowEvent& event, ActorIndex a, ActorIndex b) {
  const bool makes_a = event.makers.contains(a), makes_b = event.makers.contains(b);
  return a != b &&
         ((makes_a && (makes_b || event.addressees.contains(b))) || (makes_b && event.addressees.contains(a)));
}

inline double slow_median(std::vector<Day> days) {
  if (days.empty()) return std::nan("");
  std::ranges::sort(days);
  return (days[(days.size() - 1) / 2] + days[days.size() / 2]) / 2.0;
}

/// Both undefined, or as near as rounding allows.
inline bool agrees(double ours, double slow) {
  return std::isnan(slow) ? std::isnan(ours) : std::abs(ours - slow) <= 1e-9 * (1 + std::abs(slow));
}

/// How many orders of these moves by side have each number of leaps: move by move, whatever side comes next.
inline std::vector<double> slow_arrangements(const std::vector<int>& moves) {
  std::map<std::pair<std::vector<int>, int>, std::vector<double>> known;
  const std::function<std::vector<double>(std::vector<int>, int)> rest = [&](std::vector<int> left, int last) {
    if (std::ranges::all_of(left, [](int n) { return n == 0; })) return std::vector<double>{1};
    const auto key = std::pair(left, last);
    if (known.contains(key)) return known[key];
    std::vector<double> ways;
    for (int side = 0; side < static_cast<int>(left.size()); ++side) {
      if (left[static_cast<std::size_t>(side)] == 0) continue;
      std::vector<int> then = left;
      --then[static_cast<std::size_t>(side)];
      const std::vector<double> behind = rest(then, side);
      const std::size_t leap = last >= 0 && last != side ? 1 : 0;
      ways.resize(std::max(ways.size(), behind.size() + leap));
      for (std::size_t i = 0; i < behind.size(); ++i)
        ways[i + leap] += behind[i];
    }
    known[key] = ways;
    return ways;
  };
  return rest(moves, -1);
}

}  // namespace samenspel::testing
