#include "metrics/cut_points.hpp"

#include <cstdint>
#include <iterator>
#include <limits>

#include <boost/graph/biconnected_components.hpp>

#include "graph/boost_graph.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

/// Boost.Graph writes the component of each tie here, by the number of one of its two arcs.
struct ComponentOfArc {
  using category = boost::writable_property_map_tag;
  using key_type = BoostEdge;
  using value_type = std::uint32_t;
  using reference = std::uint32_t&;

  std::vector<std::uint32_t>* component;
  std::vector<std::uint32_t>* ties;  ///< in each component

  friend void put(const ComponentOfArc& map, const BoostEdge& edge, std::size_t number) {
    (*map.component)[edge.id] = static_cast<std::uint32_t>(number);
    if (number >= map.ties->size()) map.ties->resize(number + 1, 0);
    ++(*map.ties)[number];
  }
};

struct Stoppable : boost::default_dfs_visitor {
  template <typename View>
  void discover_vertex(std::uint32_t i, const View&) const {
    if (i % 256 == 0) check_stop();
  }
};

}  // namespace

CutPoints cut_points(const Projection& projection) {
  const Graph& graph = projection.undirected;
  const UndirectedView view{&graph};
  constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> component(graph.arcs(), none), ties_of;
  std::vector<std::uint32_t> cuts;
  boost::biconnected_components(view, ComponentOfArc{&component, &ties_of}, std::back_inserter(cuts),
                                boost::vertex_index_map(get(boost::vertex_index, view)).visitor(Stoppable()));

  CutPoints points{std::vector<double>(graph.size(), 0.0), {}};
  for (const std::uint32_t i : cuts)
    points.articulation[i] = 1;
  points.bridge.reserve(projection.ties.size());
  for (const TieRow& tie : projection.ties) {
    if (points.bridge.size() % 1024 == 0) check_stop();
    std::uint32_t of = component[graph.find_arc(tie.from, tie.to)];
    if (of == none) of = component[graph.find_arc(tie.to, tie.from)];
    points.bridge.push_back(ties_of[of] == 1 ? 1 : 0);
  }
  return points;
}

}  // namespace samenspel
