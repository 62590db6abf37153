#include "tests/metrics/direct_shape.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <string_view>

namespace samenspel::testing {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Who reaches whom, itself included, without one actor (or nobody, where that is n): a bit for each.
std::vector<std::uint64_t> reach(const Matrix& w, std::size_t without) {
  const std::size_t n = w.size();
  std::vector<std::uint64_t> reached(n, 0);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j)
      if (i != without && j != without && (i == j || w[i][j] > 0)) reached[i] |= std::uint64_t{1} << j;
  for (std::size_t k = 0; k < n; ++k)
    for (std::size_t i = 0; i < n; ++i)
      if ((reached[i] >> k & 1U) != 0) reached[i] |= reached[k];
  return reached;
}

Matrix times(const Matrix& a, const Matrix& b) {
  const std::size_t n = a.size();
  Matrix out(n, std::vector<double>(n, 0.0));
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = 0; k < n; ++k)
      for (std::size_t j = 0; j < n; ++j)
        out[i][j] += a[i][k] * b[k][j];
  return out;
}

}  // namespace

Matrix tie_matrix(const Network& network, Reading reading) {
  const std::size_t n = network.actors.size();
  Matrix w(n, std::vector<double>(n, 0.0));
  for (TieIndex t = 0; t < network.ties.size(); ++t) {
    const ActorIndex a = network.ties.from(t), b = network.ties.to(t);
    if (a == b) continue;
    w[a][b] += network.ties.weight(t);
    if (reading.direction == Direction::undirected || network.ties.mutual(t)) w[b][a] += network.ties.weight(t);
  }
  if (!reading.weighted)
    for (auto& row : w)
      for (double& entry : row)
        entry = entry > 0 ? 1 : 0;
  return w;
}

std::vector<double> direct_eigenvector(const Matrix& w) {
  const std::size_t n = w.size();
  std::vector<double> best(n, kNaN);
  double largest = 0;
  bool several = false;
  std::vector<bool> seen(n, false);
  const auto reached = reach(w, n);
  for (std::size_t first = 0; first < n; ++first) {
    if (seen[first]) continue;
    std::vector<std::size_t> part;
    for (std::size_t i = 0; i < n; ++i)
      if ((reached[first] >> i & 1U) != 0) {
        part.push_back(i);
        seen[i] = true;
      }
    if (part.size() == 1) continue;
    Matrix power(part.size(), std::vector<double>(part.size(), 0.0));
    double shift = 0;
    for (std::size_t a = 0; a < part.size(); ++a) {
      double sum = 0;
      for (std::size_t b = 0; b < part.size(); ++b)
        sum += power[a][b] = w[part[a]][part[b]];
      shift = std::max(shift, sum);
    }
    for (std::size_t a = 0; a < part.size(); ++a)
      power[a][a] += shift;
    for (int k = 0; k < 60; ++k) {
      power = times(power, power);
      double most = 0;
      for (const auto& row : power)
        most = std::max(most, *std::ranges::max_element(row));
      for (auto& row : power)
        for (double& entry : row)
          entry /= most;
    }
    std::vector<double> x(part.size());
    for (std::size_t a = 0; a < part.size(); ++a)
      x[a] = power[a][0];
    const double top = *std::ranges::max_element(x);
    for (double& entry : x)
      entry /= top;
    double above = 0, below = 0;
    for (std::size_t a = 0; a < part.size(); ++a) {
      below += x[a] * x[a];
      for (std::size_t b = 0; b < part.size(); ++b)
        above += x[a] * w[part[a]][part[b]] * x[b];
    }
    const double value = above / below;
    if (std::abs(value - largest) <= 1e-9 * std::max(value, largest)) several = true;
    if (value > largest * (1 + 1e-9)) {
      several = false;
      best.assign(n, 0.0);
      for (std::size_t a = 0; a < part.size(); ++a)
        best[part[a]] = x[a];
    }
    largest = std::max(largest, value);
  }
  if (several) best.assign(n, kNaN);
  return best;
}

std::vector<double> direct_pagerank(const Matrix& w) {
  // x − 0.85 Pᵀ x = 0.15 / n, with P's row 1/n for those without a way out.
  const std::size_t n = w.size();
  Matrix a(n, std::vector<double>(n + 1, 0.0));
  for (std::size_t j = 0; j < n; ++j) {
    double out = 0;
    for (std::size_t i = 0; i < n; ++i)
      out += w[j][i];
    for (std::size_t i = 0; i < n; ++i)
      a[i][j] = (i == j ? 1 : 0) - 0.85 * (out > 0 ? w[j][i] / out : 1 / static_cast<double>(n));
    a[j][n] = 0.15 / static_cast<double>(n);
  }
  for (std::size_t k = 0; k < n; ++k) {  // the diagonal dominates its column: no pivots
    for (std::size_t i = 0; i < n; ++i) {
      if (i == k) continue;
      const double factor = a[i][k] / a[k][k];
      for (std::size_t j = k; j <= n; ++j)
        a[i][j] -= factor * a[k][j];
    }
  }
  std::vector<double> x(n);
  for (std::size_t i = 0; i < n; ++i)
    x[i] = a[i][n] / a[i][i];
  return x;
}

