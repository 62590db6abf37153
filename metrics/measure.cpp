#include "metrics/measure.hpp"

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <utility>

#include "metrics/producers/evidence.hpp"
#include "metrics/producers/producers.hpp"

namespace samenspel {

namespace {

struct Part {
  Level level;
  std::span<const Producer> (*producers)();
};
constexpr Part kParts[] = {{Level::actors, producers::actor_position},
                           {Level::actors, producers::actor_bridging},
                           {Level::actors, producers::actor_brokerage},
                           {Level::actors, producers::brokerage_inference},
                           {Level::ties, producers::of_ties},
                           {Level::sectors, producers::of_sectors},
                           {Level::pairs, producers::of_pairs},
                           {Level::network, producers::of_network},
                           {Level::network, producers::network_brokerage_inference},
                           {Level::initiatives, producers::leapfrog<Level::initiatives>},
                           {Level::levels, producers::leapfrog<Level::levels>},
                           {Level::network, producers::leapfrog<Level::network>},
                           {Level::initiatives, producers::carriers<Level::initiatives>},
                           {Level::levels, producers::carriers<Level::levels>},
                           {Level::network, producers::carriers<Level::network>},
                           {Level::initiatives, producers::stances<Level::initiatives>},
                           {Level::levels, producers::stances<Level::levels>},
                           {Level::network, producers::stances<Level::network>},
                           {Level::network, producers::network_suppleness},
                           {Level::sides, producers::stories},
                           {Level::initiatives, producers::meetings<Level::initiatives>},
                           {Level::levels, producers::meetings<Level::levels>},
                           {Level::network, producers::meetings<Level::network>},
                           {Level::initiatives, producers::exchange<Level::initiatives>},
                           {Level::levels, producers::exchange<Level::levels>},
                           {Level::network, producers::exchange<Level::network>},
                           {Level::actors, producers::actor_exchange},
                           {Level::initiatives, producers::truth<Level::initiatives>},
                           {Level::levels, producers::truth<Level::levels>},
                           {Level::network, producers::truth<Level::network>},
                           {Level::initiatives, producers::adoption<Level::initiatives>},
                           {Level::levels, producers::adoption<Level::levels>},
                           {Level::network, producers::adoption<Level::network>},
                           {Level::initiatives, producers::new_combinations<Level::initiatives>},
                           {Level::levels, producers::new_combinations<Level::levels>},
                           {Level::network, producers::new_combinations<Level::network>}};

const Producer& producer_of(const Measure& measure) {
  for (const Part& part : kParts) {
    if (part.level != measure.level) continue;
    const auto rows = part.producers();
    const auto found = std::ranges::find_if(rows, [&](const Producer& row) { return row.id == measure.id; });
    if (found != rows.end()) return *found;
  }
  throw std::logic_error("no family gives " + std::string(measure.id));
}

}  // namespace

ProjectionParts parts_for(std::span<const Measure* const> wanted, const MeasureOptions& options) {
  unsigned needs = 0;
  bool arc_weights = false;
  for (const Measure* measure : wanted) {
    const unsigned of_measure = producer_of(*measure).needs;
    needs |= of_measure;
    // Weights of arcs stand in the directed graph only.
    arc_weights = arc_weights || (options.weighted && (of_measure & kWeighted) != 0 && (of_measure & kWays) != 0);
  }
  const bool weights = (needs & kWeights) != 0 || (options.weighted && (needs & kWeighted) != 0);
  return {(needs & kGraph) != 0 || arc_weights, (needs & kUndirected) != 0, weights, (needs & kRows) != 0,
          (needs & kWays) != 0};
}

Results compute(const Network& network, const Projection& projection, std::span<const Measure* const> wanted,
                const MeasureOptions& options) {
  if (!projection.parts.contain(parts_for(wanted, options)))
    throw std::logic_error("the projection lacks a part that was not asked for");
  Passes passes(Given{network, projection, options, wanted});
  Results results;
  results.columns.reserve(wanted.size());
  using Clock = std::chrono::steady_clock;
  for (const Measure* measure : wanted) {
    const Producer& producer = producer_of(*measure);
    const Text family = kFamilies[static_cast<std::size_t>(producer.family)];
    if (options.progress) options.progress(family, 0);
    Column column{measure, {}, {}};
    const auto begin = Clock::now();
    if (producer.texts != nullptr) {
      column.texts = producer.texts(passes);
    } else {
      column.values = producer.values(passes);
    }
    column.estimated =
        (producer.needs & kSampled) != 0 && options.sources > 0 && options.sources < network.actors.size();
    if (auto little = rests_on_little(*measure, passes)) {
      for (std::size_t i = 0; i < little->size(); ++i)
        if (!column.values.empty() && std::isnan(column.values[i])) (*little)[i] = false;
      if (std::ranges::find(*little, true) != little->end()) column.on_little = std::move(*little);
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    results.columns.push_back(std::move(column));
    const auto known =
        std::ranges::find_if(results.timings, [&](const FamilyTime& time) { return time.family.en == family.en; });
    if (known == results.timings.end()) {
      results.timings.push_back({family, seconds});
    } else {
      known->seconds += seconds;
    }
  }
  for (ActorIndex i = 0; i < network.actors.size(); ++i)
    if (network.actors.sectors(i).empty()) ++results.without_sector;
  return results;
}

}  // namespace samenspel
