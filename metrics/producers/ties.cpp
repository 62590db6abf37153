#include "metrics/producers/producers.hpp"
#include "metrics/sweeps/spans.hpp"
#include "metrics/tie_measures.hpp"

namespace samenspel::producers {

namespace {

/// The value of the turned tie of each row.
template <typename Value>
Values of_rows(const std::vector<std::uint32_t>& turned, std::span<const Value> values) {
  Values out;
  out.reserve(turned.size());
  for (const std::uint32_t tie : turned)
    out.push_back(static_cast<double>(values[tie]));
  return out;
}

Values simmelian_ties(Passes& p) {
  if (p.projection.directed()) return of_rows(p.turned_rows(), p.strong_ties());
  Values values = of_rows(p.turned_rows(), p.shared_neighbours());
  for (double& value : values)
    value = value > 0 ? 1 : 0;
  return values;
}

constexpr Producer kProducers[] = {
    {"embeddedness", Family::groups, kRows | kUndirected,
     [](Passes& p) { return of_rows(p.turned_rows(), p.shared_neighbours()); }},
    {"cross_sector", Family::tie_sectors, kRows, [](Passes& p) { return cross_sector(p.network, p.projection); }},
    {"capital", Family::tie_sectors, kRows, nullptr, [](Passes& p) { return capital(p.network, p.projection); }},
    {"simmelian", Family::groups, kRows | kTriangles, &simmelian_ties},
    {"bridge", Family::cut_points, kRows | kUndirected,
     [](Passes& p) { return bridges(p.depth_first(), p.projection.ties); }},
    {"span", Family::cut_points, kRows | kUndirected,
     [](Passes& p) { return spans(p.projection, bridges(p.depth_first(), p.projection.ties), p.options.threads); }},
    {"edge_betweenness", Family::paths, kRows | kPaths,
     [](Passes& p) {
       Values values;
       values.reserve(p.projection.ties.size());
       const Values& by_arc = p.paths().edge_betweenness;
       for (const TieRow& tie : p.projection.ties)
         values.push_back(by_arc[p.projection.graph.find_arc(tie.from, tie.to)]);
       return values;
     }},
    {"age_days", Family::ages, kRows,
     [](Passes& p) { return age_days(p.projection, p.options.as_of ? p.options.as_of : reference_day(p.network)); }},
};

}  // namespace

std::span<const Producer> of_ties() {
  return kProducers;
}

}  // namespace samenspel::producers
