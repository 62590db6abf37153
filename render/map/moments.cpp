#include "render/map/moments.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>

namespace samenspel {

namespace {

using TieKey = std::tuple<ActorIndex, ActorIndex, bool, bool, std::string_view>;

TieKey key_of(const DrawnTie& tie, const Network& network) {
  const bool turn = tie.mutual && tie.to < tie.from;
  return {turn ? tie.to : tie.from, turn ? tie.from : tie.to, tie.mutual, tie.negative, network.ties.kinds()[tie.kind]};
}

/// The ties of a window between the actors of the whole network.
Network on_all_actors(const Network& whole, const Network& part) {
  Network out = frame_of(whole);
  out.actors = whole.actors;
  std::vector<ActorIndex> index;
  for (ActorIndex i = 0; i < part.actors.size(); ++i)
    index.push_back(whole.actors.find(part.actors.id(i)));
  for (TieIndex i = 0; i < part.ties.size(); ++i) {
    NewTie tie{};
    tie.from = index[part.ties.from(i)];
    tie.to = index[part.ties.to(i)];
    tie.mutual = part.ties.mutual(i);
    tie.weight = part.ties.weight(i);
    tie.kind = part.ties.kind_text(i);
    tie.negative = part.ties.negative(i);
    out.ties.add(tie);
  }
  return out;
}

void count_present(Moment& moment) {
  MapContents& contents = moment.contents;
  std::fill(contents.members.begin(), contents.members.end(), 0);
  contents.several = contents.none = contents.sizes.undefined = 0;
  for (ActorIndex i = 0; i < moment.absent.size(); ++i) {
    if (moment.absent[i]) continue;
    const auto sectors = moment.network.actors.sectors(i);
    for (const Share& share : sectors)
      ++contents.members[share.sector];
    contents.several += sectors.size() > 1 ? 1 : 0;
    contents.none += sectors.empty() ? 1 : 0;
    if (contents.sizes.given && !std::isfinite(moment.options.size[i])) ++contents.sizes.undefined;
  }
}

/// The dashes of the whole network, for the kinds of a window and with its numbers.
std::vector<KindStyle> same_dashes(const Network& whole, const std::vector<KindStyle>& styles, const Network& part,
                                   std::span<const DrawnTie> ties) {
  std::vector<KindStyle> out;
  const auto& there = part.ties.kinds();
  for (const KindStyle& style : styles) {
    KindStyle row{{}, style.dash, 0, style.directed};
    for (const std::uint16_t kind : style.kinds) {
      const auto found = std::find(there.begin(), there.end(), whole.ties.kinds()[kind]);
      if (found != there.end()) row.kinds.push_back(static_cast<std::uint16_t>(found - there.begin()));
    }
    row.ties = static_cast<std::size_t>(std::count_if(ties.begin(), ties.end(), [&](const DrawnTie& tie) {
      return std::find(row.kinds.begin(), row.kinds.end(), tie.kind) != row.kinds.end();
    }));
    if (row.ties > 0) out.push_back(std::move(row));
  }
  return out;
}

Moment moment_on(const Network& whole, const MapOptions& options, const MapContents& all, const MapMoment& given) {
  Moment out;
  out.network = on_all_actors(whole, given.part);
  out.options = options;
  out.options.window = given.window;
  out.options.kept.clear();
  out.absent.assign(whole.actors.size(), true);
  out.options.size.assign(whole.actors.size(), std::numeric_limits<double>::quiet_NaN());
  for (ActorIndex i = 0; i < given.part.actors.size(); ++i) {
    const ActorIndex actor = whole.actors.find(given.part.actors.id(i));
    out.absent[actor] = false;
    if (i < given.size.size()) out.options.size[actor] = given.size[i];
  }
  out.absent_count = whole.actors.size() - given.part.actors.size();
  out.contents = contents_of(out.network, out.options);
  out.contents.kinds = same_dashes(whole, all.kinds, out.network, out.contents.ties);
  return out;
}

void share_scales(std::vector<Moment>& moments) {
  SizeScale sizes;
  WidthScale widths;
  bool first_size = true, first_width = true;
  for (const Moment& moment : moments) {
    const SizeScale& size = moment.contents.sizes;
    if (size.given) {
      sizes.lowest = first_size ? size.lowest : std::min(sizes.lowest, size.lowest);
      sizes.highest = first_size ? size.highest : std::max(sizes.highest, size.highest);
      first_size = false;
    }
    const WidthScale& width = moment.contents.widths;
    if (moment.contents.ties.empty()) continue;
    widths.lightest = first_width ? width.lightest : std::min(widths.lightest, width.lightest);
    widths.heaviest = first_width ? width.heaviest : std::max(widths.heaviest, width.heaviest);
    first_width = false;
  }
  for (Moment& moment : moments) {
    moment.contents.sizes.given = !first_size;
    moment.contents.sizes.lowest = sizes.lowest;
    moment.contents.sizes.highest = sizes.highest;
    moment.contents.widths.lightest = widths.lightest;
    moment.contents.widths.heaviest = widths.heaviest;
    count_present(moment);
  }
}

}  // namespace

std::vector<Moment> moments_on(const Network& whole, const MapOptions& options, const MapContents& all,
                               const std::vector<MapMoment>& given) {
  std::vector<Moment> out;
  out.reserve(given.size());  // the keys of the ties point into the networks
  for (const MapMoment& moment : given)
    out.push_back(moment_on(whole, options, all, moment));
  share_scales(out);
  std::set<TieKey> before;
  for (std::size_t k = 0; k < out.size(); ++k) {
    Moment& moment = out[k];
    std::set<TieKey> now;
    for (const DrawnTie& tie : moment.contents.ties) {
      const TieKey key = key_of(tie, moment.network);
      moment.fresh.push_back(k > 0 && !before.contains(key));
      now.insert(key);
    }
    if (k > 0) {
      for (const DrawnTie& tie : out[k - 1].contents.ties)
        if (!now.contains(key_of(tie, out[k - 1].network))) moment.gone.push_back(tie);
    }
    before = std::move(now);
  }
  return out;
}

}  // namespace samenspel
