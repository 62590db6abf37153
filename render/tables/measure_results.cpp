#include "render/tables/measure_results.hpp"

namespace samenspel {

std::vector<const Column*> columns_of(const Results& results, Level level) {
  std::vector<const Column*> out;
  for (const Column& column : results.columns)
    if (column.measure->level == level) out.push_back(&column);
  return out;
}

std::string sector_text(const Network& network, ActorIndex actor) {
  std::string out;
  for (const Share& share : network.actors.sectors(actor))
    out += (out.empty() ? "" : "|") + network.sectors[share.sector].id;
  return out;
}

}  // namespace samenspel
