#include "render/poster/svg_painter.hpp"

#include <cmath>
#include <iterator>
#include <numbers>

#include <fmt/format.h>

#include "render/graphviz/escape.hpp"
#include "render/graphviz/mark_shape.hpp"
#include "render/poster/sheet_size.hpp"

namespace samenspel {

namespace {

class SvgPainter {
 public:
  explicit SvgPainter(const PosterDrawing& poster) : poster_(poster) {}

  std::string paint() && {
    root();
    gradients();
    rectangle({0, 0, poster_.page.width, poster_.page.height}, "#FFFFFF", "sheet");
    write("<g class=\"boxes\">\n");
    for (const PosterBox& box : poster_.boxes)
      rectangle(box.box, box.colour, {});
    write("</g>\n<g class=\"hulls\">\n");
    for (const HullMark& one : poster_.hulls)
      hull(one);
    write("</g>\n<g class=\"ties\">\n");
    for (std::size_t i = 0; i < poster_.ties.size(); ++i)
      tie(i);
    write("</g>\n<g class=\"signs\">\n");
    for (const LineMark& one : poster_.lines)
      line(one);
    for (const Mark& icon : poster_.icons)
      mark(icon);
    write("</g>\n");
    for (const PosterWords& words : poster_.words) {
      write("<g class=\"{}\">\n", xml_escaped(words.part));
      for (const PosterLine& one : words.lines)
        text(one);
      write("</g>\n");
    }
    write("<g class=\"actors\">\n");
    for (const PosterActor& one : poster_.actors)
      actor(one);
    write("</g>\n");
    if (poster_.logo) logo(*poster_.logo);
    write("</svg>\n");
    return std::move(out_);
  }

 private:
  template <typename... Values>
  void write(fmt::format_string<Values...> pattern, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), pattern, std::forward<Values>(values)...);
  }

