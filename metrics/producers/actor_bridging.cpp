#include "metrics/bridging.hpp"
#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"ei_index", Family::sectors, kMixing, [](Passes& p) { return p.sector_mixing().ei_index; }},
    {"participation", Family::sectors, kMixing, [](Passes& p) { return p.sector_mixing().participation; }},
    {"iqv", Family::sectors, kMixing, [](Passes& p) { return p.sector_mixing().iqv; }},
    {"sectors_reached", Family::sectors, kMixing, [](Passes& p) { return p.sector_mixing().sectors_reached; }},
    {"articulation", Family::cut_points, kUndirected, [](Passes& p) { return articulation(p.depth_first()); }},
    {"bridges", Family::cut_points, kUndirected, [](Passes& p) { return incident_bridges(p.depth_first()); }},
    {"local_bridges", Family::groups, kUndirected,
     [](Passes& p) { return local_bridges(p.triangles().ties, p.shared_neighbours()); }},
    {"simmelian", Family::groups, kTriangles,
     [](Passes& p) { return simmelian(p.triangles().ties, p.shared_neighbours(), p.strong_ties()); }},
    {"bridging_coefficient", Family::contacts, kUndirected,
     [](Passes& p) { return bridging_coefficients(p.projection.undirected); }},
    {"bridging_centrality", Family::paths, kPaths | kUndirected,
     [](Passes& p) { return bridging_centralities(p.projection.undirected, p.undirected_betweenness()); }},
};

}  // namespace

std::span<const Producer> actor_bridging() {
  return kProducers;
}

}  // namespace samenspel::producers
