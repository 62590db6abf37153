// Measures beside the same ones of igraph and Boost.Graph, in turns in one run, on invented networks of four sizes:
//   bench_measures [--size town|city|large|register] [--threads 1,2] [--rounds N] [--task WORD]
// A row a program: the median of the seconds by the clock and by the processor, and how many times longer it took than
// samenspel. `sum` adds up the values of all actors: programs that compute the same agree. The graph is made before
// the clock starts; reading and start-up are timed by bench_commands.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/clustering_coefficient.hpp>
#include <boost/graph/core_numbers.hpp>
#include <igraph.h>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "metrics/measure.hpp"
#include "support/numbers.hpp"
#include "support/random.hpp"

namespace samenspel {
namespace {

struct Size {
  std::string_view name;
  std::uint32_t actors;
  std::size_t ties;
};
constexpr std::array kSizes{Size{"town", 2'000, 8'000}, Size{"city", 20'000, 100'000},
                            Size{"large", 200'000, 1'000'000}, Size{"register", 1'000'000, 10'000'000}};

/// Five sectors. Few are known by many: actors are found with a chance that falls with their number, as i^(−1/2), and
/// seven in ten ties join actors of one sector and neighbourhood. No two ties join the same two.
Network invented(const Size& size) {
  Network network;
  constexpr std::uint32_t sectors = 5, neighbours = 500;
  for (std::uint32_t s = 0; s < sectors; ++s)
    network.sectors.emplace_back().id = "s" + std::to_string(s);
  network.actors.reserve(size.actors, 8 * std::size_t{size.actors});
  for (std::uint32_t i = 0; i < size.actors; ++i) {
    const Share share{i % sectors, 1.0};
    network.actors.add({"a" + std::to_string(i), {}, std::span(&share, 1)});
  }
  Random random(7);
  std::vector<std::uint64_t> pairs;
  const auto anyone = [&] {
    const double place = random.unit();
    return std::min(size.actors - 1, static_cast<std::uint32_t>(place * place * size.actors));
  };
  while (pairs.size() < size.ties) {
    while (pairs.size() < size.ties + size.ties / 20) {
      const std::uint32_t from = anyone();
      std::uint32_t to = anyone();
      if (random.below(10) < 7) {
        const auto away = static_cast<std::uint32_t>(sectors * (1 + random.below(neighbours / sectors)));
        to = (from + away) % size.actors;
      }
      if (from != to) pairs.push_back(std::uint64_t{std::min(from, to)} << 32U | std::max(from, to));
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  }
  // Those that are one too many go, from anywhere; then they stand in no order.
  for (std::size_t i = pairs.size(); i > 1; --i)
    std::swap(pairs[i - 1], pairs[random.below(i)]);
  pairs.resize(size.ties);
  network.ties.reserve(size.ties);
  for (const std::uint64_t pair : pairs)
    network.ties.add(
        {static_cast<ActorIndex>(pair >> 32U), static_cast<ActorIndex>(pair), true, 1, {}, false, {}, {}, {}, {}});
  return network;
}

/// The same graph in igraph's own form.
class InIgraph {
 public:
  explicit InIgraph(const Graph& graph) {
    igraph_vector_int_t ends;
    igraph_vector_int_init(&ends, 0);
    igraph_vector_int_reserve(&ends, static_cast<igraph_integer_t>(graph.arcs()));
    for (std::uint32_t i = 0; i < graph.size(); ++i)
      for (const std::uint32_t j : graph.out(i)) {
        if (j < i) continue;
        igraph_vector_int_push_back(&ends, i);
        igraph_vector_int_push_back(&ends, j);
      }
    igraph_create(&graph_, &ends, static_cast<igraph_integer_t>(graph.size()), false);
    igraph_vector_int_destroy(&ends);
  }
  ~InIgraph() { igraph_destroy(&graph_); }
  InIgraph(const InIgraph&) = delete;
  InIgraph& operator=(const InIgraph&) = delete;
  [[nodiscard]] const igraph_t* get() const { return &graph_; }

 private:
  igraph_t graph_;
};

using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                         boost::property<boost::edge_index_t, std::size_t>>;
BoostGraph in_boost(const Graph& graph) {
  BoostGraph out(graph.size());
  std::size_t number = 0;
  for (std::uint32_t i = 0; i < graph.size(); ++i)
    for (const std::uint32_t j : graph.out(i))
      if (i < j) boost::add_edge(i, j, number++, out);
  return out;
}

double total(const igraph_vector_t& values) {
  double sum = 0;
  for (igraph_integer_t i = 0; i < igraph_vector_size(&values); ++i)
    if (!std::isnan(VECTOR(values)[i])) sum += VECTOR(values)[i];
  return sum;
}

/// Runs one of igraph's measures of all actors into a vector; gives their sum.
template <typename Run>
double igraph_sum(Run run) {
  igraph_vector_t values;
  igraph_vector_init(&values, 0);
  if (run(&values) != 0) std::abort();
  const double sum = total(values);
  igraph_vector_destroy(&values);
  return sum;
}

double igraph_core(const igraph_t* graph) {
  igraph_vector_int_t values;
  igraph_vector_int_init(&values, 0);
  igraph_coreness(graph, &values, IGRAPH_ALL);
  const auto sum = static_cast<double>(igraph_vector_int_sum(&values));
  igraph_vector_int_destroy(&values);
  return sum;
}
double igraph_articulation(const igraph_t* graph) {
  igraph_vector_int_t values;
  igraph_vector_int_init(&values, 0);
  igraph_articulation_points(graph, &values);
  const auto sum = static_cast<double>(igraph_vector_int_size(&values));
  igraph_vector_int_destroy(&values);
  return sum;
}
/// Of the first so many actors, as many paths as from any others.
double igraph_sampled(const igraph_t* graph, std::size_t sources) {
  return igraph_sum([&](igraph_vector_t* values) {
    igraph_vs_t some;
    igraph_vs_range(&some, 0, static_cast<igraph_integer_t>(sources));
    const int result =
        igraph_betweenness_subset(graph, values, igraph_vss_all(), false, some, igraph_vss_all(), nullptr);
    igraph_vs_destroy(&some);
    return result;
  });
}
double igraph_betweenness_sum(const igraph_t* graph) {
  return igraph_sum(
      [&](igraph_vector_t* values) { return igraph_betweenness(graph, values, igraph_vss_all(), false, nullptr); });
}
double igraph_constraint_sum(const igraph_t* graph) {
  return igraph_sum(
      [&](igraph_vector_t* values) { return igraph_constraint(graph, values, igraph_vss_all(), nullptr); });
}
double igraph_clustering_sum(const igraph_t* graph) {
  return igraph_sum([&](igraph_vector_t* values) {
    return igraph_transitivity_local_undirected(graph, values, igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN);
  });
}
double igraph_closeness_sum(const igraph_t* graph) {
  return igraph_sum([&](igraph_vector_t* values) {
    return igraph_closeness(graph, values, nullptr, nullptr, igraph_vss_all(), IGRAPH_ALL, nullptr, true);
  });
}

double boost_betweenness(const BoostGraph& graph) {
  std::vector<double> values(boost::num_vertices(graph));
  boost::brandes_betweenness_centrality(
      graph, boost::make_iterator_property_map(values.begin(), boost::get(boost::vertex_index, graph)));
  double sum = 0;
  for (const double value : values)
    sum += value;
  return sum;
}
double boost_core(const BoostGraph& graph) {
  std::vector<std::size_t> values(boost::num_vertices(graph));
  boost::core_numbers(graph, boost::make_iterator_property_map(values.begin(), boost::get(boost::vertex_index, graph)));
  double sum = 0;
  for (const std::size_t value : values)
    sum += static_cast<double>(value);
  return sum;
}
double boost_articulation(const BoostGraph& graph) {
  std::vector<std::size_t> points;
  boost::articulation_points(graph, std::back_inserter(points));
  return static_cast<double>(points.size());
}
double boost_clustering(const BoostGraph& graph) {
  double sum = 0;
  for (std::size_t i = 0; i < boost::num_vertices(graph); ++i)
    if (boost::out_degree(i, graph) > 1) sum += boost::clustering_coefficient(graph, i);
  return sum;
}

struct Id {
  std::string_view id;
  Level level = Level::actors;
};
struct Task {
  std::string_view name;
  std::vector<Id> measures;
  std::string_view from, to;  ///< sizes at which it is run
  double (*igraph)(const igraph_t*) = nullptr;
  std::string_view igraph_to = "register";
  double (*boost)(const BoostGraph&) = nullptr;
  std::string_view boost_to = "register";
  std::size_t sources = 0;
};

const std::vector<Id> kPaths{
    {"betweenness"}, {"closeness"}, {"harmonic"}, {"cross_betweenness"}, {"edge_betweenness", Level::ties}};
const std::vector<Id> kTriangles{{"constraint"},        {"effective_size"}, {"hierarchy"},
                                 {"clustering"},        {"local_bridges"},  {"simmelian"},
                                 {"gf_coordinator"},    {"gf_itinerant"},   {"gf_gatekeeper"},
                                 {"gf_representative"}, {"gf_liaison"},     {"embeddedness", Level::ties}};
const std::vector<Id> kPermuted{
    {"ei_index_p", Level::network}, {"gf_coordinator_p"}, {"gf_itinerant_p"}, {"gf_gatekeeper_p"},
    {"gf_representative_p"},        {"gf_liaison_p"}};

const std::vector<Task> kTasks{
    {"betweenness", {{"betweenness"}}, "town", "city", igraph_betweenness_sum, "city", boost_betweenness, "town"},
    {"betweenness from 200 sources",
     {{"betweenness"}},
     "large",
     "large",
     [](const igraph_t* graph) { return igraph_sampled(graph, 200); },
     "large",
     nullptr,
     "",
     200},
    {"all of shortest paths", kPaths, "town", "city"},
    {"closeness", {{"closeness"}}, "town", "city", igraph_closeness_sum, "city"},
    {"constraint", {{"constraint"}}, "town", "register", igraph_constraint_sum, "large"},
    {"clustering", {{"clustering"}}, "town", "register", igraph_clustering_sum, "register", boost_clustering, "city"},
    {"all of triangles", kTriangles, "town", "register"},
    {"core", {{"core"}}, "town", "register", igraph_core, "register", boost_core, "register"},
    {"articulation",
     {{"articulation"}},
     "town",
     "register",
     igraph_articulation,
     "register",
     boost_articulation,
     "register"},
    {"permutations (999)", kPermuted, "town", "city"},
};

double processor_seconds() {
  std::timespec now{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct Time {
  double wall, processor, sum;
};
Time timed(const std::function<double()>& run) {
  const auto begin = std::chrono::steady_clock::now();
  const double processor = processor_seconds();
  const double sum = run();
  return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(),
          processor_seconds() - processor, sum};
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

std::size_t rank(std::string_view size) {
  const auto found = std::ranges::find(kSizes, size, &Size::name);
  return static_cast<std::size_t>(found - kSizes.begin());
}

struct Program {
  std::string name;
  int threads;
  std::function<double()> run;
  std::vector<double> wall{}, processor{};
  double sum = 0;
};

void print(const Task& task, const std::vector<Program>& programs) {
  std::map<int, std::pair<double, double>> ours;
  for (const Program& program : programs)
    if (program.name == "samenspel") ours[program.threads] = {median(program.wall), median(program.processor)};
  for (const Program& program : programs) {
    const double wall = median(program.wall), processor = median(program.processor);
    std::printf("%-29s %2d  %-10s %9.4f %9.4f", std::string(task.name).c_str(), program.threads, program.name.c_str(),
                wall, processor);
    std::string ratios;
    for (const auto& [threads, mine] : ours)
      if (program.name != "samenspel" || threads != program.threads) {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "  %6.2f / %6.2f (%d)", wall / mine.first, processor / mine.second,
                      threads);
        ratios += text.data();
      }
    std::printf("  %14.6g%s\n", program.sum, ratios.c_str());
  }
  std::fflush(stdout);
}

struct Wanted {
  std::vector<std::string> sizes, threads{"1", "2"}, tasks;
  int rounds = 3;
};

void run_size(const Size& size, const Wanted& wanted) {
  const Network network = invented(size);
  const Projection projection = project(network, {Direction::undirected, {}});
  std::unique_ptr<InIgraph> in_igraph;
  std::unique_ptr<BoostGraph> boost;
  std::printf("\n%s: %u actors, %zu ties\n%-29s %2s  %-10s %9s %9s  %14s  %s\n", std::string(size.name).c_str(),
              size.actors, network.ties.size(), "task", "th", "program", "wall s", "cpu s", "sum",
              "times samenspel: wall / cpu (with its threads)");
  for (const Task& task : kTasks) {
    const bool named = std::ranges::any_of(
        wanted.tasks, [&](const std::string& word) { return task.name.find(word) != std::string_view::npos; });
    if (!wanted.tasks.empty() && !named) continue;
    if (rank(size.name) < rank(task.from) || rank(size.name) > rank(task.to)) continue;
    std::vector<const Measure*> rows;
    for (const Id& id : task.measures)
      rows.push_back(find_measure(id.id, id.level));
    if (std::ranges::find(rows, nullptr) != rows.end()) std::abort();
    std::vector<Program> programs;
    for (const std::string& threads : wanted.threads) {
      MeasureOptions options;
      options.threads = std::atoi(threads.c_str());
      options.sources = task.sources;
      programs.push_back({"samenspel", options.threads, [&network, &projection, rows, options] {
                            const Results results = compute(network, projection, rows, options);
                            double sum = 0;
                            for (const double value : results.columns[0].values)
                              if (!std::isnan(value)) sum += value;
                            return sum;
                          }});
    }
    if (task.igraph != nullptr && rank(size.name) <= rank(task.igraph_to)) {
      if (!in_igraph) in_igraph = std::make_unique<InIgraph>(projection.undirected);
      programs.push_back({"igraph", 1, [&] { return task.igraph(in_igraph->get()); }});
    }
    if (task.boost != nullptr && rank(size.name) <= rank(task.boost_to)) {
      if (!boost) boost = std::make_unique<BoostGraph>(in_boost(projection.undirected));
      programs.push_back({"boost", 1, [&] { return task.boost(*boost); }});
    }
    for (int round = 0; round < wanted.rounds; ++round)
      for (Program& program : programs) {
        const Time time = timed(program.run);
        program.wall.push_back(time.wall);
        program.processor.push_back(time.processor);
        program.sum = time.sum;
      }
    print(task, programs);
  }
}

std::vector<std::string> words_of(const std::string& list) {
  std::vector<std::string> out{""};
  for (const char c : list) {
    if (c == ',') {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  return out;
}

}  // namespace
}  // namespace samenspel

int main(int count, char** words) {
  using namespace samenspel;
  Wanted wanted;
  for (int i = 1; i + 1 < count; i += 2) {
    const std::string option = words[i];
    if (option == "--size") wanted.sizes = words_of(words[i + 1]);
    if (option == "--threads") wanted.threads = words_of(words[i + 1]);
    if (option == "--task") wanted.tasks = words_of(words[i + 1]);
    if (option == "--rounds") wanted.rounds = std::max(1, std::atoi(words[i + 1]));
  }
  if (wanted.sizes.empty()) wanted.sizes = {"town", "city", "large"};
  for (const Size& size : kSizes)
    if (std::ranges::find(wanted.sizes, size.name) != wanted.sizes.end()) run_size(size, wanted);
  return 0;
}
