#include "metrics/brokerage.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

using testing::network_of;

Brokerage brokerage_of(const Network& network, Direction direction = Direction::directed) {
  const Projection projection = project(network, {direction, {}});
  const TurnedTies ties = turned_ties(projection, {projection.directed(), Strengths::ones});
  ClosedRoles closed(network.actors, ties, projection.directed());
  const TakeTriangles take = [&](std::span<const Triangle> triangles) { closed.take(triangles); };
  sweep_triangles(ties, {&take, 1}, 1);
  return brokerage(network.actors, projection, closed);
}
/// All roles of one actor: coordinator, itinerant, gatekeeper, representative, liaison, total.
std::vector<double> roles(const Brokerage& b, std::size_t v) {
  return {b.coordinator[v], b.itinerant[v], b.gatekeeper[v], b.representative[v], b.liaison[v], b.total[v]};
}
using Values = std::vector<double>;

TEST(Brokerage, NamesTheFiveRoles) {
  // from -> v -> to, by the sectors of the three.
  const auto of = [](const char* from, const char* v, const char* to) {
    const Network network =
        network_of(std::string("v: ") + v + "\nfrom: " + from + "\nto: " + to + "\nfrom -> v\nv -> to\n");
    return roles(brokerage_of(network), 0);
  };
  EXPECT_EQ(of("A", "A", "A"), (Values{1, 0, 0, 0, 0, 1})) << "coordinator";
  EXPECT_EQ(of("A", "B", "A"), (Values{0, 1, 0, 0, 0, 1})) << "itinerant";
  EXPECT_EQ(of("A", "B", "B"), (Values{0, 0, 1, 0, 0, 1})) << "gatekeeper: from outside in";
  EXPECT_EQ(of("A", "A", "B"), (Values{0, 0, 0, 1, 0, 1})) << "representative: from inside out";
  EXPECT_EQ(of("A", "B", "C"), (Values{0, 0, 0, 0, 1, 1})) << "liaison";
}

TEST(Brokerage, CountsOpenTwoPathsOnly) {
  const std::string actors = "v: A\na: A\nc: A\n";
  EXPECT_EQ(roles(brokerage_of(network_of(actors + "a -> v\nv -> c\na -> c\n")), 0), (Values{0, 0, 0, 0, 0, 0}));
  EXPECT_EQ(roles(brokerage_of(network_of(actors + "a -> v\nv -> c\nc -> a\n")), 0), (Values{1, 0, 0, 0, 0, 1}))
      << "an arc back from c to a does not close it";
  EXPECT_EQ(roles(brokerage_of(network_of(actors + "a -- v\n")), 0), (Values{0, 0, 0, 0, 0, 0}))
      << "out and back to the same actor is no two-path";
}

TEST(Brokerage, CountsAnUndirectedPairTwice) {
  const Network network = network_of("v: A\na: A\nc: B\na -- v\nv -- c\n");
  EXPECT_EQ(roles(brokerage_of(network, Direction::undirected), 0), (Values{0, 0, 1, 1, 0, 2}));
  EXPECT_EQ(roles(brokerage_of(network, Direction::directed), 0), (Values{0, 0, 1, 1, 0, 2}));
}

TEST(Brokerage, AddsUpOverAllPairsAround) {
  // In to v (A): a1, a2 (A), b1 (B). Out of v: a3 (A), b2 (B), c1 (C). Closed: a1 -> b2. 3 · 3 - 1 = 8 open:
  // a1, a2 -> a3 coordinator 2; b1 -> a3 gatekeeper 1; a1, a2 -> b2 (one closed), c1 representative 3;
  // b1 -> b2 itinerant 1; b1 -> c1 liaison 1.
  const Network network = network_of(
      "v: A\na1: A\na2: A\nb1: B\na3: A\nb2: B\nc1: C\na1 -> v\na2 -> v\nb1 -> v\nv -> a3\nv -> b2\nv -> c1\na1 -> "
      "b2\n");
  EXPECT_EQ(roles(brokerage_of(network), 0), (Values{2, 1, 1, 3, 1, 8}));
}

TEST(Brokerage, DividesAPointOverSharedMembership) {
  // P (a) -> Q (a 1/2, b 1/2) -> R (b 1/4, c 3/4): gatekeeper for b 1/2 · 1/4 = 1/8, representative for a 1/2 · 1.
  const Network network = network_of("Q: a 0.5 b 0.5\nP: a\nR: b 0.25 c 0.75\nP -> Q\nQ -> R\n");
  EXPECT_EQ(roles(brokerage_of(network), 0), (Values{0, 0, 0.125, 0.5, 0.375, 1}));
  EXPECT_EQ(roles(brokerage_of(network, Direction::undirected), 0), (Values{0, 0, 0.625, 0.625, 0.75, 2}));
}

