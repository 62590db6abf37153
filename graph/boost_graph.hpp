// Graph as a model of Boost.Graph's concepts, without a copy. In Boost.Graph the direction is a type, so there are two
// views: DirectedView (arcs as they are) and UndirectedView (of an undirected Graph). Only .cpp files include this:
// a unit with Boost.Graph takes long to compile. Boost is to be found by argument-dependent look-up, so everything
// stands in the namespace of Graph.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>

#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>

#include "graph/graph.hpp"

namespace samenspel {

/// An arc with its number: ids are equal for equal arcs. In an UndirectedView the two arcs of a tie have two ids.
struct BoostEdge {
  std::uint32_t source = 0, target = 0;
  std::size_t id = 0;
  friend bool operator==(const BoostEdge& a, const BoostEdge& b) { return a.id == b.id; }
  friend bool operator!=(const BoostEdge& a, const BoostEdge& b) { return a.id != b.id; }
  friend bool operator<(const BoostEdge& a, const BoostEdge& b) { return a.id < b.id; }
};

/// Walks the arcs of the graph from a source on; over its end it goes on with the next source.
class BoostEdgeIterator
    : public boost::iterator_facade<BoostEdgeIterator, BoostEdge, boost::forward_traversal_tag, BoostEdge> {
 public:
  BoostEdgeIterator() = default;
  /// `once`: leaves out arcs to a smaller vertex, so that an undirected tie comes once.
  BoostEdgeIterator(const Graph& graph, std::uint32_t source, std::size_t arc, bool once)
      : graph_(&graph), source_(source), arc_(arc), once_(once) {
    settle();
  }

 private:
  friend class boost::iterator_core_access;
  [[nodiscard]] BoostEdge dereference() const { return {source_, graph_->target(arc_), arc_}; }
  [[nodiscard]] bool equal(const BoostEdgeIterator& other) const { return arc_ == other.arc_; }
  void increment() {
    ++arc_;
    settle();
  }
  void settle() {
    while (arc_ < graph_->arcs()) {
      while (source_ + 1 < graph_->size() && arc_ >= graph_->first_arc(source_ + 1))
        ++source_;
      if (!once_ || graph_->target(arc_) > source_) return;
      ++arc_;
    }
  }

  const Graph* graph_ = nullptr;
  std::uint32_t source_ = 0;
  std::size_t arc_ = 0;
  bool once_ = false;
};

/// Arcs out of one vertex.
class BoostOutIterator
    : public boost::iterator_facade<BoostOutIterator, BoostEdge, boost::random_access_traversal_tag, BoostEdge> {
 public:
  BoostOutIterator() = default;
  BoostOutIterator(const Graph& graph, std::uint32_t source, std::size_t arc)
      : graph_(&graph), source_(source), arc_(arc) {}

 private:
  friend class boost::iterator_core_access;
  [[nodiscard]] BoostEdge dereference() const { return {source_, graph_->target(arc_), arc_}; }
  [[nodiscard]] bool equal(const BoostOutIterator& other) const { return arc_ == other.arc_; }
  void increment() { ++arc_; }
  void decrement() { --arc_; }
  void advance(std::ptrdiff_t n) { arc_ = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(arc_) + n); }
  [[nodiscard]] std::ptrdiff_t distance_to(const BoostOutIterator& other) const {
    return static_cast<std::ptrdiff_t>(other.arc_) - static_cast<std::ptrdiff_t>(arc_);
  }

  const Graph* graph_ = nullptr;
  std::uint32_t source_ = 0;
  std::size_t arc_ = 0;
};

/// `graph` must outlive the view. UndirectedView is for an undirected graph only.
template <typename DirectedCategory>
struct BoostView {
  const Graph* graph;
  static constexpr bool once = std::is_same_v<DirectedCategory, boost::undirected_tag>;
};
using DirectedView = BoostView<boost::directed_tag>;
using UndirectedView = BoostView<boost::undirected_tag>;

template <typename D>
std::pair<boost::counting_iterator<std::uint32_t>, boost::counting_iterator<std::uint32_t>> vertices(
    const BoostView<D>& v) {
  return {boost::counting_iterator<std::uint32_t>(0),
          boost::counting_iterator<std::uint32_t>(static_cast<std::uint32_t>(v.graph->size()))};
}
template <typename D>
std::size_t num_vertices(const BoostView<D>& v) {
  return v.graph->size();
}
template <typename D>
std::pair<BoostOutIterator, BoostOutIterator> out_edges(std::uint32_t i, const BoostView<D>& v) {
  const std::size_t first = v.graph->first_arc(i);
  return {BoostOutIterator(*v.graph, i, first), BoostOutIterator(*v.graph, i, first + v.graph->out(i).size())};
}
template <typename D>
std::size_t out_degree(std::uint32_t i, const BoostView<D>& v) {
  return v.graph->out(i).size();
}
template <typename D>
std::pair<const std::uint32_t*, const std::uint32_t*> adjacent_vertices(std::uint32_t i, const BoostView<D>& v) {
  const auto targets = v.graph->out(i);
  return {targets.data(), targets.data() + targets.size()};
}
template <typename D>
std::pair<BoostEdgeIterator, BoostEdgeIterator> edges(const BoostView<D>& v) {
  return {BoostEdgeIterator(*v.graph, 0, 0, v.once), BoostEdgeIterator(*v.graph, 0, v.graph->arcs(), v.once)};
}
template <typename D>
std::size_t num_edges(const BoostView<D>& v) {
  return v.graph->ties();
}
template <typename D>
std::uint32_t source(const BoostEdge& e, const BoostView<D>&) {
  return e.source;
}
template <typename D>
std::uint32_t target(const BoostEdge& e, const BoostView<D>&) {
  return e.target;
}
template <typename D>
boost::identity_property_map get(boost::vertex_index_t, const BoostView<D>&) {
  return {};
}
template <typename D>
std::uint32_t get(boost::vertex_index_t, const BoostView<D>&, std::uint32_t i) {
  return i;
}

}  // namespace samenspel

namespace boost {

template <typename D>
struct graph_traits<samenspel::BoostView<D>> {
  using vertex_descriptor = std::uint32_t;
  using edge_descriptor = samenspel::BoostEdge;
  using directed_category = D;
  using edge_parallel_category = disallow_parallel_edge_tag;
  struct traversal_category : vertex_list_graph_tag, incidence_graph_tag, adjacency_graph_tag, edge_list_graph_tag {};
  using vertex_iterator = counting_iterator<std::uint32_t>;
  using edge_iterator = samenspel::BoostEdgeIterator;
  using out_edge_iterator = samenspel::BoostOutIterator;
  using adjacency_iterator = const std::uint32_t*;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return static_cast<vertex_descriptor>(-1); }
};
template <typename D>
struct graph_traits<const samenspel::BoostView<D>> : graph_traits<samenspel::BoostView<D>> {};

template <typename D>
struct property_map<samenspel::BoostView<D>, vertex_index_t> {
  using type = identity_property_map;
  using const_type = identity_property_map;
};
template <typename D>
struct property_map<const samenspel::BoostView<D>, vertex_index_t>
    : property_map<samenspel::BoostView<D>, vertex_index_t> {};

}  // namespace boost
