#include "metrics/permutations.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <mutex>
#include <span>

#include "metrics/brokerage.hpp"
#include "metrics/relabelling.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

constexpr double kTolerance = 1e-9;
constexpr Text kWhat{"random relabelling", "willekeurig herverdelen"};

double p_value(std::uint64_t as_far, int permutations) {
  return (1 + static_cast<double>(as_far)) / (1 + static_cast<double>(permutations));
}

/// Checks for a stop now and then.
class Rest {
 public:
  void after(std::size_t steps) {
    steps_ += steps + 1;
    if (steps_ < 1'000'000) return;
    steps_ = 0;
    check_stop();
  }

 private:
  std::size_t steps_ = 0;
};

/// Labels of whole membership: the number of the sector.
struct Whole {
  using Label = std::uint16_t;
  static constexpr Label none = 0xFFFF;

  explicit Whole(const Actors& actors) : shares_of(actors.memberships()) {}
  [[nodiscard]] Label of(std::uint32_t membership) const {
    for (const Share& share : shares_of[membership])
      if (share.share > 0) return share.sector;
    return none;
  }
  [[nodiscard]] double internal(Label a, Label b) const { return a == b ? 1 : 0; }

  const std::vector<std::vector<Share>>& shares_of;
};

/// Labels of shared membership: its number.
class Shared {
 public:
  using Label = std::uint32_t;
  static constexpr Label none = kNone;

  explicit Shared(const Actors& actors) : shares_of(actors.memberships()), size_(shares_of.size()) {
    if (size_ > 512) return;
    internal_.resize(size_ * size_);
    for (std::size_t a = 0; a < size_; ++a)
      for (std::size_t b = 0; b < size_; ++b)
        internal_[a * size_ + b] = internal_share(shares_of[a], shares_of[b]);
  }
  [[nodiscard]] Label of(std::uint32_t membership) const { return membership; }
  [[nodiscard]] double internal(Label a, Label b) const {
    return internal_.empty() ? internal_share(shares_of[a], shares_of[b]) : internal_[a * size_ + b];
  }

  const std::vector<std::vector<Share>>& shares_of;

 private:
  std::size_t size_;
  std::vector<double> internal_;  // by two memberships, where they are few
};

/// The labels of all actors as they are, and as they come out of a relabelling.
template <typename Labels>
class Labelling {
 public:
  using Label = typename Labels::Label;

  Labelling(const Actors& actors, const Members& members, const Labels& labels) : members_(members) {
    own_.reserve(members.actors.size());
    for (const ActorIndex i : members.actors)
      own_.push_back(labels.of(actors.membership(i)));
    all_.assign(actors.size(), Labels::none);
  }
  [[nodiscard]] std::vector<Label> as_it_is() const { return spread(own_); }
  [[nodiscard]] std::vector<Label> number(std::uint64_t seed, int number) const {
    return spread(relabelled(std::span<const Label>(own_), seed, static_cast<std::uint64_t>(number)));
  }

 private:
  [[nodiscard]] std::vector<Label> spread(const std::vector<Label>& labels) const {
    std::vector<Label> out = all_;
    for (std::size_t k = 0; k < labels.size(); ++k)
      out[members_.actors[k]] = labels[k];
    return out;
  }

  const Members& members_;
  std::vector<Label> own_, all_;
};

/// Runs work(worker, number) for every relabelling, each thread with a worker of its own, and at its end add(worker),
/// one at a time. What is added must not depend on the order: counts.
template <typename Make, typename Work, typename Add>
void each_relabelling(const MeasureOptions& options, Make make, Work work, Add add) {
  const int all = options.permutations;
  std::atomic<int> next{0};
  std::mutex adding;
  in_shares(static_cast<std::size_t>(std::clamp(options.threads, 1, std::max(all, 1))), [&](std::size_t share) {
    auto worker = make();
    int told = 0;
    for (int number = next++; number < all; number = next++) {
      check_stop();
      work(worker, number);
      const int hundredths = static_cast<int>(100.0 * (number + 1) / all);
      if (share != 0 || !options.progress || hundredths == told) continue;
      told = hundredths;
      options.progress(kWhat, hundredths / 100.0);
    }
    const std::lock_guard lock(adding);
    add(worker);
  });
}

// ---- the E-I index

