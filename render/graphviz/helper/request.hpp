// A request as it comes in, checked: nothing in it can make Graphviz read a file or point outside the graph.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace helper {

/// The request is not understood or not allowed; `what()` says why.
class BadRequest : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

struct Attribute {
  std::string name, value;
  bool html = false;
};
using Attributes = std::vector<Attribute>;

struct Edge {
  std::uint32_t from, to;
  Attributes attributes;
};

struct Request {
  bool directed = false, strict = false;
  Attributes graph, node_defaults, edge_defaults;
  std::vector<Attributes> nodes;
  std::vector<Edge> edges;
  std::string engine;
  std::string format;                ///< to render; empty: places are asked
  std::vector<Attributes> variants;  ///< of the layout; at least one
};

/// The number of the language that is spoken on stdin and stdout; another one is refused.
inline constexpr int protocol = 1;

/// Throws BadRequest.
[[nodiscard]] Request read_request(std::string_view text);

}  // namespace helper
