// Any bytes at all: reading ends, throws nothing, gives a network or errors, and tells only what can be printed.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "importers/network_file.hpp"
#include "support/unicode.hpp"

using namespace samenspel;

namespace {

void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

void check_place(const Sources& sources, Place place) {
  demand(place.source < sources.size(), "a place lies in a source");
  const std::size_t size = sources[place.source].bytes().size();
  demand(place.begin <= size && place.begin + place.length <= size, "a place lies within its source");
  const Located at = sources[place.source].locate(place);
  demand(at.line >= 1 && at.column >= 1 && at.end_column >= at.column, "a place has a line and columns");
}

void check_network(const Network& network, const Sources& sources) {
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    check_place(sources, network.actors.place(i));
    demand(network.actors.find(network.actors.id(i)) == i, "ids are unique");
    demand(is_utf8(network.actors.name(i)), "names are UTF-8");
    double sum = 0;
    for (const Share& share : network.actors.sectors(i)) {
      demand(share.sector < network.sectors.size(), "a share names a sector");
      sum += share.share;
    }
    demand(network.actors.sectors(i).empty() || (sum > 1 - 1e-8 && sum < 1 + 1e-8), "shares sum to 1");
  }
  for (TieIndex i = 0; i < network.ties.size(); ++i) {
    check_place(sources, network.ties.place(i));
    demand(network.ties.from(i) < network.actors.size() && network.ties.to(i) < network.actors.size(),
           "a tie joins actors");
    demand(network.ties.weight(i) > 0, "a weight is more than 0");
  }
  for (std::size_t i = 0; i < network.events.size(); ++i) {
    const Event& event = network.events[i];
    check_place(sources, event.place);
    demand(!event.by.empty() && event.act < network.acts.size(), "an event has makers and an act");
    demand(event.about == kNone || event.about < network.initiatives.size(), "an event is about an initiative");
    demand(event.answers == kNone || event.answers < network.events.size(), "an answer names an event");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ReadNetwork read = read_network_file("fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size));
  demand(read.network.has_value() != read.diagnostics.has_errors(), "a network, or errors");
  for (const Diagnostic& diagnostic : read.diagnostics.list()) {
    check_place(read.sources, diagnostic.place);
    for (const Related& related : diagnostic.related)
      check_place(read.sources, related.place);
    for (const Language language : {Language::en, Language::nl}) {
      const std::string words = sentence(diagnostic, language);
      demand(is_utf8(words), "sentences are UTF-8");
    }
    demand(!diagnostic.suggestion || is_utf8(*diagnostic.suggestion), "suggestions are UTF-8");
  }
  if (read.network) check_network(*read.network, read.sources);
  return 0;
}
