#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

template <Level level>
constexpr Producer kProducers[] = {
    {"confrontation_share", Family::truth, 0, [](Passes& p) { return p.interplay().truth(level).confrontation_share; }},
    {"confrontation_survival", Family::truth, 0,
     [](Passes& p) { return p.interplay().truth(level).confrontation_survival; }},
    {"cushion", Family::truth, 0, [](Passes& p) { return p.interplay().truth(level).cushion; }},
    {"cushion_effect", Family::truth, 0, [](Passes& p) { return p.interplay().truth(level).cushion_effect; }},
    {"cushion_effect_p", Family::truth, 0, [](Passes& p) { return p.interplay().truth(level).cushion_effect_p; }},
    {"promises_made", Family::truth, 0, [](Passes& p) { return p.interplay().truth(level).promises_made; }},
    {"promises_kept", Family::truth, 0, [](Passes& p) { return p.interplay().truth(level).promises_kept; }},
    {"promises_open", Family::truth, 0, [](Passes& p) { return p.interplay().truth(level).promises_open; }},
    {"promise_days", Family::truth, 0, [](Passes& p) { return p.interplay().truth(level).promise_days; }},
};

}  // namespace

template <Level level>
std::span<const Producer> truth() {
  return kProducers<level>;
}
template std::span<const Producer> truth<Level::initiatives>();
template std::span<const Producer> truth<Level::levels>();
template std::span<const Producer> truth<Level::network>();

}  // namespace samenspel::producers
