#include "metrics/connectivity.hpp"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <limits>
#include <utility>

#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/graph_traits.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>

#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

constexpr Text kWhat{"who hold sectors together", "wie sectoren bijeenhouden"};

/// For every arc i → j of an undirected graph the number of j → i.
std::vector<std::uint32_t> ways_back(const Graph& graph) {
  std::vector<std::uint32_t> back(graph.arcs());
  // Arcs to j come in rising order of where they begin, as those from j stand.
  std::vector<std::size_t> next(graph.size());
  for (std::size_t i = 0; i < graph.size(); ++i)
    next[i] = graph.first_arc(i);
  for (std::size_t i = 0; i < graph.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    for (std::size_t k = 0; k < graph.out(i).size(); ++k)
      back[graph.first_arc(i) + k] = static_cast<std::uint32_t>(next[graph.out(i)[k]]++);
  }
  return back;
}

}  // namespace

// Boost finds what it needs of the view by argument-dependent look-up, so these stand in our namespace.
namespace connectivity {

struct SplitEdge {
  std::uint32_t source = 0, target = 0;
  std::size_t id = 0;
  friend bool operator==(const SplitEdge& a, const SplitEdge& b) { return a.id == b.id; }
  friend bool operator!=(const SplitEdge& a, const SplitEdge& b) { return a.id != b.id; }
};

/// A flow network over a graph: actor v is an entrance 2v and an exit 2v + 1 with an edge of capacity 1 between; a tie
/// leads from either exit to the other entrance; from the source to the entrances of `a`, from the exits of `b` to the
/// sink, all without limit. Every edge has its reverse beside it, of capacity 0.
class SplitGraph {
 public:
  SplitGraph(const Graph& graph, const std::vector<std::uint32_t>& back, std::vector<ActorIndex> a,
             std::vector<ActorIndex> b)
      : graph_(&graph),
        back_(&back),
        a_(std::move(a)),
        b_(std::move(b)),
        in_a_(graph.size(), kNone),
        in_b_(graph.size(), kNone),
        arcs_(graph.arcs()) {
    for (std::size_t k = 0; k < a_.size(); ++k)
      in_a_[a_[k]] = static_cast<std::uint32_t>(k);
    for (std::size_t k = 0; k < b_.size(); ++k)
      in_b_[b_[k]] = static_cast<std::uint32_t>(k);
  }

  [[nodiscard]] std::uint32_t vertices() const { return sink() + 1; }
  [[nodiscard]] std::uint32_t source() const { return static_cast<std::uint32_t>(2 * graph_->size()); }
  [[nodiscard]] std::uint32_t sink() const { return source() + 1; }
  [[nodiscard]] std::size_t edges() const { return to_sink() + 2 * b_.size(); }

  [[nodiscard]] std::size_t degree(std::uint32_t vertex) const {
    if (vertex == source()) return a_.size();
    if (vertex == sink()) return b_.size();
    const std::uint32_t v = vertex / 2;
    return graph_->out(v).size() + 1 + ((vertex % 2 == 0 ? in_a_ : in_b_)[v] != kNone ? 1 : 0);
  }
  /// The k-th edge out of a vertex.
  [[nodiscard]] SplitEdge edge(std::uint32_t vertex, std::size_t k) const {
    if (vertex == source()) return {vertex, 2 * a_[k], from_source() + 2 * k};
    if (vertex == sink()) return {vertex, 2 * b_[k] + 1, to_sink() + 2 * k + 1};
    const std::uint32_t v = vertex / 2;
    const std::size_t ties = graph_->out(v).size(), first = graph_->first_arc(v);
    if (vertex % 2 == 0) {
      if (k < ties) return {vertex, 2 * graph_->target(first + k) + 1, arcs_ + first + k};
      if (k == ties) return {vertex, vertex + 1, through() + 2 * std::size_t{v}};
      return {vertex, source(), from_source() + 2 * std::size_t{in_a_[v]} + 1};
    }
    if (k < ties) return {vertex, 2 * graph_->target(first + k), first + k};
    if (k == ties) return {vertex, vertex - 1, through() + 2 * std::size_t{v} + 1};
    return {vertex, sink(), to_sink() + 2 * std::size_t{in_b_[v]}};
  }
  [[nodiscard]] std::size_t reverse(std::size_t id) const {
    if (id < arcs_) return arcs_ + (*back_)[id];
    return id < 2 * arcs_ ? (*back_)[id - arcs_] : id ^ std::size_t{1};
  }
  [[nodiscard]] std::int32_t capacity(std::size_t id) const {
    constexpr std::int32_t no_limit = std::numeric_limits<std::int32_t>::max() / 2;
    if (id < through()) return id < arcs_ ? no_limit : 0;
    if (id % 2 == 1) return 0;
    return id < from_source() ? 1 : no_limit;
  }

