#include "metrics/producers/producers.hpp"
#include "metrics/tie_measures.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"cross_sector", Family::tie_sectors, kRows, [](Passes& p) { return cross_sector(p.network, p.projection); }},
    {"capital", Family::tie_sectors, kRows, nullptr, [](Passes& p) { return capital(p.network, p.projection); }},
    {"bridge", Family::cut_points, kRows | kUndirected,
     [](Passes& p) { return bridges(p.depth_first(), p.projection.ties); }},
    {"age_days", Family::ages, kRows,
     [](Passes& p) { return age_days(p.projection, p.options.as_of ? p.options.as_of : reference_day(p.network)); }},
};

}  // namespace

std::span<const Producer> of_ties() {
  return kProducers;
}

}  // namespace samenspel::producers
