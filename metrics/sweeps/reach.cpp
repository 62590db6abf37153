#include "metrics/sweeps/reach.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>

#include "metrics/sweeps/parts.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kStepsBetweenStops = 4096;

/// The strong part of each actor. Parts are numbered so that arcs between them run to lower numbers: a part gets its
/// number when all that can be reached from it have theirs (Tarjan 1972, doi:10.1137/0201010), without recursion.
std::vector<std::uint32_t> strong_parts(const Graph& graph) {
  constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
  const std::size_t n = graph.size();
  std::vector<std::uint32_t> part(n, none), turn(n, none), lowest(n), open;
  std::vector<std::pair<std::uint32_t, std::size_t>> path;  // an actor, and which of its arcs comes next
  std::uint32_t turns = 0, parts = 0;
  std::size_t steps = 0;
  const auto enter = [&](std::uint32_t i) {
    turn[i] = lowest[i] = turns++;
    open.push_back(i);
    path.emplace_back(i, 0);
  };
  for (std::uint32_t first = 0; first < n; ++first) {
    if (turn[first] != none) continue;
    enter(first);
    while (!path.empty()) {
      if (++steps % kStepsBetweenStops == 0) check_stop();
      const std::uint32_t i = path.back().first;
      if (path.back().second < graph.out(i).size()) {
        const std::uint32_t j = graph.out(i)[path.back().second++];
        if (turn[j] == none) {
          enter(j);
        } else if (part[j] == none) {
          lowest[i] = std::min(lowest[i], turn[j]);
        }
        continue;
      }
      path.pop_back();
      if (!path.empty()) lowest[path.back().first] = std::min(lowest[path.back().first], lowest[i]);
      if (lowest[i] != turn[i]) continue;
      for (std::uint32_t j = none; j != i; open.pop_back()) {
        j = open.back();
        part[j] = parts;
      }
      ++parts;
    }
  }
  return part;
}

/// The parts that the arcs of each part run to, itself left out.
struct PartGraph {
  std::vector<double> size;
  std::vector<std::size_t> begin;
  std::vector<std::uint32_t> ends;
};

PartGraph part_graph(const Graph& graph, std::span<const std::uint32_t> part) {
  PartGraph parts;
  const std::size_t count = part.empty() ? 0 : std::size_t{*std::ranges::max_element(part)} + 1;
  parts.size.resize(count);
  std::vector<std::size_t> first(count + 1);  // where the members of a part begin
  for (const std::uint32_t p : part) {
    ++first[p + 1];
    parts.size[p] += 1;
  }
  for (std::size_t p = 0; p < count; ++p)
    first[p + 1] += first[p];
  std::vector<std::uint32_t> members(part.size());
  std::vector<std::size_t> place = first;
  for (std::uint32_t i = 0; i < part.size(); ++i)
    members[place[part[i]]++] = i;

  parts.begin.push_back(0);
  for (std::uint32_t p = 0; p < count; ++p) {
    if (p % kStepsBetweenStops == 0) check_stop();
    const std::size_t begin = parts.ends.size();
    for (std::size_t k = first[p]; k < first[p + 1]; ++k)
      for (const std::uint32_t j : graph.out(members[k]))
        if (part[j] != p) parts.ends.push_back(part[j]);
    const auto mine = parts.ends.begin() + static_cast<std::ptrdiff_t>(begin);
    std::sort(mine, parts.ends.end());
    parts.ends.erase(std::unique(mine, parts.ends.end()), parts.ends.end());
    parts.begin.push_back(parts.ends.size());
  }
  return parts;
}

/// Actors in the parts that each part reaches, its own included. Five hundred target parts at a time, a bit each.
std::vector<double> reached_from_parts(const PartGraph& parts) {
  constexpr std::size_t words = 8, bits = 64 * words;
  using Set = std::array<std::uint64_t, words>;
  const std::size_t count = parts.size.size();
  std::vector<double> reached(count);
  std::vector<Set> sets(count);
  for (std::size_t first = 0; first < count; first += bits) {
    const std::size_t last = std::min(count, first + bits);
    Set alone{};  // parts of one actor: those are counted at once
    for (std::size_t p = first; p < last; ++p)
      if (parts.size[p] == 1) alone[(p - first) / 64] |= std::uint64_t{1} << (p - first) % 64;
    for (std::size_t p = first; p < count; ++p) {
      if (p % kStepsBetweenStops == 0) check_stop();
      Set set{};
      if (p < last) set[(p - first) / 64] = std::uint64_t{1} << (p - first) % 64;
      for (std::size_t k = parts.begin[p]; k < parts.begin[p + 1]; ++k) {
        if (parts.ends[k] < first) continue;  // all that can be reached from there has a lower number
        for (std::size_t w = 0; w < words; ++w)
          set[w] |= sets[parts.ends[k]][w];
      }
      sets[p] = set;
      for (std::size_t w = 0; w < words; ++w) {
        reached[p] += std::popcount(set[w] & alone[w]);
        for (std::uint64_t others = set[w] & ~alone[w]; others != 0; others &= others - 1)
          reached[p] += parts.size[first + 64 * w + static_cast<std::size_t>(std::countr_zero(others))];
      }
    }
  }
  return reached;
}

}  // namespace

std::vector<double> reached_counts(const Graph& graph) {
  std::vector<double> reached(graph.size());
  if (graph.directed()) {
    const std::vector<std::uint32_t> part = strong_parts(graph);
    const std::vector<double> from_part = reached_from_parts(part_graph(graph, part));
    for (std::size_t i = 0; i < reached.size(); ++i)
      reached[i] = from_part[part[i]] - 1;
    return reached;
  }
  const std::vector<std::uint32_t> part = connected_parts(graph);
  std::vector<double> size(graph.size());
  for (const std::uint32_t p : part)
    size[p] += 1;
  for (std::size_t i = 0; i < reached.size(); ++i)
    reached[i] = size[part[i]] - 1;
  return reached;
}

double fragmentation(const std::vector<double>& reached) {
  const auto n = static_cast<double>(reached.size());
  if (n < 2) return kUndefined;
  double joined = 0;
  for (const double others : reached)
    joined += others;
  return (n * (n - 1) - joined) / (n * (n - 1));
}

}  // namespace samenspel
