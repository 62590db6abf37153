#include "metrics/communities.hpp"
#include "metrics/cores.hpp"
#include "metrics/degrees.hpp"
#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"degree", Family::contacts, kUndirected, [](Passes& p) { return degrees(p.projection.undirected); }},
    {"in_degree", Family::contacts, kGraph, [](Passes& p) { return in_degrees(p.projection.graph); }},
    {"out_degree", Family::contacts, kGraph, [](Passes& p) { return out_degrees(p.projection.graph); }},
    {"strength", Family::contacts, kGraph | kWeights, [](Passes& p) { return strengths(p.projection.graph); }},
    {"betweenness", Family::paths, kGraph | kWeighted, [](Passes& p) { return p.paths().betweenness; }},
    {"core", Family::groups, kUndirected, [](Passes& p) { return core_numbers(p.projection.undirected); }},
    {"clustering", Family::groups, kUndirected | kWeighted, [](Passes& p) { return p.clustering(); }},
    {"community", Family::groups, kUndirected | kWeighted,
     [](Passes& p) {
       const auto groups = communities(p.projection.undirected, p.options.weighted, p.options.seed);
       return Values(groups.begin(), groups.end());
     }},
};

}  // namespace

std::span<const Producer> actor_position() {
  return kProducers;
}

}  // namespace samenspel::producers
