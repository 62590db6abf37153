#include "tests/metrics/igraph_opinion.hpp"

#include <igraph.h>

namespace samenspel::testing {

namespace {

class Copy {
 public:
  explicit Copy(const Graph& graph, bool inverse_weights = false) {
    igraph_vector_int_t ends;
    igraph_vector_int_init(&ends, 0);
    igraph_vector_init(&weights_, 0);
    for (std::uint32_t i = 0; i < graph.size(); ++i) {
      for (std::size_t k = 0; k < graph.out(i).size(); ++k) {
        const std::uint32_t j = graph.out(i)[k];
        if (!graph.directed() && j < i) continue;
        igraph_vector_int_push_back(&ends, i);
        igraph_vector_int_push_back(&ends, j);
        const double weight = graph.out_weight(i, k);
        igraph_vector_push_back(&weights_, inverse_weights ? 1 / weight : weight);
      }
    }
    igraph_create(&graph_, &ends, static_cast<igraph_integer_t>(graph.size()), graph.directed());
    igraph_vector_int_destroy(&ends);
    igraph_vector_init(&result_, 0);
  }
  ~Copy() {
    igraph_vector_destroy(&result_);
    igraph_vector_destroy(&weights_);
    igraph_destroy(&graph_);
  }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;

  [[nodiscard]] const igraph_t* graph() const { return &graph_; }
  [[nodiscard]] const igraph_vector_t* weights(bool wanted) const { return wanted ? &weights_ : nullptr; }
  [[nodiscard]] igraph_vector_t* result() { return &result_; }
  [[nodiscard]] std::vector<double> values() const {
    return {VECTOR(result_), VECTOR(result_) + igraph_vector_size(&result_)};
  }

