#include "tests/metrics/direct_sectors.hpp"

#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "tests/metrics/direct_shape.hpp"

namespace samenspel::testing {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double choose_two(double n) {
  return n * (n - 1) / 2;
}

/// Disjoint paths from `from` to `to`, both ends included, by finding one more until there is none: each actor is on
/// one of them at most. Vertices 2v and 2v + 1 are an actor's entrance and exit.
int disjoint_paths(const Matrix& tied, const std::vector<bool>& from, const std::vector<bool>& to) {
  const std::size_t n = tied.size(), source = 2 * n, sink = 2 * n + 1;
  Matrix left(2 * n + 2, std::vector<double>(2 * n + 2, 0.0));
  for (std::size_t v = 0; v < n; ++v) {
    left[2 * v][2 * v + 1] = 1;
    if (from[v]) left[source][2 * v] = 1;
    if (to[v]) left[2 * v + 1][sink] = 1;
    for (std::size_t u = 0; u < n; ++u)
      if (tied[v][u] > 0) left[2 * v + 1][2 * u] = 1;
  }
  std::vector<bool> seen;
  const std::function<bool(std::size_t)> search = [&](std::size_t at) {
    if (at == sink) return true;
    seen[at] = true;
    for (std::size_t next = 0; next < left.size(); ++next)
      if (!seen[next] && left[at][next] > 0 && search(next)) {
        left[at][next] -= 1;
        left[next][at] += 1;
        return true;
      }
    return false;
  };
  int paths = 0;
  for (;; ++paths) {
    seen.assign(left.size(), false);
    if (!search(source)) return paths;
  }
}

struct Direct {
  const Network& network;
  const Reading reading;
  DirectResults& out;
  std::size_t n, sectors;
  Matrix m, pair, arc;  // memberships; weights of ties read as undirected, and as they are read
  bool directed;
  std::vector<bool> known;
  std::vector<SectorIndex> in_data;
  double members = 0;

  Direct(const Network& of, Reading read, DirectResults& results)
      : network(of),
        reading(read),
        out(results),
        n(of.actors.size()),
        sectors(of.sectors.size()),
        m(n, std::vector<double>(sectors, 0.0)),
        pair(tie_matrix(of, {Direction::undirected, true})),
        arc(tie_matrix(of, {read.direction, true})),
        directed(read.direction == Direction::directed),
        known(n, false) {
    std::vector<bool> has(sectors, false);
    for (ActorIndex i = 0; i < n; ++i)
      for (const Share& share : network.actors.sectors(i)) {
        m[i][share.sector] = share.share;
        known[i] = true;
        has[share.sector] = has[share.sector] || share.share > 0;
      }
    for (std::size_t i = 0; i < n; ++i)
      members += known[i] ? 1 : 0;
    for (std::size_t s = 0; s < sectors; ++s)
      if (has[s]) in_data.push_back(static_cast<SectorIndex>(s));
  }

  [[nodiscard]] double inner(std::size_t i, std::size_t j) const {
    double sum = 0;
    for (std::size_t s = 0; s < sectors; ++s)
      sum += m[i][s] * m[j][s];
    return sum;
  }
  [[nodiscard]] double counted(double weight) const { return weight == 0 ? 0 : reading.weighted ? weight : 1; }

  /// Calls use(i, j, weight) for every arc, or every tie, between two that have a sector.
  template <typename Use>
  void each_tie(Use use) const {
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j)
        if (arc[i][j] > 0 && (directed || i < j) && known[i] && known[j]) use(i, j, counted(arc[i][j]));
  }

  void of_network() {
    double together = 0;
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j)
        if (i != j && known[i] && known[j]) together += inner(i, j);
    out.network["ei_expected"] = members < 2 ? kNaN : 1 - 2 * together / (members * (members - 1));

