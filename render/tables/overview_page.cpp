#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

#include "render/tables/interplay_in_short.hpp"
#include "render/tables/measures_page.hpp"
#include "render/tables/page_writer.hpp"
#include "render/tables/series_page.hpp"

namespace samenspel {

namespace {

/// The network in a few lines; --level network shows all of it.
constexpr std::array<std::string_view, 12> kOfNetwork{
    "actors",     "ties",     "density",     "components",    "mean_distance",  "reciprocity",
    "clustering", "ei_index", "ei_expected", "bonding_share", "bridging_share", "linking_share"};

/// The roles of who stands between two sectors.
constexpr std::array<std::string_view, 3> kBetween{"gf_gatekeeper", "gf_representative", "gf_liaison"};
constexpr Text kBetweenSectors{"between sectors", "tussen sectoren"};
constexpr Text kByRoles{
    "between sectors: how often as gatekeeper, representative or liaison, two steps far. Measures of shortest paths "
    "were "
    "left out.",
    "tussen sectoren: hoe vaak als poortwachter, vertegenwoordiger of tussenpersoon, twee stappen ver. Maten van "
    "kortste wegen zijn weggelaten."};

/// The roles that a broker takes most: a column a role that is somebody's, and the cells of a column "role".
struct MainRoles {
  GridColumn column;
  std::vector<const Column*> met;
};

MainRoles main_roles(const Writer& writer, const std::vector<const Column*>& roles,
                     const std::vector<std::uint32_t>& actors) {
  MainRoles out{{writer.say(kRole), Align::left, {}}, {}};
  for (const std::uint32_t actor : actors) {
    const Column* most = *std::max_element(roles.begin(), roles.end(), [&](const Column* a, const Column* b) {
      return !(a->values[actor] >= b->values[actor]);
    });
    if (!(most->values[actor] > 0)) {
      out.column.cells.emplace_back(kMissingMark);
      continue;
    }
    out.column.cells.push_back(writer.say(most->measure->title));
    if (std::ranges::find(out.met, most) == out.met.end()) out.met.push_back(most);
  }
  return out;
}

/// Who bridges, where cross_betweenness was left out: the sum of the roles between sectors.
std::optional<Column> bridging_by_roles(const std::vector<const Column*>& actors) {
  std::optional<Column> out;
  for (const std::string_view id : kBetween) {
    const Column* role = find(actors, id);
    if (role == nullptr) return std::nullopt;
    if (!out) {
      out = *role;
    } else {
      for (std::size_t i = 0; i < out->values.size(); ++i)
        out->values[i] += role->values[i];
    }
  }
  return out;
}

}  // namespace

Page overview_page(const MeasureResults& results) {
  const Writer writer(results);
  const std::vector<const Column*> actors = columns_of(results.results, Level::actors);
  const std::vector<const Column*> all_of_network = columns_of(results.results, Level::network);
  std::vector<const Column*> network = all_of_network;
  std::erase_if(network, [](const Column* column) {
    return std::ranges::find(kOfNetwork, column->measure->id) == kOfNetwork.end();
  });
  Page page = writer.head();
  writer.add_network(page, network);
  add_series(page, results, network);
  add_interplay_in_short(page, results, all_of_network);
  const Column* bridging = find(actors, "cross_betweenness");
  const std::optional<Column> roles_sum = bridging == nullptr ? bridging_by_roles(actors) : std::nullopt;
  if (roles_sum) bridging = &*roles_sum;
  if (bridging == nullptr) {
    writer.add_meanings(page, network);
    return page;
  }

  std::vector<std::uint32_t> order(results.network.actors.size());
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::erase_if(order, [&](ActorIndex i) { return !(bridging->values[i] > 0); });
  const std::size_t bridges = order.size();
  if (results.for_everybody)
    std::erase_if(order, [&](ActorIndex i) { return results.network.actors.kind(i) == ActorKind::person; });
  std::ranges::stable_sort(order,
                           [&](ActorIndex a, ActorIndex b) { return bridging->values[a] > bridging->values[b]; });
  const bool asked = results.selection.top != Selection().top;
  order.resize(std::min(order.size(), asked ? results.selection.top : kMostBridges));

  page.emplace_back(Heading{writer.say(kBridges)});
  if (results.for_everybody) page.emplace_back(Paragraph{writer.say(kNoPersons)});
  if (order.empty()) {
    page.emplace_back(Paragraph{writer.say(bridges > 0 ? kNobodyLeft : kNobody)});
    writer.add_meanings(page, network);
    return page;
  }
  Grid grid{{{writer.say(kActor), Align::left, {}}, {writer.say(kSector), Align::left, {}}}, 2, 1};
  for (const ActorIndex actor : order) {
    grid.columns[0].cells.push_back(writer.name(actor));
    grid.columns[1].cells.push_back(writer.sectors(actor));
  }
  grid.columns.push_back(writer.grid_column(*bridging, order));
  if (roles_sum) grid.columns.back().heading = writer.say(kBetweenSectors);
  std::vector<const Column*> roles, told;
  if (!roles_sum) told.push_back(bridging);
  for (const std::string_view id : kRoles)
    if (const Column* column = find(actors, id)) roles.push_back(column);
  if (!roles.empty()) {
    MainRoles main = main_roles(writer, roles, order);
    grid.columns.push_back(std::move(main.column));
    told.insert(told.end(), main.met.begin(), main.met.end());
  }
  page.emplace_back(std::move(grid));
  if (bridges > order.size())
    page.emplace_back(Paragraph{
        writer.say(kOfThem, {Words(writer.count(bridges)), Words(writer.count(results.network.actors.size()))})});
  if (roles_sum) page.emplace_back(Paragraph{writer.say(kByRoles)});
  writer.add_meanings(page, told);
  page.emplace_back(Paragraph{writer.say(kMore)});
  return page;
}

}  // namespace samenspel
