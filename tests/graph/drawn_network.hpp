// Small networks written by hand in the tests: actors are letters, ties "A -> B 2 kind" or "A -- B".
#pragma once

#include <sstream>
#include <string>
#include <string_view>

#include "graph/network.hpp"
#include "support/numbers.hpp"

namespace samenspel {

/// One actor a letter of `actors`, without a sector.
inline Network drawn_network(std::string_view actors, std::initializer_list<std::string_view> ties) {
  Network network;
  for (const char letter : actors)
    network.actors.add({std::string_view(&letter, 1), {}, {}});
  for (const std::string_view line : ties) {
    std::istringstream in{std::string(line)};
    std::string from, arrow, to, weight, kind;
    in >> from >> arrow >> to >> weight >> kind;
    NewTie tie{network.actors.find(from), network.actors.find(to), arrow == "--"};
    tie.weight = weight.empty() ? 1 : *read_number(weight);
    tie.kind = kind;
    network.ties.add(tie);
  }
  return network;
}

}  // namespace samenspel
