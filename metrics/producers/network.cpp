#include "metrics/network_measures.hpp"
#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"actors", Family::shape, 0, [](Passes& p) { return one(p.network.actors.size()); }},
    {"ties", Family::shape, kGraph, [](Passes& p) { return one(p.projection.graph.ties()); }},
    {"density", Family::shape, kGraph, [](Passes& p) { return one(density(p.projection.graph)); }},
    {"components", Family::shape, kUndirected, [](Passes& p) { return one(components(p.projection)); }},
    {"reciprocity", Family::shape, kGraph, [](Passes& p) { return one(reciprocity(p.projection.graph)); }},
    {"transitivity", Family::groups, kTriangles,
     [](Passes& p) { return one(transitivity(p.projection, p.triangles().transitive.value().count())); }},
    {"clustering", Family::groups, kUndirected | kWeighted,
     [](Passes& p) { return one(mean_clustering(p.clustering())); }},
    {"ei_index", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().ei_index); }},
    {"ei_expected", Family::sectors, 0, [](Passes& p) { return one(expected_ei_index(p.members())); }},
    {"ei_index_p", Family::relabelling, kNetworkMixing,
     [](Passes& p) { return one(ei_index_p(p.network, p.projection, p.options)); }},
    {"assortativity", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.assortment().assortativity); }},
    {"modularity", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.assortment().modularity); }},
    {"bonding_share", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().bonding); }},
    {"bridging_share", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().bridging); }},
    {"linking_share", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().linking); }},
    {"gf_coordinator", Family::brokerage, kTriangles, [](Passes& p) { return sum(p.brokerage().coordinator); }},
    {"gf_itinerant", Family::brokerage, kTriangles, [](Passes& p) { return sum(p.brokerage().itinerant); }},
    {"gf_gatekeeper", Family::brokerage, kTriangles, [](Passes& p) { return sum(p.brokerage().gatekeeper); }},
    {"gf_representative", Family::brokerage, kTriangles, [](Passes& p) { return sum(p.brokerage().representative); }},
    {"gf_liaison", Family::brokerage, kTriangles, [](Passes& p) { return sum(p.brokerage().liaison); }},
    {"gf_total", Family::brokerage, kTriangles, [](Passes& p) { return sum(p.brokerage().total); }},
};

}  // namespace

std::span<const Producer> of_network() {
  return kProducers;
}

}  // namespace samenspel::producers
