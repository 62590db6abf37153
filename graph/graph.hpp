// Compact adjacency of one projection of a network: who is tied to whom, without parallel arcs and self-arcs, in
// 4 bytes an arc (12 with weights). An undirected graph holds each tie as two arcs. Vertices are actor indices.
// Immutable; copies share one memory; safe to read from several threads. boost_graph.hpp makes it a Boost.Graph model.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace samenspel {

struct Arc {
  std::uint32_t from, to;
  double weight = 1;
};

/// Arcs that need not lie in memory together. They come from `items` things in an order, each with some arcs or none;
/// `each(first, last, use)` hands those of the items first…last to `use`, a block at a time, in that order and the same
/// each time. Several threads may call it at once.
struct ArcSource {
  std::size_t items;
  std::function<void(std::size_t first, std::size_t last, const std::function<void(std::span<const Arc>)>& use)> each;
};

enum class Weights : bool { dropped, kept };

/// Which of the two arcs of a pair there are, seen from one of its ends.
inline constexpr std::uint8_t kForth = 1, kBack = 2, kMutual = kForth | kBack;

class Graph {
 public:
  Graph() = default;
  /// From arcs in any order; parallel ones are merged and their weights added in the order given, self-arcs dropped.
  /// For an undirected graph each tie stands in `arcs` once. Ends lie below `actors`. Weights that are dropped count as
  /// 1, merged arcs too. The graph does not depend on the number of threads. Cost O(n + m log d), and 4 bytes an actor
  /// and thread beside the memory of the result. Throws Stopped.
  Graph(std::size_t actors, std::span<const Arc> arcs, bool directed, Weights weights = Weights::kept);
  Graph(std::size_t actors, const ArcSource& arcs, bool directed, Weights weights, int threads);

  /// The undirected graph of directed arcs, which keeps of every tie which of its arcs there are: a byte an arc, and
  /// less work than a directed graph beside it. Without weights; at most kMostWithWays actors.
  [[nodiscard]] static Graph with_ways(std::size_t actors, const ArcSource& arcs, int threads);
  static constexpr std::size_t kMostWithWays = std::size_t{1} << 30U;

  [[nodiscard]] std::size_t size() const { return out_begin_.size() - 1; }
  [[nodiscard]] bool directed() const { return directed_; }
  /// Number of ties: arcs of a directed graph, pairs of an undirected one.
  [[nodiscard]] std::size_t ties() const { return directed_ ? out_.size() : out_.size() / 2; }
  [[nodiscard]] std::size_t arcs() const { return out_.size(); }
  [[nodiscard]] bool has_weights() const { return !out_weight_.empty(); }

  /// Ends of the arcs from i, in rising order; of the arcs to i.
  [[nodiscard]] std::span<const std::uint32_t> out(std::size_t i) const {
    return out_.subspan(out_begin_[i], out_begin_[i + 1] - out_begin_[i]);
  }
  [[nodiscard]] std::span<const std::uint32_t> in(std::size_t i) const {
    return directed_ ? in_.subspan(in_begin_[i], in_begin_[i + 1] - in_begin_[i]) : out(i);
  }
  /// Begins to fetch from memory where the arcs from i stand.
  void prefetch_begin(std::size_t i) const { __builtin_prefetch(&out_begin_[i]); }
  /// Number of the first arc from i; arcs are numbered in the order of out(0), out(1), …
  [[nodiscard]] std::size_t first_arc(std::size_t i) const { return out_begin_[i]; }
  [[nodiscard]] std::uint32_t target(std::size_t arc) const { return out_[arc]; }
  [[nodiscard]] double weight(std::size_t arc) const { return out_weight_.empty() ? 1.0 : out_weight_[arc]; }
  /// Weight of the k-th arc of out(i), of in(i).
  [[nodiscard]] double out_weight(std::size_t i, std::size_t k) const { return weight(out_begin_[i] + k); }
  [[nodiscard]] double in_weight(std::size_t i, std::size_t k) const {
    if (!directed_) return out_weight(i, k);
    return in_weight_.empty() ? 1.0 : in_weight_[in_begin_[i] + k];
  }
  [[nodiscard]] bool has_ways() const { return !ways_.empty(); }
  /// For each of out(i), seen from i. Of a graph with ways.
  [[nodiscard]] std::span<const std::uint8_t> ways(std::size_t i) const {
    return ways_.subspan(out_begin_[i], out_begin_[i + 1] - out_begin_[i]);
  }
  /// Number of the arc, or arcs() where there is none. O(log d).
  [[nodiscard]] std::size_t find_arc(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] bool has_arc(std::uint32_t from, std::uint32_t to) const { return find_arc(from, to) != arcs(); }

 private:
  static constexpr std::size_t kNoActors[] = {0};

  bool directed_ = false;
  std::span<const std::size_t> out_begin_ = kNoActors, in_begin_;
  std::span<const std::uint32_t> out_, in_;
  std::span<const std::uint8_t> ways_;
  std::span<const double> out_weight_, in_weight_;  // empty where every weight is 1
  std::shared_ptr<const void> out_memory_, in_memory_;
};

}  // namespace samenspel
