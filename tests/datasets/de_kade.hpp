// The network of datasets/de-kade.yaml, for the tests that hold it to its page.
#pragma once

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "importers/network_file.hpp"

namespace samenspel::test {

inline const Network& kade() {
  static const Network network = [] {
    std::ifstream file(SAMENSPEL_SOURCE_DIR "/datasets/de-kade.yaml", std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return read_network_file("de-kade.yaml", bytes.str()).network.value();
  }();
  return network;
}

inline ActorIndex actor(std::string_view name) {
  return kade().actors.find(name);
}
inline std::string name_of(ActorIndex i) {
  return std::string(kade().actors.name(i));
}

/// Who is tied to an actor, whatever the direction.
inline std::set<std::string> neighbours(std::string_view name) {
  std::set<std::string> out;
  const Ties& ties = kade().ties;
  for (TieIndex i = 0; i < ties.size(); ++i) {
    if (ties.from(i) == actor(name)) out.insert(name_of(ties.to(i)));
    if (ties.to(i) == actor(name)) out.insert(name_of(ties.from(i)));
  }
  return out;
}

}  // namespace samenspel::test
