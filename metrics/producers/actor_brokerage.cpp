#include "metrics/fragmentation_without.hpp"
#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"constraint", Family::holes, kHoles, [](Passes& p) { return p.structural_holes().constraint; }},
    {"fragmentation_without", Family::loss, kGraph,
     [](Passes& p) {
       if (!p.projection.directed()) return fragmentation_without(p.depth_first());
       const auto& progress = p.options.progress;
       return fragmentation_without(p.projection.graph, p.options.threads, [&](double done) {
         if (progress) progress(kFamilies[static_cast<std::size_t>(Family::loss)], done);
       });
     }},
    {"gf_coordinator", Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().coordinator; }},
    {"gf_itinerant", Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().itinerant; }},
    {"gf_gatekeeper", Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().gatekeeper; }},
    {"gf_representative", Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().representative; }},
    {"gf_liaison", Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().liaison; }},
    {"gf_total", Family::brokerage, kGraph, [](Passes& p) { return p.brokerage().total; }},
};

}  // namespace

std::span<const Producer> actor_brokerage() {
  return kProducers;
}

}  // namespace samenspel::producers
