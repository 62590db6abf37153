#include "metrics/producers/producers.hpp"

namespace samenspel::producers {

namespace {

constexpr Family kBroker = Family::brokerage, kByLot = Family::relabelling;

constexpr Producer kOfActors[] = {
    {"gf_coordinator_expected", kBroker, kGraph, [](Passes& p) { return p.expected_roles().coordinator; }},
    {"gf_itinerant_expected", kBroker, kGraph, [](Passes& p) { return p.expected_roles().itinerant; }},
    {"gf_gatekeeper_expected", kBroker, kGraph, [](Passes& p) { return p.expected_roles().gatekeeper; }},
    {"gf_representative_expected", kBroker, kGraph, [](Passes& p) { return p.expected_roles().representative; }},
    {"gf_liaison_expected", kBroker, kGraph, [](Passes& p) { return p.expected_roles().liaison; }},
    {"gf_total_expected", kBroker, kGraph, [](Passes& p) { return p.expected_roles().total; }},
    {"gf_coordinator_z", kBroker, kGraph | kTriangles, [](Passes& p) { return p.role_scores().coordinator; }},
    {"gf_itinerant_z", kBroker, kGraph | kTriangles, [](Passes& p) { return p.role_scores().itinerant; }},
    {"gf_gatekeeper_z", kBroker, kGraph | kTriangles, [](Passes& p) { return p.role_scores().gatekeeper; }},
    {"gf_representative_z", kBroker, kGraph | kTriangles, [](Passes& p) { return p.role_scores().representative; }},
    {"gf_liaison_z", kBroker, kGraph | kTriangles, [](Passes& p) { return p.role_scores().liaison; }},
    {"gf_total_z", kBroker, kGraph | kTriangles, [](Passes& p) { return p.role_scores().total; }},
    {"gf_coordinator_p", kByLot, kGraph, [](Passes& p) { return p.role_tests().coordinator; }},
    {"gf_itinerant_p", kByLot, kGraph, [](Passes& p) { return p.role_tests().itinerant; }},
    {"gf_gatekeeper_p", kByLot, kGraph, [](Passes& p) { return p.role_tests().gatekeeper; }},
    {"gf_representative_p", kByLot, kGraph, [](Passes& p) { return p.role_tests().representative; }},
    {"gf_liaison_p", kByLot, kGraph, [](Passes& p) { return p.role_tests().liaison; }},
    {"gf_total_p", kByLot, kGraph, [](Passes& p) { return p.role_tests().total; }},
};

RoleValues means(Passes& p) {
  return moments_of_network(p.role_model()).mean;
}
RoleValues scores(Passes& p) {
  return network_role_scores(p.role_model(), p.brokerage());
}

constexpr Producer kOfNetwork[] = {
    {"gf_coordinator_expected", kBroker, kGraph, [](Passes& p) { return one(means(p).coordinator); }},
    {"gf_itinerant_expected", kBroker, kGraph, [](Passes& p) { return one(means(p).itinerant); }},
    {"gf_gatekeeper_expected", kBroker, kGraph, [](Passes& p) { return one(means(p).gatekeeper); }},
    {"gf_representative_expected", kBroker, kGraph, [](Passes& p) { return one(means(p).representative); }},
    {"gf_liaison_expected", kBroker, kGraph, [](Passes& p) { return one(means(p).liaison); }},
    {"gf_total_expected", kBroker, kGraph, [](Passes& p) { return one(means(p).total); }},
    {"gf_coordinator_z", kBroker, kGraph | kTriangles, [](Passes& p) { return one(scores(p).coordinator); }},
    {"gf_itinerant_z", kBroker, kGraph | kTriangles, [](Passes& p) { return one(scores(p).itinerant); }},
    {"gf_gatekeeper_z", kBroker, kGraph | kTriangles, [](Passes& p) { return one(scores(p).gatekeeper); }},
    {"gf_representative_z", kBroker, kGraph | kTriangles, [](Passes& p) { return one(scores(p).representative); }},
    {"gf_liaison_z", kBroker, kGraph | kTriangles, [](Passes& p) { return one(scores(p).liaison); }},
    {"gf_total_z", kBroker, kGraph | kTriangles, [](Passes& p) { return one(scores(p).total); }},
};

}  // namespace

std::span<const Producer> brokerage_inference() {
  return kOfActors;
}
std::span<const Producer> network_brokerage_inference() {
  return kOfNetwork;
}

}  // namespace samenspel::producers
