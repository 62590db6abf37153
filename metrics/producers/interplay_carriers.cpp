#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

template <Level level>
constexpr Producer kOf[] = {
    {"carriers", Family::carriers, 0, [](Passes& p) { return p.interplay().carriers(level).carriers; }},
    {"carriers_growth", Family::carriers, 0, [](Passes& p) { return p.interplay().carriers(level).growth; }},
};

}  // namespace

template <Level level>
std::span<const Producer> carriers() {
  return kOf<level>;
}
template std::span<const Producer> carriers<Level::initiatives>();
template std::span<const Producer> carriers<Level::levels>();
template std::span<const Producer> carriers<Level::network>();

}  // namespace samenspel::producers
