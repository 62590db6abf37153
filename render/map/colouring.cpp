#include "render/map/colouring.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "render/map/contents.hpp"
#include "render/map/writer.hpp"

namespace samenspel {

namespace {

constexpr Text kRound{"around {0}", "rond {0}"};
constexpr Text kNumbered{"group {0}", "groep {0}"};

/// The value of an actor, NaN where there is none.
double value_of(std::span<const double> values, ActorIndex actor) {
  return actor < values.size() ? values[actor] : std::numeric_limits<double>::quiet_NaN();
}

Colouring communities(const Network& network, const MapOptions& options, std::span<const double> importance) {
  struct Community {
    double number;
    std::vector<ActorIndex> members;
  };
  std::vector<Community> found;
  std::map<double, std::size_t> place;
  Colouring out;
  out.by = ColourBy::community;
  out.group_of.assign(network.actors.size(), kNoGroup);
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const double number = value_of(options.colour, i);
    if (!std::isfinite(number)) {
      ++out.rest;
      continue;
    }
    const auto [known, is_new] = place.try_emplace(number, found.size());
    if (is_new) found.push_back({number, {}});
    found[known->second].members.push_back(i);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Community& a, const Community& b) { return a.members.size() > b.members.size(); });
  const std::vector<SectorStyle> styles = group_styles();
  for (const Community& community : found) {
    if (out.groups.size() == styles.size() || community.members.size() < 2) {
      out.rest += community.members.size();
      ++out.rest_groups;
      continue;
    }
    const SectorStyle& style = styles[out.groups.size()];
    ColourGroup group{style.fill, style.dark, community.members.size()};
    double most = 0;
    for (const ActorIndex i : community.members) {
      out.group_of[i] = static_cast<std::uint32_t>(out.groups.size());
      if (options.for_everybody && network.actors.kind(i) == ActorKind::person) continue;
      if (const double value = value_of(importance, i); value > most) {
        most = value;
        group.foremost = i;
      }
    }
    out.groups.push_back(std::move(group));
  }
  return out;
}

Colouring steps(const Network& network, const MapOptions& options) {
  Colouring out;
  out.by = ColourBy::measure;
  out.group_of.assign(network.actors.size(), kNoGroup);
  std::vector<double> values;
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    if (const double value = value_of(options.colour, i); std::isfinite(value)) values.push_back(value);
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  const std::size_t count = std::min(values.size(), ramp().size());
  for (std::size_t step = 0; step < count; ++step) {
    // a few values are spread over the whole ramp
    const std::size_t shade = count == 1 ? 0 : (step * (ramp().size() - 1) + (count - 1) / 2) / (count - 1);
    ColourGroup group{Colour(ramp()[shade]), Colour(kManySectors)};
    group.lowest = values[step * values.size() / count];
    group.highest = values[(step + 1) * values.size() / count - 1];
    out.groups.push_back(std::move(group));
  }
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const double value = value_of(options.colour, i);
    if (!std::isfinite(value)) {
      ++out.rest;
      continue;
    }
    std::uint32_t step = 0;
    while (value > out.groups[step].highest)
      ++step;
    out.group_of[i] = step;
    ++out.groups[step].actors;
  }
  return out;
}

}  // namespace

Colouring colouring_of(const Network& network, const MapOptions& options, std::span<const double> importance) {
  switch (options.colour_by) {
    case ColourBy::community:
      return communities(network, options, importance);
    case ColourBy::measure:
      return steps(network, options);
    case ColourBy::sector:
      break;
  }
  return {};
}

std::string group_name(const Network& network, const Colouring& colouring, std::size_t group, Language language) {
  const Writer write{language};
  const auto foremost = colouring.groups[group].foremost;
  return foremost ? write(kRound, {shown_name(network, *foremost)}) : write(kNumbered, {write.count(group + 1)});
}

Network by_groups(Network network, const Colouring& colouring, Language language) {
  std::vector<Sector> sectors(colouring.groups.size());
  for (std::size_t g = 0; g < sectors.size(); ++g) {
    sectors[g].id = "group-" + std::to_string(g + 1);
    sectors[g].label = group_name(network, colouring, g, language);
  }
  network.sectors = std::move(sectors);
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const std::uint32_t group = colouring.group_of[i];
    if (group == kNoGroup) {
      network.actors.set_sectors(i, {});
    } else {
      const Share share{static_cast<SectorIndex>(group), 1};
      network.actors.set_sectors(i, std::span(&share, 1));
    }
  }
  return network;
}

}  // namespace samenspel
