#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

Values connectivity(Passes& p) {
  Values counts;
  for (const auto& holders : p.pair_holders())
    counts.push_back(static_cast<double>(holders.size()));
  return counts;
}

Texts holders(Passes& p) {
  Texts texts;
  for (const auto& holders : p.pair_holders()) {
    std::string& text = texts.emplace_back();
    for (const ActorIndex i : holders)
      text += (text.empty() ? "" : "|") + std::string(p.network.actors.id(i));
  }
  return texts;
}

constexpr Producer kProducers[] = {
    {"ties", Family::sectors, kGraph, [](Passes& p) { return p.pair_measures().ties; }},
    {"density", Family::sectors, kGraph, [](Passes& p) { return p.pair_measures().density; }},
    {"expected", Family::sectors, kGraph, [](Passes& p) { return p.pair_measures().expected; }},
    {"ratio", Family::sectors, kGraph, [](Passes& p) { return p.pair_measures().ratio; }},
    {"z", Family::sectors, kGraph, [](Passes& p) { return p.pair_measures().z; }},
    {"connectivity", Family::connectivity, kUndirected, connectivity},
    {"holders", Family::connectivity, kUndirected, nullptr, holders},
};

}  // namespace

std::span<const Producer> of_pairs() {
  return kProducers;
}

}  // namespace samenspel::producers
