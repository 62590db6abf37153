#include "render/tables/measures_page.hpp"

#include "render/tables/interplay_page.hpp"
#include "render/tables/page_writer.hpp"
#include "render/tables/series_page.hpp"

namespace samenspel {

Page measures_page(const MeasureResults& results, std::optional<Level> level) {
  const Writer writer(results);
  Page page = writer.head();
  if (level == Level::reach) {
    writer.add_reach(page);
    return page;
  }
  std::vector<const Column*> told, of_network;  // an id that the network shares is told of the rows
  for (const Level one : {Level::network, Level::initiatives, Level::levels, Level::sides, Level::sectors, Level::pairs,
                          Level::actors, Level::ties}) {
    const std::vector<const Column*> columns = columns_of(results.results, one);
    if (level ? *level != one : columns.empty()) continue;
    if (one == Level::network) {
      writer.add_network(page, columns);
      of_network = columns;
    } else if ((one == Level::initiatives || one == Level::levels) && tells_stories(columns)) {
      add_stories(page, results, one, columns);
    } else {
      writer.add_level(page, one, columns);
      told.insert(told.end(), columns.begin(), columns.end());
    }
  }
  told.insert(told.end(), of_network.begin(), of_network.end());
  add_series(page, results, told);
  writer.add_meanings(page, told);
  return page;
}

}  // namespace samenspel
