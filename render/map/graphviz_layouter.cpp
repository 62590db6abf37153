#include "render/map/graphviz_layouter.hpp"

#include <fmt/format.h>

#include "render/graphviz/label.hpp"

namespace samenspel {

namespace {

constexpr double kPointsPerInch = 72;

std::vector<Size> measure(const std::vector<TextBlock>& blocks, const HelperOptions& helper, const std::string& font) {
  GvGraph graph;
  graph.node_defaults = {{"fontname", font}, {"shape", "plaintext"}};
  for (const TextBlock& block : blocks) {
    graph.nodes.push_back({{{"label", label_html(block.lines, block.letter, block.bold, block.more), true}}});
  }
  const auto places = lay_out(graph, "osage", {}, helper);
  std::vector<Size> out;
  for (const GvPlace& at : places[0])
    out.push_back(at.label);
  return out;
}

const char* engine_for(const LayoutGraph& graph) {
  switch (graph.engine) {
    case LayoutEngine::neato:
      return "neato";
    case LayoutEngine::sfdp:
      return "sfdp";
    case LayoutEngine::dot:
      return "dot";
    case LayoutEngine::twopi:
      return "twopi";
    case LayoutEngine::circo:
      return "circo";
    case LayoutEngine::automatic:
      break;
  }
  return graph.large ? "sfdp" : "neato";
}

std::vector<std::vector<Point>> place(const LayoutGraph& wanted, const std::vector<std::uint64_t>& seeds,
                                      const HelperOptions& helper) {
  GvGraph graph;
  graph.strict = true;
  graph.directed = wanted.engine == LayoutEngine::dot;  // its layers go by the direction of the ties
  graph.graph = {
      {"overlap", "true"}, {"splines", "none"}, {"mode", "major"}, {"model", "shortpath"}, {"maxiter", "400"}};
  graph.node_defaults = {{"label", ""}, {"width", "0.1"}, {"height", "0.1"}, {"fixedsize", "true"}};
  graph.nodes.resize(wanted.nodes);
  if (!wanted.boxes.empty()) graph.node_defaults.push_back({"shape", "box"});
  for (std::size_t i = 0; i < wanted.boxes.size(); ++i) {
    graph.nodes[i].attributes = {{"width", fmt::format("{:.5f}", wanted.boxes[i].width / kPointsPerInch)},
                                 {"height", fmt::format("{:.5f}", wanted.boxes[i].height / kPointsPerInch)}};
  }
  for (const LayoutGraph::Spring& spring : wanted.springs) {
    graph.edges.push_back({spring.a, spring.b, {{"len", fmt::format("{:.6f}", spring.length)}}});
  }
  std::vector<GvAttributes> variants;
  for (const std::uint64_t seed : seeds)
    variants.push_back({{"start", fmt::format("{}", seed)}});
  std::vector<std::vector<Point>> out;
  for (const auto& places : lay_out(graph, engine_for(wanted), variants, helper)) {
    out.emplace_back();
    for (const GvPlace& at : places)
      out.back().push_back(at.centre);
  }
  return out;
}

std::vector<Point> spread(const std::vector<Point>& centres, const std::vector<Size>& sizes,
                          const HelperOptions& helper) {
  GvGraph graph;
  // overlap_scaling: by default prism first scales the whole picture, and its proportions are lost
  graph.graph = {{"overlap", "prism1000"}, {"overlap_scaling", "0"}, {"sep", "+5,3.5"}, {"splines", "none"}};
  graph.node_defaults = {{"label", ""}, {"shape", "box"}, {"fixedsize", "true"}};
  for (std::size_t i = 0; i < centres.size(); ++i) {
    graph.nodes.push_back({{{"pos", fmt::format("{:.4f},{:.4f}", centres[i].x, centres[i].y)},
                            {"width", fmt::format("{:.5f}", sizes[i].width / kPointsPerInch)},
                            {"height", fmt::format("{:.5f}", sizes[i].height / kPointsPerInch)}}});
  }
  const auto places = lay_out(graph, "nop1", {}, helper);
  std::vector<Point> out;
  for (const GvPlace& at : places[0])
    out.push_back(at.centre);
  return out;
}

}  // namespace

Layouter graphviz_layouter(const HelperOptions& helper, const std::string& font) {
  return {
      [=](const std::vector<TextBlock>& blocks) { return measure(blocks, helper, font); },
      [=](const LayoutGraph& graph, const std::vector<std::uint64_t>& seeds) { return place(graph, seeds, helper); },
      [=](const std::vector<Point>& centres, const std::vector<Size>& sizes) {
        return spread(centres, sizes, helper);
      }};
}

}  // namespace samenspel
