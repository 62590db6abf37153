#include "metrics/producers/producers.hpp"
#include "metrics/undefined.hpp"

namespace samenspel::producers {

namespace {

template <Level level>
constexpr Producer kProducers[] = {
    {"exchange_reciprocity", Family::exchange, 0,
     [](Passes& p) { return p.interplay().exchange(level).exchange_reciprocity; }},
    {"circulation", Family::exchange, 0, [](Passes& p) { return p.interplay().exchange(level).circulation; }},
    {"mutual_gain", Family::exchange, 0, [](Passes& p) { return p.interplay().exchange(level).mutual_gain; }},
    {"return_days", Family::exchange, 0, [](Passes& p) { return p.interplay().exchange(level).return_days; }},
    {"gift_kinds", Family::exchange, 0, [](Passes& p) { return p.interplay().exchange(level).gift_kinds; }},
};

/// The values of the actors shown, which may be a part of all.
Values of_those_shown(Passes& passes, const Values& of_all) {
  Values out;
  for (ActorIndex i = 0; i < passes.network.actors.size(); ++i) {
    const ActorIndex in_all = passes.interplay().whole().actors.find(passes.network.actors.id(i));
    out.push_back(in_all == kNone ? kUndefined : of_all[in_all]);
  }
  return out;
}

constexpr Producer kOfActors[] = {
    {"given", Family::exchange, 0, [](Passes& p) { return of_those_shown(p, p.interplay().actor_exchange().given); }},
    {"received", Family::exchange, 0,
     [](Passes& p) { return of_those_shown(p, p.interplay().actor_exchange().received); }},
    {"exchange_balance", Family::exchange, 0,
     [](Passes& p) { return of_those_shown(p, p.interplay().actor_exchange().balance); }},
};

}  // namespace

template <Level level>
std::span<const Producer> exchange() {
  return kProducers<level>;
}
template std::span<const Producer> exchange<Level::initiatives>();
template std::span<const Producer> exchange<Level::levels>();
template std::span<const Producer> exchange<Level::network>();

std::span<const Producer> actor_exchange() {
  return kOfActors;
}

}  // namespace samenspel::producers
