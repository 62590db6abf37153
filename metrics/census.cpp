#include "metrics/census.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

// Larger than the threes of four million actors.
__extension__ using Count = unsigned __int128;

/// How two actors are tied, seen from the first: the sum of 1 for an arc to the other and 2 for one from it.
enum Dyad : std::uint8_t { kNoTie = 0, kTo = 1, kFrom = 2, kBothWays = 3 };
constexpr std::size_t kDyads = 4;

Dyad turned(std::size_t dyad) {
  return static_cast<Dyad>((dyad & 1U) << 1U | dyad >> 1U);
}

enum Triad : std::size_t {
  t003,
  t012,
  t102,
  t021D,
  t021U,
  t021C,
  t111D,
  t111U,
  t030T,
  t030C,
  t201,
  t120D,
  t120U,
  t120C,
  t210,
  t300
};

/// The triad of an actor tied so to two others who are not tied.
Triad open_triad(std::size_t first, std::size_t second) {
  if (first > second) std::swap(first, second);
  if (first == kTo) return second == kTo ? t021D : second == kFrom ? t021C : t111U;
  if (first == kFrom) return second == kFrom ? t021U : t111D;
  return t201;
}

/// The triad of three who are all tied: u with v, v with w, u with w.
Triad closed_triad(std::size_t uv, std::size_t vw, std::size_t uw) {
  const auto mutual =
      static_cast<int>(uv == kBothWays) + static_cast<int>(vw == kBothWays) + static_cast<int>(uw == kBothWays);
  if (mutual == 3) return t300;
  if (mutual == 2) return t210;
  if (mutual == 0) return uv == vw && uv == turned(uw) ? t030C : t030T;
  // One pair is mutual: how the third is tied to each of it.
  const auto [one, other] = uv == kBothWays   ? std::pair(turned(uw), turned(vw))
                            : vw == kBothWays ? std::pair(static_cast<Dyad>(uv), static_cast<Dyad>(uw))
                                              : std::pair(turned(uv), static_cast<Dyad>(vw));
  if (one != other) return t120C;
  return one == kTo ? t120D : t120U;
}

struct Neighbour {
  std::uint32_t actor;
  Dyad dyad;
};

/// Calls use(neighbour, dyad) for every distinct neighbour of i, in rising order.
template <typename Use>
void each_neighbour(const Graph& graph, std::size_t i, Use use) {
  if (!graph.directed()) {
    for (const std::uint32_t j : graph.out(i))
      use(j, kBothWays);
    return;
  }
  const auto out = graph.out(i), in = graph.in(i);
  for (std::size_t a = 0, b = 0; a < out.size() || b < in.size();) {
    if (b == in.size() || (a < out.size() && out[a] < in[b])) {
      use(out[a++], kTo);
    } else if (a == out.size() || in[b] < out[a]) {
      use(in[b++], kFrom);
    } else {
      use(out[a], kBothWays);
      ++a;
      ++b;
    }
  }
}

/// Each pair of tied actors once, at the end with fewer neighbours: no list is then longer than √(2m).
struct Forward {
  std::vector<std::size_t> begin;
  std::vector<std::uint32_t> to;
  std::vector<Dyad> dyad;
};

/// What is counted of the ends of ties alone.
struct Ends {
  std::uint64_t mutual = 0, one_way = 0;                   ///< pairs
  Count neighbours_of_mutual = 0, of_one_way = 0;          ///< neighbours of both ends, summed over the pairs
  std::array<std::array<Count, kDyads>, kDyads> wedges{};  ///< two others tied so to an actor
};

}  // namespace

