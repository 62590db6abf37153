// Networks for the tests of measures: written out as a few lines, or drawn by lot; and one measure of them at a time.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "metrics/measure.hpp"
#include "support/random.hpp"

namespace samenspel::testing {

/// Lines, empty ones left out: an actor `Anna: resident`, `Bram: resident 0.5, business 0.5` or `Gast:` (no sector), or
/// a tie `Anna -- Bram`, `Anna -> Bram 2` (with a weight). Actors that only ties name have no sector. The sectors
/// resident, designer and business are civic, official and housing institutions, all others have no power.
[[nodiscard]] Network network_of(std::string_view text);

/// Zachary's karate club (1977), 34 actors and 78 ties, unweighted and without sectors.
[[nodiscard]] Network karate_club();

/// Up to `most` actors, of whom some have no sector and some several, with ties of all sorts, half of the larger ones
/// with few: mutual, directed, parallel, to themselves, with weights of which the sums of 1/weight often agree; some
/// confirmed on a day, with days counted back from 1 July 2020.
[[nodiscard]] Network random_network(Random random, std::uint64_t most = 9);

/// How a network is read.
struct Reading {
  Direction direction = Direction::undirected;
  bool weighted = false;
};
inline constexpr Reading kReadings[] = {{Direction::undirected, false},
                                        {Direction::undirected, true},
                                        {Direction::directed, false},
                                        {Direction::directed, true}};

[[nodiscard]] Column measured(const Network& network, std::string_view id, Level level, Reading reading = {});
/// By the id of the actor.
[[nodiscard]] std::map<std::string, double> of_actors(const Network& network, std::string_view id,
                                                      Reading reading = {});
[[nodiscard]] double of_network(const Network& network, std::string_view id, Reading reading = {});

/// Whether a measure looks at events or stories, of which these networks have none: tests/metrics/interplay/ holds it
/// against its definition.
[[nodiscard]] bool of_interplay(const Measure& measure);

}  // namespace samenspel::testing
