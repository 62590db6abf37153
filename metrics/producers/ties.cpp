#include "metrics/producers/producers.hpp"
#include "metrics/sweeps/spans.hpp"
#include "metrics/tie_measures.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"cross_sector", Family::tie_sectors, kRows, [](Passes& p) { return cross_sector(p.network, p.projection); }},
    {"capital", Family::tie_sectors, kRows, nullptr, [](Passes& p) { return capital(p.network, p.projection); }},
    {"bridge", Family::cut_points, kRows | kUndirected, [](Passes& p) { return p.cut_points().bridge; }},
    {"span", Family::cut_points, kRows | kUndirected,
     [](Passes& p) { return spans(p.projection, p.cut_points().bridge, p.options.threads); }},
    {"edge_betweenness", Family::paths, kRows | kPaths,
     [](Passes& p) {
       Values values;
       values.reserve(p.projection.ties.size());
       const Values& by_arc = p.paths().edge_betweenness;
       for (const TieRow& tie : p.projection.ties)
         values.push_back(by_arc[p.projection.graph.find_arc(tie.from, tie.to)]);
       return values;
     }},
};

}  // namespace

std::span<const Producer> of_ties() {
  return kProducers;
}

}  // namespace samenspel::producers