 private:
  // Edges are numbered: ties from exits, their reverses, then through actors, from the source and to the sink, each
  // with its reverse behind it.
  [[nodiscard]] std::size_t through() const { return 2 * arcs_; }
  [[nodiscard]] std::size_t from_source() const { return through() + 2 * graph_->size(); }
  [[nodiscard]] std::size_t to_sink() const { return from_source() + 2 * a_.size(); }

  const Graph* graph_;
  const std::vector<std::uint32_t>* back_;
  std::vector<ActorIndex> a_, b_;
  std::vector<std::uint32_t> in_a_, in_b_;  // place in a_, b_
  std::size_t arcs_;
};

/// The edges out of one vertex, or on from it to those of the next.
class SplitIterator : public boost::iterator_facade<SplitIterator, SplitEdge, boost::forward_traversal_tag, SplitEdge> {
 public:
  SplitIterator() = default;
  SplitIterator(const SplitGraph& graph, std::uint32_t vertex, std::size_t k, bool goes_on)
      : graph_(&graph), vertex_(vertex), k_(k), goes_on_(goes_on) {
    settle();
  }

 private:
  friend class boost::iterator_core_access;
  [[nodiscard]] SplitEdge dereference() const { return graph_->edge(vertex_, k_); }
  [[nodiscard]] bool equal(const SplitIterator& other) const { return k_ == other.k_ && vertex_ == other.vertex_; }
  void increment() {
    ++k_;
    settle();
  }
  void settle() {
    if (!goes_on_) return;
    while (vertex_ < graph_->vertices() && k_ >= graph_->degree(vertex_)) {
      ++vertex_;
      k_ = 0;
    }
  }

  const SplitGraph* graph_ = nullptr;
  std::uint32_t vertex_ = 0;
  std::size_t k_ = 0;
  bool goes_on_ = false;
};

using VertexIterator = boost::counting_iterator<std::uint32_t>;

std::pair<VertexIterator, VertexIterator> vertices(const SplitGraph& graph) {
  return {VertexIterator(0), VertexIterator(graph.vertices())};
}
std::size_t num_vertices(const SplitGraph& graph) {
  return graph.vertices();
}
std::pair<SplitIterator, SplitIterator> out_edges(std::uint32_t v, const SplitGraph& graph) {
  return {SplitIterator(graph, v, 0, false), SplitIterator(graph, v, graph.degree(v), false)};
}
std::size_t out_degree(std::uint32_t v, const SplitGraph& graph) {
  return graph.degree(v);
}
std::pair<SplitIterator, SplitIterator> edges(const SplitGraph& graph) {
  return {SplitIterator(graph, 0, 0, true), SplitIterator(graph, graph.vertices(), 0, true)};
}
std::size_t num_edges(const SplitGraph& graph) {
  return graph.edges();
}
std::uint32_t source(const SplitEdge& edge, const SplitGraph&) {
  return edge.source;
}
std::uint32_t target(const SplitEdge& edge, const SplitGraph&) {
  return edge.target;
}

struct EdgeCapacity {
  using category = boost::readable_property_map_tag;
  using key_type = SplitEdge;
  using value_type = std::int32_t;
  using reference = std::int32_t;
  const SplitGraph* graph;
  friend std::int32_t get(const EdgeCapacity& map, const SplitEdge& edge) { return map.graph->capacity(edge.id); }
};
struct EdgeReverse {
  using category = boost::readable_property_map_tag;
  using key_type = SplitEdge;
  using value_type = SplitEdge;
  using reference = SplitEdge;
  const SplitGraph* graph;
  friend SplitEdge get(const EdgeReverse& map, const SplitEdge& edge) {
    return {edge.target, edge.source, map.graph->reverse(edge.id)};
  }
};
/// What is left of each capacity; on the way it sees to it that the search can be stopped.
struct EdgeResidual {
  using category = boost::read_write_property_map_tag;
  using key_type = SplitEdge;
  using value_type = std::int32_t;
  using reference = std::int32_t;
  std::vector<std::int32_t>* left;
  std::uint32_t* looks;
  friend std::int32_t get(const EdgeResidual& map, const SplitEdge& edge) {
    if (++*map.looks % 65536 == 0) check_stop();
    return (*map.left)[edge.id];
  }
  friend void put(const EdgeResidual& map, const SplitEdge& edge, std::int32_t value) { (*map.left)[edge.id] = value; }
};

}  // namespace connectivity

}  // namespace samenspel

