#include "render/map/drawn_ties.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace samenspel {

namespace {

constexpr std::size_t kCrowded = 120;  ///< actors
constexpr double kHalf = 0.5 + 1e-9;   ///< of a tie; shares carry rounding

bool between_sectors(const Actors& actors, ActorIndex a, ActorIndex b) {
  const auto one = actors.sectors(a), other = actors.sectors(b);
  return !one.empty() && !other.empty() && 1 - internal_share(one, other) > kHalf;
}

}  // namespace

std::vector<DrawnTie> drawn_ties(const Network& network, std::span<const std::string> layers) {
  std::vector<bool> chosen;
  for (const std::string& kind : network.ties.kinds()) {
    chosen.push_back(layers.empty() || std::find(layers.begin(), layers.end(), kind) != layers.end());
  }
  std::vector<DrawnTie> out;
  std::map<std::tuple<ActorIndex, ActorIndex, bool, bool, std::uint16_t>, std::size_t> seen;
  for (TieIndex i = 0; i < network.ties.size(); ++i) {
    const ActorIndex from = network.ties.from(i), to = network.ties.to(i);
    const std::uint16_t kind = network.ties.kind(i);
    if (from == to || !chosen[kind]) continue;
    const bool mutual = network.ties.mutual(i), negative = network.ties.negative(i);
    const bool turn = mutual && to < from;
    const auto [place, is_new] =
        seen.try_emplace({turn ? to : from, turn ? from : to, mutual, negative, kind}, out.size());
    if (!is_new) {
      out[place->second].weight += network.ties.weight(i);
      continue;
    }
    out.push_back(
        {from, to, mutual, negative, between_sectors(network.actors, from, to), kind, network.ties.weight(i)});
  }
  return out;
}

std::vector<KindStyle> kind_styles(std::span<const DrawnTie> ties) {
  std::vector<KindStyle> found;
  for (const DrawnTie& tie : ties) {
    auto row = std::find_if(found.begin(), found.end(), [&](const KindStyle& s) { return s.kinds[0] == tie.kind; });
    if (row == found.end()) row = found.insert(found.end(), KindStyle{{tie.kind}, Dash::solid, 0, false});
    ++row->ties;
    row->directed = row->directed || !tie.mutual;
  }
  std::stable_sort(found.begin(), found.end(), [](const KindStyle& a, const KindStyle& b) { return a.ties > b.ties; });
  if (found.size() > 3) {
    KindStyle& rest = found[2];
    for (std::size_t i = 3; i < found.size(); ++i) {
      rest.kinds.push_back(found[i].kinds[0]);
      rest.ties += found[i].ties;
      rest.directed = rest.directed || found[i].directed;
    }
    found.resize(3);
  }
  constexpr Dash dashes[] = {Dash::solid, Dash::dashed, Dash::dotted};
  for (std::size_t i = 0; i < found.size(); ++i)
    found[i].dash = dashes[i];
  return found;
}

double WidthScale::step(double weight) const {
  return varies() ? 1 + 3 * std::clamp((weight - lightest) / (heaviest - lightest), 0.0, 1.0) : 1;
}

double WidthScale::width(const DrawnTie& tie) const {
  return thinner * (tie.cross ? 1.2 + 0.45 * step(tie.weight) : 0.5 + 0.25 * step(tie.weight));
}

double WidthScale::arrow_size(const DrawnTie& tie) const {
  return thinner * (0.5 + 0.1 * step(tie.weight));
}

WidthScale width_scale(std::span<const DrawnTie> ties, std::size_t actors) {
  WidthScale scale;
  scale.thinner = actors > kCrowded ? 0.6 : 1;
  for (std::size_t i = 0; i < ties.size(); ++i) {
    scale.lightest = i == 0 ? ties[i].weight : std::min(scale.lightest, ties[i].weight);
    scale.heaviest = i == 0 ? ties[i].weight : std::max(scale.heaviest, ties[i].weight);
  }
  return scale;
}

std::vector<std::vector<std::uint32_t>> ties_by_pair(std::span<const DrawnTie> ties) {
  std::vector<std::vector<std::uint32_t>> out;
  std::map<std::pair<ActorIndex, ActorIndex>, std::size_t> seen;
  for (std::uint32_t i = 0; i < ties.size(); ++i) {
    const auto pair = std::minmax(ties[i].from, ties[i].to);
    const auto [place, is_new] = seen.try_emplace({pair.first, pair.second}, out.size());
    if (is_new) out.emplace_back();
    out[place->second].push_back(i);
  }
  return out;
}

}  // namespace samenspel
