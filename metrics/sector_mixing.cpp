#include "metrics/sector_mixing.hpp"

#include <algorithm>

#include "metrics/sector_rows.hpp"
#include "metrics/tie_measures.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

SectorMixing sector_mixing(const Network& network, const Projection& projection, bool weighted) {
  const Actors& actors = network.actors;
  const Graph& graph = projection.undirected;
  const std::size_t n = graph.size();
  const std::vector<double> none(n, kUndefined);
  SectorMixing mixing{none, none, none, none};
  const auto sectors = static_cast<double>(sectors_in_data(network).size());
  std::vector<double> in_sector(network.sectors.size(), 0.0);
  std::vector<SectorIndex> met;

  for (ActorIndex i = 0; i < n; ++i) {
    if (i % 1024 == 0) check_stop();
    const auto own = actors.sectors(i);
    if (own.empty()) continue;
    double all = 0, balance = 0;
    const auto alters = graph.out(i);
    for (std::size_t k = 0; k < alters.size(); ++k) {
      const auto theirs = actors.sectors(alters[k]);
      if (theirs.empty()) continue;
      const double weight = weighted ? graph.out_weight(i, k) : 1;
      all += weight;
      balance += weight * (1 - 2 * internal_share(own, theirs));
      for (const Share& share : theirs) {
        if (share.share <= 0) continue;
        if (in_sector[share.sector] == 0) met.push_back(share.sector);
        in_sector[share.sector] += weight * share.share;
      }
    }
    double concentration = 0;
    for (const SectorIndex s : met) {
      const double part = in_sector[s] / all;
      concentration += part * part;
      in_sector[s] = 0;
    }
    mixing.sectors_reached[i] = static_cast<double>(met.size());
    if (all > 0) {
      mixing.ei_index[i] = balance / all;
      mixing.participation[i] = 1 - concentration;
      if (sectors > 1) mixing.iqv[i] = std::min((1 - concentration) / (1 - 1 / sectors), 1.0);
    }
    met.clear();
  }
  return mixing;
}

NetworkMixing network_mixing(const Network& network, const Projection& projection, bool weighted) {
  const Graph& graph = projection.graph;
  double all = 0, balance = 0, bonding = 0, bridging = 0, linking = 0;
  for (ActorIndex i = 0; i < graph.size(); ++i) {
    if (i % 256 == 0) check_stop();
    const auto alters = graph.out(i);
    for (std::size_t k = 0; k < alters.size(); ++k) {
      if (!graph.directed() && alters[k] < i) continue;
      const CapitalShares shares = capital_shares(network, i, alters[k]);
      if (is_undefined(shares.bonding)) continue;
      const double weight = weighted ? graph.out_weight(i, k) : 1;
      all += weight;
      balance += weight * (1 - 2 * shares.bonding);
      bonding += weight * shares.bonding;
      bridging += weight * shares.bridging;
      linking += weight * shares.linking;
    }
  }
  if (all == 0) return {kUndefined, kUndefined, kUndefined, kUndefined};
  return {balance / all, bonding / all, bridging / all, linking / all};
}

}  // namespace samenspel
