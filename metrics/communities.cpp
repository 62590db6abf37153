#include "metrics/communities.hpp"

#include "metrics/igraph_session.hpp"
#include "metrics/sweeps/parts.hpp"

namespace samenspel {

std::vector<std::uint32_t> communities(const Graph& undirected, bool weighted, std::uint64_t seed) {
  if (undirected.ties() == 0) return connected_parts(undirected);
  const std::vector<std::uint32_t> groups = IgraphSession(seed).leiden(undirected, weighted);
  // Leiden moves actors once more after it has seen to connection; a part that came loose is a group of its own, which
  // never lowers modularity.
  return connected_parts(undirected, groups);
}

}  // namespace samenspel
