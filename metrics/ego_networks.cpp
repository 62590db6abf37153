#include "metrics/ego_networks.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "metrics/undefined.hpp"
#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

constexpr std::uint32_t kFar = std::numeric_limits<std::uint32_t>::max();

/// A tie between two alters, by their places among ego's alters.
struct AlterPair {
  std::uint32_t a, b;
  std::uint8_t arcs;  ///< kForth: from a to b
  double z;
};

/// Looks now and then whether to stop.
class Pace {
 public:
  void step(std::size_t steps) {
    steps_ += steps + 1;
    if (steps_ < 200'000) return;
    steps_ = 0;
    check_stop();
  }

 private:
  std::size_t steps_ = 0;
};

/// Lists of numbers by number: of each alter those whom its arcs lead to.
class Lists {
 public:
  /// From pairs that each(use) hands as use(from, to), twice the same.
  template <typename Each>
  void fill(std::size_t size, Each each) {
    begin_.assign(size + 2, 0);
    each([&](std::uint32_t from, std::uint32_t) { ++begin_[from + 2]; });
    for (std::size_t i = 0; i < size; ++i)
      begin_[i + 2] += begin_[i + 1];
    to_.resize(begin_.back());
    each([&](std::uint32_t from, std::uint32_t to) { to_[begin_[from + 1]++] = to; });
  }
  [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t i) const {
    return std::span(to_).subspan(begin_[i], begin_[i + 1] - begin_[i]);
  }

 private:
  std::vector<std::size_t> begin_;
  std::vector<std::uint32_t> to_;
};

/// The betweenness of ego in one ego network after the other.
///
/// From alter s to alter t by way of ego it is d(s, ego) + d(ego, t), and no path to or from ego runs through ego: so
/// every pair with both would give ego a point, were it not for the paths among the alters themselves that are as
/// short or shorter. Only those are searched for, and they are few.
class EgoBetweenness {
 public:
  /// `ego_arcs` by alter, seen from ego.
  double of(std::size_t alters, std::span<const std::uint8_t> ego_arcs, std::span<const AlterPair> pairs) {
    out_.fill(alters, [&](auto use) {
      for (const AlterPair& pair : pairs) {
        if ((pair.arcs & kForth) != 0) use(pair.a, pair.b);
        if ((pair.arcs & kBack) != 0) use(pair.b, pair.a);
      }
    });
    const bool near = std::ranges::all_of(ego_arcs, [](std::uint8_t arcs) { return arcs == kMutual; });
    if (near) {
      to_ego_.assign(alters, {1, 1});
      from_ego_ = to_ego_;
    } else {
      in_.fill(alters, [&](auto use) {
        for (const AlterPair& pair : pairs) {
          if ((pair.arcs & kForth) != 0) use(pair.b, pair.a);
          if ((pair.arcs & kBack) != 0) use(pair.a, pair.b);
        }
      });
      from_ego_ = distances(alters, ego_arcs, kForth, out_);
      to_ego_ = distances(alters, ego_arcs, kBack, in_);
    }

    std::uint64_t sources = 0, targets = 0, both = 0;
    std::uint32_t farthest = 0;
    for (std::size_t i = 0; i < alters; ++i) {
      const bool leads = to_ego_[i].length != kFar, follows = from_ego_[i].length != kFar;
      sources += leads ? 1 : 0;
      targets += follows ? 1 : 0;
      both += leads && follows ? 1 : 0;
      if (follows) farthest = std::max(farthest, from_ego_[i].length);
    }
    whole_ = static_cast<std::int64_t>(sources * targets - both);
    parts_ = 0;
    if (near && pairs_are_fewer(alters, pairs.size())) {
      correct_by_pairs(alters);
    } else {
      paths_.assign(alters, {kFar, 0});
      for (std::uint32_t s = 0; s < alters; ++s)
        if (to_ego_[s].length != kFar) correct_from(s, to_ego_[s].length + farthest, alters);
    }
    return static_cast<double>(whole_) + parts_;
  }

 private:
  struct Paths {
    std::uint32_t length;
    double count;
  };

  /// Shortest paths from ego to each alter along `lists`, the first of them those whose ties with ego have `arc`.
  std::vector<Paths> distances(std::size_t alters, std::span<const std::uint8_t> ego_arcs, std::uint8_t arc,
                               const Lists& lists) {
    std::vector<Paths> paths(alters, {kFar, 0});
    queue_.clear();
    for (std::uint32_t i = 0; i < alters; ++i) {
      if ((ego_arcs[i] & arc) == 0) continue;
      paths[i] = {1, 1};
      queue_.push_back(i);
    }
    search(paths, lists, kFar);
    return paths;
  }
  /// Breadth first from those in the queue, up to a length.
  void search(std::vector<Paths>& paths, const Lists& lists, std::uint32_t longest) {
    for (std::size_t at = 0; at < queue_.size(); ++at) {
      const std::uint32_t i = queue_[at];
      if (paths[i].length == longest) continue;
      const auto next = lists.of(i);
      pace_.step(next.size());
      for (const std::uint32_t j : next) {
        if (paths[j].length == kFar) {
          paths[j].length = paths[i].length + 1;
          queue_.push_back(j);
        }
        if (paths[j].length == paths[i].length + 1) paths[j].count += paths[i].count;
      }
    }
  }

