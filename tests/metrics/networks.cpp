#include "tests/metrics/networks.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace samenspel::testing {

namespace {

Power power_of(std::string_view sector) {
  if (sector == "resident" || sector == "designer" || sector == "business") return Power::civic;
  if (sector == "official" || sector == "housing") return Power::institution;
  return Power::none;
}

SectorIndex sector_of(Network& network, const std::string& id) {
  for (std::size_t s = 0; s < network.sectors.size(); ++s)
    if (network.sectors[s].id == id) return static_cast<SectorIndex>(s);
  Sector sector;
  sector.id = id;
  sector.power = power_of(id);
  network.sectors.push_back(sector);
  return static_cast<SectorIndex>(network.sectors.size() - 1);
}

ActorIndex actor_of(Network& network, const std::string& id) {
  const ActorIndex known = network.actors.find(id);
  return known != kNone ? known : network.actors.add({id, {}, {}});
}

}  // namespace

Network network_of(std::string_view text) {
  Network network;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string first, second;
    if (!(words >> first)) continue;
    if (first.back() == ':') {
      first.pop_back();
      std::vector<Share> shares;
      for (std::string sector; words >> sector;) {
        std::string share = "1";
        words >> share;
        shares.push_back({sector_of(network, sector), std::stod(share)});
      }
      network.actors.add({first, {}, shares});
      continue;
    }
    std::string arrow, weight = "1";
    if (!(words >> arrow >> second) || (arrow != "--" && arrow != "->")) throw std::invalid_argument(line);
    words >> weight;
    NewTie tie{actor_of(network, first), actor_of(network, second)};
    tie.mutual = arrow == "--";
    tie.weight = std::stod(weight);
    network.ties.add(tie);
  }
  return network;
}

Network karate_club() {
  constexpr int ends[][2] = {{1, 2},   {1, 3},   {1, 4},   {1, 5},   {1, 6},   {1, 7},   {1, 8},   {1, 9},   {1, 11},
                             {1, 12},  {1, 13},  {1, 14},  {1, 18},  {1, 20},  {1, 22},  {1, 32},  {2, 3},   {2, 4},
                             {2, 8},   {2, 14},  {2, 18},  {2, 20},  {2, 22},  {2, 31},  {3, 4},   {3, 8},   {3, 9},
                             {3, 10},  {3, 14},  {3, 28},  {3, 29},  {3, 33},  {4, 8},   {4, 13},  {4, 14},  {5, 7},
                             {5, 11},  {6, 7},   {6, 11},  {6, 17},  {7, 17},  {9, 31},  {9, 33},  {9, 34},  {10, 34},
                             {14, 34}, {15, 33}, {15, 34}, {16, 33}, {16, 34}, {19, 33}, {19, 34}, {20, 34}, {21, 33},
                             {21, 34}, {23, 33}, {23, 34}, {24, 26}, {24, 28}, {24, 30}, {24, 33}, {24, 34}, {25, 26},
                             {25, 28}, {25, 32}, {26, 32}, {27, 30}, {27, 34}, {28, 34}, {29, 32}, {29, 34}, {30, 33},
                             {30, 34}, {31, 33}, {31, 34}, {32, 33}, {32, 34}, {33, 34}};
  Network network;
  for (int i = 1; i <= 34; ++i)
    network.actors.add({std::to_string(i), {}, {}});
  for (const auto& [a, b] : ends) {
    NewTie tie{static_cast<ActorIndex>(a - 1), static_cast<ActorIndex>(b - 1)};
    tie.mutual = true;
    network.ties.add(tie);
  }
  return network;
}

Network random_network(Random random, std::uint64_t most) {
  constexpr double weights[] = {1, 2, 3, 6, 0.5, 0.25};
  constexpr double parts[][3] = {{1, 0, 0}, {0.5, 0.5, 0}, {0.25, 0.75, 0}, {0.2, 0.3, 0.5}};
  Network network;
  const std::string sectors[] = {"resident", "official", "business", "school"};
  for (const std::string& sector : sectors)
    static_cast<void>(sector_of(network, sector));

  const std::uint64_t n = random.below(most + 1);
  network.as_of = Date(2020, 7, 1);
  const bool overlapping = random.below(2) == 0;
  for (std::uint64_t i = 0; i < n; ++i) {
    std::vector<Share> shares;
    if (random.below(6) != 0) {
      const std::uint64_t first = random.below(4), which = overlapping ? random.below(4) : 0;
      for (std::uint64_t s = 0; s < 3; ++s)
        if (parts[which][s] > 0) shares.push_back({static_cast<SectorIndex>((first + s) % 4), parts[which][s]});
    }
    network.actors.add({i < 26 ? std::string(1, static_cast<char>('a' + i)) : std::to_string(i), {}, shares});
  }
  if (n == 0) return network;
  // Half of the larger ones are sparse: paths are long, and some actors out of reach.
  const bool sparse = n > 9 && random.below(2) == 0;
  const std::uint64_t ties = sparse ? random.below(2 * n + 1) : random.below(n * n + 1) * (random.below(4) + 1) / 4;
  for (std::uint64_t k = 0; k < ties; ++k) {
    NewTie tie{static_cast<ActorIndex>(random.below(n)), static_cast<ActorIndex>(random.below(n))};
    tie.mutual = random.below(2) == 0;
    tie.weight = weights[random.below(6)];
    if (random.below(4) == 0) tie.confirmed = Date(2019, static_cast<int>(random.below(13)), 0);
    network.ties.add(tie);
  }
  return network;
}

Column measured(const Network& network, std::string_view id, Level level, Reading reading) {
  const Measure* measure = find_measure(id, level);
  if (measure == nullptr) throw std::invalid_argument(std::string(id));
  MeasureOptions options;
  options.weighted = reading.weighted;
  return compute(network, project(network, {reading.direction, {}}), {&measure, 1}, options).columns.at(0);
}

std::map<std::string, double> of_actors(const Network& network, std::string_view id, Reading reading) {
  const Column column = measured(network, id, Level::actors, reading);
  std::map<std::string, double> values;
  for (ActorIndex i = 0; i < network.actors.size(); ++i)
    values[std::string(network.actors.id(i))] = column.values.at(i);
  return values;
}

double of_network(const Network& network, std::string_view id, Reading reading) {
  return measured(network, id, Level::network, reading).values.at(0);
}

bool of_interplay(const Measure& measure) {
  constexpr std::string_view others[] = {"suppleness_lowest", "given", "received", "exchange_balance"};
  return find_measure(measure.id, Level::initiatives) != nullptr || find_measure(measure.id, Level::sides) != nullptr ||
         std::ranges::find(others, measure.id) != std::end(others);
}

}  // namespace samenspel::testing
