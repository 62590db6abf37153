// All that the product asks of igraph, behind one class: while a session lives it holds igraph's lock (Debian's build
// is not safe for threads, destruction included), handlers that neither abort, print nor go on after a stop, and a
// seeded generator of random numbers; what was there before is put back. igraph's own types stay in the .cpp file.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "graph/graph.hpp"

namespace samenspel {

class IgraphSession {
 public:
  /// Waits for the session of another thread to end.
  explicit IgraphSession(std::uint64_t seed);
  ~IgraphSession();
  IgraphSession(const IgraphSession&) = delete;
  IgraphSession& operator=(const IgraphSession&) = delete;

  /// Leiden for modularity, round after round until one gains nothing. In a large network rounds go on to gain a
  /// little for very long: at most 2·10⁶ / (n + m) of them, and no fewer than 10. One label an actor, in no order.
  /// The graph is undirected and has a tie. Throws Stopped, std::runtime_error with igraph's message.
  [[nodiscard]] std::vector<std::uint32_t> leiden(const Graph& undirected, bool weighted);

  struct Eigen {
    double value = 0;
    std::vector<double> vector;
  };
  /// The largest eigenvalue of a symmetric matrix and an eigenvector of it, of any length and sign, by ARPACK, to the
  /// precision of a double. `multiply` puts the matrix times `from` in `to`; the search starts at `start`. Throws what
  /// `multiply` throws, and std::runtime_error where it does not converge.
  using Multiply = std::function<void(std::span<const double> from, std::span<double> to)>;
  [[nodiscard]] Eigen largest_eigenvalue(const Multiply& multiply, const std::vector<double>& start);

  /// PageRank with damping 0.85, to about 1e-10 in all. The graph has an actor. Throws std::runtime_error.
  [[nodiscard]] std::vector<double> pagerank(const Graph& graph, bool weighted);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace samenspel
