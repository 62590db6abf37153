// What igraph says of a graph of ours, for comparison. Weights are read as igraph reads them: `weighted` lengths of
// betweenness are 1/weight, weights of constraint are the weights.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/graph.hpp"

namespace samenspel::testing {

[[nodiscard]] std::vector<double> igraph_betweenness_of(const Graph& graph, bool weighted);
/// By the number of the arc; both arcs of an undirected tie have its value.
[[nodiscard]] std::vector<double> igraph_edge_betweenness_of(const Graph& graph, bool weighted);
/// r/Σd, and Σ 1/d over n − 1; `incoming`: against the arcs.
[[nodiscard]] std::vector<double> igraph_closeness_of(const Graph& graph, bool weighted, bool incoming);
[[nodiscard]] std::vector<double> igraph_harmonic_of(const Graph& graph, bool weighted, bool incoming);
[[nodiscard]] double igraph_mean_distance_of(const Graph& graph, bool weighted);
[[nodiscard]] double igraph_diameter_of(const Graph& graph, bool weighted);
[[nodiscard]] std::vector<double> igraph_constraint_of(const Graph& graph, bool weighted);
/// Local clustering, weighted after Barrat; and of the whole graph.
[[nodiscard]] std::vector<double> igraph_clustering_of(const Graph& undirected, bool weighted);
[[nodiscard]] double igraph_transitivity_of(const Graph& undirected);
[[nodiscard]] std::vector<double> igraph_articulation_of(const Graph& graph);
/// 1 for every arc whose tie is a bridge of the undirected graph, by the number of the arc.
[[nodiscard]] std::vector<double> igraph_bridges_of(const Graph& undirected);
[[nodiscard]] std::vector<double> igraph_cores_of(const Graph& undirected);
[[nodiscard]] double igraph_components_of(const Graph& graph);
[[nodiscard]] double igraph_reciprocity_of(const Graph& graph);
/// Share of tied pairs that are mutual.
[[nodiscard]] double igraph_dyad_reciprocity_of(const Graph& graph);
[[nodiscard]] double igraph_degree_centralisation_of(const Graph& undirected);
/// Largest entry 1; of a graph in one part.
[[nodiscard]] std::vector<double> igraph_eigenvector_of(const Graph& undirected, bool weighted);
[[nodiscard]] std::vector<double> igraph_pagerank_of(const Graph& graph, bool weighted);
/// 003, 012, 102, 021D, 021U, 021C, 111D, 111U, 030T, 030C, 201, 120D, 120U, 120C, 210, 300.
[[nodiscard]] std::vector<double> igraph_triads_of(const Graph& graph);
/// Share of the ordered pairs that do not reach each other along the arcs, when an actor is taken out.
[[nodiscard]] double igraph_fragmentation_without(const Graph& graph, std::uint32_t actor);
/// Of a partition, by the weights of the ties or without them.
[[nodiscard]] double igraph_modularity_of(const Graph& undirected, const std::vector<double>& labels, bool weighted);

}  // namespace samenspel::testing
