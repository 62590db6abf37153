// A second implementation of the measures, slow and straight from their definitions: dense matrices filled from the
// ties of the network, every pair and every triple looked at. It shares no code with the product but the model.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/metrics/networks.hpp"

namespace samenspel::testing {

struct DirectResults {
  std::map<std::string, std::vector<double>> actors;
  /// By the two ends of a tie.
  std::map<std::pair<ActorIndex, ActorIndex>, std::map<std::string, double>> ties;
  std::map<SectorIndex, std::map<std::string, double>> sectors;
  std::map<std::pair<SectorIndex, SectorIndex>, std::map<std::string, double>> pairs;
  std::map<std::string, double> network;

  void add(const DirectResults& other);
};

[[nodiscard]] DirectResults direct(const Network& network, Reading reading);

}  // namespace samenspel::testing
