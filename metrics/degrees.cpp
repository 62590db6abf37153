#include "metrics/degrees.hpp"

#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

template <typename Of>
std::vector<double> each_actor(const Graph& graph, Of of) {
  std::vector<double> values(graph.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i % 1024 == 0) check_stop();
    values[i] = of(i);
  }
  return values;
}

double out_sum(const Graph& graph, std::size_t i) {
  double sum = 0;
  for (std::size_t k = 0; k < graph.out(i).size(); ++k)
    sum += graph.out_weight(i, k);
  return sum;
}

double in_sum(const Graph& graph, std::size_t i) {
  double sum = 0;
  for (std::size_t k = 0; k < graph.in(i).size(); ++k)
    sum += graph.in_weight(i, k);
  return sum;
}

}  // namespace

std::vector<double> degrees(const Graph& undirected) {
  return out_degrees(undirected);
}

std::vector<double> in_degrees(const Graph& graph) {
  return each_actor(graph, [&](std::size_t i) { return static_cast<double>(graph.in(i).size()); });
}

std::vector<double> out_degrees(const Graph& graph) {
  return each_actor(graph, [&](std::size_t i) { return static_cast<double>(graph.out(i).size()); });
}

std::vector<double> degrees_norm(const Graph& undirected) {
  const auto others = static_cast<double>(undirected.size()) - 1;
  return each_actor(undirected, [&](std::size_t i) {
    return others == 0 ? kUndefined : static_cast<double>(undirected.out(i).size()) / others;
  });
}

std::vector<double> strengths(const Graph& graph) {
  return each_actor(graph,
                    [&](std::size_t i) { return out_sum(graph, i) + (graph.directed() ? in_sum(graph, i) : 0); });
}

std::vector<double> in_strengths(const Graph& graph) {
  return each_actor(graph, [&](std::size_t i) { return in_sum(graph, i); });
}

std::vector<double> out_strengths(const Graph& graph) {
  return each_actor(graph, [&](std::size_t i) { return out_sum(graph, i); });
}

}  // namespace samenspel
