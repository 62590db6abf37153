#include "render/graphviz/paint.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

#include "render/graphviz/background.hpp"
#include "render/graphviz/escape.hpp"
#include "render/graphviz/label.hpp"
#include "render/graphviz/mark_shape.hpp"
#include "render/graphviz/svg.hpp"
#include "render/pdf/finish.hpp"

namespace samenspel {
namespace {

constexpr std::string_view kLabelColour = "#1A1A1A";  ///< that of most, said once
constexpr double kClearPlate = 0.92;                  ///< opacity of plates on their own

std::string_view name_of(PictureFormat format) {
  switch (format) {
    case PictureFormat::svg:
      return "svg";
    case PictureFormat::pdf:
      return "pdf";
    case PictureFormat::png:
      return "png";
    case PictureFormat::dot:
      break;
  }
  return "dot";
}

std::string written(Point point) {
  return fmt::format("{:.2f},{:.2f}", point.x, point.y);
}

std::string number(double value) {
  return fmt::format("{:.2f}", value);
}

/// Dots an inch: 110, more where the picture is small, fewer where it would go beyond what viewers take.
double dots_per_inch(Size page) {
  constexpr double usual = 110, fewest_pixels = 320, most_pixels = 40e6, longest_side = 30'000;
  const double width = std::max(1.0, page.width) / 72, height = std::max(1.0, page.height) / 72;
  const double wanted = std::max(usual, fewest_pixels / std::min(width, height));
  const double bound = std::min(std::sqrt(most_pixels / (width * height)), longest_side / std::max(width, height));
  return std::clamp(std::floor(std::min(wanted, bound)), 1.0, 1200.0);
}

/// "#E69F00;0.7:#0072B2": the last wedge takes what is left, for shares that add up to more than 1 are complained of.
std::string wedges(const std::vector<Mark::Fill>& fills) {
  double whole = 0;
  for (const Mark::Fill& fill : fills)
    whole += fill.share;
  std::string out;
  for (std::size_t i = 0; i < fills.size(); ++i) {
    if (i + 1 == fills.size()) return out + fills[i].colour;
    out += fmt::format("{};{:.4f}:", fills[i].colour, std::floor(fills[i].share / whole * 1e4) / 1e4);
  }
  return out;
}

/// The fills that can be seen.
std::vector<Mark::Fill> visible(const std::vector<Mark::Fill>& fills) {
  std::vector<Mark::Fill> out;
  for (const Mark::Fill& fill : fills) {
    if (fill.share >= 0.001) out.push_back(fill);
  }
  return out;
}

void add_label(GvNode& node, const Label& label, std::string_view plate) {
  std::vector<std::string> lines;
  for (const std::string& line : label.lines) {
    if (!line.empty()) lines.push_back(line);
  }
  if (lines.empty()) return;
  node.attributes.push_back({"xlabel", label_html(lines, label.letter, label.bold, label.more, plate), true});
  node.attributes.push_back({"xlp", written(label.box.centre())});
  if (label.colour != kLabelColour) node.attributes.push_back({"fontcolor", label.colour});
}

std::string_view name_of(Dash dash) {
  return dash == Dash::solid ? "solid" : dash == Dash::dashed ? "dashed" : "dotted";
}

GvNode node_of(const ActorMark& actor, std::string id, const Drawing& drawing) {
  const Mark& mark = actor.mark;
  const std::vector<Mark::Fill> fills = visible(mark.fills);
  const bool shared = fills.size() > 1;
  // Only a circle can be cut in wedges: any other shape would come out white.
  const MarkShape shape = shared ? MarkShape::circle : mark.shape;
  const Size size = shape_size(shape, mark.radius);
  GvNode node;
  node.attributes = {
      {"id", std::move(id)},
      {"class", attribute_escaped(class_list(actor.classes))},
      {"label", ""},
      {"pos", written(mark.at)},
      {"shape", std::string(shape_name(shape))},
      {"width", fmt::format("{:.4f}", size.width / 72)},
      {"height", fmt::format("{:.4f}", size.height / 72)},
      {"style", shared ? "wedged" : "filled"},
      {"fillcolor", shared          ? wedges(fills)
                    : fills.empty() ? drawing.ground
                                    : fills[0].colour},
      {"color", mark.outline},
      {"penwidth", number(mark.outline_width)},
  };
  add_label(node, actor.label, with_alpha(drawing.ground, drawing.plate_opacity));
  return node;
}

/// A node without a shape that has only its label.
GvNode node_of(const PlateMark& plate, std::string id, const Drawing& drawing) {
  GvNode node;
  node.attributes = {{"id", std::move(id)}, {"class", attribute_escaped(class_list(plate.classes))},
                     {"label", ""},         {"pos", written(plate.label.box.centre())},
                     {"shape", "none"},     {"width", "0.01"},
                     {"height", "0.01"}};
  add_label(node, plate.label, with_alpha(drawing.ground, std::max(kClearPlate, drawing.plate_opacity)));
  return node;
}

GvEdge edge_of(const TieMark& tie, std::uint32_t from, std::uint32_t to, std::string id, const Colour& ground) {
  std::string path;
  if (tie.tip) path = "e," + written(*tie.tip) + " ";
  for (const Point point : tie.curve)
    path += written(point) + " ";
  path.pop_back();
  return {from,
          to,
          {{"id", std::move(id)},
           {"class", attribute_escaped(class_list(tie.classes))},
           {"pos", std::move(path)},
           {"color", tie.doubled ? tie.colour + ":" + ground + ":" + tie.colour : tie.colour},
           {"penwidth", number(tie.doubled ? tie.width / 3 : tie.width)},
           {"style", std::string(name_of(tie.dash))},
           {"dir", tie.tip ? "forward" : "none"},
           {"arrowsize", number(tie.arrow_size)}}};
}

GvGraph graph_of(const Drawing& drawing, PictureFormat format) {
  GvGraph out;
  out.directed = true;
  out.graph = {{"notranslate", "true"},
               {"splines", "true"},
               {"overlap", "true"},
               {"outputorder", "edgesfirst"},
               {"forcelabels", "true"},
               {"pad", "0"},
               {"margin", "0"},
               {"bgcolor", drawing.ground},
               {"fontname", drawing.font},
               {"_background", background_of(drawing)}};
  // Elsewhere than in a bitmap a point is a point; and a dot file leaves it to who draws it.
  if (format == PictureFormat::png) {
    const double dpi = dots_per_inch({drawing.page.width(), drawing.page.height()});
    out.graph.push_back({"dpi", fmt::format("{:.0f}", dpi)});
  }
  out.node_defaults = {{"fixedsize", "true"}, {"fontname", drawing.font}, {"fontcolor", std::string(kLabelColour)}};

  const bool dot = format == PictureFormat::dot;
  for (std::size_t i = 0; i < drawing.actors.size(); ++i) {
    const ActorMark& actor = drawing.actors[i];
    out.nodes.push_back(node_of(actor, dot ? attribute_escaped(actor.id) : fmt::format("a{}", i), drawing));
  }
  for (std::size_t i = 0; i < drawing.plates.size(); ++i) {
    const PlateMark& plate = drawing.plates[i];
    out.nodes.push_back(node_of(plate, dot ? attribute_escaped(plate.id) : fmt::format("p{}", i), drawing));
  }
  // Graphviz paints ties by the node that they leave. With every curve given, ends do not matter to the picture: so
  // that ties lie over each other in the order of the drawing, all leave the first node, but in a dot file, which may
  // be read for who is tied to whom.
  const std::uint32_t second = drawing.actors.size() > 1 ? 1 : 0;
  for (std::size_t i = 0; i < drawing.ties.size() && !drawing.actors.empty(); ++i) {
    const TieMark& tie = drawing.ties[i];
    out.edges.push_back(dot ? edge_of(tie, tie.from, tie.to, attribute_escaped(tie.id), drawing.ground)
                            : edge_of(tie, 0, second, fmt::format("t{}", i), drawing.ground));
  }
  return out;
}

}  // namespace

std::string paint(const Drawing& drawing, PictureFormat format, const HelperOptions& options) {
  std::string bytes = render(graph_of(drawing, format), "nop2", std::string(name_of(format)), options);
  if (format == PictureFormat::svg) return finished_svg(bytes, drawing);
  if (format == PictureFormat::pdf) {
    PdfFacts facts;
    facts.title = drawing.title;
    facts.subject = drawing.description;
    facts.language = drawing.language;
    return finished_pdf(std::move(bytes), facts);
  }
  return bytes;
}

}  // namespace samenspel
