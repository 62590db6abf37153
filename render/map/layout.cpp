#include "render/map/layout.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "render/map/box_index.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kLarge = 400;           ///< actors above which neato takes too long
constexpr std::size_t kMostForSpread = 1000;  ///< actors above which prism takes too long
constexpr double kTieLength = 1, kCrossTieLength = 2.5;
constexpr double kRankShare = 0.35;
constexpr double kFilled = 0.34, kAspect = 1.5;
constexpr std::uint64_t kSeedSpan = 1'000'000'007;  ///< Graphviz reads a seed of 31 bits

/// Length of the spring from an actor to the anchor of a sector: longer for large sectors and small shares.
double anchor_length(std::size_t actors, std::size_t members, double share) {
  const double strength = actors <= 20 ? 0.9 : actors <= 80 ? 0.6 : 0.4;
  const double crowd = std::sqrt(std::max(4.0, static_cast<double>(members)));
  return strength * crowd / 3 / (0.4 + 0.6 * share);
}

/// Ties the parts that nothing joins to a hub between them, each by the node with most springs, so that they stay near.
void join_parts(LayoutGraph& graph, std::size_t actors) {
  std::vector<std::uint32_t> parent(graph.nodes), degree(graph.nodes, 0);
  std::iota(parent.begin(), parent.end(), 0U);
  const auto part_of = [&](std::uint32_t node) {
    while (parent[node] != node)
      node = parent[node] = parent[parent[node]];
    return node;
  };
  for (const LayoutGraph::Spring& spring : graph.springs) {
    ++degree[spring.a];
    ++degree[spring.b];
    const std::uint32_t a = part_of(spring.a), b = part_of(spring.b);
    parent[std::max(a, b)] = std::min(a, b);
  }
  std::vector<std::uint32_t> heads(graph.nodes, kNone);
  std::size_t parts = 0;
  for (std::uint32_t node = 0; node < graph.nodes; ++node) {
    std::uint32_t& head = heads[part_of(node)];
    parts += head == kNone ? 1 : 0;
    if (head == kNone || degree[node] > degree[head]) head = node;
  }
  if (parts < 2) return;
  const auto hub = static_cast<std::uint32_t>(graph.nodes++);
  const double arm = std::max(0.7, 0.25 * std::sqrt(static_cast<double>(actors)));
  for (const std::uint32_t head : heads) {
    if (head != kNone) graph.springs.push_back({head, hub, arm});
  }
}

double side_of(Point a, Point b, Point p) {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

bool segments_cross(Point a, Point b, Point c, Point d) {
  return side_of(a, b, c) * side_of(a, b, d) < 0 && side_of(c, d, a) * side_of(c, d, b) < 0;
}

/// Rows from left to right, for actors that nothing joins.
std::vector<Point> in_rows(std::size_t count) {
  const auto columns = std::max<std::size_t>(
      1, static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(count) * kAspect) - 1e-9)));
  std::vector<Point> out;
  for (std::size_t i = 0; i < count; ++i) {
    out.push_back({static_cast<double>(i % columns), -static_cast<double>(i / columns)});
  }
  return out;
}

std::vector<Box> boxes_at(std::span<const Point> centres, std::span<const Size> sizes) {
  std::vector<Box> out;
  for (std::size_t i = 0; i < centres.size(); ++i)
    out.push_back(around(centres[i], sizes[i]));
  return out;
}

}  // namespace

LayoutGraph layout_graph(const Network& network, std::span<const DrawnTie> ties) {
  const std::size_t n = network.actors.size();
  LayoutGraph graph;
  graph.large = n > kLarge;
  for (const DrawnTie& tie : ties)
    graph.springs.push_back({tie.from, tie.to, tie.cross ? kCrossTieLength : kTieLength});
  std::vector<std::size_t> members(network.sectors.size(), 0);
  for (ActorIndex i = 0; i < n; ++i) {
    for (const Share& share : network.actors.sectors(i))
      ++members[share.sector];
  }
  std::vector<std::uint32_t> anchors(network.sectors.size());
  graph.nodes = n;
  for (std::size_t s = 0; s < members.size(); ++s) {
    if (members[s] > 0) anchors[s] = static_cast<std::uint32_t>(graph.nodes++);
  }
  for (ActorIndex i = 0; i < n; ++i) {
    for (const Share& share : network.actors.sectors(i)) {
      const double length = anchor_length(n, members[share.sector], share.share);
      graph.springs.push_back({i, anchors[share.sector], length});
    }
  }
  if (!graph.springs.empty()) join_parts(graph, n);
  return graph;
}

