#include "graph/projection.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <utility>

#include "support/stop.hpp"

namespace samenspel {

namespace {

/// The kinds of merged ties, each list of kinds a number: a list is the number of the one without its last kind, and
/// that kind. So a pair with many kinds costs little.
class KindLists {
 public:
  static constexpr std::uint32_t kEmpty = 0;

  /// The list `list` with `kind` behind it, where it is not in it; kind 0 is none.
  std::uint32_t with(std::uint32_t list, std::uint16_t kind) {
    if (kind == 0) return list;
    for (std::uint32_t at = list; at != kEmpty; at = lists_[at].first)
      if (lists_[at].second == kind) return list;
    const auto [known, is_new] = number_.try_emplace({list, kind}, static_cast<std::uint32_t>(lists_.size()));
    if (is_new) lists_.emplace_back(list, kind);
    return known->second;
  }
  [[nodiscard]] std::string text(std::uint32_t list, const std::vector<std::string>& kinds) const {
    std::vector<std::uint16_t> all;
    for (; list != kEmpty; list = lists_[list].first)
      all.push_back(lists_[list].second);
    std::string out;
    for (auto kind = all.rbegin(); kind != all.rend(); ++kind)
      out += (out.empty() ? "" : "|") + kinds[*kind];
    return out;
  }
  [[nodiscard]] std::size_t size() const { return lists_.size(); }