TEST(Brokerage, SharesOfAllRolesMakeOne) {
  // x = (1/4, 3/4, 0), y = (1/2, 0, 1/2), z = (1/4, 1/4, 1/2): by hand from the products of a, b and c.
  const Share x[] = {{0, 0.25}, {1, 0.75}}, y[] = {{0, 0.5}, {2, 0.5}}, z[] = {{0, 0.25}, {1, 0.25}, {2, 0.5}};
  const Roles shares = roles_of(x, y, z);
  EXPECT_DOUBLE_EQ(shares.coordinator, 0.25 * 0.5 * 0.25);
  EXPECT_DOUBLE_EQ(shares.itinerant, 0.25 * 0.25 * 0.5 + 0.75 * 0.25 * 1);
  EXPECT_DOUBLE_EQ(shares.gatekeeper, 0.75 * 0.5 * 0.25 + 1 * 0.5 * 0.5);
  EXPECT_DOUBLE_EQ(shares.representative, 0.25 * 0.5 * 0.75);
  EXPECT_DOUBLE_EQ(shares.liaison, 1 - 0.03125 - 0.21875 - 0.34375 - 0.09375);
}

TEST(Brokerage, GivesNoLiaisonWhereThereAreTwoSectors) {
  const double third = 1.0 / 3;
  const Share shares[] = {{0, third}, {1, 1 - third}};
  EXPECT_EQ(roles_of(shares, shares, shares).liaison, 0) << "not even by rounding";
}

TEST(Brokerage, IsOfTheGraphOfActorsWithASector) {
  // guest carries a two-path, is an end of one, and closes none.
  const Network network = network_of("v: A\na: A\nc: A\nguest:\na -> v\nv -> c\nguest -> v\na -> guest\nguest -> c\n");
  const Brokerage values = brokerage_of(network);
  EXPECT_EQ(roles(values, 0), (Values{1, 0, 0, 0, 0, 1}));
  for (const double value : roles(values, 3))
    EXPECT_TRUE(std::isnan(value));
}

TEST(Brokerage, LeavesNothingOfWhatIsClosed) {
  // Everybody is tied to everybody, in thirds and tenths that no double holds: all two-paths less all closed ones.
  const Network network = network_of(
      "a: x 0.1 y 0.9\nb: x 0.3333333333333333 y 0.6666666666666667\nc: y 0.7 z 0.3\nd: x 0.2 y 0.3 z 0.5\n"
      "a -- b\na -- c\na -- d\nb -- c\nb -- d\nc -- d\n");
  for (std::size_t v = 0; v < 4; ++v)
    EXPECT_EQ(roles(brokerage_of(network), v), (Values{0, 0, 0, 0, 0, 0}));
}

TEST(Brokerage, OfManyKindsOfMembershipIsAsOfFew) {
  // 40 actors around v, each with shares of its own, none tied to another: every ordered pair is an open two-path.
  Network network = network_of("v: x\ny: y\n");
  double one_of_x = 0, squares = 0;
  for (int k = 1; k <= 40; ++k) {
    const double x = k / 64.0;
    const Share shares[] = {{0, x}, {1, 1 - x}};
    network.actors.add({"a" + std::to_string(k), {}, shares});
    NewTie tie{0, static_cast<ActorIndex>(k + 1)};
    tie.mutual = true;
    network.ties.add(tie);
    one_of_x += x;
    squares += x * x;
  }
  // Coordinator: Σ over pairs of x_a x_c = (Σ x)² − Σ x², exact in 64ths.
  const Brokerage values = brokerage_of(network);
  EXPECT_EQ(values.coordinator[0], one_of_x * one_of_x - squares);
  EXPECT_EQ(values.total[0], 40 * 39);
}

TEST(ClosedTwoPaths, AreThoseWithAnArcFromEndToEnd) {
  // a -> v -> c is closed by a -> c; v -> c <- a leaves nothing else, and guest has no sector.
  const Network network = network_of("v: A\na: A\nc: B\nguest:\na -> v\nv -> c\na -> c\na -> guest\nguest -> v\n");
  const Graph graph = project(network, {Direction::directed, {}}).graph;
  const ClosedTwoPaths closed = closed_two_paths(network.actors, graph);
  ASSERT_EQ(closed.ends.size(), 1U);
  EXPECT_EQ(closed.around(0).size(), 1U);
  EXPECT_EQ(closed.around(0)[0].from, 1U);
  EXPECT_EQ(closed.around(0)[0].to, 2U);
  EXPECT_EQ(open_two_paths(network.actors, graph, closed), (std::vector<std::uint64_t>{0, 0, 0, 0}));
}

TEST(ClosedTwoPaths, OfAnUndirectedTriangleAreSix) {
  const Network network = network_of("a: A\nb: A\nc: B\nd: B\na -- b\nb -- c\nc -- a\nc -- d\n");
  const Graph graph = project(network, {Direction::undirected, {}}).graph;
  const ClosedTwoPaths closed = closed_two_paths(network.actors, graph);
  EXPECT_EQ(closed.begin, (std::vector<std::size_t>{0, 2, 4, 6, 6}));
  // Around c: a and b are tied, d is not: d with each of them, either way.
  EXPECT_EQ(open_two_paths(network.actors, graph, closed), (std::vector<std::uint64_t>{0, 0, 4, 0}));
}

}  // namespace
}  // namespace samenspel