TriadCensus triad_census(const Graph& graph, int threads) {
  check_stop();
  const std::size_t n = graph.size();
  std::vector<std::uint32_t> degree(n, 0);
  Ends ends;
  for (std::size_t i = 0; i < n; ++i) {
    if (i % 1024 == 0) check_stop();
    std::array<std::uint64_t, kDyads> of{};
    each_neighbour(graph, i, [&](std::uint32_t, Dyad dyad) { ++of[dyad]; });
    const std::uint64_t one_way = of[kTo] + of[kFrom], all = one_way + of[kBothWays];
    degree[i] = static_cast<std::uint32_t>(all);
    ends.mutual += of[kBothWays];
    ends.one_way += of[kTo];
    ends.neighbours_of_mutual += Count{of[kBothWays]} * all;
    ends.of_one_way += Count{one_way} * all;
    for (std::size_t a = kTo; a <= kBothWays; ++a) {
      if (of[a] > 0) ends.wedges[a][a] += Count{of[a]} * (of[a] - 1) / 2;
      for (std::size_t b = a + 1; b <= kBothWays; ++b)
        ends.wedges[a][b] += Count{of[a]} * of[b];
    }
  }
  ends.mutual /= 2;

  Forward forward;
  forward.begin.assign(n + 1, 0);
  const auto ahead = [&](std::size_t i, std::uint32_t j) {
    return degree[i] != degree[j] ? degree[i] < degree[j] : i < j;
  };
  forward.to.reserve(ends.mutual + ends.one_way);
  forward.dyad.reserve(ends.mutual + ends.one_way);
  for (std::size_t i = 0; i < n; ++i) {
    if (i % 1024 == 0) check_stop();
    each_neighbour(graph, i, [&](std::uint32_t j, Dyad dyad) {
      if (!ahead(i, j)) return;
      forward.to.push_back(j);
      forward.dyad.push_back(dyad);
    });
    forward.begin[i + 1] = forward.to.size();
  }

  // Triangles, by how u–v, v–w and u–w are tied.
  using Cells = std::array<std::uint64_t, kDyads * kDyads * kDyads>;
  struct Worker {
    std::vector<std::uint8_t> tied;  // how each actor is tied to u; kNoTie again behind u
    Cells count{};
  };
  Cells triangles{};
  constexpr std::size_t in_block = 1024;
  in_blocks((n + in_block - 1) / in_block, threads, [&] { return Worker{std::vector<std::uint8_t>(n, kNoTie)}; },
            [&](Worker& worker, std::size_t block) {
              const std::size_t end = std::min(n, (block + 1) * in_block);
              for (std::size_t u = block * in_block; u < end; ++u) {
                check_stop();
                for (std::size_t k = forward.begin[u]; k < forward.begin[u + 1]; ++k)
                  worker.tied[forward.to[k]] = forward.dyad[k];
                for (std::size_t k = forward.begin[u]; k < forward.begin[u + 1]; ++k) {
                  const std::uint32_t v = forward.to[k];
                  std::uint64_t* const counts = &worker.count[forward.dyad[k] * kDyads * kDyads];
                  // Whoever is not tied to u is counted with the rest, among those that nobody reads: no branch.
                  for (std::size_t l = forward.begin[v]; l < forward.begin[v + 1]; ++l)
                    ++counts[forward.dyad[l] * kDyads + worker.tied[forward.to[l]]];
                }
                for (std::size_t k = forward.begin[u]; k < forward.begin[u + 1]; ++k)
                  worker.tied[forward.to[k]] = kNoTie;
              }
            },
            [&](Worker& worker, std::size_t) {
              for (std::size_t cell = 0; cell < triangles.size(); ++cell)
                triangles[cell] += worker.count[cell];
              worker.count = {};
            });

  std::array<Count, kTriadIds.size()> census{};
  for (std::size_t a = kTo; a <= kBothWays; ++a)
    for (std::size_t b = a; b <= kBothWays; ++b)
      census[open_triad(a, b)] += ends.wedges[a][b];
  Count shared_of_mutual = 0, shared_of_one_way = 0;  // neighbours that both ends have, summed over the pairs
  for (std::size_t uv = kTo; uv <= kBothWays; ++uv) {
    for (std::size_t vw = kTo; vw <= kBothWays; ++vw) {
      for (std::size_t uw = kTo; uw <= kBothWays; ++uw) {
        const Count count = triangles[(uv * kDyads + vw) * kDyads + uw];
        census[closed_triad(uv, vw, uw)] += count;
        // Two-paths that the third tie closes, one at each corner.
        census[open_triad(uv, uw)] -= count;
        census[open_triad(turned(uv), vw)] -= count;
        census[open_triad(turned(uw), turned(vw))] -= count;
        for (const std::size_t dyad : {uv, vw, uw})
          (dyad == kBothWays ? shared_of_mutual : shared_of_one_way) += count;
      }
    }
  }
  // A pair and a third who is tied to neither: all but the neighbours of either end, among whom the ends are.
  census[t102] = Count{ends.mutual} * n - (ends.neighbours_of_mutual - shared_of_mutual);
  census[t012] = Count{ends.one_way} * n - (ends.of_one_way - shared_of_one_way);
  const Count all = n < 3 ? Count{0} : Count{n} * (n - 1) * (n - 2) / 6;
  Count rest = 0;
  for (std::size_t triad = t012; triad < census.size(); ++triad)
    rest += census[triad];
  census[t003] = all - rest;

  TriadCensus out;
  std::transform(census.begin(), census.end(), out.begin(), [](Count count) { return static_cast<double>(count); });
  return out;
}

}  // namespace samenspel
