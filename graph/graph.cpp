#include "graph/graph.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <stdexcept>
#include <utility>

#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kStepsBetweenStops = 1024;

struct Adjacency {
  std::vector<std::size_t> begin;
  std::vector<std::uint32_t> to;
  std::vector<double> weight;     ///< empty where every weight is 1
  std::vector<std::uint8_t> way;  ///< of a graph with ways
  unsigned shift = 0;             ///< while it is made, the way of an arc stands in so many lowest bits of `to`

  [[nodiscard]] std::size_t actors() const { return begin.size() - 1; }
};

/// Which end of an arc counts it as its own; `ways`: with the way that it goes in the two lowest bits of the other end.
struct Ends {
  bool from, to;
  bool ways = false;
};

/// Calls use(actor, other, weight) for every arc of one share of the items, at the ends that count it.
template <typename Use>
void each_end(const ArcSource& arcs, Ends ends, std::size_t share, std::size_t shares, Use use) {
  arcs.each(share_begin(arcs.items, share, shares), share_begin(arcs.items, share + 1, shares),
            [&](std::span<const Arc> block) {
              check_stop();
              for (const Arc& arc : block) {
                if (arc.from == arc.to) continue;
                if (ends.ways) {
                  use(arc.from, arc.to << 2U | kForth, arc.weight);
                  use(arc.to, arc.from << 2U | kBack, arc.weight);
                  continue;
                }
                if (ends.from) use(arc.from, arc.to, arc.weight);
                if (ends.to) use(arc.to, arc.from, arc.weight);
              }
            });
}

/// How many arcs every share of the items has at each actor.
struct Counts {
  std::vector<std::vector<std::uint32_t>> of_share;
  bool all_one = true;  ///< every weight is 1
};

Counts count_ends(std::size_t actors, const ArcSource& arcs, Ends ends, std::size_t shares) {
  Counts counts;
  counts.of_share.resize(shares);
  std::vector<char> all_one(shares, 1);
  in_shares(shares, [&](std::size_t share) {
    std::vector<std::uint32_t> count(actors, 0);
    bool ones = true;
    each_end(arcs, ends, share, shares, [&](std::uint32_t at, std::uint32_t, double weight) {
      ++count[at];
      ones = ones && weight == 1;
    });
    counts.of_share[share] = std::move(count);
    all_one[share] = ones ? 1 : 0;
  });
  counts.all_one = std::ranges::count(all_one, 1) == static_cast<std::ptrdiff_t>(shares);
  return counts;
}

/// Puts every arc at its actors, in the order of the items: a share has its own place at each, behind the ones before.
template <typename Index>
void place_arcs(Adjacency& all, const Counts& counts, const ArcSource& arcs, Ends ends) {
  const std::size_t shares = counts.of_share.size();
  std::vector<std::vector<Index>> places(shares);
  for (std::size_t share = 0; share < shares; ++share) {
    if (share == 0) {
      places[0].assign(all.begin.begin(), all.begin.end() - 1);
    } else {
      places[share] = places[share - 1];
      for (std::size_t i = 0; i < all.actors(); ++i)
        places[share][i] += counts.of_share[share - 1][i];
    }
  }
  in_shares(shares, [&](std::size_t share) {
    std::vector<Index>& next = places[share];
    // Where an arc goes is anywhere in memory: some wait until it has come.
    struct Waiting {
      std::uint32_t from, to;
      double weight;
    };
    std::array<Waiting, 64> waiting{};
    std::size_t count = 0;
    const auto settle = [&] {
      for (std::size_t w = 0; w < count; ++w)
        __builtin_prefetch(&all.to[next[waiting[w].from]], 1);
      for (std::size_t w = 0; w < count; ++w) {
        const auto k = static_cast<std::size_t>(next[waiting[w].from]++);
        all.to[k] = waiting[w].to;
        if (!all.weight.empty()) all.weight[k] = waiting[w].weight;
      }
      count = 0;
    };
    each_end(arcs, ends, share, shares, [&](std::uint32_t from, std::uint32_t to, double weight) {
      __builtin_prefetch(&next[from], 1);
      waiting[count++] = {from, to, weight};
      if (count == waiting.size()) settle();
    });
    settle();
  });
}

constexpr std::size_t kFew = 48;

/// Sorts up to kFew values: each goes behind as many as are smaller. Without a branch on the values, which is several
/// times as fast as comparing two by two.
void sort_few(std::span<std::uint32_t> values) {
  std::array<std::uint32_t, kFew> given;
  std::copy(values.begin(), values.end(), given.begin());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::uint32_t value = given[i];
    std::uint32_t before = 0;
    for (std::size_t j = 0; j < i; ++j)
      before += given[j] <= value ? 1U : 0U;
    for (std::size_t j = i + 1; j < values.size(); ++j)
      before += given[j] < value ? 1U : 0U;
    values[before] = value;
  }
}

