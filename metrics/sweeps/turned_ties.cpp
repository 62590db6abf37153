#include "metrics/sweeps/turned_ties.hpp"

#include <algorithm>
#include <array>

#include "support/stop.hpp"

namespace samenspel {

namespace {

/// Actors by falling degree; those of one degree keep their order.
std::vector<std::uint32_t> by_degree(const Graph& pairs) {
  std::size_t most = 0;
  for (std::size_t v = 0; v < pairs.size(); ++v)
    most = std::max(most, pairs.out(v).size());
  std::vector<std::uint32_t> next(most + 2, 0);
  for (std::size_t v = 0; v < pairs.size(); ++v)
    ++next[most - pairs.out(v).size() + 1];
  for (std::size_t d = 0; d <= most; ++d)
    next[d + 1] += next[d];
  std::vector<std::uint32_t> order(pairs.size());
  for (std::uint32_t v = 0; v < pairs.size(); ++v)
    order[next[most - pairs.out(v).size()]++] = v;
  return order;
}

/// Rows that are read in the order of their ranks lie anywhere in memory: they are called for before their turn.
void call_for(const Graph& pairs, const std::vector<std::uint32_t>& actor, std::size_t r) {
  if (r + 16 < actor.size()) pairs.prefetch_begin(actor[r + 16]);
  if (r + 8 >= actor.size()) return;
  const auto row = pairs.out(actor[r + 8]);
  __builtin_prefetch(row.data());
  if (row.size() > 16) __builtin_prefetch(row.data() + 16);
}

}  // namespace

void AlterTies::read(ActorIndex actor) {
  const Graph& graph = projection_.graph;
  const bool weighted = parts_.strengths == Strengths::weights;
  own_arcs_.clear();
  arcs_ = {};
  z_.clear();
  if (!projection_.directed()) {
    if (weighted)
      for (std::size_t k = 0; k < graph.out(actor).size(); ++k)
        z_.push_back(2 * graph.out_weight(actor, k));
    return;
  }
  if (!parts_.arcs && parts_.strengths == Strengths::ones) return;
  if (projection_.undirected.has_ways() && !weighted) {
    arcs_ = projection_.undirected.ways(actor);
    return;
  }
  // All three lists are in rising order, and an alter is in one of the other two at least.
  const auto out = graph.out(actor), in = graph.in(actor);
  std::size_t o = 0, i = 0;
  for (const std::uint32_t alter : projection_.undirected.out(actor)) {
    std::uint8_t arcs = 0;
    double z = 0;
    if (o < out.size() && out[o] == alter) {
      arcs |= kForth;
      if (weighted) z += graph.out_weight(actor, o);
      ++o;
    }
    if (i < in.size() && in[i] == alter) {
      arcs |= kBack;
      if (weighted) z += graph.in_weight(actor, i);
      ++i;
    }
    own_arcs_.push_back(arcs);
    if (weighted) z_.push_back(z);
  }
  arcs_ = own_arcs_;
}

TurnedTies turned_ties(const Projection& projection, TurnedParts parts) {
  const Graph& pairs = projection.undirected;
  const std::size_t n = pairs.size();
  TurnedTies out;
  out.strengths = parts.strengths;
  out.actor = by_degree(pairs);
  out.rank.resize(n);
  for (std::uint32_t r = 0; r < n; ++r)
    out.rank[out.actor[r]] = r;
  out.begin.reserve(n + 1);
  out.begin.push_back(0);

  // Row by row, each written behind the one before; what does not belong there is overwritten by what comes next, which
  // costs no branch that nobody can foresee. So one place more than there are ties.
  const bool keep_arcs = projection.directed() && (parts.arcs || parts.strengths == Strengths::arcs);
  const bool keep_weights = parts.strengths == Strengths::weights;
  out.to.resize(pairs.ties() + 1);
  if (keep_arcs) out.arcs.resize(pairs.ties() + 1);
  if (keep_weights) out.weights.resize(pairs.ties() + 1);
  AlterTies alters(projection, parts);
  std::uint32_t at = 0;
  for (std::uint32_t r = 0; r < n; ++r) {
    if (r % 1024 == 0) check_stop();
    call_for(pairs, out.actor, r);
    const auto row = pairs.out(out.actor[r]);
    if (!keep_arcs && !keep_weights) {
      for (const std::uint32_t alter : row) {
        const std::uint32_t other = out.rank[alter];
        out.to[at] = other;
        at += other < r ? 1U : 0U;
      }
    } else {
      alters.read(out.actor[r]);
      for (std::size_t k = 0; k < row.size(); ++k) {
        const std::uint32_t other = out.rank[row[k]];
        out.to[at] = other;
        if (keep_arcs) out.arcs[at] = alters.arcs(k);
        if (keep_weights) out.weights[at] = alters.z(k);
        at += other < r ? 1U : 0U;
      }
    }
    out.begin.push_back(at);
  }
  out.to.pop_back();
  if (keep_arcs) out.arcs.pop_back();
  if (keep_weights) out.weights.pop_back();
  if (out.strengths != Strengths::arcs) return out;
  // Only how strong a tie is beside others counts: of one strength all, they are of strength 1.
  const auto is_mutual = [](std::uint8_t arcs) { return arcs == kMutual; };
  if (std::ranges::all_of(out.arcs, is_mutual) || std::ranges::none_of(out.arcs, is_mutual))
    out.strengths = Strengths::ones;
  return out;
}

std::vector<std::uint32_t> numbers_of(const TurnedTies& ties, std::span<const TieRow> rows) {
  constexpr std::size_t together = 32, few = 32;
  std::vector<std::uint32_t> numbers;
  numbers.reserve(rows.size());
  struct Ends {
    std::uint32_t row, to;
  };
  std::array<Ends, together> ends{};
  // A look-up is some trips to memory, one after the other; those of several rows are made together.
  for (std::size_t first = 0; first < rows.size(); first += together) {
    if (first % (1U << 16U) == 0) check_stop();
    const auto now = rows.subspan(first, std::min(together, rows.size() - first));
    const auto ahead = rows.subspan(first + now.size(), std::min(together, rows.size() - first - now.size()));
    for (const TieRow& row : ahead) {
      __builtin_prefetch(&ties.rank[row.from]);
      __builtin_prefetch(&ties.rank[row.to]);
    }
    for (std::size_t k = 0; k < now.size(); ++k) {
      const std::uint32_t a = ties.rank[now[k].from], b = ties.rank[now[k].to];
      ends[k] = {std::max(a, b), std::min(a, b)};
      __builtin_prefetch(&ties.begin[ends[k].row]);
    }
    for (std::size_t k = 0; k < now.size(); ++k)
      __builtin_prefetch(ties.to.data() + ties.begin[ends[k].row]);
    for (std::size_t k = 0; k < now.size(); ++k) {
      const auto begin = ties.to.begin() + ties.begin[ends[k].row], end = ties.to.begin() + ties.begin[ends[k].row + 1];
      const auto found = static_cast<std::size_t>(end - begin) <= few
                             ? std::find(begin, end, ends[k].to)
                             : std::lower_bound(begin, end, ties.actor[ends[k].to],
                                                [&](std::uint32_t a, ActorIndex b) { return ties.actor[a] < b; });
      numbers.push_back(static_cast<std::uint32_t>(found - ties.to.begin()));
    }
  }
  return numbers;
}

}  // namespace samenspel
