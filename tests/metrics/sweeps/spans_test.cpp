#include "metrics/sweeps/spans.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "metrics/cut_points.hpp"
#include "support/random.hpp"
#include "tests/metrics/networks.hpp"

namespace samenspel {
namespace {

std::vector<double> spans_of(const Network& network, Direction direction = Direction::undirected, int threads = 1) {
  const Projection projection = project(network, {direction, {}});
  return spans(projection, cut_points(projection).bridge, threads);
}

TEST(Span, IsTheWayRound) {
  // A ring of five has 4 round any tie; a triangle beside it 2; the tie between them is a bridge.
  const auto values =
      spans_of(testing::network_of("a -- b\nb -- c\nc -- d\nd -- e\ne -- a\nx -- y\ny -- z\nz -- x\na -- x\n"));
  EXPECT_THAT(std::vector<double>(values.begin(), values.end() - 1), ::testing::ElementsAre(4, 4, 4, 4, 4, 2, 2, 2));
  EXPECT_TRUE(std::isnan(values.back()));
}

TEST(Span, TakesAllTiesOfAPairAwayAndPaysNoHeedToDirection) {
  const Network network = testing::network_of("a -> b\nb -> a\na -> c\nb -> c\n");
  EXPECT_THAT(spans_of(network, Direction::directed), ::testing::ElementsAre(2, 2, 2, 2));
}

TEST(Span, AgreesWithAWalkFromOneEnd) {
  Random random(3);
  std::string text;
  for (int k = 0; k < 260; ++k)
    text += "a" + std::to_string(random.below(120)) + " -- a" + std::to_string(random.below(120)) + "\n";
  const Network network = testing::network_of(text);
  const Projection projection = project(network, {Direction::undirected, {}});
  const std::vector<double> values = spans_of(network);
  for (std::size_t t = 0; t < values.size(); ++t) {
    const TieRow& tie = projection.ties[t];
    std::vector<double> distance(network.actors.size(), -1);
    std::vector<std::uint32_t> order{tie.from};
    distance[tie.from] = 0;
    for (std::size_t k = 0; k < order.size(); ++k)
      for (const std::uint32_t j : projection.undirected.out(order[k])) {
        if (distance[j] >= 0 || (order[k] == tie.from && j == tie.to)) continue;
        distance[j] = distance[order[k]] + 1;
        order.push_back(j);
      }
    if (distance[tie.to] < 0) {
      EXPECT_TRUE(std::isnan(values[t])) << t;
    } else {
      EXPECT_EQ(values[t], distance[tie.to]) << t;
    }
  }
  const std::vector<double> three = spans_of(network, Direction::undirected, 3);
  for (std::size_t t = 0; t < values.size(); ++t)
    EXPECT_TRUE(values[t] == three[t] || std::isnan(values[t])) << t;
}

}  // namespace
}  // namespace samenspel
