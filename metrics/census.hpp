// The triad census: how many of all threes of actors are tied in each of the sixteen ways (Holland & Leinhardt 1970,
// doi:10.1086/224954), without looking at threes one by one (after Batagelj & Mrvar 2001,
// doi:10.1016/S0378-8733(01)00035-1): threes that hang together are two-paths and triangles, all others follow from
// counts. Cost O(n + m √m), 5 bytes a tie, 12 an actor and one more a thread; whole numbers, the same for any number of
// threads.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "graph/graph.hpp"

namespace samenspel {

/// The measures, in the usual order. 021D: A ← B → C, 021U: A → B ← C, 021C: A → B → C, 111D: A ↔ B ← C,
/// 111U: A ↔ B → C.
inline constexpr std::array<std::string_view, 16> kTriadIds{
    "triad_003",  "triad_012",  "triad_102", "triad_021D", "triad_021U", "triad_021C", "triad_111D", "triad_111U",
    "triad_030T", "triad_030C", "triad_201", "triad_120D", "triad_120U", "triad_120C", "triad_210",  "triad_300"};
/// By the order of kTriadIds.
using TriadCensus = std::array<double, kTriadIds.size()>;

/// Of an undirected graph, whose ties are all mutual, only 003, 102, 201 and 300 occur. Throws Stopped.
[[nodiscard]] TriadCensus triad_census(const Graph& graph, int threads);

}  // namespace samenspel
