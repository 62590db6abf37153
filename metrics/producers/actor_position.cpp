#include "metrics/communities.hpp"
#include "metrics/cores.hpp"
#include "metrics/degrees.hpp"
#include "metrics/eigenvector.hpp"
#include "metrics/pagerank.hpp"
#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"degree", Family::contacts, kUndirected, [](Passes& p) { return degrees(p.projection.undirected); }},
    {"degree_norm", Family::contacts, kUndirected, [](Passes& p) { return degrees_norm(p.projection.undirected); }},
    {"in_degree", Family::contacts, kGraph, [](Passes& p) { return in_degrees(p.projection.graph); }},
    {"out_degree", Family::contacts, kGraph, [](Passes& p) { return out_degrees(p.projection.graph); }},
    {"strength", Family::contacts, kGraph | kWeights, [](Passes& p) { return strengths(p.projection.graph); }},
    {"in_strength", Family::contacts, kGraph | kWeights, [](Passes& p) { return in_strengths(p.projection.graph); }},
    {"out_strength", Family::contacts, kGraph | kWeights, [](Passes& p) { return out_strengths(p.projection.graph); }},
    {"betweenness", Family::paths, kPaths, [](Passes& p) { return p.paths().betweenness; }},
    {"betweenness_norm", Family::paths, kPaths,
     [](Passes& p) { return normalised_betweenness(p.paths().betweenness, p.projection.directed()); }},
    {"cross_betweenness", Family::paths, kPaths, [](Passes& p) { return p.paths().cross_betweenness; }},
    {"closeness", Family::paths, kPaths, [](Passes& p) { return p.paths().closeness; }},
    {"closeness_norm", Family::paths, kPaths,
     [](Passes& p) { return closeness_to_all(p.paths().closeness, p.reached()); }},
    {"closeness_in", Family::paths, kPaths, [](Passes& p) { return p.paths().closeness_in; }},
    {"harmonic", Family::paths, kPaths, [](Passes& p) { return p.paths().harmonic; }},
    {"harmonic_in", Family::paths, kPaths, [](Passes& p) { return p.paths().harmonic_in; }},
    {"reached", Family::paths, kGraph, [](Passes& p) { return p.reached(); }},
    {"eigenvector", Family::standing, kUndirected | kWeighted,
     [](Passes& p) { return eigenvector(p.projection.undirected, p.options.weighted); }},
    {"pagerank", Family::standing, kGraph | kWeighted,
     [](Passes& p) { return pagerank(p.projection.graph, p.options.weighted); }},
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
