#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr unsigned kCounts = kGraph | kWeighted;

constexpr Producer kProducers[] = {
    {"actors", Family::sectors, kCounts, [](Passes& p) { return p.sector_measures().actors; }},
    {"internal_ties", Family::sectors, kCounts, [](Passes& p) { return p.sector_measures().internal; }},
    {"external_ties", Family::sectors, kCounts, [](Passes& p) { return p.sector_measures().external; }},
    {"ei_index", Family::sectors, kCounts, [](Passes& p) { return p.sector_measures().ei_index; }},
};

}  // namespace

std::span<const Producer> of_sectors() {
  return kProducers;
}

}  // namespace samenspel::producers
