#include "render/graphviz/helper/session.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include <graphviz/gvc.h>

namespace helper {
namespace {

constexpr double most_pixels = 100e6;
/// cairo's own bound on the side of a bitmap.
constexpr double longest_side = 32767;

std::string& gathered() {
  static std::string text;
  return text;
}

int gather(char* message) {
  if (gathered().size() < 20'000) gathered() += message;
  return 0;
}

/// cgraph takes its constants as char*, and changes none of them.
char* raw(const char* text) {
  return const_cast<char*>(text);
}

/// A graph of cgraph, closed at the end; its layout by then freed.
class Graph {
 public:
  Graph(const Request& request, const Attributes& variant)
      : graph_(agopen(raw("samenspel"), kind_of(request), nullptr)) {
    if (!graph_) throw Failed("no graph could be made");
    declare(AGRAPH, request.graph);
    declare(AGRAPH, variant);
    declare(AGNODE, request.node_defaults);
    declare(AGEDGE, request.edge_defaults);
    for (std::size_t i = 0; i < request.nodes.size(); ++i) {
      nodes_.push_back(agnode(graph_, std::to_string(i).data(), 1));
      for (const Attribute& attribute : request.nodes[i])
        set(nodes_.back(), attribute, AGNODE);
    }
    for (const Edge& edge : request.edges) {
      Agedge_t* made = agedge(graph_, nodes_[edge.from], nodes_[edge.to], nullptr, 1);
      if (!made) throw Failed("an edge could not be made");
      for (const Attribute& attribute : edge.attributes)
        set(made, attribute, AGEDGE);
    }
  }
  ~Graph() { agclose(graph_); }
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;

  [[nodiscard]] Agraph_t* get() const { return graph_; }
  [[nodiscard]] const std::vector<Agnode_t*>& nodes() const { return nodes_; }

 private:
  static Agdesc_t kind_of(const Request& request) {
    if (request.directed) return request.strict ? Agstrictdirected : Agdirected;
    return request.strict ? Agstrictundirected : Agundirected;
  }

  void declare(int kind, const Attributes& defaults) {
    for (const Attribute& attribute : defaults) {
      const Text value(graph_, attribute);
      agattr(graph_, kind, raw(attribute.name.c_str()), value.get());
    }
  }

  void set(void* object, const Attribute& attribute, int kind) {
    char* name = raw(attribute.name.c_str());
    Agsym_t* symbol = agattr(graph_, kind, name, nullptr);
    // Values equal to the default are not written to a dot file: an empty label would come back as the name.
    if (!symbol) symbol = agattr(graph_, kind, name, raw(kind == AGNODE && attribute.name == "label" ? "\\N" : ""));
    const Text value(graph_, attribute);
    agxset(object, symbol, value.get());
  }

  /// A value in cgraph's own store of texts while it is being set.
  class Text {
   public:
    Text(Agraph_t* graph, const Attribute& attribute)
        : graph_(graph),
          text_(attribute.html ? agstrdup_html(graph, raw(attribute.value.c_str()))
                               : agstrdup(graph, raw(attribute.value.c_str()))) {}
    ~Text() { agstrfree(graph_, text_); }
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    [[nodiscard]] char* get() const { return text_; }

   private:
    Agraph_t* graph_;
    char* text_;
  };

  Agraph_t* graph_;
  std::vector<Agnode_t*> nodes_;
};

/// Graphviz goes on after its own errors, and returns success: what comes out is then not what was asked.
void check_errors() {
  if (agreseterrors() < AGERR) return;
  std::string reason = gathered();
  std::replace(reason.begin(), reason.end(), '\n', ' ');
  while (reason.ends_with(' '))
    reason.pop_back();
  throw Failed(reason);
}

class Layout {
 public:
  Layout(GVC_t* context, const Graph& graph, const std::string& engine) : context_(context), graph_(graph) {
    // After a failure the labels are not there to be read: nothing but to stop.
    if (gvLayout(context_, graph_.get(), engine.c_str()) != 0) throw Failed("Graphviz made no layout by " + engine);
  }
  ~Layout() { gvFreeLayout(context_, graph_.get()); }
  Layout(const Layout&) = delete;
  Layout& operator=(const Layout&) = delete;

 private:
  GVC_t* context_;
  const Graph& graph_;
};

void check_bitmap(const Graph& graph) {
  const char* given = agget(graph.get(), raw("dpi"));
  const double dots = given && *given ? std::stod(given) / 72 : 96.0 / 72;
  const boxf box = GD_bb(graph.get());
  const double width = (box.UR.x - box.LL.x) * dots, height = (box.UR.y - box.LL.y) * dots;
  if (!(width <= longest_side && height <= longest_side && width * height <= most_pixels)) {
    throw Failed("the picture has too many pixels");
  }
}

}  // namespace

struct Session::Context {
  GVC_t* gvc;
};

Session::Session() : context_(nullptr) {
  agseterrf(gather);
  GVC_t* gvc = gvContext();
  if (!gvc) throw Failed("Graphviz did not start");
  context_ = new Context{gvc};
}

Session::~Session() {
  gvFreeContext(context_->gvc);
  delete context_;
}

std::vector<Place> Session::places(const Request& request, const Attributes& variant) {
  std::vector<Place> out;
  // The engines are not all at ease with a graph without nodes.
  if (request.nodes.empty()) return out;
  const Graph graph(request, variant);
  const Layout layout(context_->gvc, graph, request.engine);
  check_errors();
  for (Agnode_t* node : graph.nodes()) {
    const pointf centre = ND_coord(node);
    const textlabel_t* label = ND_label(node);
    const bool written = label && label->text && label->text[0] != '\0';
    const pointf size = written ? label->dimen : pointf{0, 0};
    if (!std::isfinite(centre.x) || !std::isfinite(centre.y)) throw Failed("Graphviz gave a place that is none");
    out.push_back({centre.x, centre.y, size.x, size.y});
  }
  return out;
}

std::string Session::file(const Request& request) {
  Attributes more;
  // So that a dot file is drawn as it is by plain `dot`.
  if (request.format == "dot") more.push_back({"layout", request.engine, false});
  const Graph graph(request, more);
  const Layout layout(context_->gvc, graph, request.engine);
  check_errors();
  if (request.format == "png") check_bitmap(graph);
  char* bytes = nullptr;
  unsigned int length = 0;
  const int failed = gvRenderData(context_->gvc, graph.get(), request.format.c_str(), &bytes, &length);
  // After a failure the pointer may be left standing and is not ours to free.
  if (failed != 0 || !bytes) throw Failed("Graphviz wrote no " + request.format);
  const std::unique_ptr<char, decltype(&gvFreeRenderData)> owner(bytes, &gvFreeRenderData);
  check_errors();
  return std::string(bytes, length);
}

std::string Session::messages() {
  return gathered();
}

std::string Session::graphviz_version() const {
  return gvcVersion(context_->gvc);
}

}  // namespace helper