std::vector<double> direct_fragmentation_without(const Matrix& w) {
  const std::size_t n = w.size();
  std::vector<double> values(n, kNaN);
  for (std::size_t v = 0; v < n && n >= 3; ++v) {
    const auto reached = reach(w, v);
    double apart = 0;
    for (std::size_t s = 0; s < n; ++s)
      for (std::size_t t = 0; t < n; ++t)
        if (s != v && t != v && s != t && (reached[s] >> t & 1U) == 0) ++apart;
    values[v] = apart / (static_cast<double>(n - 1) * static_cast<double>(n - 2));
  }
  return values;
}

std::array<double, 16> direct_triads(const Matrix& w) {
  // As igraph's manual draws them.
  constexpr std::array<std::string_view, 16> drawn = {"",
                                                      "AB",
                                                      "AB BA",
                                                      "BA BC",
                                                      "AB CB",
                                                      "AB BC",
                                                      "AB BA CB",
                                                      "AB BA BC",
                                                      "AB CB AC",
                                                      "BA CB AC",
                                                      "AB BA BC CB",
                                                      "BA BC AC CA",
                                                      "AB CB AC CA",
                                                      "AB BC AC CA",
                                                      "AB BC CB AC CA",
                                                      "AB BA BC CB AC CA"};
  constexpr std::array<std::array<std::size_t, 2>, 6> ends = {{{0, 1}, {1, 0}, {1, 2}, {2, 1}, {0, 2}, {2, 0}}};
  const auto place = [&](std::size_t from, std::size_t to) {
    std::size_t k = 0;
    while (ends[k][0] != from || ends[k][1] != to)
      ++k;
    return k;
  };
  std::map<unsigned, std::size_t> type;  // of the arcs that are there, a bit each
  std::array<std::size_t, 3> turn = {0, 1, 2};
  do {
    for (std::size_t t = 0; t < drawn.size(); ++t) {
      unsigned arcs = 0;
      for (std::size_t at = 0; at < drawn[t].size(); at += 3)
        arcs |= 1U << place(turn[static_cast<std::size_t>(drawn[t][at] - 'A')],
                            turn[static_cast<std::size_t>(drawn[t][at + 1] - 'A')]);
      type[arcs] = t;
    }
  } while (std::ranges::next_permutation(turn).found);

  std::array<double, 16> count{};
  for (std::size_t a = 0; a < w.size(); ++a) {
    for (std::size_t b = a + 1; b < w.size(); ++b) {
      for (std::size_t c = b + 1; c < w.size(); ++c) {
        const std::array<std::size_t, 3> three = {a, b, c};
        unsigned arcs = 0;
        for (std::size_t k = 0; k < ends.size(); ++k)
          if (w[three[ends[k][0]]][three[ends[k][1]]] > 0) arcs |= 1U << k;
        ++count[type.at(arcs)];
      }
    }
  }
  return count;
}

std::vector<std::size_t> direct_parts(const Matrix& w) {
  Matrix both = w;
  for (std::size_t i = 0; i < w.size(); ++i)
    for (std::size_t j = 0; j < w.size(); ++j)
      both[i][j] += w[j][i];
  const auto reached = reach(both, w.size());
  std::vector<std::size_t> sizes;
  for (std::size_t i = 0; i < w.size(); ++i) {
    std::size_t size = 0, first = w.size();
    for (std::size_t j = w.size(); j-- > 0;)
      if ((reached[i] >> j & 1U) != 0) {
        ++size;
        first = j;
      }
    if (first == i) sizes.push_back(size);
  }
  return sizes;
}

double direct_age(const Network& network, ActorIndex a, ActorIndex b, bool directed) {
  double youngest = kNaN;
  for (TieIndex t = 0; t < network.ties.size(); ++t) {
    const bool there = network.ties.from(t) == a && network.ties.to(t) == b;
    const bool back = network.ties.from(t) == b && network.ties.to(t) == a;
    if (!there && !(back && (!directed || network.ties.mutual(t)))) continue;
    if (!network.ties.confirmed(t)) continue;
    const double age = network.as_of.last_day() - network.ties.confirmed(t).first_day();
    if (std::isnan(youngest) || age < youngest) youngest = age;
  }
  return youngest;
}

}  // namespace samenspel::testing