LayoutGraph layout_graph(const Network& network, std::span<const DrawnTie> ties, LayoutEngine engine) {
  LayoutGraph graph;
  if (pulls_sectors(engine)) {
    graph = layout_graph(network, ties);
  } else {
    graph.nodes = network.actors.size();
    for (const DrawnTie& tie : ties)
      graph.springs.push_back({tie.from, tie.to, kTieLength});
  }
  graph.engine = engine;
  return graph;
}

std::size_t crossings(std::span<const Point> places, std::span<const DrawnTie> ties) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < ties.size(); ++i) {
    const DrawnTie& s = ties[i];
    for (std::size_t j = i + 1; j < ties.size(); ++j) {
      const DrawnTie& t = ties[j];
      if (s.from == t.from || s.from == t.to || s.to == t.from || s.to == t.to) continue;
      if (segments_cross(places[s.from], places[s.to], places[t.from], places[t.to])) ++count;
    }
  }
  return count;
}

std::vector<std::uint64_t> layout_seeds(std::uint64_t seed, std::size_t actors, std::size_t ties) {
  const std::size_t count = actors > kLarge || ties > 4000 ? 1 : actors > 200 ? 3 : actors > 120 ? 5 : 8;
  std::vector<std::uint64_t> out;
  for (std::size_t k = 0; k < count; ++k) {
    out.push_back((seed * 8 + k) % kSeedSpan + 1);
  }
  return out;
}

std::vector<Point> turned_flat(std::vector<Point> places) {
  Point middle;
  for (const Point& p : places)
    middle = middle + p * (1 / static_cast<double>(places.size()));
  double xx = 0, xy = 0, yy = 0;
  for (const Point& p : places) {
    const Point d = p - middle;
    xx += d.x * d.x;
    xy += d.x * d.y;
    yy += d.y * d.y;
  }
  const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
  const double c = std::cos(angle), s = std::sin(angle);
  for (Point& p : places) {
    const Point d = p - middle;
    p = {d.x * c + d.y * s, -d.x * s + d.y * c};
  }
  return places;
}

std::vector<Point> filling_square(std::vector<Point> places) {
  if (places.empty()) return places;
  const auto n = static_cast<double>(places.size());
  const auto blend = [&](double Point::*axis) {
    for (Point& p : places)
      p.*axis = std::round(p.*axis * 1e6) / 1e6;  // the last digits are noise: no rank by them
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return places[a].*axis < places[b].*axis; });
    const double low = places[order.front()].*axis, high = places[order.back()].*axis;
    if (high <= low) {
      for (Point& p : places)
        p.*axis = 0.5;
      return;
    }
    for (std::size_t first = 0, end = 0; first < order.size(); first = end) {
      const double value = places[order[first]].*axis;
      while (end < order.size() && places[order[end]].*axis == value)
        ++end;
      const double rank = static_cast<double>(first + end - 1) / 2;  // the mean rank of equal values
      const double blended = (1 - kRankShare) * (value - low) / (high - low) + kRankShare * rank / (n - 1);
      for (std::size_t k = first; k < end; ++k)
        places[order[k]].*axis = blended;
    }
  };
  blend(&Point::x);
  blend(&Point::y);
  return places;
}

Size map_size(std::span<const Size> boxes, Size least) {
  double area = 0;
  for (const Size& box : boxes)
    area += (box.width + 8) * (box.height + 6);
  const double height = std::sqrt(area / kFilled / kAspect);
  return {std::max(least.width, height * kAspect), std::max(least.height, height)};
}

std::vector<Point> stretched_to(std::vector<Point> places, Size least) {
  if (places.empty()) return places;
  const auto stretch = [&](double Point::*axis, double wanted) {
    const auto [low, high] = std::minmax_element(places.begin(), places.end(),
                                                 [&](const Point& a, const Point& b) { return a.*axis < b.*axis; });
    const double extent = (*high).*axis - (*low).*axis;
    if (extent < 1 || extent >= wanted) return;
    for (Point& p : places)
      p.*axis *= wanted / extent;
  };
  stretch(&Point::x, least.width);
  stretch(&Point::y, least.height);
  return places;
}

