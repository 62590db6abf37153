#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

template <Level level>
constexpr Producer kProducers[] = {
    {"new_combinations", Family::new_combinations, 0,
     [](Passes& p) { return p.interplay().new_combinations(level).new_combinations; }},
    {"new_combinations_far", Family::new_combinations, 0,
     [](Passes& p) { return p.interplay().new_combinations(level).new_combinations_far; }},
};

}  // namespace

template <Level level>
std::span<const Producer> new_combinations() {
  return kProducers<level>;
}
template std::span<const Producer> new_combinations<Level::initiatives>();
template std::span<const Producer> new_combinations<Level::levels>();
template std::span<const Producer> new_combinations<Level::network>();

}  // namespace samenspel::producers
