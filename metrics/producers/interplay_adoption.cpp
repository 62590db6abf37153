#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

template <Level level>
constexpr Producer kProducers[] = {
    {"adopters", Family::adoption, 0, [](Passes& p) { return p.interplay().adoption(level).adopters; }},
    {"adoption_days", Family::adoption, 0, [](Passes& p) { return p.interplay().adoption(level).adoption_days; }},
    {"adoption_lasting", Family::adoption, 0, [](Passes& p) { return p.interplay().adoption(level).adoption_lasting; }},
};

}  // namespace

template <Level level>
std::span<const Producer> adoption() {
  return kProducers<level>;
}
template std::span<const Producer> adoption<Level::initiatives>();
template std::span<const Producer> adoption<Level::levels>();
template std::span<const Producer> adoption<Level::network>();

}  // namespace samenspel::producers
