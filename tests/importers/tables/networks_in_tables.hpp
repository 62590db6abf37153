// Networks read from tables, as lines that a test can compare.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/importers/tables/folder.hpp"

namespace samenspel::test {

inline Network network_of(const ReadNetwork& read) {
  EXPECT_THAT(told_of_tables(read), ::testing::IsEmpty());
  if (!read.network) throw std::runtime_error("no network");
  return *read.network;
}
inline Network network_in(const Folder& folder, const std::string& name = {}, int threads = 1) {
  return network_of(read_network(folder.path(name), threads));
}
inline std::vector<std::string> told_in(const Folder& folder, const std::string& name = {}) {
  return told_of_tables(read_network(folder.path(name)));
}

/// "Jan -- Truus: helps 2 [2011-03-14, 2012]"
inline std::vector<std::string> ties_of(const Network& network) {
  std::vector<std::string> lines;
  const Ties& ties = network.ties;
  for (TieIndex i = 0; i < ties.size(); ++i) {
    std::string line = fmt::format("{} {} {}", network.actors.id(ties.from(i)), ties.mutual(i) ? "--" : "->",
                                   network.actors.id(ties.to(i)));
    if (!ties.kind_text(i).empty()) line += ": " + std::string(ties.kind_text(i));
    if (ties.weight(i) != 1) line += fmt::format(" {}", ties.weight(i));
    if (ties.since(i) || ties.until(i)) line += " [" + ties.since(i).text() + ", " + ties.until(i).text() + "]";
    if (ties.confirmed(i)) line += " confirmed " + ties.confirmed(i).text();
    if (ties.negative(i)) line += " negative";
    if (!ties.note(i).empty()) line += " (" + std::string(ties.note(i)) + ")";
    lines.push_back(line);
  }
  return lines;
}
/// "Jan [Jan de Wit]: resident 0.5, business 0.5"
inline std::vector<std::string> actors_of(const Network& network) {
  std::vector<std::string> lines;
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    std::string line(network.actors.id(i));
    if (network.actors.has_own_name(i)) line += " [" + std::string(network.actors.name(i)) + "]";
    line += ":";
    for (const Share& share : network.actors.sectors(i))
      line += fmt::format(" {} {}", network.sectors[share.sector].id, share.share);
    lines.push_back(line);
  }
  return lines;
}

inline const std::string kActors = "id,sector\nJan,resident\nTruus,official\n";
inline const std::string kTies = "from,to\nJan,Truus\n";

}  // namespace samenspel::test