std::vector<std::pair<std::size_t, std::size_t>> overlapping(std::span<const Box> boxes) {
  std::vector<Size> sizes;
  for (const Box& box : boxes)
    sizes.push_back({box.width(), box.height()});
  BoxIndex index(cell_for(sizes));
  std::vector<std::pair<std::size_t, std::size_t>> out;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    index.each(boxes[i], [&](std::uint32_t j) { out.emplace_back(j, i); });
    index.add(boxes[i]);
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<Point> pushed_apart(std::vector<Point> centres, std::span<const Size> sizes, double gap) {
  std::vector<Size> grown(sizes.begin(), sizes.end());
  for (Size& size : grown)
    size = {size.width + gap, size.height + gap};
  constexpr int kRounds = 400, kGrowths = 60;
  for (int growth = 0; growth < kGrowths; ++growth) {
    for (int round = 0; round < kRounds; ++round) {
      check_stop();
      const auto pairs = overlapping(boxes_at(centres, grown));
      if (pairs.empty()) return centres;
      for (const auto& [i, j] : pairs) {
        const Point d = centres[j] - centres[i];
        const double x = (grown[i].width + grown[j].width) / 2 - std::abs(d.x);
        const double y = (grown[i].height + grown[j].height) / 2 - std::abs(d.y);
        if (x <= 0 || y <= 0) continue;
        const bool flat = x / (grown[i].width + grown[j].width) < y / (grown[i].height + grown[j].height);
        const Point push =
            flat ? Point{(d.x < 0 ? -1 : 1) * (x * 0.52 + 0.01), 0} : Point{0, (d.y < 0 ? -1 : 1) * (y * 0.52 + 0.01)};
        centres[i] = centres[i] - push;
        centres[j] = centres[j] + push;
      }
    }
    for (Point& p : centres)
      p = p * 1.25;
  }
  // Not met in practice: a plain grid never overlaps.
  Size cell;
  for (const Size& size : grown)
    cell = {std::max(cell.width, size.width), std::max(cell.height, size.height)};
  centres = in_rows(centres.size());
  for (Point& p : centres)
    p = {p.x * cell.width, p.y * cell.height};
  return centres;
}

std::vector<Point> grown_free(std::vector<Point> places, std::span<const Size> sizes) {
  constexpr double kStep = 1.1, kMost = 30;        // of growth; where actors all but coincide it would not end
  const std::size_t few = places.size() / 10 + 1;  // those are pushed apart afterwards
  for (double grown = 1; grown < kMost && overlapping(boxes_at(places, sizes)).size() > few; grown *= kStep) {
    for (Point& p : places)
      p = p * kStep;
  }
  return places;
}

std::vector<Point> sector_places(const Network& network, std::span<const DrawnTie> ties, std::uint64_t seed,
                                 const Layouter& layouter, LayoutEngine engine) {
  const std::size_t n = network.actors.size();
  const LayoutGraph graph = layout_graph(network, ties, engine);
  if (n < 2 || graph.springs.empty()) return filling_square(in_rows(n));
  std::vector<std::vector<Point>> tries = layouter.place(graph, layout_seeds(seed, n, ties.size()));
  std::vector<Point> places;
  std::size_t fewest = std::numeric_limits<std::size_t>::max();
  for (std::vector<Point>& attempt : tries) {
    attempt.resize(n);  // the anchors have done their work
    const std::size_t count = tries.size() == 1 ? 0 : crossings(attempt, ties);
    if (count < fewest) {
      fewest = count;
      places = std::move(attempt);
    }
  }
  return filling_square(turned_flat(std::move(places)));
}

std::vector<Point> actor_places(const Network& network, std::span<const DrawnTie> ties, std::span<const Size> boxes,
                                Size least, std::uint64_t seed, const Layouter& layouter, LayoutEngine engine) {
  const std::size_t n = network.actors.size();
  if (n == 0) return {};
  LayoutGraph graph = layout_graph(network, ties, engine);
  if (!pulls_sectors(engine) && n > 1 && !graph.springs.empty()) {
    // Layers, rings and circles are kept as they come, with room for the boxes: what fills the page would bend them.
    for (const Size& box : boxes)
      graph.boxes.push_back({box.width + 10, box.height + 8});
    std::vector<Point> places = layouter.place(graph, {layout_seeds(seed, n, ties.size())[0]})[0];
    if (engine != LayoutEngine::dot) {  // which leaves no more room than is needed; the others do
      for (Point& p : places)
        p = p * 0.25;
      places = grown_free(std::move(places), graph.boxes);
    }
    return pushed_apart(std::move(places), boxes, 2);
  }
  const Size size = map_size(boxes, least);
  std::vector<Point> places = sector_places(network, ties, seed, layouter, engine);
  for (Point& p : places)
    p = {p.x * size.width, p.y * size.height};
  if (n == 1) return places;
  if (n <= kMostForSpread) places = layouter.spread(places, std::vector<Size>(boxes.begin(), boxes.end()));
  if (!overlapping(boxes_at(places, boxes)).empty()) places = pushed_apart(std::move(places), boxes, 2);
  // prism shrinks what lies far apart; stretching never makes an overlap
  Size widest;
  for (const Size& box : boxes)
    widest = {std::max(widest.width, box.width), std::max(widest.height, box.height)};
  return stretched_to(std::move(places), {least.width - widest.width, least.height - widest.height});
}

}  // namespace samenspel
