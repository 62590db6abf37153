#include "graph/projection.hpp"

#include <algorithm>
#include <map>

namespace samenspel {

namespace {

/// A tie of the file as it counts in this projection.
struct Piece {
  ActorIndex from, to;  ///< for sorting: in an undirected projection the smaller first
  std::uint32_t order;  ///< rank in the file; a `--` of a directed projection gives two
  TieIndex tie;
  bool turned;  ///< from and to stand the other way round in the row
};

bool by_ends(const Piece& a, const Piece& b) {
  if (a.from != b.from) return a.from < b.from;
  if (a.to != b.to) return a.to < b.to;
  return a.order < b.order;
}

}  // namespace

Projection project(const Network& network, const ProjectionOptions& options) {
  const Ties& ties = network.ties;
  const std::size_t n = network.actors.size();
  std::vector<bool> layer(ties.kinds().size(), options.layers.empty());
  for (std::size_t k = 0; k < layer.size(); ++k)
    if (std::ranges::find(options.layers, ties.kinds()[k]) != options.layers.end()) layer[k] = true;

  bool directed = options.direction == Direction::directed;
  if (options.direction == Direction::automatic) directed = has_directed_tie(network);

  std::vector<Arc> pairs;  // every tie once
  std::vector<Piece> pieces;
  std::uint32_t order = 0;
  for (TieIndex i = 0; i < ties.size(); ++i) {
    const ActorIndex from = ties.from(i), to = ties.to(i);
    if (from == to || !layer[ties.kind(i)]) continue;
    pairs.push_back({from, to, ties.weight(i)});
    if (directed) {
      pieces.push_back({from, to, order++, i, false});
      if (ties.mutual(i)) pieces.push_back({to, from, order++, i, true});
    } else {
      pieces.push_back({std::min(from, to), std::max(from, to), order++, i, from > to});
    }
  }

  Projection out;
  out.undirected = Graph(n, pairs, false);
  if (directed) {
    std::vector<Arc> arcs;
    arcs.reserve(pieces.size());
    for (const Piece& piece : pieces) arcs.push_back({piece.from, piece.to, ties.weight(piece.tie)});
    out.graph = Graph(n, arcs, true);
  } else {
    out.graph = out.undirected;
  }

  std::sort(pieces.begin(), pieces.end(), by_ends);
  struct Ordered {
    std::uint32_t order;
    TieRow row;
  };
  std::vector<Ordered> rows;
  std::map<std::vector<std::uint16_t>, std::uint32_t> sets;
  for (std::size_t i = 0; i < pieces.size();) {
    const Piece& first = pieces[i];
    double weight = 0;
    std::vector<std::uint16_t> kinds;
    std::size_t end = i;
    for (; end < pieces.size() && pieces[end].from == first.from && pieces[end].to == first.to; ++end) {
      weight += ties.weight(pieces[end].tie);
      const std::uint16_t kind = ties.kind(pieces[end].tie);
      if (kind != 0 && std::ranges::find(kinds, kind) == kinds.end()) kinds.push_back(kind);
    }
    const auto [known, is_new] = sets.try_emplace(kinds, static_cast<std::uint32_t>(out.kind_sets.size()));
    if (is_new) {
      std::string text;
      for (const std::uint16_t kind : kinds) text += (text.empty() ? "" : "|") + ties.kinds()[kind];
      out.kind_sets.push_back(std::move(text));
    }
    const ActorIndex from = directed ? first.from : first.turned ? first.to : first.from;
    const ActorIndex to = directed ? first.to : first.turned ? first.from : first.to;
    rows.push_back({first.order, {from, to, weight, known->second, first.tie}});
    i = end;
  }
  std::sort(rows.begin(), rows.end(), [](const Ordered& a, const Ordered& b) { return a.order < b.order; });
  out.ties.reserve(rows.size());
  for (const Ordered& row : rows) out.ties.push_back(row.row);
  return out;
}

Network with_contacts(const Network& network) {
  Network out = network;
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
      out.ties.add({from, to, mutual, 1, kind, false, event.date.begin, event.date.begin, event.date.begin, event.place});
    };
    for (std::size_t i = 0; i < makers.size(); ++i)
      for (std::size_t j = i + 1; j < makers.size(); ++j) add(makers[i], makers[j], true);
    for (const ActorIndex maker : makers)
      for (const ActorIndex addressee : addressees) add(maker, addressee, false);
  }
  return out;
}

}  // namespace samenspel
