#include "metrics/eigenvector.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>

#include "metrics/igraph_session.hpp"
#include "metrics/sweeps/parts.hpp"
#include "metrics/undefined.hpp"
#include "support/random.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr double kAgree = 1e-9;  ///< relative: eigenvalues that are the same

/// What is known of the largest eigenvalue of a part before it is sought.
struct Bounds {
  std::uint32_t part = 0, actors = 0;
  double squares = 0;  ///< Σ s_i², s the strengths
  double least = 0, most = 0;
};

/// For every part: λ² is at least Σ s_i² / n and Σ_j w_ij², at most s_i s_j of some tie. So regular parts and stars, of
/// which many networks have hundreds, are known at once.
std::vector<Bounds> bounds_of(const Graph& graph, bool weighted, std::span<const std::uint32_t> part) {
  const auto weight = [&](std::uint32_t i, std::size_t k) { return weighted ? graph.out_weight(i, k) : 1.0; };
  std::vector<double> strength(graph.size(), 0.0);
  std::vector<Bounds> bounds;
  for (std::uint32_t i = 0; i < graph.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    if (part[i] == bounds.size()) bounds.push_back({part[i]});
    double squares = 0;
    for (std::size_t k = 0; k < graph.out(i).size(); ++k) {
      strength[i] += weight(i, k);
      squares += weight(i, k) * weight(i, k);
    }
    Bounds& of = bounds[part[i]];
    ++of.actors;
    of.squares += strength[i] * strength[i];
    of.least = std::max(of.least, squares);
  }
  for (std::uint32_t i = 0; i < graph.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    for (const std::uint32_t j : graph.out(i))
      bounds[part[i]].most = std::max(bounds[part[i]].most, strength[i] * strength[j]);
  }
  for (Bounds& of : bounds) {
    of.least = std::sqrt(std::max(of.least, of.squares / of.actors));
    of.most = std::max(of.least, std::sqrt(of.most));
  }
  return bounds;
}

/// Actors by part, in rising order within each.
struct ByPart {
  std::vector<std::size_t> begin;
  std::vector<std::uint32_t> actors;
  std::vector<std::uint32_t> place;  ///< of each actor, within its part

  ByPart(std::span<const std::uint32_t> part, std::size_t parts)
      : begin(parts + 1, 0), actors(part.size()), place(part.size()) {
    for (const std::uint32_t number : part)
      ++begin[number + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<std::uint32_t> met(parts, 0);
    for (std::uint32_t i = 0; i < part.size(); ++i) {
      place[i] = met[part[i]]++;
      actors[begin[part[i]] + place[i]] = i;
    }
  }
};

/// The matrix of one part.
class Part {
 public:
  Part(const Graph& graph, bool weighted, const ByPart& all, std::uint32_t number)
      : graph_(graph), weighted_(weighted && graph.has_weights()), place_(all.place) {
    actors_ = std::span(all.actors).subspan(all.begin[number], all.begin[number + 1] - all.begin[number]);
  }
  [[nodiscard]] std::span<const std::uint32_t> actors() const { return actors_; }

  void multiply(std::span<const double> from, std::span<double> to) const {
    for (std::size_t a = 0; a < actors_.size(); ++a) {
      if (a % 4096 == 0) check_stop();
      const std::uint32_t i = actors_[a];
      const auto alters = graph_.out(i);
      double sum = 0;
      for (std::size_t k = 0; k < alters.size(); ++k)
        sum += weighted_ ? graph_.out_weight(i, k) * from[place_[alters[k]]] : from[place_[alters[k]]];
      to[a] = sum;
    }
  }

 private:
  const Graph& graph_;
  bool weighted_;
  std::span<const std::uint32_t> place_, actors_;
};

IgraphSession::Eigen principal(const Part& part) {
  const std::size_t n = part.actors().size();
  std::vector<double> start(n), ones(n, 1.0);
  part.multiply(ones, start);
  // A little beside the strengths: where those are the answer already, ARPACK finds nothing to go on with.
  Random random(1);
  for (double& value : start)
    value *= 1 + 1e-3 * random.unit();
  return IgraphSession(1).largest_eigenvalue(
      [&](std::span<const double> from, std::span<double> to) { part.multiply(from, to); }, start);
}

/// Largest entry 1. ARPACK is right to a double's last digit of the largest entry; rounds of x ← (A + λ/2) x make the
/// small ones so too, since nothing is subtracted in them.
void polish(const Part& part, double value, std::vector<double>& x) {
  for (double& entry : x)
    entry = std::abs(entry);
  std::vector<double> product(x.size());
  constexpr int most_rounds = 40;  // leave 3^−40 of what lies along −λ and 0
  for (int round = 0; round < most_rounds; ++round) {
    part.multiply(x, product);
    double largest = 0, change = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      product[i] += value / 2 * x[i];
      largest = std::max(largest, product[i]);
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
      product[i] /= largest;
      change = std::max(change, std::abs(product[i] - x[i]) / product[i]);
    }
    x.swap(product);
    if (change < 1e-15) return;
  }
}

}  // namespace

std::vector<double> eigenvector(const Graph& undirected, bool weighted) {
  std::vector<double> values(undirected.size(), kUndefined);
  if (undirected.ties() == 0) return values;
  const std::vector<std::uint32_t> part = connected_parts(undirected);
  std::vector<Bounds> bounds = bounds_of(undirected, weighted, part);
  const ByPart by_part(part, bounds.size());
  // Those that may be the largest first; of equal ones in the order of the network.
  std::ranges::stable_sort(bounds, [](const Bounds& a, const Bounds& b) { return a.most > b.most; });
  const double least = std::ranges::max_element(bounds, {}, &Bounds::least)->least;
  std::erase_if(bounds, [&](const Bounds& of) { return of.most < least * (1 - 2 * kAgree); });

  std::uint32_t best = bounds[0].part;
  double largest = 0, second = 0;
  std::vector<double> vector;  // of the best, where it has been found
  for (const Bounds& of : bounds) {
    check_stop();
    if (bounds.size() == 1 || of.most < largest * (1 - 2 * kAgree)) break;
    IgraphSession::Eigen found{of.least, {}};
    if (of.most > of.least * (1 + 1e-13)) found = principal(Part(undirected, weighted, by_part, of.part));
    if (found.value > largest) {
      second = largest;
      largest = found.value;
      best = of.part;
      vector = std::move(found.vector);
    } else {
      second = std::max(second, found.value);
    }
  }
  if (second > 0 && second >= largest * (1 - kAgree)) return values;

  const Part whole(undirected, weighted, by_part, best);
  if (vector.empty()) {
    IgraphSession::Eigen found = principal(whole);
    largest = found.value;
    vector = std::move(found.vector);
  }
  polish(whole, largest, vector);
  values.assign(values.size(), 0.0);
  for (std::size_t a = 0; a < vector.size(); ++a)
    values[whole.actors()[a]] = vector[a];
  return values;
}

}  // namespace samenspel
