#include "metrics/network_measures.hpp"
#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"actors", Family::shape, 0, [](Passes& p) { return one(p.network.actors.size()); }},
    {"ties", Family::shape, kGraph, [](Passes& p) { return one(p.projection.graph.ties()); }},
    {"density", Family::shape, kGraph, [](Passes& p) { return one(density(p.projection.graph)); }},
    {"components", Family::shape, kUndirected, [](Passes& p) { return one(components(p.projection)); }},
    {"mean_distance", Family::paths, kPaths, [](Passes& p) { return one(p.paths().mean_distance); }},
    {"diameter", Family::paths, kPaths, [](Passes& p) { return one(p.paths().diameter); }},
    {"reciprocity", Family::shape, kGraph, [](Passes& p) { return one(reciprocity(p.projection.graph)); }},
    {"ei_index", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().ei_index); }},
    {"bonding_share", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().bonding); }},
    {"bridging_share", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().bridging); }},
    {"linking_share", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().linking); }},
    {"fragmentation", Family::paths, kGraph, [](Passes& p) { return one(fragmentation(p.reached())); }},
    {"distance_fragmentation", Family::paths, kPaths, [](Passes& p) { return one(p.paths().distance_fragmentation); }},
    {"betweenness_centralisation", Family::paths, kPaths,
     [](Passes& p) { return one(betweenness_centralisation(p.paths().betweenness, p.projection.directed())); }},
    {"gf_coordinator", Family::brokerage, kGraph, [](Passes& p) { return sum(p.brokerage().coordinator); }},
    {"gf_itinerant", Family::brokerage, kGraph, [](Passes& p) { return sum(p.brokerage().itinerant); }},
    {"gf_gatekeeper", Family::brokerage, kGraph, [](Passes& p) { return sum(p.brokerage().gatekeeper); }},
    {"gf_representative", Family::brokerage, kGraph, [](Passes& p) { return sum(p.brokerage().representative); }},
    {"gf_liaison", Family::brokerage, kGraph, [](Passes& p) { return sum(p.brokerage().liaison); }},
    {"gf_total", Family::brokerage, kGraph, [](Passes& p) { return sum(p.brokerage().total); }},
};

}  // namespace

std::span<const Producer> of_network() {
  return kProducers;
}

}  // namespace samenspel::producers
