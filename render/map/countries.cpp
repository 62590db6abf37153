#include "render/map/countries.hpp"

#include <algorithm>
#include <cmath>

#include "render/map/marks.hpp"
#include "render/map/sector_names.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::string_view kNeutralRim = "#737373";
constexpr double kFaintTint = 0.07;  ///< of hulls, where some actors are highlighted

/// Of the hull of a sector or community. Where colours tell a measure it is a neutral rim, so that they do not fight.
void set_colours(HullMark& hull, const MapContents& contents, std::size_t s) {
  if (contents.colouring.by == ColourBy::measure) {
    hull.colour = hull.rim_colour = kNeutralRim;
    hull.alpha = 0;
    return;
  }
  const bool groups = contents.colouring.by == ColourBy::community;
  hull.colour = groups ? contents.colouring.groups[s].fill : contents.styles[s].fill;
  hull.rim_colour = groups ? contents.colouring.groups[s].dark : contents.styles[s].dark;
  if (!contents.emphasis.empty()) hull.alpha = kFaintTint;
}

Colour name_colour(const MapContents& contents, std::size_t s) {
  if (contents.colouring.by == ColourBy::measure) return Colour(kSoftInk);
  const bool groups = contents.colouring.by == ColourBy::community;
  return darkened(groups ? contents.colouring.groups[s].dark : contents.styles[s].dark, kNameContrast);
}

std::vector<std::string> name_lines(const Network& network, std::size_t sector, Language language) {
  return wrapped(printable(label_of(network.sectors[sector], language)), 24);
}

}  // namespace

Countries add_countries(Drawing& drawing, Box& all, const Network& network, const MapContents& contents,
                        const std::vector<Box>& spaces) {
  const std::size_t size = network.actors.size(), sectors = network.sectors.size();
  HullOptions options;
  options.reach = size <= 20 ? 60 : 70;
  options.cell = std::clamp(std::sqrt(all.width() * all.height()) / 400, 5.0, 12.0);
  Countries out;
  out.shares.assign(sectors, std::vector<double>(size, 0));
  for (ActorIndex i = 0; i < size; ++i) {
    for (const Share& share : network.actors.sectors(i))
      out.shares[share.sector][i] = share.share;
  }
  for (std::size_t s = 0; s < sectors; ++s) {
    std::vector<bool> member(size);
    for (ActorIndex i = 0; i < size; ++i)
      member[i] = out.shares[s][i] > 0;
    out.hulls.push_back(hull_round(spaces, member, options));
    const Hull& hull = out.hulls.back();
    if (hull.rims.empty()) continue;
    HullMark mark;
    mark.sector_class = "hull-" + class_safe(network.sectors[s].id);
    set_colours(mark, contents, s);
    for (const Loop& rim : hull.rims) {
      mark.fill.push_back(closed_curve(rim, hull.holes));
      mark.rims.push_back(closed_curve(rim));
      all = joined(all, bounds_of(mark.rims.back()));
    }
    for (const Loop& hole : hull.holes)
      mark.rims.push_back(closed_curve(hole));
    drawing.hulls.push_back(std::move(mark));
  }
  return out;
}

void want_sector_names(TextWidths& widths, const Countries& countries, const Network& network, Language language,
                       int letter) {
  for (std::size_t s = 0; s < countries.hulls.size(); ++s) {
    if (countries.hulls[s].rims.empty()) continue;
    for (std::string& line : name_lines(network, s, language))
      widths.want({{{std::move(line)}, letter, true}});
  }
}

void add_sector_names(Drawing& drawing, Box& all, const Countries& countries, const Network& network,
                      const MapContents& contents, const std::vector<Box>& spaces, int letter,
                      const TextWidths& widths) {
  const double line_height = 1.25 * letter;
  std::vector<Size> sizes;
  for (std::size_t s = 0; s < countries.hulls.size(); ++s) {
    Size size;
    for (const std::string& line : name_lines(network, s, drawing.language)) {
      size.width = std::max(size.width, widths.width(line, letter, true));
      size.height += line_height;
    }
    sizes.push_back(size);
  }
  const double room = 2.2 * letter;
  const NameScene scene{
      spaces, countries.shares, countries.hulls, tie_samples(drawing), {all.x0, all.y0 - room, all.x1, all.y1 + room}};
  const std::vector<Box> places = name_places(scene, sizes);
  for (std::size_t s = 0; s < countries.hulls.size(); ++s) {
    if (countries.hulls[s].rims.empty()) continue;
    double middle = places[s].y1 - line_height / 2;
    for (const std::string& line : name_lines(network, s, drawing.language)) {
      drawing.words.push_back({line,
                               {places[s].centre().x, middle - 0.36 * letter},
                               static_cast<double>(letter),
                               true,
                               Anchor::middle,
                               name_colour(contents, s),
                               widths.width(line, letter, true)});
      middle -= line_height;
    }
    all = joined(all, places[s]);
  }
}

}  // namespace samenspel
