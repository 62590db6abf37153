#include "render/poster/cairo_painter.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <stdexcept>

#include <cairo-pdf.h>
#include <fmt/format.h>

#include "render/graphviz/mark_shape.hpp"
#include "render/map/palette.hpp"
#include "render/map/writer.hpp"
#include "render/pdf/finish.hpp"
#include "render/poster/logo.hpp"
#include "render/poster/pango_layout.hpp"
#include "render/poster/sheet_size.hpp"
#include "support/text.hpp"

namespace samenspel {

namespace {

constexpr double kSlug = 10;         ///< mm outside the bleed, for crop marks
constexpr double kTileMargin = 10;   ///< mm that a printer leaves white
constexpr double kTileOverlap = 10;  ///< mm
constexpr double kTileWords = 8.5;   ///< points
constexpr double kDotsPerInch = 100;
constexpr double kMostPixels = 40e6;

constexpr Text kTileCaption{
    "row {0} of {1}, column {2} of {3} · cut along the dotted line; each sheet overlaps the next by 1 cm",
    "rij {0} van {1}, kolom {2} van {3} · knip langs de stippellijn; elk blad overlapt het volgende 1 cm"};

struct DestroyCairo {
  void operator()(cairo_t* c) const { cairo_destroy(c); }
  void operator()(cairo_surface_t* s) const { cairo_surface_destroy(s); }
  void operator()(cairo_pattern_t* p) const { cairo_pattern_destroy(p); }
};
using Canvas = std::unique_ptr<cairo_t, DestroyCairo>;
using Surface = std::unique_ptr<cairo_surface_t, DestroyCairo>;
using Pattern = std::unique_ptr<cairo_pattern_t, DestroyCairo>;

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

struct Rgb {
  double red, green, blue;
};
Rgb rgb_of(std::string_view colour) {
  if (colour.size() != 7 || colour[0] != '#') return {0, 0, 0};
  const auto part = [&](std::size_t at) { return std::stoi(std::string(colour.substr(at, 2)), nullptr, 16) / 255.0; };
  return {part(1), part(3), part(5)};
}

void set_colour(cairo_t* c, std::string_view colour, double alpha = 1) {
  const Rgb rgb = rgb_of(colour);
  cairo_set_source_rgba(c, rgb.red, rgb.green, rgb.blue, alpha);
}

void append_curve(cairo_t* c, std::span<const Point> curve) {
  if (curve.empty()) return;
  cairo_move_to(c, curve[0].x, curve[0].y);
  for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
    cairo_curve_to(c, curve[i].x, curve[i].y, curve[i + 1].x, curve[i + 1].y, curve[i + 2].x, curve[i + 2].y);
  cairo_close_path(c);
}

void set_dash(cairo_t* c, Dash dash, double width) {
  cairo_set_line_cap(c, CAIRO_LINE_CAP_BUTT);
  if (dash == Dash::solid) {
    cairo_set_dash(c, nullptr, 0, 0);
  } else if (dash == Dash::dashed) {
    const double steps[]{std::max(5 * width, 4.0), std::max(3 * width, 2.4)};
    cairo_set_dash(c, steps, 2, 0);
  } else {
    cairo_set_line_cap(c, CAIRO_LINE_CAP_ROUND);
    const double steps[]{0.05 * width, 2.2 * width};
    cairo_set_dash(c, steps, 2, 0);
  }
}

/// Triangle with its tip at `tip`, its back at `end`.
void arrow_head(cairo_t* c, Point end, Point tip) {
  const Point along = tip - end;
  const Point across = Point{-along.y, along.x} * 0.42;
  cairo_new_path(c);
  cairo_move_to(c, tip.x, tip.y);
  cairo_line_to(c, (end + across).x, (end + across).y);
  cairo_line_to(c, (end - across).x, (end - across).y);
  cairo_close_path(c);
  cairo_fill(c);
}

void shape(cairo_t* c, const Mark& mark, MarkShape form) {
  cairo_new_path(c);
  const std::vector<Point> corners = shape_corners(form, mark.radius);
  if (corners.empty()) cairo_arc(c, mark.at.x, mark.at.y, mark.radius, 0, 2 * std::numbers::pi);
  for (const Point corner : corners)
    cairo_line_to(c, mark.at.x + corner.x, mark.at.y - corner.y);
  cairo_close_path(c);
}

class Painter {
 public:
  Painter(cairo_t* canvas, const PosterDrawing& poster) : c_(canvas), poster_(poster), world_(pango_world()) {}

