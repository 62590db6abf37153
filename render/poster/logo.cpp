#include "render/poster/logo.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

#include <cairo.h>
#include <librsvg/rsvg.h>

namespace samenspel {

namespace {

struct Unreference {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Svg = std::unique_ptr<RsvgHandle, Unreference>;
using Surface = std::unique_ptr<cairo_surface_t, Unreference>;

struct Reading {
  const std::string& bytes;
  std::size_t at = 0;
};
cairo_status_t read_some(void* closure, unsigned char* data, unsigned int length) {
  auto& reading = *static_cast<Reading*>(closure);
  if (reading.bytes.size() - reading.at < length) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(data, reading.bytes.data() + reading.at, length);
  reading.at += length;
  return CAIRO_STATUS_SUCCESS;
}

Surface png_of(const std::string& bytes) {
  if (!bytes.starts_with("\x89PNG")) return nullptr;
  Reading reading{bytes};
  Surface surface(cairo_image_surface_create_from_png_stream(read_some, &reading));
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return nullptr;
  if (cairo_image_surface_get_width(surface.get()) < 1 || cairo_image_surface_get_height(surface.get()) < 1)
    return nullptr;
  return surface;
}

/// Nothing that an SVG refers to outside itself is fetched: it has no base to be found from.
Svg svg_of(const std::string& bytes) {
  GError* error = nullptr;
  Svg handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), &error));
  if (error != nullptr) g_error_free(error);
  if (handle) rsvg_handle_set_dpi(handle.get(), 72);
  return handle;
}

std::optional<Size> size_of(RsvgHandle* handle) {
  double width = 0, height = 0;
  if (rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != FALSE && width > 0 && height > 0)
    return Size{width, height};
  gboolean has_width = FALSE, has_height = FALSE, has_box = FALSE;
  RsvgLength wide, high;
  RsvgRectangle box;
  rsvg_handle_get_intrinsic_dimensions(handle, &has_width, &wide, &has_height, &high, &has_box, &box);
  if (has_box != FALSE && box.width > 0 && box.height > 0) return Size{box.width, box.height};
  return std::nullopt;
}

}  // namespace

std::optional<PosterLogo> read_logo(std::string bytes) {
  if (const Surface png = png_of(bytes)) {
    const Box box{0, 0, static_cast<double>(cairo_image_surface_get_width(png.get())),
                  static_cast<double>(cairo_image_surface_get_height(png.get()))};
    return PosterLogo{std::move(bytes), false, box};
  }
  const Svg svg = svg_of(bytes);
  if (!svg) return std::nullopt;
  const auto size = size_of(svg.get());
  if (!size) return std::nullopt;
  return PosterLogo{std::move(bytes), true, {0, 0, size->width, size->height}};
}

void paint_logo(cairo_t* canvas, const PosterLogo& logo) {
  cairo_save(canvas);
  if (logo.svg) {
    if (const Svg svg = svg_of(logo.bytes)) {
      const RsvgRectangle place{logo.box.x0, logo.box.y0, logo.box.width(), logo.box.height()};
      rsvg_handle_render_document(svg.get(), canvas, &place, nullptr);
    }
  } else if (const Surface png = png_of(logo.bytes)) {
    cairo_translate(canvas, logo.box.x0, logo.box.y0);
    cairo_scale(canvas, logo.box.width() / cairo_image_surface_get_width(png.get()),
                logo.box.height() / cairo_image_surface_get_height(png.get()));
    cairo_set_source_surface(canvas, png.get(), 0, 0);
    cairo_paint(canvas);
  }
  cairo_restore(canvas);
}

}  // namespace samenspel
