#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Family kFamily = Family::leapfrog;

template <Level level, Shift shift>
Values shifts(Passes& p) {
  return p.interplay().leapfrog(level).shifts[static_cast<std::size_t>(shift)];
}

template <Level level>
constexpr Producer kOf[] = {
    {"moves", kFamily, 0, [](Passes& p) { return p.interplay().leapfrog(level).moves; }},
    {"joint_share", kFamily, 0, [](Passes& p) { return p.interplay().leapfrog(level).joint_share; }},
    {"leaps", kFamily, 0, [](Passes& p) { return p.interplay().leapfrog(level).leaps; }},
    {"leapfrog", kFamily, 0, [](Passes& p) { return p.interplay().leapfrog(level).leapfrog; }},
    {"leapfrog_expected", kFamily, 0, [](Passes& p) { return p.interplay().leapfrog(level).leapfrog_expected; }},
    {"leapfrog_z", kFamily, 0, [](Passes& p) { return p.interplay().leapfrog(level).leapfrog_z; }},
    {"leapfrog_p", kFamily, 0,
     [](Passes& p) {
       return p.interplay().leapfrog_p(level, [&](Level other) { return p.wants("leapfrog_p", other); });
     }},
    {"first_mover", kFamily, 0, nullptr, [](Passes& p) { return p.interplay().leapfrog(level).first_mover; }},
    {"response_days", kFamily, 0, [](Passes& p) { return p.interplay().leapfrog(level).response_days; }},
    {"pickup", kFamily, 0, [](Passes& p) { return p.interplay().leapfrog(level).pickup; }},
    {"pshift_ab_ba", kFamily, 0, shifts<level, Shift::ab_ba>},
    {"pshift_ab_b0", kFamily, 0, shifts<level, Shift::ab_b0>},
    {"pshift_ab_by", kFamily, 0, shifts<level, Shift::ab_by>},
    {"pshift_a0_x0", kFamily, 0, shifts<level, Shift::a0_x0>},
    {"pshift_a0_xa", kFamily, 0, shifts<level, Shift::a0_xa>},
    {"pshift_a0_xy", kFamily, 0, shifts<level, Shift::a0_xy>},
    {"pshift_ab_x0", kFamily, 0, shifts<level, Shift::ab_x0>},
    {"pshift_ab_xa", kFamily, 0, shifts<level, Shift::ab_xa>},
    {"pshift_ab_xb", kFamily, 0, shifts<level, Shift::ab_xb>},
    {"pshift_ab_xy", kFamily, 0, shifts<level, Shift::ab_xy>},
    {"pshift_a0_ay", kFamily, 0, shifts<level, Shift::a0_ay>},
    {"pshift_ab_a0", kFamily, 0, shifts<level, Shift::ab_a0>},
    {"pshift_ab_ay", kFamily, 0, shifts<level, Shift::ab_ay>},
};

}  // namespace

template <Level level>
std::span<const Producer> leapfrog() {
  return kOf<level>;
}
template std::span<const Producer> leapfrog<Level::initiatives>();
template std::span<const Producer> leapfrog<Level::levels>();
template std::span<const Producer> leapfrog<Level::network>();

}  // namespace samenspel::producers