    // e_gh, with each undirected tie both ways; and Q from its own definition, pair by pair.
    Matrix e(sectors, std::vector<double>(sectors, 0.0));
    std::vector<double> leave(n, 0.0), arrive(n, 0.0);
    double all = 0;
    const auto add = [&](std::size_t i, std::size_t j, double weight) {
      all += weight;
      leave[i] += weight;
      arrive[j] += weight;
      for (std::size_t g = 0; g < sectors; ++g)
        for (std::size_t h = 0; h < sectors; ++h)
          e[g][h] += weight * m[i][g] * m[j][h];
    };
    each_tie([&](std::size_t i, std::size_t j, double weight) {
      add(i, j, weight);
      if (!directed) add(j, i, weight);
    });
    double trace = 0, chance = 0;
    for (std::size_t g = 0; g < sectors; ++g) {
      double row = 0, column = 0;
      for (std::size_t h = 0; h < sectors; ++h) {
        row += e[g][h] / all;
        column += e[h][g] / all;
      }
      trace += e[g][g] / all;
      chance += row * column;
    }
    out.network["assortativity"] = all == 0 || 1 - chance < 1e-12 ? kNaN : (trace - chance) / (1 - chance);
    double q = all == 0 ? kNaN : 0;
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j)
        if (known[i] && known[j]) q += (counted(arc[i][j]) / all - leave[i] * arrive[j] / (all * all)) * inner(i, j);
    out.network["modularity"] = q;
  }

  void of_sectors() {
    for (const SectorIndex s : in_data) {
      auto& values = out.sectors[s];
      double in = 0, outside = 0;
      for (std::size_t i = 0; i < n; ++i)
        values["actors"] += m[i][s];
      values["internal_ties"] = values["external_ties"] = 0;
      each_tie([&](std::size_t i, std::size_t j, double weight) {
        const double inside = m[i][s] * m[j][s], across = m[i][s] * (1 - m[j][s]) + (1 - m[i][s]) * m[j][s];
        values["internal_ties"] += inside;
        values["external_ties"] += across;
        in += weight * inside;
        outside += weight * across;
      });
      values["ei_index"] = in + outside == 0 ? kNaN : (outside - in) / (outside + in);
    }
  }

  void of_pairs() {
    for (std::size_t x = 0; x < in_data.size(); ++x)
      for (std::size_t y = x + 1; y < in_data.size(); ++y)
        of_pair(in_data[x], in_data[y]);
  }

  void of_pair(SectorIndex a, SectorIndex b) {
    auto& values = out.pairs[{a, b}];
    double all = 0, across = 0, ties = 0;
    Matrix times(n, std::vector<double>(n, 0.0)), label = times;  // ties of two actors, and their product of shares
    each_tie([&](std::size_t i, std::size_t j, double) {
      all += 1;
      ties += m[i][a] * m[j][b] + m[i][b] * m[j][a];
      times[i][j] += 1;
      times[j][i] += 1;
    });
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j)
        if (i != j) {
          across += m[i][a] * m[j][b];
          label[i][j] = m[i][a] * m[j][b] + m[i][b] * m[j][a];
        }
    const double number = members * (members - 1);
    values["ties"] = ties;
    values["density"] = across < 1e-12 ? kNaN : ties / (directed ? 2 * across : across);
    values["expected"] = members < 2 ? kNaN : 2 * all * across / number;
    values["ratio"] = values["expected"] > 1e-12 ? ties / values["expected"] : kNaN;

    // The mean square over all relabellings, by what two pairs of actors have in common: both actors, one, none.
    double same[2] = {0, 0}, hinged[2] = {0, 0}, total[2] = {0, 0};
    const Matrix* const tables[] = {&times, &label};
    for (int t = 0; t < 2; ++t) {
      const Matrix& w = *tables[t];
      for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
          total[t] += w[i][j] / 2;
          same[t] += w[i][j] * w[i][j] / 2;
          for (std::size_t k = 0; k < n; ++k)
            if (k != j) hinged[t] += w[i][j] * w[i][k];
        }
    }
    const auto apart = [&](int t) { return total[t] * total[t] - same[t] - hinged[t]; };
    double square = 0;
    if (members >= 2) square += same[0] * same[1] / (number / 2);
    if (members >= 3) square += hinged[0] * hinged[1] / (number * (members - 2));
    if (members >= 4) square += apart(0) * apart(1) / (number / 2 * choose_two(members - 2));
    const double variance = square - values["expected"] * values["expected"];
    values["z"] = variance > 1e-9 * square ? (ties - values["expected"]) / std::sqrt(variance) : kNaN;

    std::vector<bool> from(n), to(n);
    for (std::size_t i = 0; i < n; ++i) {
      from[i] = m[i][a] > 0;
      to[i] = m[i][b] > 0;
    }
    values["connectivity"] = disjoint_paths(pair, from, to);
  }

  /// DEFINITIONS 5, with every sum over sectors written out.
  void of_roles() {
    bool defined = members >= 3;
    std::vector<double> size(sectors, 0.0);
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t s = 0; s < sectors; ++s) {
        size[s] += m[i][s];
        if (m[i][s] > 0 && m[i][s] < 1) defined = false;
      }
    double arcs = 0;
    each_tie([&](std::size_t, std::size_t, double) { arcs += directed ? 1 : 2; });
    const double d = arcs / (members * (members - 1)), p = d * d * (1 - d), q = std::pow(d * (1 - d), 3);
    const char* const roles[] = {"coordinator", "itinerant", "gatekeeper", "representative", "liaison", "total"};
    const auto put = [&](std::size_t i, const std::string& role, double mean, double shared) {
      const double variance = mean * (1 - p) + 2 * q * shared;
      const bool twice = !directed && role != "gatekeeper" && role != "representative";
      const std::string id = "gf_" + role;
      const double scale = twice ? 2 * variance : variance;
      out.actors[id + "_expected"][i] = mean;
      out.actors[id + "_z"][i] = scale > 0 ? (out.actors[id][i] - mean) / std::sqrt(scale) : kNaN;
    };
    for (const std::string role : roles)
      for (const char* what : {"_expected", "_z"}) {
        out.actors["gf_" + role + what].assign(n, kNaN);
        out.network["gf_" + role + what] = kNaN;
      }
    if (!defined) return;
    const double N = members;
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t own = 0; own < sectors; ++own) {
        if (m[i][own] == 0) continue;
        const double k = size[own];
        double two = 0, three = 0, apart = 0, wedge = 0;
        for (std::size_t g = 0; g < sectors; ++g) {
          if (g == own) continue;
          two += size[g] * (size[g] - 1);
          three += size[g] * (size[g] - 1) * (size[g] - 2);
          wedge += size[g] * choose_two(N - size[g] - k);
          for (std::size_t h = 0; h < sectors; ++h)
            if (h != own && h != g) apart += size[g] * size[h];
        }
        const double crossing = (k - 1) * choose_two(N - k) + (N - k) * choose_two(k - 1);
        put(i, "coordinator", p * (k - 1) * (k - 2), (k - 1) * (k - 2) * (k - 3));
        put(i, "itinerant", p * two, three);
        put(i, "gatekeeper", p * (N - k) * (k - 1), crossing);
        put(i, "representative", p * (N - k) * (k - 1), crossing);
        put(i, "liaison", p * apart, 2 * wedge);
        put(i, "total", p * (N - 1) * (N - 2), (N - 1) * (N - 2) * (N - 3));
      }
    for (const std::string role : roles) {
      double& sum = out.network["gf_" + role + "_expected"] = 0;
      for (std::size_t i = 0; i < n; ++i)
        if (known[i]) sum += out.actors["gf_" + role + "_expected"][i];
    }
    if (directed) of_role_sums(size, d);
  }

  void of_role_sums(const std::vector<double>& size, double d) {
    const double N = members, p = d * d * (1 - d);
    const double A = std::pow(d, 3) * std::pow(1 - d, 3), B = std::pow(d, 4) * std::pow(1 - d, 2),
                 C = std::pow(d, 5) * (1 - d);
    const auto inner = [&](double k) { return k * (k - 1) * (k - 2) * ((4 * k - 10) * (A - B) + (k - 3) * C); };
    double coordinator = 0, crossing = 0, itinerant = 0, liaison = 0;
    for (std::size_t x = 0; x < sectors; ++x) {
      const double k = size[x];
      coordinator += inner(k);
      crossing += k * (N - k) * (k - 1) * ((N - 3) * A - (2 * k - 3) * B + (k - 2) * C);
      for (std::size_t y = 0; y < sectors; ++y) {
        if (y == x) continue;
        itinerant += k * size[y] * (k - 1) * ((2 * k + 2 * size[y] - 6) * A + (N - k - 1) * C);
        for (std::size_t w = 0; w < sectors; ++w)
          if (w != x && w != y)
            liaison += k * size[y] * size[w] *
                       ((4 * (N - size[y]) - 2 * (k + size[w] + 1)) * A -
                        (4 * (N - size[w]) - 2 * (k + size[y] + 1)) * B + (N - k - size[w] - 1) * C);
      }
    }
    const auto put = [&](const std::string& role, double shared) {
      const double mean = out.network["gf_" + role + "_expected"], variance = mean * (1 - p) + shared;
      if (variance > 1e-12) out.network["gf_" + role + "_z"] = (out.network["gf_" + role] - mean) / std::sqrt(variance);
    };
    put("coordinator", coordinator);
    put("itinerant", itinerant);
    put("gatekeeper", crossing);
    put("representative", crossing);
    put("liaison", liaison);
    put("total", inner(N));
  }
};

}  // namespace

void add_direct_sectors(const Network& network, Reading reading, DirectResults& out) {
  Direct direct(network, reading, out);
  const auto kinds = static_cast<double>(direct.in_data.size());
  auto& iqv = out.actors["iqv"];
  for (const double participation : out.actors["participation"])
    iqv.push_back(kinds > 1 ? participation / (1 - 1 / kinds) : kNaN);
  direct.of_network();
  direct.of_sectors();
  direct.of_pairs();
  direct.of_roles();
}

}  // namespace samenspel::testing