/// Σ over ties of weight · internal share. Unweighted whole membership counts in whole numbers.
template <typename Labels>
double internal_ties(const Labels& labels, const Graph& graph, bool weighted,
                     const std::vector<typename Labels::Label>& label) {
  double weight = 0;
  std::uint64_t count = 0;
  Rest rest;
  for (ActorIndex i = 0; i < graph.size(); ++i) {
    const auto own = label[i];
    if (own == Labels::none) continue;
    auto alters = graph.out(i);
    std::size_t k = 0;
    if (!graph.directed()) k = static_cast<std::size_t>(std::ranges::upper_bound(alters, i) - alters.begin());
    rest.after(alters.size());
    if constexpr (std::is_same_v<Labels, Whole>) {
      if (!weighted) {
        for (; k < alters.size(); ++k)
          count += label[alters[k]] == own ? 1U : 0U;
        continue;
      }
    }
    for (; k < alters.size(); ++k) {
      const auto other = label[alters[k]];
      if (other != Labels::none) weight += (weighted ? graph.out_weight(i, k) : 1) * labels.internal(own, other);
    }
  }
  return weight + static_cast<double>(count);
}

template <typename Labels>
double ei_test(const Network& network, const Graph& graph, const Members& members, double all,
               const MeasureOptions& options) {
  const Labels labels(network.actors);
  const Labelling<Labels> labelling(network.actors, members, labels);
  const double mean = expected_ei_index(members);
  const auto distance = [&](const auto& label) {
    return std::abs(1 - 2 * internal_ties(labels, graph, options.weighted, label) / all - mean);
  };
  const double ours = distance(labelling.as_it_is()) - kTolerance;
  std::uint64_t as_far = 0;
  each_relabelling(
      options, [] { return std::uint64_t{0}; },
      [&](std::uint64_t& count, int number) {
        if (distance(labelling.number(options.seed, number)) >= ours) ++count;
      },
      [&](std::uint64_t count) { as_far += count; });
  return p_value(as_far, options.permutations);
}

// ---- brokerage

/// What of the two-paths around each actor stays the same whatever the sectors.
class TwoPaths {
 public:
  TwoPaths(const Actors& actors, const Graph& of)
      : graph(of), closed(closed_two_paths(actors, of)), open(open_two_paths(actors, of, closed)) {
    const auto known = [&](ActorIndex i) { return !actors.sectors(i).empty(); };
    first_in_.reserve(graph.size() + 1);
    returned_.reserve(graph.arcs());
    begin_.reserve(graph.arcs());
    end_.reserve(graph.arcs());
    std::vector<std::uint32_t> from(graph.size(), 0), to(graph.size(), 0);  // closed ones, by their ends
    std::vector<ActorIndex> leads_to(graph.size(), kNone), led_from(graph.size(), kNone);
    Rest rest;
    for (ActorIndex v = 0; v < graph.size(); ++v) {
      const auto in = graph.in(v), out = graph.out(v);
      std::uint32_t ins = 0, outs = 0;
      for (const ActorIndex a : in) {
        led_from[a] = v;
        ins += known(a) ? 1U : 0U;
      }
      for (const ActorIndex c : out) {
        leads_to[c] = v;
        outs += known(c) ? 1U : 0U;
      }
      for (const auto& ends : closed.around(v)) {
        ++from[ends.from];
        ++to[ends.to];
      }
      first_in_.push_back(begin_.size());
      for (const ActorIndex a : in)
        begin_.push_back(known(v) && known(a) ? outs - (leads_to[a] == v ? 1U : 0U) - from[a] : 0);
      for (const ActorIndex c : out) {
        const bool back = led_from[c] == v;
        returned_.push_back(back ? 1 : 0);
        end_.push_back(known(v) && known(c) ? ins - (back ? 1U : 0U) - to[c] : 0);
      }
      for (const auto& ends : closed.around(v))
        from[ends.from] = to[ends.to] = 0;
      rest.after(in.size() + out.size() + closed.around(v).size());
    }
  }

  /// Open two-paths through v that begin at each of in(v); that end at each of out(v).
  [[nodiscard]] std::span<const std::uint32_t> begin(ActorIndex v) const {
    return std::span(begin_).subspan(first_in_[v], graph.in(v).size());
  }
  [[nodiscard]] std::span<const std::uint32_t> end(ActorIndex v) const {
    return std::span(end_).subspan(graph.first_arc(v), graph.out(v).size());
  }
  /// Whether each of out(v) is in in(v) too.
  [[nodiscard]] std::span<const std::uint8_t> returned(ActorIndex v) const {
    return std::span(returned_).subspan(graph.first_arc(v), graph.out(v).size());
  }

  const Graph& graph;
  const ClosedTwoPaths closed;
  const std::vector<std::uint64_t> open;  ///< around each actor

 private:
  std::vector<std::size_t> first_in_;
  std::vector<std::uint32_t> begin_, end_;
  std::vector<std::uint8_t> returned_;
};

/// Two-paths around one actor by which of the three share a sector: of both ends, of all, of the first end with the
/// middle, of the middle with the last.
struct Alike {
  double ends, all, first, last;
};

