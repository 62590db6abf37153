#include "metrics/interplay/timeline.hpp"

#include <algorithm>
#include <array>

namespace samenspel {

namespace {

constexpr double kHalf = 0.5 + 1e-9;  // shares are sums of decimals

/// Appends what is not there yet, from `begin` on.
template <typename T>
void add_once(std::vector<T>& list, std::size_t begin, T value) {
  if (std::find(list.begin() + static_cast<std::ptrdiff_t>(begin), list.end(), value) == list.end())
    list.push_back(value);
}

}  // namespace

Timeline::Timeline(const Network& network, OpenWindow window) : network_(network), window_(window) {
  as_of_ = reference_day(network);
  if (as_of_ && window.until) as_of_ = std::min(*as_of_, *window.until);
  set_sides();
  set_order();
  set_parties();
}

void Timeline::set_sides() {
  for (const Sector& sector : network_.sectors) {
    const std::string& side = sector.side.empty() ? sector.id : sector.side;
    const auto known = std::ranges::find(sides_, side);
    side_of_sector_.push_back(static_cast<SideIndex>(known - sides_.begin()));
    if (known == sides_.end()) sides_.push_back(side);
  }
  for (SectorIndex sector = 0; sector < network_.sectors.size(); ++sector) {
    whole_.push_back({sector, 1});
    standing_whole_.push_back(standing_of({&whole_.back(), 1}));
  }
  for (const auto& shares : network_.actors.memberships())
    standing_.push_back(standing_of(shares));
}

Timeline::Standing Timeline::standing_of(std::span<const Share> shares) const {
  Standing out;
  std::array<double, 3> powers{};
  std::vector<std::pair<SideIndex, double>> held;
  for (const Share& share : shares) {
    if (share.share <= 0) continue;
    powers[static_cast<std::size_t>(network_.sectors[share.sector].power)] += share.share;
    const SideIndex side = side_of_sector_[share.sector];
    const auto known = std::ranges::find(held, side, &std::pair<SideIndex, double>::first);
    if (known == held.end()) {
      held.emplace_back(side, share.share);
    } else {
      known->second += share.share;
    }
  }
  const bool one_power = std::ranges::any_of(powers, [](double share) { return share > kHalf; });
  const double institution = powers[static_cast<std::size_t>(Power::institution)];
  out.institution = one_power ? institution > kHalf : institution > 0;
  const auto most = std::ranges::find_if(held, [](const auto& one) { return one.second > kHalf; });
  if (most != held.end()) {
    out.sides.push_back(most->first);
  } else {
    for (const auto& [side, share] : held)
      out.sides.push_back(side);
    std::ranges::sort(out.sides);
  }
  return out;
}

void Timeline::set_order() {
  const std::vector<Event>& events = network_.events;
  const auto first_dated =
      std::ranges::find_if(events, [](const Event& event) { return static_cast<bool>(event.date); });
  Day day = first_dated == events.end() ? 0 : first_dated->date.first_day();
  moments_.reserve(events.size());
  for (std::uint32_t i = 0; i < events.size(); ++i) {
    const Event& event = events[i];
    if (event.date) day = event.date.first_day();
    const Act& act = network_.acts[event.act];
    Moment moment{};
    moment.event = i;
    moment.group = event.about == kNone ? no_initiative() : event.about;
    moment.day = day;
    moment.dated = static_cast<bool>(event.date);
    moment.inside = !window_ || (moment.dated && window_.holds(day));
    moment.mechanisms = act.mechanisms;
    moment.stance = act.stance;
    moments_.push_back(moment);
  }
  std::ranges::stable_sort(moments_, {}, &Moment::day);
  place_.resize(events.size());
  days_.resize(groups());
  for (std::uint32_t i = 0; i < moments_.size(); ++i) {
    const Moment& moment = moments_[i];
    place_[moment.event] = i;
    auto& days = days_[moment.group];
    if (moment.dated) days = {days ? days->first : moment.day, moment.day};
  }
}

void Timeline::set_parties() {
  struct Bounds {
    std::size_t makers, addressees, parties_end, sides, addressed, sides_end;
  };
  std::vector<Bounds> bounds;
  bounds.reserve(moments_.size());
  for (Moment& moment : moments_) {
    const Event& event = network_.events[moment.event];
    Bounds at{parties_.size(), 0, 0, party_sides_.size(), 0, 0};
    for (const ActorIndex maker : event.by)
      add_once(parties_, at.makers, maker);
    at.addressees = parties_.size();
    for (const ActorIndex to : event.to)
      add_once(parties_, at.makers, to);
    at.parties_end = parties_.size();

    for (std::size_t i = at.makers; i < at.addressees; ++i) {
      const Standing& standing = standing_in(event, parties_[i]);
      moment.institution = moment.institution || standing.institution;
      for (const SideIndex side : standing.sides)
        add_once(party_sides_, at.sides, side);
    }
    at.addressed = party_sides_.size();
    for (std::size_t i = at.addressees; i < at.parties_end; ++i)
      for (const SideIndex side : stands(parties_[i]))
        add_once(party_sides_, at.addressed, side);
    at.sides_end = party_sides_.size();
    const auto sides = party_sides_.begin();
    std::sort(sides + static_cast<std::ptrdiff_t>(at.sides), sides + static_cast<std::ptrdiff_t>(at.addressed));
    std::sort(sides + static_cast<std::ptrdiff_t>(at.addressed), sides + static_cast<std::ptrdiff_t>(at.sides_end));
    bounds.push_back(at);
  }
  // The lists have their place in memory now.
  const std::span<const ActorIndex> parties = parties_;
  const std::span<const SideIndex> sides = party_sides_;
  for (std::size_t i = 0; i < moments_.size(); ++i) {
    const Bounds& at = bounds[i];
    moments_[i].makers = parties.subspan(at.makers, at.addressees - at.makers);
    moments_[i].addressees = parties.subspan(at.addressees, at.parties_end - at.addressees);
    moments_[i].sides = sides.subspan(at.sides, at.addressed - at.sides);
    moments_[i].addressed = sides.subspan(at.addressed, at.sides_end - at.addressed);
  }
}

const Timeline::Standing& Timeline::standing_in(const Event& event, ActorIndex maker) const {
  const auto as = std::ranges::find(event.as, maker, &Capacity::maker);
  return as == event.as.end() ? standing_[network_.actors.membership(maker)] : standing_whole_[as->sector];
}

std::span<const Share> Timeline::membership_in(const Moment& moment, ActorIndex maker) const {
  const Event& event = network_.events[moment.event];
  const auto as = std::ranges::find(event.as, maker, &Capacity::maker);
  if (as == event.as.end()) return network_.actors.sectors(maker);
  return {&whole_[as->sector], 1};
}

}  // namespace samenspel