  /// The poster with what runs into a bleed of so many points.
  void paint(double bleed) {
    set_colour(c_, "#FFFFFF");
    cairo_rectangle(c_, -bleed, -bleed, poster_.page.width + 2 * bleed, poster_.page.height + 2 * bleed);
    cairo_fill(c_);
    for (const PosterBox& box : poster_.boxes)
      paint(box, bleed);
    for (const HullMark& hull : poster_.hulls)
      paint(hull);
    for (const PosterTie& tie : poster_.ties)
      paint(tie);
    for (const LineMark& line : poster_.lines)
      paint(line);
    for (const Mark& icon : poster_.icons)
      paint(icon);
    for (const PosterWords& words : poster_.words) {
      for (const PosterLine& line : words.lines)
        paint(line);
    }
    for (const PosterActor& actor : poster_.actors)
      paint(actor.mark);
    for (const PosterActor& actor : poster_.actors) {
      for (const PosterLine& line : actor.label)
        paint(line);
    }
    if (poster_.logo) paint_logo(c_, *poster_.logo);
  }

  void paint(const PosterLine& line) {
    const PangoLine layout = pango_line(world_.get(), poster_.font, line.text, line.letter, line.weight);
    const double width = width_of(layout.get());
    const double left = line.anchor == Anchor::start    ? line.at.x
                        : line.anchor == Anchor::middle ? line.at.x - width / 2
                                                        : line.at.x - width;
    const double baseline = static_cast<double>(pango_layout_get_baseline(layout.get())) / PANGO_SCALE;
    if (line.halo > 0) {
      cairo_new_path(c_);
      cairo_move_to(c_, left, line.at.y - baseline);
      pango_cairo_layout_path(c_, layout.get());
      cairo_set_line_join(c_, CAIRO_LINE_JOIN_ROUND);
      cairo_set_line_width(c_, 2 * line.halo);
      cairo_set_dash(c_, nullptr, 0, 0);
      set_colour(c_, "#FFFFFF", 0.88);
      cairo_stroke(c_);
    }
    set_colour(c_, line.colour);
    cairo_move_to(c_, left, line.at.y - baseline);
    pango_cairo_show_layout(c_, layout.get());
  }

 private:
  /// What touches an edge of the sheet runs on into the bleed.
  void paint(const PosterBox& mark, double bleed) {
    Box box = mark.box;
    if (box.x0 <= 0.01) box.x0 -= bleed;
    if (box.y0 <= 0.01) box.y0 -= bleed;
    if (box.x1 >= poster_.page.width - 0.01) box.x1 += bleed;
    if (box.y1 >= poster_.page.height - 0.01) box.y1 += bleed;
    set_colour(c_, mark.colour);
    cairo_rectangle(c_, box.x0, box.y0, box.width(), box.height());
    cairo_fill(c_);
  }

  void paint(const HullMark& hull) {
    cairo_new_path(c_);
    cairo_set_fill_rule(c_, CAIRO_FILL_RULE_EVEN_ODD);
    for (const std::vector<Point>& rim : hull.rims)
      append_curve(c_, rim);
    set_colour(c_, hull.colour, hull.alpha);
    cairo_fill_preserve(c_);
    cairo_set_fill_rule(c_, CAIRO_FILL_RULE_WINDING);
    set_colour(c_, hull.rim_colour, hull.rim_alpha);
    cairo_set_line_width(c_, 0.6);
    cairo_set_dash(c_, nullptr, 0, 0);
    cairo_stroke(c_);
  }

  void paint(const PosterTie& tie) {
    const TieMark& mark = tie.mark;
    const Cubic& p = mark.curve;
    Pattern gradient;
    if (tie.from_colour && tie.to_colour) {
      const Point to = mark.tip.value_or(p[3]);
      gradient.reset(cairo_pattern_create_linear(p[0].x, p[0].y, to.x, to.y));
      const auto stop = [&](double at, const Colour& colour) {
        const Rgb rgb = rgb_of(colour);
        cairo_pattern_add_color_stop_rgb(gradient.get(), at, rgb.red, rgb.green, rgb.blue);
      };
      stop(0.25, *tie.from_colour);
      stop(0.75, *tie.to_colour);
      cairo_set_source(c_, gradient.get());
    } else {
      set_colour(c_, mark.colour);
    }
    cairo_new_path(c_);
    cairo_move_to(c_, p[0].x, p[0].y);
    cairo_curve_to(c_, p[1].x, p[1].y, p[2].x, p[2].y, p[3].x, p[3].y);
    cairo_set_line_width(c_, mark.width);
    set_dash(c_, mark.dash, mark.width);
    cairo_stroke(c_);
    if (mark.tip) arrow_head(c_, p[3], *mark.tip);
  }

