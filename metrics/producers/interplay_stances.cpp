#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Family kFamily = Family::stances;

template <Level level, Stance stance>
Values counts(Passes& p) {
  return p.interplay().stances(level).count(stance);
}

template <Level level>
constexpr Producer kOf[] = {
    {"stance_make_room", kFamily, 0, counts<level, Stance::make_room>},
    {"stance_limit", kFamily, 0, counts<level, Stance::limit>},
    {"stance_join", kFamily, 0, counts<level, Stance::join>},
    {"stance_step_back", kFamily, 0, counts<level, Stance::step_back>},
    {"stance_honour", kFamily, 0, counts<level, Stance::honour>},
    {"stance_lead", kFamily, 0, counts<level, Stance::lead>},
    {"suppleness", kFamily, 0, [](Passes& p) { return p.interplay().stances(level).suppleness; }},
    {"stance_switches", kFamily, 0, [](Passes& p) { return p.interplay().stances(level).switches; }},
    {"balance_make_room_limit", kFamily, 0, [](Passes& p) { return p.interplay().stances(level).make_room_limit; }},
    {"balance_join_step_back", kFamily, 0, [](Passes& p) { return p.interplay().stances(level).join_step_back; }},
    {"balance_honour_lead", kFamily, 0, [](Passes& p) { return p.interplay().stances(level).honour_lead; }},
};

constexpr Producer kOfNetwork[] = {
    {"suppleness_lowest", kFamily, 0,
     [](Passes& p) { return one(lowest_suppleness(p.interplay().stances(Level::levels))); }},
};

}  // namespace

template <Level level>
std::span<const Producer> stances() {
  return kOf<level>;
}
template std::span<const Producer> stances<Level::initiatives>();
template std::span<const Producer> stances<Level::levels>();
template std::span<const Producer> stances<Level::network>();

std::span<const Producer> network_suppleness() {
  return kOfNetwork;
}

}  // namespace samenspel::producers
