#include "metrics/interplay/rows.hpp"

#include <algorithm>

namespace samenspel {

std::vector<std::string> level_texts(const Network& network) {
  std::vector<std::string> out;
  for (const Initiative& initiative : network.initiatives)
    if (!initiative.level.empty() && std::ranges::find(out, initiative.level) == out.end())
      out.push_back(initiative.level);
  return out;
}

std::vector<InterplayRow> interplay_rows(const Timeline& timeline, Level level) {
  const std::vector<Initiative>& initiatives = timeline.network().initiatives;
  std::vector<InterplayRow> out;
  std::vector<std::uint32_t> row_of(timeline.groups(), kNone);
  if (level == Level::network) {
    out.resize(1);
    std::ranges::fill(row_of, 0);
  } else if (level == Level::levels) {
    const std::vector<std::string> texts = level_texts(timeline.network());
    out.resize(texts.size());
    for (std::size_t i = 0; i < initiatives.size(); ++i)
      if (!initiatives[i].level.empty())
        row_of[i] = static_cast<std::uint32_t>(std::ranges::find(texts, initiatives[i].level) - texts.begin());
  } else {
    out.resize(initiatives.size());
    for (std::uint32_t i = 0; i < initiatives.size(); ++i)
      row_of[i] = i;
  }
  for (std::uint32_t group = 0; group < row_of.size(); ++group)
    if (row_of[group] != kNone) out[row_of[group]].groups.push_back(group);
  const auto moments = timeline.moments();
  for (std::uint32_t i = 0; i < moments.size(); ++i)
    if (moments[i].inside && row_of[moments[i].group] != kNone) out[row_of[moments[i].group]].moments.push_back(i);
  return out;
}

std::vector<SideRow> side_rows(const Timeline& timeline) {
  const Network& network = timeline.network();
  std::vector<SideIndex> order;
  const auto add = [&](SideIndex side) {
    if (std::ranges::find(order, side) == order.end()) order.push_back(side);
  };
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const auto stands = timeline.stands(i);
    for (const Share& share : network.actors.sectors(i))
      if (const SideIndex side = timeline.side_of(share.sector); std::ranges::find(stands, side) != stands.end())
        add(side);
  }
  for (const Event& event : network.events)
    for (const Capacity& capacity : event.as)
      add(timeline.side_of(capacity.sector));
  std::vector<SideRow> out;
  for (std::uint32_t i = 0; i <= network.initiatives.size(); ++i)
    for (const SideIndex side : order)
      out.push_back({i < network.initiatives.size() ? i : kNone, timeline.sides()[side]});
  return out;
}

std::vector<SideRow> side_rows(const Network& network) {
  return side_rows(Timeline(network));
}

namespace {

struct Ends {
  std::optional<Day> first, last;
  void see_first(Day day) { first = first ? std::min(*first, day) : day; }
  void see_last(Day day) { last = last ? std::max(*last, day) : day; }
};

}  // namespace

std::optional<std::pair<Day, Day>> span_of(const Timeline& timeline, Level level, const InterplayRow& row) {
  const Network& network = timeline.network();
  Ends ends;
  if (level == Level::network) {
    if (network.period) {
      ends.see_first(network.period.first_day());
      ends.see_last(network.period.last_day());
    }
  } else {
    for (const std::uint32_t group : row.groups) {
      const Initiative& initiative = network.initiatives[group];
      if (initiative.since) ends.see_first(initiative.since.first_day());
      if (initiative.until) ends.see_last(initiative.until.last_day());
    }
  }
  for (const std::uint32_t group : row.groups)
    if (const auto days = timeline.days_of(group)) {
      ends.see_first(days->first);
      ends.see_last(days->second);
    }
  const OpenWindow window = timeline.window();
  if (window.from) ends.first = window.from;
  if (window.until) ends.last = window.until;
  if (!ends.first || !ends.last || *ends.first > *ends.last) return std::nullopt;
  return std::pair(*ends.first, *ends.last);
}

}  // namespace samenspel