/// The Alike of one actor after the other under whole membership.
class WholeAround {
 public:
  using Labels = Whole;
  WholeAround(const TwoPaths& paths, const Labels& /*labels*/, std::size_t sectors)
      : paths_(paths), ins_(sectors + 1, 0), none_(sectors) {}

  [[nodiscard]] Alike at(ActorIndex v, const std::vector<Labels::Label>& label) {
    const Labels::Label own = label[v];
    const auto in = paths_.graph.in(v), out = paths_.graph.out(v);
    const auto begin = paths_.begin(v), end = paths_.end(v);
    const auto returned = paths_.returned(v);
    std::int64_t ends = 0, first = 0, last = 0, own_out = 0, own_returned = 0;
    for (std::size_t k = 0; k < in.size(); ++k) {
      const Labels::Label of = label[in[k]];
      ++ins_[std::min<std::size_t>(of, none_)];
      if (of == own) first += begin[k];
    }
    ins_[none_] = 0;
    for (std::size_t k = 0; k < out.size(); ++k) {
      const Labels::Label of = label[out[k]];
      if (of == Labels::none) continue;
      ends += ins_[of] - returned[k];
      if (of != own) continue;
      last += end[k];
      ++own_out;
      own_returned += returned[k];
    }
    std::int64_t all = ins_[own] * own_out - own_returned;
    for (const auto& closed : paths_.closed.around(v)) {
      if (label[closed.from] != label[closed.to]) continue;
      --ends;
      all -= label[closed.from] == own ? 1 : 0;
    }
    for (const ActorIndex a : in)
      ins_[std::min<std::size_t>(label[a], none_)] = 0;
    return {static_cast<double>(ends), static_cast<double>(all), static_cast<double>(first), static_cast<double>(last)};
  }

 private:
  const TwoPaths& paths_;
  std::vector<std::int64_t> ins_;  // arcs in, by sector; those without one last
  std::size_t none_;
};

/// The same under shared membership: x, y, z of the ends and the middle make Σ x_s z_s, Σ x_s y_s z_s, Σ x_s y_s and
/// Σ y_s z_s.
class SharedAround {
 public:
  using Labels = Shared;
  SharedAround(const TwoPaths& paths, const Labels& labels, std::size_t sectors)
      : paths_(paths), labels_(labels), ins_(sectors, 0.0), own_(sectors, 0.0) {}

  [[nodiscard]] Alike at(ActorIndex v, const std::vector<Labels::Label>& label) {
    const auto in = paths_.graph.in(v), out = paths_.graph.out(v);
    const auto begin = paths_.begin(v), end = paths_.end(v);
    const auto returned = paths_.returned(v);
    for (const Share& share : labels_.shares_of[label[v]])
      own_[share.sector] = share.share;
    Alike alike{0, 0, 0, 0};
    for (std::size_t k = 0; k < in.size(); ++k) {
      if (label[in[k]] == Labels::none) continue;
      for (const Share& share : labels_.shares_of[label[in[k]]])
        ins_[share.sector] += share.share;
      if (begin[k] > 0) alike.first += begin[k] * labels_.internal(label[in[k]], label[v]);
    }
    for (std::size_t k = 0; k < out.size(); ++k) {
      if (label[out[k]] == Labels::none) continue;
      for (const Share& share : labels_.shares_of[label[out[k]]]) {
        const double pairs = share.share * (ins_[share.sector] - (returned[k] != 0 ? share.share : 0));
        alike.ends += pairs;
        alike.all += own_[share.sector] * pairs;
      }
      if (end[k] > 0) alike.last += end[k] * labels_.internal(label[out[k]], label[v]);
    }
    for (const auto& closed : paths_.closed.around(v))
      for (const Share& x : labels_.shares_of[label[closed.from]])
        for (const Share& z : labels_.shares_of[label[closed.to]]) {
          if (x.sector != z.sector) continue;
          alike.ends -= x.share * z.share;
          alike.all -= own_[x.sector] * x.share * z.share;
        }
    for (const ActorIndex a : in)
      if (label[a] != Labels::none)
        for (const Share& share : labels_.shares_of[label[a]])
          ins_[share.sector] = 0;
    for (const Share& share : labels_.shares_of[label[v]])
      own_[share.sector] = 0;
    return alike;
  }

 private:
  const TwoPaths& paths_;
  const Labels& labels_;
  std::vector<double> ins_, own_;
};

constexpr std::size_t kRoles = 5;
using Points = std::array<double, kRoles>;

