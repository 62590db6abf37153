#include "graph/boost_graph.hpp"

#include <map>
#include <set>
#include <vector>

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/strong_components.hpp>
#include <gtest/gtest.h>

namespace samenspel {
namespace {

BOOST_CONCEPT_ASSERT((boost::VertexAndEdgeListGraphConcept<DirectedView>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<UndirectedView>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<UndirectedView, std::uint32_t, boost::vertex_index_t>));

//   0 --- 1     3 --- 4     6
//    \   /    /   \  /
//      2 ---+      5          (2-3, 3-5, 4-5)
Graph undirected_graph() {
  const Arc arcs[] = {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 5}, {5, 3}};
  return {7, arcs, false};
}

//   0 --> 1 --> 2 --> 3      4 --> 3
//         ^-----+
Graph directed_graph() {
  const Arc arcs[] = {{0, 1}, {1, 2}, {2, 1}, {2, 3}, {4, 3}};
  return {5, arcs, true};
}

template <typename View>
std::vector<int> distances(const View& view, std::uint32_t from) {
  std::vector<int> out(num_vertices(view), -1);
  out[from] = 0;
  const auto distance = boost::make_iterator_property_map(out.begin(), get(boost::vertex_index, view));
  boost::breadth_first_search(
      view, from, boost::visitor(boost::make_bfs_visitor(boost::record_distances(distance, boost::on_tree_edge()))));
  return out;
}

TEST(UndirectedView, IsSearchedInBreadth) {
  const Graph graph = undirected_graph();
  EXPECT_EQ(distances(UndirectedView{&graph}, 0), (std::vector<int>{0, 1, 1, 2, 3, 3, -1}));
  EXPECT_EQ(distances(UndirectedView{&graph}, 6), (std::vector<int>{-1, -1, -1, -1, -1, -1, 0}));
}

TEST(DirectedView, IsSearchedAlongItsArcs) {
  const Graph graph = directed_graph();
  EXPECT_EQ(distances(DirectedView{&graph}, 0), (std::vector<int>{0, 1, 2, 3, -1}));
  EXPECT_EQ(distances(DirectedView{&graph}, 4), (std::vector<int>{-1, -1, -1, 1, 0}));
}

TEST(UndirectedView, FallsApartInComponents) {
  const Graph graph = undirected_graph();
  const UndirectedView view{&graph};
  std::vector<int> component(7);
  EXPECT_EQ(boost::connected_components(
                view, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, view))),
            2);
  EXPECT_EQ(component, (std::vector<int>{0, 0, 0, 0, 0, 0, 1}));
}

TEST(DirectedView, FallsApartInStrongComponents) {
  const Graph graph = directed_graph();
  const DirectedView view{&graph};
  std::vector<int> component(5);
  EXPECT_EQ(boost::strong_components(
                view, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, view))),
            4);
  EXPECT_EQ(component[1], component[2]);
  EXPECT_EQ(std::set<int>(component.begin(), component.end()).size(), 4U);
}

/// The block of a tie, whichever of its two arcs asks.
class BlockOfPair : public boost::put_get_helper<std::size_t&, BlockOfPair> {
 public:
  using key_type = BoostEdge;
  using value_type = std::size_t;
  using reference = std::size_t&;
  using category = boost::lvalue_property_map_tag;
  explicit BlockOfPair(std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t>& blocks) : blocks_(&blocks) {}
  std::size_t& operator[](const BoostEdge& edge) const { return (*blocks_)[std::minmax(edge.source, edge.target)]; }

 private:
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t>* blocks_;
};

TEST(UndirectedView, HasArticulationPointsAndBlocks) {
  const Graph graph = undirected_graph();
  const UndirectedView view{&graph};
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> blocks;
  std::vector<std::uint32_t> cut;
  const auto [count, end] = boost::biconnected_components(view, BlockOfPair(blocks), std::back_inserter(cut));
  static_cast<void>(end);
  EXPECT_EQ(count, 3U);  // two triangles and the tie between them
  EXPECT_EQ(std::set<std::uint32_t>(cut.begin(), cut.end()), (std::set<std::uint32_t>{2, 3}));
  EXPECT_EQ(blocks.size(), 7U);
  EXPECT_EQ((blocks[{0, 1}]), (blocks[{0, 2}]));
  EXPECT_EQ((blocks[{3, 4}]), (blocks[{3, 5}]));
  EXPECT_NE((blocks[{0, 1}]), (blocks[{2, 3}]));
  EXPECT_NE((blocks[{3, 4}]), (blocks[{2, 3}]));
}

template <typename View>
std::set<std::pair<std::uint32_t, std::uint32_t>> edge_set(const View& view) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> out;
  const auto [begin, end] = edges(view);
  std::size_t count = 0;
  for (auto it = begin; it != end; ++it, ++count)
    out.emplace(source(*it, view), target(*it, view));
  EXPECT_EQ(count, num_edges(view));
  return out;
}

TEST(UndirectedView, ListsEachTieOnce) {
  const Graph graph = undirected_graph();
  EXPECT_EQ(edge_set(UndirectedView{&graph}), (std::set<std::pair<std::uint32_t, std::uint32_t>>{
                                                  {0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {3, 5}, {4, 5}}));
}

TEST(DirectedView, ListsEachArc) {
  const Graph graph = directed_graph();
  EXPECT_EQ(edge_set(DirectedView{&graph}),
            (std::set<std::pair<std::uint32_t, std::uint32_t>>{{0, 1}, {1, 2}, {2, 1}, {2, 3}, {4, 3}}));
}

TEST(Views, OfNobodyAndOfLonersHaveNoEdges) {
  const Graph none, loners(3, {}, false), arrows(3, {}, true);
  EXPECT_TRUE(edge_set(UndirectedView{&none}).empty());
  EXPECT_TRUE(edge_set(UndirectedView{&loners}).empty());
  EXPECT_TRUE(edge_set(DirectedView{&arrows}).empty());
  EXPECT_EQ(num_vertices(UndirectedView{&none}), 0U);
}

TEST(Views, SkipActorsWithoutArcs) {
  const Arc arcs[] = {{4, 2}};
  const Graph graph(7, arcs, true);
  EXPECT_EQ(edge_set(DirectedView{&graph}), (std::set<std::pair<std::uint32_t, std::uint32_t>>{{4, 2}}));
  EXPECT_EQ(out_degree(4, DirectedView{&graph}), 1U);
  const auto [begin, end] = adjacent_vertices(4, DirectedView{&graph});
  EXPECT_EQ(std::vector<std::uint32_t>(begin, end), (std::vector<std::uint32_t>{2}));
}

}  // namespace
}  // namespace samenspel
