#include "tests/render/map/sample_network.hpp"

#include "support/random.hpp"
#include "support/unicode.hpp"

namespace samenspel {

SectorIndex add_sector(Network& network, const std::string& id) {
  Sector sector;
  sector.id = id;
  network.sectors.push_back(sector);
  return static_cast<SectorIndex>(network.sectors.size() - 1);
}

ActorIndex add_actor(Network& network, const std::string& id, const std::vector<Share>& sectors) {
  NewActor actor;
  actor.id = id;
  actor.sectors = sectors;
  return network.actors.add(actor);
}

void add_tie(Network& network, ActorIndex from, ActorIndex to, bool mutual, const std::string& kind, double weight) {
  NewTie tie{};
  tie.from = from;
  tie.to = to;
  tie.mutual = mutual;
  tie.kind = kind;
  tie.weight = weight;
  network.ties.add(tie);
}

Network round_table(std::size_t actors) {
  Network network;
  for (const char* id : {"resident", "official", "designer", "housing", "business"})
    add_sector(network, id);
  for (std::size_t i = 0; i < actors; ++i) {
    const auto sector = static_cast<SectorIndex>(i % 5), other = static_cast<SectorIndex>((i + 2) % 5);
    const std::string name = "Neighbour number " + std::to_string(i);
    if (i % 9 == 8) {
      add_actor(network, name, {{sector, 0.6}, {other, 0.4}});
    } else {
      add_actor(network, name, {{sector, 1}});
    }
  }
  const char* kinds[] = {"", "advises", "funds"};
  for (std::size_t i = 0; i < actors; ++i) {
    const auto from = static_cast<ActorIndex>(i), next = static_cast<ActorIndex>((i + 5) % actors);
    if (from != next) add_tie(network, from, next, i % 3 == 0, kinds[i % 3]);
    const auto far = static_cast<ActorIndex>((i * 7 + 3) % actors);
    if (i % 4 == 0 && far != from) add_tie(network, from, far);
  }
  return network;
}

Layouter plain_layouter() {
  Layouter layouter;
  layouter.measure = [](const std::vector<TextBlock>& blocks) {
    std::vector<Size> out;
    for (const TextBlock& block : blocks) {
      Size size{0, 1.2 * block.letter * static_cast<double>(block.lines.size()) + 2};
      for (const std::string& line : block.lines) {
        size.width = std::max(size.width, 0.6 * block.letter * static_cast<double>(terminal_width(line)) + 2);
      }
      out.push_back(size);
    }
    return out;
  };
  layouter.place = [](const LayoutGraph& graph, const std::vector<std::uint64_t>& seeds) {
    std::vector<std::vector<Point>> out;
    for (const std::uint64_t seed : seeds) {
      Random random(seed);
      out.emplace_back();
      for (std::size_t i = 0; i < graph.nodes; ++i) {
        const double x = random.unit();
        out.back().push_back({x * 300, random.unit() * 300});
      }
    }
    return out;
  };
  layouter.spread = [](const std::vector<Point>& centres, const std::vector<Size>& sizes) {
    return pushed_apart(centres, sizes, 5);
  };
  return layouter;
}

}  // namespace samenspel
