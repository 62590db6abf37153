#include "metrics/igraph_session.hpp"

#include <algorithm>
#include <exception>
#include <mutex>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>

#include <igraph.h>

#include "support/stop.hpp"

namespace samenspel {

namespace {

std::mutex the_lock;
/// What igraph said first of the call under way; guarded by the_lock.
std::string first_message;

// igraph's clean-up stack must be emptied by the handler: the call then returns through its C frames.
void keep_message(const char* reason, const char*, int, igraph_error_t) {
  if (first_message.empty()) first_message = reason;
  IGRAPH_FINALLY_FREE();
}
void say_nothing(const char*, const char*, int) {}
igraph_error_t heed_stop(void*) {
  if (!stop_requested.load(std::memory_order_relaxed)) return IGRAPH_SUCCESS;
  IGRAPH_FINALLY_FREE();
  return IGRAPH_INTERRUPTED;
}

/// Throws what a call that returned `status` met with; only after it has returned.
void require(igraph_error_t status) {
  const std::string message = std::exchange(first_message, {});
  if (status == IGRAPH_SUCCESS) return;
  if (status == IGRAPH_INTERRUPTED) throw Stopped();
  if (status == IGRAPH_ENOMEM) throw std::bad_alloc();
  throw std::runtime_error("igraph: " + (message.empty() ? std::string(igraph_strerror(status)) : message));
}

struct Numbers {
  igraph_vector_t vector;
  explicit Numbers(igraph_integer_t size) { require(igraph_vector_init(&vector, size)); }
  ~Numbers() { igraph_vector_destroy(&vector); }
  Numbers(const Numbers&) = delete;
  Numbers& operator=(const Numbers&) = delete;
};

struct Integers {
  igraph_vector_int_t vector;
  explicit Integers(igraph_integer_t size) { require(igraph_vector_int_init(&vector, size)); }
  ~Integers() { igraph_vector_int_destroy(&vector); }
  Integers(const Integers&) = delete;
  Integers& operator=(const Integers&) = delete;
};

/// igraph's copy of a graph: ties in the order of their first, then their second end, of an undirected one once.
struct Copy {
  igraph_t graph;
  explicit Copy(const Graph& given) {
    Integers ends(static_cast<igraph_integer_t>(2 * given.ties()));
    igraph_integer_t k = 0;
    for (std::uint32_t i = 0; i < given.size(); ++i) {
      for (const std::uint32_t j : given.out(i)) {
        if (!given.directed() && j < i) continue;
        VECTOR(ends.vector)[k++] = i;
        VECTOR(ends.vector)[k++] = j;
      }
    }
    require(igraph_create(&graph, &ends.vector, static_cast<igraph_integer_t>(given.size()), given.directed()));
  }
  ~Copy() { igraph_destroy(&graph); }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;
};

struct Table {
  igraph_matrix_t matrix;
  Table(igraph_integer_t rows, igraph_integer_t columns) { require(igraph_matrix_init(&matrix, rows, columns)); }
  ~Table() { igraph_matrix_destroy(&matrix); }
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;
};

/// A product for ARPACK. Nothing may be thrown through its frames: a failure waits here.
struct Product {
  const IgraphSession::Multiply* multiply;
  std::exception_ptr failure{};
};

igraph_error_t multiply_for_arpack(igraph_real_t* to, const igraph_real_t* from, int n, void* extra) {
  auto& product = *static_cast<Product*>(extra);
  try {
    const auto size = static_cast<std::size_t>(n);
    (*product.multiply)({from, size}, {to, size});
    return IGRAPH_SUCCESS;
  } catch (...) {
    product.failure = std::current_exception();
    return IGRAPH_FAILURE;
  }
}

}  // namespace

struct IgraphSession::State {
  std::unique_lock<std::mutex> lock{the_lock};
  igraph_error_handler_t* error_handler = igraph_set_error_handler(keep_message);
  igraph_warning_handler_t* warning_handler = igraph_set_warning_handler(say_nothing);
  igraph_interruption_handler_t* interruption_handler = igraph_set_interruption_handler(heed_stop);
  // What is the default is, in this igraph, the contents of one place; in later ones, which place.
  igraph_rng_t* old_place = igraph_rng_default();
  igraph_rng_t old_random = *old_place;
  igraph_rng_t random;

