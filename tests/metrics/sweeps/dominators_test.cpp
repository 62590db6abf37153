#include "metrics/sweeps/dominators.hpp"

#include <algorithm>
#include <map>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/property_map/property_map.hpp>
#include <gtest/gtest.h>

#include "support/random.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;

/// By actor: the nearest who dominates it, of those whom the source reaches; of the source itself.
std::map<std::uint32_t, std::uint32_t> nearest(Dominators& dominators, std::uint32_t source) {
  dominators.search(source);
  const auto reached = dominators.reached();
  std::map<std::uint32_t, std::uint32_t> out;
  for (std::uint32_t at = 0; at < reached.size(); ++at)
    out[reached[at]] = reached[dominators.dominator(at)];
  return out;
}

TEST(Dominators, AreThoseWhomNoPathGoesRound) {
  //      > b >
  //    a       d > e      f > a, which a does not reach
  //      > c >
  const Graph graph =
      project(network_of("a -> b\na -> c\nb -> d\nc -> d\nd -> e\nf -> a\n"), {Direction::directed, {}}).graph;
  Dominators dominators(graph);
  EXPECT_EQ(nearest(dominators, 0), (std::map<std::uint32_t, std::uint32_t>{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 3}}));
  EXPECT_EQ(nearest(dominators, 1), (std::map<std::uint32_t, std::uint32_t>{{1, 1}, {3, 1}, {4, 3}}));
  EXPECT_EQ(nearest(dominators, 4), (std::map<std::uint32_t, std::uint32_t>{{4, 4}}));
  EXPECT_EQ(nearest(dominators, 5),
            (std::map<std::uint32_t, std::uint32_t>{{5, 5}, {0, 5}, {1, 0}, {2, 0}, {3, 0}, {4, 3}}));
}

TEST(Dominators, AgreeWithAsking) {
  // v dominates t from s when s does not reach t without v; the nearest is dominated by all others who do.
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Graph graph = project(testing::random_network(Random(seed), 12), {Direction::directed, {}}).graph;
    Dominators dominators(graph);
    const auto n = static_cast<std::uint32_t>(graph.size());
    const auto reaches = [&](std::uint32_t s, std::uint32_t t, std::uint32_t without) {
      std::vector<std::uint32_t> waiting{s};
      std::vector<bool> seen(n, false);
      seen[s] = true;
      while (!waiting.empty()) {
        const std::uint32_t i = waiting.back();
        waiting.pop_back();
        for (const std::uint32_t j : graph.out(i))
          if (!seen[j] && j != without) {
            seen[j] = true;
            waiting.push_back(j);
          }
      }
      return static_cast<bool>(seen[t]);
    };
    for (std::uint32_t s = 0; s < n; ++s) {
      const auto found = nearest(dominators, s);
      for (std::uint32_t t = 0; t < n; ++t) {
        ASSERT_EQ(found.contains(t), reaches(s, t, n));
        if (!found.contains(t) || t == s) continue;
        std::vector<std::uint32_t> ours, asked;
        for (std::uint32_t v = found.at(t);; v = found.at(v)) {
          ours.push_back(v);
          if (v == s) break;
        }
        for (std::uint32_t v = 0; v < n; ++v)
          if (v != t && (v == s || (found.contains(v) && !reaches(s, t, v)))) asked.push_back(v);
        std::ranges::sort(ours);
        EXPECT_EQ(ours, asked) << seed << ", from " << s << " to " << t;
      }
    }
  }
}

TEST(Dominators, AgreeWithBoostGraph) {
  using Theirs = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Random random(seed);
    const auto n = static_cast<std::uint32_t>(2 + random.below(100));
    std::vector<Arc> arcs;
    for (std::uint64_t k = 0; k < 2 * n; ++k)
      arcs.push_back({static_cast<std::uint32_t>(random.below(n)), static_cast<std::uint32_t>(random.below(n)), 1});
    const Graph graph(n, arcs, true);
    Dominators dominators(graph);
    for (std::uint32_t source = 0; source < n; source += 7) {
      const auto ours = nearest(dominators, source);
      // Boost.Graph 1.74 takes those whom the source does not reach for the first whom it does: without them.
      Theirs theirs(n);
      for (const auto& [actor, above] : ours)
        for (const std::uint32_t j : graph.out(actor))
          boost::add_edge(actor, j, theirs);
      std::vector<std::size_t> tree(n, boost::graph_traits<Theirs>::null_vertex());
      boost::lengauer_tarjan_dominator_tree(
          theirs, source, boost::make_iterator_property_map(tree.begin(), get(boost::vertex_index, theirs)));
      for (const auto& [actor, above] : ours) {
        if (actor == source) continue;
        EXPECT_EQ(tree[actor], above) << seed << ", from " << source;
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
