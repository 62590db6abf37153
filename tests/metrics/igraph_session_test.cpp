#include "metrics/igraph_session.hpp"

#include <thread>

#include <gtest/gtest.h>
#include <igraph.h>

#include "metrics/communities.hpp"
#include "support/stop.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

void a_handler(const char*, const char*, int, igraph_error_t) {}

TEST(IgraphSession, PutsBackGeneratorAndHandlers) {
  const Graph graph = project(testing::karate_club()).undirected;
  igraph_error_handler_t* const old = igraph_set_error_handler(a_handler);
  igraph_rng_seed(igraph_rng_default(), 42);
  const igraph_integer_t first = igraph_rng_get_integer(igraph_rng_default(), 0, 1'000'000);
  const igraph_integer_t second = igraph_rng_get_integer(igraph_rng_default(), 0, 1'000'000);

  igraph_rng_seed(igraph_rng_default(), 42);
  EXPECT_EQ(igraph_rng_get_integer(igraph_rng_default(), 0, 1'000'000), first);
  {
    IgraphSession session(3);
    EXPECT_EQ(session.leiden(graph, false).size(), graph.size());
  }
  EXPECT_EQ(igraph_rng_get_integer(igraph_rng_default(), 0, 1'000'000), second) << "as if nothing had come between";
  EXPECT_EQ(igraph_set_error_handler(old), &a_handler);
}

TEST(IgraphSession, EndsWhenAStopIsAsked) {
  const Graph graph = project(testing::karate_club()).undirected;
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(communities(graph, false, 1)), Stopped);
  stop_requested = false;
  EXPECT_NO_THROW(static_cast<void>(communities(graph, false, 1)));
}

TEST(IgraphSession, OfSeveralThreadsAreOneAfterTheOther) {
  const Graph graph = project(testing::karate_club()).undirected;
  const auto expected = communities(graph, false, 4);
  std::vector<std::vector<std::uint32_t>> found(4);
  {
    std::vector<std::jthread> threads;
    for (auto& groups : found)
      threads.emplace_back([&] { groups = communities(graph, false, 4); });
  }
  for (const auto& groups : found)
    EXPECT_EQ(groups, expected);
}

}  // namespace
}  // namespace samenspel