  /// Takes from the points of the pairs s, t what paths that leave ego aside take.
  void correct_from(std::uint32_t s, std::uint32_t longest, std::size_t alters) {
    if (out_.of(s).size() + 1 == alters) {
      // Tied to all others: ego is on no shortest path from here.
      whole_ -= static_cast<std::int64_t>(alters) - 1;
      for (std::size_t t = 0; t < alters; ++t)
        if (t != s && from_ego_[t].length == kFar) ++whole_;
      return;
    }
    queue_.assign(1, s);
    paths_[s] = {0, 1};
    search(paths_, out_, longest);
    for (const std::uint32_t t : queue_) {
      const Paths aside = paths_[t];
      paths_[t] = {kFar, 0};
      if (t == s || from_ego_[t].length == kFar) continue;
      const std::uint32_t by_ego = to_ego_[s].length + from_ego_[t].length;
      if (aside.length > by_ego) continue;
      --whole_;
      const double through = to_ego_[s].count * from_ego_[t].count;
      if (aside.length == by_ego) parts_ += through / (through + aside.count);
    }
  }

  // Where the alters are tied to most of each other there are more two-paths than pairs, and a pair has 64 alters that
  // could lie between in one word. Only where each is one step from ego.
  static constexpr std::size_t kMostWords = std::size_t{1} << 23U;  // 64 MB
  [[nodiscard]] bool pairs_are_fewer(std::size_t alters, std::size_t ties) const {
    const std::size_t words = (alters + 63) / 64;
    if (2 * alters * words > kMostWords) return false;
    std::size_t two_paths = 0;
    for (std::uint32_t i = 0; i < alters; ++i)
      for (const std::uint32_t j : out_.of(i))
        two_paths += out_.of(j).size();
    return 2 * ((alters * alters - std::min(alters * alters, 2 * ties)) * words + alters * words) < two_paths;
  }
  void correct_by_pairs(std::size_t alters) {
    const std::size_t words = (alters + 63) / 64;
    leads_.assign(alters * words, 0);
    follows_.assign(alters * words, 0);
    for (std::uint32_t i = 0; i < alters; ++i) {
      for (const std::uint32_t j : out_.of(i)) {
        leads_[i * words + j / 64] |= std::uint64_t{1} << j % 64;
        follows_[j * words + i / 64] |= std::uint64_t{1} << i % 64;
      }
    }
    for (std::size_t s = 0; s < alters; ++s) {
      const std::span<const std::uint64_t> from = std::span(leads_).subspan(s * words, words);
      whole_ -= static_cast<std::int64_t>(out_.of(static_cast<std::uint32_t>(s)).size());
      for (std::size_t t = 0; t < alters; ++t) {
        if (t == s || (from[t / 64] >> t % 64 & 1U) != 0) continue;
        const std::span<const std::uint64_t> to = std::span(follows_).subspan(t * words, words);
        int between = 0;
        for (std::size_t word = 0; word < words; ++word)
          between += std::popcount(from[word] & to[word]);
        pace_.step(words);
        if (between == 0) continue;
        --whole_;
        parts_ += 1.0 / (1.0 + between);
      }
    }
  }

  Lists out_, in_;
  std::vector<Paths> to_ego_, from_ego_, paths_;  // by alter
  std::vector<std::uint32_t> queue_;
  std::vector<std::uint64_t> leads_, follows_;  // a row of bits for each alter
  std::int64_t whole_ = 0;                      // points of pairs that leave ego none or one
  double parts_ = 0;                            // of pairs that share it
  Pace pace_;
};

/// Makes one ego network after the other and measures it.
class Measurer {
 public:
  Measurer(const Projection& projection, const TurnedTies& ties, TurnedParts parts, HolesWanted holes)
      : projection_(projection),
        ties_(ties),
        alter_ties_(projection, {parts.arcs, ties.strengths}),  // as strong as the turned ones
        wanted_(holes),
        place_(ties.size(), 0) {}

  void measure(std::uint32_t rank, EgoNetworks& out) {
    const ActorIndex ego = ties_.actor[rank];
    const auto alters = projection_.undirected.out(ego);
    if (alters.empty()) {
      if (!out.betweenness.empty()) out.betweenness[ego] = 0;
      return;
    }
    alter_ties_.read(ego);
    gather(alters);
    if (wanted_.any()) burt(ego, alters.size(), out.holes);
    if (out.betweenness.empty()) return;
    arcs_.clear();
    // Seen from ego.
    for (std::size_t k = 0; k < alters.size(); ++k)
      arcs_.push_back(alter_ties_.arcs(k));
    const double points = betweenness_.of(alters.size(), arcs_, pairs_);
    out.betweenness[ego] = projection_.directed() ? points : points / 2;
  }

