#include "metrics/fragmentation_without.hpp"
#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"effective_size", Family::holes, kHoles, [](Passes& p) { return p.structural_holes().effective_size; }},
    {"efficiency", Family::holes, kHoles, [](Passes& p) { return p.structural_holes().efficiency; }},
    {"constraint", Family::holes, kHoles, [](Passes& p) { return p.structural_holes().constraint; }},
    {"hierarchy", Family::holes, kHoles, [](Passes& p) { return p.structural_holes().hierarchy; }},
    {"effective_size_ego", Family::egos, kHoles, [](Passes& p) { return p.ego_networks().holes.effective_size; }},
    {"efficiency_ego", Family::egos, kHoles, [](Passes& p) { return p.ego_networks().holes.efficiency; }},
    {"constraint_ego", Family::egos, kHoles, [](Passes& p) { return p.ego_networks().holes.constraint; }},
    {"hierarchy_ego", Family::egos, kHoles, [](Passes& p) { return p.ego_networks().holes.hierarchy; }},
    {"ego_betweenness", Family::egos, kTriangles, [](Passes& p) { return p.ego_networks().betweenness; }},
    {"fragmentation_without", Family::loss, kGraph,
     [](Passes& p) {
       if (!p.projection.directed()) return fragmentation_without(p.depth_first());
       const auto& progress = p.options.progress;
       return fragmentation_without(p.projection.graph, p.options.threads, [&](double done) {
         if (progress) progress(kFamilies[static_cast<std::size_t>(Family::loss)], done);
       });
     }},
    {"gf_coordinator", Family::brokerage, kTriangles, [](Passes& p) { return p.brokerage().coordinator; }},
    {"gf_itinerant", Family::brokerage, kTriangles, [](Passes& p) { return p.brokerage().itinerant; }},
    {"gf_gatekeeper", Family::brokerage, kTriangles, [](Passes& p) { return p.brokerage().gatekeeper; }},
    {"gf_representative", Family::brokerage, kTriangles, [](Passes& p) { return p.brokerage().representative; }},
    {"gf_liaison", Family::brokerage, kTriangles, [](Passes& p) { return p.brokerage().liaison; }},
    {"gf_total", Family::brokerage, kTriangles, [](Passes& p) { return p.brokerage().total; }},
};

}  // namespace

std::span<const Producer> actor_brokerage() {
  return kProducers;
}

}  // namespace samenspel::producers
