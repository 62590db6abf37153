#include "graph/projection.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "drawn_network.hpp"

namespace samenspel {
namespace {

/// The rows as "A>B weight kinds @first", one a line.
std::string told(const Network& network, const Projection& projection) {
  std::string out;
  for (const TieRow& row : projection.ties)
    out += std::string(network.actors.id(row.from)) + ">" + std::string(network.actors.id(row.to)) + " " +
           shortest(row.weight) + " " + projection.kind_sets[row.kinds] + "@" + std::to_string(row.first) + "\n";
  return out;
}

Projection projected(const Network& network, Direction direction = Direction::automatic,
                     std::vector<std::string> layers = {}) {
  return project(network, {direction, std::move(layers)});
}

double weight(const Graph& graph, std::uint32_t from, std::uint32_t to) {
  return graph.weight(graph.find_arc(from, to));
}

TEST(Project, MakesOneTieOfBothDirectionsWhereUndirected) {  // A -> B 2 and B -> A 3 make 5
  const Network network = drawn_network("AB", {"A -> B 2", "B -> A 3"});
  const Projection undirected = projected(network, Direction::undirected);
  EXPECT_FALSE(undirected.directed());
  EXPECT_EQ(undirected.graph.ties(), 1U);
  EXPECT_EQ(weight(undirected.graph, 0, 1), 2 + 3);
  EXPECT_EQ(told(network, undirected), "A>B 5 @0\n");
  const Projection directed = projected(network, Direction::directed);
  EXPECT_TRUE(directed.directed());
  EXPECT_EQ(told(network, directed), "A>B 2 @0\nB>A 3 @1\n");
  EXPECT_EQ(weight(directed.undirected, 1, 0), 2 + 3);
}

TEST(Project, MakesTwoArcsOfAMutualTieWhereDirected) {  // A -- B 2: two rows, one behind the other
  const Network network = drawn_network("AB", {"A -- B 2"});
  const Projection directed = projected(network, Direction::directed);
  EXPECT_EQ(told(network, directed), "A>B 2 @0\nB>A 2 @0\n");
  EXPECT_EQ(directed.graph.ties(), 2U);
  EXPECT_EQ(directed.undirected.ties(), 1U);
  EXPECT_EQ(weight(directed.undirected, 0, 1), 2) << "the tie counts once";
  EXPECT_EQ(told(network, projected(network, Direction::undirected)), "A>B 2 @0\n");
}

TEST(Project, IsDirectedWhenTheFileHasAnArrow) {
  EXPECT_FALSE(projected(drawn_network("AB", {"A -- B"})).directed());
  EXPECT_FALSE(projected(drawn_network("AB", {})).directed());
  EXPECT_TRUE(projected(drawn_network("ABC", {"A -- B", "B -> C"})).directed());
  EXPECT_TRUE(project(drawn_network("ABC", {"B -> C"})).directed());
}

TEST(Project, KeepsTheOrderOfTheFile) {
  const Network network = drawn_network("ABCD", {"D -> C", "A -- B", "C -> D", "D -> C 2", "B -> A"});
  EXPECT_EQ(told(network, projected(network)), "D>C 3 @0\nA>B 1 @1\nB>A 2 @1\nC>D 1 @2\n");
  EXPECT_EQ(told(network, projected(network, Direction::undirected)), "D>C 4 @0\nA>B 2 @1\n");
}

TEST(Project, WritesTheEndsAsTheFirstRowDoes) {
  const Network network = drawn_network("AB", {"B -- A", "A -- B"});
  EXPECT_EQ(told(network, projected(network)), "B>A 2 @0\n");
  // An arrow first, then a mutual tie: the way back stands at the second row.
  const Network mixed = drawn_network("ABC", {"B -> A", "C -> A", "A -- B"});
  EXPECT_EQ(told(mixed, projected(mixed)), "B>A 2 @0\nC>A 1 @1\nA>B 1 @2\n");
}

TEST(Project, JoinsKindsInTheOrderOfTheFile) {
  const Network network = drawn_network("ABC", {"A -> B 1 helps", "B -> C 1 knows", "A -> B 1 knows", "A -> B 1 helps",
                                                "A -> B", "B -> C 1 helps", "C -> A"});
  EXPECT_EQ(told(network, projected(network)), "A>B 4 helps|knows@0\nB>C 2 knows|helps@1\nC>A 1 @6\n");
  const Projection projection = projected(network);
  std::vector<std::string> sets = projection.kind_sets;
  std::sort(sets.begin(), sets.end());
  EXPECT_EQ(sets, (std::vector<std::string>{"", "helps|knows", "knows|helps"})) << "only those that a row has";
}

TEST(Project, TakesOnlyTheLayersAskedFor) {
  const Network network = drawn_network("ABC", {"A -> B 1 helps", "B -- C 1 knows", "A -> B 1 knows", "A -> C"});
  EXPECT_EQ(told(network, projected(network, Direction::automatic, {"knows"})),
            "B>C 1 knows@1\nC>B 1 knows@1\nA>B 1 knows@2\n");
  EXPECT_EQ(told(network, projected(network, Direction::undirected, {"helps", "knows"})),
            "A>B 2 helps|knows@0\nB>C 1 knows@1\n");
  EXPECT_EQ(told(network, projected(network, Direction::automatic, {""})), "A>C 1 @3\n");
  EXPECT_EQ(told(network, projected(network, Direction::automatic, {"nothing"})), "");
  EXPECT_EQ(projected(network, Direction::automatic, {"nothing"}).graph.size(), 3U) << "the actors stay";
}

TEST(Project, DropsSelfTies) {
  const Network network = drawn_network("AB", {"A -> A 5", "A -- B", "B -- B"});
  EXPECT_EQ(told(network, projected(network, Direction::undirected)), "A>B 1 @1\n");
  EXPECT_EQ(projected(network).graph.ties(), 2U);
}

TEST(Project, CountsANegativeTieAsATie) {
  Network network = drawn_network("AB", {});
  NewTie tie{0, 1, false, 2};
  tie.negative = true;
  network.ties.add(tie);
  EXPECT_EQ(told(network, projected(network)), "A>B 2 @0\n");
}

TEST(Project, BuildsOnlyThePartsAskedFor) {
  const Network network = drawn_network("ABC", {"A -> B 2", "A -> B 3", "B -> A", "B -- C"});
  const auto with = [&](ProjectionParts parts, Direction direction = Direction::automatic) {
    return project(network, {direction, {}, parts});
  };
  const Projection no_rows = with({true, true, true, false});
  EXPECT_TRUE(no_rows.ties.empty());
  EXPECT_EQ(no_rows.graph.ties(), 4U);
  EXPECT_EQ(weight(no_rows.graph, 0, 1), 2 + 3);
  EXPECT_EQ(weight(no_rows.undirected, 0, 1), 2 + 3 + 1);

  const Projection pairs = with({false, true, false, false});
  EXPECT_EQ(pairs.graph.size(), 0U);
  EXPECT_EQ(pairs.undirected.ties(), 2U);
  EXPECT_FALSE(pairs.undirected.has_weights());
  EXPECT_TRUE(pairs.directed()) << "of the reading, not of the graph";

  const Projection arcs = with({true, false, false, false});
  EXPECT_EQ(arcs.graph.ties(), 4U);
  EXPECT_FALSE(arcs.graph.has_weights());
  EXPECT_EQ(arcs.undirected.size(), 0U);

  const Projection rows = with({false, false, false, true});
  EXPECT_EQ(told(network, rows), "A>B 5 @0\nB>A 1 @2\nB>C 1 @3\nC>B 1 @3\n") << "with all that rows are made of";
  EXPECT_EQ(rows.undirected.size(), 0U);

  const Projection nothing = with(kNoParts);
  EXPECT_EQ(nothing.graph.size() + nothing.undirected.size(), 0U);
  EXPECT_TRUE(nothing.directed());
  EXPECT_FALSE(with(kNoParts, Direction::undirected).directed());
}

TEST(Project, HasBothGraphsWhereUndirectedAndOneIsAskedFor) {
  const Network network = drawn_network("AB", {"A -- B 2"});
  for (const bool first : {true, false}) {
    const Projection one = project(network, {Direction::automatic, {}, {first, !first, false, false}});
    EXPECT_EQ(one.graph.ties(), 1U);
    EXPECT_EQ(one.undirected.ties(), 1U);
    EXPECT_TRUE(one.parts.contain({true, true, false, false}));
    EXPECT_FALSE(one.parts.contain({true, true, true, false}));
  }
}

TEST(Project, TakesMoreTiesThanABlock) {  // a circle of 5000: every actor has one arc out and one in
  Network network;
  for (int i = 0; i < 5000; ++i)
    network.actors.add({"n" + std::to_string(i), {}, {}});
  for (ActorIndex i = 0; i < 5000; ++i)
    network.ties.add({i, (i + 1) % 5000});
  const Projection circle = project(network);
  EXPECT_EQ(circle.graph.ties(), 5000U);
  EXPECT_EQ(circle.ties.size(), 5000U);
  for (ActorIndex i = 0; i < 5000; ++i)
    ASSERT_TRUE(circle.graph.has_arc(i, (i + 1) % 5000) && circle.undirected.has_arc((i + 1) % 5000, i)) << i;
}

TEST(Project, TakesManyKindsOfOnePairInItsStride) {
  Network network = drawn_network("AB", {});
  for (int i = 0; i < 3000; ++i)
    network.ties.add({0, 1, false, 1, "k" + std::to_string(i)});
  const Projection projection = projected(network);
  ASSERT_EQ(projection.ties.size(), 1U);
  EXPECT_EQ(projection.ties[0].weight, 3000);
  EXPECT_EQ(projection.kind_sets.size(), 1U);
  EXPECT_TRUE(projection.kind_sets[0].starts_with("k0|k1|k2|"));
}

TEST(Project, OfNobodyIsEmpty) {
  const Projection none = project(Network{});
  EXPECT_EQ(none.graph.size(), 0U);
  EXPECT_TRUE(none.ties.empty());
}

/// The ties of a network as "A>B kind" or "A-B kind".
std::string ties_of(const Network& network) {
  std::string out;
  for (TieIndex i = 0; i < network.ties.size(); ++i)
    out += std::string(network.actors.id(network.ties.from(i))) + (network.ties.mutual(i) ? "-" : ">") +
           std::string(network.actors.id(network.ties.to(i))) + " " + std::string(network.ties.kind_text(i)) + "\n";
  return out;
}

TEST(WithContacts, AddsEveryContactAsATie) {
  Network network = drawn_network("ABCD", {"A -- D 4 knows"});
  Event event;
  event.act = 4;  // support
  event.by = {0, 1};
  event.to = {2, 3};
  event.date = {Date(2011, 3, 0), {}};
  network.events.push_back(event);
  const Network more = with_contacts(network);
  EXPECT_EQ(ties_of(more),
            "A-D knows\n"
            "A-B support\n"
            "A>C support\nA>D support\nB>C support\nB>D support\n");
  EXPECT_EQ(more.ties.weight(0), 4);
  EXPECT_EQ(more.ties.weight(5), 1);
  EXPECT_EQ(more.ties.since(1), Date(2011, 3, 0));
  EXPECT_EQ(network.ties.size(), 1U);
}

TEST(WithContacts, TakesPartiesAsSets) {
  Network network = drawn_network("ABC", {});
  Event event;
  event.act = 14;  // meet
  event.by = {0, 0, 1};
  event.to = {1, 2, 2};  // B is a maker already
  network.events.push_back(event);
  event.by = {2};
  event.to = {2};  // addressed to itself: no contact
  network.events.push_back(event);
  event.by = {0};
  event.to = {};
  network.events.push_back(event);
  EXPECT_EQ(ties_of(with_contacts(network)), "A-B meet\nA>C meet\nB>C meet\n");
}

TEST(Project, KeepsTheWaysOfTiesWhereNoOtherGraphTellsThem) {
  const Network network = drawn_network("ABC", {"A -- B", "C -> A"});
  const auto with = [&](Direction direction, bool weights) {
    return project(network, {direction, {}, {false, true, weights, false, true}});
  };
  const Projection directed = with(Direction::directed, false);
  EXPECT_EQ(directed.graph.size(), 0U);
  ASSERT_TRUE(directed.undirected.has_ways());
  EXPECT_EQ(directed.undirected.ways(0)[0], kMutual);  // A, B
  EXPECT_EQ(directed.undirected.ways(0)[1], kBack);    // A, C
  EXPECT_EQ(directed.undirected.ways(2)[0], kForth);
  EXPECT_EQ(with(Direction::directed, true).graph.ties(), 3U);
  EXPECT_FALSE(with(Direction::undirected, false).undirected.has_ways());
  ProjectionParts needed = kNoParts;
  needed.undirected = needed.ways = true;
  for (const bool weights : {false, true})
    EXPECT_TRUE(with(Direction::directed, weights).parts.contain(needed));
  EXPECT_TRUE(project(network).parts.contain(needed));
}

}  // namespace
}  // namespace samenspel
