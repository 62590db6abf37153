#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"ei_index", Family::sectors, kMixing, [](Passes& p) { return p.sector_mixing().ei_index; }},
    {"participation", Family::sectors, kMixing, [](Passes& p) { return p.sector_mixing().participation; }},
    {"sectors_reached", Family::sectors, kMixing, [](Passes& p) { return p.sector_mixing().sectors_reached; }},
    {"articulation", Family::cut_points, kUndirected, [](Passes& p) { return articulation(p.depth_first()); }},
    {"bridges", Family::cut_points, kUndirected, [](Passes& p) { return incident_bridges(p.depth_first()); }},
};

}  // namespace

std::span<const Producer> actor_bridging() {
  return kProducers;
}

}  // namespace samenspel::producers
