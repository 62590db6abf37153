#include "metrics/interplay/adoption.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "metrics/interplay/median.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr int kYear = 365, kHalfYear = 180;

/// The built-in act, not one of the file's own that joins.
std::uint32_t act_of_adoption(const Network& network) {
  const auto found = std::ranges::find(network.acts, "adopt", &Act::id);
  return found == network.acts.end() ? kNone : static_cast<std::uint32_t>(found - network.acts.begin());
}

void make_distinct(std::vector<ActorIndex>& actors) {
  std::ranges::sort(actors);
  actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
}

}  // namespace

std::vector<Adopted> adoptions_of(const Timeline& timeline) {
  check_stop();
  const Network& network = timeline.network();
  const std::uint32_t adopt = act_of_adoption(network);
  std::vector<Adopted> out(timeline.groups());
  std::vector<std::optional<Day>> first_move(out.size()), first_adoption(out.size());
  for (const Moment& moment : timeline.moments()) {
    if (moment.group == timeline.no_initiative()) continue;
    auto& began = first_move[moment.group];
    if (moment.dated && moment.move() && !began) began = moment.day;
    if (network.events[moment.event].act != adopt || !moment.institution) continue;
    Adopted& adopted = out[moment.group];
    auto& first = first_adoption[moment.group];
    if (moment.dated && !first) {
      first = moment.day;
      if (moment.inside && began) adopted.days = moment.day - *began;
    }
    for (const ActorIndex maker : moment.makers) {
      if (!timeline.institution_in(moment, maker)) continue;
      if (moment.inside) adopted.adopters.push_back(maker);
      if (moment.dated) adopted.adoptions.push_back({maker, moment.day, moment.inside, false, false});
    }
  }
  for (Adopted& adopted : out) {
    make_distinct(adopted.adopters);
    auto& adoptions = adopted.adoptions;
    std::ranges::stable_sort(adoptions, {}, &FirstAdoption::adopter);
    const auto same = [](const FirstAdoption& a, const FirstAdoption& b) { return a.adopter == b.adopter; };
    adoptions.erase(std::unique(adoptions.begin(), adoptions.end(), same), adoptions.end());
    for (FirstAdoption& one : adoptions)
      one.followed = *timeline.as_of() - one.day >= kYear;
  }
  for (const Moment& moment : timeline.moments()) {
    auto& adoptions = out[moment.group].adoptions;
    if (adoptions.empty() || !moment.dated || !moment.contact()) continue;
    for (const auto parties : {moment.makers, moment.addressees})
      for (const ActorIndex party : parties) {
        const auto found = std::ranges::lower_bound(adoptions, party, {}, &FirstAdoption::adopter);
        if (found == adoptions.end() || found->adopter != party) continue;
        const int after = moment.day - found->day;
        if (after >= kHalfYear && after <= kYear) found->lasts = true;
      }
  }
  return out;
}

Adoption adoption(std::span<const InterplayRow> rows, std::span<const Adopted> adopted) {
  Adoption out;
  for (const InterplayRow& row : rows) {
    std::vector<ActorIndex> adopters;
    std::vector<int> days;
    std::size_t followed = 0, lasting = 0;
    for (const std::uint32_t group : row.groups) {
      const Adopted& one = adopted[group];
      adopters.insert(adopters.end(), one.adopters.begin(), one.adopters.end());
      if (one.days) days.push_back(*one.days);
      for (const FirstAdoption& first : one.adoptions) {
        if (!first.inside || !first.followed) continue;
        ++followed;
        lasting += first.lasts ? 1 : 0;
      }
    }
    make_distinct(adopters);
    out.adopters.push_back(static_cast<double>(adopters.size()));
    out.adoption_days.push_back(median(std::move(days)));
    out.followed.push_back(static_cast<double>(followed));
    out.adoption_lasting.push_back(followed == 0 ? kUndefined
                                                 : static_cast<double>(lasting) / static_cast<double>(followed));
  }
  return out;
}

}  // namespace samenspel
