#include "metrics/cores.hpp"

#include <algorithm>
#include <cstdint>

#include "support/stop.hpp"

namespace samenspel {

std::vector<double> core_numbers(const Graph& undirected) {
  const std::size_t n = undirected.size();
  std::vector<std::uint32_t> degree(n), place(n), by_degree(n);
  std::uint32_t most = 0;
  for (std::size_t i = 0; i < n; ++i) {
    degree[i] = static_cast<std::uint32_t>(undirected.out(i).size());
    most = std::max(most, degree[i]);
  }
  // Where the actors of each degree begin in the list of all by degree.
  std::vector<std::uint32_t> begin(most + 2, 0);
  for (const std::uint32_t d : degree)
    ++begin[d + 1];
  for (std::size_t d = 1; d < begin.size(); ++d)
    begin[d] += begin[d - 1];
  {
    std::vector<std::uint32_t> next(begin);
    for (std::uint32_t i = 0; i < n; ++i) {
      place[i] = next[degree[i]]++;
      by_degree[place[i]] = i;
    }
  }
  for (std::size_t at = 0; at < n; ++at) {
    if (at % (1U << 16U) == 0) check_stop();
    const std::uint32_t i = by_degree[at];
    for (const std::uint32_t j : undirected.out(i)) {
      if (degree[j] <= degree[i]) continue;
      // j loses a tie: it changes places with the first of its degree, which then begins one later.
      const std::uint32_t first_place = std::max(begin[degree[j]], static_cast<std::uint32_t>(at + 1));
      const std::uint32_t first = by_degree[first_place];
      std::swap(by_degree[first_place], by_degree[place[j]]);
      std::swap(place[first], place[j]);
      begin[degree[j]] = first_place + 1;
      --degree[j];
    }
  }
  return {degree.begin(), degree.end()};
}

}  // namespace samenspel