  void paint(const LineMark& line) {
    set_colour(c_, line.colour);
    cairo_set_line_width(c_, line.width);
    set_dash(c_, line.dash, line.width);
    const Point along = line.to - line.from;
    const double head = line.arrow ? std::min(length(along), 3 + 3 * line.width) : 0;
    const Point end = length(along) > 0 ? line.to - along * (head / length(along)) : line.to;
    cairo_new_path(c_);
    cairo_move_to(c_, line.from.x, line.from.y);
    cairo_line_to(c_, end.x, end.y);
    cairo_stroke(c_);
    if (line.arrow) arrow_head(c_, end, line.to);
  }

  void paint(const Mark& mark) {
    double whole = 0;
    for (const Mark::Fill& fill : mark.fills)
      whole += fill.share;
    const bool wedges = mark.fills.size() > 1 && whole > 0;
    if (wedges) {
      double angle = 0;
      for (const Mark::Fill& fill : mark.fills) {
        const double next = angle + 2 * std::numbers::pi * fill.share / whole;
        cairo_new_path(c_);
        cairo_move_to(c_, mark.at.x, mark.at.y);
        cairo_arc_negative(c_, mark.at.x, mark.at.y, mark.radius, -angle, -next);  // anticlockwise from 3 o'clock
        cairo_close_path(c_);
        set_colour(c_, fill.colour);
        cairo_fill(c_);
        angle = next;
      }
    }
    shape(c_, mark, wedges ? MarkShape::circle : mark.shape);
    if (!wedges) {
      set_colour(c_, mark.fills.empty() ? Colour("#FFFFFF") : mark.fills[0].colour);
      cairo_fill_preserve(c_);
    }
    set_colour(c_, mark.outline);
    cairo_set_line_width(c_, mark.outline_width);
    set_dash(c_, Dash::solid, mark.outline_width);
    cairo_set_line_join(c_, CAIRO_LINE_JOIN_MITER);
    cairo_stroke(c_);
  }

