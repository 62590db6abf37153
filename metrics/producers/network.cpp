#include "metrics/network_measures.hpp"
#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

/// The triad at this place of kTriadIds.
template <std::size_t number>
constexpr Producer triad() {
  return {kTriadIds[number], Family::triads, kGraph, [](Passes& p) { return one(p.triads()[number]); }};
}

constexpr Producer kProducers[] = {
    {"actors", Family::shape, 0, [](Passes& p) { return one(p.network.actors.size()); }},
    {"ties", Family::shape, kGraph, [](Passes& p) { return one(p.projection.graph.ties()); }},
    {"density", Family::shape, kGraph, [](Passes& p) { return one(density(p.projection.graph)); }},
    {"components", Family::shape, kUndirected, [](Passes& p) { return one(p.parts().parts); }},
    {"largest_component", Family::shape, kUndirected, [](Passes& p) { return one(p.parts().largest); }},
    {"mean_distance", Family::paths, kPaths, [](Passes& p) { return one(p.paths().mean_distance); }},
    {"diameter", Family::paths, kPaths, [](Passes& p) { return one(p.paths().diameter); }},
    {"reciprocity", Family::shape, kGraph, [](Passes& p) { return one(reciprocity(p.dyads())); }},
    {"reciprocity_dyad", Family::shape, kGraph, [](Passes& p) { return one(dyad_reciprocity(p.dyads())); }},
    {"transitivity", Family::groups, kTriangles,
     [](Passes& p) { return one(transitivity(p.projection, p.triangles().transitive.value().count())); }},
    {"clustering", Family::groups, kUndirected | kWeighted,
     [](Passes& p) { return one(mean_clustering(p.clustering())); }},
    triad<0>(),
    triad<1>(),
    triad<2>(),
    triad<3>(),
    triad<4>(),
    triad<5>(),
    triad<6>(),
    triad<7>(),
    triad<8>(),
    triad<9>(),
    triad<10>(),
    triad<11>(),
    triad<12>(),
    triad<13>(),
    triad<14>(),
    triad<15>(),
    {"ei_index", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().ei_index); }},
    {"ei_expected", Family::sectors, 0, [](Passes& p) { return one(expected_ei_index(p.members())); }},
    {"ei_index_p", Family::relabelling, kNetworkMixing,
     [](Passes& p) { return one(ei_index_p(p.network, p.projection, p.options)); }},
    {"assortativity", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.assortment().assortativity); }},
    {"modularity", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.assortment().modularity); }},
    {"bonding_share", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().bonding); }},
    {"bridging_share", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().bridging); }},
    {"linking_share", Family::sectors, kNetworkMixing, [](Passes& p) { return one(p.network_mixing().linking); }},
    {"fragmentation", Family::paths, kGraph, [](Passes& p) { return one(fragmentation(p.reached())); }},
    {"distance_fragmentation", Family::paths, kPaths, [](Passes& p) { return one(p.paths().distance_fragmentation); }},
    {"degree_centralisation", Family::shape, kUndirected,
     [](Passes& p) { return one(degree_centralisation(p.projection.undirected)); }},
    {"betweenness_centralisation", Family::paths, kPaths,
     [](Passes& p) { return one(betweenness_centralisation(p.paths().betweenness, p.projection.directed())); }},
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
