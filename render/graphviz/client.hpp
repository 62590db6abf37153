// Talks to samenspel-graphviz, the helper program that holds Graphviz: a graph in, places or a rendered file out. The
// helper runs beside this program, one process a request, so that a layout can be stopped, and a crash or a hang stays
// outside. Trouble is a HelperError; no process and no file is left behind. Not for concurrent use.
#pragma once

#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "render/map/geometry.hpp"
#include "support/text.hpp"

namespace samenspel {

struct GvAttribute {
  std::string name, value;
  bool html = false;  ///< the value is an HTML-like label
};
using GvAttributes = std::vector<GvAttribute>;

struct GvNode {
  GvAttributes attributes;  ///< the node's name is its index
};
struct GvEdge {
  std::uint32_t from, to;
  GvAttributes attributes;
};

/// Plain text is to be escaped by the caller (escape.hpp).
struct GvGraph {
  bool directed = false;
  bool strict = false;
  GvAttributes graph, node_defaults, edge_defaults;
  std::vector<GvNode> nodes;
  std::vector<GvEdge> edges;
};

struct GvPlace {
  Point centre;  ///< of the node, in points
  Size label;    ///< of its label, in points; 0 where it has none
};

enum class HelperFault { missing, too_old, died, timed_out, refused };
class HelperError : public std::runtime_error {
 public:
  HelperError(HelperFault fault, Words words) : std::runtime_error(words.en), fault_(fault), words_(std::move(words)) {}
  [[nodiscard]] HelperFault fault() const { return fault_; }
  [[nodiscard]] const Words& words() const { return words_; }

 private:
  HelperFault fault_;
  Words words_;
};

struct HelperOptions {
  std::string program;  ///< path; empty: samenspel-graphviz beside this program, where it is
                        ///< installed (libexec), else on PATH
  std::chrono::milliseconds limit{60'000};
};

/// Places by an engine ("neato", "osage", "nop1", …). One result for each of `variants`, which are graph attributes set
/// on top of the graph's own (several seeds in one run of the helper); with none, one result.
[[nodiscard]] std::vector<std::vector<GvPlace>> lay_out(const GvGraph& graph, const std::string& engine,
                                                        const std::vector<GvAttributes>& variants,
                                                        const HelperOptions& options);

/// The bytes of the file: format "svg", "pdf", "png", "dot".
[[nodiscard]] std::string render(const GvGraph& graph, const std::string& engine, const std::string& format,
                                 const HelperOptions& options);

}  // namespace samenspel