  cairo_t* c_;
  const PosterDrawing& poster_;
  PangoWorld world_;
};

cairo_status_t append_bytes(void* closure, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

/// A PDF that `draw` fills.
template <typename Draw>
std::string pdf_of(const PosterDrawing& poster, double width, double height, Draw draw) {
  std::string bytes;
  Surface surface(cairo_pdf_surface_create_for_stream(append_bytes, &bytes, width, height));
  check(cairo_surface_status(surface.get()));
  cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
  const std::string created = poster.created + "T00:00:00Z";
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, created.c_str());
  {
    Canvas canvas(cairo_create(surface.get()));
    draw(canvas.get());
    check(cairo_status(canvas.get()));
  }
  cairo_surface_finish(surface.get());
  check(cairo_surface_status(surface.get()));
  return bytes;
}

PdfFacts facts_of(const PosterDrawing& poster) {
  PdfFacts facts;
  facts.title = poster.title;
  facts.subject = poster.description;
  facts.author = poster.author;
  facts.language = poster.language;
  facts.dated = true;
  return facts;
}

void crop_marks(cairo_t* c, Size page, double bleed) {
  set_colour(c, "#000000");
  cairo_set_line_width(c, 0.25);
  cairo_set_dash(c, nullptr, 0, 0);
  const double from = bleed + kPointsPerMm, to = bleed + 6 * kPointsPerMm;
  for (const double x : {0.0, page.width}) {
    for (const double y : {0.0, page.height}) {
      const double right = x > 0 ? 1 : -1, down = y > 0 ? 1 : -1;
      cairo_move_to(c, x, y + down * from);
      cairo_line_to(c, x, y + down * to);
      cairo_move_to(c, x + right * from, y);
      cairo_line_to(c, x + right * to, y);
    }
  }
  cairo_stroke(c);
}

int tiles_along(double length, double paper) {
  const double usable = paper - 2 * kTileMargin * kPointsPerMm, overlap = kTileOverlap * kPointsPerMm;
  return std::max(1, static_cast<int>(std::ceil((length - overlap) / (usable - overlap) - 1e-9)));
}

}  // namespace

std::string poster_pdf(const PosterDrawing& poster, double bleed_mm) {
  const double bleed = bleed_mm * kPointsPerMm, around = bleed > 0 ? bleed + kSlug * kPointsPerMm : 0;
  const double width = poster.page.width + 2 * around, height = poster.page.height + 2 * around;
  std::string raw = pdf_of(poster, width, height, [&](cairo_t* c) {
    cairo_translate(c, around, around);
    cairo_save(c);
    cairo_rectangle(c, -bleed, -bleed, poster.page.width + 2 * bleed, poster.page.height + 2 * bleed);
    cairo_clip(c);
    Painter(c, poster).paint(bleed);
    cairo_restore(c);
    if (bleed > 0) crop_marks(c, poster.page, bleed);
    cairo_show_page(c);
  });
  PdfFacts facts = facts_of(poster);
  if (bleed > 0) {
    const double slug = kSlug * kPointsPerMm;
    facts.trim = Box{around, around, width - around, height - around};
    facts.bleed = Box{slug, slug, width - slug, height - slug};
  }
  return finished_pdf(std::move(raw), facts);
}

Tiling tiling_of(Size page, Size paper) {
  const auto count = [&](Size sheet) {
    return Tiling{sheet, tiles_along(page.width, sheet.width * kPointsPerMm),
                  tiles_along(page.height, sheet.height * kPointsPerMm)};
  };
  const Tiling standing = count(paper), lying = count({paper.height, paper.width});
  return lying.across * lying.down < standing.across * standing.down ? lying : standing;
}

std::string poster_tiles(const PosterDrawing& poster, Size paper) {
  const Tiling tiling = tiling_of(poster.page, paper);
  const double width = tiling.paper.width * kPointsPerMm, height = tiling.paper.height * kPointsPerMm;
  const double margin = kTileMargin * kPointsPerMm, overlap = kTileOverlap * kPointsPerMm;
  const double across = width - 2 * margin, down = height - 2 * margin;
  std::string raw = pdf_of(poster, width, height, [&](cairo_t* c) {
    for (int row = 0; row < tiling.down; ++row) {
      for (int column = 0; column < tiling.across; ++column) {
        cairo_save(c);
        cairo_rectangle(c, margin, margin, across, down);
        cairo_clip(c);
        cairo_translate(c, margin - column * (across - overlap), margin - row * (down - overlap));
        Painter painter(c, poster);
        painter.paint(0);
        cairo_restore(c);
        set_colour(c, kWithinTie);
        cairo_set_line_width(c, 0.4);
        const double steps[]{3, 3};
        cairo_set_dash(c, steps, 2, 0);
        cairo_rectangle(c, margin, margin, across, down);
        cairo_stroke(c);
        PosterLine caption;
        caption.text =
            Writer{poster.language}(kTileCaption, {std::to_string(row + 1), std::to_string(tiling.down),
                                                   std::to_string(column + 1), std::to_string(tiling.across)});
        caption.at = {margin, height - margin + 1.6 * kTileWords};
        caption.letter = kTileWords;
        caption.colour = kFaintInk;
        painter.paint(caption);
        cairo_show_page(c);
      }
    }
  });
  return finished_pdf(std::move(raw), facts_of(poster));
}

std::string poster_png(const PosterDrawing& poster) {
  const double area = poster.page.width * poster.page.height;
  const double scale = std::min(std::max(kDotsPerInch / 72, 1200 / std::max(poster.page.width, poster.page.height)),
                                std::sqrt(kMostPixels / area));
  const int width = static_cast<int>(std::lround(poster.page.width * scale)),
            height = static_cast<int>(std::lround(poster.page.height * scale));
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
  check(cairo_surface_status(surface.get()));
  {
    Canvas canvas(cairo_create(surface.get()));
    cairo_scale(canvas.get(), width / poster.page.width, height / poster.page.height);
    Painter(canvas.get(), poster).paint(0);
    check(cairo_status(canvas.get()));
  }
  std::string bytes;
  check(cairo_surface_write_to_png_stream(surface.get(), append_bytes, &bytes));
  return bytes;
}

}  // namespace samenspel
