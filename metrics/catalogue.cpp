#include "metrics/catalogue.hpp"

#include <algorithm>

#include "metrics/catalogue/rows.hpp"

namespace samenspel {

namespace {

constexpr std::string_view kLevelNames[] = {"actors", "ties",  "sectors", "pairs", "initiatives",
                                            "levels", "sides", "network", "reach"};

/// The rows of initiatives, for the rows of another level of interplay.
std::vector<Measure> at_level(Level level, std::span<const Measure> of_initiatives) {
  std::vector<Measure> rows(of_initiatives.begin(), of_initiatives.end());
  for (Measure& row : rows)
    row.level = level;
  return rows;
}

std::vector<Measure> strung_together() {
  std::vector<Measure> rows;
  for (const std::span<const Measure> part :
       {catalogue::actor_contacts(), catalogue::actor_paths(), catalogue::actor_position(), catalogue::actor_bridging(),
        catalogue::actor_brokerage(), catalogue::brokerage_inference(), catalogue::actor_exchange(),
        catalogue::tie_rows(), catalogue::sector_rows(), catalogue::pair_rows(), catalogue::network_shape(),
        catalogue::network_triads(), catalogue::network_sectors(), catalogue::network_cohesion(),
        catalogue::network_brokerage(), catalogue::network_brokerage_inference()})
    rows.insert(rows.end(), part.begin(), part.end());
  for (const Level level : {Level::initiatives, Level::levels, Level::network})
    for (const std::span<const Measure> part :
         {catalogue::leapfrog(), catalogue::carriers(), catalogue::meetings(), catalogue::exchange(),
          catalogue::truth(), catalogue::adoption(), catalogue::stances(), catalogue::new_combinations()})
      for (const Measure& row : at_level(level, part))
        rows.push_back(row);
  for (const std::span<const Measure> part : {catalogue::network_suppleness(), catalogue::stories()})
    rows.insert(rows.end(), part.begin(), part.end());
  return rows;
}

}  // namespace

std::string_view level_name(Level level) {
  return kLevelNames[static_cast<std::size_t>(level)];
}

std::span<const Measure> all_measures() {
  static const std::vector<Measure> rows = strung_together();
  return rows;
}

const Measure* find_measure(std::string_view id, Level level) {
  const auto rows = all_measures();
  const auto found = std::ranges::find_if(rows, [&](const Measure& row) { return row.id == id && row.level == level; });
  return found == rows.end() ? nullptr : &*found;
}

std::vector<const Measure*> measures_named(std::string_view id) {
  std::vector<const Measure*> found;
  for (const Measure& row : all_measures())
    if (row.id == id) found.push_back(&row);
  return found;
}

}  // namespace samenspel
