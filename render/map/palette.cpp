#include "render/map/palette.hpp"

#include <array>
#include <cstdint>

#include "support/unicode.hpp"

namespace samenspel {

namespace {

struct PaletteRow {
  std::string_view sector;  ///< the built-in one that owns it, or ""
  std::string_view fill, dark;
  std::string_view grey;  ///< in black and white
  MarkShape shape;
};
constexpr std::array<PaletteRow, 7> kPalette{{
    {"resident", "#E69F00", "#8C6000", "#FFFFFF", MarkShape::circle},
    {"official", "#0072B2", "#005A8C", "#3A3A3A", MarkShape::square},
    {"designer", "#CC79A7", "#905576", "#D2D2D2", MarkShape::diamond},
    {"housing", "#009E73", "#007656", "#8A8A8A", MarkShape::house},
    {"business", "#D55E00", "#AC4C00", "#EBEBEB", MarkShape::hexagon},
    {"", "#56B4E9", "#346E8E", "#646464", MarkShape::triangle},
    {"", "#C4B000", "#746800", "#A8A8A8", MarkShape::pentagon},
}};

// A fifth of cividis apart.
constexpr std::array<std::string_view, 6> kRamp{"#FEE838", "#C8B866", "#948E77", "#666970", "#35456C", "#00224E"};

using Rgb = std::array<double, 3>;  ///< 0…255

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool is_colour(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return false;
  for (const char c : text.substr(1)) {
    if (digit(c) < 0) return false;
  }
  return true;
}

Rgb read_colour(std::string_view text) {
  if (!is_colour(text)) return {0, 0, 0};
  const auto part = [&](std::size_t i) { return static_cast<double>(digit(text[i]) * 16 + digit(text[i + 1])); };
  return {part(1), part(3), part(5)};
}

Colour write_colour(const Rgb& rgb) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  Colour out = "#";
  for (const double part : rgb) {
    const auto value = static_cast<std::size_t>(std::clamp(part + 0.5, 0.0, 255.0));
    out += digits[value / 16];
    out += digits[value % 16];
  }
  return out;
}

/// Of a sector that owns no row: its colour is taken from the file or from the palette.
bool takes_from_palette(const Sector& sector, const PaletteRow*& row) {
  for (const PaletteRow& candidate : kPalette) {
    if (!candidate.sector.empty() && candidate.sector == sector.id) {
      row = &candidate;
      return false;
    }
  }
  return true;
}

}  // namespace

double luminance(std::string_view colour) {
  const auto linear = [](double part) {
    const double s = part / 255;
    return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
  };
  const Rgb rgb = read_colour(colour);
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

double contrast(std::string_view a, std::string_view b) {
  const double one = luminance(a), two = luminance(b);
  return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

Colour mixed(std::string_view over, std::string_view under, double opacity) {
  const Rgb top = read_colour(over), ground = read_colour(under);
  Rgb out{};
  for (std::size_t i = 0; i < 3; ++i)
    out[i] = top[i] * opacity + ground[i] * (1 - opacity);
  return write_colour(out);
}

Colour darkened(std::string_view colour, double wanted) {
  for (int percent = 100; percent > 0; --percent) {
    Colour shade = mixed(colour, "#000000", percent / 100.0);
    if (contrast(shade, "#FFFFFF") >= wanted) return shade;
  }
  return "#000000";
}

Colour lightened(std::string_view colour, std::string_view ground, double wanted) {
  Rgb full = read_colour(colour);
  const double most = std::max({full[0], full[1], full[2]});
  for (double& part : full)
    part = most > 0 ? part * 255 / most : 255;
  const Colour strong = write_colour(full);
  constexpr int steps = 200;
  for (int step = 0; step <= 2 * steps; ++step) {
    const double up = static_cast<double>(step) / steps;
    Colour shade = up <= 1 ? mixed(strong, "#000000", up) : mixed("#FFFFFF", strong, up - 1);
    if (luminance(shade) > luminance(ground) && contrast(shade, ground) >= wanted) return shade;
  }
  return "#FFFFFF";
}

Colour grey_of(std::string_view colour) {
  const double light = luminance(colour);
  const double part = 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055);
  return write_colour({part, part, part});
}

int colour_span(std::string_view colour) {
  const Rgb rgb = read_colour(colour);
  return static_cast<int>(std::max({rgb[0], rgb[1], rgb[2]}) - std::min({rgb[0], rgb[1], rgb[2]}));
}

std::span<const std::string_view> ramp() {
  return kRamp;
}

std::optional<std::size_t> ramp_step(std::string_view colour) {
  const auto found = std::find(kRamp.begin(), kRamp.end(), colour);
  if (found == kRamp.end()) return std::nullopt;
  return static_cast<std::size_t>(found - kRamp.begin());
}

std::vector<SectorStyle> group_styles() {
  std::vector<SectorStyle> styles;
  for (const PaletteRow& row : kPalette)
    styles.push_back({Colour(row.fill), Colour(row.dark), row.shape});
  return styles;
}

std::optional<std::string_view> grey_in_print(std::string_view fill) {
  const auto found =
      std::find_if(kPalette.begin(), kPalette.end(), [&](const PaletteRow& row) { return row.fill == fill; });
  if (found == kPalette.end()) return std::nullopt;
  return found->grey;
}

std::vector<SectorStyle> sector_styles(std::span<const Sector> sectors) {
  std::array<int, kPalette.size()> used{};
  std::vector<const PaletteRow*> rows(sectors.size(), nullptr);
  const auto use = [&](const PaletteRow* row) { ++used[static_cast<std::size_t>(row - kPalette.data())]; };
  for (std::size_t s = 0; s < sectors.size(); ++s) {
    if (!takes_from_palette(sectors[s], rows[s])) use(rows[s]);
  }
  std::vector<SectorStyle> styles;
  std::size_t rounds = 0;  // of sectors that found no free row
  for (std::size_t s = 0; s < sectors.size(); ++s) {
    MarkShape shape = MarkShape::circle;
    if (rows[s] == nullptr) {
      const auto least = std::min_element(used.begin(), used.end());
      const auto row = static_cast<std::size_t>(least - used.begin());
      // a colour that is seen before gets another shape each time
      const std::size_t turn = *least == 0 ? 0 : 1 + rounds++ / kPalette.size();
      rows[s] = &kPalette[row];
      shape = kPalette[(row + 3 * turn) % kPalette.size()].shape;
      use(rows[s]);
    } else {
      shape = rows[s]->shape;
    }
    const bool own = is_colour(sectors[s].colour);
    styles.push_back({own ? mixed(sectors[s].colour, "#FFFFFF", 1) : Colour(rows[s]->fill),
                      own ? darkened(sectors[s].colour) : Colour(rows[s]->dark), shape});
  }
  return styles;
}

std::string class_safe(std::string_view id) {
  std::string out;
  while (!id.empty()) {
    const CodePoint sign = first_code_point(id);
    const char32_t c = sign.value;
    const bool ascii =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    const bool letter_beyond = sign.valid && c >= 0xC0 && c != 0xD7 && c != 0xF7 && (c < 0x2000 || c > 0x2BFF);
    if (ascii || letter_beyond) {
      out.append(id.substr(0, sign.length));
    } else {
      out += '-';
    }
    id.remove_prefix(sign.length);
  }
  return out;
}

}  // namespace samenspel