  explicit State(std::uint64_t seed) {
    const igraph_error_t made = igraph_rng_init(&random, &igraph_rngtype_pcg32);
    if (made != IGRAPH_SUCCESS) {
      put_back_handlers();
      require(made);
    }
    igraph_rng_seed(&random, seed);
    igraph_rng_set_default(&random);
  }
  ~State() {
    igraph_rng_set_default(old_place);
    *old_place = old_random;
    igraph_rng_destroy(&random);
    put_back_handlers();
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  void put_back_handlers() const {
    igraph_set_error_handler(error_handler);
    igraph_set_warning_handler(warning_handler);
    igraph_set_interruption_handler(interruption_handler);
  }
};

IgraphSession::IgraphSession(std::uint64_t seed) : state_(std::make_unique<State>(seed)) {}
IgraphSession::~IgraphSession() = default;

std::vector<std::uint32_t> IgraphSession::leiden(const Graph& undirected, bool weighted) {
  const Copy copy(undirected);
  const auto n = static_cast<igraph_integer_t>(undirected.size());
  Numbers weights(static_cast<igraph_integer_t>(undirected.ties())), strengths(n);
  double twice_total = 0;
  igraph_integer_t k = 0;
  for (std::uint32_t i = 0; i < undirected.size(); ++i) {
    const auto alters = undirected.out(i);
    for (std::size_t a = 0; a < alters.size(); ++a) {
      const double weight = weighted ? undirected.out_weight(i, a) : 1;
      VECTOR(strengths.vector)[i] += weight;
      twice_total += weight;
      if (alters[a] > i) VECTOR(weights.vector)[k++] = weight;
    }
  }

  Integers membership(n);
  for (igraph_integer_t i = 0; i < n; ++i)
    VECTOR(membership.vector)[i] = i;
  std::vector<std::uint32_t> labels(undirected.size());
  double quality = -1;
  const std::size_t most_rounds = std::max<std::size_t>(10, 2'000'000 / (undirected.size() + undirected.ties()));
  for (std::size_t round = 0; round < most_rounds; ++round) {
    check_stop();
    double now = 0;
    // Modularity: each actor weighs its strength, at a resolution of 1/(2m).
    require(igraph_community_leiden(&copy.graph, &weights.vector, &strengths.vector, 1 / twice_total, 0.01, true, 1,
                                    &membership.vector, nullptr, &now));
    if (now <= quality) break;
    quality = now;
    for (igraph_integer_t i = 0; i < n; ++i)
      labels[static_cast<std::size_t>(i)] = static_cast<std::uint32_t>(VECTOR(membership.vector)[i]);
  }
  return labels;
}

IgraphSession::Eigen IgraphSession::largest_eigenvalue(const Multiply& multiply, const std::vector<double>& start) {
  const auto n = static_cast<igraph_integer_t>(start.size());
  igraph_arpack_options_t options;
  igraph_arpack_options_init(&options);
  options.n = static_cast<int>(n);
  options.nev = 1;
  options.which[0] = 'L';
  options.which[1] = 'A';
  options.start = 1;
  options.mxiter = 100'000;
  Numbers values(1);
  Table vectors(n, 1);
  for (igraph_integer_t i = 0; i < n; ++i)
    MATRIX(vectors.matrix, i, 0) = start[static_cast<std::size_t>(i)];
  Product product{&multiply};
  const igraph_error_t status =
      igraph_arpack_rssolve(multiply_for_arpack, &product, &options, nullptr, &values.vector, &vectors.matrix);
  if (product.failure) {
    first_message.clear();
    std::rethrow_exception(product.failure);
  }
  require(status);
  Eigen out{VECTOR(values.vector)[0], {}};
  for (igraph_integer_t i = 0; i < n; ++i)
    out.vector.push_back(MATRIX(vectors.matrix, i, 0));
  return out;
}

std::vector<double> IgraphSession::pagerank(const Graph& graph, bool weighted) {
  const Copy copy(graph);
  const bool by_weights = weighted && graph.has_weights();
  Numbers weights(by_weights ? static_cast<igraph_integer_t>(graph.ties()) : 0), ranks(0);
  igraph_integer_t k = 0;
  for (std::uint32_t i = 0; by_weights && i < graph.size(); ++i)
    for (std::size_t a = 0; a < graph.out(i).size(); ++a)
      if (graph.directed() || graph.out(i)[a] > i) VECTOR(weights.vector)[k++] = graph.out_weight(i, a);
  require(igraph_pagerank(&copy.graph, IGRAPH_PAGERANK_ALGO_PRPACK, &ranks.vector, nullptr, igraph_vss_all(),
                          graph.directed(), 0.85, by_weights ? &weights.vector : nullptr, nullptr));
  return {VECTOR(ranks.vector), VECTOR(ranks.vector) + igraph_vector_size(&ranks.vector)};
}

}  // namespace samenspel
