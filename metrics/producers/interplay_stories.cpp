#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Producer kProducers[] = {
    {"credit_gap_good", Family::stories, 0, [](Passes& p) { return p.interplay().credits().gap_good; }},
    {"credit_gap_bad", Family::stories, 0, [](Passes& p) { return p.interplay().credits().gap_bad; }},
    {"credit_tilt", Family::stories, 0, [](Passes& p) { return p.interplay().credits().tilt; }},
    {"credit_tilt_p", Family::stories, 0, [](Passes& p) { return p.interplay().credits().tilt_p; }},
};

}  // namespace

std::span<const Producer> stories() {
  return kProducers;
}

}  // namespace samenspel::producers
