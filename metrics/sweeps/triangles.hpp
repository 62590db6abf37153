// The triangle sweep: every triangle of a graph once, for all that rests on triangles together. From each actor the
// ties of those whom its turned ties lead to are looked through (Chiba & Nishizeki 1985, doi:10.1137/0214017). Found
// in as many threads as there are, taken up one block after another in a fixed order, so that sums do not depend on
// the threads. Cost O(m^1.5) at most; memory 4 bytes an actor and some of a block, for each thread.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "metrics/sweeps/turned_ties.hpp"

namespace samenspel {

/// Three actors tied to each other, of ranks u > v > w: the first of them, and the ties u–v, u–w and v–w by number.
struct Triangle {
  std::uint32_t u, uv, uw, vw;
};

/// Called for one block of triangles after the other, by one thread at a time.
using TakeTriangles = std::function<void(std::span<const Triangle>)>;

/// Hands every triangle to each of `takers`. Throws Stopped.
void sweep_triangles(const TurnedTies& ties, std::span<const TakeTriangles> takers, int threads,
                     const std::function<void(double done)>& progress = {});

/// How many triangles ahead of its turn a taker calls for what lies far off in memory.
inline constexpr std::size_t kTrianglesAhead = 12;

}  // namespace samenspel