 private:
  /// The ties among the alters, each found from the end to which it is turned.
  void gather(std::span<const std::uint32_t> alters) {
    pairs_.clear();
    for (std::size_t k = 0; k < alters.size(); ++k)
      place_[ties_.rank[alters[k]]] = static_cast<std::uint32_t>(k + 1);
    for (std::size_t k = 0; k < alters.size(); ++k) {
      const std::uint32_t rank = ties_.rank[alters[k]];
      const std::uint32_t begin = ties_.begin[rank], end = ties_.begin[rank + 1];
      pace_.step(end - begin);
      for (std::uint32_t tie = begin; tie < end; ++tie) {
        const std::uint32_t other = place_[ties_.to[tie]];
        if (other != 0) pairs_.push_back({static_cast<std::uint32_t>(k), other - 1, ties_.arcs_of(tie), ties_.z(tie)});
      }
    }
    for (const std::uint32_t alter : alters)
      place_[ties_.rank[alter]] = 0;
  }

  void burt(ActorIndex ego, std::size_t degree, StructuralHoles& out) {
    double all = 0;
    sum_.resize(degree);
    for (std::size_t k = 0; k < degree; ++k) {
      sum_[k] = alter_ties_.z(k);
      all += sum_[k];
    }
    most_ = sum_;
    indirect_ = sum_;  // z_ij + Σ_q z_iq p_qj
    for (const AlterPair& pair : pairs_) {
      sum_[pair.a] += pair.z;
      sum_[pair.b] += pair.z;
      most_[pair.a] = std::max(most_[pair.a], pair.z);
      most_[pair.b] = std::max(most_[pair.b], pair.z);
    }
    double redundancy = 0;
    for (const AlterPair& pair : pairs_) {
      const double za = alter_ties_.z(pair.a), zb = alter_ties_.z(pair.b);
      indirect_[pair.b] += za / sum_[pair.a] * pair.z;
      indirect_[pair.a] += zb / sum_[pair.b] * pair.z;
      redundancy += za * (pair.z / most_[pair.b]) + zb * (pair.z / most_[pair.a]);
    }
    if (wanted_.indirect()) {
      double constraint = 0, terms = 0;
      for (double& share : indirect_) {
        share = share / all * (share / all);
        constraint += share;
      }
      if (wanted_.constraint) out.constraint[ego] = constraint;
      if (wanted_.hierarchy) {
        for (const double share : indirect_)
          terms += hierarchy_term(share * static_cast<double>(degree) / constraint);
        out.hierarchy[ego] = hierarchy_of(terms, degree);
      }
    }
    const double size = effective_size_of(degree, redundancy / all);
    if (wanted_.effective_size) out.effective_size[ego] = size;
    if (wanted_.efficiency) out.efficiency[ego] = size / static_cast<double>(degree);
  }

  const Projection& projection_;
  const TurnedTies& ties_;
  AlterTies alter_ties_;
  HolesWanted wanted_;
  std::vector<std::uint32_t> place_;  // by rank: where among ego's alters, from 1; 0 for all others
  std::vector<AlterPair> pairs_;
  std::vector<double> sum_, most_, indirect_;  // by alter
  std::vector<std::uint8_t> arcs_;
  EgoBetweenness betweenness_;
  Pace pace_;
};

}  // namespace

EgoNetworks ego_networks(const Projection& projection, const TurnedTies& ties, TurnedParts parts, HolesWanted holes,
                         bool betweenness, int threads, const std::function<void(double done)>& progress) {
  constexpr std::size_t few = 64;
  const std::size_t n = ties.size();
  const auto column = [&](bool wanted) { return std::vector<double>(wanted ? n : 0, kUndefined); };
  EgoNetworks out{
      {column(holes.constraint), column(holes.effective_size), column(holes.efficiency), column(holes.hierarchy)},
      column(betweenness)};
  const std::size_t blocks = (n + few - 1) / few;
  // Each actor has its own place in the columns, so that nothing is left to add in order. Those with most ties, whose
  // networks take longest, come first.
  in_blocks(
      blocks, threads, [&] { return Measurer(projection, ties, parts, holes); },
      [&](Measurer& measurer, std::size_t block) {
        check_stop();
        for (std::size_t r = block * few; r < std::min((block + 1) * few, n); ++r)
          measurer.measure(static_cast<std::uint32_t>(r), out);
      },
      [&](const Measurer&, std::size_t block) {
        if (progress) progress(static_cast<double>(block) / static_cast<double>(blocks));
      });
  return out;
}

}  // namespace samenspel
