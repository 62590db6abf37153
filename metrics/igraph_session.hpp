// All that the product asks of igraph, behind one class: while a session lives it holds igraph's lock (Debian's build
// is not safe for threads, destruction included), handlers that neither abort, print nor go on after a stop, and a
// seeded generator of random numbers; what was there before is put back. igraph's own types stay in the .cpp file.
#pragma once

#include <cstdint>
#include <memory>
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

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace samenspel