 private:
  igraph_t graph_;
  igraph_vector_t weights_, result_;
};

}  // namespace

std::vector<double> igraph_betweenness_of(const Graph& graph, bool weighted) {
  Copy copy(graph, true);
  igraph_betweenness(copy.graph(), copy.result(), igraph_vss_all(), graph.directed(), copy.weights(weighted));
  return copy.values();
}

std::vector<double> igraph_edge_betweenness_of(const Graph& graph, bool weighted) {
  Copy copy(graph, true);
  igraph_edge_betweenness(copy.graph(), copy.result(), graph.directed(), copy.weights(weighted));
  const std::vector<double> by_edge = copy.values();
  std::vector<double> values(graph.arcs(), 0.0);
  for (std::size_t edge = 0; edge < by_edge.size(); ++edge) {
    const auto a = static_cast<std::uint32_t>(IGRAPH_FROM(copy.graph(), static_cast<igraph_integer_t>(edge)));
    const auto b = static_cast<std::uint32_t>(IGRAPH_TO(copy.graph(), static_cast<igraph_integer_t>(edge)));
    if (graph.has_arc(a, b)) values[graph.find_arc(a, b)] = by_edge[edge];
    if (!graph.directed()) values[graph.find_arc(b, a)] = by_edge[edge];
  }
  return values;
}

std::vector<double> igraph_closeness_of(const Graph& graph, bool weighted, bool incoming) {
  Copy copy(graph, true);
  igraph_closeness(copy.graph(), copy.result(), nullptr, nullptr, igraph_vss_all(), incoming ? IGRAPH_IN : IGRAPH_OUT,
                   copy.weights(weighted), true);
  return copy.values();
}

std::vector<double> igraph_harmonic_of(const Graph& graph, bool weighted, bool incoming) {
  Copy copy(graph, true);
  igraph_harmonic_centrality(copy.graph(), copy.result(), igraph_vss_all(), incoming ? IGRAPH_IN : IGRAPH_OUT,
                             copy.weights(weighted), true);
  return copy.values();
}

double igraph_mean_distance_of(const Graph& graph, bool weighted) {
  const Copy copy(graph, true);
  double value = 0;
  igraph_average_path_length_dijkstra(copy.graph(), &value, nullptr, copy.weights(weighted), graph.directed(), true);
  return value;
}

double igraph_diameter_of(const Graph& graph, bool weighted) {
  const Copy copy(graph, true);
  double value = 0;
  igraph_diameter_dijkstra(copy.graph(), copy.weights(weighted), &value, nullptr, nullptr, nullptr, nullptr,
                           graph.directed(), true);
  return value;
}

std::vector<double> igraph_constraint_of(const Graph& graph, bool weighted) {
  Copy copy(graph);
  igraph_constraint(copy.graph(), copy.result(), igraph_vss_all(), copy.weights(weighted));
  return copy.values();
}

std::vector<double> igraph_clustering_of(const Graph& undirected, bool weighted) {
  Copy copy(undirected);
  if (weighted) {
    igraph_transitivity_barrat(copy.graph(), copy.result(), igraph_vss_all(), copy.weights(true),
                               IGRAPH_TRANSITIVITY_NAN);
  } else {
    igraph_transitivity_local_undirected(copy.graph(), copy.result(), igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN);
  }
  return copy.values();
}

double igraph_transitivity_of(const Graph& undirected) {
  const Copy copy(undirected);
  double value = 0;
  igraph_transitivity_undirected(copy.graph(), &value, IGRAPH_TRANSITIVITY_NAN);
  return value;
}

std::vector<double> igraph_articulation_of(const Graph& graph) {
  const Copy copy(graph);
  igraph_vector_int_t cuts;
  igraph_vector_int_init(&cuts, 0);
  igraph_articulation_points(copy.graph(), &cuts);
  std::vector<double> values(graph.size(), 0.0);
  for (igraph_integer_t k = 0; k < igraph_vector_int_size(&cuts); ++k)
    values[static_cast<std::size_t>(VECTOR(cuts)[k])] = 1;
  igraph_vector_int_destroy(&cuts);
  return values;
}

std::vector<double> igraph_cores_of(const Graph& undirected) {
  const Copy copy(undirected);
  igraph_vector_int_t cores;
  igraph_vector_int_init(&cores, 0);
  igraph_coreness(copy.graph(), &cores, IGRAPH_ALL);
  std::vector<double> values;
  for (igraph_integer_t k = 0; k < igraph_vector_int_size(&cores); ++k)
    values.push_back(static_cast<double>(VECTOR(cores)[k]));
  igraph_vector_int_destroy(&cores);
  return values;
}

std::vector<double> igraph_bridges_of(const Graph& undirected) {
  const Copy copy(undirected);
  igraph_vector_int_t bridges;
  igraph_vector_int_init(&bridges, 0);
  igraph_bridges(copy.graph(), &bridges);
  std::vector<double> values(undirected.arcs(), 0.0);
  for (igraph_integer_t k = 0; k < igraph_vector_int_size(&bridges); ++k) {
    const igraph_integer_t edge = VECTOR(bridges)[k];
    const auto a = static_cast<std::uint32_t>(IGRAPH_FROM(copy.graph(), edge));
    const auto b = static_cast<std::uint32_t>(IGRAPH_TO(copy.graph(), edge));
    values[undirected.find_arc(a, b)] = values[undirected.find_arc(b, a)] = 1;
  }
  igraph_vector_int_destroy(&bridges);
  return values;
}

double igraph_components_of(const Graph& graph) {
  const Copy copy(graph);
  igraph_integer_t count = 0;
  igraph_connected_components(copy.graph(), nullptr, nullptr, &count, IGRAPH_WEAK);
  return static_cast<double>(count);
}

double igraph_reciprocity_of(const Graph& graph) {
  const Copy copy(graph);
  double value = 0;
  igraph_reciprocity(copy.graph(), &value, true, IGRAPH_RECIPROCITY_DEFAULT);
  return value;
}

double igraph_dyad_reciprocity_of(const Graph& graph) {
  const Copy copy(graph);
  double value = 0;
  igraph_reciprocity(copy.graph(), &value, true, IGRAPH_RECIPROCITY_RATIO);
  return value;
}

double igraph_degree_centralisation_of(const Graph& undirected) {
  const Copy copy(undirected);
  double value = 0;
  igraph_centralization_degree(copy.graph(), nullptr, IGRAPH_ALL, IGRAPH_NO_LOOPS, &value, nullptr, true);
  return value;
}

std::vector<double> igraph_eigenvector_of(const Graph& undirected, bool weighted) {
  Copy copy(undirected);
  igraph_arpack_options_t options;
  igraph_arpack_options_init(&options);
  igraph_eigenvector_centrality(copy.graph(), copy.result(), nullptr, false, true, copy.weights(weighted), &options);
  return copy.values();
}

std::vector<double> igraph_pagerank_of(const Graph& graph, bool weighted) {
  Copy copy(graph);
  igraph_arpack_options_t options;
  igraph_arpack_options_init(&options);
  igraph_pagerank(copy.graph(), IGRAPH_PAGERANK_ALGO_ARPACK, copy.result(), nullptr, igraph_vss_all(), graph.directed(),
                  0.85, copy.weights(weighted), &options);
  return copy.values();
}

std::vector<double> igraph_triads_of(const Graph& graph) {
  Copy copy(graph);
  igraph_triad_census(copy.graph(), copy.result());
  return copy.values();
}

double igraph_fragmentation_without(const Graph& graph, std::uint32_t actor) {
  const Copy copy(graph);
  igraph_t left;
  igraph_copy(&left, copy.graph());
  igraph_delete_vertices(&left, igraph_vss_1(actor));
  igraph_matrix_t steps;
  igraph_matrix_init(&steps, 0, 0);
  igraph_distances(&left, &steps, igraph_vss_all(), igraph_vss_all(), IGRAPH_OUT);
  const igraph_integer_t n = igraph_vcount(&left);
  double apart = 0;
  for (igraph_integer_t i = 0; i < n; ++i)
    for (igraph_integer_t j = 0; j < n; ++j)
      if (i != j && MATRIX(steps, i, j) == IGRAPH_INFINITY) ++apart;
  igraph_matrix_destroy(&steps);
  igraph_destroy(&left);
  return apart / (static_cast<double>(n) * static_cast<double>(n - 1));
}

double igraph_modularity_of(const Graph& undirected, const std::vector<double>& labels, bool weighted) {
  const Copy copy(undirected);
  igraph_vector_int_t membership;
  igraph_vector_int_init(&membership, 0);
  for (const double label : labels)
    igraph_vector_int_push_back(&membership, static_cast<igraph_integer_t>(label));
  double value = 0;
  igraph_modularity(copy.graph(), &membership, copy.weights(weighted), 1, false, &value);
  igraph_vector_int_destroy(&membership);
  return value;
}

}  // namespace samenspel::testing
