// Builds a network by hand and tells who bridges: how many shortest paths run through each actor (betweenness), and
// whether its ties lead out of its own sector (E-I index, from -1: none, to +1: all).
#include <array>
#include <cstdio>
#include <string>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "metrics/measure.hpp"
#include "metrics/undefined.hpp"

using namespace samenspel;

namespace {

SectorIndex add_sector(Network& network, std::string_view id) {
  const SectorRow* row = find_sector(id);  // its side and power, as in a network file
  Sector sector;
  sector.id = row->id;
  sector.side = row->side;
  sector.power = row->power;
  network.sectors.push_back(sector);
  return static_cast<SectorIndex>(network.sectors.size() - 1);
}

ActorIndex add_actor(Network& network, std::string_view name, SectorIndex sector) {
  const std::array shares{Share{sector, 1.0}};
  return network.actors.add({name, {}, shares});
}

void add_tie(Network& network, ActorIndex a, ActorIndex b) {
  NewTie tie{a, b};
  tie.mutual = true;
  network.ties.add(tie);
}

std::string written(double value) {
  if (is_undefined(value)) return "undefined";
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

}  // namespace

int main() {
  Network network;
  network.title = "Our street";
  const SectorIndex resident = add_sector(network, "resident"), official = add_sector(network, "official");
  const ActorIndex ann = add_actor(network, "Ann", resident), bea = add_actor(network, "Bea", resident);
  const ActorIndex cor = add_actor(network, "Cor", resident), town_hall = add_actor(network, "Town Hall", official);
  add_actor(network, "Newcomer", resident);
  add_tie(network, ann, bea);
  add_tie(network, bea, cor);
  add_tie(network, bea, town_hall);

  const Projection projection = project(network);
  const std::array wanted{find_measure("betweenness", Level::actors), find_measure("ei_index", Level::actors)};
  const Results results = compute(network, projection, wanted);

  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    const std::string name(network.actors.name(i));
    std::printf("%-10s betweenness %s, E-I index %s\n", name.c_str(), written(results.columns[0].values[i]).c_str(),
                written(results.columns[1].values[i]).c_str());
  }
  return 0;
}