  void root() {
    const std::string_view language = poster_.language == Language::nl ? "nl" : "en";
    write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.3f}mm\" height=\"{1:.3f}mm\" viewBox=\"0 0 {2:.3f} "
        "{3:.3f}\" lang=\"{4}\" xml:lang=\"{4}\" font-family=\"{5}\">\n",
        poster_.page.width / kPointsPerMm, poster_.page.height / kPointsPerMm, poster_.page.width, poster_.page.height,
        language, xml_escaped(poster_.font));
    write("<title>{}</title>\n<desc>{}</desc>\n", xml_escaped(poster_.title), xml_escaped(poster_.description));
  }

  void gradients() {
    write("<defs>\n");
    for (std::size_t i = 0; i < poster_.ties.size(); ++i) {
      const PosterTie& tie = poster_.ties[i];
      if (!tie.from_colour || !tie.to_colour) continue;
      const Point from = tie.mark.curve[0], to = tie.mark.tip.value_or(tie.mark.curve[3]);
      write(
          "<linearGradient id=\"blend-{}\" gradientUnits=\"userSpaceOnUse\" x1=\"{:.2f}\" y1=\"{:.2f}\" x2=\"{:.2f}\" "
          "y2=\"{:.2f}\"><stop offset=\"0.25\" stop-color=\"{}\"/><stop offset=\"0.75\" "
          "stop-color=\"{}\"/></linearGradient>\n",
          i, from.x, from.y, to.x, to.y, *tie.from_colour, *tie.to_colour);
    }
    write("</defs>\n");
  }

  void rectangle(const Box& box, std::string_view colour, std::string_view css) {
    write("<rect{} x=\"{:.2f}\" y=\"{:.2f}\" width=\"{:.2f}\" height=\"{:.2f}\" fill=\"{}\"/>\n",
          css.empty() ? std::string() : fmt::format(" class=\"{}\"", css), box.x0, box.y0, box.width(), box.height(),
          colour);
  }

  void hull(const HullMark& mark) {
    write("<path class=\"hull {}\" d=\"", xml_escaped(mark.sector_class));
    for (const std::vector<Point>& rim : mark.rims) {
      if (rim.empty()) continue;
      write("M{:.2f},{:.2f}", rim[0].x, rim[0].y);
      for (std::size_t i = 1; i + 2 < rim.size(); i += 3)
        write("C{:.2f},{:.2f} {:.2f},{:.2f} {:.2f},{:.2f}", rim[i].x, rim[i].y, rim[i + 1].x, rim[i + 1].y,
              rim[i + 2].x, rim[i + 2].y);
      write("Z");
    }
    write(
        "\" fill=\"{}\" fill-opacity=\"{:.2f}\" fill-rule=\"evenodd\" stroke=\"{}\" stroke-opacity=\"{:.2f}\" "
        "stroke-width=\"0.6\"/>\n",
        mark.colour, mark.alpha, mark.rim_colour, mark.rim_alpha);
  }

  static std::string dashes(Dash dash, double width) {
    if (dash == Dash::solid) return {};
    if (dash == Dash::dashed)
      return fmt::format(" stroke-dasharray=\"{:.2f} {:.2f}\"", std::max(5 * width, 4.0), std::max(3 * width, 2.4));
    return fmt::format(" stroke-dasharray=\"{:.2f} {:.2f}\" stroke-linecap=\"round\"", 0.05 * width, 2.2 * width);
  }

  void arrow_head(Point end, Point tip, const std::string& colour) {
    const Point along = tip - end;
    const Point across = Point{-along.y, along.x} * 0.42;
    const Point a = end + across, b = end - across;
    write("<path d=\"M{:.2f},{:.2f}L{:.2f},{:.2f}L{:.2f},{:.2f}Z\" fill=\"{}\"/>\n", tip.x, tip.y, a.x, a.y, b.x, b.y,
          colour);
  }

  void tie(std::size_t i) {
    const PosterTie& one = poster_.ties[i];
    const TieMark& mark = one.mark;
    const bool blended = one.from_colour && one.to_colour;
    const std::string colour = blended ? fmt::format("url(#blend-{})", i) : mark.colour;
    write("<g id=\"{}\" class=\"{}\">\n<title>{}</title>\n", xml_escaped(mark.id),
          xml_escaped(class_list(mark.classes)), xml_escaped(mark.title));
    if (!mark.tooltip_kind.empty()) write("<desc>{}</desc>\n", xml_escaped(mark.tooltip_kind));
    const Cubic& p = mark.curve;
    write(
        "<path d=\"M{:.2f},{:.2f}C{:.2f},{:.2f} {:.2f},{:.2f} {:.2f},{:.2f}\" fill=\"none\" stroke=\"{}\" "
        "stroke-width=\"{:.2f}\"{}/>\n",
        p[0].x, p[0].y, p[1].x, p[1].y, p[2].x, p[2].y, p[3].x, p[3].y, colour, mark.width,
        dashes(mark.dash, mark.width));
    if (mark.tip) arrow_head(p[3], *mark.tip, blended ? *one.to_colour : mark.colour);
    write("</g>\n");
  }

  void line(const LineMark& mark) {
    const Point along = mark.to - mark.from;
    const double head = mark.arrow ? std::min(length(along), 3 + 3 * mark.width) : 0;
    const Point end = length(along) > 0 ? mark.to - along * (head / length(along)) : mark.to;
    write("<path d=\"M{:.2f},{:.2f}L{:.2f},{:.2f}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{:.2f}\"{}/>\n",
          mark.from.x, mark.from.y, end.x, end.y, mark.colour, mark.width, dashes(mark.dash, mark.width));
    if (mark.arrow) arrow_head(end, mark.to, mark.colour);
  }

  void mark(const Mark& one) {
    double whole = 0;
    for (const Mark::Fill& fill : one.fills)
      whole += fill.share;
    const bool wedges = one.fills.size() > 1 && whole > 0;
    double angle = 0;
    for (const Mark::Fill& fill : one.fills) {
      if (!wedges) break;
      const double next = angle + 2 * std::numbers::pi * fill.share / whole;
      const auto on_rim = [&](double at) {
        return one.at + Point{std::cos(at) * one.radius, -std::sin(at) * one.radius};
      };
      const Point from = on_rim(angle), to = on_rim(next);
      write("<path d=\"M{:.2f},{:.2f}L{:.2f},{:.2f}A{:.2f},{:.2f} 0 {} 0 {:.2f},{:.2f}Z\" fill=\"{}\"/>\n", one.at.x,
            one.at.y, from.x, from.y, one.radius, one.radius, next - angle > std::numbers::pi ? 1 : 0, to.x, to.y,
            fill.colour);
      angle = next;
    }
    const std::string fill = wedges ? "none" : one.fills.empty() ? "#FFFFFF" : one.fills[0].colour;
    const std::vector<Point> corners = wedges ? std::vector<Point>{} : shape_corners(one.shape, one.radius);
    if (corners.empty()) {
      write("<circle cx=\"{:.2f}\" cy=\"{:.2f}\" r=\"{:.2f}\"", one.at.x, one.at.y, one.radius);
    } else {
      write("<polygon points=\"");
      for (const Point corner : corners)
        write("{:.2f},{:.2f} ", one.at.x + corner.x, one.at.y - corner.y);
      out_.back() = '"';
    }
    write(" fill=\"{}\" stroke=\"{}\" stroke-width=\"{:.2f}\"/>\n", fill, one.outline, one.outline_width);
  }

  void text(const PosterLine& line) {
    constexpr std::string_view anchors[]{"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
    write("<text x=\"{:.2f}\" y=\"{:.2f}\" font-size=\"{:.2f}\"{}{} fill=\"{}\"{}>{}</text>\n", line.at.x, line.at.y,
          line.letter, line.weight == kRegular ? std::string() : fmt::format(" font-weight=\"{}\"", line.weight),
          anchors[static_cast<std::size_t>(line.anchor)], line.colour,
          line.halo > 0 ? fmt::format(" stroke=\"#FFFFFF\" stroke-opacity=\"0.88\" stroke-width=\"{:.2f}\" "
                                      "stroke-linejoin=\"round\" paint-order=\"stroke\"",
                                      2 * line.halo)
                        : std::string(),
          xml_escaped(line.text));
  }

  void actor(const PosterActor& one) {
    write("<g id=\"{}\" class=\"{}\">\n<title>{}</title>\n", xml_escaped(one.id), xml_escaped(class_list(one.classes)),
          xml_escaped(one.title));
    mark(one.mark);
    for (const PosterLine& line : one.label)
      text(line);
    write("</g>\n");
  }

  void logo(const PosterLogo& one) {
    write(
        "<image class=\"logo\" x=\"{:.2f}\" y=\"{:.2f}\" width=\"{:.2f}\" height=\"{:.2f}\" "
        "href=\"data:image/{};base64,{}\"/>\n",
        one.box.x0, one.box.y0, one.box.width(), one.box.height(), one.svg ? "svg+xml" : "png", base64(one.bytes));
  }

  static std::string base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
      std::uint32_t word = 0;
      for (std::size_t k = 0; k < 3; ++k)
        word = word << 8U | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
      for (std::size_t k = 0; k < 4; ++k)
        out += i + k > bytes.size() ? '=' : digits[word >> (18 - 6 * k) & 63U];
    }
    return out;
  }

  const PosterDrawing& poster_;
  std::string out_;
};

}  // namespace

std::string poster_svg(const PosterDrawing& poster) {
  return SvgPainter(poster).paint();
}

}  // namespace samenspel