namespace boost {

template <>
struct graph_traits<samenspel::connectivity::SplitGraph> {
  using vertex_descriptor = std::uint32_t;
  using edge_descriptor = samenspel::connectivity::SplitEdge;
  using directed_category = directed_tag;
  using edge_parallel_category = allow_parallel_edge_tag;
  struct traversal_category : vertex_list_graph_tag, incidence_graph_tag, edge_list_graph_tag {};
  using vertex_iterator = samenspel::connectivity::VertexIterator;
  using edge_iterator = samenspel::connectivity::SplitIterator;
  using out_edge_iterator = samenspel::connectivity::SplitIterator;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return static_cast<vertex_descriptor>(-1); }
};
template <>
struct graph_traits<const samenspel::connectivity::SplitGraph> : graph_traits<samenspel::connectivity::SplitGraph> {};

}  // namespace boost

namespace samenspel {

namespace {

std::vector<ActorIndex> members_of(const Actors& actors, SectorIndex sector) {
  std::vector<ActorIndex> members;
  for (ActorIndex i = 0; i < actors.size(); ++i)
    for (const Share& share : actors.sectors(i))
      if (share.sector == sector && share.share > 0) members.push_back(i);
  return members;
}

std::vector<ActorIndex> holders_between(const Network& network, const Graph& graph,
                                        const std::vector<std::uint32_t>& back, SectorPair pair) {
  using namespace connectivity;
  check_stop();
  const SplitGraph split(graph, back, members_of(network.actors, pair.a), members_of(network.actors, pair.b));
  std::vector<std::int32_t> left(split.edges());
  std::vector<SplitEdge> predecessors(split.vertices());
  std::vector<boost::default_color_type> colours(split.vertices());
  std::vector<std::uint32_t> distances(split.vertices());
  std::uint32_t looks = 0;
  const boost::identity_property_map index;
  boost::boykov_kolmogorov_max_flow(split, EdgeCapacity{&split}, EdgeResidual{&left, &looks}, EdgeReverse{&split},
                                    boost::make_iterator_property_map(predecessors.begin(), index),
                                    boost::make_iterator_property_map(colours.begin(), index),
                                    boost::make_iterator_property_map(distances.begin(), index), index, split.source(),
                                    split.sink());
  // Black is what the source still reaches. The edges that leave it are all used up, so they lead through actors.
  std::vector<ActorIndex> holders;
  for (ActorIndex v = 0; v < graph.size(); ++v)
    if (colours[2 * std::size_t{v}] == boost::black_color && colours[2 * std::size_t{v} + 1] != boost::black_color)
      holders.push_back(v);
  return holders;
}

}  // namespace

std::vector<std::vector<ActorIndex>> holders_of_pairs(const Network& network, const Projection& projection,
                                                      const std::vector<SectorPair>& pairs,
                                                      const MeasureOptions& options) {
  check_stop();
  const Graph& graph = projection.undirected;
  const std::vector<std::uint32_t> back = ways_back(graph);
  std::vector<std::vector<ActorIndex>> holders(pairs.size());
  std::atomic<std::size_t> next{0};
  const auto threads =
      std::min(static_cast<std::size_t>(std::max(options.threads, 1)), std::max<std::size_t>(pairs.size(), 1));
  in_shares(threads, [&](std::size_t share) {
    for (std::size_t pair = next++; pair < pairs.size(); pair = next++) {
      holders[pair] = holders_between(network, graph, back, pairs[pair]);
      if (share == 0 && options.progress)
        options.progress(kWhat, static_cast<double>(pair + 1) / static_cast<double>(pairs.size()));
    }
  });
  return holders;
}

}  // namespace samenspel
