#include "metrics/sweeps/spans.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#include "metrics/undefined.hpp"
#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

class TwoSidedSearch {
 public:
  explicit TwoSidedSearch(const Graph& graph) : graph_(graph), met_(graph.size()) {}

  /// Ties between two neighbours by another way, or kUndefined.
  double run(std::uint32_t i, std::uint32_t j) {
    sides_ = {Side{1, {}, {}}, Side{2, {}, {}}};
    start(sides_[0], i);
    start(sides_[1], j);
    double length = kUndefined;
    for (double ties = 1; !sides_[0].edge.empty() && !sides_[1].edge.empty(); ++ties) {
      const bool first = sides_[0].arcs <= sides_[1].arcs;
      if (!meets(first ? sides_[0] : sides_[1], i, j)) continue;
      length = ties;
      break;
    }
    for (const Side& side : sides_)
      for (const std::uint32_t v : side.found)
        met_[v] = 0;
    return length;
  }

 private:
  struct Side {
    std::uint8_t mark;
    std::vector<std::uint32_t> edge, found;  // those met last, and all
    std::size_t arcs = 0;                    // of the edge
  };

  void start(Side& side, std::uint32_t v) {
    met_[v] = side.mark;
    side.edge = side.found = {v};
    side.arcs = graph_.out(v).size();
  }

  /// One step on from this side's edge; whether it comes upon somebody whom the other side has met.
  bool meets(Side& side, std::uint32_t i, std::uint32_t j) {
    check_stop();
    next_.clear();
    std::size_t arcs = 0;
    for (const std::uint32_t v : side.edge) {
      for (const std::uint32_t w : graph_.out(v)) {
        if (met_[w] == side.mark || (v == i && w == j) || (v == j && w == i)) continue;
        if (met_[w] != 0) return true;
        met_[w] = side.mark;
        next_.push_back(w);
        side.found.push_back(w);
        arcs += graph_.out(w).size();
      }
    }
    side.edge.swap(next_);
    side.arcs = arcs;
    return false;
  }

  const Graph& graph_;
  std::vector<std::uint8_t> met_;  // by actor: the mark of the side that met it
  std::array<Side, 2> sides_{};
  std::vector<std::uint32_t> next_;
};

}  // namespace

std::vector<double> spans(const Projection& projection, std::span<const double> bridges, int threads) {
  std::vector<double> values(projection.ties.size(), kUndefined);
  const auto shares = static_cast<std::size_t>(std::max(threads, 1));
  in_shares(shares, [&](std::size_t share) {
    TwoSidedSearch search(projection.undirected);
    for (std::size_t t = share_begin(values.size(), share, shares); t < share_begin(values.size(), share + 1, shares);
         ++t)
      if (bridges[t] == 0) values[t] = search.run(projection.ties[t].from, projection.ties[t].to);
  });
  return values;
}

}  // namespace samenspel
