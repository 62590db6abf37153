#include "metrics/brokerage_moments.hpp"

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "tests/metrics/networks.hpp"
#include "tests/metrics/role_counts.hpp"

namespace samenspel {
namespace {

using testing::network_of;
using testing::role_counts;

constexpr double RoleValues::*kRoles[] = {&RoleValues::coordinator,    &RoleValues::itinerant, &RoleValues::gatekeeper,
                                          &RoleValues::representative, &RoleValues::liaison,   &RoleValues::total};

/// Three actors a → v → c without a → c.
struct TwoPath {
  int a, v, c;
};

/// Whether a, v and c, of these sectors, make the role of this number.
bool makes(std::size_t role, int a, int v, int c) {
  switch (role) {
    case 0:
      return a == v && v == c;
    case 1:
      return a == c && a != v;
    case 2:
      return a != v && v == c;
    case 3:
      return a == v && v != c;
    case 4:
      return a != v && v != c && a != c;
    default:
      return true;
  }
}

using Ties = std::set<std::pair<int, int>>;

/// The chance that both two-paths are there, when every arc (or tie) is by an even lot of chance d: by the arcs that
/// must be there and those that must not.
double both(const TwoPath& x, const TwoPath& y, double d, bool directed) {
  const auto tie = [&](int i, int j) { return directed || i < j ? std::pair(i, j) : std::pair(j, i); };
  const Ties there{tie(x.a, x.v), tie(x.v, x.c), tie(y.a, y.v), tie(y.v, y.c)}, missing{tie(x.a, x.c), tie(y.a, y.c)};
  for (const auto& one : missing)
    if (there.contains(one)) return 0;
  return std::pow(d, static_cast<double>(there.size())) * std::pow(1 - d, static_cast<double>(missing.size()));
}

/// Mean and variance of the number of two-paths of a role, of one broker or (v < 0) of all, from all pairs of them.
std::pair<double, double> by_pairs(const std::vector<int>& sector, int broker, std::size_t role, double d,
                                   bool directed) {
  const int n = static_cast<int>(sector.size());
  std::vector<TwoPath> paths;
  for (int a = 0; a < n; ++a)
    for (int v = 0; v < n; ++v)
      for (int c = 0; c < n; ++c)
        if (a != v && v != c && a != c && (broker < 0 || v == broker) &&
            makes(role, sector[static_cast<std::size_t>(a)], sector[static_cast<std::size_t>(v)],
                  sector[static_cast<std::size_t>(c)]))
          paths.push_back({a, v, c});
  const double p = d * d * (1 - d);
  double variance = 0;
  for (const TwoPath& x : paths)
    for (const TwoPath& y : paths)
      variance += both(x, y, d, directed) - p * p;
  return {p * static_cast<double>(paths.size()), variance};
}

RoleModel model_of(const std::vector<int>& sector, double d, bool directed) {
  RoleModel model{true, directed, static_cast<double>(sector.size()), d, std::vector<double>(4, 0.0)};
  for (const int s : sector)
    ++model.sizes[static_cast<std::size_t>(s)];
  return model;
}

// Sectors of 1 to 5 in networks of 5 to 7.
const std::vector<std::vector<int>> kSectors = {
    {0, 0, 0, 1, 1}, {0, 1, 2, 0, 1, 2}, {0, 0, 0, 0, 0, 1, 2}, {0, 1, 2, 3, 3, 3}, {0, 0, 0, 0, 0}};

TEST(BrokerageMoments, OfAnActorAreExactUnderIndependentArcs) {
  for (const auto& sector : kSectors)
    for (const double d : {0.1, 0.5, 0.83})
      for (const bool directed : {true, false}) {
        const RoleModel model = model_of(sector, d, directed);
        for (int v = 0; v < static_cast<int>(sector.size()); ++v) {
          const int own = sector[static_cast<std::size_t>(v)];
          const RoleMoments moments = moments_of_actor(model, model.sizes[static_cast<std::size_t>(own)]);
          for (std::size_t role = 0; role < 6; ++role) {
            const auto [mean, variance] = by_pairs(sector, v, role, d, directed);
            EXPECT_NEAR(moments.mean.*kRoles[role], mean, 1e-12) << role;
            EXPECT_NEAR(moments.variance.*kRoles[role], variance, 1e-12)
                << "role " << role << (directed ? " directed" : " undirected");
          }
        }
      }
}

TEST(BrokerageMoments, OfTheNetworkAreExactUnderIndependentArcs) {
  for (const auto& sector : kSectors)
    for (const double d : {0.1, 0.5, 0.83}) {
      const RoleMoments moments = moments_of_network(model_of(sector, d, true));
      const RoleMoments undirected = moments_of_network(model_of(sector, d, false));
      for (std::size_t role = 0; role < 6; ++role) {
        const auto [mean, variance] = by_pairs(sector, -1, role, d, true);
        EXPECT_NEAR(moments.mean.*kRoles[role], mean, 1e-11) << role;
        EXPECT_NEAR(moments.variance.*kRoles[role], variance, 1e-10) << role;
        EXPECT_NEAR(undirected.mean.*kRoles[role], mean, 1e-11) << role;
        EXPECT_TRUE(std::isnan(undirected.variance.*kRoles[role]));
      }
    }
}

TEST(BrokerageMoments, TakeTheDensityOfThoseWithASector) {
  // Of 4 actors with a sector 3 arcs of 12; the guest's do not count.
  const Network network =
      network_of("a: x\nb: x\nc: y\nd: y\nguest:\na -> b\nb -> c\nc -> a\nguest -> a\nb -- guest\n");
  const RoleModel model = role_model(network, project(network, {Direction::directed, {}}));
  EXPECT_TRUE(model.defined);
  EXPECT_TRUE(model.directed);
  EXPECT_EQ(model.actors, 4);
  EXPECT_EQ(model.density, 3.0 / 12);
  EXPECT_EQ(model.sizes, (std::vector<double>{2, 2}));
  const Brokerage expected = expected_roles(network, model);
  const double p = 0.25 * 0.25 * 0.75;
  EXPECT_DOUBLE_EQ(expected.coordinator[0], p * 1 * 0);
  EXPECT_DOUBLE_EQ(expected.itinerant[0], p * 2 * 1);
  EXPECT_DOUBLE_EQ(expected.gatekeeper[0], p * 2 * 1);
  EXPECT_DOUBLE_EQ(expected.total[0], p * 3 * 2);
  EXPECT_TRUE(std::isnan(expected.total[4]));
  EXPECT_EQ(role_model(network, project(network, {Direction::undirected, {}})).density, 6.0 / 12);
}

TEST(BrokerageMoments, ScoreCountsByThem) {
  const Network network = network_of("a: x\nb: x\nc: y\nd: y\na -> b\nb -> c\nd -> b\n");
  const Projection projection = project(network, {Direction::directed, {}});
  const RoleModel model = role_model(network, projection);
  const Brokerage counts = role_counts(network);
  ASSERT_EQ(counts.representative[1], 1);
  ASSERT_EQ(counts.itinerant[1], 1);
  const Brokerage z = role_scores(network, model, counts);
  const double d = 0.25, p = d * d * (1 - d), q = std::pow(d * (1 - d), 3);
  // n_i = 2, N = 4: X = 1 · C(2, 2) + 2 · C(1, 2) = 1.
  EXPECT_DOUBLE_EQ(z.representative[1], (1 - 2 * p) / std::sqrt(2 * p * (1 - p) + 2 * q));
  EXPECT_DOUBLE_EQ(z.itinerant[1], (1 - 2 * p) / std::sqrt(2 * p * (1 - p)));
  EXPECT_TRUE(std::isnan(z.coordinator[1])) << "two in a sector never coordinate";
  EXPECT_TRUE(std::isnan(z.liaison[1])) << "nor is there a third sector";
  const RoleValues all = network_role_scores(model, counts);
  const RoleMoments moments = moments_of_network(model);
  EXPECT_DOUBLE_EQ(all.total, (2 - moments.mean.total) / std::sqrt(moments.variance.total));
  EXPECT_TRUE(std::isnan(all.liaison));
}

TEST(BrokerageMoments, AreUndefinedForFewAndForSharedMembership) {
  const auto undefined = [](const char* text) {
    const Network network = network_of(text);
    const Projection projection = project(network, {Direction::directed, {}});
    const RoleModel model = role_model(network, projection);
    for (const double value : expected_roles(network, model).total)
      EXPECT_TRUE(std::isnan(value)) << text;
    EXPECT_TRUE(std::isnan(moments_of_network(model).mean.total)) << text;
    EXPECT_TRUE(std::isnan(network_role_scores(model, role_counts(network)).total)) << text;
  };
  undefined("");
  undefined("a: x\nb: y\nguest:\na -> b\nb -> guest\n");
  undefined("a: x\nb: y\nc: x 0.5 y 0.5\na -> b\nb -> c\n");
}

TEST(BrokerageMoments, HaveNoScoreWhereChanceLeavesNoRoom) {
  const Network network = network_of("a: x\nb: x\nc: x\na -- b\nb -- c\na -- c\n");
  const Projection projection = project(network, {Direction::directed, {}});
  const RoleModel model = role_model(network, projection);
  EXPECT_EQ(expected_roles(network, model).total[0], 0);
  EXPECT_TRUE(std::isnan(role_scores(network, model, role_counts(network)).total[0]));
}

}  // namespace
}  // namespace samenspel