 private:
  std::vector<std::pair<std::uint32_t, std::uint16_t>> lists_{{kEmpty, std::uint16_t{0}}};
  std::map<std::pair<std::uint32_t, std::uint16_t>, std::uint32_t> number_;
};

/// Calls use(from, to, tie) for every arc of the projection by the ties first…last, in the order of the file.
template <typename Use>
void each_arc(const Ties& ties, const std::vector<bool>& layer, bool directed, TieIndex first, TieIndex last, Use use) {
  for (TieIndex i = first; i < last; ++i) {
    if (ties.from(i) == ties.to(i) || !layer[ties.kind(i)]) continue;
    use(ties.from(i), ties.to(i), i);
    if (directed && ties.mutual(i)) use(ties.to(i), ties.from(i), i);
  }
}

constexpr std::size_t kBlock = 1024;

enum class Kind : std::uint8_t { undirected, directed, with_ways };

Graph graph_of(const Network& network, const std::vector<bool>& layer, Kind kind, bool weights, int threads) {
  const bool directed = kind != Kind::undirected;
  const Ties& ties = network.ties;
  const ArcSource arcs{ties.size(), [&](std::size_t first, std::size_t last, const auto& use) {
                         std::vector<Arc> block;
                         block.reserve(kBlock);
                         each_arc(ties, layer, directed, static_cast<TieIndex>(first), static_cast<TieIndex>(last),
                                  [&](ActorIndex from, ActorIndex to, TieIndex tie) {
                                    block.push_back({from, to, weights ? ties.weight(tie) : 1});
                                    if (block.size() < kBlock) return;
                                    use(block);
                                    block.clear();
                                  });
                         use(block);
                       }};
  if (kind == Kind::with_ways) return Graph::with_ways(network.actors.size(), arcs, threads);
  return Graph(network.actors.size(), arcs, directed, weights ? Weights::kept : Weights::dropped, threads);
}

void list_ties(const Ties& ties, const std::vector<bool>& layer, Projection& out) {
  const Graph& graph = out.graph;
  const bool directed = graph.directed();
  KindLists lists;
  std::vector<std::uint32_t> row_of(graph.arcs(), kNone);
  out.ties.reserve(graph.ties());
  // Where the arc of a tie stands is some trips to memory, one after the other: those of several ties are made
  // together.
  struct Waiting {
    ActorIndex from, to;
    TieIndex tie;
    std::size_t arc;
  };
  std::array<Waiting, 32> waiting{};
  std::size_t count = 0;
  const auto settle = [&] {
    const std::span<Waiting> now = std::span(waiting).first(count);
    const auto row = [&](const Waiting& tie) { return directed ? tie.from : std::min(tie.from, tie.to); };
    for (const Waiting& tie : now)
      __builtin_prefetch(graph.out(row(tie)).data());
    for (Waiting& tie : now) {
      tie.arc = directed ? graph.find_arc(tie.from, tie.to)
                         : graph.find_arc(std::min(tie.from, tie.to), std::max(tie.from, tie.to));
      __builtin_prefetch(&row_of[tie.arc], 1);
    }
    for (const Waiting& tie : now) {
      if (row_of[tie.arc] == kNone) {
        row_of[tie.arc] = static_cast<std::uint32_t>(out.ties.size());
        out.ties.push_back({tie.from, tie.to, 0, KindLists::kEmpty, tie.tie});
      }
      const std::uint32_t number = row_of[tie.arc];
      TieRow& listed = out.ties[number];
      listed.weight += ties.weight(tie.tie);
      listed.kinds = lists.with(listed.kinds, ties.kind(tie.tie));
      const Date confirmed = ties.confirmed(tie.tie), known = out.confirmed[number];
      if (confirmed && (!known || known.first_day() < confirmed.first_day())) out.confirmed.set(number, confirmed);
    }
    count = 0;
    check_stop();
  };
  each_arc(ties, layer, directed, 0, static_cast<TieIndex>(ties.size()),
           [&](ActorIndex from, ActorIndex to, TieIndex tie) {
             graph.prefetch_begin(directed ? from : std::min(from, to));
             waiting[count++] = {from, to, tie, 0};
             if (count == waiting.size()) settle();
           });
  settle();
  // Only the lists that a row ended with become texts.
  std::vector<std::uint32_t> number(lists.size(), kNone);
  for (TieRow& row : out.ties) {
    std::uint32_t& now = number[row.kinds];
    if (now == kNone) {
      now = static_cast<std::uint32_t>(out.kind_sets.size());
      out.kind_sets.push_back(lists.text(row.kinds, ties.kinds()));
    }
    row.kinds = now;
  }
}

}  // namespace

Projection project(const Network& network, const ProjectionOptions& options) {
  const Ties& ties = network.ties;
  std::vector<bool> layer(ties.kinds().size(), options.layers.empty());
  for (std::size_t k = 0; k < layer.size(); ++k)
    if (std::ranges::find(options.layers, ties.kinds()[k]) != options.layers.end()) layer[k] = true;

  const bool directed = options.direction == Direction::directed ||
                        (options.direction == Direction::automatic && has_directed_tie(network));
  Projection out;
  out.is_directed = directed;
  ProjectionParts& parts = out.parts = options.parts;
  if (parts.ties) parts.graph = true;
  if (!directed) parts.graph = parts.undirected = parts.graph || parts.undirected;
  if (parts.ways) parts.undirected = true;
  bool with_ways = directed && parts.ways;
  if (with_ways && (parts.graph || parts.weights || network.actors.size() > Graph::kMostWithWays)) {
    with_ways = false;
    parts.graph = true;
  }
  if (parts.undirected)
    out.undirected =
        graph_of(network, layer, with_ways ? Kind::with_ways : Kind::undirected, parts.weights, options.threads);
  if (parts.graph)
    out.graph = directed ? graph_of(network, layer, Kind::directed, parts.weights, options.threads) : out.undirected;
  if (parts.ties) list_ties(ties, layer, out);
  return out;
}

Network with_contacts(Network network) {
  const auto once = [](std::vector<ActorIndex> parties) {
    std::vector<ActorIndex> seen;
    for (const ActorIndex party : parties)
      if (std::ranges::find(seen, party) == seen.end()) seen.push_back(party);
    return seen;
  };
  for (const Event& event : network.events) {
    const std::vector<ActorIndex> makers = once(event.by);
    std::vector<ActorIndex> addressees = once(event.to);
    std::erase_if(addressees, [&](ActorIndex a) { return std::ranges::find(makers, a) != makers.end(); });
    const std::string& kind = network.acts[event.act].id;
    const auto add = [&](ActorIndex from, ActorIndex to, bool mutual) {
      network.ties.add(
          {from, to, mutual, 1, kind, false, event.date.begin, event.date.begin, event.date.begin, event.place});
    };
    for (std::size_t i = 0; i < makers.size(); ++i)
      for (std::size_t j = i + 1; j < makers.size(); ++j)
        add(makers[i], makers[j], true);
    for (const ActorIndex maker : makers)
      for (const ActorIndex addressee : addressees)
        add(maker, addressee, false);
  }
  return network;
}

}  // namespace samenspel
