// Whole commands on invented networks: wall time, processor time of the program and its helper, and peak memory.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <igraph.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

fs::path folder() {
  static const fs::path path = [] {
    std::string pattern = (fs::temp_directory_path() / "samenspel-bench-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) std::abort();
    return fs::path(pattern);
  }();
  return path;
}

/// Five sectors of equal size, members in two sectors now and then; ties mostly within a sector, some between.
std::string invented(int actors, int ties) {
  const std::vector<std::string> sectors{"resident", "official", "designer", "housing", "business"};
  std::uint64_t state = 20240506;
  const auto below = [&](int bound) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(bound));
  };
  std::string out = "title: Invented network\nfictional: true\nactors:\n";
  const auto name = [](int i) { return "Neighbourhood group number " + std::to_string(i); };
  for (int i = 0; i < actors; ++i) {
    const std::string& own = sectors[static_cast<std::size_t>(i % 5)];
    const std::string& other = sectors[static_cast<std::size_t>((i + 1) % 5)];
    out += "  " + name(i) + ": " + (i % 14 == 0 ? "[" + own + ", " + other + "]" : own) + "\n";
  }
  out += "ties:\n";
  std::set<std::pair<int, int>> made;
  while (static_cast<int>(made.size()) < ties) {
    const int from = below(actors);
    const int to = below(100) < 80 ? (from + 5 * (1 + below(actors / 5))) % actors : below(actors);
    if (from == to || !made.insert(std::minmax(from, to)).second) continue;
    out += "  - " + name(from) + (below(3) == 0 ? " -> " : " -- ") + name(to) + "\n";
  }
  return out;
}

std::string network(int actors, int ties) {
  const fs::path path = folder() / (std::to_string(actors) + ".yaml");
  if (!fs::exists(path)) std::ofstream(path) << invented(actors, ties);
  return path.string();
}

/// A folder with actors.csv and ties.csv, and the same ties as igraph reads them with names (ties.ncol).
fs::path tables(int actors, int ties) {
  const fs::path path = folder() / ("tables-" + std::to_string(ties));
  if (fs::exists(path)) return path;
  fs::create_directory(path);
  std::ofstream people(path / "actors.csv"), csv(path / "ties.csv"), ncol(folder() / "ties.ncol");
  people << "id,name,sector\n";
  constexpr std::array sectors{"resident", "official", "designer", "housing", "business"};
  for (int i = 0; i < actors; ++i)
    people << 'a' << i << ",Actor " << i << ',' << sectors[static_cast<std::size_t>(i % 5)] << '\n';
  csv << "from,to,weight\n";
  std::uint64_t state = 7;
  const auto below = [&](int bound) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(bound));
  };
  for (int i = 0; i < ties; ++i) {
    const int from = below(actors), to = below(actors), weight = 1 + below(9);
    csv << 'a' << from << ",a" << to << ',' << weight << '\n';
    ncol << 'a' << from << " a" << to << ' ' << weight << '\n';
  }
  return path;
}

/// igraph's own reader of names and weights, for comparison.
void igraph_reads(benchmark::State& state) {
  for (auto _ : state) {
    std::FILE* const file = std::fopen((folder() / "ties.ncol").c_str(), "r");
    igraph_t graph;
    if (file == nullptr || igraph_read_graph_ncol(&graph, file, nullptr, 1, IGRAPH_ADD_WEIGHTS_YES, 1) != 0)
      std::abort();
    igraph_destroy(&graph);
    std::fclose(file);
  }
}

/// Runs the program to its end; gives its peak memory in MB.
double run(std::vector<std::string> words) {
  words.insert(words.begin(), std::string(SAMENSPEL_BIN_DIR) + "/samenspel");
  const pid_t child = ::fork();
  if (child == 0) {
    const int nothing = ::open("/dev/null", O_WRONLY);
    ::dup2(nothing, 1);
    std::vector<char*> arguments;
    for (std::string& word : words)
      arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
  }
  int state = 0;
  rusage usage{};
  ::wait4(child, &state, 0, &usage);
  if (!WIFEXITED(state) || WEXITSTATUS(state) != 0) std::abort();
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

void whole_command(benchmark::State& state, const std::vector<std::string>& words) {
  double peak = 0;
  for (auto _ : state)
    peak = std::max(peak, run(words));
  state.counters["peak_MB"] = peak;
}

}  // namespace

int main(int count, char** words) {
  const std::string out = (folder() / "map.svg").string();
  const auto add = [](const char* name, std::vector<std::string> command) {
    benchmark::RegisterBenchmark(
        name, [command = std::move(command)](benchmark::State& state) { whole_command(state, command); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
  };
  add("check/2000_actors_8000_ties", {"check", network(2000, 8000)});
  add("measure_standard/2000_actors_8000_ties", {"measure", network(2000, 8000)});
  add("draw_svg/60_actors_87_ties", {"draw", network(60, 87), "-q", "-o", out});
  add("draw_svg/250_actors_440_ties", {"draw", network(250, 440), "-q", "-o", out});
  add("draw_svg/2000_actors_8000_ties", {"draw", network(2000, 8000), "-q", "-o", out});
  const std::string poster = (folder() / "poster.pdf").string();
  add("poster_A2/60_actors_87_ties", {"poster", network(60, 87), "-q", "-o", poster});
  add("poster_A0/400_actors_760_ties", {"poster", network(400, 760), "-q", "--size", "A0", "-o", poster});
  igraph_set_attribute_table(&igraph_cattribute_table);
  const std::string folder_of_tables = tables(200'000, 1'000'000).string();
  for (const char* threads : {"1", "2"})
    add(("core_of_csv/200000_actors_1000000_ties/threads_" + std::string(threads)).c_str(),
        {"measure", folder_of_tables, "-q", "--measures", "core", "--format", "csv", "--threads", threads});
  benchmark::RegisterBenchmark("igraph_reads_names/200000_actors_1000000_ties", igraph_reads)
      ->Unit(benchmark::kMillisecond)
      ->UseRealTime();
  benchmark::Initialize(&count, words);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  fs::remove_all(folder());
  return 0;
}
