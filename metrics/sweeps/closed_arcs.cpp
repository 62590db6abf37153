#include "metrics/sweeps/closed_arcs.hpp"

#include <cstddef>

namespace samenspel {

namespace {

constexpr WayThrough kWays[] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

struct Row {
  std::array<WayThrough, 6> ways;
  std::size_t count;
};

/// For each combination of arcs: two bits a tie, of u–v, u–w and v–w.
constexpr std::array<Row, 64> rows() {
  std::array<Row, 64> out{};
  for (unsigned code = 0; code < 64; ++code) {
    bool arc[3][3]{};
    arc[0][1] = (code & 1U) != 0;
    arc[1][0] = (code & 2U) != 0;
    arc[0][2] = (code & 4U) != 0;
    arc[2][0] = (code & 8U) != 0;
    arc[1][2] = (code & 16U) != 0;
    arc[2][1] = (code & 32U) != 0;
    for (const WayThrough way : kWays)
      if (arc[way.from][way.middle] && arc[way.middle][way.to] && arc[way.from][way.to])
        out[code].ways[out[code].count++] = way;
  }
  return out;
}
constexpr std::array<Row, 64> kRows = rows();
static_assert(kForth == 1 && kBack == 2);

}  // namespace

std::span<const WayThrough> closed_arcs(const TurnedTies& ties, const Triangle& triangle) {
  const unsigned code = ties.arcs_of(triangle.uv) | static_cast<unsigned>(ties.arcs_of(triangle.uw)) << 2U |
                        static_cast<unsigned>(ties.arcs_of(triangle.vw)) << 4U;
  const Row& row = kRows[code];
  return std::span(row.ways).first(row.count);
}

}  // namespace samenspel