struct Row {
  std::uint32_t to, order;
  double weight;
};

/// Sorts the arcs first…last of one actor by target; equal targets keep their order, in which weights are added.
/// `rows` is room to work in.
void sort_by_target(Adjacency& all, std::size_t first, std::size_t last, std::vector<Row>& rows) {
  if (all.weight.empty()) {
    const std::span<std::uint32_t> targets = std::span(all.to).subspan(first, last - first);
    if (targets.size() <= kFew) {
      sort_few(targets);
    } else {
      std::ranges::sort(targets);
    }
    return;
  }
  rows.clear();
  for (std::size_t k = first; k < last; ++k)
    rows.push_back({all.to[k], static_cast<std::uint32_t>(k - first), all.weight[k]});
  std::sort(rows.begin(), rows.end(),
            [](const Row& a, const Row& b) { return a.to != b.to ? a.to < b.to : a.order < b.order; });
  for (std::size_t k = first; k < last; ++k) {
    all.to[k] = rows[k - first].to;
    all.weight[k] = rows[k - first].weight;
  }
}

/// Actors of one share, such that shares have about as many arcs.
struct Range {
  std::size_t first, last;
};
std::vector<Range> ranges_of(const Adjacency& all, std::size_t shares) {
  std::vector<Range> ranges;
  std::size_t first = 0;
  for (std::size_t share = 0; share < shares; ++share) {
    const std::size_t arcs = share_begin(all.begin.back(), share + 1, shares);
    std::size_t last = share + 1 == shares
                           ? all.actors()
                           : static_cast<std::size_t>(std::ranges::lower_bound(all.begin, arcs) - all.begin.begin());
    last = std::clamp(last, first, all.actors());
    ranges.push_back({first, last});
    first = last;
  }
  return ranges;
}

/// Whether two arcs of an actor have the same target.
bool sort_range(Adjacency& all, Range range) {
  std::vector<Row> rows;
  bool parallel = false;
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (i % kStepsBetweenStops == 0) check_stop();
    sort_by_target(all, all.begin[i], all.begin[i + 1], rows);
    for (std::size_t k = all.begin[i] + 1; k < all.begin[i + 1]; ++k)
      parallel = parallel || all.to[k] >> all.shift == all.to[k - 1] >> all.shift;
  }
  return parallel;
}

/// Merges parallel arcs of the actors of a range, down to the range's first arc and on; ends[i] becomes where those of
/// actor i end.
void merge_range(Adjacency& all, Range range, Weights weights, std::vector<std::size_t>& ends) {
  std::size_t kept = all.begin[range.first];
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (i % kStepsBetweenStops == 0) check_stop();
    const std::size_t start = kept;
    for (std::size_t k = all.begin[i]; k < all.begin[i + 1]; ++k) {
      const std::uint32_t to = all.to[k];
      const double weight = all.weight.empty() ? 1 : all.weight[k];
      if (kept > start && all.to[kept - 1] >> all.shift == to >> all.shift) {
        all.to[kept - 1] |= to;  // the ways of both
        if (weights == Weights::kept) all.weight[kept - 1] += weight;
      } else {
        all.to[kept] = to;
        if (!all.weight.empty()) all.weight[kept] = weight;
        ++kept;
      }
    }
    ends[i] = kept;
  }
}

/// Cuts off what is behind `size`. The memory goes back only where it is much, since that takes a copy.
template <typename T>
void cut_off(std::vector<T>& values, std::size_t size) {
  values.resize(size);
  if (size < values.capacity() - values.capacity() / 8) values.shrink_to_fit();
}

/// Merges parallel arcs; each actor's are sorted.
void merge(Adjacency& all, const std::vector<Range>& ranges, Weights weights) {
  if (weights == Weights::kept && all.weight.empty()) all.weight.assign(all.to.size(), 1.0);
  std::vector<std::size_t> ends(all.actors());
  in_shares(ranges.size(), [&](std::size_t share) { merge_range(all, ranges[share], weights, ends); });
  std::size_t kept = 0;
  for (const Range range : ranges) {
    if (range.first == range.last) continue;
    const std::size_t first = all.begin[range.first], last = ends[range.last - 1];
    const auto move = [&](auto& values) {
      const auto begin = values.begin();
      std::copy(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last),
                begin + static_cast<std::ptrdiff_t>(kept));
    };
    if (first != kept) move(all.to);
    if (first != kept && !all.weight.empty()) move(all.weight);
    for (std::size_t i = range.first; i < range.last; ++i)
      all.begin[i] = kept + (i == range.first ? 0 : ends[i - 1] - first);
    kept += last - first;
  }
  all.begin.back() = kept;
  cut_off(all.to, kept);
  if (!all.weight.empty()) cut_off(all.weight, kept);
}