/// Coordinator, itinerant, gatekeeper, representative, liaison, of `open` two-paths.
Points points_of(const Alike& alike, double open) {
  return {alike.all, alike.ends - alike.all, alike.last - alike.all, alike.first - alike.all,
          open - alike.ends - alike.first - alike.last + 2 * alike.all};
}

template <typename Around>
std::vector<std::array<std::uint32_t, kRoles>> counts_as_far(const Network& network, const TwoPaths& paths,
                                                             const std::vector<ActorIndex>& brokers,
                                                             const Members& members, const MeasureOptions& options) {
  using Labels = typename Around::Labels;
  const Labels labels(network.actors);
  const Labelling<Labels> labelling(network.actors, members, labels);
  const RoleChances chances = role_chances(members);
  const Points chance{chances.coordinator, chances.each_of_three, chances.each_of_three, chances.each_of_three,
                      chances.liaison};
  Around around(paths, labels, network.sectors.size());

  std::vector<Points> mean(brokers.size()), ours(brokers.size());
  const auto as_it_is = labelling.as_it_is();
  for (std::size_t k = 0; k < brokers.size(); ++k) {
    const auto open = static_cast<double>(paths.open[brokers[k]]);
    const Points points = points_of(around.at(brokers[k], as_it_is), open);
    for (std::size_t role = 0; role < kRoles; ++role) {
      mean[k][role] = open * chance[role];
      ours[k][role] = std::abs(points[role] - mean[k][role]) - kTolerance;
    }
  }

  struct Worker {
    Around around;
    std::vector<std::array<std::uint32_t, kRoles>> count;
  };
  const std::vector<std::array<std::uint32_t, kRoles>> zeros(brokers.size());
  auto as_far = zeros;
  each_relabelling(
      options,
      [&] {
        return Worker{Around(paths, labels, network.sectors.size()), zeros};
      },
      [&](Worker& worker, int number) {
        const auto label = labelling.number(options.seed, number);
        Rest rest;
        for (std::size_t k = 0; k < brokers.size(); ++k) {
          const ActorIndex v = brokers[k];
          const Points points = points_of(worker.around.at(v, label), static_cast<double>(paths.open[v]));
          for (std::size_t role = 0; role < kRoles; ++role)
            worker.count[k][role] += std::abs(points[role] - mean[k][role]) >= ours[k][role] ? 1U : 0U;
          rest.after(paths.graph.out(v).size() + paths.graph.in(v).size() + paths.closed.around(v).size());
        }
      },
      [&](const Worker& worker) {
        for (std::size_t k = 0; k < brokers.size(); ++k)
          for (std::size_t role = 0; role < kRoles; ++role)
            as_far[k][role] += worker.count[k][role];
      });
  return as_far;
}

}  // namespace

double ei_index_p(const Network& network, const Projection& projection, const MeasureOptions& options) {
  check_stop();
  const Graph& graph = projection.graph;
  const Members members = members_of(network);
  double all = 0;
  for (ActorIndex i = 0; i < graph.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    const auto alters = graph.out(i);
    if (network.actors.sectors(i).empty()) continue;
    for (std::size_t k = 0; k < alters.size(); ++k)
      if ((graph.directed() || alters[k] > i) && !network.actors.sectors(alters[k]).empty())
        all += options.weighted ? graph.out_weight(i, k) : 1;
  }
  if (all == 0) return kUndefined;
  return members.overlapping ? ei_test<Shared>(network, graph, members, all, options)
                             : ei_test<Whole>(network, graph, members, all, options);
}

RoleTests role_tests(const Network& network, const Projection& projection, const MeasureOptions& options) {
  check_stop();
  const std::size_t n = network.actors.size();
  const Members members = members_of(network);
  std::vector<double> undefined(n, kUndefined);
  for (const ActorIndex i : members.actors)
    undefined[i] = 1;  // those who broker nothing
  RoleTests tests{undefined, undefined, undefined, undefined, undefined, undefined};
  const TwoPaths paths(network.actors, projection.graph);
  std::vector<ActorIndex> brokers;
  for (const ActorIndex v : members.actors)
    if (paths.open[v] > 0) brokers.push_back(v);
  if (brokers.empty()) return tests;

  const auto as_far = members.overlapping ? counts_as_far<SharedAround>(network, paths, brokers, members, options)
                                          : counts_as_far<WholeAround>(network, paths, brokers, members, options);
  std::vector<double>* const of_role[] = {&tests.coordinator, &tests.itinerant, &tests.gatekeeper,
                                          &tests.representative, &tests.liaison};
  for (std::size_t k = 0; k < brokers.size(); ++k)
    for (std::size_t role = 0; role < kRoles; ++role)
      (*of_role[role])[brokers[k]] = p_value(as_far[k][role], options.permutations);
  return tests;
}

}  // namespace samenspel
