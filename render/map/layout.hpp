// Where actors stand: a graph for the layout engine in which each sector pulls its members together, the best of
// several tries, turned and stretched to fill a rectangle, and freed of overlap. The engine itself is behind
// `Layouter`.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "graph/network.hpp"
#include "render/map/drawn_ties.hpp"
#include "render/map/labels.hpp"
#include "render/map/layout_engine.hpp"

namespace samenspel {

/// Points joined by springs of wished lengths.
struct LayoutGraph {
  struct Spring {
    std::uint32_t a, b;
    double length;
  };
  std::size_t nodes =
      0;  ///< actors first, then hidden ones: an anchor for each sector with members, a hub between loose parts
  std::vector<Spring> springs;
  bool large = false;  ///< for an engine that takes thousands of nodes
  LayoutEngine engine = LayoutEngine::automatic;
  /// Of the actors, in points, for an engine that leaves room for them itself; empty: they are as good as points.
  std::vector<Size> boxes{};
};

/// What a map asks of the program behind it. Made by graphviz_layouter; by hand in tests.
struct Layouter {
  /// Sizes of blocks of text on their plates.
  std::function<std::vector<Size>(const std::vector<TextBlock>&)> measure;
  /// Places of all nodes, once for each seed.
  std::function<std::vector<std::vector<Point>>(const LayoutGraph&, const std::vector<std::uint64_t>&)> place;
  /// Boxes of these sizes moved from these centres until none overlap, keeping their order.
  std::function<std::vector<Point>(const std::vector<Point>&, const std::vector<Size>&)> spread;
};

[[nodiscard]] LayoutGraph layout_graph(const Network& network, std::span<const DrawnTie> ties);
/// Without anchors and hub where the engine pulls no sectors: the ties alone.
[[nodiscard]] LayoutGraph layout_graph(const Network& network, std::span<const DrawnTie> ties, LayoutEngine engine);

/// Pairs of ties that cross when drawn straight; ties with a common end do not count. Quadratic in the ties.
[[nodiscard]] std::size_t crossings(std::span<const Point> places, std::span<const DrawnTie> ties);

/// Seeds worth trying: 8, fewer where a try takes long.
[[nodiscard]] std::vector<std::uint64_t> layout_seeds(std::uint64_t seed, std::size_t actors, std::size_t ties);

/// Turned about their middle so that the longest direction lies flat.
[[nodiscard]] std::vector<Point> turned_flat(std::vector<Point> places);

/// In the unit square, each axis blended with the rank of the places along it: the order from left to right and from
/// bottom to top stays, and no corner stays empty.
[[nodiscard]] std::vector<Point> filling_square(std::vector<Point> places);

/// The rectangle in which boxes of these sizes lie at ease, no smaller than `least`.
[[nodiscard]] Size map_size(std::span<const Size> boxes, Size least);

/// Each axis drawn out until the places span at least this much; one along which all are equal stays.
[[nodiscard]] std::vector<Point> stretched_to(std::vector<Point> places, Size least);

/// Boxes pushed apart along the axis of least overlap until they are `gap` apart; grown as a whole where pushing does
/// not end. Never leaves an overlap.
[[nodiscard]] std::vector<Point> pushed_apart(std::vector<Point> centres, std::span<const Size> sizes, double gap);

/// Pairs of boxes that share an area.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> overlapping(std::span<const Box> boxes);

/// Grown as a whole until few boxes overlap: what has a shape (rings, circles) keeps it, which pushing boxes apart
/// would not do.
[[nodiscard]] std::vector<Point> grown_free(std::vector<Point> places, std::span<const Size> sizes);

/// Where actors stand when each sector pulls its members together: the best of several tries, lying flat and filling
/// the unit square, before it is known how much room each takes.
[[nodiscard]] std::vector<Point> sector_places(const Network& network, std::span<const DrawnTie> ties,
                                               std::uint64_t seed, const Layouter& layouter,
                                               LayoutEngine engine = LayoutEngine::automatic);

/// Centres of the boxes of all actors.
[[nodiscard]] std::vector<Point> actor_places(const Network& network, std::span<const DrawnTie> ties,
                                              std::span<const Size> boxes, Size least, std::uint64_t seed,
                                              const Layouter& layouter, LayoutEngine engine = LayoutEngine::automatic);

}  // namespace samenspel