/// Buckets by source, sorts each and merges parallel arcs.
Adjacency adjacency(std::size_t actors, const ArcSource& arcs, Ends ends, Weights weights, int threads) {
  constexpr std::size_t few = 100'000;  // items, not worth a thread
  // A share counts at every actor, which should cost no more than the arcs do.
  const std::size_t most = std::min(arcs.items / few, arcs.items / std::max<std::size_t>(actors, 1)) + 1;
  const std::size_t shares = std::clamp<std::size_t>(static_cast<std::size_t>(std::max(threads, 1)), 1, most);
  Adjacency out;
  out.shift = ends.ways ? 2 : 0;
  out.begin.assign(actors + 1, 0);
  {
    const Counts counts = count_ends(actors, arcs, ends, shares);
    for (std::size_t i = 0; i < actors; ++i) {
      out.begin[i + 1] = out.begin[i];
      for (const auto& of_share : counts.of_share)
        out.begin[i + 1] += of_share[i];
    }
    out.to.resize(out.begin[actors]);
    if (weights == Weights::kept && !counts.all_one) out.weight.resize(out.to.size());
    // Half the memory, where it will do, is half the way.
    if (out.to.size() <= std::numeric_limits<std::uint32_t>::max()) {
      place_arcs<std::uint32_t>(out, counts, arcs, ends);
    } else {
      place_arcs<std::size_t>(out, counts, arcs, ends);
    }
  }
  const std::vector<Range> ranges = ranges_of(out, shares);
  std::vector<char> parallel(shares, 0);
  in_shares(shares, [&](std::size_t share) { parallel[share] = sort_range(out, ranges[share]) ? 1 : 0; });
  if (std::ranges::count(parallel, 1) > 0) merge(out, ranges, weights);
  if (std::ranges::all_of(out.weight, [](double weight) { return weight == 1; })) out.weight = {};
  if (!ends.ways) return out;
  out.way.resize(out.to.size());
  in_shares(shares, [&](std::size_t share) {
    for (std::size_t k = share_begin(out.to.size(), share, shares); k < share_begin(out.to.size(), share + 1, shares);
         ++k) {
      out.way[k] = static_cast<std::uint8_t>(out.to[k] & kMutual);
      out.to[k] >>= 2U;
    }
  });
  return out;
}

}  // namespace

Graph::Graph(std::size_t actors, std::span<const Arc> arcs, bool directed, Weights weights)
    : Graph(actors,
            {arcs.size(),
             [arcs](std::size_t first, std::size_t last, const auto& use) { use(arcs.subspan(first, last - first)); }},
            directed, weights, 1) {}

Graph::Graph(std::size_t actors, const ArcSource& arcs, bool directed, Weights weights, int threads)
    : directed_(directed) {
  const auto out = std::make_shared<const Adjacency>(adjacency(actors, arcs, {true, !directed}, weights, threads));
  out_begin_ = out->begin;
  out_ = out->to;
  out_weight_ = out->weight;
  out_memory_ = out;
  if (!directed) return;
  const auto in = std::make_shared<const Adjacency>(adjacency(actors, arcs, {false, true}, weights, threads));
  in_begin_ = in->begin;
  in_ = in->to;
  in_weight_ = in->weight;
  in_memory_ = in;
}

Graph Graph::with_ways(std::size_t actors, const ArcSource& arcs, int threads) {
  if (actors > kMostWithWays) throw std::length_error("too many actors for a graph with ways");
  Graph graph;
  const auto out =
      std::make_shared<const Adjacency>(adjacency(actors, arcs, {true, true, true}, Weights::dropped, threads));
  graph.out_begin_ = out->begin;
  graph.out_ = out->to;
  graph.ways_ = out->way;
  graph.out_memory_ = out;
  return graph;
}

std::size_t Graph::find_arc(std::uint32_t from, std::uint32_t to) const {
  const auto targets = out(from);
  const auto found = std::lower_bound(targets.begin(), targets.end(), to);
  if (found == targets.end() || *found != to) return arcs();
  return out_begin_[from] + static_cast<std::size_t>(found - targets.begin());
}

}  // namespace samenspel
