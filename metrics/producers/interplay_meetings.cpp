#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

template <Level level>
constexpr Producer kProducers[] = {
    {"contacts", Family::meetings, 0, [](Passes& p) { return p.interplay().meetings(level).contacts; }},
    {"contacts_per_year", Family::meetings, 0,
     [](Passes& p) { return p.interplay().meetings(level).contacts_per_year; }},
    {"continuity", Family::meetings, 0, [](Passes& p) { return p.interplay().meetings(level).continuity; }},
    {"burstiness", Family::meetings, 0, [](Passes& p) { return p.interplay().meetings(level).burstiness; }},
    {"familiarity", Family::meetings, 0, [](Passes& p) { return p.interplay().meetings(level).familiarity; }},
    {"cross_level_share", Family::meetings, 0,
     [](Passes& p) { return p.interplay().meetings(level).cross_level_share; }},
};

}  // namespace

template <Level level>
std::span<const Producer> meetings() {
  return kProducers<level>;
}
template std::span<const Producer> meetings<Level::initiatives>();
template std::span<const Producer> meetings<Level::levels>();
template std::span<const Producer> meetings<Level::network>();

}  // namespace samenspel::producers
