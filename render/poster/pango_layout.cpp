#include "render/poster/pango_layout.hpp"

namespace samenspel {

PangoWorld pango_world() {
  PangoWorld world(pango_font_map_create_context(pango_cairo_font_map_get_default()));
  pango_cairo_context_set_resolution(world.get(), 72);
  pango_context_set_round_glyph_positions(world.get(), FALSE);
  // Else text would be set in one way on paper and in another on a screen.
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(world.get(), options);
  cairo_font_options_destroy(options);
  return world;
}

PangoLine pango_line(PangoContext* world, const std::string& families, std::string_view text, double size, int weight) {
  PangoLine line(pango_layout_new(world));
  PangoFontDescription* font = pango_font_description_new();
  pango_font_description_set_family(font, families.c_str());
  pango_font_description_set_weight(font, static_cast<PangoWeight>(weight));
  pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
  pango_layout_set_font_description(line.get(), font);
  pango_font_description_free(font);
  pango_layout_set_single_paragraph_mode(line.get(), TRUE);
  pango_layout_set_text(line.get(), text.data(), static_cast<int>(text.size()));
  return line;
}

double width_of(PangoLayout* line) {
  PangoRectangle logical;
  pango_layout_get_extents(line, nullptr, &logical);
  return static_cast<double>(logical.width) / PANGO_SCALE;
}

}  // namespace samenspel
